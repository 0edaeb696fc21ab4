import type { Formula } from '../core/attributes/formula.ts';
import { dayOf, type Instant } from '../core/time.ts';
import {
  arithmetic,
  call,
  cast,
  choose,
  column,
  compare,
  concatenate,
  day,
  dayDifference,
  localDay,
  number,
} from './expression.ts';
import type { Expression } from './plan.ts';

export interface FormulaScope {
  /** The relation whose columns are the attributes. */
  readonly relation: string;
  readonly asOf: Instant;
  readonly timeZone: string;
}

/** A formula over the attributes of a row: the reading of `core/attributes/evaluate-formula.ts` in SQL. */
export function formulaExpression(formula: Formula, scope: FormulaScope): Expression {
  const of = (part: Formula): Expression => formulaExpression(part, scope);
  const localDayOf = (part: Formula): Expression => localDay(of(part), scope.timeZone);
  switch (formula.kind) {
    case 'attribute':
      return column(scope.relation, formula.name);
    case 'constant':
      return number(formula.value);
    case 'days-between':
      return dayDifference(localDayOf(formula.from), localDayOf(formula.to));
    case 'days-since': {
      const today = day(dayOf(scope.asOf, scope.timeZone));
      const then = localDayOf(formula.of);
      return choose([[compare(then, '<=', today), dayDifference(then, today)]]);
    }
    case 'arithmetic':
      return arithmetic(of(formula.left), formula.operator, of(formula.right));
    case 'power':
      return call('power', cast(of(formula.base), 'decimal'), cast(of(formula.exponent), 'decimal'));
    case 'when-positive': {
      const { otherwise } = formula;
      const branches = [[compare(of(formula.of), '>', number(0)), of(formula.then)] as const];
      if (otherwise === null) return choose(branches);
      return choose([...branches, [compare(of(formula.of), '<=', number(0)), of(otherwise)]]);
    }
    case 'round':
      return roundTo(of(formula.of), formula.digits);
    case 'digits':
      return concatenate(...formula.parts.map((part) => cast(of(part), 'text')));
  }
}

/** Engines agree on rounding to whole numbers, not to decimals. */
function roundTo(value: Expression, digits: number): Expression {
  if (digits === 0) return call('round', value);
  const scale = number(10 ** digits);
  return arithmetic(call('round', arithmetic(value, '*', scale)), '/', scale);
}
