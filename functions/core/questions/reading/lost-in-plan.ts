import type { Condition, Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';

/** Words that a plan says something else of than they do: what it would answer is another figure. */
export function lostIn(tokens: readonly Token[], plan: Plan): readonly Token[] {
  return [
    ...(plan.share !== null && plan.measures.some(({ name }) => OF_EACH.test(name)) ? sharesOf(tokens) : []),
    ...daysOfNobody(tokens, plan),
    ...periodsOfOthers(tokens, plan),
    ...takenBackOtherwise(tokens, plan),
    ...setBeside(tokens, plan),
    ...changeOfEach(tokens, plan),
    ...paceOfEach(tokens, plan),
    ...ofOnePiece(tokens, plan),
    ...aboveAverage(tokens, plan),
    ...devicesApart(tokens, plan),
  ];
}

/** An average is no part of anything. */
const OF_EACH = /^(?:average|median|highest|lowest)_|_per_customer$|_(?:average|median)$/;

const sharesOf = (tokens: readonly Token[]): readonly Token[] => tokens.filter((token) => isToken(token, 'share'));

/** `登録した会員のうち30日以内に買った`: days are counted from the day of each, never back from today, and nothing here says so. */
function daysOfNobody(tokens: readonly Token[], { people, measures }: Plan): readonly Token[] {
  const begun = people.some(isBegun) || measures.some(({ name }) => name === 'new_customers');
  if (!begun) return [];
  return tokens.filter(
    (token) => isToken(token, 'conditions') && WITHIN.test(token.text) && token.meaning.conditions.some(isBoughtThen),
  );
}

const WITHIN = /^(?!.*(?:直近|過去|最近|この|ここ)).*(?:以内|のうち に)|(?:^| )within /i;

const isBegun = (one: Condition): boolean =>
  (one.kind === 'first-bought' || one.kind === 'registered') && (one.range?.from ?? null) !== null;

const isBoughtThen = (one: Condition): boolean =>
  (one.kind === 'bought' || one.kind === 'threshold') && one.range?.from != null;

/** `今月初めて買った人の数が先月から伸びた`: people of one period are not counted in two others. */
function periodsOfOthers(tokens: readonly Token[], { people, measures, time }: Plan): readonly Token[] {
  const counted = measures.every(({ name }) => name === 'buyers' || name === 'customers');
  if (time.comparison === null || !counted || !people.some(isBegun)) return [];
  return tokens.filter((token) => isToken(token, 'growth') || isToken(token, 'versus'));
}

/** `キャンセルと返品は何件`: the one is not told in the place of both. */
function takenBackOtherwise(tokens: readonly Token[], plan: Plan): readonly Token[] {
  const told = JSON.stringify(plan);
  return tokens.filter(
    (token) =>
      isToken(token, 'taken-back') &&
      token.meaning.outcome !== null &&
      !told.includes(TOLD[token.meaning.outcome] ?? ''),
  );
}

const TOLD: Readonly<Record<string, string>> = { returned: 'return', cancelled: 'cancel' };

/** `新規セグメントを失効セグメントと並べて`: who is in both is nobody that was asked about. */
function setBeside(tokens: readonly Token[], { people }: Plan): readonly Token[] {
  const named = people.filter((one) => one.kind === 'segment' && one.member);
  if (named.length < 2) return [];
  return tokens.filter(
    (token) => isToken(token, 'versus') || (isToken(token, 'stop') && /並べて|それぞれ/u.test(token.text)),
  );
}

/** `先月より注文が減った人`: who of them bought less is not how many bought. */
function changeOfEach(tokens: readonly Token[], { people, time }: Plan): readonly Token[] {
  if (time.comparison === null || people.some(({ kind }) => kind === 'changed')) return [];
  return tokens.filter(
    (token, at) => isToken(token, 'growth') && /[たる]$/u.test(token.text) && isCustomers(tokens[at + 1]),
  );
}

const isCustomers = (token: Token | undefined): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers' && /^(?:人|方|お客)/u.test(token.text));

/** `月に2回以上買う人`: how often in each month is not how often at all, told by month. */
function paceOfEach(tokens: readonly Token[], { people, time }: Plan): readonly Token[] {
  const often = people.some(
    (one) =>
      (one.kind === 'threshold' && one.range === null) ||
      (one.kind === 'event' && one.times !== null && one.range === null),
  );
  if (time.grain === null || !often) return [];
  return tokens.filter((token) => isToken(token, 'group') && /^(?:1|一)?(?:年|月|か月|週|週間|日)$/u.test(token.text));
}

/** `1点あたりの単価`: no figure is of one piece. */
const ofOnePiece = (tokens: readonly Token[], { measures }: Plan): readonly Token[] =>
  measures.some(({ name }) => name === 'average_order_value')
    ? tokens.filter(
        (token) => isToken(token, 'quantity') && token.meaning.unit === 'items' && token.meaning.op === null,
      )
    : [];

/** `全体平均より客単価が高いブランド`: groups in their order are not those above the average. */
function aboveAverage(tokens: readonly Token[], { dimensions, populations, beside, time }: Plan): readonly Token[] {
  if (dimensions.length === 0 || populations !== null || beside !== null || time.comparison !== null) return [];
  return tokens.filter((token, at) => {
    const average = tokens[at - 1];
    return isToken(token, 'versus') && isToken(average, 'aggregate') && average.meaning.aggregate === 'average';
  });
}

/** `PCとスマホ`: the one is what a page was opened on, the other stands in the files of a brand; nothing is of both. */
function devicesApart(tokens: readonly Token[], { filters }: Plan): readonly Token[] {
  const apart = ['device', 'record_platform'].every((field) => filters.some((filter) => filter.field === field));
  return apart ? tokens.filter((token) => isToken(token, 'values') && token.meaning.filter.field === 'device') : [];
}
