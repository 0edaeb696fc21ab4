/** How much of a value a report shows: enough to find it in the file. */
const LONGEST = 40;

/**
 * A value as reports and logs may show it: its form without its content. The first character and all signs stay, every
 * other letter and digit becomes a dot: `20226-01-02` → `2••••-••-••`.
 */
export function maskedValue(value: string): string {
  const characters = [...value];
  const shown = characters
    .slice(0, LONGEST)
    .map((character, at) => (at > 0 && LETTER_OR_DIGIT.test(character) ? '•' : character));
  return characters.length > LONGEST ? `${shown.join('')}…` : shown.join('');
}

const LETTER_OR_DIGIT = /[\p{Letter}\p{Mark}\p{Number}]/u;
