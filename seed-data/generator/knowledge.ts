import type { Minute } from './calendar.ts';
import type { Home } from './homes.ts';
import type { Name } from './name.ts';
import type { Person } from './people.ts';

/**
 * What a brand holds of a person in one record: as of its last update, with gaps and mistakes. Noise changes it while
 * it comes about; afterwards only `noise` grows, by what the brand's way of writing adds.
 */
export interface Knowledge {
  readonly person: Person;
  family: Name;
  given: Name;
  birthDate: string | null;
  gender: 'male' | 'female' | null;
  /** National digits: 09012345678. */
  phone: string | null;
  email: string | null;
  home: Home | null;
  readonly registeredAt: Minute;
  readonly updatedAt: Minute;
  readonly okToCall: boolean | null;
  readonly okToEmail: boolean | null;
  readonly attention: boolean;
  /** How many of birth date, phone, email and home still tell who it is; noise leaves at least two. */
  evidence: number;
  /** The kinds of noise in this record, as `truth.csv` names them. */
  readonly noise: string[];
  /** Noise of the name, which shows in the writings that have it: every one, kanji alone, or kana and Latin letters. */
  readonly nameNoise: { readonly always: string[]; readonly kanji: string[]; readonly reading: string[] };
}

/** The brand writes the name in kanji, or in kana or Latin letters, or both: notes the noise that shows. */
export function noteName({ noise, nameNoise }: Knowledge, ...writings: readonly ('kanji' | 'reading')[]): void {
  noise.push(...nameNoise.always);
  for (const writing of writings) noise.push(...nameNoise[writing]);
}
