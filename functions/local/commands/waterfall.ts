import type { PairExplanation } from '../../core/identities/explanation.ts';
import { type Locale, textIn } from '../../core/language.ts';

/** A pair and its reasons as lines: what every fact adds or takes, in bits. */
export function describePair(
  { left, right, probability, reasons, decision }: PairExplanation,
  locale: Locale,
  sign: '=' | '≠' = '=',
): readonly string[] {
  const by = decision.kind === 'rule' ? ` by rule ${decision.level}` : '';
  return [
    `  ${left} ${sign} ${right}  ${percent(probability)}${by}`,
    ...reasons.map((reason) => {
      const values = reason.left === '' && reason.right === '' ? '' : `  [${reason.left} | ${reason.right}]`;
      return `    ${signed(reason.weight)}  ${textIn(locale, reason.label)}: ${textIn(locale, reason.finding)}${values}`;
    }),
  ];
}

export function percent(probability: number): string {
  return `${(Math.floor(probability * 1000) / 10).toFixed(1)} %`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(6);
}
