import { type DimensionName, entityOf, IN_OWN_ORDER } from '../dimensions.ts';
import type { Plan, PlanMeasure } from '../plan.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import { isAboutPeople } from './implied-measures.ts';
import { NOT_READ, type Notes } from './notes.ts';

/** Whether people are asked for one by one. */
export function isList(frame: Frame): boolean {
  return (
    frame.thisCustomer === null &&
    !/ブランド|商品|brands/.test(frame.everyone?.text ?? '') &&
    ((asksFor(frame, 'who') !== null && !isCounted(frame)) ||
      (asksFor(frame, 'list') !== null &&
        frame.bare.every(({ item }) => item === 'segment') &&
        groupedBy(frame).dimensions.length === 0 &&
        groupedBy(frame).grain === null &&
        (frame.measures.length === 0 || isAboutPeople(frame))))
  );
}

/** “How many women we may email who …”: behind a number that is asked for, “who” says of whom. */
function isCounted(frame: Frame): boolean {
  const who = asksFor(frame, 'who');
  if (who === null || !/^(?:who|that)$/i.test(who.text)) return false;
  const counts = [
    asksFor(frame, 'count'),
    ...frame.measures.filter(({ item }) => item === 'customers').map(({ token }) => token),
  ];
  return counts.some((token) => token !== null && token.start < who.start);
}

/** `苦情を入れた会員の一覧、対応結果つきで`: people with what their contacts were like. */
function listsWhatHappened(frame: Frame): boolean {
  return (
    asksFor(frame, 'list') !== null &&
    frame.customers !== null &&
    frame.bare.some(({ item }) => entityOf(item) !== null)
  );
}

/** `リストとして出力`: nobody is named. */
function isOfNobody(frame: Frame): boolean {
  const named =
    frame.segments.length +
    frame.conditions.length +
    frame.values.length +
    frame.filters.length +
    frame.thresholds.length;
  const asked =
    frame.verbs.length + frame.consents.length + frame.ranks.length + frame.times.length + frame.measures.length;
  return (
    asksFor(frame, 'list') !== null &&
    asksFor(frame, 'who') === null &&
    named + asked + frame.bare.length + frame.groups.length + frame.facts.length + frame.attributes.length === 0 &&
    frame.customers === null &&
    frame.everyone === null &&
    frame.repeat === null &&
    frame.registered === null
  );
}

/** People one by one, also where they are ranked; ranked by nothing they are asked back. */
export function chooseList(
  frame: Frame,
  dimensions: readonly DimensionName[],
  measures: readonly PlanMeasure[],
  notes: Notes,
): boolean {
  if (frame.thisCustomer !== null) return false;
  if (isOfNobody(frame)) {
    notes.askBack(
      null,
      {
        ja: '誰の一覧ですか？「VIPの一覧」「先月買った人の一覧」のように聞いてください',
        en: 'A list of whom? Ask like “list the VIP customers”',
      },
      [],
    );
    return true;
  }
  if (listsWhatHappened(frame)) {
    notes.refuse({
      ja: '一覧に出せるのは氏名・売上・注文件数だけです。問い合わせなどの内容は件数で聞いてください',
      en: 'lists hold names, sales and orders only: ask for what happened in numbers',
    });
    return true;
  }
  if (dimensions.includes('customer') || isList(frame)) {
    return true;
  }
  const ranked =
    frame.ranks.length > 0 && frame.customers !== null && dimensions.length === 0 && groupedBy(frame).grain === null;
  if (!ranked || frame.shares.length > 0) return false;
  const rank = frame.ranks[0];
  const counted = asksFor(frame, 'count-people');
  if (counted !== null && rank !== undefined && frame.quantities.length === 0) {
    notes.askBack(
      rank,
      {
        ja: `「${rank.text}」はいくつからですか？「…以上」「…以下」のように数で言ってください`,
        en: `From which number on is it “${rank.text}”? Please name it, as in “at least …”`,
      },
      [],
    );
    return true;
  }
  if (measures.length > 0 && !measures.some(({ name }) => name === 'customers')) return true;
  notes.askBack(
    { start: rank?.start ?? 0, end: rank?.start ?? 0 },
    { ja: '何の多い順ですか？', en: 'Ranked by what?' },
    [
      { label: { ja: '売上', en: 'sales' }, phrase: { ja: '売上の', en: 'by sales, ' } },
      { label: { ja: '注文件数', en: 'orders' }, phrase: { ja: '注文件数の', en: 'by number of orders, ' } },
    ],
  );
  return true;
}

