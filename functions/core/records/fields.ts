import type { LocalizedText } from '../language.ts';
import type { Instant, IsoDate } from '../time.ts';

/**
 * What a field holds after reading. `phone` is E.164, `email` lower case, `postalCode` NNN-NNNN for Japan, `country`
 * ISO 3166 alpha-2, `day` a calendar day, `instant` a moment in UTC, `yen` whole yen, `flag` yes/no,
 * `eventType`, `contactChannel` and `contactOutcome` one of the known words or the source's own, `duration` whole seconds,
 * `score` what somebody answered on a scale within 0 to 10, `attributes` a map of the columns the entity does not know (ASCII name → text).
 */
export type FieldType =
  | 'id'
  | 'text'
  | 'kana'
  | 'phone'
  | 'email'
  | 'postalCode'
  | 'country'
  | 'gender'
  | 'day'
  | 'instant'
  | 'yen'
  | 'integer'
  | 'flag'
  | 'orderStatus'
  | 'eventType'
  | 'contactChannel'
  | 'contactOutcome'
  | 'direction'
  | 'consentChannel'
  | 'duration'
  | 'score'
  | 'attributes';

export interface FieldDefinition<Type extends FieldType = FieldType, Required extends boolean = boolean> {
  readonly type: Type;
  readonly required: Required;
  /** A row whose value here cannot be read is taken in without it; elsewhere such a value rejects the row. */
  readonly dispensable?: true;
  readonly label: LocalizedText;
}

export const field = <Type extends FieldType>(type: Type, ja: string, en: string): FieldDefinition<Type, false> => ({
  type,
  required: false,
  label: { ja, en },
});
/** What describes a record and decides no figure: it can be found and served without it. */
export const dispensable = <Type extends FieldType>(
  type: Type,
  ja: string,
  en: string,
): FieldDefinition<Type, false> => ({
  ...field(type, ja, en),
  dispensable: true,
});
export const required = <Type extends FieldType>(type: Type, ja: string, en: string): FieldDefinition<Type, true> => ({
  type,
  required: true,
  label: { ja, en },
});

export interface TypeOfField {
  id: string;
  text: string;
  kana: string;
  phone: string;
  email: string;
  postalCode: string;
  country: string;
  gender: Gender;
  day: IsoDate;
  instant: Instant;
  yen: number;
  integer: number;
  flag: boolean;
  orderStatus: OrderStatus;
  eventType: EventType;
  contactChannel: ContactChannel;
  contactOutcome: ContactOutcome;
  direction: Direction;
  consentChannel: ConsentChannel;
  duration: number;
  score: number;
  attributes: Readonly<Record<string, string>>;
}

export type Gender = 'male' | 'female' | 'other';
export type OrderStatus = 'completed' | 'returned' | 'cancelled';
/** What somebody did on a site or in an app; a word that is not known stays as the source has it. */
export type EventType = KnownEventType | (string & {});
export type KnownEventType =
  | 'view'
  | 'search'
  | 'wishlist'
  | 'cart'
  | 'remove_from_cart'
  | 'checkout'
  | 'purchase'
  | 'signup'
  | 'login'
  | 'logout'
  | 'click';
/** The way a customer and a brand talked. */
export type ContactChannel = KnownContactChannel | (string & {});
export type KnownContactChannel = 'phone' | 'email' | 'chat' | 'line' | 'sms' | 'web' | 'social' | 'post' | 'store';
/** What came of a contact. */
export type ContactOutcome = KnownContactOutcome | (string & {});
export type KnownContactOutcome = 'resolved' | 'unresolved' | 'callback' | 'transferred' | 'escalated' | 'abandoned';
/** Who began a contact: the customer (inbound) or the brand. */
export type Direction = 'inbound' | 'outbound';
/** The way in which a customer may be approached, or not. */
export type ConsentChannel = 'call' | 'email' | 'post' | 'sms' | 'line' | 'push';
export type FieldValue = TypeOfField[FieldType] | null;

/** A row of an entity: every field present, null where the source says nothing. */
export type RowOf<Fields extends Readonly<Record<string, FieldDefinition>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends FieldDefinition<infer Type, infer Required>
    ? Required extends true
      ? TypeOfField[Type]
      : TypeOfField[Type] | null
    : never;
};
