import { formatNumber, formatPeriod } from '../format/number';
import type { Locale } from '../i18n/locale';
import { ownDeckMessages } from '../i18n/own-deck';
import { unitOf } from '../i18n/unit';
import { comparedRows, type ComparedRow } from '../planner/comparison';
import { rankText, valueText } from '../planner/comparison-words';
import { MOST_FACTS, type SlideFigure } from './drawn';
import type { Drawing } from './slide-of';
import { shortSource } from './source';
import type { World } from './world';

/** A territory: what is unusual there, and its figures with their place among those of its level. */
export async function territorySlide(id: string, { page, load }: World, locale: Locale): Promise<Drawing> {
  const t = ownDeckMessages[locale];
  const territory = page.territories.find((each) => each.id === id);
  if (!territory) return { slide: null, problems: [] };
  const ids = territory.level === 'comune' ? page.figures.comune : page.figures.group;
  const all = comparedRows({
    latest: await load.latest(),
    indicators: ids.flatMap((each) => page.indicators.find((indicator) => indicator.id === each) ?? []),
    territories: [territory],
    reference: null,
    known: page.territories,
  });
  // Figures that are there first, then the gaps, which are figures too.
  const known = all.filter(({ cells }) => (cells[0]?.value ?? null) !== null);
  const rows = [...known, ...all.filter((row) => !known.includes(row))].slice(0, MOST_FACTS);
  return {
    slide: {
      title: territory.name,
      measure: t.territoryMeasure(formatNumber(territory.population, locale)),
      source: shortSource(
        rows.map(({ indicator }) => indicator),
        locale,
      ),
      caveats: territory.level === 'distretto' ? [t.district] : [],
      body: {
        kind: 'figures',
        lead: page.leads[id] ?? '',
        figures: rows.map((row) => figureOf(row, locale)),
      },
    },
    problems: [],
  };
}

function figureOf(row: ComparedRow, locale: Locale): SlideFigure {
  const t = ownDeckMessages[locale];
  const { indicator, period, cells } = row;
  const [cell] = cells;
  if (!cell) return { value: '', unit: '', label: indicator.label, note: '' };
  const estimated = cell.status === 'estimated' && cell.value !== null ? t.estimate : '';
  return {
    value: valueText(cell, indicator, locale),
    unit:
      cell.value === null || indicator.measure === 'class' ? '' : unitOf(indicator.unit, cell.value, locale),
    label: indicator.label,
    note: [rankText(cell, locale), formatPeriod(period, locale), estimated].filter(Boolean).join(', '),
  };
}
