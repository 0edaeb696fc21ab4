import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnMatchingWorkflow, CfnSchemaMapping } from 'aws-cdk-lib/aws-entityresolution';
import { CfnTable } from 'aws-cdk-lib/aws-glue';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import {
  Choice,
  Condition,
  DefinitionBody,
  Fail,
  JsonPath,
  LogLevel,
  StateMachine,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsService, LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { MATCH_OUTPUT_PREFIX, MATCH_RECORD_PREFIX } from '../functions/aws/environment.ts';
import { RECORD_COLUMNS } from '../functions/core/identities/workflow/workflow-rules.ts';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import type { AthenaTables } from './athena-tables.ts';
import { rulesOfStage, type Stage } from './config.ts';
import type { Functions, HandlerName } from './functions.ts';
import { matchColumns, matchingRules, schemaFields } from './service-shapes.ts';

const TABLE = 'match_record';
const LONGEST_JOB = Duration.hours(12);
const BETWEEN_LOOKS = Duration.minutes(2);

export interface ResolutionParts {
  readonly bucket: IBucket;
  readonly tables: AthenaTables;
  readonly functions: Functions;
}

/**
 * At run time, where a stage asks for it: AWS Entity Resolution says who is one person, by the rules of the stage. Every
 * few hours everyone is written as the workflow compares them, a job runs, and what it found is merged through the journal.
 */
export class EntityResolution extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, stage: Stage, parts: ResolutionParts) {
    super(scope, id);
    const table = this.#addTable(parts);
    const workflow = this.#addWorkflow(stage, table, parts);
    this.machine = this.#addMachine(workflow, parts);
    new Schedule(this, 'Every', {
      schedule: ScheduleExpression.rate(Duration.hours(stage.entityResolution?.everyHours ?? 24)),
      target: new StepFunctionsStartExecution(this.machine, {}),
    });
    this.#allowWriting(parts);
  }

  #addTable({ bucket, tables }: ResolutionParts): CfnTable {
    const table = new CfnTable(this, 'Table', {
      catalogId: Aws.ACCOUNT_ID,
      databaseName: tables.databaseName,
      tableInput: {
        name: TABLE,
        description: 'customers as the matching workflow compares them',
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'csv', 'skip.header.line.count': '1' },
        storageDescriptor: {
          ...CSV,
          columns: matchColumns(),
          location: `s3://${bucket.bucketName}/${MATCH_RECORD_PREFIX}`,
        },
      },
    });
    table.addResourceDependency(tables.database);
    return table;
  }

  #addWorkflow(stage: Stage, table: CfnTable, parts: ResolutionParts): CfnMatchingWorkflow {
    const role = this.#addRole(parts);
    const schema = new CfnSchemaMapping(this, 'Schema', {
      schemaName: stage.domainName,
      description: 'customers as the matching workflow compares them',
      mappedInputFields: schemaFields(),
    });
    const workflow = new CfnMatchingWorkflow(this, 'Workflow', {
      workflowName: stage.domainName,
      description: 'who is one person, by the rules of Customer Fusion',
      roleArn: role.roleArn,
      inputSourceConfig: [
        {
          inputSourceArn: glueArn(this, `table/${parts.tables.databaseName}/${TABLE}`),
          schemaArn: schema.attrSchemaArn,
        },
      ],
      outputSourceConfig: [
        {
          outputS3Path: `s3://${parts.bucket.bucketName}/${MATCH_OUTPUT_PREFIX}`,
          output: Object.values(RECORD_COLUMNS).map((name) => ({ name })),
        },
      ],
      resolutionTechniques: {
        resolutionType: 'RULE_MATCHING',
        ruleBasedProperties: { attributeMatchingModel: 'ONE_TO_ONE', rules: matchingRules(rulesOfStage(stage)) },
      },
    });
    workflow.addResourceDependency(table);
    workflow.node.addDependency(role);
    return workflow;
  }

  /** What a job needs: to read its table and its files, and to write what it found. */
  #addRole({ bucket, tables }: ResolutionParts): Role {
    const role = new Role(this, 'JobRole', {
      assumedBy: new ServicePrincipal('entityresolution.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    const { bucketArn } = bucket;
    const [read, written] = [MATCH_RECORD_PREFIX, MATCH_OUTPUT_PREFIX].map((prefix) => `${prefix}*`) as [
      string,
      string,
    ];
    for (const files of [read, written]) {
      acknowledge(role, wildcardOn(`${arnInFindings(bucket)}/${files}`, 'the files of one folder have no fixed names'));
    }
    const statements = [
      { actions: ['s3:GetObject'], resources: [`${bucketArn}/${read}`] },
      { actions: ['s3:PutObject'], resources: [`${bucketArn}/${written}`] },
      { actions: ['s3:ListBucket', 's3:GetBucketLocation'], resources: [bucketArn] },
      {
        actions: READ_TABLE,
        resources: [
          glueArn(this, 'catalog'),
          glueArn(this, `database/${tables.databaseName}`),
          glueArn(this, `table/${tables.databaseName}/${TABLE}`),
        ],
      },
    ];
    for (const statement of statements) role.addToPolicy(new PolicyStatement(statement));
    return role;
  }

  #addMachine(workflow: CfnMatchingWorkflow, { functions }: ResolutionParts): StateMachine {
    const write = this.#task('write-match-records', functions, undefined);
    const job = { service: 'entityresolution', iamResources: [workflow.attrWorkflowArn] };
    const name = { WorkflowName: workflow.workflowName };
    const start = new CallAwsService(this, 'Start', { ...job, action: 'startMatchingJob', parameters: name });
    const wait = new Wait(this, 'Wait', { time: WaitTime.duration(BETWEEN_LOOKS) });
    const look = new CallAwsService(this, 'Look', {
      ...job,
      action: 'getMatchingJob',
      parameters: { ...name, JobId: JsonPath.stringAt('$.JobId') },
    });
    const merge = this.#task('merge-match-groups', functions, { jobId: JsonPath.stringAt('$.JobId') });
    const ended = new Choice(this, 'HasEnded')
      .when(Condition.stringEquals('$.Status', 'SUCCEEDED'), merge)
      .when(Condition.stringEquals('$.Status', 'FAILED'), new Fail(this, 'JobFailed', { error: 'MatchingJobFailed' }))
      .otherwise(wait);
    const machine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(write.next(start).next(wait).next(look).next(ended)),
      timeout: LONGEST_JOB,
      tracingEnabled: true,
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new LogGroup(this, 'Log', {
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      },
    });
    acknowledge(machine, wildcardOn('*', 'log delivery and X-Ray take no resource'));
    for (const task of ['write-match-records', 'merge-match-groups'] as const) {
      acknowledge(machine, wildcardOn(`${arnInFindings(functions.byName[task])}:*`, 'any version of its own steps'));
    }
    return machine;
  }

  #task(name: HandlerName, functions: Functions, payload: Record<string, unknown> | undefined): LambdaInvoke {
    const task = new LambdaInvoke(this, name, {
      lambdaFunction: functions.byName[name],
      ...(payload === undefined ? {} : { payload: TaskInput.fromObject(payload) }),
      payloadResponseOnly: true,
    });
    task.addRetry({ maxAttempts: 2, interval: Duration.seconds(30), backoffRate: 2 });
    return task;
  }

  #allowWriting({ bucket, functions }: ResolutionParts): void {
    const handler = functions.byName['write-match-records'];
    const files = `${MATCH_RECORD_PREFIX}*`;
    acknowledge(handler, wildcardOn(`${arnInFindings(bucket)}/${files}`, 'as many files as there are records for'));
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:DeleteObject'],
        resources: [`${bucket.bucketArn}/${files}`],
      }),
    );
  }
}

const READ_TABLE = [
  'glue:GetDatabase',
  'glue:GetTable',
  'glue:GetPartition',
  'glue:GetPartitions',
  'glue:BatchGetPartition',
  'glue:GetSchema',
  'glue:GetSchemaVersion',
];

const CSV = {
  inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
  serdeInfo: {
    serializationLibrary: 'org.apache.hadoop.hive.serde2.OpenCSVSerde',
    parameters: { separatorChar: ',', quoteChar: '"' },
  },
} as const;

function glueArn(scope: Construct, resource: string): string {
  return Stack.of(scope).formatArn({ service: 'glue', resource });
}
