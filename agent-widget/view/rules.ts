/** The object that a text holds as JSON; null where it holds none. */
export function maybeJsonObject(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' ? json : null;
  } catch {
    return null;
  }
}
