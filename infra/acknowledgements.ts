import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding that is accepted on one construct and what is below it, with the reason. */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export const LOGS_ONLY_POLICY: Acknowledgement = {
  id: 'AwsSolutions-IAM4',
  reason: 'AWSLambdaBasicExecutionRole: writing logs is all that it allows',
};

export const OBJECTS_OF_THE_BUCKET: Acknowledgement = {
  id: 'AwsSolutions-IAM5',
  reason: 'the objects of one bucket, and the profiles of one domain, have names that are not known beforehand',
};

export const VERSIONS_OF_ITS_FUNCTIONS: Acknowledgement = {
  id: 'AwsSolutions-IAM5',
  reason: 'the state machine calls any version of its own functions; log delivery and X-Ray take no resource',
};

export const IS_A_DEAD_LETTER_QUEUE: Acknowledgement = {
  id: 'AwsSolutions-SQS3',
  reason: 'it is the dead-letter queue of the Customer Profiles domain, which CloudFormation does not show',
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
