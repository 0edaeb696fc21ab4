import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding that is accepted on one construct and what is below it, with the reason. */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export const LOGS_ONLY_POLICY: Acknowledgement = {
  id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
  reason: 'writing logs is all that it allows',
};

/** A policy on `…*`; `resource` as cdk-nag writes it: tokens as `<LogicalId.Attribute>`. */
export function wildcardOn(resource: string, reason: string): Acknowledgement {
  return { id: `AwsSolutions::AwsSolutions-IAM5[Resource::${resource}]`, reason };
}

/** The ARN of a construct's resource, as cdk-nag writes it. */
export function arnInFindings(construct: IConstruct): string {
  const resource = construct.node.defaultChild;
  if (!(resource instanceof CfnElement)) throw new Error(`${construct.node.path} has no resource of its own`);
  return `<${Stack.of(construct).getLogicalId(resource)}.Arn>`;
}

export const IS_A_DEAD_LETTER_QUEUE: Acknowledgement = {
  id: 'AwsSolutions::AwsSolutions-SQS3',
  reason: 'it is the dead-letter queue of the Customer Profiles domain, which CloudFormation does not show',
};

export const NOTHING_BEHIND_IT: Acknowledgement = {
  id: 'AwsSolutions::AwsSolutions-SQS3',
  reason: 'Lambda leaves in it what a stream could not deliver, and only people read it',
};

export const FILTER_IS_NEWER_THAN_THE_SCHEMA: Acknowledgement = {
  id: 'CloudFormation-Validate::F3002',
  reason:
    'Filter is a property of AWS::CustomerProfiles::CalculatedAttributeDefinition; the schema that ships with the validator is older',
};

/** Accepts findings on a construct and everything below it. */
export function acknowledge(construct: IConstruct, ...findings: readonly Acknowledgement[]): void {
  for (const { id, reason } of findings) Validations.of(construct).acknowledge({ id, reason });
}
