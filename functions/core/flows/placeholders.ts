/** `${NAME}` of our own flows and of CloudFormation, `{{name}}` of other tools: text that somebody has to fill in before the flow is made. */
const PLACEHOLDER = /\$\{([^}$]+)\}|\{\{\s*([\w.-]+)\s*\}\}/g;

/** The names of the placeholders in a text, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, own, other]) => own ?? other ?? ''))];
}

/** Fills every `${NAME}` that has a value; the others stay, for `placeholdersIn` to find. Values are escaped for the JSON around them. */
export function fillPlaceholders(json: string, values: Readonly<Record<string, string>>): string {
  return json.replace(/\$\{([^}$]+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? placeholder : JSON.stringify(value).slice(1, -1);
  });
}
