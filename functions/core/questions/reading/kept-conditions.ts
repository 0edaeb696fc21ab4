import { type Condition, type ConditionOf, type Filter, isValueFilter, type Plan } from '../plan.ts';
import { concerns, isDeed } from './choose-people.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

type Restrictions = Pick<Plan, 'filters' | 'people'>;

/**
 * The conditions of the question before with those of this one: `そのうち…` and `of those …` narrow down, anything else takes the
 * place of what is of its kind (`では離反は？` behind a number of VIPs).
 */
export function keptConditions(previous: Plan, later: Restrictions, frame: Frame, notes: Notes): Restrictions {
  const narrowing =
    /そのうち|その中|そのなか|さらに|だけ|絞|限|^(?:and )?(?:of|among|amongst|out of) (?:those|these|them)|その人たち|その方|その顧客|only/i.test(
      frame.followUp?.text ?? '',
    );
  const goods = ofDeeds(previous)
    ? later.filters.filter((filter) => previous.people.some((c) => isDeed(c) && concerns(filter, c)))
    : [];
  const people = intoDeeds(previous.people, goods, notes);
  return {
    filters: [
      ...withoutNarrower(previous, later, frame, notes).filter(
        ({ field }) => !later.filters.some((filter) => areOfOneKind(filter.field, field)),
      ),
      ...later.filters.filter((filter) => !goods.includes(filter)),
    ],
    people: narrowing
      ? [...people, ...later.people.filter((one) => !people.some((other) => isSame(one, other)))]
      : [
          ...withoutReplaced(people, later.people, notes),
          ...later.people.map((one) => ofSameDay(ofSameFigure(ofSameBrand(one, people), people, frame), people, frame)),
        ],
  };
}

/** `つむぎ全体だと？` behind one product: all of the brand. */
function withoutNarrower({ filters }: Plan, later: Restrictions, { everyone }: Frame, notes: Notes): readonly Filter[] {
  const ofGoods = later.filters.some(({ field }) => field === 'brand' || field === 'category');
  if (everyone === null || !ofGoods || later.people.length > 0) return filters;
  const kept = filters.filter(({ field }) => !PLACES.includes(field) && !GOODS.includes(field));
  if (kept.length < filters.length)
    notes.note(everyone, {
      ja: '前の質問の商品・店舗などの絞り込みは外しました',
      en: 'of all goods and shops, not only of those of the question before',
    });
  return kept;
}

/** Saturdays and Sundays, and weekends. */
const DAYS: readonly string[] = ['weekday', 'day_type'];

/** `札幌店は？` behind online sales, `ダウンジャケットは？` behind knitwear: the one takes the place of the other. */
const PLACES: readonly string[] = ['store', 'channel'];
const GOODS: readonly string[] = ['product', 'category'];

export const areOfOneKind = (one: string, other: string): boolean =>
  one === other || [DAYS, PLACES, GOODS].some((kind) => kind.includes(one) && kind.includes(other));

const isSame = (one: Condition, other: Condition): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `トップ20%だと` behind the first tenth by lifetime value: by the same figure, where none is named. */
function ofSameFigure(condition: Condition, earlier: readonly Condition[], frame: Frame): Condition {
  const before = earlier.find((one) => one.kind === 'top');
  if (condition.kind !== 'top' || before?.kind !== 'top' || frame.measures.length + frame.attributes.length > 0)
    return condition;
  const { percent, count } = condition;
  return { ...before, percent, count };
}

/** `アクティブは？` behind `9月末時点のVIPは何人`: of the same day. */
function ofSameDay(condition: Condition, earlier: readonly Condition[], { followUp }: Frame): Condition {
  const before = earlier.find((one) => one.kind === 'segment');
  if (condition.kind !== 'segment' || before?.kind !== 'segment' || before.at === undefined) return condition;
  if (/\bnow\b/i.test(followUp?.text ?? '')) return condition;
  return { ...condition, at: condition.at ?? before.at };
}

/** `メールNGで電話OKの方は` behind who agreed with one brand: what that brand was told. */
function ofSameBrand(condition: Condition, earlier: readonly Condition[]): Condition {
  if (condition.kind !== 'consent' || condition.brand !== null) return condition;
  const brands = new Set(earlier.flatMap((one) => (one.kind === 'consent' ? [one.brand] : [])));
  const [brand = null] = brands;
  return brands.size === 1 ? { ...condition, brand } : condition;
}

/** Whether people were counted or listed by what they did. */
function ofDeeds({ measures, subject, people }: Plan): boolean {
  const counted = subject === 'list' || measures.every(({ name }) => name === 'customers');
  return counted && people.some(isDeed);
}

