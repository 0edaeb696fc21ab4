import { isToken, type Meaning, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const LEAVES = /離反|離脱|離れ|戻|来なくな|churn|come back|comes back|be lost|leave us|return to us/;
const BUYS = /買|購入|注文|使|いくら|buy|purchase|order|spend|shop/;
const COMING =
  /そう|くれる|予測|予想|見込|今後|次の?\d+日|これから|また|will |going to|likely to|next \d+ days|next (?:three|3) months|next year|expect|again/;
const YEAR = /1年|一年|365|next year|(?:12|twelve) months/;
/** What restricts or groups: with such words something else is asked than what is expected of one person. */
const OTHERWISE: ReadonlySet<Meaning['kind']> = new Set([
  'value',
  'by',
  'share',
  'growth',
  'rank',
  'versus',
  'segments',
  'measure',
  'time',
]);

/**
 * `この方は離反しそう？`, “how much will she buy in the next 90 days”: what is expected of the customer on the line is computed, in purchases and as
 * a value; amounts of a period are not, which is said.
 */
export function readExpectations(tokens: readonly Token[], folded: string, notes: Notes): readonly Token[] {
  const customer = tokens.find((token) => isToken(token, 'this-customer'));
  if (customer === undefined || !COMING.test(folded)) return tokens;
  if (
    tokens.some(
      ({ meaning }) => OTHERWISE.has(meaning.kind) && !(meaning.kind === 'measure' && meaning.measure === 'sales'),
    )
  )
    return tokens;
  const leaves = LEAVES.test(folded) || /また.?買|buy again|また.?購入/.test(folded);
  if (!leaves && !BUYS.test(folded)) return tokens;
  const attribute = (name: string): Token => ({
    ...customer,
    start: customer.end,
    text: '',
    meaning: { kind: 'attribute', attribute: name },
    others: [],
  });
  const named = tokens.filter((token) => isToken(token, 'attribute'));
  if (named.length > 0) return [customer, ...named];
  if (leaves) return [customer, attribute('probability_lost')];
  notes.note(customer, {
    ja: '期間の金額は予測していないので、予測購入回数と将来価値（LTV）をお答えします',
    en: 'amounts of a period are not forecast: the expected number of purchases and the lifetime value are told',
  });
  return [
    customer,
    attribute(YEAR.test(folded) ? 'expected_purchases_365d' : 'expected_purchases_90d'),
    attribute('lifetime_value_yen'),
  ];
}
