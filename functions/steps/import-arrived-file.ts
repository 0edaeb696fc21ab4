import type { ImportView } from '../core/contract.ts';
import { type FusionError, InvalidInputError, NotFoundError } from '../core/errors.ts';
import { isoFromInstant } from '../core/time.ts';
import { importCsv } from './import-csv.ts';
import { importInParts, type PartsOutside } from './import-in-parts.ts';
import type { LocalFile } from './ports.ts';

/** A file somewhere else, which can be read again. */
export interface ArrivedFile {
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
  /** Runs `work` on a copy on this machine, which is gone afterwards. */
  locally<T>(work: (copy: LocalFile) => Promise<T>): Promise<T>;
}

export interface Arrival {
  /** As people know it, with its folder where that names the brand. */
  readonly name: string;
  /** Throws NotFoundError for a file that is no longer there. */
  open(): Promise<ArrivedFile>;
}

/** What became of an arrived file, for whoever sent it. `unfinished`: import it again, it goes on where it was. */
export type ArrivalReport =
  | { readonly outcome: 'imported' | 'unfinished'; readonly import: ImportView }
  | {
      readonly outcome: 'refused';
      readonly file: string;
      readonly at: string;
      readonly code: FusionError['code'];
      readonly reason: string;
      readonly remedy: string | null;
    };

export interface ArrivalLimits {
  /** Files up to here are loaded whole, by sets; larger ones row by row, in parts. */
  readonly wholeUpToBytes: number;
  readonly rowsPerPart: number;
}

/** A whole file lies on the disk twice while it is loaded, beside the warehouse. */
export const ARRIVAL_LIMITS: ArrivalLimits = { wholeUpToBytes: 512 * 1024 ** 2, rowsPerPart: 500_000 };

/** What a packed file grows to, at a guess. */
const UNPACKED = 10;

/**
 * Imports a file that nobody waits for. A file that can never be imported is an outcome, `refused`, with what to do about
 * it; whatever may be different at the next try is thrown. Repeating it changes nothing.
 */
export async function importArrivedFile(
  arrival: Arrival,
  outside: PartsOutside,
  limits: ArrivalLimits = ARRIVAL_LIMITS,
): Promise<ArrivalReport> {
  try {
    const view = await importOpened(arrival.name, await arrival.open(), outside, limits);
    return { outcome: view.unfinished === undefined ? 'imported' : 'unfinished', import: view };
  } catch (error) {
    if (!(error instanceof InvalidInputError) && !(error instanceof NotFoundError)) throw error;
    const { code, message: reason, remedy = null } = error;
    return { outcome: 'refused', file: arrival.name, at: isoFromInstant(outside.clock.now()), code, reason, remedy };
  }
}

async function importOpened(
  name: string,
  file: ArrivedFile,
  outside: PartsOutside,
  { wholeUpToBytes, rowsPerPart }: ArrivalLimits,
): Promise<ImportView> {
  const size = /\.gz$/i.test(name) ? file.size * UNPACKED : file.size;
  if (size > wholeUpToBytes)
    return importInParts({ name, size: file.size, bytes: () => file.bytes(), rowsPerPart }, outside);
  return file.locally(async (local) => {
    const [view] = await importCsv({ files: [{ name, size: file.size, bytes: local.bytes(), local }] }, outside);
    if (view === undefined) throw new RangeError(`${name} was imported without a view`);
    return view;
  });
}
