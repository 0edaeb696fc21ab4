import type { Operation, OperationName } from '../operation.ts';
import { addProfileKey } from './add-profile-key.ts';
import { batchGetCalculatedAttributeForProfile } from './batch-get-calculated-attribute-for-profile.ts';
import { batchGetProfile } from './batch-get-profile.ts';
import { createCalculatedAttributeDefinition } from './create-calculated-attribute-definition.ts';
import { createDomain } from './create-domain.ts';
import { createProfile } from './create-profile.ts';
import { createSegmentDefinition } from './create-segment-definition.ts';
import { createSegmentEstimate } from './create-segment-estimate.ts';
import { deleteCalculatedAttributeDefinition } from './delete-calculated-attribute-definition.ts';
import { deleteDomain } from './delete-domain.ts';
import { deleteDomainObjectType } from './delete-domain-object-type.ts';
import { deleteProfile } from './delete-profile.ts';
import { deleteProfileKey } from './delete-profile-key.ts';
import { deleteProfileObject } from './delete-profile-object.ts';
import { deleteProfileObjectType } from './delete-profile-object-type.ts';
import { deleteSegmentDefinition } from './delete-segment-definition.ts';
import { getAutoMergingPreview } from './get-auto-merging-preview.ts';
import { getCalculatedAttributeDefinition } from './get-calculated-attribute-definition.ts';
import { getCalculatedAttributeForProfile } from './get-calculated-attribute-for-profile.ts';
import { getDomain } from './get-domain.ts';
import { getDomainObjectType } from './get-domain-object-type.ts';
import { getIdentityResolutionJob } from './get-identity-resolution-job.ts';
import { getMatches } from './get-matches.ts';
import { getProfileObjectType } from './get-profile-object-type.ts';
import { getProfileObjectTypeTemplate } from './get-profile-object-type-template.ts';
import { getSegmentDefinition } from './get-segment-definition.ts';
import { getSegmentEstimate } from './get-segment-estimate.ts';
import { getSegmentMembership } from './get-segment-membership.ts';
import { getSimilarProfiles } from './get-similar-profiles.ts';
import { listCalculatedAttributeDefinitions } from './list-calculated-attribute-definitions.ts';
import { listCalculatedAttributesForProfile } from './list-calculated-attributes-for-profile.ts';
import { listDomainObjectTypes } from './list-domain-object-types.ts';
import { listDomains } from './list-domains.ts';
import { listIdentityResolutionJobs } from './list-identity-resolution-jobs.ts';
import { listProfileObjectTypeTemplates } from './list-profile-object-type-templates.ts';
import { listProfileObjectTypes } from './list-profile-object-types.ts';
import { listProfileObjects } from './list-profile-objects.ts';
import { listRuleBasedMatches } from './list-rule-based-matches.ts';
import { listSegmentDefinitions } from './list-segment-definitions.ts';
import { listTagsForResource } from './list-tags-for-resource.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { putDomainObjectType } from './put-domain-object-type.ts';
import { putProfileObject } from './put-profile-object.ts';
import { putProfileObjectType } from './put-profile-object-type.ts';
import { searchProfiles } from './search-profiles.ts';
import { tagResource } from './tag-resource.ts';
import { untagResource } from './untag-resource.ts';
import { updateCalculatedAttributeDefinition } from './update-calculated-attribute-definition.ts';
import { updateDomain } from './update-domain.ts';
import { updateProfile } from './update-profile.ts';

/** Operations of the model that the SDK client in use does not have yet. */
export type NewerOperationName =
  | 'CreateRecommenderSchema'
  | 'DeleteRecommenderSchema'
  | 'GetRecommenderSchema'
  | 'ListRecommenderSchemas';

/** Every operation of the model. Null: routed and validated, but not emulated. */
export type OperationTable = { readonly [Name in OperationName]: Operation<Name> | null } & {
  readonly [Name in NewerOperationName]: null;
};

