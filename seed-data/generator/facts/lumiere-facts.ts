import { scattered } from '../brand-shape.ts';
import { dayOf, type Minute, timeOf } from '../calendar.ts';
import { encodeUtf8Into } from '../csv-output.ts';
import { consentDecisionsOf } from './consent-decisions.ts';
import { contactsOf } from './contacts.ts';
import { type FactFile, factFile } from './fact-file.ts';

const form = { encodeInto: encodeUtf8Into, lineEnd: '\n' } as const;
const TOPICS = {
  return: 'return or exchange',
  cancellation: 'cancellation',
  delivery: 'delivery',
  product: 'product question',
  account: 'account',
  complaint: 'complaint',
};
const SOURCES = { form: 'registration form', site: 'website', call: 'call centre' };

export const LUMIERE_FACTS: readonly FactFile[] = [
  factFile(
    {
      ...form,
      name: 'lumiere/contacts.csv',
      header: 'contact_no customer_no contacted_at channel topic outcome duration_seconds satisfaction'.split(' '),
      brokenRows: ['LC9999991,L9999999,soon,phone,delivery,resolved,240,5'],
    },
    contactsOf,
    ({ at, way, topic, outcome, seconds, satisfaction }, customerId, number) =>
      `LC${scattered(number, 6_022_141)},${customerId},${moment(at)},${way},${TOPICS[topic]},${outcome},${seconds},${satisfaction ?? ''}`,
  ),
  factFile(
    {
      ...form,
      name: 'lumiere/consents.csv',
      header: ['customer_no', 'consent_type', 'granted', 'consent_date', 'source'],
      brokenRows: [],
    },
    consentDecisionsOf,
    ({ at, channel, granted, source }, customerId) =>
      `${customerId},${channel},${granted ? 'Y' : 'N'},${moment(at)},${SOURCES[source]}`,
  ),
];

function moment(at: Minute): string {
  return `${dayOf(at).iso} ${timeOf(at)}:00`;
}
