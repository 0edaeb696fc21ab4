import type { QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

const ALL =
  /^(?:では|じゃあ|で|ちなみに|それと)?、?(?:(?:会員|顧客|お客様)全体|全体|全員|全会員|全顧客|みんな|全体平均)(?:の(?:場合|平均|数字|値|人数|数))?(?:は|だと|では|なら|だったら|も)(?:どう|いくら|いくつ|何[人円件点歳回%]|どれくらい|どのくらい)?(?:です|でしょう|なの|になる|になります)?(?:か|かな)?[?？。]*$|^(?:and |so |what about |how about )*(?:for )?(?:everyone|everybody|all (?:the )?customers|overall)[?.! ]*$/iu;

/** `全体だと？` behind the figure of some: the same of all. Null where nothing narrowed it, or where it was told by groups. */
export function allOfBefore({ text }: QuestionText, previous: Plan | null, notes: Notes): Plan | null {
  if (previous === null || !ALL.test(text) || !isOfSome(previous)) return null;
  notes.note(START, {
    ja: '前の質問の条件を外して、全体で集計しました',
    en: 'the conditions of the question before were taken away: this is of all',
  });
  return { ...previous, filters: [], people: [] };
}

const isOfSome = ({ subject, scope, dimensions, time, filters, people, share, having, limit }: Plan): boolean =>
  subject === 'figures' &&
  scope === 'everyone' &&
  dimensions.length === 0 &&
  time.grain === null &&
  share === null &&
  having === null &&
  limit === null &&
  filters.length + people.length > 0;

const START = { start: 0, end: 0 };
