import { z } from 'zod';
import type { Json, JsonObject } from '../../profiles/profile.ts';
import type { ContactState } from './contact.ts';

const LARGEST_RESPONSE_BYTES = 32_000;

const json: z.ZodType<Json> = z.json();
const RESPONSES = { STRING_MAP: z.record(z.string(), z.string()), JSON: json } as const;

/** The event of a Lambda function in a flow (administrator guide, Lambda functions). */
export function lambdaEvent(state: ContactState, parameters: JsonObject): JsonObject {
  const { contact } = state;
  const isPhone = contact.channel === 'VOICE';
  const endpoint = (address: string) =>
    address === '' ? null : { Address: address, Type: isPhone ? 'TELEPHONE_NUMBER' : 'EMAIL_ADDRESS' };
  return {
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: state.attributes,
        Channel: contact.channel,
        ContactId: contact.contactId,
        CustomerEndpoint: endpoint(contact.customerEndpoint),
        CustomerId: null,
        Description: null,
        InitialContactId: contact.contactId,
        InitiationMethod: contact.direction,
        InstanceARN: 'arn:aws:connect:local:000000000000:instance/simulated',
        LanguageCode: contact.languageCode,
        MediaStreams: {},
        Name: null,
        PreviousContactId: contact.contactId,
        Queue: state.targetQueue === null ? null : { ARN: state.targetQueue, Name: state.targetQueue },
        References: {},
        SystemEndpoint: endpoint(contact.systemEndpoint),
      },
      Parameters: parameters,
    },
  };
}

/** The answer as the flow keeps it; null when the flow refuses it, which takes the error branch. */
export function maybeLambdaResponse(response: unknown, responseType: 'STRING_MAP' | 'JSON'): Json | null {
  const parsed = RESPONSES[responseType].safeParse(response);
  if (!parsed.success) return null;
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.data)).byteLength;
  return bytes <= LARGEST_RESPONSE_BYTES ? parsed.data : null;
}
