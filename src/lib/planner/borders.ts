/** Which comuni touch. Runs in Node only. */
import type { Topology } from 'topojson-specification';
import { readJson } from '../snapshot/tables';
import { queenContiguity } from '../statistics/contiguity-queen';

/** ISTAT codes of the comuni that each comune touches, by a border or a corner, in the order of the boundary file; read once a build. */
export function comuneBorders(): [string, string[]][] {
  borders ??= [...queenContiguity(readJson<Topology>('territories.topo.json'), 'comuni')].map(
    ([id, near]): [string, string[]] => [id, [...near]],
  );
  return borders;
}

let borders: [string, string[]][] | null = null;
