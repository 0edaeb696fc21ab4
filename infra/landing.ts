import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, EventType } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { IMPORT_PREFIX } from '../functions/aws/environment.ts';

/** Lambda time of an import; the queue hides a message for six times as long, as Lambda asks. */
export const IMPORT_TIMEOUT = Duration.minutes(15);
const TRIES = 3;

/**
 * At run time: one bucket for the brands' files and the warehouse file, a log bucket beside it, and a queue that tells
 * of each arrived file. A file that fails three times waits in the dead-letter queue until it is replayed (RUNBOOK.md).
 */
export class Landing extends Construct {
  readonly bucket: Bucket;
  readonly imports: Queue;
  readonly deadImports: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const logs = new Bucket(this, 'AccessLogs', {
      ...closed,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    this.bucket = new Bucket(this, 'Data', {
      ...closed,
      versioned: true,
      serverAccessLogsBucket: logs,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    this.deadImports = new Queue(this, 'DeadImports', { ...sealed, retentionPeriod: Duration.days(14) });
    this.imports = new Queue(this, 'Imports', {
      ...sealed,
      visibilityTimeout: Duration.minutes(IMPORT_TIMEOUT.toMinutes() * 6),
      deadLetterQueue: { queue: this.deadImports, maxReceiveCount: TRIES },
    });
    this.bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(this.imports), {
      prefix: IMPORT_PREFIX,
    });
  }
}

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

const sealed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;
