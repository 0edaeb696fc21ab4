import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import type { ApiError } from '../api/problem.ts';
import { useMaybeApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';

/** What went wrong and what to do about it. An expired session is renewed before the retry. */
export function Problem(props: { readonly error: ApiError; readonly retry: () => void }) {
  const { texts } = useReader();
  const { error } = props;
  const explanation = texts.problems[error.kind];
  const api = useMaybeApi();
  const isExpired = error.kind === 'session-expired' && api !== null;
  // A renewal that fails is told by the retry after it.
  const renewAndRetry = (): void =>
    void api
      ?.renew()
      .catch(() => undefined)
      .then(props.retry);
  const action = isExpired ? (
    <Button onClick={renewAndRetry}>{texts.signInAgain}</Button>
  ) : (
    <Button onClick={props.retry}>{texts.tryAgain}</Button>
  );
  return (
    <Alert
      type={error.kind === 'session-expired' || error.kind === 'no-permission' ? 'warning' : 'error'}
      header={explanation.title}
      action={action}
    >
      <p className="plain">{explanation.remedy}</p>
      {error.kind === 'session-expired' ? null : (
        <p className="plain problem-detail">
          {error.message}
          {error.remedy === null ? '' : ` ${error.remedy}`}
        </p>
      )}
    </Alert>
  );
}
