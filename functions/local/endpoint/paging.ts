import { BadRequest } from './errors.ts';

/** What a list operation is asked for. */
export interface PageRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** Used where the service does not state its own default. */
export const DEFAULT_PAGE = 100;

/** Tokens are opaque to callers: the place to go on after. */
export function encodeToken(place: string | null): string | undefined {
  return place === null ? undefined : Buffer.from(JSON.stringify([place])).toString('base64url');
}

/** Throws BadRequest for a token that no list operation made. */
export function decodeToken(token: string | undefined): string | null {
  if (token === undefined) return null;
  try {
    const [place, ...rest]: unknown[] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof place === 'string' && rest.length === 0) return place;
  } catch {}
  throw new BadRequest('the NextToken is not one that this operation returned');
}

/** One page of items in a stable order, each named by its place. */
export function pageOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => string,
  { NextToken, MaxResults = DEFAULT_PAGE }: PageRequest,
): { readonly items: readonly Item[]; readonly NextToken: string | undefined } {
  const after = decodeToken(NextToken);
  const start = after === null ? 0 : items.findIndex((item) => placeOf(item) === after) + 1;
  const page = items.slice(start, start + MaxResults);
  const last = page.at(-1);
  const isLast = last === undefined || start + page.length >= items.length;
  return { items: page, NextToken: isLast ? undefined : encodeToken(placeOf(last)) };
}
