import { isValueFilter, type Plan } from '../../core/questions/plan.ts';
import { and, column, equal } from '../expression.ts';
import type { Expression, Join } from '../plan.ts';
import { leftJoin } from '../relation.ts';
import { consentByBrand, consentRelation } from './memberships.ts';

const PURPOSES = ['email', 'call'] as const;
type Purpose = (typeof PURPOSES)[number];

/** What each person `r` has answered, as `consent_email` and `consent_call`, where a figure of the plan is of it. */
export function consentAnswers(plan: Plan): {
  readonly columns: Readonly<Record<string, Expression>>;
  readonly joins: readonly Join[];
} {
  const asked = PURPOSES.filter((purpose) =>
    plan.measures.some(({ name }) => name === `${purpose}_consent_rate` || name === `${purpose}_consents`),
  );
  const join = isOfOneBrand(plan) ? answersToBrand : answersToAll;
  return {
    columns: Object.fromEntries(
      asked.map((purpose) => [`consent_${purpose}`, column(`answer_${purpose}`, 'answer')] as const),
    ),
    joins: asked.map(join),
  };
}

/** Told by brand, or of one brand: what people have answered to that brand. */
function isOfOneBrand({ dimensions, filters }: Plan): boolean {
  const brands = filters.filter(({ field }) => field === 'brand');
  const [only] = brands;
  const named = brands.length === 1 && only !== undefined && isValueFilter(only) && only.op === 'in';
  return dimensions.includes('brand') || (named && only.values.length === 1);
}

const ofPerson = (alias: string): Expression => equal(column(alias, 'profile_id'), column('r', 'profile_id'));

const answersToAll = (purpose: Purpose): Join => {
  const alias = `answer_${purpose}`;
  return leftJoin(consentRelation(purpose, null), alias, ofPerson(alias));
};

const answersToBrand = (purpose: Purpose): Join => {
  const alias = `answer_${purpose}`;
  const ofBrand = equal(column(alias, 'brand'), column('r', 'brand'));
  return leftJoin(consentByBrand(purpose), alias, and(ofPerson(alias), ofBrand));
};
