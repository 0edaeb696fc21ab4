import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Role } from '../../functions/core/contract.ts';
import { Api } from './client.ts';
import { ApiError } from './problem.ts';

type SessionState =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly api: Api }
  | { readonly status: 'refused'; readonly error: ApiError };

const SessionContext = createContext<Api | null>(null);

/** Signs `user` in and gives the pages inside an Api; `refused` and `opening` say what to show until there is one. */
export function SessionProvider(props: {
  readonly user: string;
  readonly as: Role;
  readonly opening: ReactNode;
  readonly refused: (error: ApiError, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}) {
  const { user, as: role } = props;
  const [state, setState] = useState<SessionState>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt signs in again
  useEffect(() => {
    let current = true;
    setState({ status: 'opening' });
    Api.signIn(user, role).then(
      (api) => current && setState({ status: 'open', api }),
      (error: unknown) => current && setState({ status: 'refused', error: asApiError(error) }),
    );
    return () => {
      current = false;
    };
  }, [user, role, attempt]);

  if (state.status === 'opening') return props.opening;
  if (state.status === 'refused') return props.refused(state.error, retry);
  return <SessionContext.Provider value={state.api}>{props.children}</SessionContext.Provider>;
}

/** Null on the way to a session, and where signing in was refused. */
export function useMaybeApi(): Api | null {
  return useContext(SessionContext);
}

/** The API as the signed-in user sees it. */
export function useApi(): Api {
  const api = useContext(SessionContext);
  if (api === null) throw new Error('useApi outside of SessionProvider');
  return api;
}

/** Whatever went wrong, as something a page can show. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError(500, { code: 'unexpected', message, remedy: null });
}
