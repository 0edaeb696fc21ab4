import { engine } from '../duckdb/engine.ts';

export const verb = [engine];
