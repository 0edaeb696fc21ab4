import { isToken, type Token } from '../tokens.ts';

/** “Which segments is this customer in, and why”: that cause is the definition's, and it is known. */
export function asksWhySegment(tokens: readonly Token[], customerOnLine: boolean): boolean {
  const segment = tokens.some(
    (token) =>
      isToken(token, 'segment') ||
      (isToken(token, 'fact') && token.meaning.fact === 'segments') ||
      (isToken(token, 'ambiguous') && token.meaning.word === 'best-customers') ||
      (isToken(token, 'dimension') && token.meaning.dimension === 'segment'),
  );
  return segment && (customerOnLine || tokens.some((token) => isToken(token, 'this-customer')));
}

/** “When did she last contact us and why”: the topic of a contact is held. */
export function asksWhyContacted(tokens: readonly Token[], customerOnLine: boolean): boolean {
  const contact = tokens.some(
    (token) => isToken(token, 'fact') && ['last_contact', 'contacts'].includes(token.meaning.fact),
  );
  return contact && (customerOnLine || tokens.some((token) => isToken(token, 'this-customer')));
}
