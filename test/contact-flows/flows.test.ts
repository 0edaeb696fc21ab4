import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findFlowProblems } from '../../functions/core/flows/check/find-flow-problems.ts';
import { parseFlowBook } from '../../functions/core/flows/flow-book.ts';
import { placeholdersIn } from '../../functions/core/flows/placeholders.ts';
import type { FlowRun } from '../../functions/core/flows/simulate/trace.ts';
import { type Profile, type ProfileFields, profileId } from '../../functions/core/profiles/profile.ts';
import { instant } from '../../functions/core/time.ts';
import { type ContactFile, contactFile } from '../../functions/local/flows/contact-file.ts';
import { readFlowFile, readLocalFlow } from '../../functions/local/flows/flow-folder.ts';
import { runFlowFile } from '../../functions/local/flows/run-flow-file.ts';

const FOLDER = fileURLToPath(new URL('../../contact-flows', import.meta.url));
const FLOWS = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'placeholders.json');

const VIP = '+819011110001';
const STANDARD = '+819011110002';
const REFUSES = '+819011110003';
const ATTENTION = '+819011110004';
const SHARED = '+819011110005';
const UNKNOWN = '+819099999999';
const NEVER_ASKED = '+819011110006';

const PEOPLE: Readonly<Record<string, readonly ProfileFields[]>> = {
  [VIP]: [
    {
      LastName: '佐藤',
      FirstName: '花子',
      'Attributes.segments': 'vip,active',
      'Attributes.primary_segment': 'vip',
      'Attributes.ok_to_call': 'yes',
    },
  ],
  [STANDARD]: [
    {
      LastName: '鈴木',
      FirstName: '一郎',
      'Attributes.segments': 'active',
      'Attributes.primary_segment': 'active',
      'Attributes.ok_to_call': 'yes',
    },
  ],
  [REFUSES]: [
    {
      LastName: '高橋',
      FirstName: '実',
      'Attributes.segments': 'vip,do_not_call',
      'Attributes.primary_segment': 'vip',
      'Attributes.ok_to_call': 'no',
    },
  ],
  [ATTENTION]: [
    {
      LastName: '田中',
      FirstName: '恵',
      'Attributes.segments': 'active',
      'Attributes.primary_segment': 'active',
      'Attributes.attention_customer': 'yes',
    },
  ],
  [SHARED]: [
    { LastName: '伊藤', 'Attributes.ok_to_call': 'yes' },
    { LastName: '伊東', 'Attributes.ok_to_call': 'yes' },
  ],
  [NEVER_ASKED]: [{ LastName: '渡辺' }],
};

const profiles = {
  async findProfiles(_keyName: string, values: readonly string[]): Promise<readonly Profile[]> {
    const people = PEOPLE[values[0] ?? ''] ?? [];
    return people.map((fields, index) => ({
      id: profileId(String(index).repeat(32)),
      fields,
      createdAt: instant(0),
      updatedAt: instant(0),
    }));
  },
};

async function run(name: string, contact: Partial<ContactFile>): Promise<FlowRun> {
  const file = await readFlowFile(`${FOLDER}/${name}`);
  return runFlowFile(file, contactFile.parse({ customerEndpoint: UNKNOWN, ...contact }), { profiles });
}

const inbound = (customerEndpoint: string, more: Partial<ContactFile> = {}) =>
  run('inbound.json', { customerEndpoint, ...more });
const outbound = (customerEndpoint: string, more: Partial<ContactFile> = {}) =>
  run('outbound.json', { customerEndpoint, direction: 'OUTBOUND', ...more });

describe('the flows of the product', () => {
  it('are all in the book, and the book has no others', async () => {
    const book = parseFlowBook(JSON.parse(await readFile(`${FOLDER}/placeholders.json`, 'utf8')));
    expect(Object.keys(book.flows).toSorted()).toEqual(FLOWS.toSorted());
    const used = await Promise.all(FLOWS.map((name) => readFile(`${FOLDER}/${name}`, 'utf8')));
    expect([...new Set(used.flatMap(placeholdersIn))].toSorted()).toEqual(Object.keys(book.placeholders).toSorted());
  });

  it.each(FLOWS)('%s is clean for its type once its placeholders are filled', async (name) => {
    const { path, book, type } = await readFlowFile(`${FOLDER}/${name}`);
    expect(type).not.toBeNull();
    expect(findFlowProblems(await readLocalFlow(path, book), { type, channel: 'VOICE' })).toEqual([]);
  });
});

