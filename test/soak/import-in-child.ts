/** Imports a folder into a store and publishes it, as `fusion import` does, so that a soak can kill it: `import-in-child.ts DATA FOLDER`. */
import { instantFromIso } from '../../functions/core/time.ts';
import { registerBrands } from '../../functions/local/brand-labels.ts';
import { csvInput, findCsvFiles } from '../../functions/local/csv-files.ts';
import { openStore } from '../../functions/local/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';

const [data = '', folder = ''] = process.argv.slice(2);
const fixed = instantFromIso('2026-11-01T00:00:00Z');
const store = await openStore({ data, clock: { now: () => fixed } });
process.stdout.write('open\n');
await registerBrands([folder], store.brands);
const files = await findCsvFiles([folder]);
await importCsv({ files: files.map((file) => csvInput(file)) }, store);
await publishRecords(store);
store.close();
