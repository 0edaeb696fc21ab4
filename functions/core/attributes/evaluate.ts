import { type Consent, combineConsents, DEFAULT_MEANINGS, type Meanings } from '../meanings.ts';
import type { Instant } from '../time.ts';
import { ATTRIBUTES } from './catalog.ts';
import { type Cutpoints, quintileScore } from './cutpoints.ts';
import type { AttributeValue, AttributeValues } from './definition.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { rankingOf, statisticOfRows } from './evaluate-statistic.ts';
import { type FactRow, factRows } from './fact-rows.ts';
import type { CustomerFacts } from './facts.ts';
import { expectationFormula } from './lifetime/expectation-formula.ts';
import { populationModel } from './lifetime/population-model.ts';
import type { AttributeDefinition, ConsentMeasure, FactSet } from './measure.ts';

/**
 * Every product attribute of one person as of a moment: the same values as the plans of `sql/attributes.ts` give for
 * everyone. Scores need the cutpoints of the population; without them they are null.
 */
export function evaluateAttributes(
  facts: CustomerFacts,
  asOf: Instant,
  cutpoints: Cutpoints,
  meanings: Meanings = DEFAULT_MEANINGS,
): AttributeValues {
  const rows = {
    order: factRows('order', facts, asOf, meanings),
    orderLine: factRows('orderLine', facts, asOf, meanings),
    customer: factRows('customer', facts, asOf, meanings),
  };
  const values: Record<string, AttributeValue> = {};
  const reading: Reading = { facts, rows, asOf, cutpoints, meanings, values };
  for (const definition of ATTRIBUTES) values[definition.name] = evaluate(definition, reading);
  return values;
}

interface Reading {
  readonly facts: CustomerFacts;
  readonly rows: Readonly<Record<FactSet, readonly FactRow[]>>;
  readonly asOf: Instant;
  readonly cutpoints: Cutpoints;
  readonly meanings: Meanings;
  /** What was computed so far: an attribute comes after those it reads. */
  readonly values: AttributeValues;
}

function evaluate({ measure, unit, windowDays }: AttributeDefinition, reading: Reading): AttributeValue {
  switch (measure.kind) {
    case 'statistic':
      return statisticOfRows(measure, unit, reading.rows[measure.over], { windowDays, asOf: reading.asOf });
    case 'ranking':
      return rankingOf(measure, reading.rows[measure.over], { windowDays, asOf: reading.asOf });
    case 'consent':
      return combineConsents(reading.facts.records.map((record) => consentOf(record[measure.field])));
    case 'flag':
      return reading.facts.records.some((record) => record[measure.field] === true);
    case 'quintile': {
      const [value, among] = [reading.values[measure.of], reading.values[measure.among]];
      if (typeof value !== 'number' || typeof among !== 'number' || among <= 0) return null;
      return quintileScore(value, reading.cutpoints[measure.of], measure.best);
    }
    case 'expectation': {
      const model = populationModel(reading.cutpoints);
      if (model === null) return null;
      const formula = expectationFormula(measure.expectation, model);
      return evaluateFormula(formula, reading.values, reading.asOf, reading.meanings.timeZone);
    }
    case 'formula':
      return evaluateFormula(measure.formula, reading.values, reading.asOf, reading.meanings.timeZone);
  }
}

function consentOf(answer: CustomerFacts['records'][number][ConsentMeasure['field']]): Consent {
  if (answer === null) return 'unknown';
  return answer ? 'yes' : 'no';
}
