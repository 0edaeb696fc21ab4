import { isJapanese, normalizeQuestion, type QuestionText } from '../normalize-question.ts';
import { EMPTY_PLAN, type Filter, isValueFilter, type Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken, type Token } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import { PARTS_OF_ONE_EN } from '../words/parts-of-one-en.ts';
import { PARTS_OF_ONE_JA } from '../words/parts-of-one-ja.ts';
import { SLOTS, type ToldOfOne, told } from '../words/told-as.ts';
import { TOLD_OF_ONE } from '../words/told-of-one.ts';
import { TOLD_PARTS_EN } from '../words/told-parts-en.ts';
import { TOLD_PARTS_JA } from '../words/told-parts-ja.ts';
import { TOLD_PARTS_MORE_EN } from '../words/told-parts-more-en.ts';
import { TOLD_PARTS_MORE_JA } from '../words/told-parts-more-ja.ts';
import { yesOrNo } from '../words/yes-or-no.ts';
import { bySurvey } from './by-survey.ts';
import { coveredBy, partPatterns, type SaidPart, type Slot } from './cover-of-one.ts';
import { Notes } from './notes.ts';
import { amountSlots, namedSlots, segmentSlots, timeOrBrand } from './slots-of-one.ts';

const JAPANESE = partPatterns([PARTS_OF_ONE_JA, TOLD_PARTS_JA, TOLD_PARTS_MORE_JA], true);
const ENGLISH = partPatterns([PARTS_OF_ONE_EN, TOLD_PARTS_EN, TOLD_PARTS_MORE_EN], false);

/**
 * A question about the customer on the line that is put together of parts that are known, in any order (`離反リスクは高いですか、低いですか`, “has
 * he ever made a complaint, and was it resolved?”). Null where anything in it is none of them, or where they make no question.
 */
export function toldOfOne(question: QuestionText, context: QuestionContext, firstOnly: boolean): ToldPlan | null {
  const { catalog, asOf, meanings } = context;
  const tokens = tokenize(question, catalog.lexicon, timeContext(asOf, meanings));
  const plain = tokens.flatMap(slotOf);
  const all = [
    ...plain,
    ...tokens.flatMap((token) => namedSlots(token, question.folded)),
    ...tokens.flatMap(segmentSlots),
    ...amountSlots(question),
  ];
  const patterns = isJapanese(question.text) ? JAPANESE : ENGLISH;
  // “Online” is where something was bought, or the site itself.
  return (
    toldBy(question, coveredBy(question, patterns, all), context, firstOnly) ??
    toldBy(question, coveredBy(question, patterns, plain), context, firstOnly)
  );
}

function toldBy(
  question: QuestionText,
  pieces: readonly SaidPart[] | null,
  context: QuestionContext,
  firstOnly: boolean,
): ToldPlan | null {
  if (pieces === null) return null;
  const slots = pieces.filter(isSlot);
  const said = new Set(pieces.flatMap((piece) => (isSlot(piece) ? [] : [piece.part])));
  // `今年10万円以上使った`: all of it together came to so much, and no single order.
  const amount = slots.find(({ part }) => part === 'amount');
  if (amount !== undefined && !ORDERS_OF.test(question.text)) {
    const plan = firstOnly ? null : reachedBy(amount, said, slots, context);
    return plan === null ? null : { plan, named: said.has('person'), held: false };
  }
  const found = (firstOnly ? READ_FIRST : TOLD_OF_ONE).find((one) => isMade(one, said) && takes(one, slots));
  if (found === undefined) return null;
  return { plan: planOf(found, slots, question, context), named: said.has('person'), held: found.held === true };
}

const BESIDE_A_SUM: readonly string[] = [
  'purchase',
  'whether',
  'ever',
  'so-far',
  'so',
  'filler',
  'person',
  'anyone',
  'how-much',
];

