import { FORMATS, formatsOf, type FileFormat } from '../export/formats';
import { common } from '../i18n/common';
import { data } from '../i18n/data';
import { questions } from '../i18n/data-questions';
import { dataUse } from '../i18n/data-use';
import type { Locale } from '../i18n/locale';
import { THEMES, type Indicator, type Theme } from '../indicator/types';
import { indicators } from '../snapshot/domain';
import type { Level } from '../territory/types';
import { datasets, type Dataset } from './datasets';
import { levelsOf, themesOf } from './facets';
import { foldWords, type FilterName } from './filter';
import { INDICATOR_FORMATS, indicatorFile, type IndicatorFile } from './indicator-file';
import { licence } from './licence';
import { offered } from './offered';
import { periodOf } from './period';
import { sourcesOf } from './provenance';

const LEVELS: readonly Level[] = ['comune', 'unione', 'distretto', 'area', 'metropoli'];
/** A table whose rows name no territory. */
const NO_LEVEL = 'nessuno';

/** What an entry of the catalogue can be found by: folded words, and the values that each filter can choose. */
interface Findable {
  words: string;
  themes: Theme[];
  formats: readonly FileFormat[];
  levels: string[];
  /** Licences that the filter offers; none where the values keep to a publisher's sentence. */
  licences: string[];
}

export interface TableItem extends Findable {
  entry: Dataset;
  isOffered: boolean;
  question: string | null;
  period: string;
}

export interface IndicatorItem extends Findable {
  indicator: Indicator;
  file: IndicatorFile;
}

/** Every published table, in the order of the catalogue. */
export async function tableItems(locale: Locale): Promise<TableItem[]> {
  const open = new Set((await offered()).map(({ id }) => id));
  return Promise.all(
    datasets().map(async (entry) => {
      const isOffered = open.has(entry.id);
      const levels = await levelsOf(entry);
      const question = questions[entry.id];
      const texts = [entry.title, entry.description, ...(question ? [question] : [])];
      return {
        entry,
        isOffered,
        question: question?.[locale] ?? null,
        period: (await periodOf(entry)) ?? data[locale].noPeriod,
        words: foldWords(
          [
            entry.id,
            ...texts.flatMap(({ it, en }) => [it, en]),
            ...entry.columns.flatMap((column) => [column.name, column.description[locale]]),
            ...(await sourcesOf(entry)).flatMap((source) => [source.publisher, source.title[locale]]),
          ].join(' '),
        ),
        themes: await themesOf(entry),
        formats: isOffered ? formatsOf(entry.id) : [],
        levels: levels.length === 0 ? [NO_LEVEL] : levels,
        licences: [entry.licence],
      };
    }),
  );
}

/** Every indicator with its own file, by theme and position. */
export async function indicatorItems(locale: Locale): Promise<IndicatorItem[]> {
  return Promise.all(
    (await indicators()).map(async (indicator) => {
      const file = await indicatorFile(indicator.id);
      const { label, unit, description } = indicator;
      return {
        indicator,
        file,
        words: foldWords(
          [
            indicator.id,
            ...[label, unit, description].flatMap(({ it, en }) => [it, en]),
            ...file.sources.flatMap((source) => [source.publisher, source.title[locale]]),
          ].join(' '),
        ),
        themes: [indicator.theme],
        formats: INDICATOR_FORMATS,
        levels: LEVELS.filter((level) => file.rows.some((row) => row.level === level && row.value !== null)),
        licences: licence(file.licence).url === null ? [] : [file.licence],
      };
    }),
  );
}

/** What each filter offers: the values that some entry has, in the order of the site. */
export function filterOptions(
  items: readonly Findable[],
  locale: Locale,
): Record<FilterName, { value: string; label: string }[]> {
  const c = common[locale];
  const used = <T extends string>(all: readonly T[], of: (item: Findable) => readonly string[]): T[] =>
    all.filter((value) => items.some((item) => of(item).includes(value)));
  const licences = [...new Set(items.flatMap((item) => item.licences))];
  return {
    tema: used(THEMES, (item) => item.themes).map((value) => ({ value, label: c.themes[value] })),
    formato: used(Object.keys(FORMATS) as FileFormat[], (item) => item.formats).map((value) => ({
      value,
      label: FORMATS[value].name,
    })),
    licenza: licences.map((value) => ({ value, label: licence(value).name })),
    livello: [
      ...used(LEVELS, (item) => item.levels).map((value) => ({ value, label: c.levels[value] })),
      ...used([NO_LEVEL], (item) => item.levels).map((value) => ({
        value,
        label: dataUse[locale].filter.noLevel,
      })),
    ],
  };
}

/** The attributes that the filter's script reads from an entry of a list. */
export function filterAttributes(item: Findable): Record<string, string> {
  return {
    'data-words': item.words,
    'data-tema': item.themes.join(' '),
    'data-formato': item.formats.join(' '),
    'data-licenza': item.licences.join(' '),
    'data-livello': item.levels.join(' '),
  };
}