/** “What about rings?” behind “who bought a watch”: who bought a ring. */
function intoDeeds(people: readonly Condition[], goods: readonly Filter[], notes: Notes): readonly Condition[] {
  if (goods.length === 0) return people;
  // `ほしぞらも` behind who looked at something of Tsumugi and did not buy it: of all that those people did.
  const ofAll = goods.every(({ field }) =>
    people.filter(isDeed).every((deed) => deed.filters.some((filter) => areOfOneKind(filter.field, field))),
  );
  const several = boughtApart(people, goods);
  if (several !== null) return told(several, goods, notes);
  if (people.filter(isDeed).length > 1 && !ofAll) refuse(notes);
  return people.map((condition) =>
    isDeed(condition)
      ? {
          ...condition,
          filters: [
            ...condition.filters.filter(({ field }) => !goods.some((filter) => areOfOneKind(filter.field, field))),
            ...goods,
          ],
        }
      : condition,
  );
}

type Bought = ConditionOf<'bought'>;

/** Several purchases, each of something else: who bought a ring and a necklace. */
function boughtApart(people: readonly Condition[], goods: readonly Filter[]): readonly Condition[] | null {
  const deeds = people.filter(isDeed);
  const kinds = new Set(deeds.map((deed) => JSON.stringify(deed.filters)));
  const alike = deeds.every((deed) => deed.kind === 'bought' && deed.did && deed.filters.length === 1);
  const [filter, other] = goods;
  const fields = new Set(deeds.flatMap((deed) => deed.filters.map(({ field }) => field)));
  const replaces = filter !== undefined && other === undefined && isValueFilter(filter) && fields.has(filter.field);
  return deeds.length > 1 && kinds.size === deeds.length && alike && replaces ? people : null;
}

/** “What about earrings and a ring?”: as many others in their place. “And only a ring?”: of those that were told the one, and not the others. */
function told(people: readonly Condition[], goods: readonly Filter[], notes: Notes): readonly Condition[] {
  const [filter] = goods;
  const values = filter !== undefined && isValueFilter(filter) ? filter.values : [];
  const deeds = people.filter((one): one is Bought => one.kind === 'bought');
  const place = (deed: Bought): number => deeds.indexOf(deed);
  if (values.length === deeds.length)
    return people.map((one) => {
      const value = one.kind === 'bought' ? values[place(one)] : undefined;
      return value === undefined || one.kind !== 'bought' || filter === undefined
        ? one
        : { ...one, filters: [{ field: filter.field, op: 'in', values: [value] } as Filter] };
    });
  const named = (one: Bought): boolean => one.filters.some((held) => isSameFilter(held, filter));
  if (!deeds.some(named)) refuse(notes);
  notes.note(
    { start: 0, end: 0 },
    {
      ja: '前の質問のほかの商品は買っていない人としました',
      en: 'without those who bought the other goods named before',
    },
  );
  return people.map((one) => (one.kind === 'bought' && !named(one) ? { ...one, did: false } : one));
}

const isSameFilter = (one: Filter, other: Filter | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

function withoutReplaced(
  earlier: readonly Condition[],
  later: readonly Condition[],
  notes: Notes,
): readonly Condition[] {
  const denied = earlier.filter((condition) => later.some((other) => isDenialOf(other, condition)));
  // 逆に…買っていない人は: of several deeds the one that is denied.
  if (denied.length > 0 && denied.length === later.length) return earlier.filter((one) => !denied.includes(one));
  const replacing = new Set(later.map(kindOf));
  if (replacing.has('segment') && earlier.some(({ kind }) => kind === 'earlier-segment')) refuse(notes);
  if (namesAllGoods(later, earlier)) return earlier.filter(({ kind }) => kind !== 'bought');
  const bought = earlier.filter(({ kind }) => kind === 'bought').length;
  if (replacing.has('bought') && bought > 1) refuse(notes);
  if (replacing.has('event') && earlier.filter(({ kind }) => kind === 'event').length > 1) refuse(notes);
  return earlier.filter((one) => !replacing.has(kindOf(one)));
}

/** `両方買った人は？` behind who bought the one and not the other: every deed of before is told anew. */
function namesAllGoods(later: readonly Condition[], earlier: readonly Condition[]): boolean {
  const goods = (conditions: readonly Condition[]): readonly string[] =>
    conditions.flatMap((one) => (one.kind === 'bought' && one.filters.length > 0 ? [JSON.stringify(one.filters)] : []));
  const [fresh, old] = [goods(later), goods(earlier)];
  return old.length > 1 && later.every(({ kind }) => kind === 'bought') && old.every((one) => fresh.includes(one));
}

/** What is held of a person is of a kind of its own, and so is how often or for how much somebody bought. */
function kindOf(condition: Condition): string {
  if (condition.kind === 'threshold') return `threshold ${condition.measure}`;
  return condition.kind === 'attribute' ? `attribute ${condition.attribute}` : condition.kind;
}

function isDenialOf(later: Condition, earlier: Condition): boolean {
  return (
    later.kind === 'bought' &&
    earlier.kind === 'bought' &&
    later.did !== earlier.did &&
    later.outcome === earlier.outcome &&
    JSON.stringify(later.filters) === JSON.stringify(earlier.filters) &&
    earlier.filters.length > 0
  );
}

function refuse(notes: Notes): void {
  notes.refuse({
    ja: 'この続きは読み取れません。全文で聞いてください',
    en: 'this cannot be followed up: please ask the whole question',
  });
}
