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

/** The model of Bedrock that names clusters, by its id or that of an inference profile; the product's own names where it is not set. */
export const ENV_CLUSTER_NAMES_MODEL = 'FUSION_CLUSTER_NAMES_MODEL';

/** The model of Bedrock that reads and words questions as an inline agent; the embedded planner answers alone where it is not set. */
export const ENV_QUESTION_MODEL = 'FUSION_QUESTION_MODEL';
/** A prepared agent of Bedrock in its place: `<agent id>/<alias id>`. */
export const ENV_QUESTION_AGENT = 'FUSION_QUESTION_AGENT';
/** The knowledge base that finds cases for questions of strategy. */
export const ENV_CASE_KNOWLEDGE_BASE = 'FUSION_CASE_KNOWLEDGE_BASE';
/** Where Bedrock is called for questions; the function's own region where it is not set. */
export const ENV_QUESTION_REGION = 'FUSION_QUESTION_REGION';

/** Rule levels of the stage, as JSON in the service's form; the product's own where it is not set. */
export const ENV_MATCHING_RULES = 'FUSION_MATCHING_RULES';

/** The queue that tells of arrived files: a file that takes longer than one run is put there again. */
export const ENV_IMPORT_QUEUE = 'FUSION_IMPORT_QUEUE';
/** The queue that tells of customers that were just taken; not set where they are left to the next run. */
export const ENV_ARRIVAL_QUEUE = 'FUSION_ARRIVAL_QUEUE';
/** Whose dead letters can be sent once more, and the variables with the URLs of their queues. */
export const DEAD_LETTER_QUEUES = {
  imports: { url: 'FUSION_DEAD_IMPORTS' },
  records: { url: 'FUSION_DEAD_RECORDS' },
} as const;

export const DEFAULT_WAREHOUSE_KEY = 'warehouse/fusion.duckdb';
/** Where brand files arrive: `imports/<brand>/<file>.csv`. */
export const IMPORT_PREFIX = 'imports/';
/** What each import reported, rejected rows included. */
export const REPORT_PREFIX = 'reports/';
/** Records that arrived alone and were refused: as they were, and why. */
export const REFUSED_RECORD_PREFIX = 'refused-records/';
/** The warehouse's tables for Athena, a folder each: `tables/<table>/<table>.parquet`. */
export const TABLE_PREFIX = 'tables/';
/** Cases of an admin's own for strategy suggestions, a case a file: `strategies/<name>.json`. */
export const STRATEGY_PREFIX = 'strategies/';
/** Everyone as AWS Entity Resolution compares them, and what its jobs have found. */
export const MATCH_RECORD_PREFIX = 'matching/records/';
export const MATCH_OUTPUT_PREFIX = 'matching/output/';
/** What the last run has learned, for records that come before the next one. */
export const LEARNED_KEY = 'matching/learned.json.gz';
/** What profiles were before each merge, written before it happens. */
export const MERGE_PREFIX = 'merges/';

/** The line that a function writes when routing falls back to the default; an alarm counts it. */
export const ROUTE_FALLBACK_EVENT = 'route-fallback';

/** The line that a function writes for input that it will never take; an alarm counts it. */
export const REFUSED_EVENT = 'input-refused';

/** The line that a function writes for clusters that keep their own names although a model was asked; to be looked for in its log. */
export const KEPT_NAMES_EVENT = 'cluster-names-kept';

/** A variable that must be there. Throws an Error that names it. */
export function requireVariable(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Error(`the environment variable ${name} is not set: infra sets it, see functions/aws/environment.ts`);
  }
  return value;
}
