import { Duration } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stream, StreamEncryption, StreamMode } from 'aws-cdk-lib/aws-kinesis';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { KinesisEventSource, SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV_ARRIVAL_QUEUE } from '../functions/aws/environment.ts';
import { acknowledge, NOTHING_BEHIND_IT, wildcardOn } from './acknowledgements.ts';
import type { Stage } from './config.ts';
import { FEWEST_FROM_A_QUEUE, type Functions, RECORDS_TIMEOUT } from './functions.ts';

/** The `detail-type` of events whose detail is a record. */
const RECORD_EVENT = 'customer record';
const TRIES = 3;
const STREAM_TRIES = 10;
/** Every batch costs a copy of the warehouse file: many records at once, and a few seconds until they are there. */
const TOGETHER = { batchSize: 500, maxBatchingWindow: Duration.seconds(10), reportBatchItemFailures: true } as const;

/**
 * At run time: two ways for records that arrive alone, a stream and a bus, to one handler. The bus fills a queue, whose
 * messages wait among dead letters after three tries; the stream keeps its records for a week, and says in a queue which
 * ones were left out after ten.
 */
export class RecordArrivals extends Construct {
  readonly stream: Stream;
  readonly records: Queue;
  readonly deadRecords: Queue;
  readonly leftOut: Queue;
  /** Notices of customers that could not be matched at once; null where the stage leaves all to the next run. */
  readonly deadArrivals: Queue | null;

  constructor(scope: Construct, id: string, stage: Stage, functions: Functions) {
    super(scope, id);
    this.stream = new Stream(this, 'Stream', {
      // One shard, one writer: its records stay in their order. 1,000 records or 1 MB a second.
      streamMode: StreamMode.PROVISIONED,
      shardCount: 1,
      retentionPeriod: Duration.days(7),
      encryption: StreamEncryption.MANAGED,
    });
    this.deadRecords = new Queue(this, 'DeadRecords', { ...SEALED, retentionPeriod: Duration.days(14) });
    this.records = new Queue(this, 'Records', {
      ...SEALED,
      visibilityTimeout: Duration.minutes(RECORDS_TIMEOUT.toMinutes() * 6),
      deadLetterQueue: { queue: this.deadRecords, maxReceiveCount: TRIES },
    });
    this.leftOut = new Queue(this, 'LeftOut', { ...SEALED, retentionPeriod: Duration.days(14) });
    acknowledge(this.leftOut, NOTHING_BEHIND_IT);
    const bus = new EventBus(this, 'Bus', { eventBusName: stage.domainName });
    new Rule(this, 'Arrived', {
      eventBus: bus,
      eventPattern: { detailType: [RECORD_EVENT] },
      targets: [new SqsQueue(this.records)],
    });
    this.#feed(functions);
    this.deadArrivals = stage.arrivals === 'merge-at-once' ? this.#matchAtOnce(functions) : null;
    functions.allowReplay('records', this.records, this.deadRecords);
  }

  /** Who was taken is told in a queue of its own: what goes wrong in a merge holds no record up. */
  #matchAtOnce(functions: Functions): Queue {
    const deadArrivals = new Queue(this, 'DeadArrivals', { ...SEALED, retentionPeriod: Duration.days(4) });
    const arrivals = new Queue(this, 'Arrivals', {
      ...SEALED,
      visibilityTimeout: Duration.minutes(RECORDS_TIMEOUT.toMinutes() * 6),
      deadLetterQueue: { queue: deadArrivals, maxReceiveCount: TRIES },
    });
    functions.byName['resolve-arrivals'].addEventSource(
      new SqsEventSource(arrivals, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: FEWEST_FROM_A_QUEUE,
      }),
    );
    const teller = functions.byName['take-records'];
    teller.addEnvironment(ENV_ARRIVAL_QUEUE, arrivals.queueUrl);
    teller.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [arrivals.queueArn] }));
    return deadArrivals;
  }

  #feed(functions: Functions): void {
    const handler = functions.byName['take-records'];
    acknowledge(handler, wildcardOn('*', 'listing streams takes no resource'));
    handler.addEventSource(new SqsEventSource(this.records, { ...TOGETHER, maxConcurrency: FEWEST_FROM_A_QUEUE }));
    handler.addEventSource(
      new KinesisEventSource(this.stream, {
        ...TOGETHER,
        startingPosition: StartingPosition.TRIM_HORIZON,
        bisectBatchOnError: true,
        retryAttempts: STREAM_TRIES,
        onFailure: new SqsDlq(this.leftOut),
      }),
    );
  }
}

const SEALED = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;
