import type { FieldType } from '../entities.ts';
import { readCountry } from './country.ts';
import { readDay } from './day.ts';
import { readEmail } from './email.ts';
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
  attributes: readText,
};
