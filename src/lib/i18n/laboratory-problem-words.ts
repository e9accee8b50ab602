/** What the laboratory says of a problem: the shape of its words in each language. */
import type { ForbiddenReason } from '../laboratory/forbidden';
import type { LabProblemKey } from '../laboratory/types';

/** Figures already written in the language of the page. */
export interface ProblemFigures {
  /** Seconds of the time limit. */
  seconds: string;
  /** Megabytes of the memory limit. */
  megabytes: string;
  /** Characters of a statement. */
  characters: string;
}

type Sentence = (name: string, figures: ProblemFigures) => string;

export interface ProblemMessages {
  sentences: Record<Exclude<LabProblemKey, 'forbidden'>, Sentence>;
  hints: Record<Exclude<LabProblemKey, 'forbidden'>, Sentence>;
  forbidden: Record<ForbiddenReason, { sentence: Sentence; hint: Sentence }>;
  /** Where the name is not known. */
  unnamed: Partial<Record<LabProblemKey, string>>;
  near: (names: string) => string;
  or: string;
}
