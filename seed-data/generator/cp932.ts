/** Code of every character of the basic plane, 0 for none; NUL has code 0 and is not text. */
let codes: Uint16Array | null = null;

/**
 * Text → Windows code page 932, the inverse of the WHATWG decoder `shift_jis`. Of several codes for one character the
 * one that Windows writes: NEC's row 13 and IBM's extensions, never NEC's selection of them (lead bytes ED and EE).
 * Throws RangeError for a character that the code page does not have.
 */
export function encodeCp932(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  return bytes.subarray(0, encodeCp932Into(text, bytes));
}

/** Into bytes that have room for twice as many as characters; gives how many there are. */
export function encodeCp932Into(text: string, bytes: Uint8Array): number {
  codes ??= characterCodes();
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (code === 0) throw new RangeError(`not in code page 932: ${String.fromCodePoint(text.codePointAt(at) ?? 0)}`);
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return length;
}

function characterCodes(): Uint16Array {
  const decoder = new TextDecoder('shift_jis');
  const found = new Uint16Array(0x10000);
  const add = (code: number, bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isCharacter = character.length === 1 && character !== '\ufffd';
    if (isCharacter && found[character.charCodeAt(0)] === 0) found[character.charCodeAt(0)] = code;
  };
  for (let byte = 0; byte < 0x80; byte += 1) add(byte, [byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add(byte, [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add((lead << 8) | trail, [lead, trail]);
  }
  return found;
}
