import type { JsonObject } from '../../../core/profiles/profile.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkObjectType, checkProfileDomain } from '../profile-domain.ts';

/** An object that cannot be placed is refused at once; the service would take it and file it with its dead letters. */
export const putProfileObject: Operation<'PutProfileObject'> = async (input, context) => {
  const domain = checkProfileDomain(context, input.DomainName);
  checkObjectType(domain, input.ObjectTypeName);
  const outcome = await domain.putObject(input.ObjectTypeName, parseObject(input.Object));
  if ('rejected' in outcome) throw new BadRequest(outcome.rejected);
  return { ProfileObjectUniqueKey: outcome.stored };
};

function parseObject(text: string): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new BadRequest('Object is not valid JSON');
  }
  if (!isJsonObject(parsed)) throw new BadRequest('Object must be the text of a JSON object');
  return parsed;
}

/** What JSON.parse made an object is one all through. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
