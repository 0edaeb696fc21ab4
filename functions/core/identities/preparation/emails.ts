import type { NameValues } from '../name-values.ts';
import { soundOfRomaji } from '../normalisation/sound.ts';
import type { PlainValues } from '../plain-values.ts';
import type { NameValue } from '../values.ts';
import type { PreparedNames } from './names.ts';

/** The email addresses of all records: numbers of email values, -1 where there is none. */
export interface PreparedEmails {
  readonly email: Int32Array;
  /** 1 where the mailbox is made of the record's own name. */
  readonly nameInMailbox: Uint8Array;
}

const SHORTEST_NAME_IN_MAILBOX = 3;
/** Signs beside the name that still leave a mailbox one of thousands: a digit or two. */
const SIGNS_BESIDE_NAME = 2;

/** Says of each record how much of its mailbox is its own name. `addresses` are numbers of plain values, -1 for none. */
export function prepareEmails(
  addresses: Int32Array,
  names: PreparedNames,
  { names: values, plain }: { readonly names: NameValues; readonly plain: PlainValues },
): PreparedEmails {
  const mailboxes = new Mailboxes(plain);
  const email = new Int32Array(addresses.length).fill(-1);
  const nameInMailbox = new Uint8Array(addresses.length);
  for (let index = 0; index < addresses.length; index++) {
    const address = addresses[index] ?? -1;
    if (address < 0) continue;
    const own = mailboxes.lettersOfName(
      address,
      values.names[names.family[index] ?? -1],
      values.names[names.given[index] ?? -1],
    );
    nameInMailbox[index] = own > 0 ? 1 : 0;
    const isName = own > 0 && plain.addresses.part(address, 'signs') - own <= SIGNS_BESIDE_NAME;
    email[index] = values.emailNumber(address, plain, isName);
  }
  return { email, nameInMailbox };
}

/** The letters of a mailbox, and their sound once that was asked for. */
interface Letters {
  readonly written: string;
  sound: string | null;
}

/** How much of mailboxes is names; many mailboxes have the same letters. */
class Mailboxes {
  readonly #plain: PlainValues;
  /** By text. */
  readonly #letters = new Map<number, Letters>();

  constructor(plain: PlainValues) {
    this.#plain = plain;
  }

  /** How many letters of the mailbox spell the names; 0 when it is not made of them. */
  lettersOfName(address: number, family: NameValue | undefined, given: NameValue | undefined): number {
    const letters = this.#lettersOf(this.#plain.addresses.part(address, 'letters'));
    return spelledIn(letters, family) + spelledIn(letters, given);
  }

  #lettersOf(text: number): Letters {
    const known = this.#letters.get(text);
    if (known !== undefined) return known;
    const letters = { written: this.#plain.texts.textOf(text), sound: null };
    this.#letters.set(text, letters);
    return letters;
  }
}

function spelledIn(letters: Letters, name: NameValue | undefined): number {
  if (name === undefined) return 0;
  const spelled = spellingIn(name, letters.written);
  if (spelled > 0) return spelled;
  letters.sound ??= soundOfRomaji(letters.written);
  return letters.sound === letters.written ? 0 : spellingIn(name, letters.sound);
}

/** The length of the first spelling of the name that is in the letters; 0 for none. */
function spellingIn({ written, script, allSounds }: NameValue, letters: string): number {
  if (script === 'latin' && isIn(written, letters)) return written.length;
  for (const sound of allSounds) if (isIn(sound, letters)) return sound.length;
  return 0;
}

function isIn(spelling: string, letters: string): boolean {
  return spelling.length >= SHORTEST_NAME_IN_MAILBOX && letters.includes(spelling);
}
