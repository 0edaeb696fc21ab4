import type { ImportPreviewView } from '../core/contract.ts';
import { type ImportOutside, type ImportRequest, importCsv } from './import-csv.ts';
import type { RecordWarehouse } from './ports.ts';

export type PreviewOutside = Omit<ImportOutside, 'records'> & {
  readonly records: ImportOutside['records'] & Pick<RecordWarehouse, 'meteredProfiles'>;
};

/** What an import of these files would do: it is done, looked at, and taken back. Nothing of it is kept. */
export async function previewImport(request: ImportRequest, outside: PreviewOutside): Promise<ImportPreviewView> {
  const before = await outside.records.meteredProfiles();
  try {
    return await outside.database.run(async () => {
      const files = await importCsv(request, outside);
      throw new TakenBack({ files, metering: { before, after: await outside.records.meteredProfiles() } });
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.preview;
    throw error;
  }
}

/** Ends the unit of work without its effects. */
class TakenBack extends Error {
  readonly preview: ImportPreviewView;

  constructor(preview: ImportPreviewView) {
    super('the import was a preview');
    this.preview = preview;
  }
}
