import { sources } from '../snapshot/domain';
import { datasets, type Dataset } from './datasets';
import { licence } from './licence';

/** Tables about the tables: they name every source and carry the records of none. */
const ABOUT = new Set(['sources', 'rejections', 'indicators', 'gaps', 'changes']);

let known: Promise<Dataset[]> | null = null;

/** The tables that may be downloaded, in the order of the catalogue. */
export function offered(): Promise<Dataset[]> {
  known ??= sources().then((all) => {
    const closed = new Set(all.filter((source) => source.licenceBasis === 'none').map((source) => source.id));
    return datasets().filter((entry) => isOffered(entry, closed));
  });
  return known;
}

/**
 * Whether a table may be downloaded: under a licence whose text we can name, and made from no source without any basis
 * for republication (`closed`: ids of the sources whose basis is `none`).
 */
export function isOffered(
  { id, licence: ours, sourceIds }: Pick<Dataset, 'id' | 'licence' | 'sourceIds'>,
  closed: ReadonlySet<string>,
): boolean {
  if (licence(ours).url === null) return false;
  return ABOUT.has(id) || !sourceIds.some((source) => closed.has(source));
}
