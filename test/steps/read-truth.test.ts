import { expect, it } from 'vitest';
import { readTruth, type Truth } from '../../functions/steps/read-truth.ts';
import { csvFile } from './import-outside.ts';

const read = (text: string): Promise<Truth> => readTruth('truth.csv', csvFile('truth.csv', text).bytes);

it('reads who the records of some sources are, and leaves out rows that say nothing', async () => {
  const truth = await read('source,id,person\nacme,1,p1\nzeta,1,\nzeta,2,p1\n');
  expect(truth).toEqual({
    namesSources: true,
    personOf: new Map([
      ['acme:1', 'p1'],
      ['zeta:2', 'p1'],
    ]),
  });
});

it('takes clusters for a truth, and ids alone where sources are not named', async () => {
  expect(await read('id,cluster\n7,1\n8,1\n')).toMatchObject({ namesSources: false });
});

it('refuses other columns, and a record that would be two persons', async () => {
  await expect(read('id,name\n1,Ann\n')).rejects.toThrow('truth.csv is no truth file: its columns are id, name');
  await expect(read('id,person\n1,a\n1,b\n')).rejects.toThrow('truth.csv line 3: "1" is person "b" here and "a" above');
});
