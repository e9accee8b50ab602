/** What the screens of the reader's own data are built from. Runs in Node only. */
import { formatPeriod } from '../format/number';
import { typographic } from '../format/typography';
import type { Locale } from '../i18n/locale';
import { latestValues, plannerPage } from '../planner/page';
import { cellOf } from '../planner/latest';
import { territories } from '../snapshot/domain';
import { readTable } from '../snapshot/tables';
import type { OwnContext, OwnExample, OwnPageData } from './context';
import { gazetteer } from './gazetteer';

/** What the page hands to the part: only where the rest is, so that who never opens it loads nothing of it. */
export function ownPageData(locale: Locale): OwnPageData {
  return { context: `/data/v1/own-data.${locale}.json` };
}

/** Everything the part needs beside the boundaries and the latest values, which other pages read too. */
export async function ownContext(locale: Locale): Promise<OwnContext> {
  const { territories: picked, indicators } = await plannerPage(locale);
  const comuni = (await territories()).filter(({ level }) => level === 'comune');
  return {
    territories: picked.filter(({ level }) => level === 'comune' || level === 'area'),
    surfaces: Object.fromEntries(comuni.map(({ id, areaKm2 }) => [id, areaKm2])),
    populationDate: String((await readTable('territories'))[0]?.population_date ?? ''),
    indicators,
    gazetteer: await gazetteer(),
    example: await example(locale),
  };
}

const EXAMPLE = ['popolazione', 'organizzazioni', 'reddito-medio'];

/** Three of our indicators as a spreadsheet set to Italian saves them: semicolons, decimal commas, codes as texts. */
async function example(locale: Locale): Promise<OwnExample> {
  const [{ territories: picked, indicators }, latest] = await Promise.all([
    plannerPage(locale),
    latestValues(),
  ]);
  const chosen = EXAMPLE.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const period = (id: string): string => formatPeriod(latest.indicators[id]?.period ?? '', locale);
  const rows = picked
    .filter(({ level }) => level === 'comune')
    .map((comune) => [
      comune.id,
      comune.name,
      ...chosen.map((indicator) => {
        const { value } = cellOf(latest, indicator, comune);
        return value === null ? '' : String(Number(value.toFixed(indicator.decimals))).replace('.', ',');
      }),
    ]);
  const names = chosen.map(({ id, label }) => `${label}, ${period(id)}`);
  const header = [locale === 'it' ? 'Codice ISTAT' : 'ISTAT code', 'Comune', ...names];
  return {
    name: locale === 'it' ? 'esempio.csv' : 'example.csv',
    text: [header, ...rows].map((cells) => `${cells.join(';')}\r\n`).join(''),
    source: chosen
      .map(({ id, label, publishers }) => `${label}, ${period(id)} (${typographic(publishers)})`)
      .join('; '),
  };
}
