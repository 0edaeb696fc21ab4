import type { JsonObject, ProfileFields } from '../../../profiles/profile.ts';
import { type Behaviour, FAILURE, failure, SUCCESS } from '../behaviour.ts';
import { lambdaEvent, maybeLambdaResponse } from '../lambda.ts';
import type { ProfileCriterion } from '../outside.ts';
import { isJsonObject, maybeText } from '../reading.ts';

const MOST_CRITERIA = 5;
const LONGEST_VALUE = 255;
/** Of all profile data kept in one flow. */
const MOST_PROFILE_CHARACTERS = 14_000;

const invokeLambda: Behaviour = async (inputs, { state, outside }) => {
  const functionArn = maybeText(inputs.LambdaFunctionARN);
  if (functionArn === null) return FAILURE;
  const { LambdaInvocationAttributes, ResponseValidation } = inputs;
  const parameters = isJsonObject(LambdaInvocationAttributes) ? LambdaInvocationAttributes : {};
  const isJson = isJsonObject(ResponseValidation) && ResponseValidation.ResponseType === 'JSON';
  try {
    const answer = await outside.invokeLambda(functionArn, lambdaEvent(state, parameters));
    if (inputs.InvocationType === 'ASYNCHRONOUS') return SUCCESS;
    const response = maybeLambdaResponse(answer, isJson ? 'JSON' : 'STRING_MAP');
    if (response === null) return FAILURE;
    state.external = response;
    return SUCCESS;
  } catch {
    return FAILURE;
  }
};

const getProfile: Behaviour = async ({ ProfileRequestData, ProfileResponseData }, { state, outside }) => {
  const request = isJsonObject(ProfileRequestData) ? ProfileRequestData : {};
  const criteria = criteriaOf(request);
  const isAskable =
    criteria.length > 0 &&
    criteria.length <= MOST_CRITERIA &&
    criteria.every(({ value }) => value !== '' && value.length <= LONGEST_VALUE);
  if (!isAskable) return FAILURE;
  try {
    const found = await outside.findProfiles(criteria, request.LogicalOperator === 'OR' ? 'OR' : 'AND');
    const [only] = found;
    if (only === undefined) return failure('NoneFoundError');
    if (found.length > 1) return failure('MultipleFoundError');
    const kept = keptData(only.id, only.fields, ProfileResponseData);
    if (JSON.stringify(kept).length > MOST_PROFILE_CHARACTERS) return FAILURE;
    state.customer = kept;
    return SUCCESS;
  } catch {
    return FAILURE;
  }
};

function criteriaOf(request: JsonObject): readonly ProfileCriterion[] {
  const listed = Array.isArray(request.SearchCriteria) ? request.SearchCriteria : [request];
  return listed.flatMap((criterion) => {
    if (!isJsonObject(criterion)) return [];
    const keyName = maybeText(criterion.IdentifierName);
    return keyName === null ? [] : [{ keyName, value: maybeText(criterion.IdentifierValue) ?? '' }];
  });
}

/** The profile id, and what the action asked for: nothing else can be read later. */
function keptData(id: string, fields: ProfileFields, wanted: JsonObject[string] | undefined): JsonObject {
  const names = Array.isArray(wanted) ? wanted.filter((name) => typeof name === 'string') : [];
  const attributes = names.flatMap((name) => {
    const attribute = /^Attributes\.(.+)$/.exec(name)?.[1];
    return attribute === undefined ? [] : [[attribute, fields[name] ?? ''] as const];
  });
  const standard = names
    .filter((name) => !name.startsWith('Attributes.'))
    .map((name) => [name, fields[pathOf(name)] ?? ''] as const);
  return { ...Object.fromEntries(standard), ProfileId: id, Attributes: Object.fromEntries(attributes) };
}

const ADDRESS_FIELD = /^(Shipping|Mailing|Billing)?(Address[1-4]|City|County|Country|PostalCode|Province|State)$/;

/** Flows write addresses flat: `City`, `MailingPostalCode`. */
function pathOf(name: string): string {
  const [, kind, field] = ADDRESS_FIELD.exec(name) ?? [];
  return field === undefined ? name : `${kind ?? ''}Address.${field}`;
}

export const INTERACTION_BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  InvokeLambdaFunction: invokeLambda,
  GetCustomerProfile: getProfile,
};
