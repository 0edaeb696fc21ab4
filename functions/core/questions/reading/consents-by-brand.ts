import type { MeasureName } from '../measures.ts';
import type { ConditionOf, Plan } from '../plan.ts';

type Told = Pick<Plan, 'subject' | 'measures' | 'dimensions' | 'people' | 'share'>;

/**
 * `電話OKの人数をブランド別に`, “number of people who agreed to email, by brand”: told by brand, consent is what people have answered to that brand; as a part of
 * each brand's people it is the rate. Anything else than one plain yes, by brand alone, is left as it is.
 */
export function withConsentsByBrand(plan: Plan): Plan {
  const consent = consentToldByBrand(plan);
  if (consent === null) return plan;
  const people = plan.people.filter((condition) => condition !== consent);
  const { purpose } = consent;
  const rate = plan.share !== null;
  const name: MeasureName = rate ? `${purpose}_consent_rate` : `${purpose}_consents`;
  return { ...plan, measures: [{ name, attribute: null }], people, share: null, chart: 'bar' };
}

/** The consent that each brand was given, where a plan tells of it by brand. */
export function consentToldByBrand({
  subject,
  measures,
  dimensions,
  people,
  share,
}: Told): ConditionOf<'consent'> | null {
  const [consent, ...others] = people.flatMap((condition) => (condition.kind === 'consent' ? [condition] : []));
  const counted = measures.length === 1 && measures[0]?.name === 'customers';
  if (subject !== 'figures' || !counted || dimensions.join() !== 'brand') return null;
  if (consent === undefined || others.length > 0 || consent.brand !== null || consent.answers.join() !== 'yes')
    return null;
  const isPart = share === null || (share.eachGroup && !share.people.some(({ kind }) => kind === 'consent'));
  return isPart ? consent : null;
}
