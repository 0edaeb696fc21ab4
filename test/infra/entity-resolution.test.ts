import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../functions/core/identities/rules.ts';
import { WORKFLOW_FIELDS, workflowRules } from '../../functions/core/identities/workflow/workflow-rules.ts';
import { appOf } from '../../infra/app.ts';
import { rulesOfStage, STAGES, type Stage, stageNamed } from '../../infra/config.ts';

const WITHOUT_BUNDLES = { 'aws:cdk:bundling-stacks': [] };
const RULES = { MatchingRules: [{ Rule: ['EmailAddress', 'LastName'] }, { Rule: ['PhoneNumber', 'BirthDate'] }] };
/** Of one brand and without flows and API: the rest is what the example stage has too. */
const { connect: _, identityProvider: __, brands, ...example } = stageNamed('example');
const MATCHED: Stage = {
  ...example,
  brands: brands.slice(0, 1),
  entityResolution: { everyHours: 12 },
  matchingRules: RULES,
};

describe('a stage with AWS Entity Resolution and rules of its own', () => {
  const output = mkdtempSync(join(tmpdir(), 'fusion-synth-'));
  let template: Template;

  // cdk-nag runs in here: a finding that nobody accepted throws.
  beforeAll(() => {
    const assembly = appOf(MATCHED, WITHOUT_BUNDLES, output).synth();
    template = Template.fromJSON(assembly.stacks[0]?.template ?? {});
  });
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  it('matches by the rules of the stage, on the columns that are written for it', () => {
    const [workflow] = Object.values(template.findResources('AWS::EntityResolution::MatchingWorkflow'));
    const { ResolutionTechniques, OutputSourceConfig } = workflow?.Properties ?? {};
    expect(ResolutionTechniques).toEqual({
      ResolutionType: 'RULE_MATCHING',
      RuleBasedProperties: {
        AttributeMatchingModel: 'ONE_TO_ONE',
        Rules: workflowRules(rulesOfStage(MATCHED)).map(({ ruleName, matchingKeys }) => ({
          RuleName: ruleName,
          MatchingKeys: matchingKeys,
        })),
      },
    });
    expect(OutputSourceConfig[0].Output).toEqual([{ Name: 'record_id' }, { Name: 'brand' }, { Name: 'customer_id' }]);
    template.hasResourceProperties('AWS::EntityResolution::SchemaMapping', {
      MappedInputFields: WORKFLOW_FIELDS.map(({ fieldName, type, ...key }) => ({
        FieldName: fieldName,
        Type: type,
        ...('matchKey' in key ? { MatchKey: key.matchKey } : {}),
      })),
    });
    template.hasResourceProperties('AWS::Glue::Table', {
      TableInput: {
        Name: 'match_record',
        StorageDescriptor: { Columns: WORKFLOW_FIELDS.map(({ fieldName }) => ({ Name: fieldName, Type: 'string' })) },
      },
    });
  });

  it('lets the job read its own files and table, and write its own folder, and nothing else', () => {
    const [policy] = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
      id.includes('JobRole'),
    );
    const statements: { Action: string | string[]; Resource: unknown }[] =
      policy?.[1].Properties.PolicyDocument.Statement;
    const resourceOf = (action: string): string =>
      JSON.stringify(statements.find(({ Action }) => [Action].flat().includes(action))?.Resource);
    expect(resourceOf('s3:GetObject')).toContain('matching/records/*');
    expect(resourceOf('s3:PutObject')).toContain('matching/output/*');
    expect(resourceOf('glue:GetTable')).toContain('match_record');
    const actions = statements.flatMap(({ Action }) => [Action].flat());
    expect(actions.filter((action) => /\*|Delete|Create|Update/.test(action))).toEqual([]);
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'entityresolution.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': Match.anyValue() } },
          },
        ],
      },
    });
  });

  it('writes, runs a job, waits and merges, in place of the engine in the pipeline, and tells when it fails', () => {
    const machines = Object.entries(template.findResources('AWS::StepFunctions::StateMachine')).map(
      ([id, { Properties }]) => [id, JSON.stringify(Properties.DefinitionString)] as const,
    );
    const of = (part: string): string => machines.find(([id]) => id.startsWith(part))?.[1] ?? '';
    for (const step of ['writematchrecords', 'startMatchingJob', 'getMatchingJob', 'mergematchgroups'])
      expect(of('EntityResolution')).toContain(step);
    expect(of('Pipeline')).toContain('computeattributes');
    expect(of('Pipeline')).not.toContain('resolveidentities');
    template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(12 hours)' });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmDescription: 'infra/RUNBOOK.md#matching-failed' });
  });

  it('gives the functions the same rules', () => {
    const told = Object.entries(template.findResources('AWS::Lambda::Function')).flatMap(([id, { Properties }]) => {
      const rules = Properties.Environment?.Variables?.FUSION_MATCHING_RULES;
      return rules === undefined ? [] : [[id.replace(/^Functions|[0-9A-F]{8}$/g, ''), JSON.parse(rules)]];
    });
    expect(told.toSorted()).toEqual([
      ['mergematchgroups', RULES],
      ['resolvearrivals', RULES],
      ['resolveidentities', RULES],
      ['searchcustomers', RULES],
    ]);
  });
});

describe('the rules of a stage', () => {
  it('are the product’s own where it names none, and refused by the stage’s name where they are none', () => {
    expect(rulesOfStage(stageNamed('example'))).toBe(DEFAULT_RULES);
    expect(STAGES.example?.entityResolution).toBeUndefined();
    expect(() => rulesOfStage({ name: 'odd', matchingRules: { MatchingRules: [{ Rule: ['Shoe'] }] } })).toThrow(
      '"Shoe"',
    );
    expect(() => rulesOfStage({ name: 'odd', matchingRules: [] })).toThrow(/stage "odd" holds no matching rules/);
  });
});
