import {
  attribute,
  constant,
  divide,
  type Formula,
  minus,
  plus,
  power,
  round,
  times,
  whenPositive,
} from '../formula.ts';
import type { Expectation } from '../measure.ts';
import { betaQuadrature } from './beta-quadrature.ts';
import type { PopulationModel } from './population-model.ts';

/** n: days with a purchase; x = n − 1. */
const DAYS = attribute('purchase_days');
/** tₓ. */
const LAST = attribute('lifetime_days');
/** T. */
const AGE = attribute('days_since_first_order');
const SALES = attribute('lifetime_sales_yen');
const ONE = constant(1);
const NONE = null;

const plusConstant = (of: Formula, value: number): Formula => plus(of, constant(value));

/**
 * What a population's model expects of one customer, as a formula over attributes: the same for one person and, in SQL, for
 * everyone. The functions of `expected-purchases.ts` and `gamma-gamma.ts` are the same mathematics as numbers.
 */
export function expectationFormula(expectation: Expectation, model: PopulationModel): Formula {
  switch (expectation.of) {
    case 'purchases':
      return round(times(purchasesWhileActive(model, expectation.days), aliveOrCertain(model)), 2);
    case 'order-amount':
      return whenPositive(DAYS, round(expectedAmount(model), 0), NONE);
    case 'lost':
      // Nobody can have left before a first repeat, in this model: of them it says nothing.
      return whenPositive(minus(DAYS, ONE), round(times(constant(100), minus(ONE, alive(model))), 1), NONE);
  }
}

/** p (v + spent) / (p n + q − 1), spent being n times the mean. */
function expectedAmount({ gammaGamma: { p, q, v } }: PopulationModel): Formula {
  const spent = whenPositive(SALES, SALES, constant(0));
  return divide(times(constant(p), plusConstant(spent, v)), plusConstant(times(constant(p), DAYS), q - 1));
}

const aliveOrCertain = (model: PopulationModel): Formula => whenPositive(minus(DAYS, ONE), alive(model), ONE);

/** 1 / (1 + a / (b + x − 1) · ((α + T) / (α + tₓ))^(r + x)), for x > 0. */
function alive({ bgNbd: { r, alpha, a, b } }: PopulationModel): Formula {
  const silence = divide(plusConstant(AGE, alpha), plusConstant(LAST, alpha));
  const odds = times(divide(constant(a), plusConstant(DAYS, b - 2)), power(silence, plusConstant(DAYS, r - 1)));
  return divide(ONE, plus(ONE, odds));
}

/** So many places stand for all chances of leaving: enough for horizons of many times the age of the customer. */
const NODES = 24;

/**
 * The mean over the chance p of leaving of (1 − ((α + T) / (α + T + p t))^(r + x)) / p, the purchases of someone who leaves
 * with that chance (Fader, Hardie & Lee 2005, appendix): p is distributed as beta (a, b + x), which is beta (a, b)
 * weighed by (1 − p)^x.
 */
function purchasesWhileActive({ bgNbd: { r, alpha, a, b } }: PopulationModel, days: number): Formula {
  const { nodes, weights } = betaQuadrature(a, b, NODES);
  const now = plusConstant(AGE, alpha);
  const terms = Array.from(nodes, (p, at) => {
    const share = times(constant(weights[at] ?? 0), power(constant(1 - p), minus(DAYS, ONE)));
    const stays = power(divide(now, plusConstant(AGE, alpha + p * days)), plusConstant(DAYS, r - 1));
    return { share, purchases: times(share, divide(minus(ONE, stays), constant(p))) };
  });
  return divide(sum(terms.map(({ purchases }) => purchases)), sum(terms.map(({ share }) => share)));
}

const sum = (parts: readonly Formula[]): Formula => parts.reduce((total, part) => plus(total, part));
