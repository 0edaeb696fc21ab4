import { isToken, type Token } from '../tokens.ts';
import { wordsOf } from '../words/dictionary.ts';

const RECENTLY: ReadonlySet<string> = new Set(
  wordsOf('最近, ここ最近, 直近, 近頃, このところ, recently, lately, most recently'),
);

/** `最近いつ買いましたか`: where the day is asked for, the word is no period. */
export function readRecentlyWhen(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'when')) return tokens;
  return tokens.filter((token) => !(isToken(token, 'time') && RECENTLY.has(token.text.toLowerCase())));
}
