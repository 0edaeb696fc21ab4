import type { JsonObject, Profile } from '../../profiles/profile.ts';
import type { Flow } from '../flow.ts';

/** What a running flow asks of the world. Where one fails, it rejects, and the flow takes the error branch. */
export interface FlowOutside {
  /** Calls a Lambda function with the event of a flow and returns what it answers. */
  invokeLambda(functionArn: string, event: JsonObject): Promise<unknown>;
  /** The flow or module behind an id or ARN; null when there is none to run. */
  findFlow(id: string): { readonly name: string; readonly flow: Flow } | null;
  /** Null: the hours of the current queue. */
  isOpen(hoursOfOperationId: string | null): boolean;
  /** Whether the queue takes one more contact. */
  hasRoom(queueId: string): boolean;
  /** A real-time metric of a queue (null: the target queue); null when it is not known. */
  metric(type: string, queueId: string | null): number | null;
  /** What the participant answers next; null: nothing, until the time is up. */
  nextInput(): string | null;
  /** 1 to 100. */
  percentage(): number;
  /** Profiles that fit the criteria: all of them, or any. */
  findProfiles(criteria: readonly ProfileCriterion[], operator: 'AND' | 'OR'): Promise<readonly Profile[]>;
}

export interface ProfileCriterion {
  readonly keyName: string;
  readonly value: string;
}
