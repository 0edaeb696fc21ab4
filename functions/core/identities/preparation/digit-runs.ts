const [ZERO, NINE, WIDE_ZERO, WIDE_NINE] = [0x30, 0x39, 0xff10, 0xff19];

/** More runs than this are not told apart. */
export const MOST_RUNS = 24;

/** The value of a digit, ASCII or full width; -1 for anything else. */
function digitOf(unit: number): number {
  if (unit <= NINE) return unit >= ZERO ? unit - ZERO : -1;
  return unit >= WIDE_ZERO && unit <= WIDE_NINE ? unit - WIDE_ZERO : -1;
}

/**
 * What a text is but for its digits: each run of digits (ASCII or full width) is one 0, and the runs are kept beside it,
 * in ASCII. Of several texts the runs stand one after the other.
 */
export class DigitRuns {
  /** The shape of the text that was read last, `length` units. */
  shape = new Uint16Array(256);
  length = 0;
  /** Run n is `digits` from starts[n] to before starts[n + 1]. */
  digits = new Uint16Array(256);
  readonly starts = new Int32Array(MOST_RUNS + 1);
  /** May go beyond MOST_RUNS: then the runs are not all kept. */
  count = 0;
  /** Some run has nothing but zeros. */
  hasZeros = false;

  /** Forgets all runs. */
  clear(): void {
    this.count = 0;
    this.hasZeros = false;
  }

  /** Reads the text of the units from `start` to before `end`, and adds its runs. */
  read(units: Uint16Array, start: number, end: number): void {
    if (end - start > this.shape.length) this.shape = new Uint16Array((end - start) * 2);
    this.#makeRoom(end - start);
    this.length = 0;
    for (let at = start; at < end; ) {
      const unit = units[at] ?? 0;
      if (digitOf(unit) < 0) {
        this.shape[this.length++] = unit;
        at++;
        continue;
      }
      this.shape[this.length++] = ZERO;
      at = this.#takeRun(units, at, end);
    }
  }

  /** Says where the run ends. */
  #takeRun(units: Uint16Array, start: number, end: number): number {
    const from = this.count < MOST_RUNS ? (this.starts[this.count] ?? 0) : 0;
    let isZero = true;
    let at = start;
    for (; at < end; at++) {
      const digit = digitOf(units[at] ?? 0);
      if (digit < 0) break;
      if (digit > 0) isZero = false;
      this.digits[from + at - start] = ZERO + digit;
    }
    if (isZero) this.hasZeros = true;
    this.count++;
    if (this.count <= MOST_RUNS) this.starts[this.count] = from + at - start;
    return at;
  }

  #makeRoom(length: number): void {
    const wanted = (this.starts[Math.min(this.count, MOST_RUNS)] ?? 0) + length;
    if (wanted <= this.digits.length) return;
    const larger = new Uint16Array(wanted * 2);
    larger.set(this.digits);
    this.digits = larger;
  }
}

/** A text with its runs of digits replaced. */
export function withRuns(text: string, run: () => string): string {
  return text.replace(/[0-9０-９]+/g, run);
}
