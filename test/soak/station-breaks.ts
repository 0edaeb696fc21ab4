/** One station broken on purpose: a small change of meaning, and the tests that must see it. */
export interface StationBreak {
  readonly station: string;
  readonly file: string;
  /** Occurs once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

const brokenAt = (
  station: string,
  file: string,
  [find, replace]: readonly [string, string],
  ...tests: string[]
): StationBreak => ({ station, file, find, replace, tests });

export const STATION_BREAKS: readonly StationBreak[] = [
  brokenAt('generator', 'seed-data/generator/random.ts', ['(c >>> 11)', '(c >>> 12)'], 'test/seed-data'),
  brokenAt(
    'header row',
    'functions/steps/read-table.ts',
    ['Math.max(...filled) / 2', 'Math.max(...filled) * 2'],
    'test/steps/read-table.test.ts',
    'test/steps/bad-input.test.ts',
  ),
  brokenAt(
    'mapping',
    'functions/core/records/mapping.ts',
    ["evidence.verdict !== 'contradicts'", "evidence.verdict === 'contradicts'"],
    'test/core/records/mapping.test.ts',
  ),
  brokenAt(
    'rows one by one',
    'functions/steps/row-loader.ts',
    ['this.#rejected += 1;', 'this.#rejected += 0;'],
    'test/steps/import-csv.test.ts',
    'test/steps/bad-input.test.ts',
  ),
  brokenAt(
    'rows by sets',
    'functions/duckdb/tables/keyed-insert.ts',
    ['ORDER BY place DESC', 'ORDER BY place'],
    'test/steps/bad-input.test.ts',
    'test/duckdb/tables',
  ),
  brokenAt(
    'quarantine',
    'functions/duckdb/tables/told-rows.ts',
    ['toMend.push(rowWithOmissions(problem, row.cells));', ''],
    'test/steps/bad-input.test.ts',
    'test/duckdb/tables',
  ),
  brokenAt(
    'publishing',
    'functions/steps/object-publisher.ts',
    ['before.get(key) !== digest', '!before.has(key)'],
    'test/steps/publish-records.test.ts',
  ),
  brokenAt(
    'endpoint: search',
    'functions/local/endpoint/operations/search-profiles.ts',
    ["LogicalOperator = 'OR'", "LogicalOperator = 'AND'"],
    'test/local/endpoint',
  ),
  brokenAt(
    'endpoint: merge',
    'functions/local/endpoint/operations/merge-profiles.ts',
    ['if (stranger !== undefined)', 'if (stranger === undefined)'],
    'test/contracts',
    'test/local/endpoint',
  ),
  brokenAt(
    'AWS adapter',
    'functions/aws/profile-store.ts',
    ['if (different.length > 0)', 'if (different.length < 0)'],
    'test/contracts',
  ),
  brokenAt(
    'rules',
    'functions/core/identities/rules.ts',
    ['levelAt(birthDate) >= BIRTH_DATES_CONTRADICT', 'levelAt(birthDate) < BIRTH_DATES_CONTRADICT'],
    'test/core/identities',
    'test/steps/match-records.test.ts',
  ),
  brokenAt(
    'clusters',
    'functions/core/identities/clusters.ts',
    ['return edge.logOdds >= least;', 'return edge.logOdds < least;'],
    'test/core/identities/clusters.test.ts',
    'test/steps/match-records.test.ts',
  ),
  brokenAt(
    'merge',
    'functions/steps/merge-people.ts',
    ['toSorted(oldestFirst)', 'toSorted((a, b) => oldestFirst(b, a))'],
    'test/steps/resolve-identities.test.ts',
  ),
  brokenAt(
    'undo',
    'functions/steps/undo-merge.ts',
    ['await outside.journal.keepApart(', 'void ('],
    'test/steps/resolve-identities.test.ts',
  ),
  brokenAt(
    'attributes',
    'functions/sql/facts.ts',
    ["coalesce(column('o', 'status'), text('completed'))", "coalesce(column('o', 'status'), text('returned'))"],
    'test/duckdb',
    'test/sql',
  ),
  brokenAt(
    'segments',
    'functions/core/segments/catalog.ts',
    ["is('ok_to_call', '=', 'no')", "is('ok_to_call', '=', 'yes')"],
    'test/core/segments',
    'test/duckdb/segments.test.ts',
    'test/steps/segments-of-everyone.test.ts',
    'test/local/one-customer.test.ts',
  ),
  brokenAt(
    'written back',
    'functions/core/attributes/write-back.ts',
    ["return value ? 'yes' : 'no';", "return value ? 'no' : 'yes';"],
    'test/core/attributes',
    'test/steps',
  ),
  brokenAt(
    'roll back',
    'functions/duckdb/record-versions.ts',
    ['await closeChains(connection, entity, id);', ''],
    'test/steps/roll-back-import.test.ts',
  ),
  brokenAt(
    'questions: understanding',
    'functions/core/questions/time-readings.ts',
    ['today, -7 * count', 'today, -6 * count'],
    'test/core/questions',
    'test/questions',
  ),
  brokenAt(
    'questions: small groups',
    'functions/core/questions/suppression.ts',
    ['some((size) => size < smallest)', 'some((size) => size > smallest)'],
    'test/core/questions/suppression.test.ts',
    'test/steps/answer-question.test.ts',
  ),
  brokenAt(
    'route',
    'functions/core/routes/queue.ts',
    ["['vip', 'VIP']", "['vip', 'STANDARD']"],
    'test/core/routes',
    'test/contact-flows',
  ),
  brokenAt(
    'flows: simulator',
    'functions/core/flows/simulate/simulate-flow.ts',
    ["['AgentWhisper', 'agent']", "['AgentWhisper', 'customer']"],
    'test/core/flows',
    'test/contact-flows',
  ),
  brokenAt(
    'flows: check',
    'functions/core/flows/check/conditions.ts',
    ['if (!isOperator(operator)) {', 'if (isOperator(operator)) {'],
    'test/core/flows',
  ),
  brokenAt(
    'widget',
    'agent-widget/view/contacts.ts',
    ["contact.attributes.ok_to_call !== 'yes'", "contact.attributes.ok_to_call === 'yes'"],
    'test/agent-widget',
    'test/browser',
  ),
  brokenAt(
    'infra',
    'infra/landing.ts',
    ['QueueEncryption.SQS_MANAGED, enforceSSL: true', 'QueueEncryption.SQS_MANAGED, enforceSSL: false'],
    'test/infra/fusion-stack.test.ts',
  ),
  brokenAt(
    'command line',
    'functions/local/command-line.ts',
    ['return error instanceof UsageError ? 2 : 1;', 'return error instanceof UsageError ? 1 : 2;'],
    'test/local/command-line.test.ts',
    'test/local/commands',
  ),
  brokenAt(
    'import law',
    'functions/core/time.ts',
    ['export type Instant', "import 'node:fs';\nexport type Instant"],
    'test/architecture',
  ),
];
