import { normalizePostalCode } from './normalisation/address.ts';
import { normalizeBirthDate } from './normalisation/birth-date.ts';
import { learnNames, type NameLexicon } from './normalisation/lexicon.ts';
import { type NameColumns, nameColumns } from './normalisation/name-columns.ts';
import { normalizePhone } from './normalisation/phone.ts';
import type { PersonTable } from './person-table.ts';
import { prepareAddresses } from './preparation/addresses.ts';
import { maybe, readTexts } from './preparation/distinct-texts.ts';
import { prepareEmails } from './preparation/emails.ts';
import { prepareNames } from './preparation/names.ts';
import { attributeFields, GENDER_FIELDS, normalizeGender, normalizeText } from './preparation/plain-facts.ts';
import { TextValues, ValueSets } from './values.ts';

/** What records say, as numbers of values: record index → value number, -1 where a record says nothing. */
export interface FactIds {
  readonly size: number;
  readonly family: Int32Array;
  readonly given: Int32Array;
  /** 1 where the source says which word is the family name. */
  readonly orderKnown: Uint8Array;
  readonly birthDate: Int32Array;
  readonly gender: Int32Array;
  readonly phone: Int32Array;
  readonly email: Int32Array;
  /** 1 where the mailbox is made of the record's own name. */
  readonly nameInMailbox: Uint8Array;
  readonly street: Int32Array;
  readonly postalCode: Int32Array;
  readonly city: Int32Array;
  readonly state: Int32Array;
  /** Other columns by field (`Attributes.x`), in the order of their names. */
  readonly others: ReadonlyMap<string, Int32Array>;
}

/**
 * Reads records into one set of value numbers, by what some of them teach about names: the numbers of later records
 * go on from those of earlier ones.
 */
export class FactReader {
  readonly values = new ValueSets();
  readonly #texts = new Map<string, TextValues>();
  readonly #lexicon: NameLexicon;

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** Normalises every distinct value of every field once. */
  read(table: PersonTable, names: NameColumns = nameColumns(table)): FactIds {
    const { values } = this;
    const { family, given, orderKnown } = prepareNames(table, names, this.#lexicon, values);
    const { email, nameInMailbox } = prepareEmails(table, { family, given, orderKnown }, values);
    const birthDate = readTexts(table, ['BirthDate'], (text) => values.dayNumber(maybe(text, normalizeBirthDate)));
    const { street, city, state } = prepareAddresses(table, values, this.textsOf('city'), this.textsOf('state'));
    const texts = (fact: string, fields: readonly string[], normalize: (text: string) => string | null): Int32Array => {
      const found = this.textsOf(fact);
      return readTexts(table, fields, (text) => found.numberOf(maybe(text, normalize)));
    };
    return {
      size: table.length,
      family,
      given,
      orderKnown,
      birthDate,
      gender: texts('gender', GENDER_FIELDS, normalizeGender),
      phone: texts('phone', ['PhoneNumber'], normalizePhone),
      email,
      nameInMailbox,
      street,
      postalCode: texts('postalCode', ['Address.PostalCode'], normalizePostalCode),
      city,
      state,
      others: new Map(
        attributeFields(table.columns.keys()).map((field) => [field, texts(field, [field], normalizeText)]),
      ),
    };
  }

  /** The texts of a fact (`phone`, `city`, `Attributes.x` …) by their numbers. */
  textsOf(fact: string): TextValues {
    const known = this.#texts.get(fact);
    if (known !== undefined) return known;
    const texts = new TextValues(this.values.texts);
    this.#texts.set(fact, texts);
    return texts;
  }
}

/** A reader that has learned names from a table, and what it reads in it. */
export function learnAndRead(table: PersonTable): { readonly reader: FactReader; readonly ids: FactIds } {
  const names = nameColumns(table);
  const reader = new FactReader(learnNames(table, names));
  return { reader, ids: reader.read(table, names) };
}
