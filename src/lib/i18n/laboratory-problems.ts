/** Words of what can go wrong in the laboratory: what happened, and what to do. Names are the reader's own text, never markup. */
import { forbiddenReason } from '../laboratory/forbidden';
import type { LabProblem } from '../laboratory/types';
import type { ProblemFigures, ProblemMessages } from './laboratory-problem-words';
import { laboratoryProblemsEn } from './laboratory-problems-en';
import { laboratoryProblemsIt } from './laboratory-problems-it';
import type { Locale } from './locale';

const MESSAGES: Record<Locale, ProblemMessages> = { it: laboratoryProblemsIt, en: laboratoryProblemsEn };

/** Letters of the reader's own text that a sentence repeats. */
const MOST_NAME = 60;

/** What happened and what to do, as plain texts. The hint begins with the nearest names where there are any. */
export function problemWords(
  locale: Locale,
  problem: Pick<LabProblem, 'key' | 'name' | 'near'>,
  figures: ProblemFigures,
): { sentence: string; hint: string } {
  const words = MESSAGES[locale];
  const name = shortened(problem.name ?? '');
  const { sentence, hint } =
    problem.key === 'forbidden'
      ? words.forbidden[forbiddenReason(problem.name)]
      : { sentence: words.sentences[problem.key], hint: words.hints[problem.key] };
  const unnamed = name === '' ? words.unnamed[problem.key] : undefined;
  const near = problem.near.length === 0 ? '' : `${words.near(listed(problem.near, words.or))} `;
  return { sentence: unnamed ?? sentence(name, figures), hint: `${near}${hint(name, figures)}` };
}

function shortened(name: string): string {
  return name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}…` : name;
}

function listed(names: readonly string[], or: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
}
