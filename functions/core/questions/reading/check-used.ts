import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { type Condition, isValueFilter, type Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { splitBeside } from './beside-everyone.ts';
import type { Frame } from './frame.ts';
import { goodsOfTwoKinds } from './goods-of-two-kinds.ts';
import { lostIn } from './lost-in-plan.ts';
import { NOT_READ, NOT_READ_AS_ASKED, type Notes } from './notes.ts';
import { countsBuyers, unusedIn } from './unused-words.ts';

/** Every content word must have a part in the plan: a question is refused rather than answered without one of its words. */
export function checkEverythingUsed(said: Frame, tokens: readonly Token[], plan: Plan, notes: Notes): void {
  const frame = plan.beside === null ? said : (splitBeside(said)?.alone ?? said);
  const pair = joinedThings(tokens) ?? goodsOfTwoKinds(tokens);
  if (pair !== null)
    notes.refuse(
      {
        ja: `「${pair[0].text}」と「${pair[1].text}」が何を指すか読み取れません。1つずつ聞くか「かつ」でつないでください`,
        en: `it is not clear what “${pair[0].text}” and “${pair[1].text}” have to do with each other: ask one by one`,
      },
      NOT_READ_AS_ASKED,
    );
  if (contradicts(plan) || excludeEachOther(plan) || hasNoSuchAmount(plan) || plan.people.some(isOfNothing))
    notes.refuse({
      ja: '正反対の条件が2つあり、両方に当てはまる人はいません。1つずつ聞いてください',
      en: 'two of the conditions are each other’s opposite and nobody meets both: ask one by one',
    });
  const [unused] = [
    ...frame.left,
    ...choicesLeft(frame, tokens),
    ...leaningInside(frame),
    ...countsBesideFigure(frame, plan),
    ...(countsBuyers(plan) ? tokens.filter((_, at) => isOfOnly(tokens, at)) : []),
    ...unusedIn(frame, plan),
    ...lostIn(tokens, plan),
  ];
  if (unused === undefined) return;
  notes.refuse(
    {
      ja: `「${unused.text.trim()}」を質問の中でどう読めばよいか分かりません`,
      en: `it is not clear how to read “${unused.text.trim()}” in this question`,
    },
    { ...NOT_READ, unused: unused.text },
  );
}

/** “Customers only in stores”: a restriction of the purchases alone would tell of all who bought there too. */
function isOfOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isToken(token, 'values') || !token.meaning.only || levelOf(token.meaning.filter.field) === 'person')
    return false;
  return isPeople(tokens[at - 1]) || isPeople(tokens[at + 1]);
}

const isPeople = (token: Token | undefined): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'measure') && (token.meaning.measure === 'buyers' || token.meaning.measure === 'customers'));

/** “Women or rings”: what is joined by “or” and was not read as a choice would be read as both. */
function choicesLeft({ joins }: Frame, tokens: readonly Token[]): readonly Token[] {
  return joins.filter((token) => {
    if (!isToken(token, 'join') || token.meaning.how !== 'or') return false;
    const at = tokens.indexOf(token);
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    // 何人いるか: behind anything else the particle only closes what is asked.
    return !/^か、?$/.test(token.text) || (behind !== undefined && RESTRICTING.includes(before?.meaning.kind ?? ''));
  });
}

const RESTRICTING: readonly string[] = [
  'values',
  'segments',
  'conditions',
  'consent',
  'threshold',
  'filter',
  'attention',
  'entity',
  'bought',
];

/** `VIPは何人で平均年齢はいくつ`: how many there are is asked beside a figure that does not tell it. */
function countsBesideFigure({ asks }: Frame, { subject, measures }: Plan): readonly Token[] {
  const told = subject !== 'figures' || measures.some(({ name }) => MEASURES[name].unit === 'count');
  const others = asks.some(({ meaning }) => ['count', 'how-much', 'count-times'].includes(meaning.what));
  return told || !others ? [] : asks.filter(({ meaning }) => meaning.what === 'count-people');
}

/** `購入したその日に`, “in the same order”: what the word leans on stands in the question itself, and nothing here reads that. */
function leaningInside({ followUp }: Frame): readonly Token[] {
  const inside =
    followUp !== null &&
    followUp.start > 0 &&
    /^(?:その|それ|同じ(?:もの|商品|品)?を?|same|the same)$/i.test(followUp.text.trim());
  return inside && followUp !== null ? [followUp] : [];
}

