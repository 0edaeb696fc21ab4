import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

/** The import law (docs/decisions/0002-rooms-and-imports.md); `imports.test.ts` holds the tree to it. */
const CORE_ROOMS = ['records', 'profiles', 'identities', 'attributes', 'segments', 'questions', 'routes', 'flows'];

/** A core room reads only the rooms to its left. */
const roomsToTheRight: readonly IForbiddenRuleType[] = CORE_ROOMS.slice(0, -1).map((room, position) => ({
  name: `core-${room}-reads-left`,
  severity: 'error',
  from: { path: `^functions/core/${room}/` },
  to: { path: `^functions/core/(${CORE_ROOMS.slice(position + 1).join('|')})/` },
}));

/** Room → the rooms that it may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  steps: ['core'],
  sql: ['core'],
  duckdb: ['core', 'sql', 'steps/ports'],
  aws: ['core', 'sql', 'steps/ports', 'duckdb'],
  local: ['core', 'steps', 'duckdb', 'aws'],
  handlers: ['core', 'steps', 'aws'],
};

/** The generator is data of the product: the command line makes it at any size. */
const ALSO_ALLOWED: Readonly<Record<string, readonly string[]>> = { local: ['^seed-data/generate\\.ts$'] };

const roomLaws: readonly IForbiddenRuleType[] = Object.entries(ALLOWED).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^functions/${room}/` },
  to: {
    path: '^(functions|agent-widget|infra|seed-data|contact-flows|test)/',
    pathNot: [
      `^functions/${room}/`,
      ...allowed.map((name) => `^functions/${name}(/|\\.ts$)`),
      ...(ALSO_ALLOWED[room] ?? []),
    ],
  },
}));

export const importLaw = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'no node: module, SDK, driver or server in the core',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-packages',
      comment: 'pure libraries only',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(@noble/hashes|libphonenumber-js|wanakana|zod)/' },
    },
    {
      name: 'contract-is-for-everyone',
      comment: 'the contract imports types of all rooms; no room of the core imports the contract',
      severity: 'error',
      from: { path: '^functions/core/[a-z]+/' },
      to: { path: '^functions/core/contract(-segments)?\\.ts$' },
    },
    ...roomsToTheRight,
    ...roomLaws,
    {
      name: 'widget-knows-the-contract',
      severity: 'error',
      from: { path: '^agent-widget/' },
      to: { path: '^(functions|infra|seed-data|test)/', pathNot: '^functions/core/contract\\.ts$' },
    },
    {
      name: 'widget-takes-types',
      comment: 'the contract is erased when the page is built',
      severity: 'error',
      from: { path: '^agent-widget/' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'infra-reads-definitions',
      comment: 'infra reads definitions, and the names of environment variables that it shares with the handlers',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(functions|agent-widget|test)/', pathNot: '^functions/(core/|aws/environment\\.ts$)' },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|\\.fusion)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
} satisfies IConfiguration;
