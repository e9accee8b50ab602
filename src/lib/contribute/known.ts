import { CONTRIBUTED_SCHEMAS } from './schemas';
import type { ContributionKind, KnownRecord } from './types';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Source of the rows that came as contributions: a file is not the twin of what it became. */
export const CONTRIBUTED_SOURCE = 'contributi';

/**
 * What is published today, as contributions would find it again: places and energy communities of the kinds that may be contributed,
 * projects by their code, routes.
 */
export function knownRecords(tables: {
  places: readonly Row[];
  projects: readonly Row[];
  routes: readonly Row[];
}): KnownRecord[] {
  const kinds = new Map<string, ContributionKind>([
    ...(['luoghi', 'abitare'] as const).flatMap((as) =>
      (CONTRIBUTED_SCHEMAS[as].columns.find(({ name }) => name === 'kind')?.enum ?? []).map(
        (kind) => [kind, as] as const,
      ),
    ),
    ['cer', 'cer'],
    ['energia-affine', 'cer'],
    ['progetto-territoriale', 'progetti'],
  ]);
  const places = tables.places.flatMap((row): KnownRecord[] => {
    const as = kinds.get(text(row.kind));
    return as === undefined || row.record !== 'luogo'
      ? []
      : [{ as, name: text(row.name), comuni: list(row.comune_ids) }];
  });
  const projects = new Map<string, KnownRecord>();
  for (const row of tables.projects) {
    const cup = text(row.cup);
    const comuni = [...(projects.get(cup)?.comuni ?? []), text(row.comune_id)];
    projects.set(cup, { as: 'progetti', name: text(row.title) || text(row.measure_it), comuni, cup });
  }
  const routes = tables.routes.map((row): KnownRecord => ({
    as: 'percorsi',
    name: text(row.name),
    comuni: list(row.comune_ids),
  }));
  return [...places, ...projects.values(), ...routes];
}

const text = (value: Row[string] | undefined): string => String(value ?? '');
const list = (value: Row[string] | undefined): string[] => text(value).split(';').filter(Boolean);
