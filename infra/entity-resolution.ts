import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { CfnMatchingWorkflow, CfnSchemaMapping } from 'aws-cdk-lib/aws-entityresolution';
import { CfnTable } from 'aws-cdk-lib/aws-glue';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { MATCH_OUTPUT_PREFIX, MATCH_RECORD_PREFIX } from '../functions/aws/environment.ts';
import { RECORD_COLUMNS } from '../functions/core/identities/workflow/workflow-rules.ts';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import type { AthenaTables } from './athena-tables.ts';
import { rulesOfStage, type Stage } from './config.ts';
import type { Functions } from './functions.ts';
import { matchingMachine } from './matching-machine.ts';
import { matchColumns, matchingRules, schemaFields } from './service-shapes.ts';

const TABLE = 'match_record';
const READ = `${MATCH_RECORD_PREFIX}*`;
const WRITTEN = `${MATCH_OUTPUT_PREFIX}*`;

/** What the construct stands on: the data bucket, Athena's tables, and the functions that write and merge. */
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
    this.machine = matchingMachine(this, workflow, parts.functions);
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
    for (const files of [READ, WRITTEN]) {
      acknowledge(role, wildcardOn(`${arnInFindings(bucket)}/${files}`, 'the files of one folder have no fixed names'));
    }
    const statements = [
      { actions: ['s3:GetObject'], resources: [`${bucketArn}/${READ}`] },
      { actions: ['s3:PutObject'], resources: [`${bucketArn}/${WRITTEN}`] },
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

  #allowWriting({ bucket, functions }: ResolutionParts): void {
    const handler = functions.byName['write-match-records'];
    acknowledge(handler, wildcardOn(`${arnInFindings(bucket)}/${READ}`, 'as many files as there are records for'));
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:DeleteObject'],
        resources: [`${bucket.bucketArn}/${READ}`],
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
