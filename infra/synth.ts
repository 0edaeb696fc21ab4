/** `npm run synth [STAGE]`: makes the CloudFormation templates and the bundles offline, and says what it made. */
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { stageNamed } from './config.ts';

const OUTPUT = fileURLToPath(new URL('../cdk.out', import.meta.url));

const [stage = 'example'] = process.argv.slice(2);
try {
  stageNamed(stage);
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
const assembly = createApp(stage, {}, OUTPUT).synth();
for (const { stackName, template } of assembly.stacks) {
  const resources: Record<string, { Type: string }> = template.Resources;
  const byType = countTypes(Object.values(resources));
  process.stdout.write(`${stackName}: ${Object.keys(resources).length} resources in ${OUTPUT}\n`);
  for (const [type, found] of [...byType].toSorted()) process.stdout.write(`  ${String(found).padStart(3)} ${type}\n`);
}

function countTypes(resources: readonly { readonly Type: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { Type } of resources) counts.set(Type, (counts.get(Type) ?? 0) + 1);
  return counts;
}
