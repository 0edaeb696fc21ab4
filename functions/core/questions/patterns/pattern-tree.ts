/** What a regular expression is made of, as far as it tells which texts it can match. */
export type PatternNode =
  | { readonly kind: 'text'; readonly text: string }
  /** One character of a few; null where any of many may stand. */
  | { readonly kind: 'character'; readonly of: readonly string[] | null }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number }
  /** Takes no character: what must stand there besides, or null where nothing is known of it. */
  | { readonly kind: 'look'; readonly part: PatternNode | null }
  /** May be anything, also nothing. */
  | { readonly kind: 'unknown' };

/** More characters than these are as good as any. */
const MOST_CHARACTERS = 64;
const QUANTIFIER = /[*+?]|\{([0-9]+)(,([0-9]*))?\}/y;
const LOOK = /\?(<?[=!])/y;
const NAME = /\?(?::|<[A-Za-z]\w*>)/y;
const NOTHING: PatternNode = { kind: 'look', part: null };
const ANY: PatternNode = { kind: 'character', of: null };
const UNKNOWN: PatternNode = { kind: 'unknown' };

/** Reads a pattern; null where it holds anything that is not known here, so that nobody relies on half of it. */
export function patternTree({ source, flags }: RegExp): PatternNode | null {
  if (/[\ud800-\udfff]/.test(source) || flags.includes('v')) return null;
  try {
    return new Reader(source).read();
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

class NotKnown extends Error {}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PatternNode {
    const whole = this.#choice();
    if (this.#at < this.#source.length) throw new NotKnown();
    return whole;
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#next())) {
      const part = this.#repeated(this.#one());
      const last = parts.at(-1);
      if (part.kind === 'text' && last?.kind === 'text')
        parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
      else parts.push(part);
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
  }

  #repeated(part: PatternNode): PatternNode {
    const match = this.#match(QUANTIFIER);
    if (match === null) return part;
    this.#takes('?');
    const [sign, least, several, most] = match;
    if (least === undefined)
      return { kind: 'repeat', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const min = Number(least);
    return { kind: 'repeat', part, min, max: several === undefined ? min : most === '' ? Infinity : Number(most) };
  }

  #one(): PatternNode {
    const character = this.#take();
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escaped();
    if (character === '.') return ANY;
    if (character === '^' || character === '$') return NOTHING;
    if ('*+?{}]'.includes(character)) throw new NotKnown();
    return { kind: 'text', text: character };
  }

  #group(): PatternNode {
    const look = this.#match(LOOK)?.[1];
    if (look === undefined && this.#match(NAME) === null && this.#next() === '?') throw new NotKnown();
    const inside = this.#choice();
    if (!this.#takes(')')) throw new NotKnown();
    if (look === undefined) return inside;
    return look.endsWith('=') ? { kind: 'look', part: inside } : NOTHING;
  }

  #escaped(): PatternNode {
    const character = this.#take();
    if (/[bB]/.test(character)) return NOTHING;
    if (/[dDwWsSntrfv]/.test(character)) return ANY;
    if (/[1-9]/.test(character)) {
      this.#match(/[0-9]*/y);
      return UNKNOWN;
    }
    if (/[pP]/.test(character) && this.#match(/\{[\w=]+\}/y) !== null) return ANY;
    if (/[a-z0-9]/i.test(character)) throw new NotKnown();
    return { kind: 'text', text: character };
  }

  #class(): PatternNode {
    const negated = this.#takes('^');
    const characters: string[] = [];
    let many = negated;
    while (!this.#takes(']')) {
      const first = this.#classMember();
      const ranged = this.#next() === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (ranged) this.#take();
      const last = ranged ? this.#classMember() : first;
      if (first === null || last === null || last.charCodeAt(0) - first.charCodeAt(0) >= MOST_CHARACTERS) many = true;
      else
        for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
          characters.push(String.fromCharCode(code));
    }
    return many || characters.length > MOST_CHARACTERS ? ANY : { kind: 'character', of: [...new Set(characters)] };
  }

  /** Null for several characters at once. */
  #classMember(): string | null {
    const character = this.#take();
    if (character !== '\\') return character;
    const node = this.#escaped();
    if (node.kind === 'text') return node.text;
    if (node === ANY) return null;
    throw new NotKnown();
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    const character = this.#next();
    if (character === '') throw new NotKnown();
    this.#at++;
    return character;
  }

  #takes(character: string): boolean {
    const found = this.#next() === character;
    if (found) this.#at++;
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}
