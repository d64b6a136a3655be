/** Something wrong in the content, told to the person who edits it. */
export interface Problem {
  /** From the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** One clause, without a full stop. */
  readonly what: string;
  /** One or more sentences. */
  readonly fix: string;
}

/** Returns 'content/claims.yaml:12: claim `a` is marked unchecked. Fix: Check it …'. */
export function formatProblem({ file, line, what, fix }: Problem): string {
  return `${file}:${line}: ${what}. Fix: ${fix}`;
}

/** A problem that stops the build. */
export function error(place: Pick<Problem, 'file' | 'line'>, what: string, fix: string): Problem {
  return { ...place, severity: 'error', what, fix };
}

/** Takes problems as they are found. */
export type Report = (problems: readonly Problem[]) => void;
