import { group } from 'd3';
import { typographic } from '../format/typography';
import { THEMES } from '../indicator/types';
import type { Indicator, Localised, Measure, Aggregation, Polarity, Status, Theme } from '../indicator/types';
import type { AreaId, Level, Territory } from '../territory/types';
import { readTable, type Row } from './tables';

const text = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
const number = (value: Row[string] | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);
const list = (value: Row[string] | undefined): string[] => text(value)?.split(';').filter(Boolean) ?? [];
const both = (row: Row, name: string): Localised | null => {
  const it = text(row[`${name}_it`]);
  const en = text(row[`${name}_en`]);
  return it === null || en === null ? null : { it: typographic(it), en: typographic(en) };
};
const words = (row: Row, name: string): Localised => both(row, name) ?? { it: '', en: '' };

/** Every territory, comuni first in code order. */
export async function territories(): Promise<Territory[]> {
  return (await readTable('territories')).map((row) => ({
    id: String(row.id),
    level: row.level as Level,
    name: typographic(String(row.name)),
    shortName: typographic(text(row.short_name) ?? String(row.name)),
    slug: String(row.slug),
    areaId: text(row.area_id) as AreaId | null,
    unioneId: text(row.unione_id),
    distrettoId: text(row.distretto_id),
    areaKm2: number(row.area_km2) ?? 0,
    altitudeM: number(row.altitude_m),
    altimetricZone: number(row.altimetric_zone),
    degurba: number(row.degurba),
    snaiClass: text(row.snai_class),
    snaiPole: text(row.snai_pole),
    sll: text(row.sll),
    population: number(row.population) ?? 0,
    labelLon: number(row.label_lon) ?? 0,
    labelLat: number(row.label_lat) ?? 0,
    judgementNote: both(row, 'judgement_note'),
    verification: row.verification === 'da verificare' ? 'da verificare' : 'official',
    validFrom: text(row.valid_from),
    predecessors: list(row.predecessors),
  }));
}

/** Every indicator, by theme order then by position. */
export async function indicators(): Promise<Indicator[]> {
  const rows = (await readTable('indicators')).map((row): Indicator => ({
    id: String(row.id),
    theme: row.theme as Theme,
    order: number(row.order) ?? 0,
    label: words(row, 'label'),
    unit: words(row, 'unit'),
    description: words(row, 'description'),
    polarity: row.polarity as Polarity,
    measure: row.measure as Measure,
    numerator: both(row, 'numerator'),
    denominator: both(row, 'denominator'),
    factor: number(row.factor) ?? 1,
    aggregation: row.aggregation as Aggregation,
    aggregationReason: both(row, 'aggregation_reason'),
    decimals: number(row.decimals) ?? 0,
    sourceIds: list(row.source_ids),
    method: words(row, 'method'),
    caveats: words(row, 'caveats'),
    missions: list(row.missions).map(Number),
    directions: list(row.directions),
    periods: list(row.periods),
    defaultPeriod: String(row.default_period),
    seriesBreaks: list(row.series_breaks),
    categories: list(row.categories_it).map((it, i) => ({ it, en: list(row.categories_en)[i] ?? it })),
    partial: row.partial_list === true,
  }));
  return rows.sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || a.order - b.order);
}

/** One indicator's values, arranged for drawing: a column a period, in the order of `territoryIds`. */
export interface Column {
  value: (number | null)[];
  numerator: (number | null)[];
  denominator: (number | null)[];
  status: Status[];
  /** Index into `notes`, or -1. */
  note: number[];
  denominatorDate: string | null;
  /** Positions of the territories whose own series starts anew in this period; absent when there is none. */
  breaks?: number[];
}
export interface IndicatorData {
  id: string;
  territoryIds: string[];
  periods: Record<string, Column>;
  notes: Localised[];
}

let grouped: Promise<Map<string, Row[]>> | null = null;

/** Values of one indicator for every territory and period. Throws when the indicator has no observation. */
export async function indicatorData(id: string): Promise<IndicatorData> {
  grouped ??= readTable('observations').then((rows) => group(rows, (row) => String(row.indicator_id)));
  const rows = (await grouped).get(id);
  if (!rows) throw new Error(`no observation of indicator ${id} in the snapshot`);
  const territoryIds = (await territories()).map((t) => t.id);
  const position = new Map(territoryIds.map((territory, i) => [territory, i]));
  const periods: Record<string, Column> = {};
  const notes: Localised[] = [];
  const noteIndex = new Map<string, number>();
  for (const row of rows) {
    const at = position.get(String(row.territory_id));
    if (at === undefined) throw new Error(`observation of unknown territory ${String(row.territory_id)}`);
    const column = (periods[String(row.period)] ??= emptyColumn(territoryIds.length));
    column.value[at] = number(row.value);
    column.numerator[at] = number(row.numerator);
    column.denominator[at] = number(row.denominator);
    column.status[at] = row.status as Status;
    column.denominatorDate ??= text(row.denominator_date);
    if (row.series_break === true) (column.breaks ??= []).push(at);
    const note = both(row, 'note');
    if (note) {
      if (!noteIndex.has(note.it)) noteIndex.set(note.it, notes.push(note) - 1);
      column.note[at] = noteIndex.get(note.it) ?? -1;
    }
  }
  return { id, territoryIds, periods, notes };
}

function emptyColumn(length: number): Column {
  return {
    value: Array<number | null>(length).fill(null),
    numerator: Array<number | null>(length).fill(null),
    denominator: Array<number | null>(length).fill(null),
    status: Array<Status>(length).fill('missing'),
    note: Array<number>(length).fill(-1),
    denominatorDate: null,
  };
}

/** One source with what a reader needs to judge and cite it. */
export interface Source {
  id: string;
  publisher: string;
  title: Localised;
  landingUrl: string | null;
  downloadUrl: string | null;
  copyNote: string | null;
  licence: string | null;
  licenceUrl: string | null;
  licenceBasis: 'stated' | 'by law' | 'general terms' | 'none';
  referencePeriod: string | null;
  retrievedOn: string | null;
  files: string[];
  sha256: string[];
  rowsIn: number | null;
  rowsUsed: number | null;
  rowsRejected: number | null;
  transformation: Localised | null;
  personalData: Localised | null;
}

/** Every source, by id. */
export async function sources(): Promise<Source[]> {
  return (await readTable('sources')).map((row) => ({
    id: String(row.id),
    publisher: String(row.publisher),
    title: words(row, 'title'),
    landingUrl: text(row.landing_url),
    downloadUrl: text(row.download_url),
    copyNote: text(row.copy_note),
    licence: text(row.licence),
    licenceUrl: text(row.licence_url),
    licenceBasis: row.licence_basis as Source['licenceBasis'],
    referencePeriod: text(row.reference_period),
    retrievedOn: text(row.retrieved_on),
    files: list(row.files),
    sha256: list(row.sha256),
    rowsIn: number(row.rows_in),
    rowsUsed: number(row.rows_used),
    rowsRejected: number(row.rows_rejected),
    transformation: both(row, 'transformation'),
    personalData: both(row, 'personal_data'),
  }));
}
