import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `アンケートでは何点をつけてくれていますか`: the answers of the customer on the line, with their marks. */
export function readMarksOfOne(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  if (tokens.some(isMarksGiven)) return withoutMarksTwice(tokens);
  if (asksScoreAlone(tokens))
    return tokens.map((token) => (isScoreAlone(token) ? reread(token, { kind: 'ambiguous', word: 'score' }) : token));
  const ofOne = customerOnLine || tokens.some((token) => isToken(token, 'this-customer'));
  const given = tokens.some((token) => isToken(token, 'stop') && GIVEN.test(token.text));
  if (!ofOne || !given || !tokens.some(isSurvey)) return tokens;
  return tokens.flatMap((token) => {
    if (isSurvey(token)) return [reread(token, { kind: 'fact', fact: 'surveys' })];
    return isToken(token, 'ask') && /^何点/.test(token.text) ? [] : [token];
  });
}

/** “What's her score”: she has several. */
const asksScoreAlone = (tokens: readonly Token[]): boolean =>
  tokens.some(isScoreAlone) &&
  tokens.some((token) => isToken(token, 'this-customer')) &&
  tokens.every(
    (token) =>
      isScoreAlone(token) ||
      ['stop', 'particle', 'this-customer'].includes(token.meaning.kind) ||
      (isToken(token, 'ask') && ['what', 'whether', 'which'].includes(token.meaning.what)),
  );
const isScoreAlone = (token: Token): boolean =>
  (isToken(token, 'measure') || isToken(token, 'unknown')) && /^(?:scores?|スコア|点数)$/i.test(token.text);

/** `何点つけてくれてた`: an answer and its mark. */
const isMarksGiven = (token: Token): boolean =>
  isToken(token, 'fact') && token.meaning.fact === 'surveys' && /^[、,]?何点/.test(token.text);

/** `アンケート、何点つけてくれてた？`, `応対満足度は平均で何点でしたか`: the noun says the same, or what the mark is of. */
function withoutMarksTwice(tokens: readonly Token[]): readonly Token[] {
  const marked = tokens.some(
    (token) =>
      isToken(token, 'measure') &&
      ['average_contact_satisfaction', 'average_survey_score'].includes(token.meaning.measure),
  );
  const summed = tokens.some((token) => isToken(token, 'aggregate') || isToken(token, 'by'));
  return tokens.filter((token) => (marked || summed ? !isMarksGiven(token) : !isSurvey(token)));
}

const isSurvey = (token: Token): boolean => isToken(token, 'measure') && token.meaning.measure === 'survey_answers';

const GIVEN = /[つ付]け/;
