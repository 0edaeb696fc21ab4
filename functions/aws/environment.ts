/**
 * The names of the environment variables of every Lambda function: written by `infra`, read by the functions. This file
 * imports nothing, so that both sides can.
 */

/** The Customer Profiles domain. */
export const ENV_DOMAIN_NAME = 'FUSION_DOMAIN_NAME';
/** The bucket of the brands' files and of the warehouse file. */
export const ENV_DATA_BUCKET = 'FUSION_DATA_BUCKET';
/** Where the warehouse file lies in the bucket; DEFAULT_WAREHOUSE_KEY when it is not set. */
export const ENV_WAREHOUSE_KEY = 'FUSION_WAREHOUSE_KEY';

export const DEFAULT_WAREHOUSE_KEY = 'warehouse/fusion.duckdb';
/** Where brand files arrive: `imports/<brand>/<file>.csv`. */
export const IMPORT_PREFIX = 'imports/';
/** What each import reported, rejected rows included. */
export const REPORT_PREFIX = 'reports/';
/** What profiles were before each merge, written before it happens. */
export const MERGE_PREFIX = 'merges/';

/** The line that a function writes when routing falls back to the default; an alarm counts it. */
export const ROUTE_FALLBACK_EVENT = 'route-fallback';

/** A variable that must be there. Throws an Error that names it. */
export function requireVariable(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Error(`the environment variable ${name} is not set: infra sets it, see functions/aws/environment.ts`);
  }
  return value;
}
