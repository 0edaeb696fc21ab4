import type { IdentityResolutionJob } from '@aws-sdk/client-customer-profiles';
import type { JsonObject } from '../../core/profiles/profile.ts';
import type { Definition, DefinitionKind } from '../../duckdb/definitions.ts';
import { ResourceNotFound } from './errors.ts';
import type { InputOf, OperationContext } from './operation.ts';

/** What each kind of definition keeps: the members of the request that made it, without names and tags. */
export interface Documents {
  domain: Omit<InputOf<'CreateDomain'>, 'DomainName' | 'Tags'>;
  'object-type': Omit<InputOf<'PutProfileObjectType'>, 'DomainName' | 'ObjectTypeName' | 'Tags'>;
  'calculated-attribute': Omit<
    InputOf<'CreateCalculatedAttributeDefinition'>,
    'DomainName' | 'CalculatedAttributeName' | 'Tags'
  >;
  'domain-object-type': Omit<InputOf<'PutDomainObjectType'>, 'DomainName' | 'ObjectTypeName' | 'Tags'>;
  segment: Omit<InputOf<'CreateSegmentDefinition'>, 'DomainName' | 'SegmentDefinitionName' | 'Tags'>;
  'segment-estimate': { readonly Estimate: string };
  'identity-resolution-job': Pick<IdentityResolutionJob, 'Status' | 'JobStats'>;
  /** The groups of the newest job. */
  match: { readonly Matches: readonly { MatchId: string; ProfileIds: string[]; ConfidenceScore: number }[] };
}

/** A definition with its document typed. The shelf holds only what the model's validation let through. */
export interface Stored<Kind extends keyof Documents> extends Omit<Definition, 'document'> {
  readonly document: Documents[Kind];
}

/** A request's members as they are kept: absent members are left out. */
export function toDocument(members: object): JsonObject {
  return JSON.parse(JSON.stringify(members));
}

export function typed<Kind extends keyof Documents>(definition: Definition): Stored<Kind> {
  const document: unknown = definition.document;
  return { ...definition, document: document as Documents[Kind] };
}

const WORDS: Partial<Record<DefinitionKind, string>> = {
  'calculated-attribute': 'calculated attribute definition',
  'domain-object-type': 'domain object type',
  'object-type': 'object type',
  segment: 'segment definition',
  'segment-estimate': 'segment estimate',
  'identity-resolution-job': 'identity resolution job',
};

/** Throws ResourceNotFound. */
export function checkDefinition<Kind extends keyof Documents>(
  context: OperationContext,
  domain: string,
  kind: Kind,
  name: string,
): Stored<Kind> {
  const found = context.definitions.get(domain, kind, name);
  if (found === null) throw new ResourceNotFound(`${WORDS[kind]} ${name} does not exist in domain ${domain}`);
  return typed(found);
}
