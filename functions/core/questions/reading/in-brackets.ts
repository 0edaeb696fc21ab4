import { foldWord, type QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';
import { SEGMENT_WORDS } from '../words/segment-words.ts';

/** `離脱しそうなお客様(離反リスク)`: in brackets behind them people are named once more, in the words of their segment. */
export function readInBrackets(tokens: readonly Token[], { text }: QuestionText): readonly Token[] {
  return tokens.filter((_, at) => !isNamedAgain(tokens, at, text));
}

function isNamedAgain(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!isToken(token, 'attribute') || !isInBrackets(token, text)) return false;
  const before = tokens.slice(0, at).findLast((other) => !isToken(other, 'entity'));
  if (!isToken(before, 'segment')) return false;
  return (SEGMENT_WORDS[before.meaning.segment] ?? []).some((word) => foldWord(word) === foldWord(token.text));
}

const isInBrackets = ({ start, end }: Token, text: string): boolean =>
  text.charAt(start - 1) === '(' && text.charAt(end) === ')';

/** `ギフトラップ(Gift Wrap)`: in brackets right behind them goods by their other name. */
export function readOtherNames(tokens: readonly Token[], { text }: QuestionText): readonly Token[] {
  return tokens.filter((token, at) => {
    const before = tokens[at - 1];
    return !(
      isToken(token, 'value') &&
      isToken(before, 'value') &&
      isInBrackets(token, text) &&
      before.meaning.dimension === token.meaning.dimension &&
      before.meaning.values.join() === token.meaning.values.join()
    );
  });
}
