import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Aws } from 'aws-cdk-lib';
import { CfnContactFlow, CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { fillPlaceholders, placeholdersIn } from '../functions/core/flows/placeholders.ts';
import type { Stage } from './config.ts';
import type { Functions } from './functions.ts';

const FOLDER = join(import.meta.dirname, '..', 'contact-flows');

interface FlowFiles {
  readonly flows: Readonly<
    Record<string, { readonly name: string; readonly type: string; readonly description: { readonly en: string } }>
  >;
  readonly placeholders: Readonly<Record<string, { readonly kind: string; readonly local: string }>>;
}

/**
 * At run time: the flows of `contact-flows/` in the stage's Amazon Connect instance, and the right of that instance to
 * call the flow hook. Every `${NAME}` is filled; one that is left over stops the synthesis.
 */
export class ContactFlows extends Construct {
  constructor(scope: Construct, id: string, connect: NonNullable<Stage['connect']>, functions: Functions) {
    super(scope, id);
    const hook = functions.byName['route-contact'];
    hook.addPermission('Connect', {
      principal: new ServicePrincipal('connect.amazonaws.com'),
      sourceArn: connect.instanceArn,
      sourceAccount: Aws.ACCOUNT_ID,
    });
    new CfnIntegrationAssociation(this, 'Hook', {
      instanceId: connect.instanceArn,
      integrationArn: hook.functionArn,
      integrationType: 'LAMBDA_FUNCTION',
    });
    this.#addFlows(connect, { ROUTE_CONTACT_FUNCTION_ARN: hook.functionArn, ...connect.placeholders });
  }

  /** Flows that others refer to come first: their ARN fills a placeholder of the others. */
  #addFlows(connect: NonNullable<Stage['connect']>, values: Record<string, string>): void {
    const { flows, placeholders } = readJson('placeholders.json') as FlowFiles;
    const referred = Object.entries(placeholders).filter(([, { kind }]) => kind === 'flow');
    const inOrder = Object.keys(flows).toSorted((a, b) => rank(b, referred) - rank(a, referred));
    for (const file of inOrder) {
      const flow = flows[file];
      if (flow === undefined) continue;
      const resource = new CfnContactFlow(this, file.replace('.json', ''), {
        instanceArn: connect.instanceArn,
        name: flow.name,
        type: flow.type,
        description: flow.description.en,
        content: fillFlow(file, readFileSync(join(FOLDER, file), 'utf8'), values),
      });
      for (const [name, { local }] of referred) if (local === file) values[name] = resource.attrContactFlowArn;
    }
  }
}

function rank(file: string, referred: readonly (readonly [string, { readonly local: string }])[]): number {
  return referred.some(([, { local }]) => local === file) ? 1 : 0;
}

/** A flow with its placeholders filled; throws for one without a value, naming the file and where to give it. */
export function fillFlow(file: string, content: string, values: Readonly<Record<string, string>>): string {
  // Looked for before filling: the values themselves are CDK tokens, written like placeholders.
  const missing = placeholdersIn(content).find((name) => values[name] === undefined);
  if (missing !== undefined) {
    throw new Error(
      `contact-flows/${file}: \${${missing}} has no value; give it in infra/config.ts under connect.placeholders`,
    );
  }
  return fillPlaceholders(content, values);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
