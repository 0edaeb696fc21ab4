import type { Knowledge } from '../knowledge.ts';
import { atMoment } from '../people.ts';
import type { Random } from '../random.ts';

/** One thing that makes a record differ from the truth, or look like someone else's. */
export interface NoiseKind {
  /** As `truth.csv` names it. */
  readonly name: string;
  /** Of the records that give occasion to it, with a brand of carelessness 1. */
  readonly rate: number;
  /** Changes what the brand holds, and says whether it did: a record may give no occasion. */
  readonly spoil: (known: Knowledge, random: Random) => boolean;
  /** Where it shows; elsewhere it is not told of. Nothing: in every record. */
  readonly shows?: 'kanji' | 'reading' | 'always';
}

/** The brand holds the person's own number of today or of then: nothing in its place, not a relative's. */
export function holdsOwnPhone({ person, phone, updatedAt }: Knowledge): boolean {
  return phone === atMoment(person.mobiles, updatedAt);
}

export function holdsOwnEmail({ person, email }: Knowledge): boolean {
  return email === person.emails[0] || email === person.emails[1];
}

const LEAST_EVIDENCE = 2;

/**
 * For noise that takes a telling value away: only while two others are left. A record that shares nothing but a name
 * with the person's others could be told by nobody.
 */
export function loses(known: Knowledge): boolean {
  if (known.evidence <= LEAST_EVIDENCE) return false;
  known.evidence -= 1;
  return true;
}
