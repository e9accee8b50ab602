/** Energy communities: those we know of, where, how far on. */
import type { Locale } from '../i18n/locale';
import { cerSentences } from '../i18n/story-cer';
import { typographic } from '../format/typography';
import type { AreaKey } from '../state/explorer';
import { compose } from './compose';
import { ends, storyReader, type StoryReader } from './reader';
import type { ThemeStory } from './types';

export interface CerFacts {
  comuni: number;
  /** Communities known, by stage as their source states it. */
  known: number;
  setUp: number;
  planned: number;
  /** Comuni with at least one, and with one set up. */
  touched: number;
  touchedSetUp: number;
  /** Areas of more than one comune by the share of their comuni with one, the highest first. */
  areas: { area: AreaKey; touched: number; of: number }[];
  /** Comuni with a known community among those above the median share of low incomes, and among the others. */
  incomes: { period: string; above: { touched: number; of: number }; rest: { touched: number; of: number } };
  /** The community that covers most comuni. */
  widest: { name: string; comuni: number };
  /** Residents of the comuni with one, and of all. */
  residents: { touched: number; all: number };
  /** First and last year of the sources, and how many have no date. */
  sources: { from: string; to: string; undated: number };
  funded: { value: number; date: string };
  /** Communities of the region at two dates, as quoted. */
  region: { before: { value: number; date: string }; now: { value: number; date: string } };
  /** Photovoltaic plants of the province, as quoted. */
  plants: { value: number; date: string };
  /** Charging points, comuni that have some, those of Bologna. */
  charging: { period: string; total: number; comuni: number; city: number };
}

export function cerFacts(reader: StoryReader): CerFacts {
  const { data } = reader;
  const list = data.energy.filter(({ recordType }) => recordType === 'cer');
  const presence = reader.comuni('cer-presenza');
  const years = list.flatMap(({ statusDate }) => statusDate?.match(/\d{4}/g) ?? []).sort();
  const span = ends(years);
  const widest = [...list].sort((a, b) => b.comuneIds.length - a.comuneIds.length)[0];
  if (!widest) throw new Error('no energy community is known');
  const stage = (status: string): number => list.filter((record) => record.status === status).length;
  const points = reader.comuni('punti-ricarica-ev');
  return {
    comuni: reader.count(),
    ...{ known: list.length, setUp: stage('costituita'), planned: stage('in progetto') },
    touched: presence.length,
    touchedSetUp: reader.comuni('cer-costituite').length,
    areas: (['pianura', 'collina-appennino', 'circondario-imolese'] as const)
      .map((area) => ({
        area,
        touched: presence.filter((comune) => comune.area === area).length,
        of: reader.count(area),
      }))
      .sort((a, b) => b.touched / b.of - a.touched / a.of),
    incomes: incomesOf(reader, new Set(presence.map(({ id }) => id))),
    widest: { name: typographic(widest.name), comuni: widest.comuneIds.length },
    residents: {
      touched: presence.reduce((sum, { id }) => sum + reader.population(id), 0),
      all: data.comuni.reduce((sum, { population }) => sum + population, 0),
    },
    sources: {
      ...{ from: span.first, to: span.last },
      undated: list.filter(({ statusDate }) => statusDate === null).length,
    },
    funded: reader.fact('cer-finanziate-bologna-2023'),
    region: { before: reader.fact('cer-censite-er-2024'), now: reader.fact('cer-censite-er-2025') },
    plants: reader.fact('fotovoltaico-impianti-2022'),
    charging: {
      period: reader.indicator('punti-ricarica-ev').defaultPeriod,
      total: reader.at('punti-ricarica-ev', 'cm').value,
      comuni: points.length,
      city: reader.at('punti-ricarica-ev', 'bologna').value,
    },
  };
}

function incomesOf(reader: StoryReader, touched: ReadonlySet<string>): CerFacts['incomes'] {
  const comuni = reader.comuni('redditi-bassi');
  const middle = reader.median('redditi-bassi');
  const group = (isIn: (value: number) => boolean): { touched: number; of: number } => {
    const own = comuni.filter(({ value }) => isIn(value));
    return { touched: own.filter(({ id }) => touched.has(id)).length, of: own.length };
  };
  return {
    period: reader.indicator('redditi-bassi').defaultPeriod,
    above: group((value) => value > middle),
    rest: group((value) => value <= middle),
  };
}

export async function cerStory(locale: Locale): Promise<ThemeStory> {
  const facts = cerFacts(await storyReader());
  return compose('cer', facts, cerSentences[locale], {
    figures: {
      dove: { kind: 'map', indicator: 'cer-presenza' },
      bisogno: { kind: 'crossing', direction: 'pilota-2' },
      ricarica: { kind: 'map', indicator: 'punti-ricarica-ev' },
    },
    areaIndicators: ['cer-note', 'cer-costituite', 'punti-ricarica-ev', 'redditi-bassi'],
  });
}
