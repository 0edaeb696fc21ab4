/** Flow blocks refuse longer values. */
export const LONGEST_FLOW_VALUE = 255;

const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/** A text as a flow takes it: one line, at most 255 characters, never cut inside a character. */
export function flowValue(text: string): string {
  const line = text.replace(CONTROL_CHARACTERS, ' ').trim();
  if (line.length <= LONGEST_FLOW_VALUE) return line;
  const cut = line.slice(0, LONGEST_FLOW_VALUE);
  const isHalfCharacter = /[\uD800-\uDBFF]$/.test(cut);
  return isHalfCharacter ? cut.slice(0, -1) : cut;
}
