import { isToken, type Token } from '../tokens.ts';

/** `お盆（8/10〜8/18）`, “Golden Week (April 25 - May 6)”: the days in brackets are what the name before them stands for. */
export function readSpeltOutPeriods(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.filter((token, at) => {
    const days = tokens[at + 1];
    const isNamed = isToken(token, 'time') && token.meaning.phrase.reading !== null;
    return !(isNamed && isToken(days, 'time') && inBrackets(text, token.end, days));
  });
}

const inBrackets = (text: string, end: number, { start, end: last }: Token): boolean =>
  /^\s*[(（]\s*$/.test(text.slice(end, start)) && /^\s*[)）]/.test(text.slice(last));
