import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Brand } from '../functions/core/brands.ts';
import { DEFAULT_RULES, type MatchingRule } from '../functions/core/identities/rules.ts';
import { rulesOf } from '../functions/core/identities/rules-text.ts';

/** What differs between deployments. Copy a stage, change its values, deploy it with `-c stage=<name>`. */
export interface Stage {
  readonly name: string;
  /** Prefix of every resource name and the Customer Profiles domain: `[a-z][a-z0-9-]*`. */
  readonly domainName: string;
  /** Absent: the account and region of the caller's credentials. */
  readonly account?: string;
  readonly region?: string;
  /** The Amazon Connect instance; without it flows and the flow hook's permission are left out. */
  readonly connect?: {
    readonly instanceArn: string;
    /** Values of `contact-flows/placeholders.json` that no construct makes: queue ids and such. */
    readonly placeholders: Readonly<Record<string, string>>;
  };
  /** Who signs the tokens of the API; without it the API is left out. */
  readonly identityProvider?: { readonly issuer: string; readonly audience: readonly string[] };
  /** A model of Amazon Bedrock that names clusters from their numbers; without it the product's own names stay. */
  readonly clusterNames?: {
    /** Of a model, or of an inference profile. */
    readonly modelId: string;
    /** What may be called for it: the foundation model, or the inference profile and the models behind it. */
    readonly arns: readonly string[];
  };
  /**
   * An agent of Amazon Bedrock beside the embedded planner of questions; without it the planner answers alone. Inline on a
   * model, or one that is prepared with the action group of `functions/aws/agent-words.ts`. A knowledge base over
   * `strategies/` finds cases.
   */
  readonly questionAgent?: (
    | { readonly modelId: string; readonly arns: readonly string[] }
    | { readonly agentId: string; readonly agentAliasId: string }
  ) & {
    readonly knowledgeBaseId?: string;
    /** Where they are; absent: the stage's region. */
    readonly region?: string;
  };
  /** The service's own rule-based matching. Its merges cannot be undone, and some tools refuse such a domain: opt in. */
  readonly nativeMatching: boolean;
  /**
   * AWS Entity Resolution says who is one person, every so many hours, in place of the product's own engine: for bases
   * past one machine. Absent: the engine does, in the hourly pipeline.
   */
  readonly entityResolution?: { readonly everyHours: number };
  /**
   * What happens to customers that arrive alone (the stream, the bus): merged at once with whom they certainly are, by
   * what the last run has learned, or left to the next run. Every merge can be undone either way.
   */
  readonly arrivals: 'merge-at-once' | 'leave-to-run';
  /** Rule levels in place of the product's own, as the service writes them: `{"MatchingRules": [{"Rule": […]}]}`. */
  readonly matchingRules?: unknown;
  /** Days after which the domain forgets objects: 1 to 1098. */
  readonly expirationDays: number;
  /** Alarms go here. */
  readonly alarmEmail?: string;
  readonly brands: readonly Brand[];
}

const SEED_BRANDS = fileURLToPath(new URL('../seed-data/brands/brands.json', import.meta.url));

/** The stages that can be deployed. `example` is complete, so that everything synthesises without an account. */
export const STAGES: Readonly<Record<string, Stage>> = {
  example: {
    name: 'example',
    domainName: 'customer-fusion',
    connect: {
      instanceArn: 'arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000',
      placeholders: {
        VIP_QUEUE_ARN:
          'arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000/queue/00000000-0000-4000-8000-000000000001',
        STANDARD_QUEUE_ARN:
          'arn:aws:connect:ap-northeast-1:111122223333:instance/00000000-0000-4000-8000-000000000000/queue/00000000-0000-4000-8000-000000000002',
      },
    },
    identityProvider: { issuer: 'https://identity.example.com/', audience: ['customer-fusion'] },
    clusterNames: {
      modelId: 'amazon.nova-lite-v1:0',
      arns: ['arn:aws:bedrock:ap-northeast-1::foundation-model/amazon.nova-lite-v1:0'],
    },
    questionAgent: {
      modelId: 'amazon.nova-lite-v1:0',
      arns: ['arn:aws:bedrock:ap-northeast-1::foundation-model/amazon.nova-lite-v1:0'],
      knowledgeBaseId: 'EXAMPLE001',
    },
    nativeMatching: false,
    arrivals: 'merge-at-once',
    expirationDays: 1098,
    alarmEmail: 'operations@example.com',
    brands: JSON.parse(readFileSync(SEED_BRANDS, 'utf8')) as readonly Brand[],
  },
};

/** The rule levels of a stage. Throws InvalidInputError, naming the stage, for what are no rules. */
export function rulesOfStage({ name, matchingRules }: Pick<Stage, 'name' | 'matchingRules'>): readonly MatchingRule[] {
  return matchingRules === undefined ? DEFAULT_RULES : rulesOf(`matchingRules of the stage "${name}"`, matchingRules);
}

/** The stage of a name; throws for one that is not there, naming those that are. */
export function stageNamed(name: string): Stage {
  const stage = STAGES[name];
  if (stage === undefined)
    throw new Error(`there is no stage "${name}" in infra/config.ts; there are: ${Object.keys(STAGES).join(', ')}`);
  return stage;
}