/** Whether what the customer spent comes to so much. */
function reachedBy(
  { filter }: SaidPart,
  said: ReadonlySet<string>,
  slots: readonly SaidPart[],
  context: QuestionContext,
): Plan | null {
  const alone = said.has('purchase') && [...said].every((part) => BESIDE_A_SUM.includes(part));
  const once = slots.every(({ part }, at) => slots.findIndex((slot) => slot.part === part) === at);
  if (!alone || !once || filter === undefined || isValueFilter(filter)) return null;
  if (!slots.every(({ part }) => ['amount', 'time', 'of'].includes(part))) return null;
  const rest = slots.filter(({ part }) => part !== 'amount');
  const plan = planOf(told('', '', 'time of', { measures: [SALES] }), rest, { text: '', folded: '' }, context);
  return { ...plan, whether: { kind: 'reaches', op: filter.op, value: filter.value } };
}

const SALES = { name: 'sales', attribute: null } as const;

const ORDERS_OF =
  /(?:以上|以下|未満|超え(?:る|た)?|超|上回る|下回る|より(?:高|多)い)の?(?:ご)?(?:注文|購入(?!し|さ|い|額|金)|お?買い物(?!し|さ)|取引|オーダー)|(?:注文|オーダー|会計)(?:金額|額)?(?:が|は|で|、)?[0-9]|\b(?:orders?|purchases?|transactions?)\b[^.?]{0,30}?\b(?:over|above|more than|at least|less than|below|under|exceeding|up to|of|worth|greater than|higher than|at most)\b|[0-9] ?(?:yen|k)?(?: or (?:more|less))? (?:orders?|purchases|transactions?)\b/iu;

const isSlot = ({ token, filter }: SaidPart): boolean => token !== undefined || filter !== undefined;

const READ_FIRST = TOLD_OF_ONE.filter(({ first }) => first === true);

/** What is told, and whether the customer was named. */
export interface ToldPlan {
  readonly plan: Plan;
  readonly named: boolean;
  /** Whatever other readings say, it is held. */
  readonly held: boolean;
}

const isMade = ({ parts, beside }: ToldOfOne, said: ReadonlySet<string>): boolean =>
  parts.every((part) => said.has(part) || isSlotName(part)) &&
  [...said].every((part) => parts.includes(part) || beside.includes(part));

const isSlotName = (part: string): boolean => SLOTS.some((slot) => slot === part);

const SEVERAL: readonly string[] = ['goods', 'channel-value', 'store-value'];

/** Each of them once, but for several of one kind, and every one that it needs. */
function takes({ parts, slots, byNamed }: ToldOfOne, pieces: readonly SaidPart[]): boolean {
  const taken = pieces.map(({ part }) => part);
  const kinds = new Set(pieces.flatMap(({ part, filter }) => (part === 'goods' && filter ? [filter.field] : [])));
  const named = pieces.filter(({ filter, part }) => filter !== undefined && SEVERAL.includes(part));
  const beside = new Set(named.map(({ filter }) => filter?.field)).size === 1 && named.length > 1;
  return (
    kinds.size < 2 &&
    (byNamed !== true || beside || taken.filter((part) => part === 'of').length > 1) &&
    taken.every(
      (part, at) =>
        slots.some((slot) => slot === part) &&
        (part === 'goods' ||
          (byNamed === true && (SEVERAL.includes(part) || part === 'of')) ||
          taken.indexOf(part) === at),
    ) &&
    parts.every((part) => !isSlotName(part) || taken.includes(part))
  );
}

function slotOf(token: Token): readonly Slot[] {
  const { start, end } = token;
  return isToken(token, 'number') || isToken(token, 'quantity')
    ? [{ part: 'number', token, start, end }]
    : timeOrBrand(token);
}

