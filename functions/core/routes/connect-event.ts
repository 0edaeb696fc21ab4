import { z } from 'zod';
import type { Locale } from '../language.ts';

/** A contact as far as routing needs it: `endpoint` is the customer's phone number or e-mail address, or empty. */
export interface RoutedContact {
  readonly channel: string;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly endpoint: string;
  /** Of the whisper; Japanese when absent. */
  readonly locale?: Locale;
}

/** Initiation methods of contacts that the contact centre begins (contact records data model). */
const OUTBOUND_METHODS: ReadonlySet<string> = new Set(['OUTBOUND', 'CALLBACK', 'EXTERNAL_OUTBOUND', 'AGENT_REPLY']);

const eventSchema = z.object({
  Details: z.object({
    ContactData: z.object({
      Channel: z.string().default('VOICE'),
      InitiationMethod: z.string().default('INBOUND'),
      LanguageCode: z.string().nullish(),
      CustomerEndpoint: z.object({ Address: z.string().nullish() }).nullish(),
    }),
    // A chat has no endpoint of its own: its flow hands one over.
    Parameters: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/**
 * The contact behind the event of a Lambda function in a flow (administrator guide, Lambda functions). A flow may name the
 * customer itself with the parameter `customer_endpoint`. Throws a ZodError for anything else.
 */
export function routedContactFrom(event: unknown): RoutedContact {
  const { ContactData, Parameters } = eventSchema.parse(event).Details;
  const named = Parameters?.customer_endpoint;
  return {
    channel: ContactData.Channel,
    direction: OUTBOUND_METHODS.has(ContactData.InitiationMethod) ? 'OUTBOUND' : 'INBOUND',
    endpoint: typeof named === 'string' && named !== '' ? named : (ContactData.CustomerEndpoint?.Address ?? ''),
    locale: ContactData.LanguageCode?.toLowerCase().startsWith('en') === true ? 'en' : 'ja',
  };
}
