import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from './problem.ts';
import { asApiError } from './session.tsx';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ApiError };

/** Loads when `load` changes (memoise it) and on `reload`; an answer that arrives too late is dropped. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): { state: Loaded<T>; reload: () => void } {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    const abort = new AbortController();
    setState({ status: 'loading' });
    load(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setState({ status: 'loaded', value });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ status: 'failed', error: asApiError(error) });
      },
    );
    return () => abort.abort();
  }, [load, attempt]);
  return { state, reload: useCallback(() => setAttempt((count) => count + 1), []) };
}
