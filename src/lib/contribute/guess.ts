import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS, type ContributionKind } from './types';

/**
 * The kind whose columns a header has most of, one that it has whole before one that only shares them; the one that was chosen where none
 * has more.
 */
export function guessKind(header: readonly string[], chosen: ContributionKind): ContributionKind {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const score = (kind: ContributionKind): number => {
    const { columns } = CONTRIBUTED_SCHEMAS[kind];
    const found = columns.filter(({ name }) => names.has(name)).length;
    return found === columns.length ? found + 1 : found;
  };
  return CONTRIBUTION_KINDS.reduce((best, kind) => (score(kind) > score(best) ? kind : best), chosen);
}