function planOf(told: ToldOfOne, slots: readonly SaidPart[], { text }: QuestionText, context: QuestionContext): Plan {
  const { catalog } = context;
  const tokens = slots.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const time = tokens.find((token) => isToken(token, 'time'));
  const number = tokens.find((token) => isToken(token, 'number') || isToken(token, 'quantity'));
  const brands = tokens.flatMap((token) => (isToken(token, 'value') ? [...token.meaning.values] : []));
  const ofBrand: readonly Filter[] = brands.length === 0 ? [] : [{ field: 'brand', op: 'in', values: brands }];
  const complaints = told.complaints === true ? complaintsIn(context) : [];
  const named = together(slots.flatMap(({ filter }) => (filter === undefined ? [] : [filter])));
  const measures = told.measures ?? [];
  const plan: Plan = {
    ...EMPTY_PLAN,
    subject: measures.length > 0 ? 'figures' : 'facts',
    facts: [...(told.facts ?? []), ...segmentsIn(tokens)],
    measures: [...measures],
    filters: [...(told.filters ?? []), ...complaints, ...surveyIn(told, context), ...ofBrand, ...named],
    dimensions: told.byStore === true ? ['store'] : [],
    order: told.byStore === true ? 'descending' : null,
    limit: told.byStore === true ? 1 : number === undefined ? null : numberIn(number),
    chart: told.byStore === true ? 'bar' : 'none',
    time: { ...EMPTY_PLAN.time, range: time === undefined ? null : time.meaning.phrase.range },
    whether: told.whether ?? (isSupposed(told, text) ? { kind: 'there-is' } : null),
    beside: told.average === true ? { as: 'average', filters: [], people: [] } : null,
    scope: 'customer',
    ...told.more,
  };
  if (told.byNamed === true) return sideBySide(plan);
  return told.survey === undefined ? plan : bySurvey(plan, catalog, new Notes());
}

/** By what the named values are of, the most first. */
function sideBySide(plan: Plan): Plan {
  const [filter] = plan.filters.filter((one) => isValueFilter(one) && one.values.length > 1);
  return filter === undefined || !isValueFilter(filter)
    ? plan
    : { ...plan, dimensions: [filter.field], order: 'descending', chart: 'bar' };
}

/** Whether the customer is in the segment that is named. */
function segmentsIn(tokens: readonly Token[]): Plan['facts'] {
  const segments = tokens.flatMap((token) => (isToken(token, 'segment') ? [token.meaning.segment] : []));
  return segments.length === 0 ? [] : [{ name: 'segments', attribute: null, segments }];
}

/** Several of one kind are any of them. */
function together(filters: readonly Filter[]): readonly Filter[] {
  const fields = [...new Set(filters.map(({ field }) => field))];
  return fields.flatMap((field): readonly Filter[] => {
    const same = filters.filter((filter) => filter.field === field);
    const [first, other] = same;
    if (first === undefined || other === undefined || !isValueFilter(first)) return same;
    return [{ ...first, values: [...new Set(same.flatMap((one) => (isValueFilter(one) ? one.values : [])))] }];
  });
}

/** The answers to one kind of survey. */
function surveyIn({ survey }: ToldOfOne, { catalog, asOf, meanings }: QuestionContext): readonly Filter[] {
  if (survey === undefined) return [];
  const tokens = tokenize(normalizeQuestion(survey), catalog.lexicon, timeContext(asOf, meanings));
  const values = tokens.flatMap((token) =>
    [token.meaning, ...token.others].flatMap((meaning) =>
      meaning.kind === 'value' && meaning.dimension === 'survey' ? [...meaning.values] : [],
    ),
  );
  return [{ field: 'survey', op: 'in', values: values.length === 0 ? [survey] : [...new Set(values)] }];
}

/** What happened, asked for by a verb in front: there is some of it, or none. */
const isSupposed = ({ facts = [], more }: ToldOfOne, text: string): boolean =>
  facts.length === 1 &&
  more === undefined &&
  facts.every(({ name }) => HAPPENED.includes(name)) &&
  yesOrNo(text.toLowerCase(), isJapanese(text)) === 'yes-or-no';

const HAPPENED: readonly string[] = ['contacts', 'products', 'web_events'];

function numberIn(token: Token): number | null {
  const value = isToken(token, 'number') || isToken(token, 'quantity') ? token.meaning.value : 0;
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : null;
}

/** What the brands call complaints. */
function complaintsIn({ catalog, asOf, meanings }: QuestionContext): readonly Filter[] {
  const [token] = tokenize(normalizeQuestion('苦情'), catalog.lexicon, timeContext(asOf, meanings));
  const named = token === undefined ? [] : [token.meaning, ...token.others];
  const values = named.flatMap((meaning) =>
    meaning.kind === 'value' && meaning.dimension === 'contact_topic' ? [...meaning.values] : [],
  );
  return [{ field: 'contact_topic', op: 'in', values: values.length === 0 ? ['complaint'] : values }];
}
