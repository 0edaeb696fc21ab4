import { basename, dirname, join } from 'node:path';
import type { Flow } from '../../core/flows/flow.ts';
import type { FlowOutside, ProfileCriterion } from '../../core/flows/simulate/outside.ts';
import { simulateFlow } from '../../core/flows/simulate/simulate-flow.ts';
import type { FlowRun } from '../../core/flows/simulate/trace.ts';
import type { Profile } from '../../core/profiles/profile.ts';
import { routedContactFrom } from '../../core/routes/connect-event.ts';
import type { ProfileStore } from '../../steps/ports.ts';
import { type RouteOutside, routeContact } from '../../steps/route-contact.ts';
import type { ContactFile } from './contact-file.ts';
import { type FlowFile, readLocalFlow } from './flow-folder.ts';

export interface RunOutside {
  readonly profiles: Pick<ProfileStore, 'findProfiles'>;
}

/** Runs a flow for a contact on this machine: the flow hook is answered by the step on the store, everything else by the contact file. */
export async function runFlowFile(file: FlowFile, contact: ContactFile, outside: RunOutside): Promise<FlowRun> {
  const flow = await readLocalFlow(file.path, file.book);
  const flows = await readSiblings(file);
  return simulateFlow(
    basename(file.path),
    flow,
    { ...contact, contactId: '00000000-0000-4000-8000-000000000000' },
    flowOutside(contact, flows, outside),
  );
}

/** The flows of the book that other flows can go to. */
async function readSiblings({ path, book }: FlowFile): Promise<ReadonlyMap<string, Flow>> {
  const names = Object.values(book.placeholders).flatMap(({ kind, local }) => (kind === 'flow' ? [local] : []));
  const read = names.map(async (name) => [name, await readLocalFlow(join(dirname(path), name), book)] as const);
  return new Map(await Promise.all(read));
}

/** A contact centre that is open and has room, but for what the contact file says. */
function flowOutside(contact: ContactFile, flows: ReadonlyMap<string, Flow>, outside: RunOutside): FlowOutside {
  const inputs = [...contact.inputs];
  const percentages = [...contact.percentages];
  return {
    async invokeLambda(functionArn, event) {
      if (contact.failingFunctions.includes(functionArn)) throw new Error(`${functionArn} fails`);
      return answerFunction(functionArn, event, outside);
    },
    findFlow(id) {
      const flow = flows.get(id);
      return flow === undefined ? null : { name: id, flow };
    },
    isOpen: () => !contact.closed,
    hasRoom: (queue) => !contact.fullQueues.includes(queue),
    metric: (type) => contact.metrics[type] ?? null,
    nextInput: () => inputs.shift() ?? null,
    percentage: () => percentages.shift() ?? 50,
    findProfiles: (criteria, operator) => findByCriteria(criteria, operator, outside),
  };
}

const ROUTE_CONTACT = /(^|[:/_-])route-contact$/;

/** The functions of the product by name; any other has nobody here to answer. */
async function answerFunction(functionArn: string, event: unknown, outside: RouteOutside): Promise<unknown> {
  if (!ROUTE_CONTACT.test(functionArn)) throw new Error(`no function ${functionArn} on this machine`);
  return routeContact(routedContactFrom(event), outside);
}

async function findByCriteria(
  criteria: readonly ProfileCriterion[],
  operator: 'AND' | 'OR',
  { profiles }: RunOutside,
): Promise<readonly Profile[]> {
  const found = await Promise.all(criteria.map(({ keyName, value }) => profiles.findProfiles(keyName, [value])));
  const everyone = new Map(found.flat().map((profile) => [profile.id, profile]));
  const fits = (profile: Profile) =>
    operator === 'OR' || found.every((matches) => matches.some(({ id }) => id === profile.id));
  return [...everyone.values()].filter(fits);
}
