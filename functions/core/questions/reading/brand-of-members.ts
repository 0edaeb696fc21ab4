import type { Filter } from '../plan.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';

/**
 * `つむぎ会員のうち、一度も買っていない人の割合`: the brand in front says who the whole is, those registered there, and is none of what they bought.
 */
export function brandOfMembers(
  { shares, within }: Frame,
  { filters, people }: Restrictions,
): readonly Placed<Filter>[] {
  const [of] = within;
  if (shares.length === 0 || of === undefined || !/[^ -~]/.test(of.text)) return [];
  if (people.some(({ token }) => token.start < of.start)) return [];
  return filters.filter(({ item, token }) => item.field === 'brand' && item.op === 'in' && token.end <= of.start);
}
