import { type Replay, replayDeadLetters, replayRequest } from '../aws/dead-letters.ts';

/** Called by a person: `{"queue": "imports"}` sends what waits among the dead letters of imports once more. */
export async function handler(request: unknown): Promise<Replay> {
  return replayDeadLetters(replayRequest.parse(request), process.env);
}
