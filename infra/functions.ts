import { join } from 'node:path';
import { Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  DEAD_LETTER_QUEUES,
  ENV_CLUSTER_NAMES_MODEL,
  ENV_DATA_BUCKET,
  ENV_DOMAIN_NAME,
  ENV_IMPORT_QUEUE,
  ENV_MATCHING_RULES,
  TABLE_PREFIX,
} from '../functions/aws/environment.ts';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import { rulesOfStage, type Stage } from './config.ts';
import { duckdbLayer, LAMBDA_ARCHITECTURE, LAMBDA_RUNTIME } from './duckdb-layer.ts';
import { IMPORT_TIMEOUT, type Landing } from './landing.ts';
import { allowQuestionAgent } from './question-agent.ts';

const HANDLERS = join(import.meta.dirname, '..', 'functions', 'handlers');
/** Connect waits 8 seconds at most. */
const HOOK_TIMEOUT = Duration.seconds(8);
/** The function's disk holds a copy of the warehouse file. */
const WAREHOUSE_GIBIBYTES = 10;
const ASK_TIMEOUT = Duration.seconds(29);
/**
 * A queue calls at least two at once. With fewer allowed, calls are refused, and messages that nobody has looked at end
 * among the dead letters; writers that meet take turns instead.
 */
export const FEWEST_FROM_A_QUEUE = 2;
/** The stream has one shard, and calls once at a time. */
const FROM_THE_STREAM = 1;
/** Lambda time of a batch of records, waiting for its turn included. */
export const RECORDS_TIMEOUT = Duration.minutes(15);

/** What a handler needs at run time. */
interface HandlerNeeds {
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
  readonly warehouse: 'none' | 'reads' | 'writes';
  readonly profiles: keyof typeof PROFILE_RIGHTS;
  /** How many of it may run at once; as many as there are calls where it is not said. */
  readonly atOnce?: number;
}

/** A task of the pipeline works on everyone. Writers of the warehouse file disturb each other: one at a time. */
const TASK = {
  timeout: Duration.minutes(15),
  memoryMegabytes: 3008,
  warehouse: 'writes',
  profiles: 'changes',
  atOnce: 1,
} as const satisfies HandlerNeeds;
const QUESTION = {
  timeout: ASK_TIMEOUT,
  memoryMegabytes: 1769,
  warehouse: 'reads',
  profiles: 'reads',
} as const satisfies HandlerNeeds;

/** Every file of `functions/handlers`, with its needs. A test compares the two lists. */
export const HANDLER_NEEDS = {
  'import-csv': { ...TASK, timeout: IMPORT_TIMEOUT, atOnce: FEWEST_FROM_A_QUEUE },
  'take-records': { ...TASK, timeout: RECORDS_TIMEOUT, atOnce: FEWEST_FROM_A_QUEUE + FROM_THE_STREAM },
  'resolve-arrivals': { ...TASK, timeout: RECORDS_TIMEOUT, atOnce: FEWEST_FROM_A_QUEUE },
  'replay-dead-letters': { timeout: ASK_TIMEOUT, memoryMegabytes: 256, warehouse: 'none', profiles: 'none' },
  'publish-records': TASK,
  'resolve-identities': TASK,
  'write-match-records': { timeout: TASK.timeout, memoryMegabytes: 3008, warehouse: 'reads', profiles: 'reads' },
  'merge-match-groups': TASK,
  'compute-attributes': TASK,
  'assign-segments': TASK,
  'write-tables': { timeout: TASK.timeout, memoryMegabytes: 3008, warehouse: 'reads', profiles: 'reads' },
  'answer-question': QUESTION,
  'view-customer': QUESTION,
  'search-customers': QUESTION,
  'describe-segments': { ...QUESTION, memoryMegabytes: 3008 },
  'find-look-alikes': { ...QUESTION, memoryMegabytes: 3008 },
  'choose-customer': { timeout: ASK_TIMEOUT, memoryMegabytes: 256, warehouse: 'none', profiles: 'keys' },
  'route-contact': { timeout: HOOK_TIMEOUT, memoryMegabytes: 512, warehouse: 'none', profiles: 'reads' },
} as const satisfies Record<string, HandlerNeeds>;

