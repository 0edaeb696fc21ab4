import type { QuestionText } from '../normalize-question.ts';
import type { Condition, Plan } from '../plan.ts';

const ROUND =
  /^(?:and |ok(?:ay)?,? |so |now |what about |how about )*(?:the )?(?:other way (?:a?round)|vice versa|reverse|opposite(?: way)?|conversely)(?:[,:]? (?:[a-z]+ ){1,3}first,?(?: and)? then (?:[a-z]+ ?){1,3})?[?.! ]*$/iu;

/** “And the other way round?” behind two deeds of the same people: each has the goods of the other. Null where there are no two. */
export function otherWayRound({ text }: QuestionText, previous: Plan | null): Plan | null {
  if (previous === null || previous.scope !== 'everyone' || !ROUND.test(text)) return null;
  const people = goodsTurned(previous.people) ?? consentsTurned(previous.people);
  if (people === null) return null;
  const { share } = previous;
  if (share === null) return { ...previous, people };
  // The whole is one of them, which has other goods now.
  const whole = share.people.map((condition) => {
    const at = previous.people.findIndex((other) => JSON.stringify(other) === JSON.stringify(condition));
    return people[at] ?? null;
  });
  const kept = whole.filter((condition) => condition !== null);
  return kept.length < whole.length ? null : { ...previous, people, share: { ...share, people: kept } };
}

/** “And the reverse?” behind who can be called and not emailed: who can be emailed and not called. */
function consentsTurned(people: readonly Condition[]): readonly Condition[] | null {
  const [one, other, more] = people.filter(({ kind }) => kind === 'consent');
  if (one?.kind !== 'consent' || other?.kind !== 'consent' || more !== undefined) return null;
  if (one.purpose === other.purpose || JSON.stringify(one.answers) === JSON.stringify(other.answers)) return null;
  return people.map((condition) =>
    condition === one
      ? { ...one, answers: other.answers }
      : condition === other
        ? { ...other, answers: one.answers }
        : condition,
  );
}

/** Two deeds, each with the goods of the other; null where there are no two. */
export function goodsTurned(people: readonly Condition[]): readonly Condition[] | null {
  const [one, other, more] = people;
  if (one === undefined || more !== undefined) return null;
  if (other === undefined) return one.kind === 'bought-after' ? [{ ...one, first: one.later, later: one.first }] : null;
  if (!hasGoods(one) || !hasGoods(other) || isAlike(one, other)) return null;
  return [
    { ...one, filters: other.filters },
    { ...other, filters: one.filters },
  ];
}

type Deed = Extract<Condition, { kind: 'bought' | 'first-bought' }>;

const hasGoods = (condition: Condition): condition is Deed =>
  (condition.kind === 'bought' || condition.kind === 'first-bought') && condition.filters.length > 0;

/** “Bought both” is the same the other way round. */
const isAlike = (one: Deed, other: Deed): boolean =>
  one.kind === other.kind && (one.kind !== 'bought' || other.kind !== 'bought' || one.did === other.did);
