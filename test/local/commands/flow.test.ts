import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '../../../functions/core/errors.ts';
import { InvalidFlowError } from '../../../functions/core/flows/parse.ts';
import { FlowHasErrors, flowCommand } from '../../../functions/local/commands/flow.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';
import { flowText, HANG_UP, step } from '../../core/flows/flow-text.ts';

const FLOWS = fileURLToPath(new URL('../../../contact-flows', import.meta.url));
let folder: string;
let store: Store;
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flow-'));
  store = await openStore({ data: ':memory:' });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]): Promise<readonly string[]> {
  said.length = 0;
  const say = (text: string): number => said.push(...text.split('\n'));
  const context = { cwd: folder, out: say, err: say, store: async () => store, progress: silentProgress };
  await flowCommand(context)
    .exitOverride()
    .parseAsync([...words], { from: 'user' });
  return [...said];
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('flow check', () => {
  it('passes the flows of the product, and says what their placeholders are', async () => {
    const lines = await run('check', join(FLOWS, 'inbound.json'), join(FLOWS, 'outbound.json'));
    expect(lines[0]).toMatch(/inbound\.json: 16 actions, CONTACT_FLOW: 4 findings$/);
    expect(lines.filter((line) => / error /.test(line))).toEqual([]);
    expect(lines.join()).toContain('unfilled-placeholder');
  });

  it('fails a flow with errors, naming file, line, action, and what to do', async () => {
    const file = write('bad.json', flowText([step('a', 'Dance', {}, 'gone')]));
    await expect(run('check', file)).rejects.toThrow(FlowHasErrors);
    expect(said).toEqual([
      'bad.json: 1 action: 2 findings',
      '  bad.json:5 error unknown-type [a] There is no action of type "Dance".',
      '    → Compare the spelling with the actions of the flow language.',
      '  bad.json:5 error dangling-transition [a] Goes to "gone", which is no action of this flow.',
      '    → Name an action that exists, or add this one.',
    ]);
  });

  it('prints JSON, in which nothing is lost', async () => {
    const file = write('whisper.json', flowText([HANG_UP]));
    await expect(run('check', file, '--type', 'AGENT_WHISPER', '--json')).rejects.toThrow('1 error');
    const [checked] = JSON.parse(said.join('\n'));
    expect(checked).toMatchObject({
      file,
      type: 'AGENT_WHISPER',
      actions: 1,
      findings: [{ code: 'wrong-flow-type', line: 5 }],
    });
  });

  it('speaks Japanese', async () => {
    const file = write('bad.json', flowText([step('a', 'Dance', {}, 'gone')]));
    await expect(run('check', file, '--locale', 'ja')).rejects.toThrow();
    expect(said.join()).toContain('Type「Dance」というアクションはありません。');
  });

  it('refuses a file that is not there, or no flow', async () => {
    await expect(run('check', 'nowhere.json')).rejects.toThrow(NotFoundError);
    await expect(run('check', write('text.json', 'hello'))).rejects.toThrow(InvalidFlowError);
  });
});

describe('flow run', () => {
  it('tells each step of a contact on the store', async () => {
    const contact = write('contact.json', JSON.stringify({ customerEndpoint: '+819012345678' }));
    const lines = await run('run', join(FLOWS, 'inbound.json'), '--contact', contact);
    expect(lines[0]).toMatch(/^ {2}1 {2}set-voice \(UpdateContactTextToSpeechVoice\)/);
    expect(lines).toContain('Outcome: waits in the queue STANDARD');
    expect(lines).toContain('To the agent: 登録のないお客様です。');
    expect(lines).toContain('  reason = no-profile');
  });

  it('prints the run as JSON', async () => {
    const contact = write('contact.json', JSON.stringify({ customerEndpoint: '+819012345678', direction: 'OUTBOUND' }));
    const printed = JSON.parse(
      (await run('run', join(FLOWS, 'outbound.json'), '--contact', contact, '--json')).join('\n'),
    );
    expect(printed.outcome).toMatchObject({ end: 'ended', called: false });
    expect(printed.steps[0]).toMatchObject({ flow: 'outbound.json', action: 'look-up-customer', branch: 'next' });
  });

  it('names the member of a contact file that is wrong', async () => {
    const wrong = write('contact.json', JSON.stringify({ customerEndpoint: '1', channel: 'FAX' }));
    await expect(run('run', join(FLOWS, 'inbound.json'), '--contact', wrong)).rejects.toThrow(InvalidInputError);
    await expect(run('run', join(FLOWS, 'inbound.json'), '--contact', wrong)).rejects.toThrow(/contact\.json: channel/);
    const unknown = write('contact.json', JSON.stringify({ customerEndpoint: '1', endpoint: '2' }));
    await expect(run('run', join(FLOWS, 'inbound.json'), '--contact', unknown)).rejects.toThrow(/endpoint/);
  });
});
