import { randomUUID } from 'node:crypto';
import {
  BedrockAgentRuntimeClient,
  type InlineSessionState,
  InvokeAgentCommand,
  InvokeInlineAgentCommand,
  RetrieveCommand,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { AgentUnavailableError } from '../core/questions/errors.ts';
import type { QuestionForAgent } from '../core/questions/proposals/told-to-agent.ts';
import type { ToldFigures } from '../core/questions/wording/told-figures.ts';
import type { AgentTurn, QuestionAgent, RetrievedCase } from '../steps/ports.ts';
import { type AgentEvents, maybeReturnedCall, type ReturnedCall, unavailable, wordsOf } from './agent-stream.ts';
import { ACTION_GROUP, FUNCTIONS, figuresText, INSTRUCTION, PROPOSE, questionText } from './agent-words.ts';
import { ENV_CASE_KNOWLEDGE_BASE, ENV_QUESTION_AGENT, ENV_QUESTION_MODEL, ENV_QUESTION_REGION } from './environment.ts';

/** An inline agent on a model, or a prepared one. */
export type AgentChoice = { readonly modelId: string } | { readonly agentId: string; readonly agentAliasId: string };

/** All tries of the client together. With the figures they fit into the 29 seconds of a request. */
export interface AgentWaits {
  readonly plan: number;
  readonly words: number;
  readonly cases: number;
}

const WAITS_MILLISECONDS: AgentWaits = { plan: 8000, words: 7000, cases: 4000 };
/** The shortest that the service takes: a session is one question. */
const SESSION_SECONDS = 60;
const MOST_DOCUMENTS = 8;

type SessionState = Pick<InlineSessionState, 'invocationId' | 'returnControlInvocationResults'>;

/**
 * An agent of Amazon Bedrock beside the embedded planner: it hands control back with a plan, is sent the figures of the plan
 * that was run, and words them, streamed. Retries are the client's own; what comes too late, or as no plan, is AgentUnavailableError.
 */
export class BedrockQuestionAgent implements QuestionAgent {
  readonly #client: BedrockAgentRuntimeClient;
  readonly #choice: AgentChoice;
  readonly #knowledgeBaseId: string | null;
  readonly #waits: AgentWaits;

  constructor(
    client: BedrockAgentRuntimeClient,
    choice: AgentChoice,
    knowledgeBaseId: string | null,
    waits: AgentWaits = WAITS_MILLISECONDS,
  ) {
    this.#client = client;
    this.#choice = choice;
    this.#knowledgeBaseId = knowledgeBaseId;
    this.#waits = waits;
  }

  async propose(question: QuestionForAgent): Promise<AgentTurn> {
    const sessionId = randomUUID();
    const signal = AbortSignal.timeout(this.#waits.plan);
    try {
      const events = await this.#invoke(sessionId, { inputText: questionText(question) }, signal);
      const call = await maybeReturnedCall(events, signal);
      if (call === null) throw new AgentUnavailableError('declined');
      return { parameters: call.parameters, word: (figures) => this.#word(sessionId, call, figures) };
    } catch (error) {
      throw unavailable(error);
    }
  }

  async *#word(sessionId: string, { invocationId }: ReturnedCall, figures: ToldFigures): AsyncGenerator<string> {
    const signal = AbortSignal.timeout(this.#waits.words);
    const functionResult = {
      actionGroup: ACTION_GROUP,
      function: PROPOSE,
      responseBody: { TEXT: { body: figuresText(figures) } },
    };
    const state = { invocationId, returnControlInvocationResults: [{ functionResult }] };
    try {
      yield* wordsOf(await this.#invoke(sessionId, { state }, signal), signal);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async #invoke(
    sessionId: string,
    { inputText, state }: { readonly inputText?: string; readonly state?: SessionState },
    abortSignal: AbortSignal,
  ): Promise<AgentEvents> {
    const request = { sessionId, inputText, streamingConfigurations: { streamFinalResponse: true } };
    const { completion } =
      'modelId' in this.#choice
        ? await this.#client.send(
            new InvokeInlineAgentCommand({
              ...request,
              foundationModel: this.#choice.modelId,
              instruction: INSTRUCTION,
              idleSessionTTLInSeconds: SESSION_SECONDS,
              actionGroups: [
                {
                  actionGroupName: ACTION_GROUP,
                  actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
                  functionSchema: { functions: FUNCTIONS },
                },
              ],
              inlineSessionState: state,
            }),
            { abortSignal },
          )
        : await this.#client.send(new InvokeAgentCommand({ ...request, ...this.#choice, sessionState: state }), {
            abortSignal,
          });
    if (completion === undefined) throw new AgentUnavailableError('failed');
    return completion;
  }

  async retrieve(text: string): Promise<readonly RetrievedCase[] | null> {
    if (this.#knowledgeBaseId === null) return null;
    const command = new RetrieveCommand({
      knowledgeBaseId: this.#knowledgeBaseId,
      retrievalQuery: { text },
      retrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: MOST_DOCUMENTS } },
    });
    try {
      const { retrievalResults = [] } = await this.#client.send(command, {
        abortSignal: AbortSignal.timeout(this.#waits.cases),
      });
      return retrievalResults.map(({ content, location, metadata }) => ({
        text: content?.text ?? '',
        names: [metadata?.id, fileName(location?.s3Location?.uri)].filter((name) => typeof name === 'string'),
      }));
    } catch (error) {
      throw unavailable(error);
    }
  }
}

/** `s3://bucket/strategies/win-back.json` → `win-back`. */
function fileName(uri: string | undefined): string | undefined {
  return uri
    ?.split('/')
    .at(-1)
    ?.replace(/\.[a-z]+$/, '');
}

/** The agent that is configured; null where there is none. Throws an Error for a prepared agent without its alias. */
export function questionAgent(environment: Readonly<Record<string, string | undefined>>): QuestionAgent | null {
  const choice = agentChoice(environment);
  if (choice === null) return null;
  const region = environment[ENV_QUESTION_REGION];
  const client = new BedrockAgentRuntimeClient(region === undefined || region === '' ? {} : { region });
  const knowledgeBase = environment[ENV_CASE_KNOWLEDGE_BASE];
  return new BedrockQuestionAgent(
    client,
    choice,
    knowledgeBase === undefined || knowledgeBase === '' ? null : knowledgeBase,
  );
}

function agentChoice(environment: Readonly<Record<string, string | undefined>>): AgentChoice | null {
  const [prepared = '', modelId = ''] = [environment[ENV_QUESTION_AGENT], environment[ENV_QUESTION_MODEL]];
  if (prepared === '') return modelId === '' ? null : { modelId };
  const [agentId = '', agentAliasId = ''] = prepared.split('/');
  if (agentId === '' || agentAliasId === '')
    throw new Error(`${ENV_QUESTION_AGENT} is "${prepared}": it takes <agent id>/<alias id>`);
  return { agentId, agentAliasId };
}
