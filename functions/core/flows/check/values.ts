import { findAction } from '../actions/catalog.ts';
import { PROMPT_PARAMETERS } from '../actions/definition.ts';
import { type Flow, type FlowAction, textsIn } from '../flow.ts';
import { placeholdersIn } from '../placeholders.ts';
import { NAMESPACES, referenceSteps, referencesIn } from '../references.ts';
import { type Finding, finding } from './finding.ts';

/** Longer values take the error branch, at run time only. */
const LONGEST_VALUE = 255;
/** Of a prompt: 3,000 billed characters, 6,000 in all with SSML. */
const LONGEST_PROMPT = 6_000;

/** Texts within parameters: too long, pointing nowhere, or still to be filled in. */
export function findValueProblems(flow: Flow): readonly Finding[] {
  return flow.actions.flatMap((action) =>
    textsIn(action.parameters).flatMap(({ path, text }) => [
      ...lengthProblems(action, path, text),
      ...referenceProblems(action, path, text),
      ...placeholderProblems(action, path, text),
    ]),
  );
}

function lengthProblems(action: FlowAction, path: string, text: string): readonly Finding[] {
  const isPrompt = PROMPT_PARAMETERS.includes(path.split('.').at(-1) ?? '');
  const limit = isPrompt ? LONGEST_PROMPT : isValue(action, path) ? LONGEST_VALUE : null;
  if (limit === null || text.length <= limit) return [];
  return [
    finding('error', 'value-too-long', action, {
      message: [
        `${path} が${text.length}文字あります。上限は${limit}文字です。`,
        `${path} has ${text.length} characters; at most ${limit} are taken.`,
      ],
      remedy: ['短くしてください。', 'Make it shorter.'],
    }),
  ];
}

/** What is looked up, kept or handed on: the maps, and everything asked of Customer Profiles. */
function isValue(action: FlowAction, path: string): boolean {
  const [name] = path.split('.');
  const kind = findAction(action.type)?.parameters[name ?? '']?.kind;
  return kind === 'map' || name === 'ProfileRequestData';
}

function referenceProblems(action: FlowAction, path: string, text: string): readonly Finding[] {
  return referencesIn(text).flatMap((reference) => {
    const [first = '', second] = referenceSteps(reference);
    // There is no namespace for segment membership.
    const isKnown = NAMESPACES.has(first) && !(first === 'Customer' && second === 'Segments');
    if (isKnown) return [];
    return finding('error', 'unknown-reference', action, {
      message: [
        `${path} の ${reference} は、フローが読める名前ではありません。`,
        `${path} reads ${reference}, which no flow knows.`,
      ],
      remedy: [
        '$.Attributes、$.External、$.FlowAttributes、$.Customer などから始めてください。',
        'Begin with $.Attributes, $.External, $.FlowAttributes, $.Customer and the like.',
      ],
    });
  });
}

function placeholderProblems(action: FlowAction, path: string, text: string): readonly Finding[] {
  return placeholdersIn(text).map((name) =>
    finding('warning', 'unfilled-placeholder', action, {
      message: [`${path} の「${name}」がまだ埋められていません。`, `${path} still has the placeholder "${name}".`],
      remedy: ['配置のときに埋めるか、値を書いてください。', 'Fill it when deploying, or write the value.'],
    }),
  );
}
