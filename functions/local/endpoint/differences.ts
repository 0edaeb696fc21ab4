import type { OperationTable } from './operations/index.ts';

/** Where the endpoint had to decide, since the public material is silent or contradicts itself; and where it does less. */
export const DIFFERENCES: readonly string[] = [
  'Signatures are not verified: whoever reaches the port is the account. Region and account of ARNs are `local` and `000000000000`; any region and account is read.',
  'Every change is visible at once; nothing is throttled.',
  'An operation that is not emulated answers HTTP 501 with `BadRequestException` and the message `not emulated: <operation>`: clients try the other server errors again.',
  'A request that breaks the model answers `BadRequestException` and names every wrong member, never its value.',
  'Creating what exists under its name is a `BadRequestException`. Deleting what does not exist is a `ResourceNotFoundException`, but succeeds where the model marks the operation idempotent (segments).',
  'Lists are in the order of creation; tokens are opaque.',
  'Templates for object types are not public: there are none, and `TemplateId` is refused.',
  'Objects of an object type keep the keys and fields of the definition under which they came, until they come again.',
  'Encryption keys, dead-letter queues, S3 exports and the data store are kept and answered, without effect.',
];

type Note = { readonly [Name in keyof OperationTable]?: string };

/** What is particular to one operation. */
export const OPERATION_NOTES: Note = {
  BatchGetCalculatedAttributeForProfile: 'a profile that does not exist is an entry of `Errors`',
  BatchGetProfile: 'a profile that does not exist is an entry of `Errors`',
  CreateCalculatedAttributeDefinition:
    'ready at once; without `UseHistoricalData` only objects ingested after it count; fields are those of the object type, else paths in the object',
  CreateDomain: 'matching and data store are ready at once; rules may name what the MatchingRule reference lists',
  CreateSegmentDefinition:
    'by `SegmentGroups`; `SegmentSqlQuery` is refused; source segments must exist; the same definition again succeeds',
  CreateSegmentEstimate: 'counted at once and exact; the last 100 estimates are kept',
  DeleteSegmentDefinition: 'refused while another segment starts from it',
  GetAutoMergingPreview: 'counts over all groups of the newest job',
  GetCalculatedAttributeForProfile: 'no value and `IsDataPartial` true where there is nothing to compute from',
  GetDomain: '`Stats` are exact; a profile with more than 100 objects counts as two, with more than 200 as three',
  GetMatches:
    'the method of the service is not public: `core/identities` stands in; the score is the weakest link of the group; a due weekly job runs when its results are read',
  GetSegmentMembership: 'computed when asked for; members come with their profile',
  GetSimilarProfiles: 'by `_profileId` or `_matchId`; answers the whole group',
  ListIdentityResolutionJobs: 'newest first; nothing is merged by a job',
  ListRuleBasedMatches:
    'computed when asked for; groups are closed over levels and carry the weakest level they needed; nothing is merged by rules on its own',
  MergeProfiles: 'an address is one field',
  PutProfileObject:
    'an object that cannot be placed is refused with `BadRequestException`; the service takes it and files it with the dead letters',
  PutProfileObjectType: 'exactly one UNIQUE key; names that start with `_` are reserved',
  SearchProfiles:
    'names, phone numbers and e-mail addresses are found in any spelling; one value per field for a composite key',
};
