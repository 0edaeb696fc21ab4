import {
  type ActionDefinition,
  action,
  choice,
  INBOUND,
  integer,
  list,
  map,
  NO_MATCHING_ERROR,
  object,
  QUEUE,
  required,
  TRANSFER,
  text,
} from './definition.ts';

/** What to keep of a profile: nothing that is not listed can be read afterwards. */
const PROFILE_RESPONSE = { ProfileRequestData: required(object), ProfileResponseData: list } as const;
const LOOKUP_ERRORS = { required: [NO_MATCHING_ERROR], expected: ['NoneFoundError'] } as const;

/** Interactions: they reach outside, with or without a contact. */
export const INTERACTION_ACTIONS: readonly ActionDefinition[] = [
  action('interaction', 'AssociateContactToCustomerProfile', { parameters: { ProfileRequestData: required(object) } }),
  action('interaction', 'CreateCallbackContact', {
    parameters: {
      InitialCallDelaySeconds: integer(1, 259_200),
      RetryDelaySeconds: integer(1, 259_200),
      MaximumConnectionAttempts: integer(1),
      QueueId: text,
      AgentId: text,
      ContactFlowId: text,
    },
    choices: [{ count: 'at most one', of: ['QueueId', 'AgentId'] }],
    flowTypes: [...INBOUND, ...TRANSFER, ...QUEUE],
  }),
  action('interaction', 'CreateCustomerProfile', { parameters: PROFILE_RESPONSE }),
  action('interaction', 'InvokeLambdaFunction', {
    parameters: {
      LambdaFunctionARN: required(text),
      InvocationTimeLimitSeconds: required(integer(1, 8)),
      InvocationType: choice('SYNCHRONOUS', 'ASYNCHRONOUS'),
      LambdaInvocationAttributes: map,
      ResponseValidation: object,
    },
  }),
  action('interaction', 'GetCustomerProfile', {
    parameters: PROFILE_RESPONSE,
    errors: { required: [NO_MATCHING_ERROR], expected: ['NoneFoundError', 'MultipleFoundError'] },
  }),
  action('interaction', 'GetCustomerProfileObject', { parameters: PROFILE_RESPONSE, errors: LOOKUP_ERRORS }),
  action('interaction', 'GetCalculatedAttributesForCustomerProfile', {
    parameters: PROFILE_RESPONSE,
    errors: LOOKUP_ERRORS,
  }),
  action('interaction', 'UpdateCustomerProfile', { parameters: { ...PROFILE_RESPONSE, Attributes: map } }),
];
