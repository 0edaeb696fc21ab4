import { z } from 'zod';
import { InvalidInputError } from '../core/errors.ts';
import { brandItSeemsToBe, type DeliveredColumns } from '../core/records/swapped-brands.ts';
import type { ImportLedger } from './ports.ts';

const delivery = z.object({
  brand: z.string(),
  entity: z.string(),
  mapping: z.array(z.object({ column: z.string() })),
});

/**
 * Throws InvalidInputError for a file that has the columns of another brand's deliveries and not those of its own.
 * Deliveries that were rolled back tell nothing: swapping the brands may be why.
 */
export async function checkBrand(file: DeliveredColumns, ledger: Pick<ImportLedger, 'entries'>): Promise<void> {
  const standing = (await ledger.entries()).filter(({ report }) => report.rolledBackAt === undefined);
  const earlier = standing.map(({ report }) => {
    const { brand, entity, mapping } = delivery.parse(report);
    return { brand, entity, columns: mapping.map(({ column }) => column) };
  });
  const other = brandItSeemsToBe(file, earlier);
  if (other === null) return;
  throw new InvalidInputError(`its columns are those of ${other}, not those that ${file.brand} has sent before`, {
    remedy: `Put the file into the folder of ${other} or import it with --brand ${other}. If ${file.brand} really changed its export, rename a column first and import that file.`,
  });
}
