import fc from 'fast-check';

/** Texts of few letters, so that patterns of them match often; some letters have more than one form. */
export const TEXT = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', 's', 'ſ', 'K', 'k', '-', ' ', 'の', '点'),
  maxLength: 7,
});

/** Sources of regular expressions of the same letters. */
export const { pattern: PATTERN } = fc.letrec<{ pattern: string; sequence: string; part: string; atom: string }>(
  (tie) => ({
    pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => options.join('|')),
    sequence: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc
      .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}'))
      .map(([atom, often]) => (/^(?:[\^$]|\\b|\(\?<?[=!])/.test(atom) ? atom : atom + often)),
    atom: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        'a',
        'b',
        'B',
        's',
        'k',
        ' ',
        '-',
        'の',
        '点',
        'ab',
        'ks',
        '.',
        '^',
        '$',
        '\\b',
        '\\w',
        '[ab]',
        '[^a]',
        '[a-kの]',
        '[-s]',
      ),
      tie('pattern').map((inside) => `(?:${inside})`),
      tie('pattern').map((inside) => `(${inside})`),
      tie('pattern').map((inside) => `(?=${inside})`),
      tie('pattern').map((inside) => `(?!${inside})`),
      tie('pattern').map((inside) => `(?<=${inside})`),
      tie('pattern').map((inside) => `(?<!${inside})`),
    ),
  }),
);
