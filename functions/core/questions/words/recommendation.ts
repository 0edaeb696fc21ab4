import { foldWord } from '../normalize-question.ts';
import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** What a survey calls itself that asks how likely somebody is to recommend the brand. */
const NAMES = wordsOf(`おすすめ, お薦め, お勧め, 推奨, 推薦, nps, recommend, promoter`).map(foldWord);

export function asksToRecommend(survey: string): boolean {
  const folded = foldWord(survey);
  return NAMES.some((name) => folded.includes(name));
}

export const RECOMMENDATION: readonly DictionaryEntry[] = [
  entry(
    { kind: 'measure', measure: 'net_promoter_score' },
    `nps, npsスコア, nps値, ネットプロモータースコア, ネット・プロモーター・スコア, 推奨度, 推奨度スコア, net promoter score, net promoter scores, net promoter`,
  ),
];
