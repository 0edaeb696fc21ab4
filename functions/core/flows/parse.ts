import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import type { JsonObject } from '../profiles/profile.ts';
import { type Condition, FLOW_TYPES, type Flow, type FlowAction, type FlowType } from './flow.ts';
import { findLines } from './json-lines.ts';

/** A member of the document that is not what the language says: exit code 1. The message names file, line and member. */
export class InvalidFlowError extends InvalidInputError {}

const conditionSchema: z.ZodType<WireCondition> = z.lazy(() =>
  z.object({ Operator: z.string(), Operands: z.array(z.union([z.string(), conditionSchema])) }),
);

interface WireCondition {
  Operator: string;
  Operands: (string | WireCondition)[];
}

const actionSchema = z.object({
  Identifier: z.string().min(1),
  Type: z.string().min(1),
  Parameters: z.record(z.string(), z.json()).nullish(),
  Transitions: z
    .object({
      NextAction: z.string().nullish(),
      Errors: z.array(z.object({ ErrorType: z.string(), NextAction: z.string() })).nullish(),
      Conditions: z.array(z.object({ NextAction: z.string(), Condition: conditionSchema })).nullish(),
    })
    .nullish(),
});

const flowSchema = z.object({
  Version: z.string(),
  StartAction: z.string(),
  Actions: z.array(actionSchema).min(1),
  Settings: z.unknown().optional(),
});

/** What `aws connect describe-contact-flow` and `describe-contact-flow-module` print. */
const describedSchema = z.union([
  z.object({ ContactFlow: z.object({ Content: z.string(), Type: z.enum(FLOW_TYPES).optional() }) }),
  z.object({ ContactFlowModule: z.object({ Content: z.string() }) }),
]);

/**
 * Reads a flow document: the content of a flow, or a described flow around it. Throws InvalidFlowError for what is no
 * flow at all; what a flow does wrong is for `findFlowProblems`.
 */
export function parseFlow(text: string, source: string): Flow {
  const json = readJson(text.replace(/^\uFEFF/, ''), source);
  const described = describedSchema.safeParse(json);
  if (!described.success) return flowFrom(json, text, source, null);
  if ('ContactFlowModule' in described.data) {
    const { Content } = described.data.ContactFlowModule;
    return flowFrom(readJson(Content, source), Content, source, 'MODULE');
  }
  const { Content, Type } = described.data.ContactFlow;
  return flowFrom(readJson(Content, source), Content, source, Type ?? null);
}

function readJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidFlowError(`${source} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      remedy: 'Export the flow again, or mend the place that the message names.',
      cause: error,
    });
  }
}

function flowFrom(json: unknown, text: string, source: string, type: FlowType | null): Flow {
  const lines = findLines(text);
  const parsed = flowSchema.safeParse(json);
  if (!parsed.success) throw unreadable(parsed.error, lines, source);
  const { Version, StartAction, Actions, Settings } = parsed.data;
  const actions = Actions.map((action, index) => actionFrom(action, lines.get(`/Actions/${index}`) ?? 1));
  const isModule = Settings !== undefined || actions.some((action) => action.type === 'EndFlowModuleExecution');
  return { version: Version, startAction: StartAction, actions, type: type ?? (isModule ? 'MODULE' : null) };
}

function unreadable(error: z.ZodError, lines: ReadonlyMap<string, number>, source: string): InvalidFlowError {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String);
  return new InvalidFlowError(
    `${source}:${lineOf(path, lines)}: ${path.join('.') || 'the document'}: ${issue?.message ?? 'not a flow'}`,
    {
      remedy:
        'A flow has Version, StartAction and Actions; an action has Identifier, Type, Parameters and Transitions, and every transition names a NextAction.',
      cause: error,
    },
  );
}

/** The line of the nearest value that exists. */
function lineOf(path: readonly string[], lines: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(`/${path.slice(0, length).join('/')}`);
    if (line !== undefined) return line;
  }
  return 1;
}

function actionFrom(action: z.infer<typeof actionSchema>, line: number): FlowAction {
  const { NextAction, Errors, Conditions } = action.Transitions ?? {};
  return {
    id: action.Identifier,
    type: action.Type,
    parameters: (action.Parameters ?? {}) satisfies JsonObject,
    transitions: {
      // Console exports write an empty text where an action ends the flow.
      next: NextAction === undefined || NextAction === '' ? null : NextAction,
      errors: (Errors ?? []).map((error) => ({ type: error.ErrorType, next: error.NextAction })),
      conditions: (Conditions ?? []).map(({ NextAction: next, Condition }) => ({
        next,
        condition: conditionFrom(Condition),
      })),
    },
    line,
  };
}

function conditionFrom({ Operator, Operands }: WireCondition): Condition {
  return {
    operator: Operator,
    operands: Operands.map((operand) => (typeof operand === 'string' ? operand : conditionFrom(operand))),
  };
}
