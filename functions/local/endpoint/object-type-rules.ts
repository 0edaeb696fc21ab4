import { isFieldPath } from '../../core/profiles/fields.ts';
import { PROFILE_ID_KEY } from '../../core/profiles/standard-keys.ts';
import type { Documents } from './documents.ts';
import { BadRequest } from './errors.ts';

type Document = Documents['object-type'];

const MAX_KEYS = 10;

/** Checks what the model cannot say of an object type (Administrator Guide, object type mapping). Throws BadRequest. */
export function checkObjectTypeDocument(name: string, document: Document): void {
  if (name.startsWith('_')) throw new BadRequest('object type names that start with _ are reserved');
  if (document.TemplateId !== undefined) throw new BadRequest('not emulated: object types made from a template');
  checkFields(document);
  checkKeys(document);
}

function checkFields({ Fields = {}, SourceLastUpdatedTimestampFormat }: Document): void {
  for (const [field, { Target }] of Object.entries(Fields)) {
    const path = /^_profile\.(.+)$/.exec(Target ?? '')?.[1];
    if (path !== undefined && !isFieldPath(path))
      throw new BadRequest(`field ${field} targets _profile.${path}, which is no field of a profile`);
  }
  if ('sourceLastUpdatedTimestamp' in Fields && SourceLastUpdatedTimestampFormat === undefined)
    throw new BadRequest('SourceLastUpdatedTimestampFormat is needed for the field sourceLastUpdatedTimestamp');
}

function checkKeys({ Fields = {}, Keys }: Document): void {
  if (Keys === undefined) return;
  if (Object.keys(Keys).length > MAX_KEYS) throw new BadRequest(`an object type has at most ${MAX_KEYS} keys`);
  const keys = Object.entries(Keys).flatMap(([name, instances]) =>
    instances.map(({ StandardIdentifiers = [], FieldNames = [] }) => ({
      name,
      fields: FieldNames,
      is: new Set<string>(StandardIdentifiers),
    })),
  );
  for (const { name, fields, is } of keys) {
    const missing = fields.find((field) => !Object.hasOwn(Fields, field));
    if (missing !== undefined) throw new BadRequest(`key ${name} names the field ${missing}, which is not in Fields`);
    if (is.has('UNIQUE') && (is.has('LOOKUP_ONLY') || is.has('NEW_ONLY')))
      throw new BadRequest(`key ${name}: UNIQUE goes with neither LOOKUP_ONLY nor NEW_ONLY`);
  }
  if (keys.filter(({ is }) => is.has('UNIQUE')).length !== 1)
    throw new BadRequest('exactly one key must have the standard identifier UNIQUE');
  const profileKeys = keys.filter(({ is }) => is.has('PROFILE'));
  const isStored = ({ name, is }: (typeof keys)[number]) =>
    name === PROFILE_ID_KEY || !(is.has('LOOKUP_ONLY') || is.has('NEW_ONLY'));
  if (profileKeys.length > 0 && !profileKeys.some(isStored))
    throw new BadRequest('a PROFILE key without LOOKUP_ONLY and NEW_ONLY is needed beside those with them');
}
