import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { CfnMatchingWorkflow } from 'aws-cdk-lib/aws-entityresolution';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
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
import type { Construct } from 'constructs';
import { acknowledge, arnInFindings, wildcardOn } from './acknowledgements.ts';
import type { Functions, HandlerName } from './functions.ts';

const LONGEST_JOB = Duration.hours(12);
const BETWEEN_LOOKS = Duration.minutes(2);

/** One run of a matching workflow: everyone is written, a job is started and looked at until it ends, what it found is merged. */
export function matchingMachine(scope: Construct, workflow: CfnMatchingWorkflow, functions: Functions): StateMachine {
  const write = functionTask(scope, 'write-match-records', functions);
  const job = { service: 'entityresolution', iamResources: [workflow.attrWorkflowArn] };
  const name = { WorkflowName: workflow.workflowName };
  const start = new CallAwsService(scope, 'Start', { ...job, action: 'startMatchingJob', parameters: name });
  const wait = new Wait(scope, 'Wait', { time: WaitTime.duration(BETWEEN_LOOKS) });
  const look = new CallAwsService(scope, 'Look', {
    ...job,
    action: 'getMatchingJob',
    parameters: { ...name, JobId: JsonPath.stringAt('$.JobId') },
  });
  const merge = functionTask(scope, 'merge-match-groups', functions, { jobId: JsonPath.stringAt('$.JobId') });
  const ended = new Choice(scope, 'HasEnded')
    .when(Condition.stringEquals('$.Status', 'SUCCEEDED'), merge)
    .when(Condition.stringEquals('$.Status', 'FAILED'), new Fail(scope, 'JobFailed', { error: 'MatchingJobFailed' }))
    .otherwise(wait);
  const machine = new StateMachine(scope, 'Machine', {
    definitionBody: DefinitionBody.fromChainable(write.next(start).next(wait).next(look).next(ended)),
    timeout: LONGEST_JOB,
    tracingEnabled: true,
    logs: {
      level: LogLevel.ALL,
      includeExecutionData: false,
      destination: new LogGroup(scope, 'Log', {
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

/** Without a payload the function gets the state as it is. */
function functionTask(
  scope: Construct,
  name: HandlerName,
  functions: Functions,
  payload?: Readonly<Record<string, unknown>>,
): LambdaInvoke {
  const task = new LambdaInvoke(scope, name, {
    lambdaFunction: functions.byName[name],
    ...(payload === undefined ? {} : { payload: TaskInput.fromObject(payload) }),
    payloadResponseOnly: true,
  });
  task.addRetry({ maxAttempts: 2, interval: Duration.seconds(30), backoffRate: 2 });
  return task;
}
