import { Http2StandIn, sendWhole, type WholeReply } from './http2-stand-in.ts';

/** As much of Bedrock's runtime as the product uses: Converse. */
export type FakeBedrock = Http2StandIn<WholeReply>;

export const openFakeBedrock = (): Promise<FakeBedrock> => new Http2StandIn<WholeReply>(sendWhole).listen();

/** A message of the model that calls the tool with this input. */
export const toolUse = (input: unknown): WholeReply => ({
  status: 200,
  body: {
    output: { message: { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'name_groups', input } }] } },
    stopReason: 'tool_use',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  },
});
