import type { Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';

/** What was answered or how long it took: a rate of whichever answers or contacts are named beside it. */
const SCORES: readonly string[] = ['survey_score', 'contact_satisfaction', 'contact_minutes'];
/** What became of contacts is a rate too; of groups another reading says so. */
const OUTCOME = 'contact_outcome';

/**
 * `購入後アンケートの2点以下の割合`, `店舗の問い合わせで満足度4以上の割合`: the score is the part of the answers or contacts that are named beside
 * it, or of each group. Null where no single score is named, or nothing beside it.
 */
export function partByScore({ filters, people }: Restrictions, grouped: boolean): Token | null {
  const scores = filters.filter(({ item }) => SCORES.includes(item.field) || (!grouped && item.field === OUTCOME));
  const [score] = scores;
  return score !== undefined && scores.length === 1 && people.length === 0 && (grouped || filters.length > 1)
    ? score.token
    : null;
}
