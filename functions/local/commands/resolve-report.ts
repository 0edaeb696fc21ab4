import { recordId } from '../../core/identities/customer-person.ts';
import type { Locale } from '../../core/language.ts';
import type { CustomerRecord } from '../../core/records/entities.ts';
import type { Preview, StandingMerge } from '../../steps/preview-identities.ts';
import type { Proposal } from '../../steps/propose-identities.ts';
import type { ResolveRun } from '../../steps/resolve-identities.ts';
import { describePair, percent } from './waterfall.ts';

export function describeRun({ runId, records, merges, profilesMerged, people }: ResolveRun): readonly string[] {
  return [
    `${records} records are ${people} people`,
    merges === 0
      ? 'nothing to merge'
      : `${merges} merges; ${profilesMerged} profiles became part of another (run ${runId})`,
  ];
}

export function describePreview(
  { records, people, proposals, difference }: Preview,
  { groups, locale }: { readonly groups: number; readonly locale: Locale },
): readonly string[] {
  const bands = (['merge', 'review', 'leave'] as const).map(
    (band) => `${proposals.filter((proposal) => proposal.band === band).length} ${band}`,
  );
  const shown = proposals.filter(({ band }) => band !== 'leave').slice(0, groups);
  return [
    `${records} records; ${people} people once the merge band is applied`,
    `groups: ${bands.join(', ')}`,
    `against the people as they are: ${difference.added} merges more (${difference.grown} people of several records grow); ${difference.removed} merges that stand would not be made today`,
    ...difference.apart.slice(0, groups).flatMap((merge) => ['', ...describeStanding(merge, locale)]),
    ...shown.flatMap((proposal) => ['', ...describeProposal(proposal, locale)]),
  ];
}

/** A run leaves such a merge alone; who finds it wrong undoes it. */
function describeStanding(
  { profileId, parts, explanations, merges }: StandingMerge,
  locale: Locale,
): readonly string[] {
  return [
    `stands  profile ${profileId}  would be ${parts.length} people today; undo: ${merges.toReversed().join(', then ')}`,
    ...parts.flatMap((part, index) => part.map((record) => `  ${index + 1}  ${describeRecord(record)}`)),
    ...explanations.flatMap((explanation) => describePair(explanation, locale, '≠')),
  ];
}

function describeProposal(
  { id, band, records, explanations, confidence }: Proposal,
  locale: Locale,
): readonly string[] {
  return [
    `${band} ${id}  confidence ${percent(confidence)}`,
    ...records.map((record) => `  ${describeRecord(record)}`),
    ...explanations.flatMap((explanation) => describePair(explanation, locale)),
  ];
}

function describeRecord(record: CustomerRecord): string {
  const name = record.full_name ?? [record.last_name, record.first_name].filter(Boolean).join(' ');
  const values = [name, record.birth_date, record.phone, record.email, record.postal_code];
  return [recordId(record), ...values.filter((value) => value !== null && value !== '')].join('  ');
}
