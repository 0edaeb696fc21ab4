import { Hono } from 'hono';
import { z } from 'zod';
import type { SimulatedContacts } from '../workspace/contacts.ts';
import type { SessionVariables } from './sessions.ts';

const newContact = z.object({
  customerEndpoint: z.string().min(1).max(255),
  channel: z.enum(['VOICE', 'CHAT']).default('VOICE'),
  direction: z.enum(['INBOUND', 'OUTBOUND']).default('INBOUND'),
});

/** The contacts of the simulated workspace: list them, or let somebody call. */
export function contactRoutes(contacts: SimulatedContacts): Hono<{ Variables: SessionVariables }> {
  return new Hono<{ Variables: SessionVariables }>()
    .get('/', async (context) => context.json(await contacts.list()))
    .post('/', async (context) =>
      context.json(await contacts.simulate(newContact.parse(await context.req.json())), 201),
    );
}
