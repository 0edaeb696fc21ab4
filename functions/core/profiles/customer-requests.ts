import { z } from 'zod';
import { profileId } from './profile.ts';

const LONGEST_VALUE = 500;
const MOST_FIELDS = 40;

/** What a caller says of himself: field → value as it is written. */
export const searchRequest = z.object({
  given: z
    .record(z.string().max(100), z.string().max(LONGEST_VALUE))
    .refine((given) => Object.keys(given).length <= MOST_FIELDS, `at most ${MOST_FIELDS} fields`),
});

/** Whom an agent chooses for a contact. */
export const choiceRequest = z.object({
  profile: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .transform(profileId),
});

/** A phone number or email address that finds the chosen customer from now on. */
export const contactPointRequest = z.object({ address: z.string().trim().min(1).max(255) });

/** The id of a contact, as Connect and the simulated workspace write them. */
export const contactId = z.string().regex(/^[\w-]{1,256}$/);
