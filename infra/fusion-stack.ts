import { Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { AthenaTables } from './athena-tables.ts';
import type { Stage } from './config.ts';
import { ContactFlows } from './contact-flows.ts';
import { CustomerDomain } from './customer-domain.ts';
import { EntityResolution, type ResolutionParts } from './entity-resolution.ts';
import { Functions } from './functions.ts';
import { Landing } from './landing.ts';
import { Pipeline } from './pipeline.ts';
import { QuestionApi } from './question-api.ts';
import { RecordArrivals } from './record-arrivals.ts';

/** Customer Fusion in one account and region, in the order of the data. */
export class FusionStack extends Stack {
  constructor(scope: Construct, stage: Stage) {
    super(scope, `customer-fusion-${stage.name}`, {
      description: 'Customer Fusion for Amazon Connect',
      ...(stage.account === undefined || stage.region === undefined
        ? {}
        : { env: { account: stage.account, region: stage.region } }),
    });
    const landing = new Landing(this, 'Landing');
    const tables = new AthenaTables(this, 'AthenaTables', stage, landing.bucket);
    const domain = new CustomerDomain(this, 'CustomerDomain', stage);
    const functions = new Functions(this, 'Functions', stage, landing);
    const arrivals = new RecordArrivals(this, 'RecordArrivals', stage, functions);
    const pipeline = new Pipeline(this, 'Pipeline', stage, functions);
    const resolution = resolutionOf(this, stage, { bucket: landing.bucket, tables, functions });
    if (stage.identityProvider !== undefined) new QuestionApi(this, 'QuestionApi', stage.identityProvider, functions);
    if (stage.connect !== undefined) new ContactFlows(this, 'ContactFlows', stage.connect, functions);
    new Alarms(this, 'Alarms', stage, { landing, domain, functions, arrivals, pipeline, resolution });
    Tags.of(this).add('product', 'customer-fusion');
  }
}

function resolutionOf(stack: FusionStack, stage: Stage, parts: ResolutionParts): EntityResolution | null {
  return stage.entityResolution === undefined ? null : new EntityResolution(stack, 'EntityResolution', stage, parts);
}
