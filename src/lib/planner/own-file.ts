/** The recomputed figures of an own area as rows of a file, with what is needed to read each of them away from the site. */
import { toCsv, type CsvCell } from '../export/csv';
import { common } from '../i18n/common';
import { ownAreaFigureMessages } from '../i18n/own-area-figures';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { OwnFigure } from './own-figures';
import type { PickedTerritory } from './picked';

const COLUMNS = [
  ...(['indicator_id', 'indicator', 'theme', 'unit', 'period', 'value', 'numerator', 'denominator'] as const),
  ...(['status', 'metropolitan_value', 'share', 'note', 'source', 'licence'] as const),
] as const;
export type OwnRow = Record<(typeof COLUMNS)[number], CsvCell>;

/** One row a figure; `share` is 0 to 1. */
export function ownRows(
  figures: readonly OwnFigure[],
  indicators: readonly IndicatorBrief[],
  nameOf: (id: string) => string,
  locale: Locale,
): OwnRow[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return figures.flatMap((figure): OwnRow[] => {
    const indicator = byId.get(figure.id);
    if (!indicator) return [];
    return [
      {
        indicator_id: figure.id,
        indicator: indicator.label,
        theme: common[locale].themes[indicator.theme],
        unit: indicator.unit,
        period: figure.period,
        value: figure.cell.value,
        numerator: figure.cell.numerator,
        denominator: figure.cell.denominator,
        status: common[locale].status[figure.cell.status],
        metropolitan_value: figure.whole,
        share: figure.share === null ? null : Number(figure.share.toPrecision(6)),
        note: figureNote(figure, indicator, nameOf, locale),
        source: indicator.publishers,
        licence: indicator.terms ?? null,
      },
    ];
  });
}

/** Why a figure is absent, or what it must be read with; names the comuni. Null when there is nothing to say. */
export function figureNote(
  { cell, absent, hidden, estimated }: OwnFigure,
  { partial }: Pick<IndicatorBrief, 'partial'>,
  nameOf: (id: string) => string,
  locale: Locale,
): string | null {
  const t = ownAreaFigureMessages[locale];
  const names = (ids: readonly string[]): string => namesOf(ids.map(nameOf), locale);
  const said = [
    ...(hidden.length > 0 ? [t.hidden(names(hidden))] : []),
    ...(absent.length > 0 ? [t.absent(names(absent))] : []),
    ...(cell.value === null && cell.denominator === 0 ? [t.noDenominator] : []),
    ...(cell.value !== null && estimated.length > 0 ? [t.estimateFrom(names(estimated))] : []),
    ...(partial ? [t.partial] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** Names in a sentence, at most `most` of them: `Vergato, Loiano e altri 3`. */
export function namesOf(names: readonly string[], locale: Locale, most = 4): string {
  const t = ownAreaFigureMessages[locale];
  const shown = names.length > most + 1 ? names.slice(0, most) : [...names];
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, t.more(rest)] : shown;
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${t.and} ${last}`;
}

/** CSV text under the published names of the columns. */
export function ownCsv(rows: readonly OwnRow[]): string {
  return toCsv(COLUMNS, rows);
}

/** A workbook: the figures, and the comuni they are made of. */
export async function ownWorkbook(
  rows: readonly OwnRow[],
  members: readonly Pick<PickedTerritory, 'id' | 'name' | 'population'>[],
  locale: Locale,
): Promise<Uint8Array> {
  const { toXlsx } = await import('../export/xlsx');
  const t = ownAreaFigureMessages[locale];
  return toXlsx([
    { name: t.sheet, columns: COLUMNS, rows },
    {
      name: t.sheetComuni,
      columns: ['territory_id', 'territory_name', 'population'],
      rows: members.map(({ id, name, population }) => ({
        ...{ territory_id: id, territory_name: name, population },
      })),
    },
  ]);
}