describe('the inbound flow', () => {
  it('brings a VIP into the VIP queue, first in line, with a whisper for the agent', async () => {
    const { outcome } = await inbound(VIP);
    expect(outcome).toMatchObject({
      end: 'queued',
      queue: 'VIP',
      priority: '1',
      whisper: ['佐藤 花子様です。区分はVIP。'],
    });
    expect(outcome.attributes).toMatchObject({ found: 'one', segment: 'vip', profile_id: '0'.repeat(32) });
  });

  it('brings everybody else into the standard queue', async () => {
    const { outcome } = await inbound(STANDARD);
    expect(outcome).toMatchObject({ end: 'queued', queue: 'STANDARD', priority: null });
    expect(outcome.whisper).toEqual(['鈴木 一郎様です。区分はアクティブ。']);
  });

  it('does not keep an attention customer waiting, and tells the agent', async () => {
    const { outcome } = await inbound(ATTENTION);
    expect(outcome).toMatchObject({ queue: 'STANDARD', priority: '2', attributes: { attention: 'yes' } });
    expect(outcome.whisper[0]).toContain('要注意');
  });

  it.each([
    ['an unknown number', UNKNOWN, 'no-profile'],
    ['a withheld number', 'anonymous', 'no-endpoint'],
    ['a number of several customers', SHARED, 'several-profiles'],
  ])('takes the default for %s', async (_who, endpoint, reason) => {
    const { outcome } = await inbound(endpoint);
    expect(outcome).toMatchObject({ end: 'queued', queue: 'STANDARD', attributes: { reason, ok_to_call: 'unknown' } });
  });

  it('takes the default when the hook fails', async () => {
    const { outcome, steps } = await inbound(VIP, { failingFunctions: ['route-contact'] });
    expect(outcome).toMatchObject({
      end: 'queued',
      queue: 'STANDARD',
      attributes: { reason: 'hook-failed', ok_to_call: 'unknown' },
    });
    expect(outcome.whisper).toEqual(['お客様情報を確認できませんでした。']);
    expect(steps.find(({ action }) => action === 'look-up-customer')?.branch).toBe('error NoMatchingError');
  });

  it('falls back to the standard queue when the VIP queue is full, and apologises when both are', async () => {
    expect((await inbound(VIP, { fullQueues: ['VIP'] })).outcome).toMatchObject({ end: 'queued', queue: 'STANDARD' });
    const { outcome } = await inbound(VIP, { fullQueues: ['VIP', 'STANDARD'] });
    expect(outcome).toMatchObject({ end: 'disconnected', queue: null });
    expect(outcome.said.at(-1)).toContain('混み合って');
  });

  it('serves a chat as well', async () => {
    expect((await inbound(VIP, { channel: 'CHAT' })).outcome).toMatchObject({ end: 'queued', queue: 'VIP' });
  });
});

describe('the outbound flow', () => {
  it('calls a customer who agreed to calls', async () => {
    const { outcome } = await outbound(VIP);
    expect(outcome).toMatchObject({ end: 'ended', called: true, attributes: { call_permission: 'granted' } });
  });

  it.each([
    ['refused calls', REFUSES, {}],
    ['was never asked', NEVER_ASKED, {}],
    ['is not known', UNKNOWN, {}],
    ['shares the number with others', SHARED, {}],
    ['could not be looked up', VIP, { failingFunctions: ['route-contact'] }],
  ])('does not call a customer who %s', async (_why, endpoint, more) => {
    const { outcome, steps } = await outbound(endpoint, more);
    expect(outcome).toMatchObject({
      end: 'ended',
      called: false,
      said: [],
      attributes: { call_permission: 'refused' },
    });
    expect(steps.map(({ type }) => type)).not.toContain('CompleteOutboundCall');
  });
});
