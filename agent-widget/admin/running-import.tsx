import ProgressBar from '@cloudscape-design/components/progress-bar';
import { useEffect, useState } from 'react';
import type { RunningImportView } from '../../functions/core/contract.ts';
import { useApi } from '../api/session.tsx';
import { useReader } from '../text/reader.tsx';
import { formatCount } from '../view/values.ts';

const MILLISECONDS_BETWEEN_LOOKS = 1000;

/** How far the import of a file is, asked of the server while it is under way. */
export function RunningImport({ file }: { readonly file: string }) {
  const { texts, locale } = useReader();
  const running = useRunningImport(file);
  const { done = 0, total = null, perSecond = null, secondsLeft = null } = running ?? {};
  const known = total !== null && total > 0;
  const pace = [
    ...(running === null || done === 0 ? [] : [texts.imports.done(formatCount(done, locale), running.unit)]),
    ...(perSecond === null ? [] : [texts.imports.perSecond(formatCount(Math.round(perSecond), locale))]),
    ...(secondsLeft === null ? [] : [texts.imports.timeLeft(Math.ceil(secondsLeft))]),
  ];
  return (
    <ProgressBar
      label={texts.admin.sending(file)}
      description={pace.join(' · ')}
      {...(known ? { value: Math.min(100, (100 * done) / total) } : {})}
      status="in-progress"
    />
  );
}

function useRunningImport(file: string): RunningImportView | null {
  const api = useApi();
  const [running, setRunning] = useState<RunningImportView | null>(null);
  useEffect(() => {
    // A look that fails is of no interest: the import itself says how it ended.
    const look = (): Promise<void> =>
      api.runningImports().then(
        (all) => setRunning(all.find((one) => one.file === file) ?? null),
        () => undefined,
      );
    const looking = setInterval(look, MILLISECONDS_BETWEEN_LOOKS);
    return () => clearInterval(looking);
  }, [api, file]);
  return running;
}
