/** What a file's rows are, whose they are said to be, and its columns. */
export interface DeliveredColumns {
  readonly brand: string;
  readonly entity: string;
  readonly columns: readonly string[];
}

const ALIKE = 0.8;
const UNLIKE = 0.5;

/**
 * The brand whose file this seems to be, where it is not the one it is given for: its columns are (nearly) those that
 * another brand delivers for the same rows, and not those that its own brand delivered. Null where nothing speaks
 * against it: a brand's first file of a kind, or brands that export from the same system.
 */
export function brandItSeemsToBe(file: DeliveredColumns, earlier: readonly DeliveredColumns[]): string | null {
  const sameRows = earlier.filter(({ entity }) => entity === file.entity);
  const own = sameRows.filter(({ brand }) => brand === file.brand);
  if (own.length === 0 || own.some((delivery) => likeness(delivery, file) >= UNLIKE)) return null;
  return sameRows.find((delivery) => delivery.brand !== file.brand && likeness(delivery, file) >= ALIKE)?.brand ?? null;
}

/** Jaccard: shared columns among all columns of the two. */
function likeness(left: DeliveredColumns, right: DeliveredColumns): number {
  const columns = new Set(left.columns);
  const shared = right.columns.filter((column) => columns.has(column)).length;
  const all = new Set([...left.columns, ...right.columns]).size;
  return all === 0 ? 0 : shared / all;
}
