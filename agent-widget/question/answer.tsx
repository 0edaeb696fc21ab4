import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { AnswerView } from '../../functions/core/contract.ts';
import { useReader } from '../text/reader.tsx';
import { chartOf, needsTable } from '../view/charts.ts';
import { AnswerChart } from './answer-chart.tsx';
import { AnswerEvidence } from './answer-evidence.tsx';
import { AnswerTable } from './answer-table.tsx';

/** One of the three outcomes: an answer with its evidence, a question back with the choices, or a refusal with a way on. */
export function AnswerContent(props: {
  readonly answer: AnswerView;
  readonly isLast: boolean;
  readonly ask: (question: string) => void;
}) {
  const { texts, read } = useReader();
  const { answer } = props;
  const chart = chartOf(answer);
  return (
    <div className="answer" data-outcome={answer.outcome}>
      {answer.outcome === 'refused' && <StatusIndicator type="stopped">{texts.questions.refused}</StatusIndicator>}
      <p className={answer.rows.length === 1 ? 'plain single-figure' : 'plain'}>{answer.text}</p>
      {chart !== null && <AnswerChart chart={chart} />}
      {needsTable(answer) && <AnswerTable answer={answer} />}
      {answer.choices.length > 0 && (
        <fieldset className="choices" aria-label={texts.questions.choices}>
          {answer.outcome === 'answered' && <span className="muted small">{texts.questions.otherwise}</span>}
          {answer.choices.map((choice) => (
            <Button key={choice.question} disabled={!props.isLast} onClick={() => props.ask(choice.question)}>
              {read(choice.label)}
            </Button>
          ))}
        </fieldset>
      )}
      {answer.planner !== undefined && (
        <p className="plain muted small">
          {[texts.questions.readBy[answer.planner.reading], texts.questions.wordedBy[answer.planner.wording]].join(
            ' · ',
          )}
          {answer.planner.why === null ? '' : ` · ${read(answer.planner.why)}`}
        </p>
      )}
      {answer.evidence !== null && <AnswerEvidence evidence={answer.evidence} />}
      {props.isLast && answer.suggestions.length > 0 && (
        <fieldset className="suggestions" aria-label={texts.questions.next}>
          <span className="muted small">{texts.questions.next}</span>
          {answer.suggestions.map((suggestion) => (
            <Button key={suggestion} variant="inline-link" onClick={() => props.ask(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
