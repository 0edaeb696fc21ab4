import type { LocalizedText } from '../../language.ts';
import { type Choice, choiceOf } from '../answer.ts';
import type { Catalog } from '../catalog.ts';
import type { PerhapsAsked } from '../understanding.ts';
import { planText } from './evidence.ts';

/** Why a question was not read, and what may have been meant by it. */
export function meantPerhaps(why: LocalizedText, choices: readonly Choice[]): LocalizedText {
  const asked = (locale: keyof LocalizedText): readonly string[] =>
    choices.map(({ label }) => label[locale].replace(/[?？]$/u, ''));
  const ja = asked('ja')
    .map((question) => (question.includes('「') ? `『${question}』` : `「${question}」`))
    .join('、');
  const en = asked('en')
    .map((question) => `“${question}”`)
    .join(', or ');
  return {
    ja: `${why.ja}。${choices.length === 1 ? `${ja}ということでしょうか` : `お聞きになりたいのは、${ja}のどれでしょうか`}`,
    en: `${why.en.replace(/^[a-z]/, (letter) => letter.toUpperCase())}. Did you mean ${en}?`,
  };
}

/** Offered as it would be asked; without some of its words, or in the words of somebody else, told as it is read. */
export function choiceOfPerhaps({ question, plan, without }: PerhapsAsked, catalog: Catalog): Choice {
  if (without === undefined) return choiceOf(question);
  const read = planText(plan, catalog);
  if (without.length === 0) return { question, label: read };
  const label = {
    ja: `${read.ja}、${without.map((word) => `「${word}」`).join('')}は除く`,
    en: `${read.en}, leaving out ${without.map((word) => `‘${word}’`).join(' and ')}`,
  };
  return { question, label };
}
