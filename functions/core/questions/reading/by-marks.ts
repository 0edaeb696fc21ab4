import type { DimensionName } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

const MARKS: Readonly<Partial<Record<string, DimensionName>>> = {
  average_contact_satisfaction: 'contact_mark',
  average_survey_score: 'score',
};

/** `満足度別の問い合わせ件数`, “contacts by satisfaction”: what is counted is told by the mark that it was given. */
export function readByMarks(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => markAt(tokens, at));
}

function markAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!isToken(token, 'measure') || /平均|average|mean/i.test(token.text)) return null;
  const dimension = MARKS[token.meaning.measure];
  const by = /[^ -~]/.test(token.text) ? behind : before;
  return dimension !== undefined && isToken(by, 'by')
    ? { length: 1, tokens: [reread(token, { kind: 'dimension', dimension })] }
    : null;
}
