let codes: ReadonlyMap<string, number> | null = null;

/**
 * Text → Windows code page 932, the inverse of the WHATWG decoder `shift_jis`. Of several codes for one character the
 * one that Windows writes: NEC's row 13 and IBM's extensions, never NEC's selection of them (lead bytes ED and EE).
 * Throws RangeError for a character that the code page does not have.
 */
export function encodeCp932(text: string): Uint8Array {
  codes ??= characterCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (code === undefined) throw new RangeError(`not in code page 932: ${character}`);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function characterCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Map<string, number>();
  const add = (code: number, bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!found.has(character)) found.set(character, code);
    } catch {
      // No character has this code.
    }
  };
  for (let byte = 0; byte < 0x80; byte += 1) add(byte, [byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add(byte, [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add((lead << 8) | trail, [lead, trail]);
  }
  return found;
}
