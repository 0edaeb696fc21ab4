import type { FieldType } from '../entities.ts';
import { readConsentChannel } from './consent-channel.ts';
import { readContactChannel, readContactOutcome, readDirection } from './contact.ts';
import { readCountry } from './country.ts';
import { readDay } from './day.ts';
import { readDuration } from './duration.ts';
import { readEmail } from './email.ts';
import { readEventType } from './event-type.ts';
import { readFlag } from './flag.ts';
import { readGender } from './gender.ts';
import { readId } from './id.ts';
import { readInstant } from './instant.ts';
import { readKana } from './kana.ts';
import { readInteger, readYen } from './number.ts';
import { readOrderStatus } from './order-status.ts';
import { readPhone } from './phone.ts';
import { readPostalCode } from './postal-code.ts';
import type { Reader } from './reading.ts';
import { readScore } from './score.ts';
import { readText } from './text.ts';

/** How the cells of each type of field are read; `attributes` are read one by one, as text. */
export const READERS: Readonly<Record<FieldType, Reader<string | number | boolean>>> = {
  id: readId,
  text: readText,
  kana: readKana,
  phone: readPhone,
  email: readEmail,
  postalCode: readPostalCode,
  country: readCountry,
  gender: readGender,
  day: readDay,
  instant: readInstant,
  yen: readYen,
  integer: readInteger,
  flag: readFlag,
  orderStatus: readOrderStatus,
  eventType: readEventType,
  contactChannel: readContactChannel,
  contactOutcome: readContactOutcome,
  direction: readDirection,
  consentChannel: readConsentChannel,
  duration: readDuration,
  score: readScore,
  attributes: readText,
};
