import { DuckDBInstance, listValue } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../functions/core/records/entities.ts';
import { READERS } from '../../../functions/core/records/values/readers.ts';
import { DEFAULT_CONTEXT } from '../../../functions/core/records/values/reading.ts';
import { columnForm } from '../../../functions/duckdb/record-columns.ts';
import { PLAIN_FORMS, type PlainForm } from '../../../functions/duckdb/tables/plain-forms.ts';

/** Texts that are, or nearly are, of a plain form. */
const NEAR: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.oneof(
    fc.stringMatching(/^[A-Z0-9-]{1,8}$/),
    fc.stringMatching(/^\d\.\d{1,4}[eE]\+\d{1,2}$/),
    fc.constantFrom('NULL', '\\N', ' A1', 'A1 ', 'Ａ１', 'A 1', 'null'),
  ),
  text: fc.oneof(
    fc.stringMatching(/^[ -~ぁ-んァ-ヶ一-龠　]{0,8}$/),
    fc.constantFrom(
      '-',
      '－',
      'NULL',
      '#N/A',
      '\\N',
      'か\u3099',
      '髙\u0301',
      'a\nb',
      'a\tb',
      '\ufeffa',
      'a\u200b',
      '﨑',
      '羽',
    ),
  ),
  kana: fc.oneof(
    fc.stringMatching(/^[ァ-ヿー・ ゠]{1,6}$/),
    fc.constantFrom('ー', 'ナシ', 'ヤマダ タロウ', 'ﾔﾏﾀﾞ', 'ヿ'),
  ),
  phone: fc.oneof(
    fc.stringMatching(/^0[1-9]0-?\d{4}-?\d{4}$/),
    fc.stringMatching(/^\+81[- ]?[1-9]0[- ]?\d{4}[- ]?\d{4}$/),
    fc.stringMatching(/^0\d{1,4}-\d{1,4}-\d{4}$/),
    fc.stringMatching(/^0\d{9,10}$/),
  ),
  email: fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9._%+-]{1,6}@[a-z0-9-]{1,4}(\.[a-z0-9-]{1,4}){0,2}$/),
    fc.constantFrom('mailto:a@b.c', 'a@b', 'A@B.C', 'İ@b.c'),
  ),
  postalCode: fc.oneof(fc.stringMatching(/^\d{2,4}-?\d{3,5}$/), fc.constantFrom('〒150-0001', 'AB1 2CD')),
  day: fc.oneof(
    fc.stringMatching(/^(0000|18[67]\d|19\d\d|20\d\d|2[01]0\d)[-/][01]\d[-/][0-3]\d$/),
    fc.constantFrom('1867-12-31', '1868-01-01', '2100-12-31', '2101-01-01', '2024-02-29', '2023-02-29', '2023/1/2'),
  ),
  instant: fc.oneof(
    fc.stringMatching(/^(20|19|00)\d\d[-/][01]\d[-/][0-3]\d([ T][0-2]\d:[0-6]\d(:[0-6]\d)?Z?)?$/),
    fc.constantFrom('2024-02-29 24:00:00', '2023-02-29 00:00', '0000-00-00 00:00:00', '2025-01-02T03:04:05+09:00'),
  ),
  yen: fc.oneof(fc.stringMatching(/^-?\d{1,17}$/), fc.constantFrom('-0', '+1', '1.0', '¥1', '007')),
  integer: fc.oneof(fc.stringMatching(/^-?\d{1,12}$/), fc.constantFrom('-0', '2147483648', '3個')),
  duration: fc.oneof(
    fc.stringMatching(/^\d{1,11}$/),
    fc.stringMatching(/^\d{1,3}:[0-6]\d$/),
    fc.constantFrom('-1', '007', '5分'),
  ),
};

describe('the plain form of a type', () => {
  const forms = Object.entries(PLAIN_FORMS) as [FieldType, PlainForm][];
  it.each(forms)('%s is read in SQL as the reader reads it', async (type, form) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run("SET TimeZone = 'UTC'");
    const texts = fc.sample(
      fc.oneof({ weight: 3, arbitrary: NEAR[type] ?? fc.string() }, fc.string({ unit: 'grapheme' })),
      {
        numRuns: 4000,
        seed: 20261127,
      },
    );
    // A cell arrives trimmed, and an empty one is no value.
    const cells = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
    const { read } = columnForm(type);
    const result = await connection.runAndReadAll(
      `SELECT c, ${read('v')} AS v FROM (SELECT c, ${form.value('c')} AS v
       FROM (SELECT unnest($1::VARCHAR[]) AS c) WHERE ${form.isPlain('c')})`,
      [listValue(cells)],
    );
    const plain = result.getRowObjects();
    expect(plain.length).toBeGreaterThan(50);
    for (const { c, v } of plain) expect([c, v]).toEqual([c, READERS[type](String(c), DEFAULT_CONTEXT)]);
  });
});
