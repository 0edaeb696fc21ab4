import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ENV_CASE_KNOWLEDGE_BASE,
  ENV_CLUSTER_NAMES_MODEL,
  ENV_QUESTION_MODEL,
} from '../../functions/aws/environment.ts';
import { brandObjectTypes } from '../../functions/core/profiles/brand-objects.ts';
import { SEGMENTS } from '../../functions/core/segments/catalog.ts';
import { createApp } from '../../infra/app.ts';
import { STAGES, stageNamed } from '../../infra/config.ts';
import { fillFlow } from '../../infra/contact-flows.ts';
import { HANDLER_NEEDS } from '../../infra/functions.ts';

/** Bundles are made by `bundle.test.ts`; here only the template matters. */
const WITHOUT_BUNDLES = { 'aws:cdk:bundling-stacks': [] };
const ROOT = join(import.meta.dirname, '..', '..');

describe('the stack of the example stage', () => {
  const output = mkdtempSync(join(tmpdir(), 'fusion-synth-'));
  let template: Template;

  // cdk-nag and CloudFormation's own validation run in here: a finding that nobody accepted throws.
  beforeAll(() => {
    const assembly = createApp('example', WITHOUT_BUNDLES, output).synth();
    template = Template.fromJSON(assembly.stacks[0]?.template ?? {});
  });
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  it('has a function for every handler, and a handler for every function', () => {
    const handlers = readdirSync(join(ROOT, 'functions', 'handlers'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));
    expect(Object.keys(HANDLER_NEEDS).toSorted()).toEqual(handlers.toSorted());
    // One more function belongs to the bucket's notifications.
    template.resourceCountIs('AWS::Lambda::Function', handlers.length + 1);
  });

  it('deploys every brand as object types of one domain', () => {
    template.resourceCountIs('AWS::CustomerProfiles::Domain', 1);
    for (const definition of STAGES.example?.brands.flatMap(brandObjectTypes) ?? []) {
      template.hasResourceProperties('AWS::CustomerProfiles::ObjectType', {
        ObjectTypeName: definition.name,
        AllowProfileCreation: definition.allowProfileCreation,
      });
    }
  });

  it('deploys every segment, and no more calculated attributes than a domain holds', () => {
    template.resourceCountIs('AWS::CustomerProfiles::SegmentDefinition', SEGMENTS.length);
    const segments = template.findResources('AWS::CustomerProfiles::SegmentDefinition');
    const idOf = (name: string) =>
      Object.keys(segments).find((id) => segments[id]?.Properties.SegmentDefinitionName === name) ?? name;
    const candidate = segments[idOf('cross_sell_candidate')];
    expect(candidate?.Properties.SegmentGroups.Groups).toContainEqual(
      expect.objectContaining({ SourceType: 'NONE', SourceSegments: [{ SegmentDefinitionName: 'cross_brand_buyer' }] }),
    );
    expect(candidate?.DependsOn).toContain(idOf('cross_brand_buyer'));
    const attributes = Object.keys(template.findResources('AWS::CustomerProfiles::CalculatedAttributeDefinition'));
    expect(attributes.length).toBeGreaterThan(0);
    expect(attributes.length).toBeLessThanOrEqual(50);
  });

  it('lets one function, and no other, ask the model that names clusters', () => {
    const asking = Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.filter(({ Action }: { Action: unknown }) => Action === 'bedrock:InvokeModel'),
    );
    expect(asking).toMatchObject([{ Resource: STAGES.example?.clusterNames?.arns[0] }]);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ [ENV_CLUSTER_NAMES_MODEL]: 'amazon.nova-lite-v1:0' }) },
    });
  });

  it('lets the function that answers questions ask an agent by its model, and one knowledge base', () => {
    const statements = Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.filter(({ Action }: { Action: unknown }) =>
        /bedrock:(?:Invoke\w*Agent|InvokeModelWithResponseStream|Retrieve)/.test(JSON.stringify(Action)),
      ),
    );
    expect(statements).toMatchObject([
      { Action: 'bedrock:InvokeInlineAgent', Resource: '*' },
      {
        Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        Resource: 'arn:aws:bedrock:ap-northeast-1::foundation-model/amazon.nova-lite-v1:0',
      },
      { Action: 'bedrock:Retrieve' },
    ]);
    expect(JSON.stringify(statements[2])).toContain(':knowledge-base/EXAMPLE001');
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          [ENV_QUESTION_MODEL]: 'amazon.nova-lite-v1:0',
          [ENV_CASE_KNOWLEDGE_BASE]: 'EXAMPLE001',
        }),
      },
    });
  });

  it('leaves the service’s own matching off: its merges cannot be undone', () => {
    template.hasResourceProperties('AWS::CustomerProfiles::Domain', {
      Matching: { Enabled: false },
      RuleBasedMatching: { Enabled: false },
    });
  });

  it('keeps the domain’s refused objects and the failed imports', () => {
    template.hasResourceProperties('AWS::CustomerProfiles::Domain', { DeadLetterQueueUrl: Match.anyValue() });
    template.hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 3 } });
  });

  it('calls no more functions at once from queues and streams than it allows, so that no message dies unseen', () => {
    const functions = template.findResources('AWS::Lambda::Function');
    const mappings = Object.values(template.findResources('AWS::Lambda::EventSourceMapping')).map(
      (each) => each.Properties,
    );
    expect(mappings).toHaveLength(4);
    for (const name of ['importcsv', 'takerecords', 'resolvearrivals']) {
      const [id = '', handler] = Object.entries(functions).find(([each]) => each.includes(name)) ?? [];
      const feeding = mappings.filter((mapping) => mapping.FunctionName.Ref === id);
      // A stream calls once a shard.
      const atOnce = feeding.map((mapping) => mapping.ScalingConfig?.MaximumConcurrency ?? 1);
      expect(atOnce.reduce((sum, each) => sum + each, 0)).toBe(handler?.Properties.ReservedConcurrentExecutions);
      for (const mapping of feeding) expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('carries records of the bus and of the stream to one function, and keeps what fails', () => {
    template.hasResourceProperties('AWS::Events::Rule', { EventPattern: { 'detail-type': ['customer record'] } });
    template.hasResourceProperties('AWS::Kinesis::Stream', { RetentionPeriodHours: 168, ShardCount: 1 });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  it('lets the function that replays dead letters do nothing else', () => {
    const [policy] = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
      id.includes('replaydeadletters'),
    );
    expect(JSON.stringify(policy)).toContain('sqs:StartMessageMoveTask');
    expect(JSON.stringify(policy)).not.toMatch(/profile:|s3:/);
  });

  it('keeps customers when the stack is deleted', () => {
    template.allResources('AWS::S3::Bucket', { DeletionPolicy: 'Retain' });
    template.allResources('AWS::CustomerProfiles::Domain', { DeletionPolicy: 'Retain' });
  });

  it('answers a contact within Connect’s eight seconds, and lets that instance alone call the hook', () => {
    template.hasResourceProperties('AWS::Lambda::Function', { Timeout: 8 });
    template.hasResourceProperties('AWS::Lambda::Permission', {
      Principal: 'connect.amazonaws.com',
      SourceArn: STAGES.example?.connect?.instanceArn,
    });
  });

  it('answers the pages under the paths that they ask for', () => {
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.map(({ Properties }) => Properties.RouteKey).toSorted()).toEqual([
      'DELETE /api/contacts/{contact}/customer',
      'GET /api/customer',
      'GET /api/segments',
      'GET /api/segments/{segment}/look-alikes',
      'POST /api/contacts/{contact}/customer/address',
      'POST /api/customer/search',
      'POST /api/questions',
      'PUT /api/contacts/{contact}/customer',
    ]);
  });

  it('leaves no placeholder in a flow', () => {
    const flows = Object.values(template.findResources('AWS::Connect::ContactFlow'));
    expect(flows.length).toBe(3);
    expect(JSON.stringify(flows)).not.toMatch(/\$\{[A-Z_]+\}/);
  });

  it('names a section of the runbook in every alarm', () => {
    const sections = [...readFileSync(join(ROOT, 'infra', 'RUNBOOK.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, name]) => name,
    );
    const described = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
      (alarm) => String(alarm.Properties.AlarmDescription).split('#')[1],
    );
    // The section of a part that this stage does without is looked for in entity-resolution.test.ts.
    expect([...described, 'matching-failed'].toSorted()).toEqual(sections.toSorted());
  });

  it('lets only writers change files and profiles', () => {
    const policies = template.findResources('AWS::IAM::Policy');
    const statementsOf = (name: string) => JSON.stringify(Object.entries(policies).filter(([id]) => id.includes(name)));
    const readers = ['answerquestion', 'viewcustomer', 'routecontact', 'describesegments', 'findlookalikes'].map(
      statementsOf,
    );
    for (const reader of readers)
      expect(reader).not.toMatch(/s3:Put|s3:Delete|profile:Merge|profile:Put|profile:Update|profile:Delete/);
    expect(statementsOf('resolveidentities')).toMatch(/profile:MergeProfiles/);
    expect(statementsOf('searchcustomers')).not.toMatch(
      /s3:Put|profile:Merge|profile:Put|profile:Update|profile:Delete/,
    );
    expect(statementsOf('choosecustomer')).toMatch(/profile:AddProfileKey/);
    expect(statementsOf('choosecustomer')).not.toMatch(
      /s3:|profile:Merge|profile:Put|profile:Update|profile:DeleteProfile"/,
    );
  });
});

describe('a stage that is not complete', () => {
  it('is refused by name, and told which there are', () => {
    expect(() => stageNamed('nowhere')).toThrow(/no stage "nowhere".*example/);
  });

  it('stops at a placeholder without a value', () => {
    const inbound = readFileSync(join(ROOT, 'contact-flows', 'inbound.json'), 'utf8');
    expect(() => fillFlow('inbound.json', inbound, {})).toThrow(/inbound\.json.*has no value.*config\.ts/);
  });
});
