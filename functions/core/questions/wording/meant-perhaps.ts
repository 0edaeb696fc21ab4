import type { LocalizedText } from '../../language.ts';
import type { Choice } from '../answer.ts';

/** Why a question was not read, and what may have been meant by it. */
export function meantPerhaps(why: LocalizedText, choices: readonly Choice[]): LocalizedText {
  const asked = choices.map(({ question }) => question.replace(/[?？]$/u, ''));
  const ja = asked.map((question) => `「${question}」`).join('、');
  const en = asked.map((question) => `“${question}”`).join(', or ');
  return {
    ja: `${why.ja}。${choices.length === 1 ? `${ja}ということでしょうか` : `お聞きになりたいのは、${ja}のどれでしょうか`}`,
    en: `${why.en.replace(/^[a-z]/, (letter) => letter.toUpperCase())}. Did you mean ${en}?`,
  };
}
