import { hepburnOf, kunrei, withLongOh, withoutLongVowels } from './romaji.ts';
import { halfWidthKana, hiragana, type Slip, withSlip } from './spelling.ts';

/** The ways in which people write the same name in Latin letters, in small letters. */
export interface LatinForms {
  /** As in passports: `sato`. */
  readonly passport: string;
  /** `satoh`. */
  readonly oh: string;
  /** As typed: `satou`. */
  readonly typed: string;
  /** `satou`, with si, ti, tu, hu, zi. */
  readonly kunrei: string;
}

/** A family or given name as it is written in its plain form, and read. Other writings are made when they are first asked for. */
export class Name {
  readonly kanji: string;
  /** Katakana. */
  readonly kana: string;
  #latin: LatinForms | null;
  #halfWidth: string | null = null;
  #hiragana: string | null = null;

  constructor(kanji: string, kana: string, latin: LatinForms | null = null) {
    this.kanji = kanji;
    this.kana = kana;
    this.#latin = latin;
  }

  get latin(): LatinForms {
    this.#latin ??= latinForms(this.kana);
    return this.#latin;
  }

  get halfWidth(): string {
    this.#halfWidth ??= halfWidthKana(this.kana);
    return this.#halfWidth;
  }

  get hiragana(): string {
    this.#hiragana ??= hiragana(this.kana);
    return this.#hiragana;
  }

  /** The same name in other kanji. */
  inKanji(kanji: string): Name {
    return kanji === this.kanji ? this : new Name(kanji, this.kana, this.latin);
  }

  /** The same slip of the hand in the reading and in Latin letters; kanji are converted from what is right. */
  withSlip(slip: Slip): Name {
    const { passport, oh, typed, kunrei } = this.latin;
    const slipped = (text: string): string => withSlip(text, slip);
    return new Name(this.kanji, slipped(this.kana), {
      passport: slipped(passport),
      oh: slipped(oh),
      typed: slipped(typed),
      kunrei: slipped(kunrei),
    });
  }
}

function latinForms(kana: string): LatinForms {
  const typed = hepburnOf(kana);
  return { passport: withoutLongVowels(typed), oh: withLongOh(typed), typed, kunrei: kunrei(typed) };
}

/** A name, and how common it is: about how many in ten thousand people bear it. */
export interface CommonName {
  readonly name: Name;
  readonly weight: number;
}

/** `佐藤 サトウ 150, …` */
export function namesFrom(list: string): readonly CommonName[] {
  return list.split(',').map((entry) => {
    const [kanji = '', kana = '', weight = ''] = entry.trim().split(' ');
    return { name: new Name(kanji, kana), weight: Number(weight) };
  });
}

/** The names of a list by their reading: the spellings that one sound may have. */
export function byReading(names: readonly CommonName[]): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const { name } of names) {
    const spellings = found.get(name.kana);
    if (spellings === undefined) found.set(name.kana, [name]);
    else spellings.push(name);
  }
  return found;
}
