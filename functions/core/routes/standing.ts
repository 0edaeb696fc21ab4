import { AS_OF_FIELD } from '../attributes/write-back.ts';
import { type Consent, combineConsents } from '../meanings.ts';
import type { BrandFlag } from '../profiles/customer-paths.ts';
import { attributePath } from '../profiles/fields.ts';
import type { ProfileFields } from '../profiles/profile.ts';
import type { SegmentName } from '../segments/definition.ts';

export type ValueTier = 'high' | 'middle' | 'low' | 'unknown';

/** What a profile's own fields say of how to treat this customer. */
export interface Standing {
  readonly segment: SegmentName | '';
  readonly segments: readonly SegmentName[];
  readonly valueTier: ValueTier;
  readonly okToCall: Consent;
  readonly okToEmail: Consent;
  readonly isAttention: boolean;
  /** ISO 8601; empty before the first run. */
  readonly asOf: string;
}

/** Reads the attributes that are written back to profiles. What is missing, or not understood, is unknown. */
export function standingOf(fields: ProfileFields): Standing {
  const segments = (fields[attributePath('segments')] ?? '').split(',').filter((name) => name !== '');
  return {
    segment: fields[attributePath('primary_segment')] ?? '',
    segments,
    valueTier: valueTierOf(fields[attributePath('rfm_score')] ?? ''),
    okToCall: consentOf(fields, 'ok_to_call', segments.includes('do_not_call')),
    okToEmail: consentOf(fields, 'ok_to_email', segments.includes('do_not_email')),
    isAttention: flagValues(fields, 'attention_customer').includes('yes'),
    asOf: fields[AS_OF_FIELD] ?? '',
  };
}

/** The written-back answer, unless a brand has heard a no since: that counts at once. */
function consentOf(fields: ProfileFields, flag: BrandFlag, isRefused: boolean): Consent {
  const overall = fields[attributePath(flag)];
  const written: Consent = overall === 'yes' || overall === 'no' ? overall : 'unknown';
  const refusals = flagValues(fields, flag).filter((value) => value === 'no');
  return combineConsents([written, ...refusals, ...(isRefused ? (['no'] as const) : [])]);
}

/** The values of a flag over all brands (`tsumugi_ok_to_call`) and overall (`ok_to_call`). */
function flagValues(fields: ProfileFields, flag: BrandFlag): readonly ('yes' | 'no')[] {
  return Object.entries(fields).flatMap(([path, value]) => {
    const isThisFlag = path === attributePath(flag) || path.endsWith(`_${flag}`);
    return isThisFlag && (value === 'yes' || value === 'no') ? [value] : [];
  });
}

const TIER_OF_SCORE: Readonly<Record<string, ValueTier>> = {
  '5': 'high',
  '4': 'high',
  '3': 'middle',
  '2': 'low',
  '1': 'low',
};

/** By the monetary digit of the RFM score (`R F M`, 1 to 5 each). */
function valueTierOf(rfmScore: string): ValueTier {
  return TIER_OF_SCORE[/^[1-5]{2}([1-5])$/.exec(rfmScore)?.[1] ?? ''] ?? 'unknown';
}
