import { othersThan } from '../others-than.ts';
import type { Condition, Plan } from '../plan.ts';
import type { Notes } from './notes.ts';
import { goodsTurned } from './other-way-round.ts';

const OPENING = '(?:じゃあ|じゃ|では|で|一方|ちなみに|反対に)?、?';
const PEOPLE = '(?:人|方|顧客|会員|お客様|お客さん)';
const ENDS =
  '(?:たち|達)?(?:は|だと|では|の場合(?:は)?|も|なら|について(?:は)?|のほうは|の方は)?(?:どう|いくら|何人|何件|何名)?(?:です|でしょう|なの|いる|いますか|なります)*か?[?？]*$';

const OTHERS = new RegExp(`^${OPENING}(?:それ|これ|その${PEOPLE}(?:たち|達)?|そこ)以外(?:の${PEOPLE})?${ENDS}`, 'u');
const REVERSE = new RegExp(
  `^${OPENING}(?:その)?(?:逆|反対)(?:の(?:パターン|組み合わせ|ケース|${PEOPLE}))?${ENDS}`,
  'u',
);

/**
 * `それ以外の人は？` behind people: everyone of whom that does not hold. `逆は？`: yes and no change places, or the other end of a ranking. `トップ500だと`: more of
 * the first. Null where the question says anything else; what has no other side is refused.
 */
export function turnedAbout(text: string, previous: Plan | null, notes: Notes): Plan | null {
  if (previous?.scope !== 'everyone') return null;
  const count = otherCount(text, previous);
  if (count !== null) return count;
  const others = OTHERS.test(text);
  if (!others && !REVERSE.test(text)) return null;
  const plan = others ? ofOthers(previous) : reversed(previous);
  if (plan === null)
    notes.refuse({
      ja: 'この続きは読み取れません。全文で聞いてください',
      en: 'this cannot be followed up: please ask the whole question',
    });
  return plan ?? previous;
}

const SO_MANY =
  /^(?:じゃあ|では|で)?、?(?:上位|トップ|ベスト)([0-9]{1,6})(?:人|名|位)?(?:まで)?(?:だと|なら|では|の場合|は)(?:どう[^、。]{0,8})?[?？]*$/u;

/** `トップ500だと` behind figures of the first hundred people: so many of them. */
function otherCount(text: string, previous: Plan): Plan | null {
  const count = Number(SO_MANY.exec(text)?.[1] ?? 0);
  const isTop = (one: Condition): boolean => one.kind === 'top' && one.count !== null;
  if (count < 1 || previous.people.filter(isTop).length !== 1) return null;
  const changed = (one: Condition): Condition => (one.kind === 'top' && isTop(one) ? { ...one, count } : one);
  const { share } = previous;
  return {
    ...previous,
    people: previous.people.map(changed),
    share: share === null ? null : { ...share, people: share.people.map(changed) },
  };
}

function ofOthers(previous: Plan): Plan | null {
  const { share, populations, contrast, having, people } = previous;
  if (share !== null || populations !== null || contrast !== null || having !== null || people.length === 0)
    return null;
  const others = othersThan({ filters: [], people });
  return others === null ? null : { ...previous, people: others.people };
}

function reversed(previous: Plan): Plan | null {
  const { people, order, limit } = previous;
  const consents = people.filter((one) => one.kind === 'consent');
  if (consents.length === 2 && consents.every(({ answers }) => answers.length === 1))
    return { ...previous, people: people.map(otherAnswer) };
  if (order !== null && limit !== null && consents.length === 0)
    return { ...previous, order: order === 'descending' ? 'ascending' : 'descending' };
  const turned = previous.share === null ? goodsTurned(people) : null;
  return turned === null ? null : { ...previous, people: turned };
}

function otherAnswer(condition: Condition): Condition {
  if (condition.kind !== 'consent') return condition;
  const [answer] = condition.answers;
  return { ...condition, answers: [answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown'] };
}
