import type { ImportView } from '../core/contract.ts';
import { InvalidInputError, NotFoundError } from '../core/errors.ts';
import type { Locale } from '../core/language.ts';
import { QUARANTINE_COLUMNS, quarantinedLineNumber } from '../core/records/quarantine-columns.ts';
import type { QuarantinedRow } from '../core/records/rejection.ts';
import { csvLine } from './csv-text.ts';
import { type Delimiter, isDelimiter } from './delimiter.ts';
import type { ImportLedger, Quarantine } from './ports.ts';

export interface QuarantineOutside {
  readonly ledger: Pick<ImportLedger, 'byId'>;
  readonly quarantine: Pick<Quarantine, 'rows'>;
}

export interface QuarantineFile {
  /** A name that the importer reads the same kind of rows from. */
  readonly name: string;
  readonly brand: string;
  /** UTF-8 CSV with the delimiter of the file itself, in parts: what is wrong with each row, then the row as it was. */
  readonly text: AsyncIterable<string>;
}

/**
 * The rows that an import rejected or took in incomplete, as a file that can be mended and imported alone. Throws
 * NotFoundError for an unknown import, InvalidInputError for one that has nothing to mend.
 */
export async function quarantineFile(
  request: { readonly importId: string; readonly locale: Locale },
  outside: QuarantineOutside,
): Promise<QuarantineFile> {
  const entry = await outside.ledger.byId(request.importId);
  if (entry === null) {
    throw new NotFoundError(`there is no import ${request.importId}`, {
      remedy: 'List the imports and take the id of one of them.',
    });
  }
  // What importCsv itself recorded.
  const view = entry.report as unknown as ImportView;
  if (view.rolledBackAt !== undefined) {
    throw new InvalidInputError(`the import of ${view.file} was rolled back, its rows to mend with it`, {
      remedy: 'Import the file again: its rows to mend are then listed anew.',
    });
  }
  if (view.rejected + view.incomplete === 0) {
    throw new InvalidInputError(`the import of ${view.file} took every row in whole`, {
      remedy: 'There is nothing to mend.',
    });
  }
  const base = view.file.split('/').at(-1)?.replace(/\.gz$/i, '') ?? view.file;
  return {
    name: `quarantine-${base}`,
    brand: view.brand,
    text: textOf(view, request.locale, outside.quarantine.rows(request.importId)),
  };
}

async function* textOf(
  view: ImportView,
  locale: Locale,
  batches: AsyncIterable<readonly QuarantinedRow[]>,
): AsyncIterable<string> {
  const delimiter: Delimiter = isDelimiter(view.delimiter) ? view.delimiter : ',';
  const { line, columns, reason, lineNumber } = QUARANTINE_COLUMNS;
  const isNumbered = countsLines(view);
  const notes = [line, columns, reason, ...(isNumbered ? [lineNumber] : [])];
  const headers = view.mapping.map(({ column }) => column);
  yield `\ufeff${csvLine([...notes, ...headers], delimiter)}\n`;
  for await (const rows of batches) {
    yield rows
      .map((row) => {
        const said = [String(row.line), row.columns.join(' '), row.reason[locale]];
        const number = isNumbered ? [String(quarantinedLineNumber(row.line))] : [];
        const before = csvLine([...said, ...number], delimiter);
        // What no cells could be made out of stays as it is, to be mended where it is.
        const own = typeof row.content === 'string' ? row.content : csvLine(row.content, delimiter);
        return `${before}${delimiter}${own}\n`;
      })
      .join('');
  }
}

/** Lines without a number are counted by order, as they come: those that come alone need one. */
function countsLines({ entity, mapping }: ImportView): boolean {
  const hasLines = entity === 'orderLine' || entity === 'purchase';
  return hasLines && !mapping.some(({ field }) => field === 'line_number');
}
