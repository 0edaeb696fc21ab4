import { fileURLToPath } from 'node:url';
import type { ContactView } from '../../core/contract.ts';
import type { FlowOutcome } from '../../core/flows/simulate/trace.ts';
import { contactFile } from '../flows/contact-file.ts';
import { readFlowFile } from '../flows/flow-folder.ts';
import { type RunOutside, runFlowFile } from '../flows/run-flow-file.ts';

const FLOWS = fileURLToPath(new URL('../../../contact-flows', import.meta.url));
const FLOW_OF = { INBOUND: 'inbound.json', OUTBOUND: 'outbound.json' } as const;

export type FlowedContact = Pick<ContactView, 'queue' | 'whisper' | 'attributes'>;

/**
 * Runs the flow of `contact-flows/` for a contact, as it is written now. The customer speaks Japanese; an English-speaking
 * agent's whisper is that of a second run, kept beside it as `whisper_en`.
 */
export async function runContactFlow(
  { channel, direction, customerEndpoint }: Pick<ContactView, 'channel' | 'direction' | 'customerEndpoint'>,
  outside: RunOutside,
): Promise<FlowedContact> {
  const file = await readFlowFile(`${FLOWS}/${FLOW_OF[direction]}`);
  const runIn = async (languageCode: string): Promise<FlowOutcome> => {
    const contact = contactFile.parse({ channel, direction, customerEndpoint, languageCode });
    return (await runFlowFile(file, contact, outside)).outcome;
  };
  const [japanese, english] = await Promise.all([runIn('ja-JP'), runIn('en-US')]);
  const whisperInEnglish = maybeWhisper(english);
  return {
    queue: japanese.queue ?? '',
    whisper: maybeWhisper(japanese),
    attributes: {
      ...japanese.attributes,
      ...(whisperInEnglish === null ? {} : { whisper_en: whisperInEnglish }),
    },
  };
}

function maybeWhisper({ whisper }: FlowOutcome): string | null {
  return whisper.length === 0 ? null : whisper.join(' ');
}
