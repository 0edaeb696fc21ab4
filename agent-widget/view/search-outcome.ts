import type { CustomerSearchView, FoundCustomerView } from '../../functions/core/contract.ts';
import { type Certainty, certaintyOf } from './evidence.ts';

/** What a search comes to, for the words above its list. */
export type SearchOutcome =
  | { readonly kind: 'found'; readonly people: number; readonly hasMore: boolean }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'too-little' }
  /** Nothing that was given could be read. */
  | { readonly kind: 'unreadable' };

/** `given`: the fields that were filled. */
export function searchOutcome(view: CustomerSearchView, given: Readonly<Record<string, string>>): SearchOutcome {
  if (view.people.length > 0) return { kind: 'found', people: view.people.length, hasMore: view.hasMore };
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== '');
  if (filled.length > 0 && filled.every(([field]) => view.unreadable.includes(field))) return { kind: 'unreadable' };
  return { kind: view.isTooLittle ? 'too-little' : 'nobody' };
}

/** How sure it is that this is the caller; an order number alone says whose it is, not who calls. */
export function foundCertainty({ probability }: FoundCustomerView): Certainty | 'by-order' {
  return probability === null ? 'by-order' : certaintyOf(probability);
}
