import type { Plan } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { isOfMany } from './of-one-or-many.ts';
import { factOfTrait } from './traits-of-one.ts';

const LEAVES = /離反|離脱|離れ|戻|来なくな|churn|come back|comes back|be lost|leave us|return to us/;
const BUYS = /買|購入|注文|使|いくら|buy|purchase|order|spend|shop/;
const COMING =
  /そう|くれる|予測|予想|見込|今後|次の?\d+日|次は?いつ|次回|次の(?:購入|注文|来店|お?買い物|利用)|これから|また|will |going to|likely to|about to|risk|next \d+ days|next (?:three|3) months|next year|expect|again|likely|coming (?:year|months?|weeks?)/;
/** The amount of one purchase to come. */
const NEXT_AMOUNT =
  /(?:amount|how much|value|yen|spend).*\bnext (?:purchase|order|basket)|\bnext (?:purchase|order|basket).*(?:amount|how much|worth|value)|次回?の?(?:購入|注文|お?買い物)(?:の|で|は)?.*(?:いくら|金額|額)/;
const WHEN = /いつ|when|何日後/;
const LEFT_OUT: Token = { start: 0, end: 0, text: '', meaning: { kind: 'this-customer' }, others: [] };
const YEAR =
  /coming year|1年|一年|365|next year|(?:12|twelve) months|(?:within|over|in) (?:a|the|one|the whole|a whole|a full) (?:whole |full |coming )?year/;
const BUYS_AGAIN = /buy again|また.?買|また.?購入/;
/** How far ahead is asked: purchases are expected so far, where leaving is asked of any time. */
const AHEAD =
  /(?:next|within|coming|over|in) (?:the |a whole |a full |the whole )?(?:\d+ |one |two |three |six |twelve |a |few )?(?:days?|weeks?|months?|quarter|year)|\d+日|[0-9一二三六]+[かヶケカ]?月|1年|一年|半年/;
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
export function readExpectations(
  tokens: readonly Token[],
  folded: string,
  customerOnLine: boolean,
  notes: Notes,
): readonly Token[] {
  const read = readExpected(tokens, folded, customerOnLine, notes);
  return read === null ? tokens : [...read, ...tokens.filter(isTrait)];
}

/** “And her age?”: who the customer is, asked beside it. */
const isTrait = (token: Token): boolean => isToken(token, 'dimension') && factOfTrait(token.meaning.dimension) !== null;

/** Null where something else is asked. */
function readExpected(
  tokens: readonly Token[],
  folded: string,
  customerOnLine: boolean,
  notes: Notes,
): readonly Token[] | null {
  const named = tokens.find((token) => isToken(token, 'this-customer'));
  const elided = named === undefined && customerOnLine && !tokens.some(isOfMany);
  const customer = named ?? (elided ? LEFT_OUT : undefined);
  // “List at risk customers with their last order date”: nobody is on the line, and many are named.
  const many = !customerOnLine && tokens.some((token) => isToken(token, 'segment'));
  if (customer === undefined || many || !COMING.test(folded)) return null;
  const horizon = BUYS_AGAIN.test(folded) && AHEAD.test(folded);
  if (
    tokens.some(
      ({ meaning }) =>
        OTHERWISE.has(meaning.kind) &&
        !(meaning.kind === 'measure' && meaning.measure === 'sales') &&
        !(meaning.kind === 'time' && horizon),
    )
  )
    return null;
  const leaves = LEAVES.test(folded) || /また.?買|buy again|また.?購入/.test(folded);
  if (!leaves && !BUYS.test(folded)) return null;
  const attribute = (name: string): Token => ({
    ...customer,
    start: customer.end,
    text: '',
    meaning: { kind: 'attribute', attribute: name },
    others: [],
  });
  if (elided)
    notes.note(LEFT_OUT, { ja: 'このお客様について', en: 'about this customer' }, [
      { label: { ja: '全員について', en: 'about everyone' }, phrase: { ja: '全員の', en: 'overall, ' } },
    ]);
  const asked = tokens.filter((token) => isToken(token, 'attribute'));
  if (asked.some(isExpected) && ELSE_AHEAD.test(folded) && !YEAR.test(folded) && !SOONER.test(folded))
    notes.note(customer, {
      ja: '購入の予測は今後90日と365日についてだけです',
      en: 'purchases are expected within 90 and within 365 days only',
    });
  if (asked.length > 0) return [customer, ...asked.map((token) => withinYear(token, folded))];
  if (NEXT_AMOUNT.test(folded)) return [customer, attribute('expected_purchase_yen')];
  if (horizon) return [customer, attribute(expectedIn(folded)), attribute('probability_lost')];
  if (leaves) return [customer, attribute('probability_lost')];
  if (WHEN.test(folded)) {
    notes.note(customer, {
      ja: '次の購入日そのものは予測していないので、予測購入回数・平均購入間隔・最終購入からの日数をお答えします',
      en: 'no day of a next purchase is forecast: the expected purchases, the usual interval and the days since the last order are told',
    });
    return [
      customer,
      attribute('expected_purchases_90d'),
      attribute('average_interval_days'),
      attribute('recency_days'),
    ];
  }
  notes.note(customer, {
    ja: '期間の金額は予測していないので、予測購入回数と将来価値（LTV）をお答えします',
    en: 'amounts of a period are not forecast: the expected number of purchases and the lifetime value are told',
  });
  return [customer, attribute(expectedIn(folded)), attribute('lifetime_value_yen')];
}

/** “Expected number of purchases in the coming year for this customer”: how far ahead is said beside it. */
const withinYear = (token: Token, folded: string): Token =>
  isToken(token, 'attribute') &&
  token.meaning.attribute === 'expected_purchases_90d' &&
  !SOONER.test(folded) &&
  YEAR.test(folded)
    ? { ...token, meaning: { kind: 'attribute', attribute: 'expected_purchases_365d' }, others: [] }
    : token;

const isExpected = (token: Token): boolean =>
  isToken(token, 'attribute') && token.meaning.attribute.startsWith('expected_purchases_');

const ELSE_AHEAD =
  /(?:next|within|coming|following) (?:the |a )?(?:(?:\d+|one|two|four|five|six|nine) )?(?:days?|weeks?|months?|half)|(?:今後|向こう|これから|この先)[0-9一二四五六半](?:\d*)(?:日|週間|[かヶケカ]?月|年)/;
const SOONER = /90|three months|3 months|3[かヶケカ]?月|三[かヶケカ]?月|quarter|四半期/;

const expectedIn = (folded: string): string =>
  YEAR.test(folded) ? 'expected_purchases_365d' : 'expected_purchases_90d';

/** “And over the next year?” behind what is expected of the customer: the same so far ahead. */
export function readFurtherAhead(tokens: readonly Token[], folded: string, previous: Plan | null): readonly Token[] {
  const expected = previous?.facts.some(({ attribute }) =>
    /^expected_purchases|^probability_lost$/.test(attribute ?? ''),
  );
  const [first] = tokens;
  if (expected !== true || first === undefined || !AHEAD.test(folded)) return tokens;
  if (!tokens.every(({ meaning }) => ONLY_WHEN.has(meaning.kind))) return tokens;
  return [
    { ...first, meaning: { kind: 'this-customer' }, others: [] },
    { ...first, start: first.end, text: '', meaning: { kind: 'attribute', attribute: expectedIn(folded) }, others: [] },
  ];
}

const ONLY_WHEN: ReadonlySet<Meaning['kind']> = new Set([
  'stop',
  'particle',
  'operator',
  'follow-up',
  'join',
  'unavailable',
  'time',
  'number',
  'grain',
  'counter',
]);