/** What is to be put in order: groups, periods, people one by one, or a single figure. */
interface Ranked {
  readonly frame: Frame;
  readonly dimensions: readonly DimensionName[];
  readonly grain: Plan['time']['grain'];
  readonly list: boolean;
  readonly measures: readonly PlanMeasure[];
}

/** The order and length of the result. */
export function chooseRank(
  { frame, dimensions, grain, list, measures }: Ranked,
  notes: Notes,
): Pick<Plan, 'order' | 'limit'> {
  const rank = frame.ranks[0];
  const said = frame.quantities.find(
    ({ meaning, text }) =>
      // 1回の: how often something was done is no number of rows.
      meaning.op === null &&
      ['rank', 'people', 'items', 'times', null].includes(meaning.unit) &&
      !/[回度]$/u.test(text),
  );
  const highest = frame.aggregates.find(
    ({ meaning }) => meaning.aggregate === 'highest' || meaning.aggregate === 'lowest',
  );
  const grouped = dimensions.length > 0 || grain !== null || list;
  const number = said?.meaning.value ?? null;
  if (
    (said === undefined && frame.quantities.length > 0) ||
    (said !== undefined && rank === undefined && frame.sold === null && !list)
  )
    notes.refuse({
      ja: `「${frame.quantities[0]?.text}」が何の数か読み取れませんでした`,
      en: `it is not clear what “${frame.quantities[0]?.text}” counts`,
    });
  if (number !== null && (number < 1 || number > 1000 || !Number.isInteger(number)))
    notes.refuse({ ja: '順位は1から1000までです', en: 'a ranking holds 1 to 1000 rows' });
  // 先月より多い: the comparison already says it.
  if (!grouped && rank !== undefined && !rank.meaning.one && frame.times.length === 2)
    return { order: null, limit: null };
  // 一番高い注文: the figure itself is the extreme one.
  if (!grouped && measures.some(({ name }) => /^(?:highest|lowest)_/.test(name))) return { order: null, limit: null };
  if (rank === undefined && highest === undefined) {
    // “Every category and how much it sold”: all of them, where goods one by one are the best sellers.
    const all = frame.groups.some(({ meaning }) => !meaning.which) && !dimensions.includes('product');
    if (frame.sold !== null && dimensions.length > 0)
      return { order: 'descending', limit: number ?? (all ? null : 10) };
    if (list) return { order: 'descending', limit: number ?? LIST_LENGTH };
    const onlyGoods =
      dimensions.length > 0 && grain === null && !dimensions.some((name) => IN_OWN_ORDER.includes(name));
    return { order: onlyGoods ? 'descending' : null, limit: number };
  }
  if (!grouped && rank !== undefined)
    notes.refuse({ ja: '何の順位かを読み取れませんでした', en: 'it is not clear what is to be ranked' }, NOT_READ);
  const ascending = rank?.meaning.direction === 'ascending' || highest?.meaning.aggregate === 'lowest';
  const one = (frame.ranks.some(({ meaning }) => meaning.one) || highest !== undefined) && number === null;
  const named = [
    ...frame.bare.map(({ token }) => token.text),
    ...frame.groups.flatMap(({ meaning, text }) => (meaning.which && meaning.dimensions.length > 0 ? [text] : [])),
    ...(list ? peopleAsked(frame) : []),
  ];
  const plural = one && frame.ranks.some(({ text }) => /[ -~]/.test(text)) && named.some((text) => /s$/i.test(text));
  const length = one && !plural ? 1 : isOrderOfAll(frame) ? (list ? LIST_LENGTH : null) : 10;
  return { order: ascending ? 'ascending' : 'descending', limit: number ?? length };
}

