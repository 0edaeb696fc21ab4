import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import { DefinitionBody, JsonPath, LogLevel, StateMachine, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import type { Stage } from './config.ts';
import type { Functions, HandlerName } from './functions.ts';

/** In the order of the data; each step leaves its result in the warehouse and in the domain. */
const STEPS: readonly HandlerName[] = [
  'publish-records',
  'resolve-identities',
  'compute-attributes',
  'assign-segments',
  'write-tables',
];
const EVERY = Duration.hours(1);

/**
 * At run time: once an hour, from imported records to segments on profiles and tables for Athena. A failed step is tried again twice, then the
 * run fails and the alarm says so; the next run takes up whatever is left, since every step is repeatable.
 */
export class Pipeline extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, stage: Stage, functions: Functions) {
    super(scope, id);
    // Who is one person is then said elsewhere.
    const steps = STEPS.filter((name) => name !== 'resolve-identities' || stage.entityResolution === undefined);
    const [first, ...rest] = steps.map((name) => this.#task(name, functions));
    if (first === undefined) throw new Error('the pipeline has no steps');
    let chain = first.next(rest[0] as LambdaInvoke);
    for (const task of rest.slice(1)) chain = chain.next(task);
    this.machine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(chain),
      timeout: Duration.minutes(55),
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
    acknowledge(this.machine, wildcardOn('*', 'log delivery and X-Ray take no resource'));
    for (const name of steps) {
      acknowledge(
        this.machine,
        wildcardOn(`${arnInFindings(functions.byName[name])}:*`, 'any version of its own steps'),
      );
    }
    new Schedule(this, 'Hourly', {
      schedule: ScheduleExpression.rate(EVERY),
      target: new StepFunctionsStartExecution(this.machine, {}),
    });
  }

  #task(name: HandlerName, functions: Functions): LambdaInvoke {
    const task = new LambdaInvoke(this, name, {
      lambdaFunction: functions.byName[name],
      // A retry of the same execution replaces its first try.
      payload: TaskInput.fromObject({ runId: JsonPath.executionName }),
      payloadResponseOnly: true,
    });
    task.addRetry({ maxAttempts: 2, interval: Duration.seconds(30), backoffRate: 2 });
    return task;
  }
}
