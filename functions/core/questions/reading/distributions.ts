import type { DimensionName } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, reread } from './rewrite.ts';

/**
 * `購入回数の分布`, `購入回数別の人数`, “customers by number of orders”, `何回買った人が何人いるか`: how many people, or orders, there are of
 * each number or band. The group takes the place of the words.
 */
export function readDistributions(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  const counted = countedTimes(tokens);
  if (counted !== null) return counted;
  const at = tokens.findIndex((token) => bandOf(token) !== null);
  const figure = tokens[at];
  const band = bandOf(figure);
  if (figure === undefined || band === null) return tokens;
  const spread = tokens.find((token) => isToken(token, 'distribution') && SPREAD.test(token.text));
  const by = byAt(tokens, at);
  if (spread === undefined && (by === null || !asksForPeople(tokens, band))) return tokens;
  if (band === 'spend_band' && /^(?:総?売り?上げ?.*|sales|revenue|turnover)$/i.test(figure.text) && !ofPeople(tokens))
    return tokens;
  const dimension = band === 'spend_band' ? spendBand(figure, tokens, notes) : band;
  const dropped = new Set(
    [spread, ...(by ?? []), ...tokens.filter(isPerPerson)].filter((token) => token !== undefined),
  );
  return tokens
    .filter((token) => token === figure || !dropped.has(token))
    .flatMap((token) => {
      if (token !== figure) return [token];
      const counted = reread(token, { kind: 'measure', measure: 'orders' });
      return dimension === 'order_band' ? [groupOf(token, dimension), counted] : [groupOf(token, dimension)];
    });
}

/** A breakdown is by something else; these are of the numbers themselves. */
const SPREAD = /分布|ばらつき|distribution|spread/i;

const groupOf = (token: Token, dimension: DimensionName): Token =>
  reread(token, { kind: 'group', dimensions: [dimension], grain: null, which: false });

/** Figures that people differ in. */
function bandOf(token: Token | undefined): 'purchase_count' | 'spend_band' | null {
  if (!isToken(token, 'measure')) return null;
  if (token.meaning.measure === 'orders' || token.meaning.measure === 'orders_per_customer') return 'purchase_count';
  const spent: readonly string[] = ['sales', 'sales_per_customer', 'average_order_value'];
  return spent.includes(token.meaning.measure) ? 'spend_band' : null;
}

/** The word “by” on its side of the figure. */
function byAt(tokens: readonly Token[], at: number): readonly Token[] | null {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (isToken(behind, 'by') && /[^ -~]/.test(behind.text)) return [behind];
  return isToken(before, 'by') && /[ -~]/.test(before.text) ? [before] : null;
}

/** `購入回数別の売上` asks for money; by their number of orders only people are counted. */
function asksForPeople(tokens: readonly Token[], band: 'purchase_count' | 'spend_band'): boolean {
  const others = tokens.filter((token) => isToken(token, 'measure') && bandOf(token) !== band);
  const ranked = tokens.some(
    (token) => isToken(token, 'rank') || (isToken(token, 'ask') && token.meaning.what === 'who'),
  );
  return (
    ofPeople(tokens) &&
    !ranked &&
    others.every((token) => isToken(token, 'measure') && ['customers', 'buyers'].includes(token.meaning.measure))
  );
}

function ofPeople(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      isPerPerson(token) ||
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'ask') && token.meaning.what === 'count-people') ||
      (isToken(token, 'measure') && ['customers', 'buyers'].includes(token.meaning.measure)),
  );
}

const isPerPerson = (token: Token): boolean => isToken(token, 'per') && token.meaning.unit === 'customer';

/** Amounts of one order, or of all that a person bought. */
function spendBand(figure: Token, tokens: readonly Token[], notes: Notes): DimensionName {
  const ofOrder = isToken(figure, 'measure') && figure.meaning.measure === 'average_order_value';
  const named =
    ofOrder ||
    OF_ORDER.test(figure.text) ||
    tokens.some((token) => isToken(token, 'per') && token.meaning.unit === 'order');
  const ofPerson =
    tokens.some((token) => isPerPerson(token) || (isToken(token, 'entity') && token.meaning.entity === 'customer')) ||
    (isToken(figure, 'measure') && figure.meaning.measure === 'sales_per_customer');
  if (named && !ofPerson) return 'order_band';
  if (!ofPerson)
    notes.note(figure, { ja: '1人ごとの合計で分けました', en: 'by what each customer spent in all' }, [
      {
        label: { ja: '注文1件の金額で', en: 'by the amount of one order' },
        phrase: { ja: '注文金額', en: 'order value' },
      },
    ]);
  return 'spend_band';
}

const OF_ORDER = /注文|オーダー|order|basket|客単価|購入単価/i;

/** `何回買った人が何人いるか`. */
function countedTimes(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex((token) => isToken(token, 'ask') && token.meaning.what === 'count-times');
  const [times, verb, people] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const counts = tokens.slice(at + 2).some((token) => isToken(token, 'ask') && token.meaning.what === 'count-people');
  if (times === undefined || !isToken(verb, 'bought') || !verb.meaning.did || !isToken(people, 'entity') || !counts)
    return null;
  return [
    ...tokens.slice(0, at),
    groupOf(joined([times, verb], verb.meaning), 'purchase_count'),
    ...tokens.slice(at + 2),
  ];
}
