import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/**
 * `男性とリピーターの人数`, “monthly new and repeat customers”: people of two kinds that do not exclude each other, joined by “and”. Whether
 * those are meant who are both, or each by itself, is not said: it is asked back, since one figure would silently be the
 * wrong one. “Customers who are women and repeat buyers” are both.
 */
export function askTwoKinds(tokens: readonly Token[], text: string, notes: Notes): void {
  const excluding = tokens.find(isNew);
  if (excluding !== undefined && tokens.some((token) => isToken(token, 'repeat'))) askOneByOne(excluding, notes);
  if (tokens.some((token) => isToken(token, 'share'))) return;
  tokens.forEach((join, at) => {
    const [left, right] = [kindBefore(tokens, at), kindOf(tokens[at + 1])];
    // Two figures are told beside each other, or refused by themselves.
    if (isToken(tokens[at - 1], 'measure') && isToken(tokens[at + 1], 'measure')) return;
    if (left === null || right === null || left === right || !isAnd(join) || isOfWho(text, join)) return;
    notes.askBack(
      join,
      {
        ja: `「${join.text.trim()}」は、両方に当てはまる人ですか？別々に知りたいときは、1つずつ聞いてください`,
        en: `Those who are both? If each is meant by itself, ask one by one`,
      },
      [{ label: { ja: '両方に当てはまる人', en: 'those who are both' }, phrase: { ja: 'で', en: ' who are ' } }],
    );
  });
}

/** Who has just come has not come back: nobody means those who are both. */
function askOneByOne(token: Token, notes: Notes): void {
  notes.askBack(
    token,
    {
      ja: '新規の人とリピーターは別々のグループです。どちらを知りたいですか？',
      en: 'New customers and returning ones are two groups. Which one do you mean?',
    },
    [],
  );
}

const isNew = (token: Token): boolean =>
  isToken(token, 'segments') && token.meaning.member && token.meaning.segments.join() === 'new_customer';

type PeopleKind = 'repeat' | 'segment' | 'gender' | 'age' | 'place';

/** The noun that may stand between: “new customers and …”. */
function kindBefore(tokens: readonly Token[], at: number): PeopleKind | null {
  const before = tokens[at - 1];
  return kindOf(isToken(before, 'entity') && before.meaning.entity === 'customer' ? tokens[at - 2] : before);
}

function kindOf(token: Token | undefined): PeopleKind | null {
  if (token === undefined) return null;
  if (isToken(token, 'repeat') || (isToken(token, 'measure') && token.meaning.measure === 'repeat_customers'))
    return 'repeat';
  if (isToken(token, 'segments') || (isToken(token, 'measure') && token.meaning.measure === 'new_customers'))
    return 'segment';
  if (!isToken(token, 'values') || levelOf(token.meaning.filter.field) !== 'person') return null;
  const { field } = token.meaning.filter;
  if (field === 'gender') return 'gender';
  if (field === 'prefecture') return 'place';
  return field === 'age_group' ? 'age' : null;
}

function isAnd(token: Token): boolean {
  // かつ says that both hold.
  if (isToken(token, 'join')) return token.meaning.how === 'and' && !/かつ/.test(token.text);
  return isToken(token, 'particle') && token.meaning.word.startsWith('と');
}

/** What somebody is, and is too. */
const WHO_ARE: readonly string[] = ['are ', 'were ', 'who '];

function isOfWho(text: string, join: Token): boolean {
  const said = text.slice(0, join.start).toLowerCase();
  return WHO_ARE.some((words) => said.includes(words));
}
