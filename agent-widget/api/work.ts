import { useState } from 'react';
import type { ApiError } from './problem.ts';
import { asApiError } from './session.tsx';

export interface Work {
  readonly busy: boolean;
  readonly refused: ApiError | null;
  forgetRefusal(): void;
  /** Does a job that somebody asked for, one at a time; a refusal is kept until the next job or until it is forgotten. */
  run(job: () => Promise<void>): Promise<void>;
}

/** Jobs of a page: whether one is under way, and how the last was refused. `afterwards` is called after each. */
export function useWork(afterwards: () => void = () => undefined): Work {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const run = async (job: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefused(null);
    try {
      await job();
    } catch (error) {
      setRefused(asApiError(error));
    } finally {
      setBusy(false);
      afterwards();
    }
  };
  return { busy, refused, run, forgetRefusal: () => setRefused(null) };
}
