import SupportPromptGroup from '@cloudscape-design/chat-components/support-prompt-group';
import PromptInput from '@cloudscape-design/components/prompt-input';
import { useEffect, useRef, useState } from 'react';
import { useReader } from '../text/reader.tsx';
import type { Conversation } from './conversation.ts';
import { ExchangeView } from './exchange.tsx';

/** The server reads no longer question. */
const LONGEST_QUESTION = 1000;

/** Ask the data in one's own words; the answers stay above. */
export function QuestionBox(props: {
  readonly conversation: Conversation;
  readonly suggestions: readonly string[];
  readonly hint: string;
}) {
  const { texts } = useReader();
  const { conversation } = props;
  const [typed, setTyped] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const log = useRef<HTMLDivElement>(null);
  const isTooLong = typed.trim().length > LONGEST_QUESTION;
  const last = conversation.exchanges.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question or its answer comes into view
  useEffect(() => {
    const box = log.current;
    const newest = box?.lastElementChild;
    if (box instanceof HTMLElement && newest instanceof HTMLElement) box.scrollTop = newest.offsetTop;
  }, [last?.id, last?.state.status]);

  // A follow-up needs the answer before it: what is sent meanwhile waits its turn.
  const { ask, isWaiting } = conversation;
  useEffect(() => {
    if (isWaiting || next === null) return;
    setNext(null);
    ask(next);
  }, [isWaiting, next, ask]);

  const send = (question: string): void => {
    const text = question.trim();
    if (text === '' || text.length > LONGEST_QUESTION || next !== null) return;
    setNext(text);
    setTyped('');
  };

  return (
    <section className="question-box" aria-label={texts.questions.title}>
      <h2 className="question-title">{texts.questions.title}</h2>
      <div ref={log} className="exchanges" role="log" aria-label={texts.questions.log} aria-live="polite">
        {conversation.exchanges.length === 0 && (
          <>
            <p className="plain muted">{props.hint}</p>
            <SupportPromptGroup
              ariaLabel={texts.questions.examples}
              items={props.suggestions.map((text) => ({ id: text, text }))}
              onItemClick={({ detail }) => send(detail.id)}
            />
          </>
        )}
        {conversation.exchanges.map((exchange) => (
          <ExchangeView
            key={exchange.id}
            exchange={exchange}
            isLast={exchange.id === last?.id}
            ask={send}
            retry={conversation.retry}
          />
        ))}
      </div>
      <PromptInput
        value={typed}
        onChange={({ detail }) => setTyped(detail.value)}
        onAction={({ detail }) => send(detail.value)}
        actionButtonIconName="send"
        actionButtonAriaLabel={texts.questions.send}
        ariaLabel={texts.questions.label}
        placeholder={texts.questions.placeholder}
        disableActionButton={next !== null || typed.trim() === '' || isTooLong}
        invalid={isTooLong}
        maxRows={4}
      />
      {isTooLong && (
        <p className="plain small" role="alert">
          {texts.questions.tooLong(LONGEST_QUESTION)}
        </p>
      )}
    </section>
  );
}
