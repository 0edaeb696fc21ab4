import { describe, expect, it } from 'vitest';
import { filledFrames } from '../../../../functions/core/questions/usual/filled.ts';

type Named = readonly (readonly [name: string, text: string])[];

const texts = (frame: string, named: Named, japanese: boolean): readonly string[] =>
  filledFrames(
    frame,
    named.map(([name, text]) => ({ name, text })),
    japanese,
  ).map(({ text }) => text);

describe('a usual question with what was named in its places', () => {
  it.each<[string, Named, string]>([
    [
      '{time}の{brand}の売上は？',
      [
        ['time', '先月'],
        ['brand', 'つむぎ'],
      ],
      '先月のつむぎの売上は？',
    ],
    ['{time}の{brand}の売上は？', [['brand', 'つむぎ']], 'つむぎの売上は？'],
    ['売上は？', [['prefecture', '東京都']], '東京都の売上は？'],
  ])('in Japanese: %s', (frame, slots, filled) => {
    expect(texts(frame, slots, true)).toEqual([filled]);
  });

  it.each<[string, Named, string]>([
    [
      'Sales by {by} {time}',
      [
        ['by', 'store'],
        ['time', 'last month'],
      ],
      'Sales by store last month',
    ],
    ['What were sales at {brand} {time}?', [['time', '2025']], 'What were sales in 2025?'],
    [
      'How many orders were placed in {time}?',
      [['time', 'within the last 30 days']],
      'How many orders were placed within the last 30 days?',
    ],
    ['How many customers do we have?', [['prefecture', 'Osaka']], 'How many customers do we have in Osaka?'],
  ])('in English: %s', (frame, slots, filled) => {
    expect(texts(frame, slots, false)).toEqual([filled]);
  });

  it('is asked in both orders of two values, and of two periods in the order in which they were said', () => {
    expect(
      texts(
        'bought {goods} but not {goods}',
        [
          ['goods', 'shirts'],
          ['goods', 'knitwear'],
        ],
        false,
      ),
    ).toEqual(['bought shirts but not knitwear', 'bought knitwear but not shirts']);
    expect(
      texts(
        'sales {time} against {time}',
        [
          ['time', 'last month'],
          ['time', 'this month'],
        ],
        false,
      ),
    ).toEqual(['sales last month against this month']);
  });

  it('is none where a number or a thing would be lost or left over', () => {
    expect(texts('Top {n} products', [], false)).toEqual([]);
    expect(
      texts(
        'Sales {time}',
        [
          ['time', 'last month'],
          ['n', '5'],
        ],
        false,
      ),
    ).toEqual([]);
    expect(texts('How many customers bought {goods}?', [], false)).toEqual([]);
    expect(texts('How many customers do we have?', [['contact_topic', 'delivery']], false)).toEqual([]);
  });

  it('is none where a place that is left out would leave a hole', () => {
    expect(texts("Are {time}'s sales up?", [], false)).toEqual([]);
    expect(texts('{time}は売れた？', [], true)).toEqual([]);
  });
});
