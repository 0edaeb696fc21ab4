import { aggregate, choose, column, descending, equal, inRelation, localDay, not, text } from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';

/** Membership of the newest segment run: `segment`, `profile_id`. */
export function newestMembership(): Relation {
  const newest = select({
    columns: { run_id: column('n', 'run_id') },
    from: from('segment_run', 'n'),
    orderBy: [descending(column('n', 'as_of')), descending(column('n', 'position'))],
    limit: 1,
  });
  return select({
    columns: { segment: column('m', 'segment'), profile_id: column('m', 'profile_id') },
    from: from('segment_member', 'm'),
    where: inRelation(column('m', 'run_id'), newest),
  });
}

/** `answer` a person: one no outweighs every yes, no answer is unknown. With a brand: that brand's records only. */
export function consentRelation(purpose: 'call' | 'email', brand: string | null): Relation {
  const answer = column('k', purpose === 'call' ? 'ok_to_call' : 'ok_to_email');
  return select({
    columns: {
      profile_id: column('k', 'profile_id'),
      answer: choose(
        [
          [aggregate('any', not(answer)), text('no')],
          [aggregate('any', answer), text('yes')],
        ],
        text('unknown'),
      ),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: brand === null ? null : equal(column('k', 'brand'), text(brand)),
    groupBy: ['profile_id'],
  });
}

/** The day of a person's first registration, with any brand or with one. */
export function registrations(brand: string | null, byBrand: boolean, context: QuestionSqlContext): Relation {
  return select({
    columns: {
      profile_id: column('k', 'profile_id'),
      ...(byBrand ? { brand: column('k', 'brand') } : {}),
      day: localDay(aggregate('min', column('k', 'registered_at')), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: brand === null ? null : equal(column('k', 'brand'), text(brand)),
    groupBy: byBrand ? ['profile_id', 'brand'] : ['profile_id'],
  });
}
