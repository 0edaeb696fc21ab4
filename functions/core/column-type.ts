/**
 * What a column of the warehouse holds, whatever the engine: `text`, `integer` (64 bits), `decimal` (double), `flag`,
 * `day` (calendar day), `instant` (UTC, no zone of its own).
 */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'flag' | 'day' | 'instant';
