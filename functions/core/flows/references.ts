/** `$.Attributes.segment`, `$.SegmentAttributes['connect:Subtype']`: a JSONPath of the flow language. */
const REFERENCE = /\$\.[A-Za-z_]\w*(?:\.[\w:-]+|\[(?:\d+|'[^']*'|"[^"]*")\])*/g;

/** The JSONPaths within a text, in order. */
export function referencesIn(text: string): readonly string[] {
  return text.match(REFERENCE) ?? [];
}

/** Whether the text is one JSONPath and nothing else. */
export function isReference(text: string): boolean {
  const trimmed = text.trim();
  return referencesIn(trimmed)[0] === trimmed;
}

/** The names on the way: `$.Customer.Attributes.x` → Customer, Attributes, x. */
export function referenceSteps(reference: string): readonly string[] {
  return [...reference.slice(1).matchAll(/\.([\w:-]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    ([, name, index, single, double]) => name ?? index ?? single ?? double ?? '',
  );
}

/** The text with every JSONPath replaced by what it stands for. */
export function replaceReferences(text: string, resolve: (reference: string) => string): string {
  return text.replace(REFERENCE, resolve);
}

/** First names of the JSONPaths that a flow can read (administrator guide, list of contact attributes). */
export const NAMESPACES: ReadonlySet<string> = new Set([
  'Agent',
  'Attributes',
  'AwsRegion',
  'Case',
  'Channel',
  'ContactId',
  'Customer',
  'CustomerEndpoint',
  'CustomerId',
  'DataTables',
  'Description',
  'Email',
  'External',
  'FlowAttributes',
  'InitialContactId',
  'InitiationMethod',
  'InstanceARN',
  'LambdaInvocation',
  'LanguageCode',
  'Lex',
  'Media',
  'MediaStreams',
  'Metrics',
  'Modules',
  'Name',
  'PreviousContactId',
  'Queue',
  'References',
  'RelatedContactId',
  'SegmentAttributes',
  'StoredCustomerInput',
  'SystemEndpoint',
  'Tags',
  'Task',
  'TextToSpeechVoiceId',
  'Views',
  'Wisdom',
]);