/** Who compares customers. */
const BY_RULES = ['resolve-identities', 'resolve-arrivals', 'search-customers', 'merge-match-groups'] as const;

export type HandlerName = keyof typeof HANDLER_NEEDS;

/** At run time: one Lambda function per handler, each with its own log group, and the rights that its work needs. */
export class Functions extends Construct {
  readonly byName: Readonly<Record<HandlerName, NodejsFunction>>;

  constructor(scope: Construct, id: string, stage: Stage, landing: Landing) {
    super(scope, id);
    const layer = duckdbLayer(this, 'DuckDb');
    const names = Object.keys(HANDLER_NEEDS) as HandlerName[];
    this.byName = Object.fromEntries(names.map((name) => [name, this.#add(name, stage, landing, layer)])) as Record<
      HandlerName,
      NodejsFunction
    >;
    this.#feedImports(landing);
    this.#allowTables(landing);
    if (stage.clusterNames !== undefined) this.#allowNaming(stage.clusterNames);
    if (stage.questionAgent !== undefined) allowQuestionAgent(this.byName['answer-question'], stage.questionAgent);
    this.#giveRules(stage);
    this.allowReplay('imports', landing.imports, landing.deadImports);
  }

  /** A file that takes longer than one run is put into the queue again by the function itself. */
  #feedImports({ imports }: Landing): void {
    const handler = this.byName['import-csv'];
    handler.addEventSource(
      new SqsEventSource(imports, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: FEWEST_FROM_A_QUEUE,
      }),
    );
    handler.addEnvironment(ENV_IMPORT_QUEUE, imports.queueUrl);
    handler.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [imports.queueArn] }));
  }

  /** Without rules of the stage's own the functions go by those that they have. */
  #giveRules(stage: Stage): void {
    if (stage.matchingRules === undefined) return;
    const MatchingRules = rulesOfStage(stage).map(({ attributes }) => ({ Rule: attributes }));
    for (const name of BY_RULES)
      this.byName[name].addEnvironment(ENV_MATCHING_RULES, JSON.stringify({ MatchingRules }));
  }

  #allowTables({ bucket }: Landing): void {
    const handler = this.byName['write-tables'];
    const files = `${TABLE_PREFIX}*`;
    acknowledge(handler, wildcardOn(`${arnInFindings(bucket)}/${files}`, 'a file for every table, in one folder'));
    handler.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [`${bucket.bucketArn}/${files}`] }),
    );
  }

  #allowNaming({ modelId, arns }: NonNullable<Stage['clusterNames']>): void {
    const handler = this.byName['assign-segments'];
    handler.addEnvironment(ENV_CLUSTER_NAMES_MODEL, modelId);
    handler.addToRolePolicy(new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: [...arns] }));
  }

  /** Lets the function that replays dead letters move those of a queue back. */
  allowReplay(name: keyof typeof DEAD_LETTER_QUEUES, queue: IQueue, deadLetters: IQueue): void {
    const handler = this.byName['replay-dead-letters'];
    handler.addEnvironment(DEAD_LETTER_QUEUES[name].url, deadLetters.queueUrl);
    handler.addToRolePolicy(new PolicyStatement({ actions: MOVE_FROM, resources: [deadLetters.queueArn] }));
    handler.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
  }

  #add(name: HandlerName, stage: Stage, landing: Landing, layer: LayerVersion): NodejsFunction {
    const needs: HandlerNeeds = HANDLER_NEEDS[name];
    const handler = new NodejsFunction(this, name, {
      entry: join(HANDLERS, `${name}.ts`),
      handler: 'handler',
      runtime: LAMBDA_RUNTIME,
      architecture: LAMBDA_ARCHITECTURE,
      timeout: needs.timeout,
      memorySize: needs.memoryMegabytes,
      ...(needs.warehouse === 'none' ? {} : { ephemeralStorageSize: Size.gibibytes(WAREHOUSE_GIBIBYTES) }),
      ...(needs.atOnce === undefined ? {} : { reservedConcurrentExecutions: needs.atOnce }),
      layers: needs.warehouse === 'none' ? [] : [layer],
      environment: {
        ...(needs.profiles === 'none' ? {} : { [ENV_DOMAIN_NAME]: stage.domainName }),
        ...(needs.warehouse === 'none' ? {} : { [ENV_DATA_BUCKET]: landing.bucket.bucketName }),
      },
      logGroup: new LogGroup(this, `${name}-log`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      bundling: BUNDLING,
    });
    this.#grantWarehouse(handler, needs, landing);
    this.#grantProfiles(handler, needs, stage);
    return handler;
  }

  #grantWarehouse(handler: NodejsFunction, { warehouse }: HandlerNeeds, landing: Landing): void {
    if (warehouse === 'none') return;
    const { bucketArn } = landing.bucket;
    acknowledge(
      handler,
      wildcardOn(`${arnInFindings(landing.bucket)}/*`, 'the files of one bucket have no fixed names'),
    );
    handler.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucketArn] }));
    const actions = warehouse === 'writes' ? [...READ_FILES, ...CHANGE_FILES] : READ_FILES;
    handler.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [`${bucketArn}/*`] }));
  }

  #grantProfiles(handler: NodejsFunction, { profiles }: HandlerNeeds, stage: Stage): void {
    if (profiles === 'none') return;
    acknowledge(handler, wildcardOn(`${DOMAINS_IN_FINDINGS}/${stage.domainName}/*`, 'the profiles of one domain'));
    const domain = Stack.of(this).formatArn({
      service: 'profile',
      resource: 'domains',
      resourceName: stage.domainName,
    });
    const actions = [...PROFILE_RIGHTS[profiles]];
    handler.addToRolePolicy(new PolicyStatement({ actions, resources: [domain, `${domain}/*`] }));
  }
}

