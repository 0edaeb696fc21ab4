import type { LocalizedText } from '../../language.ts';
import type { JsonObject } from '../../profiles/profile.ts';

/** One action as it ran. */
export interface FlowStep {
  readonly flow: string;
  readonly action: string;
  readonly type: string;
  readonly line: number;
  /** The parameters with every reference resolved. */
  readonly inputs: JsonObject;
  /** The way it took: `next`, `= VIP`, `error NoMatchingError`, or how the flow ended. */
  readonly branch: string;
  readonly next: string | null;
}

/** How a contact came out of its flows. */
export interface FlowOutcome {
  readonly end: FlowEnd;
  /** The queue that the contact waits in. */
  readonly queue: string | null;
  readonly priority: string | null;
  /** What the agent heard before the customer. */
  readonly whisper: readonly string[];
  /** What the customer heard or read. */
  readonly said: readonly string[];
  /** Whether the customer was called; null for a contact that the customer began. */
  readonly called: boolean | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `queued` in a queue, `agent` with an agent, `disconnected` by the flow, `ended` without a word, `lost` at an error that nobody handles, `stopped` because the simulator cannot go on. */
export type FlowEnd = 'queued' | 'agent' | 'disconnected' | 'ended' | 'lost' | 'stopped';

export interface FlowRun {
  readonly steps: readonly FlowStep[];
  readonly outcome: FlowOutcome;
  /** Why the contact was lost, or the simulation stopped; null otherwise. */
  readonly problem: LocalizedText | null;
}
