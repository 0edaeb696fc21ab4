import type { ContactView } from '../../functions/core/contract.ts';

/** How far a contact has come at this desktop. */
export type ContactStage = 'waiting' | 'connected' | 'after-contact-work' | 'cleared';

export interface HandledContact {
  readonly contact: ContactView;
  readonly stage: ContactStage;
}
