import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BedrockClusterNamer, clusterNamer } from '../../functions/aws/cluster-namer.ts';
import { ENV_CLUSTER_NAMES_MODEL } from '../../functions/aws/environment.ts';
import type { CustomerCluster } from '../../functions/core/segments/clusters/cluster-customers.ts';
import type { ClusterFigure } from '../../functions/core/segments/clusters/cluster-profile.ts';
import { describeClusters } from '../../functions/core/segments/clusters/describe-clusters.ts';
import { nameClusters, ownNames } from '../../functions/steps/name-clusters.ts';
import { type FakeBedrock, openFakeBedrock, toolUse } from './fake-bedrock.ts';

/** Days since the last order, orders, spend, order value, cross-brand ratio. */
const figures = (...told: readonly (readonly [number, number, ClusterFigure['level']])[]): readonly ClusterFigure[] =>
  told.map(([median, everyone, level]) => ({ median, everyone, level, distinction: level === 'typical' ? 0 : 0.4 }));
const PROFILES = [
  {
    size: 1200,
    share: 0.6,
    figures: figures(
      [240, 100, 'high'],
      [1, 3, 'low'],
      [8_000, 20_000, 'low'],
      [8_000, 7_500, 'typical'],
      [0, 0, 'typical'],
    ),
  },
  {
    size: 800,
    share: 0.4,
    figures: figures(
      [20, 100, 'low'],
      [9, 3, 'high'],
      [90_000, 20_000, 'high'],
      [9_000, 7_500, 'typical'],
      [0.2, 0, 'high'],
    ),
  },
];
const CLUSTERS: readonly CustomerCluster[] = describeClusters(PROFILES, 'cluster').flatMap((description, at) => {
  const profile = PROFILES[at];
  return profile === undefined ? [] : [{ ...description, profile, warnings: [] }];
});
const [FIRST, SECOND] = CLUSTERS.map(({ name }) => name);

const LAPSED = {
  label: { ja: 'ご無沙汰のお客様', en: 'Lapsed customers' },
  description: {
    ja: '1,200人。最終注文からの日数の中央値は240日です。',
    en: '1,200 customers. Their last order was 240 days ago (median).',
  },
};
const REGULARS = {
  label: { ja: '複数ブランドの常連', en: 'Regulars of several brands' },
  description: {
    ja: '購入金額の中央値は90,000円で、全体の20,000円より大きい。',
    en: 'Median monetary value: ¥90,000, more than ¥20,000.',
  },
};

let bedrock: FakeBedrock;
let client: BedrockRuntimeClient;
beforeAll(async () => {
  bedrock = await openFakeBedrock();
  client = new BedrockRuntimeClient({
    endpoint: bedrock.url,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 2,
  });
});
beforeEach(() => {
  bedrock.requests.length = 0;
});
afterAll(async () => {
  client.destroy();
  await bedrock.close();
});

const named = (milliseconds = 10_000) =>
  nameClusters(CLUSTERS, new BedrockClusterNamer(client, 'a.model-v1:0', milliseconds));

