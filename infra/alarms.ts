import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { REFUSED_EVENT, ROUTE_FALLBACK_EVENT } from '../functions/aws/environment.ts';
import type { Stage } from './config.ts';
import type { CustomerDomain } from './customer-domain.ts';
import type { EntityResolution } from './entity-resolution.ts';
import type { Functions } from './functions.ts';
import type { Landing } from './landing.ts';
import type { Pipeline } from './pipeline.ts';
import type { RecordArrivals } from './record-arrivals.ts';

export interface Watched {
  readonly landing: Landing;
  readonly domain: CustomerDomain;
  readonly functions: Functions;
  readonly arrivals: RecordArrivals;
  readonly pipeline: Pipeline;
  /** Null where the stage does without AWS Entity Resolution. */
  readonly resolution: EntityResolution | null;
}

/** The flow hook must answer well within Connect's 8 seconds. */
const SLOW_HOOK_MILLISECONDS = 4000;
/** The pipeline's longest task, and then their turn. */
const LATE_RECORDS_MILLISECONDS = 30 * 60_000;
const FIVE_MINUTES = Duration.minutes(5);

/** At run time: a topic, and an alarm for each thing that needs a person; each names its section of RUNBOOK.md. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, stage: Stage, watched: Watched) {
    super(scope, id);
    const key = new Key(this, 'Key', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    if (stage.alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    this.#addAll(stage, watched);
  }

  #addAll(stage: Stage, { landing, domain, functions, arrivals, pipeline, resolution }: Watched): void {
    const hook = functions.byName['route-contact'];
    this.#add(stage, 'dead-imports', waitingIn(landing.deadImports), 1);
    this.#add(stage, 'refused-files', this.#counted(stage, functions.byName['import-csv'], REFUSED_EVENT), 1);
    this.#add(stage, 'dead-records', waitingIn(arrivals.deadRecords), 1);
    if (arrivals.deadArrivals !== null) this.#add(stage, 'dead-arrivals', waitingIn(arrivals.deadArrivals), 1);
    this.#add(stage, 'left-out-records', waitingIn(arrivals.leftOut), 1);
    this.#add(stage, 'refused-records', this.#counted(stage, functions.byName['take-records'], REFUSED_EVENT), 1);
    const age = arrivals.stream.metricGetRecordsIteratorAgeMilliseconds({ period: FIVE_MINUTES, statistic: 'max' });
    this.#add(stage, 'stream-behind', age, LATE_RECORDS_MILLISECONDS);
    this.#add(stage, 'dead-objects', waitingIn(domain.deadObjects), 1);
    this.#add(stage, 'pipeline-failed', pipeline.machine.metricFailed({ period: FIVE_MINUTES }), 1);
    if (resolution !== null) {
      this.#add(stage, 'matching-failed', resolution.machine.metricFailed({ period: FIVE_MINUTES }), 1);
    }
    this.#add(stage, 'flow-hook-errors', hook.metricErrors({ period: FIVE_MINUTES }), 1);
    const slowest = hook.metricDuration({ period: FIVE_MINUTES, statistic: 'p99' });
    this.#add(stage, 'flow-hook-slow', slowest, SLOW_HOOK_MILLISECONDS);
    this.#add(stage, 'flow-hook-fallbacks', this.#counted(stage, hook, ROUTE_FALLBACK_EVENT), 1);
    for (const name of ['answer-question', 'view-customer', 'describe-segments', 'find-look-alikes'] as const) {
      this.#add(stage, `${name}-errors`, functions.byName[name].metricErrors({ period: FIVE_MINUTES }), 1);
    }
  }

  /** The lines of a function's log that hold this word. */
  #counted(stage: Stage, { node, logGroup }: NodejsFunction, event: string): IMetric {
    const filter = new MetricFilter(this, `${node.id}-${event}`, {
      logGroup,
      filterPattern: FilterPattern.anyTerm(event),
      metricNamespace: 'CustomerFusion',
      metricName: `${stage.domainName}-${node.id}-${event}`,
    });
    return filter.metric({ period: FIVE_MINUTES, statistic: 'sum' });
  }

  #add(stage: Stage, name: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${stage.domainName}-${name}`,
      alarmDescription: `infra/RUNBOOK.md#${name}`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}

function waitingIn(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES });
}
