import { columnNamed } from './header';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS, type ContributionKind } from './types';

/**
 * The kind whose columns a header has most of, one that it has whole before one that only shares them; the one that was chosen where none
 * has more.
 */
export function guessKind(header: readonly string[], chosen: ContributionKind): ContributionKind {
  const score = (kind: ContributionKind): number => {
    const schema = CONTRIBUTED_SCHEMAS[kind];
    const found = new Set(header.flatMap((heading) => columnNamed(schema, heading)?.name ?? [])).size;
    return found === schema.columns.length ? found + 1 : found;
  };
  return CONTRIBUTION_KINDS.reduce((best, kind) => (score(kind) > score(best) ? kind : best), chosen);
}
