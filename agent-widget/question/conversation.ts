import { useCallback, useRef, useState } from 'react';
import type { AnswerEvent, AnswerView } from '../../functions/core/contract.ts';
import type { ApiError } from '../api/problem.ts';
import { asApiError, useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';

/** What is waited for; `words`: those that have come so far. */
export type WaitingStep = 'figures' | 'model';

const WAITING = { status: 'waiting', step: 'figures', words: '' } as const;

export interface Exchange {
  readonly id: number;
  readonly question: string;
  readonly state:
    | { readonly status: 'waiting'; readonly step: WaitingStep; readonly words: string }
    | { readonly status: 'answered'; readonly answer: AnswerView }
    | { readonly status: 'failed'; readonly error: ApiError };
}

export interface Conversation {
  readonly exchanges: readonly Exchange[];
  readonly isWaiting: boolean;
  ask(question: string): void;
  /** Asks a question again that failed, in its place; signs in again first where the session had expired. */
  retry(exchange: Exchange): void;
}

/** Questions and answers so far, oldest first; each question follows up the last answer. `customer` is who is on the line. */
export function useConversation(customer: string | null): Conversation {
  const api = useApi();
  const { locale } = useReader();
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const count = useRef(0);
  const previous = useRef<string | null>(null);

  const send = useCallback(
    (id: number, question: string) => {
      const settle = (state: Exchange['state']): void =>
        setExchanges((all) => all.map((exchange) => (exchange.id === id ? { ...exchange, state } : exchange)));
      settle(WAITING);
      let words = '';
      const hear = (event: AnswerEvent): void => {
        if ('words' in event) words += event.words;
        const step = 'progress' in event && event.progress === 'asking-model' ? 'model' : 'figures';
        settle({ status: 'waiting', step, words });
      };
      const request = {
        question,
        locale,
        ...(customer === null ? {} : { customer }),
        ...(previous.current === null ? {} : { previous: previous.current }),
      };
      api.ask(request, hear).then(
        (answer) => {
          previous.current = answer.id;
          settle({ status: 'answered', answer });
        },
        (error: unknown) => settle({ status: 'failed', error: asApiError(error) }),
      );
    },
    [api, customer, locale],
  );

  const ask = useCallback(
    (question: string) => {
      count.current += 1;
      const id = count.current;
      setExchanges((all) => [...all, { id, question, state: WAITING }]);
      send(id, question);
    },
    [send],
  );

  const retry = useCallback(
    ({ id, question, state }: Exchange) => {
      const isExpired = state.status === 'failed' && state.error.kind === 'session-expired';
      const ready = isExpired ? api.renew().catch(() => undefined) : Promise.resolve();
      void ready.then(() => send(id, question));
    },
    [api, send],
  );

  return { exchanges, isWaiting: exchanges.some((exchange) => exchange.state.status === 'waiting'), ask, retry };
}
