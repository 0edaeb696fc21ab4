import type { FlowEnd, FlowRun, FlowStep } from '../../core/flows/simulate/trace.ts';
import { type Locale, type LocalizedText, textIn } from '../../core/language.ts';

const ENDS: Readonly<Record<FlowEnd, LocalizedText>> = {
  queued: { ja: 'キューに入りました', en: 'waits in the queue' },
  agent: { ja: 'エージェントにつながりました', en: 'is with an agent' },
  disconnected: { ja: 'フローが切断しました', en: 'was disconnected by the flow' },
  ended: { ja: 'フローが終わりました', en: 'came to the end of the flow' },
  lost: { ja: '処理されないエラーで終わりました', en: 'was lost at an error that nobody handles' },
  stopped: { ja: 'シミュレーションを止めました', en: 'could not be followed further' },
};

const LONGEST_INPUTS = 160;

/** A run as a person reads it: each step with what went in and the way it took, then how the contact came out. */
export function describeRun({ steps, outcome, problem }: FlowRun, locale: Locale): readonly string[] {
  const ja = locale === 'ja';
  const attributes = Object.entries(outcome.attributes).filter(([, value]) => value !== '');
  return [
    ...steps.map(describeStep),
    '',
    `${ja ? '結果' : 'Outcome'}: ${textIn(locale, ENDS[outcome.end])}${outcome.queue === null ? '' : ` ${outcome.queue}`}`,
    ...(problem === null ? [] : [`  ! ${textIn(locale, problem)}`]),
    ...(outcome.called === null
      ? []
      : [`${ja ? '発信' : 'Called'}: ${outcome.called ? (ja ? 'した' : 'yes') : ja ? 'しない' : 'no'}`]),
    ...(outcome.priority === null ? [] : [`${ja ? '優先度' : 'Priority'}: ${outcome.priority}`]),
    ...outcome.said.map((text) => `${ja ? 'お客様へ' : 'To the customer'}: ${text}`),
    ...outcome.whisper.map((text) => `${ja ? 'エージェントへ' : 'To the agent'}: ${text}`),
    ...(attributes.length === 0 ? [] : [ja ? 'コンタクト属性:' : 'Contact attributes:']),
    ...attributes.map(([name, value]) => `  ${name} = ${value}`),
  ];
}

function describeStep({ action, type, inputs, branch, next }: FlowStep, position: number): string {
  const text = JSON.stringify(inputs);
  const shown = text.length <= LONGEST_INPUTS ? text : `${text.slice(0, LONGEST_INPUTS - 1)}…`;
  return `${String(position + 1).padStart(3)}  ${action} (${type}) ${text === '{}' ? '' : `${shown} `}— ${branch}${next === null ? '' : ` → ${next}`}`;
}
