import { dayOf, daysBetween, type Instant, instant } from '../time.ts';
import type { AttributeValue, AttributeValues } from './definition.ts';
import type { Formula } from './formula.ts';

/** The formula's value over one person's attributes; null where something that it reads is missing. */
export function evaluateFormula(
  formula: Formula,
  values: AttributeValues,
  asOf: Instant,
  timeZone: string,
): number | string | null {
  const numberOf = (part: Formula): number | null => maybeNumber(evaluateFormula(part, values, asOf, timeZone));
  switch (formula.kind) {
    case 'attribute':
      return maybeNumber(values[formula.name] ?? null);
    case 'constant':
      return formula.value;
    case 'days-between':
      return localDays(numberOf(formula.from), numberOf(formula.to), timeZone);
    case 'days-since': {
      const days = localDays(numberOf(formula.of), asOf, timeZone);
      return days === null || days < 0 ? null : days;
    }
    case 'arithmetic':
      return calculate(formula.operator, numberOf(formula.left), numberOf(formula.right));
    case 'power':
      return raise(numberOf(formula.base), numberOf(formula.exponent));
    case 'when-positive': {
      const value = numberOf(formula.of);
      if (value === null) return null;
      if (value > 0) return numberOf(formula.then);
      return formula.otherwise === null ? null : numberOf(formula.otherwise);
    }
    case 'round': {
      const value = numberOf(formula.of);
      return value === null ? null : roundHalfAwayFromZero(value, formula.digits);
    }
    case 'digits': {
      const parts = formula.parts.map(numberOf);
      return parts.includes(null) ? null : parts.join('');
    }
  }
}

/** To so many decimals; 2.5 becomes 3 and −2.5 becomes −3, as in SQL. */
export function roundHalfAwayFromZero(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Adding zero turns −0 into 0.
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
}

function maybeNumber(value: AttributeValue): number | null {
  return typeof value === 'number' ? value : null;
}

function localDays(from: number | null, to: number | null, timeZone: string): number | null {
  if (from === null || to === null) return null;
  return daysBetween(dayOf(instant(from), timeZone), dayOf(instant(to), timeZone));
}

function raise(base: number | null, exponent: number | null): number | null {
  return base === null || exponent === null ? null : base ** exponent;
}

function calculate(operator: '+' | '-' | '*' | '/', left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
  }
}
