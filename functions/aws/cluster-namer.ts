import { BedrockRuntimeClient, ConverseCommand, type ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import type { ClusterNumbers, WrittenName } from '../core/segments/clusters/written-names.ts';
import type { ClusterNamer } from '../steps/ports.ts';
import { ENV_CLUSTER_NAMES_MODEL } from './environment.ts';

/** All tries together: the run waits no longer for a name. */
const LONGEST_WAIT_MILLISECONDS = 60_000;
const MOST_TOKENS = 4096;
const TOOL = 'name_groups';

const text = z.object({ ja: z.string().trim().min(1), en: z.string().trim().min(1) });
const answer = z.object({ groups: z.array(z.object({ label: text, description: text }).nullable().catch(null)) });

const INSTRUCTIONS = [
  'You name groups of customers for the marketing team of a shop, in Japanese and in English.',
  'You are given numbers only. For each group, in the order given, write a short name (at most 20 Japanese characters, at most 5 English words) and a description of one or two sentences.',
  'Say only what the numbers say. Call a figure high or low only where its level is high or low. Write numbers exactly as they are given, and no others. Deny nothing. Give no advice. No two groups have the same name.',
].join('\n');

const LOCALIZED = {
  type: 'object',
  properties: { ja: { type: 'string' }, en: { type: 'string' } },
  required: ['ja', 'en'],
};
const SCHEMA = {
  type: 'object',
  properties: {
    groups: {
      type: 'array',
      items: {
        type: 'object',
        properties: { label: LOCALIZED, description: LOCALIZED },
        required: ['label', 'description'],
      },
    },
  },
  required: ['groups'],
};

/**
 * A model of Bedrock as the author of cluster names (Converse, with the answer as the input of a tool). One request for all
 * groups. Throws what the client throws (throttling, refused, out of time), and for an answer of another shape.
 */
export class BedrockClusterNamer implements ClusterNamer {
  readonly #client: BedrockRuntimeClient;
  readonly #modelId: string;
  readonly #milliseconds: number;

  constructor(client: BedrockRuntimeClient, modelId: string, milliseconds: number = LONGEST_WAIT_MILLISECONDS) {
    this.#client = client;
    this.#modelId = modelId;
    this.#milliseconds = milliseconds;
  }

  async nameClusters(clusters: readonly ClusterNumbers[]): Promise<readonly (WrittenName | null)[]> {
    const command = new ConverseCommand({
      modelId: this.#modelId,
      system: [{ text: INSTRUCTIONS }],
      messages: [{ role: 'user', content: [{ text: JSON.stringify({ groups: clusters }) }] }],
      inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
      toolConfig: {
        tools: [{ toolSpec: { name: TOOL, description: 'Takes the names.', inputSchema: { json: SCHEMA } } }],
        toolChoice: { tool: { name: TOOL } },
      },
    });
    const output = await this.#client.send(command, { abortSignal: AbortSignal.timeout(this.#milliseconds) });
    return answer.parse(toolInput(output)).groups;
  }
}

/** The model that a deployment has configured; null where there is none. */
export function clusterNamer(environment: Readonly<Record<string, string | undefined>>): ClusterNamer | null {
  const modelId = environment[ENV_CLUSTER_NAMES_MODEL];
  if (modelId === undefined || modelId === '') return null;
  return new BedrockClusterNamer(new BedrockRuntimeClient(), modelId);
}

function toolInput({ output }: ConverseCommandOutput): unknown {
  return output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL)?.toolUse?.input;
}
