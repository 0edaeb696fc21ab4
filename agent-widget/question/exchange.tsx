import Avatar from '@cloudscape-design/chat-components/avatar';
import ChatBubble from '@cloudscape-design/chat-components/chat-bubble';
import Button from '@cloudscape-design/components/button';
import { useReader } from '../text/reader.tsx';
import { AnswerContent } from './answer.tsx';
import type { Exchange } from './conversation.ts';

/** A question and what came of it. */
export function ExchangeView(props: {
  readonly exchange: Exchange;
  readonly isLast: boolean;
  readonly ask: (question: string) => void;
  readonly retry: (exchange: Exchange) => void;
}) {
  const { texts } = useReader();
  const { state, question } = props.exchange;
  return (
    <div className="exchange">
      <ChatBubble
        type="outgoing"
        ariaLabel={texts.questions.asked}
        avatar={<Avatar ariaLabel={texts.questions.you} iconName="user-profile" />}
      >
        {question}
      </ChatBubble>
      <ChatBubble
        type="incoming"
        ariaLabel={texts.questions.answered}
        showLoadingBar={state.status === 'waiting'}
        avatar={<Avatar ariaLabel={texts.questions.data} iconName="search" loading={state.status === 'waiting'} />}
      >
        {state.status === 'waiting' && (
          <>
            {state.words !== '' && <p className="plain">{state.words}</p>}
            <span className="muted">
              {state.step === 'model' ? texts.questions.askingModel : texts.questions.waiting}
            </span>
          </>
        )}
        {state.status === 'failed' && (
          <div role="alert">
            <p className="plain">
              {texts.problems[state.error.kind].title}: {state.error.remedy ?? texts.problems[state.error.kind].remedy}
            </p>
            <Button onClick={() => props.retry(props.exchange)}>
              {state.error.kind === 'session-expired' ? texts.signInAgain : texts.tryAgain}
            </Button>
          </div>
        )}
        {state.status === 'answered' && <AnswerContent answer={state.answer} isLast={props.isLast} ask={props.ask} />}
      </ChatBubble>
    </div>
  );
}
