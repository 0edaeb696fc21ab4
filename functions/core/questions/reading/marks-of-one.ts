import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `アンケートでは何点をつけてくれていますか`: the answers of the customer on the line, with their marks. */
export function readMarksOfOne(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const ofOne = customerOnLine || tokens.some((token) => isToken(token, 'this-customer'));
  const given = tokens.some((token) => isToken(token, 'stop') && GIVEN.test(token.text));
  if (!ofOne || !given || !tokens.some(isSurvey)) return tokens;
  return tokens.flatMap((token) => {
    if (isSurvey(token)) return [reread(token, { kind: 'fact', fact: 'surveys' })];
    return isToken(token, 'ask') && /^何点/.test(token.text) ? [] : [token];
  });
}

const isSurvey = (token: Token): boolean => isToken(token, 'measure') && token.meaning.measure === 'survey_answers';

const GIVEN = /[つ付]け/;
