import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

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

/** `メール許可率`, “email consent rate”: of the people, whoever they are; by what was ordered it is a share of those who ordered. */
export function readPurposeRate(tokens: readonly Token[]): readonly Token[] {
  const byOrders = tokens.some(
    (token) =>
      isToken(token, 'time') ||
      isToken(token, 'grain') ||
      (isToken(token, 'dimension') &&
        levelOf(token.meaning.dimension) !== 'person' &&
        token.meaning.dimension !== 'brand'),
  );
  return byOrders ? tokens : rewrite(tokens, (at) => purposeRateAt(tokens, at));
}

function purposeRateAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [consent, rate] = [tokens[at], tokens[at + 1]];
  if (!isToken(consent, 'consent') || !isToken(rate, 'share') || !RATE.test(rate.text.trim())) return null;
  const { purpose, answers } = consent.meaning;
  if (answers !== null && answers.join() !== 'yes') return null;
  return { length: 2, tokens: [joined([consent, rate], { kind: 'measure', measure: `${purpose}_consent_rate` })] };
}

const RATE = /^(?:率|rate|rates)$/i;

/** `メール許可の人`: those who have given it. */
export function readConsenters(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const of = isToken(tokens[at + 1], 'particle') && tokens[at + 1]?.text === 'の';
    const noun = tokens[at + 2];
    const people = of && isToken(noun, 'entity') && noun.meaning.entity === 'customer';
    return people && isToken(token, 'consent') && token.meaning.answers === null
      ? reread(token, { ...token.meaning, answers: ['yes'] })
      : token;
  });
}