export const operations: OperationTable = {
  AddProfileKey: addProfileKey,
  BatchGetCalculatedAttributeForProfile: batchGetCalculatedAttributeForProfile,
  BatchGetProfile: batchGetProfile,
  CreateCalculatedAttributeDefinition: createCalculatedAttributeDefinition,
  CreateDomain: createDomain,
  CreateDomainLayout: null,
  CreateEventStream: null,
  CreateEventTrigger: null,
  CreateIntegrationWorkflow: null,
  CreateProfile: createProfile,
  CreateRecommender: null,
  CreateRecommenderFilter: null,
  CreateRecommenderSchema: null,
  CreateSegmentDefinition: createSegmentDefinition,
  CreateSegmentEstimate: createSegmentEstimate,
  CreateSegmentSnapshot: null,
  CreateUploadJob: null,
  DeleteCalculatedAttributeDefinition: deleteCalculatedAttributeDefinition,
  DeleteDomain: deleteDomain,
  DeleteDomainLayout: null,
  DeleteDomainObjectType: deleteDomainObjectType,
  DeleteEventStream: null,
  DeleteEventTrigger: null,
  DeleteIntegration: null,
  DeleteProfile: deleteProfile,
  DeleteProfileKey: deleteProfileKey,
  DeleteProfileObject: deleteProfileObject,
  DeleteProfileObjectType: deleteProfileObjectType,
  DeleteRecommender: null,
  DeleteRecommenderFilter: null,
  DeleteRecommenderSchema: null,
  DeleteSegmentDefinition: deleteSegmentDefinition,
  DeleteWorkflow: null,
  DetectProfileObjectType: null,
  GetAutoMergingPreview: getAutoMergingPreview,
  GetCalculatedAttributeDefinition: getCalculatedAttributeDefinition,
  GetCalculatedAttributeForProfile: getCalculatedAttributeForProfile,
  GetDomain: getDomain,
  GetDomainLayout: null,
  GetDomainObjectType: getDomainObjectType,
  GetEventStream: null,
  GetEventTrigger: null,
  GetIdentityResolutionJob: getIdentityResolutionJob,
  GetIntegration: null,
  GetMatches: getMatches,
  GetObjectTypeAttributeStatistics: null,
  GetProfileHistoryRecord: null,
  GetProfileObjectType: getProfileObjectType,
  GetProfileObjectTypeTemplate: getProfileObjectTypeTemplate,
  GetProfileRecommendations: null,
  GetRecommender: null,
  GetRecommenderFilter: null,
  GetRecommenderSchema: null,
  GetSegmentDefinition: getSegmentDefinition,
  GetSegmentEstimate: getSegmentEstimate,
  GetSegmentMembership: getSegmentMembership,
  GetSegmentSnapshot: null,
  GetSimilarProfiles: getSimilarProfiles,
  GetUploadJob: null,
  GetUploadJobPath: null,
  GetWorkflow: null,
  GetWorkflowSteps: null,
  ListAccountIntegrations: null,
  ListCalculatedAttributeDefinitions: listCalculatedAttributeDefinitions,
  ListCalculatedAttributesForProfile: listCalculatedAttributesForProfile,
  ListDomainLayouts: null,
  ListDomainObjectTypes: listDomainObjectTypes,
  ListDomains: listDomains,
  ListEventStreams: null,
  ListEventTriggers: null,
  ListIdentityResolutionJobs: listIdentityResolutionJobs,
  ListIntegrations: null,
  ListObjectTypeAttributeValues: null,
  ListObjectTypeAttributes: null,
  ListProfileAttributeValues: null,
  ListProfileHistoryRecords: null,
  ListProfileObjectTypeTemplates: listProfileObjectTypeTemplates,
  ListProfileObjectTypes: listProfileObjectTypes,
  ListProfileObjects: listProfileObjects,
  ListRecommenderFilters: null,
  ListRecommenderRecipes: null,
  ListRecommenderSchemas: null,
  ListRecommenders: null,
  ListRuleBasedMatches: listRuleBasedMatches,
  ListSegmentDefinitions: listSegmentDefinitions,
  ListTagsForResource: listTagsForResource,
  ListUploadJobs: null,
  ListWorkflows: null,
  MergeProfiles: mergeProfiles,
  PutDomainObjectType: putDomainObjectType,
  PutIntegration: null,
  PutProfileObject: putProfileObject,
  PutProfileObjectType: putProfileObjectType,
  SearchProfiles: searchProfiles,
  StartRecommender: null,
  StartUploadJob: null,
  StopRecommender: null,
  StopUploadJob: null,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateCalculatedAttributeDefinition: updateCalculatedAttributeDefinition,
  UpdateDomain: updateDomain,
  UpdateDomainLayout: null,
  UpdateEventTrigger: null,
  UpdateProfile: updateProfile,
  UpdateRecommender: null,
};
