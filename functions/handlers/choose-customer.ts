import { type ApiReply, answerRequest } from '../aws/api.ts';
import { openProfiles } from '../aws/profiles.ts';
import { choiceRequest, contactId, contactPointRequest } from '../core/profiles/customer-requests.ts';
import { addContactPoint, chooseCustomer, forgetChoice } from '../steps/choose-customer.ts';

const outside = { profiles: openProfiles(process.env) };

/**
 * Whom the agent has found behind a contact: `PUT /api/contacts/{contact}/customer {"profile"}`, `DELETE` takes it back, and
 * `POST …/address {"address"}` lets a phone number or email address find that customer from now on.
 */
export async function handler(event: unknown): Promise<ApiReply> {
  return answerRequest(event, async ({ method, path, body }) => {
    const contact = contactId.parse(path.contact);
    switch (method) {
      case 'PUT':
        return chooseCustomer(contact, choiceRequest.parse(body).profile, outside);
      case 'DELETE':
        return forgetChoice(contact, outside);
      default:
        return addContactPoint(contact, contactPointRequest.parse(body).address, outside);
    }
  });
}
