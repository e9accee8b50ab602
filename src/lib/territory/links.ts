/** Addresses of the tools, opened on a territory. Without base and language. */
import { TERRITORIES_KEY } from '../state/territories';
import type { RecordTable } from '../state/records';
import type { Territory } from './types';

type Subject = Pick<Territory, 'id' | 'level'>;

/** The comparison of several territories, by id. */
export function comparisonPath(ids: readonly string[]): string {
  return `/confronta/?${TERRITORIES_KEY}=${ids.join(',')}`;
}

/** The map with the territory selected; the whole city needs no selection. */
export function mapPath(territory: Subject): string {
  const query = selection(territory).join('&');
  return query === '' ? '/mappa/' : `/mappa/?${query}`;
}

/** A list of records, narrowed to the comuni of the territory. */
export function recordsPath(territory: Subject, table: RecordTable): string {
  const chosen = selection(territory);
  return `/mappa/?${[`elenco=${table}`, ...chosen, ...(chosen.length > 0 ? ['solo=comune'] : [])].join('&')}`;
}

/** A need crossed with a resource, over units among which the territory is one dot; an area narrows the 55 to its own. */
export function crossingPath(need: string, resource: string, { id, level }: Subject): string {
  const pair = [`bisogno=${need}`, `risorsa=${resource}`];
  if (level === 'comune') pair.push(`territorio=${id}`);
  if (level === 'unione' || level === 'distretto') pair.push(`unita=${level}`, `territorio=${id}`);
  if (level === 'area') pair.push(`area=${id.replace(/^area-/, '')}`);
  return `/confronta/incrocio/?${pair.join('&')}`;
}

function selection({ id, level }: Subject): string[] {
  if (level === 'metropoli') return [];
  return level === 'comune' ? [`comune=${id}`] : [`unita=${level}`, `territorio=${id}`];
}
