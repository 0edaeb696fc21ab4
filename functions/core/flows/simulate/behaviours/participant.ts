import type { JsonObject } from '../../../profiles/profile.ts';
import { type ActionContext, type Behaviour, FAILURE, failure, SUCCESS, value } from '../behaviour.ts';
import { maybeText } from '../reading.ts';

/** What is heard: a text, SSML, or the name of a recorded prompt. */
function promptOf({ Text, SSML, PromptId }: JsonObject): string | null {
  const recorded = maybeText(PromptId);
  return maybeText(Text) ?? maybeText(SSML) ?? (recorded === null ? null : `[prompt ${recorded}]`);
}

/** Recorded prompts and SSML are for voice. */
function canHear({ SSML, PromptId }: JsonObject, { state }: ActionContext): boolean {
  return state.contact.channel === 'VOICE' || (maybeText(SSML) === null && maybeText(PromptId) === null);
}

/** Speaking to the customer of an outbound contact calls them, if nothing has done so before. */
function say(text: string, { state, audience }: ActionContext): void {
  if (audience === 'agent') {
    state.heardByAgent.push(text);
    return;
  }
  if (state.isCalled === false) state.isCalled = true;
  state.heardByCustomer.push(text);
}

const message: Behaviour = (inputs, context) => {
  const prompt = promptOf(inputs);
  if (prompt === null || !canHear(inputs, context)) return FAILURE;
  say(prompt, context);
  return SUCCESS;
};

const messageIteratively: Behaviour = ({ Messages }, context) => {
  for (const entry of Array.isArray(Messages) ? Messages : []) {
    const prompt = typeof entry === 'object' && entry !== null ? promptOf(entry) : null;
    if (prompt !== null) say(prompt, context);
  }
  return SUCCESS;
};

const getInput: Behaviour = (inputs, context) => {
  const { state, outside } = context;
  if (state.contact.channel !== 'VOICE') return FAILURE;
  const prompt = promptOf(inputs);
  if (prompt !== null) say(prompt, context);
  const answer = outside.nextInput();
  if (answer === null) return failure('InputTimeLimitExceeded');
  if (inputs.StoreInput !== 'True') return value(answer);
  state.storedInput = answer;
  return SUCCESS;
};

export const PARTICIPANT_BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  DisconnectParticipant: () => ({ kind: 'end', end: 'disconnected' }),
  GetParticipantInput: getInput,
  MessageParticipant: message,
  MessageParticipantIteratively: messageIteratively,
};
