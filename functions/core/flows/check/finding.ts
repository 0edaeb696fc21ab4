import type { LocalizedText } from '../../language.ts';
import type { FlowAction } from '../flow.ts';

/** `error`: the service refuses the flow, or a contact is lost; `warning`: it works, and probably not as meant. */
export type Severity = 'error' | 'warning';

/** Something that a flow does wrong: where, what, and what to do about it. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, `[a-z-]+`. */
  readonly code: string;
  /** The action's Identifier; null where the flow as a whole is meant. */
  readonly action: string | null;
  /** 1-based, in the document. */
  readonly line: number;
  readonly message: LocalizedText;
  readonly remedy: LocalizedText;
}

interface Texts {
  readonly message: readonly [ja: string, en: string];
  readonly remedy: readonly [ja: string, en: string];
}

/** A finding at an action, or at the flow as a whole (null). */
export function finding(
  severity: Severity,
  code: string,
  at: Pick<FlowAction, 'id' | 'line'> | null,
  { message, remedy }: Texts,
): Finding {
  return {
    severity,
    code,
    action: at?.id ?? null,
    line: at?.line ?? 1,
    message: { ja: message[0], en: message[1] },
    remedy: { ja: remedy[0], en: remedy[1] },
  };
}
