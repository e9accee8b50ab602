/** An indicator as the figures see it: values of the 55, references and classes, at one period. Runs at build. */
import { indicatorBriefs } from '../explorer/page';
import { unitsOf, type UnitsByLevel } from '../explorer/units';
import { explorerView, type ExplorerView, type ViewRow } from '../explorer/view';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { indicatorData, territories, type IndicatorData } from '../snapshot/domain';
import type { AreaKey } from '../state/explorer';

export interface Seen {
  indicator: IndicatorBrief;
  period: string;
  data: IndicatorData;
  view: ExplorerView;
  units: UnitsByLevel;
  area: AreaKey | null;
  /** The comuni drawn: all, or those of the area. */
  rows: ViewRow[];
}

export interface Asked {
  indicator: string;
  period?: string | undefined;
  area?: AreaKey | undefined;
}

const briefs = new Map<Locale, Promise<IndicatorBrief[]>>();
let units: Promise<UnitsByLevel> | null = null;

/** The indicator of a figure; throws for one that is not published, or not at that period. */
export async function seen(
  { indicator: id, period, area = undefined }: Asked,
  locale: Locale,
): Promise<Seen> {
  const indicator = await briefNamed(id, locale);
  const at = period ?? indicator.defaultPeriod;
  const data = await indicatorData(id);
  if (!data.periods[at]) throw new Error(`indicator ${id} has no values in ${at}`);
  const all = await figureUnits();
  const state = { period: at, method: 'quantile' as const, classes: 5, area: area ?? null };
  const view = explorerView(all.comune, indicator, data, state, (note) => note[locale]);
  const rows = area === undefined ? view.rows : view.rows.filter((row) => row.area === area);
  return { indicator, period: at, data, view, units: all, area: area ?? null, rows };
}

/** Every indicator in one language, read once a build. */
export async function briefNamed(id: string, locale: Locale): Promise<IndicatorBrief> {
  const known = briefs.get(locale) ?? indicatorBriefs(locale);
  briefs.set(locale, known);
  const found = (await known).find((brief) => brief.id === id);
  if (!found) throw new Error(`indicator ${id} is not in the snapshot`);
  return found;
}

/** Units of every level, read once a build. */
export function figureUnits(): Promise<UnitsByLevel> {
  units ??= territories().then(unitsOf);
  return units;
}
