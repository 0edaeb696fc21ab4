/**
 * Where each value of a JSON text begins: JSON pointer (`/Actions/3/Type`) → line, 1-based. The text must be valid JSON,
 * which the caller has tried: this only walks over it.
 */
export function findLines(json: string): ReadonlyMap<string, number> {
  return new LineWalk(json).walk();
}

class LineWalk {
  readonly #json: string;
  readonly #lines = new Map<string, number>();
  #position = 0;
  #line = 1;

  constructor(json: string) {
    this.#json = json;
  }

  walk(): ReadonlyMap<string, number> {
    this.#value('');
    return this.#lines;
  }

  #value(pointer: string): void {
    this.#skipBlanks();
    this.#lines.set(pointer, this.#line);
    const first = this.#json[this.#position];
    if (first === '{') this.#members('}', () => `${pointer}/${escaped(this.#memberName())}`);
    else if (first === '[') {
      let index = 0;
      this.#members(']', () => `${pointer}/${index++}`);
    } else if (first === '"') this.#text();
    else while (/[^\s,\]}]/.test(this.#json[this.#position] ?? ',')) this.#position++;
  }

  #members(end: string, nextPointer: () => string): void {
    this.#position++;
    for (;;) {
      this.#skipBlanks();
      const character = this.#json[this.#position];
      if (character === undefined || character === end) break;
      if (character === ',') this.#position++;
      else this.#value(nextPointer());
    }
    this.#position++;
  }

  #memberName(): string {
    const name: string = JSON.parse(this.#text());
    this.#skipBlanks();
    this.#position++;
    return name;
  }

  /** A JSON text holds no line break, so the line stays. */
  #text(): string {
    const start = this.#position;
    this.#position++;
    while (this.#json[this.#position] !== '"') this.#position += this.#json[this.#position] === '\\' ? 2 : 1;
    this.#position++;
    return this.#json.slice(start, this.#position);
  }

  #skipBlanks(): void {
    for (; /\s/.test(this.#json[this.#position] ?? ''); this.#position++) {
      if (this.#json[this.#position] === '\n') this.#line++;
    }
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
