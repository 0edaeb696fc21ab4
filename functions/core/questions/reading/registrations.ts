import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { isVerb } from './purchase-verbs.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `先月登録した人で購入した人`, `customers who joined in 2025 and bought in 2026`: beside a purchase the time next to the registration
 * is that of the registration. Alone, registrations are what is counted.
 */
export function readRegistrations(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  if (!tokens.some(isVerb)) return tokens;
  return rewrite(tokens, (at) => registrationAt(tokens, at, japanese, notes));
}

function registrationAt(tokens: readonly Token[], at: number, japanese: boolean, notes: Notes): Rewritten | null {
  const pair = [tokens[at], tokens[at + 1]] as const;
  const [registered, time] = japanese ? [pair[1], pair[0]] : pair;
  if (!isToken(registered, 'registered') || !isToken(time, 'time')) return null;
  const { range, reading, others } = time.meaning.phrase;
  if (reading !== null) notes.note(time, reading, others);
  const condition = { kind: 'registered', range, brand: null } as const;
  return {
    length: 2,
    tokens: [
      joined(
        pair.flatMap((token) => token ?? []),
        { kind: 'conditions', conditions: [condition] },
      ),
    ],
  };
}
