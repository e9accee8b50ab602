import { normaliseCode } from '../harmonise/codes';
import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Group } from './groups';

const FILE = 'territory/membership/comuni_bologna_aree_unioni_distretti.csv';

/** Which groups a comune belongs to. */
export interface Membership {
  id: string;
  name: string;
  areaId: string;
  /** Null means "in no unione", which is a state of its own. */
  unioneId: string | null;
  distrettoId: string;
}

/** Reads the membership of the 55 comuni and turns the names of the groups into our ids. */
export function readMembership(ledger: Ledger, groups: readonly Group[]): Membership[] {
  const rows = ledger.csv('appartenenze', FILE, {
    columns: ['pro_com_t', 'comune', 'area_lavoro', 'unione', 'distretto_sociosanitario_UNVERIFIED'],
    header: 'at-least',
  });
  const find = (level: string, name: string): string | undefined =>
    groups.find((group) => group.level === level && group.sourceName === name)?.id;
  const members = rows.map((row) => {
    const lookUp = (level: string, column: string): string => {
      const id = find(level, row.text(column));
      if (id === undefined)
        throw row.failure(column, `no group "${row.text(column)}" in data/curated/groups.csv`);
      return id;
    };
    const id = normaliseCode(row.text('pro_com_t'));
    if (id === null)
      throw row.failure('pro_com_t', `"${row.text('pro_com_t')}" is not a code of the province`);
    return {
      id,
      name: row.text('comune'),
      areaId: lookUp('area', 'area_lavoro'),
      unioneId: row.text('unione') === '' ? null : lookUp('unione', 'unione'),
      distrettoId: lookUp('distretto', 'distretto_sociosanitario_UNVERIFIED'),
    };
  });
  const ids = new Set(members.map((member) => member.id));
  if (ids.size !== members.length)
    throw new DataFailure({ file: FILE, column: 'pro_com_t' }, 'a comune is there twice');
  return members.sort((a, b) => (a.id < b.id ? -1 : 1));
}
