import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `お客様の同意率`, “our opt-in rate”: of many; consent to what, nobody has said. */
export function readConsentRate(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => rateAt(tokens, at));
}

function rateAt(tokens: readonly Token[], at: number): Rewritten | null {
  const ofAll = isOfCustomers(tokens[at]) ? 1 : 0;
  const [consent, rate] = [tokens[at + ofAll], tokens[at + ofAll + 1]];
  if (!isToken(consent, 'fact') || consent.meaning.fact !== 'consent' || !isToken(rate, 'share')) return null;
  // どのくらいの割合が: a rate, and no part of what stands before it.
  if (!/^(?:率|の?割合|rate|rates|percentage|share)/i.test(rate.text.trim())) return null;
  return {
    length: ofAll + 2,
    tokens: [joined([consent, rate], { kind: 'ambiguous', word: 'consent-rate' })],
  };
}

/** `お客様の` of a rate is nobody on the line. */
const isOfCustomers = (token: Token | undefined): boolean =>
  isToken(token, 'this-customer') && /^(?:お客様|お客さま|お客さん|顧客)の$/.test(token.text);