const DOMAINS_IN_FINDINGS = 'arn:<AWS::Partition>:profile:<AWS::Region>:<AWS::AccountId>:domains';
const READ_FILES = ['s3:GetObject'];
const CHANGE_FILES = ['s3:PutObject', 's3:DeleteObject'];
/** What SQS asks of whoever starts to move messages away. */
const MOVE_FROM = ['sqs:StartMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const READ_PROFILES = ['profile:SearchProfiles', 'profile:BatchGetProfile', 'profile:ListProfileObjects'];
const CHANGE_PROFILES = [
  'profile:GetDomain',
  'profile:GetProfileObjectType',
  'profile:PutProfileObjectType',
  'profile:PutProfileObject',
  'profile:DeleteProfileObject',
  'profile:CreateProfile',
  'profile:UpdateProfile',
  'profile:DeleteProfile',
  'profile:AddProfileKey',
  'profile:DeleteProfileKey',
  'profile:MergeProfiles',
];
const PROFILE_RIGHTS = {
  none: [],
  reads: READ_PROFILES,
  keys: ['profile:SearchProfiles', 'profile:BatchGetProfile', 'profile:AddProfileKey', 'profile:DeleteProfileKey'],
  changes: [...READ_PROFILES, ...CHANGE_PROFILES],
} as const;

/** ESM for Node 24. The native library comes with the layer and is required, which an ESM bundle must be told how to do. */
export const BUNDLING = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  mainFields: ['module', 'main'],
  externalModules: ['@duckdb/node-bindings-*', '@aws-sdk/client-lambda'],
  banner:
    "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
};