/** `問い合わせた人と問い合わせていない人の売上`: the two groups side by side are nobody together. */
function contradicts({ people }: Plan): boolean {
  const opposite = (one: Condition): string | null => {
    if (one.kind === 'event' || one.kind === 'bought') return JSON.stringify({ ...one, did: !one.did });
    if (one.kind === 'segment') return JSON.stringify({ ...one, member: !one.member });
    return one.kind === 'attention' ? JSON.stringify({ ...one, flagged: !one.flagged }) : null;
  };
  const said = new Set(people.map((condition) => JSON.stringify(condition)));
  return people.some((condition) => said.has(opposite(condition) ?? '')) || areTwoFirstPurchases(people);
}

/** `初回購入がオンラインの人と店舗の人`: nobody's first purchase is of two. */
function areTwoFirstPurchases(people: Plan['people']): boolean {
  const [one, other] = people.filter((condition) => condition.kind === 'first-bought');
  return (
    one?.kind === 'first-bought' &&
    other?.kind === 'first-bought' &&
    one.filters
      .filter(isValueFilter)
      .some((filter) =>
        other.filters
          .filter(isValueFilter)
          .some(
            (rival) => rival.field === filter.field && !rival.values.some((value) => filter.values.includes(value)),
          ),
      )
  );
}

/** Purchases of one brand and of another at once: an order is of one, so that would count nobody. */
function isOfNothing(condition: Condition): boolean {
  if (condition.kind !== 'threshold' && condition.kind !== 'bought') return false;
  const brands = condition.filters.filter(isValueFilter).filter(({ field, op }) => field === 'brand' && op === 'in');
  const [first, ...others] = brands;
  return first?.values.every((value) => others.some(({ values }) => !values.includes(value))) ?? false;
}

/** `購入回数が1回の人は何人？2回以上は？`: nobody has two different numbers of orders, so two questions were asked. */
function excludeEachOther({ measures, people }: Plan): boolean {
  const limits = people.flatMap((one) => (one.kind === 'threshold' ? [one] : []));
  if (measures.some(({ name }) => name === 'repeat_customers') && limits.some(isOfOneOrder)) return true;
  const least = ({ op, value }: (typeof limits)[number]): number =>
    op === '<=' || op === '<' ? Number.NEGATIVE_INFINITY : op === '>' ? value + 0.001 : value;
  const most = ({ op, value }: (typeof limits)[number]): number =>
    op === '>=' || op === '>' ? Number.POSITIVE_INFINITY : op === '<' ? value - 0.001 : value;
  const what = ({ measure, filters, range }: (typeof limits)[number]): string =>
    JSON.stringify([measure, filters, range]);
  return limits.some((one) => limits.some((other) => what(one) === what(other) && most(one) < least(other)));
}

/** “Repeat buyers and one-time buyers”: who ordered once is no repeat customer. */
const isOfOneOrder = (one: Extract<Condition, { kind: 'threshold' }>): boolean =>
  one.measure === 'orders' &&
  one.filters.length === 0 &&
  one.range === null &&
  ((one.op === '=' && one.value === 1) || (one.op === '<=' && one.value === 1) || (one.op === '<' && one.value <= 2));

/** `1万円未満、3万円以上の注文件数`: no order is of two bands. */
function hasNoSuchAmount({ filters }: Plan): boolean {
  const amounts = filters.flatMap((filter) =>
    filter.field === 'order_amount' && !isValueFilter(filter) ? [filter] : [],
  );
  const most = Math.min(...amounts.filter(({ op }) => op.startsWith('<')).map(({ value }) => value));
  const least = Math.max(...amounts.filter(({ op }) => op.startsWith('>')).map(({ value }) => value));
  return least > most;
}

const GROUPS_OF_PEOPLE: readonly string[] = ['segments', 'values', 'repeat', 'registered', 'attention', 'consent'];

const isGroupOfPeople = (token: Token): boolean =>
  GROUPS_OF_PEOPLE.includes(token.meaning.kind) ||
  (isToken(token, 'measure') && ['repeat_customers', 'repeat_rate', 'new_customers'].includes(token.meaning.measure));

/** `新規とリピーターの割合`: two groups of different kinds that are only joined are neither both nor one of them. */
function joinedThings(tokens: readonly Token[]): readonly [Token, Token] | null {
  for (const [at, token] of tokens.entries()) {
    if (!isToken(token, 'particle') || !['と', 'や', 'と、', 'や、'].includes(token.text)) continue;
    const [before, behind] = [tokens[at - 1], tokens[at + 1]].map((side, index) =>
      isToken(side, 'entity') ? tokens[index === 0 ? at - 2 : at + 2] : side,
    );
    if (before === undefined || behind === undefined) continue;
    if (before.meaning.kind === behind.meaning.kind) continue;
    if ([before, behind].every(isGroupOfPeople)) return [before, behind];
  }
  return null;
}
