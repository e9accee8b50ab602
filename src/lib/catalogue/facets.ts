import { THEMES, type Theme } from '../indicator/types';
import { indicators } from '../snapshot/domain';
import { query, tablePath } from '../snapshot/tables';
import type { Level } from '../territory/types';
import { territoryColumn } from './comune-rows';
import type { Dataset } from './datasets';

/** Themes of tables whose rows do not say theirs and whose sources feed no indicator, or too many. */
const FIXED: Record<string, Theme[]> = {
  territories: ['contesto'],
  localities: ['contesto'],
  organisations: ['oes'],
  plan_figures: ['oes'],
  // Their column theme is that of the recovery plan, finer than ours.
  projects: ['abitare', 'fragilita'],
  pnrr_awards: ['oes', 'abitare', 'fragilita'],
  plan: ['oes', 'abitare', 'cer', 'fragilita', 'turismo'],
  route_stages_odbl: ['turismo'],
  stations_odbl: ['fragilita'],
  station_distances_odbl: ['fragilita'],
  bologna_accommodation: ['turismo'],
  bologna_income_cap: ['abitare'],
  bologna_fragility: ['fragilita'],
  // About the tables themselves.
  sources: [],
  rejections: [],
  changes: [],
};

/** Themes a table speaks of, in the order of the site: from its column `theme`, its indicators, or the indicators of its sources. */
export async function themesOf({ id, columns, sourceIds }: Dataset): Promise<Theme[]> {
  const fixed = FIXED[id];
  if (fixed) return fixed;
  const names = new Set(columns.map(({ name }) => name));
  const found = new Set<string>();
  const all = await indicators();
  if (names.has('theme')) for (const theme of await distinct(id, 'theme')) found.add(theme);
  else if (names.has('indicator_id')) {
    const used = new Set(await distinct(id, 'indicator_id'));
    for (const indicator of all) if (used.has(indicator.id)) found.add(indicator.theme);
  }
  if (![...found].some((theme) => THEMES.some((known) => known === theme)))
    for (const indicator of all)
      if (indicator.sourceIds[0] !== undefined && sourceIds.includes(indicator.sourceIds[0]))
        found.add(indicator.theme);
  return THEMES.filter((theme) => found.has(theme));
}

const LEVELS: readonly Level[] = ['comune', 'unione', 'distretto', 'area', 'metropoli'];

/** Levels of the territories that the rows of a table name; none when they name none. */
export async function levelsOf(dataset: Dataset): Promise<Level[]> {
  const column = territoryColumn(dataset);
  if (!column) return [];
  const rows = await query(
    `SELECT DISTINCT t.level FROM (
       SELECT unnest(string_split("${column.name}", ';')) AS id FROM read_parquet('${tablePath(dataset.id)}')) AS named
     JOIN read_parquet('${tablePath('territories')}') AS t ON t.id = named.id`,
  );
  const found = new Set(rows.map(({ level }) => String(level)));
  return LEVELS.filter((level) => found.has(level));
}

async function distinct(table: string, column: string): Promise<string[]> {
  const rows = await query(
    `SELECT DISTINCT unnest(string_split("${column}"::VARCHAR, ';')) AS value
     FROM read_parquet('${tablePath(table)}') WHERE "${column}" IS NOT NULL`,
  );
  return rows.map(({ value }) => String(value));
}
