/** What the texts of the column of comuni stand for, and what the reader has said of the doubtful ones. */
import type { PlaceChoice, PlaceMatch, PlaceVerdict } from './types';

/** By text of the file: a comune, or null for none of the 55. A text that is not here waits. */
export type Decided = ReadonlyMap<string, string | null>;

export const NOTHING_DECIDED: Decided = new Map();

export interface Review {
  /** Texts that stand for a comune without a question, or by the reader's word. */
  placed: PlaceMatch[];
  /** To be looked at, decided or not, in the order of the questions: doubtful, former, locality, unknown. */
  asked: PlaceMatch[];
  /** Of those, with something to confirm and without an answer: their rows do not count. */
  waiting: PlaceMatch[];
  /** Of those, resembling no comune and without an answer: their rows do not count either. */
  unknown: PlaceMatch[];
  /** Names of other comuni of Italy, and texts that the reader says are none of the 55. */
  outside: PlaceMatch[];
  rows: { placed: number; waiting: number; unknown: number; outside: number };
  /** Distinct comuni of the placed texts. */
  comuni: number;
}

const ORDER: readonly PlaceVerdict[] = ['doubtful', 'former', 'locality', 'unknown'];

export function reviewOf(matches: readonly PlaceMatch[], decided: Decided): Review {
  const of = (match: PlaceMatch): string | null | undefined => comuneOf(match, decided);
  const placed = matches.filter((match) => typeof of(match) === 'string');
  const outside = matches.filter((match) => of(match) === null);
  const open = matches.filter((match) => of(match) === undefined);
  const waiting = open.filter(({ verdict }) => verdict !== 'unknown');
  const unknown = open.filter(({ verdict }) => verdict === 'unknown');
  const rows = (some: readonly PlaceMatch[]): number => some.reduce((all, match) => all + match.rows, 0);
  return {
    placed,
    asked: ORDER.flatMap((verdict) => matches.filter((match) => match.verdict === verdict)),
    waiting,
    unknown,
    outside,
    rows: {
      placed: rows(placed),
      waiting: rows(waiting),
      unknown: rows(unknown),
      outside: rows(outside),
    },
    comuni: new Set(placed.map(of)).size,
  };
}

/** The comune a text counts for: null for none of the 55, undefined while the reader has not said. */
export function comuneOf(match: PlaceMatch, decided: Decided): string | null | undefined {
  const said = decided.get(match.text);
  if (said !== undefined) return said;
  if (match.verdict === 'certain') return match.comune ?? undefined;
  return match.verdict === 'elsewhere' ? null : undefined;
}

/** The answers with one more; undefined takes it back. */
export function withAnswer(decided: Decided, text: string, comune: string | null | undefined): Decided {
  const next = new Map(decided);
  if (comune === undefined) next.delete(text);
  else next.set(text, comune);
  return next;
}

/** The comune that is proposed for a text; null where there is no single one to propose. */
export function proposalOf({ verdict, comune, candidates }: PlaceMatch): string | null {
  if (verdict !== 'former' && verdict !== 'locality') return null;
  return comune ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
}

/** Proposals of former comuni and localities that still wait: one press takes them all. Doubtful names are never among them. */
export function openProposals(matches: readonly PlaceMatch[], decided: Decided): PlaceMatch[] {
  return matches.filter((match) => !decided.has(match.text) && proposalOf(match) !== null);
}

/** The answers with every open proposal taken. */
export function withProposals(matches: readonly PlaceMatch[], decided: Decided): Decided {
  return new Map([
    ...decided,
    ...openProposals(matches, decided).map(({ text, ...match }) => {
      return [text, proposalOf({ text, ...match })] as const;
    }),
  ]);
}

/** What the reader's worker is told: every text that is not certain by itself, those that wait as none of the 55. */
export function placeChoice(column: number, matches: readonly PlaceMatch[], decided: Decided): PlaceChoice {
  return {
    column,
    decided: new Map(
      matches
        .filter(({ verdict, text }) => verdict !== 'certain' || decided.has(text))
        .map((match) => [match.text, comuneOf(match, decided) ?? null]),
    ),
  };
}
