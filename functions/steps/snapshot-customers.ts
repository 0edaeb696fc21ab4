import type { ProfileSnapshot } from '../core/profiles/profile.ts';
import { ENTITIES } from '../core/records/entities.ts';
import type { ProfileLink } from './ports.ts';

const CUSTOMER_SUFFIX = `_${ENTITIES.customer.table}`;

/** The brand records whose objects a profile held. */
export function customersOfSnapshot({ objects }: ProfileSnapshot): readonly Omit<ProfileLink, 'profile_id'>[] {
  return objects
    .filter(({ objectType }) => objectType.endsWith(CUSTOMER_SUFFIX))
    .flatMap(({ objectType, source }) => {
      const { customer_id } = source;
      return typeof customer_id === 'string'
        ? [{ brand: objectType.slice(0, -CUSTOMER_SUFFIX.length), customer_id }]
        : [];
    });
}
