/** Words for codes that may grow on the server: an unknown code is shown as it is. */
export type Words = Readonly<Record<string, string | undefined>>;

export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
