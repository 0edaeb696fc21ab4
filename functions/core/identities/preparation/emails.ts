import type { NameValues } from '../name-values.ts';
import { atSignOfPlain, type EmailValue, normalizeEmail } from '../normalisation/email.ts';
import { soundOfRomaji } from '../normalisation/sound.ts';
import { NumberList } from '../number-list.ts';
import { type PersonTable, type RawColumn, textOf } from '../person-table.ts';
import { textOfUnits } from '../raw-texts.ts';
import type { NameValue } from '../values.ts';
import { maybe } from './distinct-texts.ts';
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

/** Reads each distinct address once, and says of each record how much of the mailbox is its own name. */
export function prepareEmails(table: PersonTable, names: PreparedNames, values: NameValues): PreparedEmails {
  const addresses = new Addresses(values);
  const email = addresses.read(table.columns.get('EmailAddress'), table.length);
  const nameInMailbox = new Uint8Array(table.length);
  for (let index = 0; index < table.length; index++) {
    const address = email[index] ?? -1;
    if (address < 0) continue;
    const own = addresses.lettersOfName(
      address,
      values.names[names.family[index] ?? -1],
      values.names[names.given[index] ?? -1],
    );
    nameInMailbox[index] = own > 0 ? 1 : 0;
    email[index] = addresses.valueNumber(address, own > 0 && addresses.signsOf(address) - own <= SIGNS_BESIDE_NAME);
  }
  return { email, nameInMailbox };
}

/** The number of the address; local part, domain and digits as texts; signs (letters and digits) of the mailbox. */
const PARTS = { address: 0, local: 1, domain: 2, digits: 3, signs: 4, count: 5 } as const;

/** Distinct addresses as numbers. */
class Addresses {
  readonly #parts = new NumberList();
  readonly #values: NameValues;
  readonly #digits = new Uint16Array(64);
  /** The mailbox that was read last: kept for both names of a record, not for all records. */
  #mailbox = { address: -1, letters: '', sound: null as string | null };

  constructor(values: NameValues) {
    this.#values = values;
  }

  /** Record → number of its address; -1 where it has none. */
  read(column: RawColumn | undefined, records: number): Int32Array {
    if (column === undefined) return new Int32Array(records).fill(-1);
    const { units, starts } = column.texts;
    const numbers = new Int32Array(column.size);
    for (let code = 0; code < column.size; code++) {
      const [start = 0, end = 0] = [starts[code], starts[code + 1]];
      const at = atSignOfPlain(units, start, end);
      numbers[code] =
        at < 0
          ? this.#numberOf(maybe(textOf(column, code), normalizeEmail))
          : this.#numberOfPlain(units, start, at, end);
    }
    return column.codes.map((code) => (code < 0 ? -1 : (numbers[code] ?? -1)));
  }

  #numberOfPlain(units: Uint16Array, start: number, at: number, end: number): number {
    const { texts } = this.#values;
    const digits = this.#digits;
    if (at - start > digits.length) return this.#numberOf(normalizeEmail(textOfUnits(units, start, end)));
    let [count, signs] = [0, 0];
    for (let place = start; place < at; place++) {
      const unit = units[place] ?? 0;
      if (unit <= 0x39 && unit >= 0x30) digits[count++] = unit;
      else if (unit >= 0x61) signs++;
    }
    return this.#keep(
      texts.numberOfPart(units, start, at),
      texts.numberOfPart(units, at + 1, end),
      texts.numberOfPart(digits, 0, count),
      signs + count,
    );
  }

  #numberOf(email: EmailValue | null): number {
    if (email === null) return -1;
    const { texts } = this.#values;
    return this.#keep(
      texts.numberOf(email.local),
      texts.numberOf(email.domain),
      texts.numberOf(/\d/.test(email.local) ? email.local.replace(/\D+/g, '') : ''),
      signsIn(email.local),
    );
  }

  #keep(local: number, domain: number, digits: number, signs: number): number {
    const number = this.#parts.length / PARTS.count;
    this.#parts.push(this.#values.addressNumber(local, domain));
    this.#parts.push(local);
    this.#parts.push(domain);
    this.#parts.push(digits);
    this.#parts.push(signs);
    return number;
  }

  valueNumber(at: number, isName: boolean): number {
    const texts = {
      local: this.#part(at, PARTS.local),
      domain: this.#part(at, PARTS.domain),
      digits: this.#part(at, PARTS.digits),
    };
    return this.#values.emailNumber(this.#part(at, PARTS.address), texts, isName);
  }

  signsOf(address: number): number {
    return this.#part(address, PARTS.signs);
  }

  #part(address: number, part: number): number {
    return this.#parts.data[address * PARTS.count + part] ?? 0;
  }

  /** How many letters of the mailbox spell the names; 0 when it is not made of them. */
  lettersOfName(address: number, family: NameValue | undefined, given: NameValue | undefined): number {
    if (this.#mailbox.address !== address) this.#mailbox = { address, letters: this.#lettersIn(address), sound: null };
    return this.#lettersOf(family) + this.#lettersOf(given);
  }

  #lettersOf(name: NameValue | undefined): number {
    if (name === undefined) return 0;
    const { letters } = this.#mailbox;
    const spelled = spellingIn(name, letters);
    if (spelled > 0) return spelled;
    this.#mailbox.sound ??= soundOfRomaji(letters);
    return spellingIn(name, this.#mailbox.sound);
  }

  #lettersIn(address: number): string {
    return this.#values.texts.textOf(this.#part(address, PARTS.local)).replace(/[^a-z]+/g, '');
  }
}

/** How many letters a to z and digits there are. */
function signsIn(local: string): number {
  let signs = 0;
  for (let at = 0; at < local.length; at++) {
    const unit = local.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) signs++;
  }
  return signs;
}

/** The length of the first spelling of the name that is in the letters; 0 for none. */
function spellingIn({ written, allSounds }: NameValue, letters: string): number {
  if (isIn(written, letters)) return written.length;
  for (const sound of allSounds) if (isIn(sound, letters)) return sound.length;
  return 0;
}

function isIn(spelling: string, letters: string): boolean {
  return spelling.length >= SHORTEST_NAME_IN_MAILBOX && letters.includes(spelling);
}
