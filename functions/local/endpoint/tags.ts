/** Tags as an answer has them: the model allows no empty map. */
export function answeredTags({
  tags,
}: {
  readonly tags: Readonly<Record<string, string>>;
}): Record<string, string> | undefined {
  return Object.keys(tags).length === 0 ? undefined : { ...tags };
}
