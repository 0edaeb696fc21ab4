import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread, rewrite } from './rewrite.ts';

/** `月間アクティブユーザー数`, “monthly active buyers”: who bought in each of the periods, not whom the newest run calls active; said. */
export function readActiveBuyers(tokens: readonly Token[], notes: Notes): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [grain, active, people] = tokens.slice(at, at + 3);
    if (!isToken(grain, 'grain') || !isToken(active, 'segment') || active.meaning.segment !== 'active') return null;
    const named =
      (isToken(people, 'entity') && people.meaning.entity === 'customer') ||
      (isToken(people, 'measure') && ['customers', 'buyers'].includes(people.meaning.measure));
    if (people === undefined || !named) return null;
    notes.note(active, {
      ja: `「${active.text}」はその期間に購入した人と読みました`,
      en: `read “${active.text}” as having bought in the period`,
    });
    return { length: 3, tokens: [grain, reread(people, { kind: 'measure', measure: 'buyers' })] };
  });
}