describe('BedrockClusterNamer, by the unmodified client', () => {
  it('gives clusters the names that a model writes from their numbers, and tells it nothing else', async () => {
    bedrock.reply = () => toolUse({ groups: [LAPSED, REGULARS] });
    const { clusters, kept } = await named();
    expect(kept).toEqual([]);
    expect(clusters).toEqual([
      { ...CLUSTERS[0], ...LAPSED },
      { ...CLUSTERS[1], ...REGULARS },
    ]);
    expect(clusters.map(({ name }) => name)).toEqual([FIRST, SECOND]);
    const [request] = bedrock.requests;
    expect(request?.path).toBe('/model/a.model-v1:0/converse');
    expect(request?.body).toMatchObject({
      inferenceConfig: { temperature: 0 },
      toolConfig: { toolChoice: { tool: { name: 'name_groups' } } },
    });
    const { messages } = request?.body as { messages: { content: { text: string }[] }[] };
    expect(JSON.parse(messages[0]?.content[0]?.text ?? '')).toMatchObject({
      groups: [
        { size: { ja: '1,200人', en: '1,200 customers' }, share: '60.0%' },
        {
          figures: [
            { median: { ja: '20日', en: '20 days' }, everyone: { en: '100 days' }, level: 'low' },
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
  });

  it.each([
    ['calls a cluster what it is not', { ...LAPSED, label: { ja: '最近のお客様', en: 'Lapsed customers' } }, '最近'],
    [
      'tells a number of its own',
      { ...LAPSED, description: { ...LAPSED.description, en: 'Half spend ¥123,456.' } },
      '123,456',
    ],
    [
      'compares the wrong way',
      { ...LAPSED, description: { ...LAPSED.description, ja: '購入金額の中央値は全体より大きい。' } },
      '購入金額',
    ],
    [
      'denies something',
      { ...LAPSED, description: { ...LAPSED.description, en: 'They are not frequent.' } },
      '(claim)',
    ],
    ['mixes the languages up', { ...LAPSED, label: { ja: 'Lapsed', en: 'Lapsed customers' } }, 'not in Japanese'],
    [
      'writes more than there is room for',
      { ...LAPSED, label: { ja: 'ご無沙汰'.repeat(30), en: 'Lapsed' } },
      'too long',
    ],
    ['leaves a part out', { label: LAPSED.label }, 'nothing was written'],
  ])('keeps the own name of a cluster where the model %s', async (_, wrong, why) => {
    bedrock.reply = () => toolUse({ groups: [wrong, REGULARS] });
    const { clusters, kept } = await named();
    expect(kept).toEqual([{ name: FIRST, why: expect.stringContaining(why) }]);
    expect(clusters).toEqual([CLUSTERS[0], { ...CLUSTERS[1], ...REGULARS }]);
  });

  it('gives no two clusters one name', async () => {
    const everyone = { label: { ja: 'お客様', en: 'Customers' }, description: { ja: '購入者です。', en: 'Buyers.' } };
    bedrock.reply = () => toolUse({ groups: [everyone, everyone] });
    expect((await named()).kept).toEqual([{ name: SECOND, why: 'another cluster has the name' }]);
  });

  it('asks again when it is throttled, and goes without when it is throttled on', async () => {
    const throttled = { status: 429, error: 'ThrottlingException', body: { message: 'Too many requests' } };
    bedrock.reply = (_, call) => (call === 1 ? throttled : toolUse({ groups: [LAPSED, REGULARS] }));
    expect((await named()).kept).toEqual([]);
    expect(bedrock.requests).toHaveLength(2);
    bedrock.reply = () => throttled;
    expect(await named()).toEqual({
      clusters: CLUSTERS,
      kept: [FIRST, SECOND].map((name) => ({ name, why: 'the namer failed: ThrottlingException' })),
    });
  });

  it.each([
    ['is no JSON', { status: 200, body: '{"output": {"mess' }],
    ['has another shape', toolUse({ names: [] })],
    [
      'does not call the tool',
      { status: 200, body: { output: { message: { role: 'assistant', content: [{ text: 'Sure!' }] } } } },
    ],
    [
      'is a refusal of the right to ask',
      { status: 403, error: 'AccessDeniedException', body: { message: 'no access' } },
    ],
    ['never comes', { silent: true } as const],
  ])('leaves all names as they are when the answer %s', async (_, reply) => {
    bedrock.reply = () => reply;
    const { clusters, kept } = await named(300);
    expect(clusters).toEqual(CLUSTERS);
    expect(kept).toMatchObject([FIRST, SECOND].map((name) => ({ name, why: expect.stringContaining('failed') })));
  });

  it('is asked only where a model is configured', async () => {
    expect(clusterNamer({})).toBeNull();
    expect(await nameClusters(CLUSTERS, ownNames)).toEqual({ clusters: CLUSTERS, kept: [] });
    expect(clusterNamer({ [ENV_CLUSTER_NAMES_MODEL]: 'a.model' })).toBeInstanceOf(BedrockClusterNamer);
    expect(bedrock.requests).toEqual([]);
  });
});
