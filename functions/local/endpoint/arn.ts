import type { DefinitionKind } from '../../duckdb/definitions.ts';
import { NO_DOMAIN } from '../../duckdb/definitions.ts';
import { BadRequest } from './errors.ts';

/** The endpoint is one account in one region; neither is read from a request. */
const PREFIX = 'arn:aws:profile:local:000000000000:domains/';

/** The resource types of the Service Authorization Reference that the endpoint keeps, and the kind of definition behind each. */
const KIND_OF_RESOURCE: Readonly<Record<string, DefinitionKind>> = {
  'object-types': 'object-type',
  'domain-object-types': 'domain-object-type',
  'calculated-attributes': 'calculated-attribute',
  'segment-definitions': 'segment',
  integrations: 'integration',
  'event-streams': 'event-stream',
  'event-triggers': 'event-trigger',
  layouts: 'layout',
  recommenders: 'recommender',
  'recommender-filters': 'recommender-filter',
  'recommender-schemas': 'recommender-schema',
};

/** Where the shelf keeps a resource. */
export interface Place {
  readonly domain: string;
  readonly kind: DefinitionKind;
  readonly name: string;
}

export function segmentArn(domain: string, name: string): string {
  return `${PREFIX}${domain}/segment-definitions/${name}`;
}

/** Reads any partition, region and account: the domain and the resource decide. Throws BadRequest. */
export function placeOfArn(arn: string): Place {
  const [, domain, type, name] =
    /^arn:[a-z0-9-]+:profile:[^:]*:[^:]*:domains\/([^/]+)(?:\/([a-z-]+)\/(.+))?$/.exec(arn) ?? [];
  if (domain === undefined) throw new BadRequest('the ARN does not name a domain or something in a domain');
  if (type === undefined || name === undefined) return { domain: NO_DOMAIN, kind: 'domain', name: domain };
  const kind = KIND_OF_RESOURCE[type];
  if (kind === undefined) throw new BadRequest(`resources of type ${type} do not exist`);
  return { domain, kind, name };
}
