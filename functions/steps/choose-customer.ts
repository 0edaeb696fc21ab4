import type { ChoiceView, CustomerLookup } from '../core/contract.ts';
import { ConflictError, InvalidInputError, NotFoundError } from '../core/errors.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { CONTACT_ID_KEY } from '../core/profiles/standard-keys.ts';
import { maybeContactKey } from '../core/routes/contact-key.ts';
import type { Instant } from '../core/time.ts';
import type { ProfileStore } from './ports.ts';
import { type ViewOutside, viewCustomerOfKey } from './view-customer.ts';

export interface ChooseOutside {
  readonly profiles: Pick<ProfileStore, 'findProfiles' | 'getProfiles' | 'addKey' | 'deleteKey'>;
}

/**
 * Remembers which customer an agent has found behind a contact: a key of the profile, so that it goes along with a merge.
 * In place of who was chosen before. Throws NotFoundError.
 */
export async function chooseCustomer(
  contactId: string,
  chosen: ProfileId,
  { profiles }: ChooseOutside,
): Promise<ChoiceView> {
  const [held] = await profiles.getProfiles([chosen]);
  if (held === undefined)
    throw new NotFoundError(`there is no customer ${chosen}`, {
      remedy: 'Search again: it may have been merged or erased.',
    });
  const before = await profiles.findProfiles(CONTACT_ID_KEY, [contactId]);
  await profiles.addKey(chosen, contactKey(contactId));
  for (const { id } of before) if (id !== chosen) await profiles.deleteKey(id, contactKey(contactId));
  return { profileId: chosen };
}

/** Nobody is chosen for the contact any more. */
export async function forgetChoice(contactId: string, { profiles }: ChooseOutside): Promise<ChoiceView> {
  for (const { id } of await profiles.findProfiles(CONTACT_ID_KEY, [contactId]))
    await profiles.deleteKey(id, contactKey(contactId));
  return { profileId: null };
}

/** Whom an agent has chosen for a contact, and everything held of them; nobody where none was. */
export async function viewChosen(contactId: string, asOf: Instant, outside: ViewOutside): Promise<CustomerLookup> {
  return viewCustomerOfKey(CONTACT_ID_KEY, contactId, asOf, outside);
}

/**
 * Because an agent says that it is theirs: from now on the phone number or email address finds the customer who was chosen
 * for the contact. What the customer's records say stays. Throws ConflictError where nobody is chosen, InvalidInputError
 * for what is no such address.
 */
export async function addContactPoint(
  contactId: string,
  address: string,
  { profiles }: ChooseOutside,
): Promise<ChoiceView> {
  const key = maybeContactKey(address);
  if (key === null) {
    throw new InvalidInputError('this is no phone number or email address', { remedy: 'Give one in full.' });
  }
  const [chosen] = await profiles.findProfiles(CONTACT_ID_KEY, [contactId]);
  if (chosen === undefined) {
    throw new ConflictError('no customer is chosen for this contact', { remedy: 'Choose the customer first.' });
  }
  await profiles.addKey(chosen.id, { name: key.keyName, values: [key.value] });
  return { profileId: profileId(chosen.id) };
}

function contactKey(contactId: string): { readonly name: string; readonly values: readonly string[] } {
  return { name: CONTACT_ID_KEY, values: [contactId] };
}
