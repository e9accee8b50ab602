import { DataFailure } from '../failure';
import type { Curated } from '../read/curated';
import type { TableRow } from '../validate/schema';

const FILE = 'indicator_directions.csv';

/** The directions of the plan that an indicator answers, by indicator; an empty list where the file says why there is none. */
export type DirectionsByIndicator = ReadonlyMap<string, readonly string[]>;

/** Reads `data/curated/indicator_directions.csv`: which indicator answers which direction, as what and why. */
export function readDirections(curated: Curated): DirectionsByIndicator {
  const found = new Map<string, string[]>();
  for (const row of curated.csv(FILE, ['indicator_id', 'direction_id', 'role', 'why_it', 'why_en'])) {
    const direction = row.text('direction_id');
    const known = found.get(row.text('indicator_id')) ?? [];
    found.set(row.text('indicator_id'), direction ? [...known, direction] : known);
  }
  return found;
}

/** Indicators with their directions, and with the missions of these among their own. */
export function withDirections(
  indicators: readonly TableRow[],
  directions: DirectionsByIndicator,
): TableRow[] {
  return indicators.map((indicator) => {
    const own = directions.get(String(indicator['id']));
    if (!own)
      throw new DataFailure(
        { file: `data/curated/${FILE}` },
        `no row for ${String(indicator['id'])}: name the directions that it answers, or write why it answers none`,
      );
    const missions = [
      ...String(indicator['missions'] ?? '').split(';'),
      ...own.flatMap((id) => /^m([1-7])-d/.exec(id)?.[1] ?? []),
    ].filter(Boolean);
    return {
      ...indicator,
      missions: [...new Set(missions)].sort().join(';') || null,
      directions: own.join(';') || null,
    };
  });
}

/** Entries of the plan with the indicators that answer them; those of an instrument are written with it. */
export function withIndicators(plan: readonly TableRow[], indicators: readonly TableRow[]): TableRow[] {
  return plan.map((entry) => {
    const answers = indicators.filter((indicator) =>
      String(indicator['directions'] ?? '')
        .split(';')
        .includes(String(entry['id'])),
    );
    const ids = answers.map((indicator) => indicator['id']).join(';');
    return { ...entry, indicator_ids: ids || (entry['indicator_ids'] ?? null) };
  });
}