/** “Which customers spent the most”, “the VIPs with the most orders”: several, where “the customer with the most orders” is one. */
const peopleAsked = ({ customers, segments, asks }: Frame): readonly string[] =>
  [customers, ...segments, ...asks.filter(({ text }) => /customers$|people$/i.test(text))].flatMap((token) =>
    token === null ? [] : [token.text.replace(/people$/i, 'persons')],
  );

/** `都道府県別の顧客数を多い順に`, “sorted by sales”: the word puts all of them in order, where “top” and “ranking” show the first. */
function isOrderOfAll({ ranks, bare, groups }: Frame): boolean {
  const goods = [...groups.flatMap(({ meaning }) => meaning.dimensions), ...bare.map(({ item }) => item)];
  return ranks.every(({ text }) => IN_ORDER.test(text)) && !goods.includes('product');
}

const IN_ORDER = /順[にで]?$|^(?:de|a)scending$|^(?:de|a)sc$|^sort(?:ed)?|first$/i;

/**
 * `ブランド別に売上トップ3の商品`, `top 3 products per brand`: what is ranked is named bare, what it is ranked within is grouped by. Where
 * both are said in one way only, nobody can tell which is which.
 */
export function chooseLimitWithin(
  frame: Frame,
  dimensions: readonly DimensionName[],
  grain: Plan['time']['grain'],
  limit: number | null,
  notes: Notes,
): DimensionName | null {
  const ranked = frame.ranks.length > 0 || frame.sold !== null;
  if (!ranked || limit === null || dimensions.length + (grain === null ? 0 : 1) < 2) return null;
  const by = groupedBy(frame).dimensions;
  const bare = dimensions.filter((name) => !by.includes(name));
  const [within] = by;
  if (by.length === 1 && within !== undefined && bare.length === 1 && grain === null) return within;
  // 何曜日の何時が一番: one of all pairs is asked for, and none within another.
  if (bare.length === 0 && grain === null && frame.groups.every(({ meaning }) => meaning.which)) return null;
  const [first, second] = frame.bare;
  const together = by.length === 0 && bare.length === 2 && grain === null && frame.bare.length === 2;
  if (together && first !== undefined && second !== undefined && second.token.start - first.token.end <= BESIDE) {
    notes.note(
      { start: first.token.start, end: second.token.end },
      {
        ja: `「${first.token.text.trim()}」と「${second.token.text.trim()}」の組み合わせを並べました`,
        en: `ranked pairs of ${first.token.text.trim()} and ${second.token.text.trim()}`,
      },
    );
    return null;
  }
  notes.refuse({
    ja: '何の中での順位かを読み取れませんでした。「ブランド別に売上トップ3の商品」のように聞いてください',
    en: 'it is not clear within what is ranked: ask like “top 3 products per brand”',
  });
  return null;
}

/** Two names with no more between them than what joins them: `曜日と時間帯`, “weekdays and hours”. */
const BESIDE = ' and '.length;

/** Without a figure of its own a list shows what each person bought for, and how often. */
export function listed(frame: Frame, notes: Notes): readonly PlanMeasure[] {
  const rank = frame.ranks[0];
  if (rank !== undefined)
    notes.note(rank, { ja: '売上の順で読みました', en: 'ranked by sales' }, [
      {
        label: { ja: '注文件数の順で', en: 'by number of orders' },
        phrase: { ja: '注文件数が一番多い', en: 'highest number of orders' },
      },
    ]);
  return [
    { name: 'sales', attribute: null },
    { name: 'orders', attribute: null },
  ];
}

/** “A list of the orders of last week”, `先週の注文の一覧`: whose they are is listed, not each of them. */
