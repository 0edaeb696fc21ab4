/** A question that is usually asked, with names in brackets for its periods, values and numbers, and other ways to say it. */
export interface UsualQuestion {
  /** How it is offered: only where it is read with what was named in its places. */
  readonly frame: string;
  readonly wordings: readonly string[];
}

/** Frames at the beginning of a line, their wordings indented below them. */
export function usualQuestions(lines: string): readonly UsualQuestion[] {
  const questions: { frame: string; wordings: string[] }[] = [];
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith(' ')) questions.at(-1)?.wordings.push(line.trim());
    else questions.push({ frame: line, wordings: [] });
  }
  return questions;
}

/** Questions as somebody put them, one a line: they are read as they stand, and told as they are read. */
export function questionsAsked(lines: string): readonly UsualQuestion[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((frame) => ({ frame, wordings: [] }));
}
