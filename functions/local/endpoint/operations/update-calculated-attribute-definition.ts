import { definitionAnswer } from '../calculated-attribute-answer.ts';
import { calculatedDefinitionOf } from '../calculated-definition.ts';
import { checkDefinition, type Documents, toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';

type Document = Documents['calculated-attribute'];

/** Only what is named changes; the expression, the statistic and the source of the timestamp never do. */
export const updateCalculatedAttributeDefinition: Operation<'UpdateCalculatedAttributeDefinition'> = async (
  { DomainName: domain, CalculatedAttributeName: name, DisplayName, Description, Conditions },
  context,
) => {
  checkDomain(context, domain);
  const stored = checkDefinition(context, domain, 'calculated-attribute', name);
  const document: Document = {
    ...stored.document,
    ...(DisplayName === undefined ? {} : { DisplayName }),
    ...(Description === undefined ? {} : { Description }),
    ...(Conditions === undefined ? {} : { Conditions: changedConditions(stored.document.Conditions, Conditions) }),
  };
  calculatedDefinitionOf({ name, document });
  const put = await context.definitions.put({
    domain,
    kind: 'calculated-attribute',
    name,
    document: toDocument(document),
    at: context.clock.now(),
  });
  return definitionAnswer(typed(put));
};

type Conditions = NonNullable<Document['Conditions']>;

function changedConditions(before: Conditions | undefined, change: Conditions): Conditions {
  const source = before?.Range?.TimestampSource;
  const wanted = change.Range?.TimestampSource;
  if (wanted !== undefined && wanted !== source)
    throw new BadRequest('TimestampSource of a calculated attribute cannot be changed');
  const format = before?.Range?.TimestampFormat;
  const keptSource = source === undefined ? {} : { TimestampSource: source };
  const keptFormat = format === undefined ? {} : { TimestampFormat: format };
  return {
    ...before,
    ...change,
    ...(change.Range === undefined ? {} : { Range: { ...change.Range, ...keptSource, ...keptFormat } }),
  };
}
