import { AS_OF_FIELD, asOfText } from '../attributes/write-back.ts';
import type { ProfileFields } from '../profiles/profile.ts';
import type { Instant } from '../time.ts';
import type { SegmentName } from './definition.ts';

/** The longest value that flow blocks take. */
const LONGEST_VALUE = 255;

/** What a profile carries of its segments (by priority): the primary one, and as many as fit, joined by commas. */
export function segmentFields(segments: readonly SegmentName[], asOf: Instant): ProfileFields {
  const joined = segments.reduce((text, name) => {
    const longer = text === '' ? name : `${text},${name}`;
    return longer.length <= LONGEST_VALUE ? longer : text;
  }, '');
  return {
    'Attributes.primary_segment': segments[0] ?? '',
    'Attributes.segments': joined,
    [AS_OF_FIELD]: asOfText(asOf),
  };
}

/** What a profile carries of its cluster: the name on the wire; empty, which removes the field, for someone in none. */
export function clusterFields(cluster: SegmentName | null): ProfileFields {
  return { 'Attributes.cluster': cluster ?? '' };
}
