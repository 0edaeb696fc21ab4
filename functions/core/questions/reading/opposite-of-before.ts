import type { QuestionText } from '../normalize-question.ts';
import type { Condition, Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

const FRONT = '^(?:では|じゃあ|逆に|反対に|一方で?|で)?、?';
const BACK =
  '(?:人|方|会員|お客様|お客さん|顧客)(?:たち)?(?:のほう|の方)?(?:も|は|だと|なら|の(?:人)?数は|って)(?:何[人名]|どう|どのくらい|どれくらい)?(?:です|います|いる|でしょう)?(?:か|の)?[?？。]*$';
const NOT = '(?:て(?:い)?ない|なかった|たこと(?:が|の)?ない|ない)の?';
const DID = '(?:た(?:こと(?:が|の)?ある)?|て(?:い)?る|ある)の?';

interface Deed {
  readonly said: string;
  is(condition: Condition): boolean;
}

/** What people may have done, by the words for it. */
const DEEDS: readonly Deed[] = [
  { said: '返品(?:を|が|は)?し?', is: (one) => one.kind === 'bought' && one.outcome === 'returned' },
  { said: 'キャンセル(?:を|が|は)?し?', is: (one) => one.kind === 'bought' && one.outcome === 'cancelled' },
  { said: '(?:お)?問い合わせ(?:を|が|は)?し?', is: (one) => one.kind === 'event' && one.of === 'contact' },
  { said: '(?:アンケートに)?(?:回答し|答え)', is: (one) => one.kind === 'event' && one.of === 'survey' },
  {
    said: '(?:買っ|買わ|購入し|購入が|注文し|注文が|利用し)',
    is: (one) => one.kind === 'bought' && one.outcome === 'sale',
  },
  // していない人は？: of what was said last.
  { said: '(?:そう|それを)?し', is: (one) => (one.kind === 'bought' || one.kind === 'event') && one.did },
];

/** `返品しなかった人も` behind those who bought something and returned: who bought it and did not. Null where nothing of the kind was asked. */
export function oppositeOfBefore({ text }: QuestionText, previous: Plan | null, notes: Notes): Plan | null {
  if (previous === null || previous.scope !== 'everyone' || !saysMore(previous)) return null;
  for (const { said, is } of DEEDS) {
    const at = previous.people.findLastIndex(is);
    const condition = previous.people[at];
    if (condition === undefined || !('did' in condition) || typeof condition.did !== 'boolean') continue;
    const opposite = new RegExp(`${FRONT}${said}${condition.did ? NOT : DID}${BACK}`, 'u');
    if (!opposite.test(text)) continue;
    notes.note(START, {
      ja: '前の質問の人のうち、その反対の人と読みました',
      en: 'read as those of the people before of whom the opposite is so',
    });
    const turned = { ...condition, did: !condition.did } as Condition;
    return { ...previous, people: previous.people.map((one, index) => (index === at ? turned : one)) };
  }
  return null;
}

/** Behind a number of people of whom nothing else is said the opposite is a question of its own. */
const saysMore = ({ people, filters, measures, time }: Plan): boolean =>
  people.length + filters.length > 1 ||
  time.range !== null ||
  people.some((one) => 'filters' in one && one.filters.length > 0) ||
  measures.some(({ name }) => name !== 'customers');

const START = { start: 0, end: 0 };
