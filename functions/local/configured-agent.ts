import { ENV_QUESTION_AGENT, ENV_QUESTION_MODEL } from '../aws/environment.ts';
import type { QuestionAgent } from '../steps/ports.ts';

/** The model that the environment configures for questions; null where it does not. Its client is loaded only then: most commands are done sooner. */
export async function configuredAgent(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<QuestionAgent | null> {
  const configured = [ENV_QUESTION_MODEL, ENV_QUESTION_AGENT].some((name) => (environment[name] ?? '') !== '');
  if (!configured) return null;
  const { questionAgent } = await import('../aws/question-agent.ts');
  return questionAgent(environment);
}
