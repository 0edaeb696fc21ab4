/** Writes SUPPORT.md anew from the table of operations: `npx tsx functions/local/endpoint/support.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DIFFERENCES, OPERATION_NOTES } from './differences.ts';
import { type OperationModel, SERVICE_MODEL } from './model.ts';
import { operations } from './operations/index.ts';

export const SUPPORT_FILE = fileURLToPath(new URL('./SUPPORT.md', import.meta.url));

/** The whole text of SUPPORT.md. */
export function supportText(): string {
  const behaviour = new Map<string, unknown>(Object.entries(operations));
  const isEmulated = ({ name }: OperationModel): boolean => typeof behaviour.get(name) === 'function';
  const all = Object.values(SERVICE_MODEL.operations);
  const emulated = all.filter(isEmulated);
  const others = all.filter((operation) => !isEmulated(operation));
  return [
    '# What the local Customer Profiles endpoint emulates',
    '',
    'Written by `npx tsx functions/local/endpoint/support.ts` from the table of operations; a test keeps it up to date.',
    '',
    `${emulated.length} of the ${all.length} operations of the model have behaviour. The others are routed and validated, then say loudly that they are not emulated.`,
    '',
    '## Emulated',
    '',
    '| operation | request | note |',
    '| --- | --- | --- |',
    ...emulated.map((operation) => `| ${operation.name} | ${requestOf(operation)} | ${noteOf(operation.name)} |`),
    '',
    '## Not emulated',
    '',
    others.map(({ name }) => name).join(', '),
    '',
    '## Decisions and known differences',
    '',
    ...DIFFERENCES.map((difference) => `- ${difference}`),
    '',
    'What could not be tried without an account is in `docs/verify-on-aws.md`.',
    '',
  ].join('\n');
}

function requestOf({ http }: OperationModel): string {
  return `\`${http.method} ${http.requestUri}\``;
}

function noteOf(name: string): string {
  return new Map(Object.entries(OPERATION_NOTES)).get(name) ?? '';
}

/** What SUPPORT.md says now. */
export function writtenSupport(): string {
  return readFileSync(SUPPORT_FILE, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SUPPORT_FILE, supportText());
