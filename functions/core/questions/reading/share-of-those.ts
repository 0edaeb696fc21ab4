import { levelOf } from '../dimensions.ts';
import type { Condition, Filter, Plan } from '../plan.ts';
import { isDeed } from './choose-people.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import { countedInPurchasesBefore } from './follow-up-purchases.ts';
import { asShare } from './follow-up-shares.ts';
import type { Frame } from './frame.ts';
import { plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/** “Of those”, “among them”, `そのうち`: what the answer before was of. */
const THOSE =
  /\b(?:those|these|th[eo]m|they|it|that|people|customers|group|list)\b|うち|その中|そのなか|その人|その方|その顧客|そのお客|^その$|^それの?$/i;

/**
 * “What share of them are women?”, `そのうちクレームの何割が未解決？` behind another answer: the whole is what that answer was of, and its figure is
 * the one that the share is of. Null where nothing refers to it. `partOf` reads the question for that figure.
 */
export function shareOfThose(
  frame: Frame,
  previous: Plan | null,
  partOf: (frame: Frame) => Plan,
  notes: Notes,
  earlier: readonly Plan[] = [],
): Plan | null {
  const { followUp, shares, thisCustomer } = frame;
  if (previous === null || previous.scope === 'customer' || shares.length === 0 || thisCustomer !== null) return null;
  if (followUp === null || !THOSE.test(followUp.text)) return null;
  const [told] = previous.subject === 'list' ? [plain('customers')] : previous.measures;
  if (told === undefined || told.attribute !== null || isCut(previous)) return refused(previous, notes);
  if (!restricts(frame) && frame.measures.length === 0) return asShare(previous, notes, earlier);
  const measures = frame.measures.length > 0 ? frame.measures : [{ item: told.name, token: followUp }];
  const alone = partOf({ ...frame, followUp: null, measures });
  const { people } = countedInPurchasesBefore({ filters: [], people: alone.people, range: null }, previous, notes);
  const part = { ...alone, people };
  const { share } = part;
  if (share === null || part.subject !== 'figures') return refused(previous, notes);
  const range = part.time.range ?? previous.time.range;
  const twoPeriods =
    part.time.range !== null && previous.time.range !== null && !isSame(part.time.range, previous.time.range);
  if (twoPeriods || contradicts(previous.filters, part.filters)) return refused(previous, notes);
  if (isTimed(previous.people) && part.people.some((one) => isDeed(one) && one.range === null))
    notes.note(followUp, {
      ja: '前の質問の期間は、だれのうちかを表すものと読みました。割合の条件は全期間で見ました',
      en: 'the period of the question before says who they are; what is asked of them is over all time',
    });
  return {
    ...part,
    filters: together(previous.filters, part.filters),
    people: together(previous.people, part.people),
    time: { ...part.time, range },
    share: {
      filters: together(previous.filters, share.filters),
      people: together(previous.people, share.people),
      eachGroup: share.eachGroup,
    },
  };
}

const isTimed = (people: readonly Condition[]): boolean => people.some((one) => isDeed(one) && one.range !== null);

/** A ranking names people and groups that no condition names; two periods are no whole. */
const isCut = ({ limit, having, share, contrast, populations, series, time, subject }: Plan): boolean =>
  (limit !== null && !(subject === 'list' && limit === LIST_LENGTH)) ||
  having !== null ||
  share !== null ||
  contrast !== null ||
  populations !== null ||
  series !== 'plain' ||
  time.comparison !== null;

/** “What share of all customers is that?” names no part of it. */
const restricts = (frame: Frame): boolean =>
  frame.values.length +
    frame.filters.length +
    frame.conditions.length +
    frame.segments.length +
    frame.consents.length +
    frame.thresholds.length +
    frame.verbs.length +
    frame.bare.length +
    frame.groups.length >
    0 ||
  frame.repeat !== null ||
  frame.registered !== null;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** “What share of it is Lumiere?” behind sales of Tsumugi. */
const contradicts = (earlier: readonly Filter[], later: readonly Filter[]): boolean =>
  later.some(
    (filter) =>
      filter.op === 'in' &&
      levelOf(filter.field) !== 'person' &&
      earlier.some(
        (other) =>
          other.field === filter.field &&
          other.op === 'in' &&
          !other.values.some((value) => filter.values.includes(value)),
      ),
  );

const together = <Item extends Filter | Condition>(
  earlier: readonly Item[],
  later: readonly Item[],
): readonly Item[] => [...earlier, ...later.filter((item) => !earlier.some((other) => isSame(item, other)))];

function refused(previous: Plan, notes: Notes): Plan {
  notes.refuse({
    ja: '前の質問の答えのうちの割合としては読み取れません。全文で聞いてください',
    en: 'this cannot be read as a share of the answer before: please ask the whole question',
  });
  return previous;
}
