import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import {
  ENV_CASE_KNOWLEDGE_BASE,
  ENV_QUESTION_AGENT,
  ENV_QUESTION_MODEL,
  ENV_QUESTION_REGION,
} from '../functions/aws/environment.ts';
import { acknowledge, wildcardOn } from './acknowledgements.ts';
import type { Stage } from './config.ts';

type QuestionAgent = NonNullable<Stage['questionAgent']>;

/** At run time: the function that answers questions may ask this agent, and the knowledge base, and nothing else of Bedrock. */
export function allowQuestionAgent(handler: NodejsFunction, agent: QuestionAgent): void {
  const { region, knowledgeBaseId } = agent;
  if (region !== undefined) handler.addEnvironment(ENV_QUESTION_REGION, region);
  if ('modelId' in agent) allowInlineAgent(handler, agent);
  else allowPreparedAgent(handler, agent);
  if (knowledgeBaseId === undefined) return;
  handler.addEnvironment(ENV_CASE_KNOWLEDGE_BASE, knowledgeBaseId);
  handler.addToRolePolicy(
    new PolicyStatement({
      actions: ['bedrock:Retrieve'],
      resources: [arnOf(handler, 'knowledge-base', knowledgeBaseId, region)],
    }),
  );
}

function allowInlineAgent(
  handler: NodejsFunction,
  { modelId, arns }: Extract<QuestionAgent, { modelId: string }>,
): void {
  handler.addEnvironment(ENV_QUESTION_MODEL, modelId);
  acknowledge(handler, wildcardOn('*', 'an inline agent is no resource: only its model has an ARN'));
  handler.addToRolePolicy(new PolicyStatement({ actions: ['bedrock:InvokeInlineAgent'], resources: ['*'] }));
  handler.addToRolePolicy(
    new PolicyStatement({
      actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
      resources: [...arns],
    }),
  );
}

function allowPreparedAgent(
  handler: NodejsFunction,
  { agentId, agentAliasId, region }: Exclude<QuestionAgent, { modelId: string }>,
): void {
  handler.addEnvironment(ENV_QUESTION_AGENT, `${agentId}/${agentAliasId}`);
  const resources = [arnOf(handler, 'agent-alias', `${agentId}/${agentAliasId}`, region)];
  handler.addToRolePolicy(new PolicyStatement({ actions: ['bedrock:InvokeAgent'], resources }));
}

function arnOf(handler: NodejsFunction, resource: string, resourceName: string, region: string | undefined): string {
  return Stack.of(handler).formatArn({
    service: 'bedrock',
    resource,
    resourceName,
    ...(region === undefined ? {} : { region }),
  });
}
