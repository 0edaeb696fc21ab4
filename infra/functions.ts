import { join } from 'node:path';
import { Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV_DATA_BUCKET, ENV_DOMAIN_NAME } from '../functions/aws/environment.ts';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import type { Stage } from './config.ts';
import { duckdbLayer, LAMBDA_ARCHITECTURE, LAMBDA_RUNTIME } from './duckdb-layer.ts';
import { IMPORT_TIMEOUT, type Landing } from './landing.ts';

const HANDLERS = join(import.meta.dirname, '..', 'functions', 'handlers');
/** Connect waits 8 seconds at most. */
const HOOK_TIMEOUT = Duration.seconds(8);
/** The function's disk holds a copy of the warehouse file. */
const WAREHOUSE_GIBIBYTES = 10;
const ASK_TIMEOUT = Duration.seconds(29);

/** What a handler needs at run time. `writes`: it changes the warehouse file, so one run at a time. */
interface HandlerNeeds {
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
  readonly warehouse: 'none' | 'reads' | 'writes';
}

/** Every file of `functions/handlers`, with its needs. A test compares the two lists. */
export const HANDLER_NEEDS = {
  'import-csv': { timeout: IMPORT_TIMEOUT, memoryMegabytes: 3008, warehouse: 'writes' },
  'publish-records': { timeout: Duration.minutes(15), memoryMegabytes: 3008, warehouse: 'writes' },
  'resolve-identities': { timeout: Duration.minutes(15), memoryMegabytes: 3008, warehouse: 'writes' },
  'compute-attributes': { timeout: Duration.minutes(15), memoryMegabytes: 3008, warehouse: 'writes' },
  'assign-segments': { timeout: Duration.minutes(15), memoryMegabytes: 3008, warehouse: 'writes' },
  'answer-question': { timeout: ASK_TIMEOUT, memoryMegabytes: 1769, warehouse: 'reads' },
  'view-customer': { timeout: ASK_TIMEOUT, memoryMegabytes: 1769, warehouse: 'reads' },
  'route-contact': { timeout: HOOK_TIMEOUT, memoryMegabytes: 512, warehouse: 'none' },
} as const satisfies Record<string, HandlerNeeds>;

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
    this.byName['import-csv'].addEventSource(
      new SqsEventSource(landing.imports, { batchSize: 1, reportBatchItemFailures: true }),
    );
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
      ...(needs.warehouse === 'writes' ? { reservedConcurrentExecutions: 1 } : {}),
      layers: needs.warehouse === 'none' ? [] : [layer],
      environment: {
        [ENV_DOMAIN_NAME]: stage.domainName,
        ...(needs.warehouse === 'none' ? {} : { [ENV_DATA_BUCKET]: landing.bucket.bucketName }),
      },
      logGroup: new LogGroup(this, `${name}-log`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      bundling: BUNDLING,
    });
    this.#grant(handler, needs, stage, landing);
    return handler;
  }

  #grant(handler: NodejsFunction, { warehouse }: HandlerNeeds, stage: Stage, landing: Landing): void {
    if (warehouse !== 'none') {
      const { bucketArn } = landing.bucket;
      acknowledge(
        handler,
        wildcardOn(`${arnInFindings(landing.bucket)}/*`, 'the files of one bucket have no fixed names'),
      );
      handler.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucketArn] }));
      const actions = warehouse === 'writes' ? [...READ_FILES, ...CHANGE_FILES] : READ_FILES;
      handler.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [`${bucketArn}/*`] }));
    }
    acknowledge(handler, wildcardOn(`${DOMAINS_IN_FINDINGS}/${stage.domainName}/*`, 'the profiles of one domain'));
    const domain = Stack.of(this).formatArn({
      service: 'profile',
      resource: 'domains',
      resourceName: stage.domainName,
    });
    const actions = warehouse === 'writes' ? [...READ_PROFILES, ...CHANGE_PROFILES] : READ_PROFILES;
    handler.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [domain, `${domain}/*`] }));
  }
}

const DOMAINS_IN_FINDINGS = 'arn:<AWS::Partition>:profile:<AWS::Region>:<AWS::AccountId>:domains';
const READ_FILES = ['s3:GetObject'];
const CHANGE_FILES = ['s3:PutObject', 's3:DeleteObject'];
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
