import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../../core/errors.ts';
import { CHANNELS } from '../../core/flows/flow.ts';

export const contactFile = z.strictObject({
  channel: z.enum(CHANNELS).default('VOICE'),
  direction: z.enum(['INBOUND', 'OUTBOUND']).default('INBOUND'),
  /** Phone number or e-mail address; empty for a caller who withholds it. */
  customerEndpoint: z.string().max(255),
  systemEndpoint: z.string().max(255).default(''),
  languageCode: z.string().default('ja-JP'),
  attributes: z.record(z.string(), z.string()).default({}),
  /** What the customer answers to each question, in order. */
  inputs: z.array(z.string()).default([]),
  /** The outside of this contact, where it differs from an open contact centre with room everywhere. */
  closed: z.boolean().default(false),
  fullQueues: z.array(z.string()).default([]),
  failingFunctions: z.array(z.string()).default([]),
  metrics: z.record(z.string(), z.number()).default({}),
  /** 1 to 100, for each DistributeByPercentage in turn. */
  percentages: z.array(z.int().min(1).max(100)).default([]),
});

/** A contact to run a flow for, and how the world behaves towards it. */
export type ContactFile = z.infer<typeof contactFile>;

/** Throws NotFoundError without the file, InvalidInputError naming the member that is wrong. */
export async function readContactFile(path: string): Promise<ContactFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new NotFoundError(`cannot read ${path}`, { remedy: 'Give the path of a contact file.', cause });
  });
  return parseContact(text, path);
}

function parseContact(text: string, path: string): ContactFile {
  try {
    return contactFile.parse(JSON.parse(text));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const what = issue === undefined ? String(cause) : `${issue.path.join('.') || 'the contact'}: ${issue.message}`;
    throw new InvalidInputError(`${path}: ${what}`, {
      remedy:
        'A contact file looks like {"channel": "VOICE", "direction": "INBOUND", "customerEndpoint": "+819012345678"}.',
      cause,
    });
  }
}
