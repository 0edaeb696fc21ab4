import { afterAll, beforeAll, expect, it } from 'vitest';
import { importCsv } from '../../../functions/steps/import-csv.ts';
import { publishRecords } from '../../../functions/steps/publish-records.ts';
import { csvFile } from '../../steps/import-outside.ts';
import { type CommandPlace, openCommandPlace } from './command-run.ts';

const CSV = `customer_id,last_name,first_name,birth_date,phone,address1
a1,髙橋,花子,1980-01-02,090-1234-5670,"梅田1-2-3, 5F"
a2,Suzuki,Ken,1975-07-07,080-9999-1111,
`;

let place: CommandPlace;
beforeAll(async () => {
  place = await openCommandPlace();
  await importCsv({ files: [csvFile('acme/customers.csv', CSV)] }, place.store);
  await publishRecords(place.store);
});
afterAll(() => place.close());

it('says who somebody is and why, in the language that is asked for', async () => {
  const words = ['last_name=高橋', 'first_name=花子', 'birth_date=1980/1/2', 'phone=+81 90 1234 5670'];
  const { exit, said } = await place.run('who', ...words);
  expect(exit).toBe(0);
  expect(said).toContain('of the people behind 2 records, 1 person may be this one');
  expect(said).toMatch(/merge {2}9\d\.\d % {2}髙橋 花子 {2}profile [0-9a-f]{32}/);
  expect(said).toContain('same birth date');
  const japanese = await place.run('who', ...words, '--locale', 'ja');
  expect(japanese.said).toContain('2件のレコードのお客様のうち、1人がこの人かもしれません');
  expect(japanese.said).toMatch(/統合 {2}9\d\.\d % {2}髙橋 花子[\s\S]*生年月日/);
});

it('takes values with commas as they are, and prints JSON', async () => {
  const { said } = await place.run('who', 'name=Suzuki, Ken', 'birth_date=1975-07-07', '--json');
  const view = JSON.parse(said);
  expect(view.people[0]).toMatchObject({ displayName: 'Ken Suzuki', records: [{ id: 'acme:a2' }] });
  expect(view.people[0].explanations[0].reasons.map((reason: { right: string }) => reason.right)).toContain(
    'Suzuki, Ken',
  );
});

it('answers for one record, also that nobody else is likely', async () => {
  const { exit, said } = await place.run('who', 'acme:a1');
  expect(exit).toBe(0);
  expect(said).toMatch(/acme:a1 is of profile [0-9a-f]{32}\nof the people behind 2 records, nobody may be this one/);
});

it('refuses what it cannot read, with what can be written', async () => {
  expect(await place.run('who', 'shoe=27')).toMatchObject({ exit: 2, said: expect.stringContaining('FirstName') });
  expect(await place.run('who', 'acme:a9')).toMatchObject({ exit: 1, said: expect.stringContaining('acme:a9') });
  expect(await place.run('who', 'last_name=髙橋', 'birth_date=soon')).toMatchObject({
    exit: 2,
    said: expect.stringContaining('"soon" cannot be read as birth_date'),
  });
  expect(await place.run('who', 'phone=')).toMatchObject({
    exit: 2,
    said: expect.stringContaining('nothing is given'),
  });
  for (const words of [[], ['a', 'b'], ['phone=1', 'phone=2'], ['=x']])
    expect(await place.run('who', ...words)).toMatchObject({ exit: 2 });
});
