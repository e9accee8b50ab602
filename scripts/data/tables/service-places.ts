import type { Localised } from '../../../src/lib/indicator/types';
import { BOLOGNA } from '../facts/residences';
import type { Confiscated } from '../facts/counts';
import type { School } from '../facts/schools';
import type { Services } from '../facts/services';
import type { LonLat } from '../harmonise/points';
import type { TableRow } from '../validate/schema';

const both = (it: string, en: string): Localised => ({ it, en });

/** The rows of the `places` table for libraries, schools, museums, residences, people mover and counts by comune. */
export function servicePlaces(services: Services): TableRow[] {
  return [
    ...libraryRows(services),
    ...services.schools.map(schoolRow),
    ...museumRows(services),
    ...residenceRows(services),
    ...moverRows(services),
    ...countRows(services),
  ];
}

interface Given {
  id: string;
  kind: string;
  name: string;
  comune: string;
  source: string;
  url: string;
  at?: LonLat | null;
  category?: string;
  detail?: string;
  record?: 'luogo' | 'conteggio';
  year?: string | null;
  figure?: number | null;
  unit?: Localised;
  licence?: 'cc-by' | 'cc0' | 'open-by-law';
  note?: Localised;
}

/** One row of `places`: what is not given is blank. */
function placeRow(given: Given): TableRow {
  const figure = given.figure ?? null;
  return {
    id: given.id,
    kind: given.kind,
    category: given.category ?? null,
    detail: given.detail ?? null,
    record: given.record ?? 'luogo',
    record_type: null,
    name: given.name,
    comune_ids: given.comune,
    lon: given.at?.[0] ?? null,
    lat: given.at?.[1] ?? null,
    position: given.at ? 'given' : 'none',
    status_stated: null,
    status: null,
    status_date: null,
    year: given.year ?? null,
    legal_form: null,
    figure,
    figure_unit_it: figure === null ? null : (given.unit?.it ?? null),
    figure_unit_en: figure === null ? null : (given.unit?.en ?? null),
    power_kw: null,
    members_note: null,
    source_urls: given.url,
    licence_group: given.licence ?? 'cc-by',
    source_id: given.source,
    note_it: given.note?.it ?? null,
    note_en: given.note?.en ?? null,
  };
}

function libraryRows({ libraries }: Services): TableRow[] {
  return libraries.map((library) =>
    placeRow({
      id: `biblioteca-${library.isil.toLowerCase()}`,
      kind: 'biblioteca',
      name: library.name,
      comune: library.comuneId,
      at: library.at,
      year: '2020',
      source: 'iccu-biblioteche',
      url: 'https://anagrafe.iccu.sbn.it/it/open-data',
      licence: 'open-by-law',
    }),
  );
}

function schoolRow(school: School): TableRow {
  const note = both(
    'Sede o sezione senza alunni propri dei corsi diurni: non contata fra le scuole.',
    'A seat or section with no day pupils of its own: not counted among the schools.',
  );
  return placeRow({
    id: `scuola-${school.code.toLowerCase()}`,
    kind: `scuola-${school.kind}`,
    name: school.name,
    comune: school.comuneId,
    category: school.level,
    detail: school.detail,
    year: school.kind === 'statale' ? '2025/26' : '2023/24',
    figure: school.pupils,
    unit: both('alunni 2024/25', 'pupils 2024/25'),
    source: school.kind === 'statale' ? 'mim-scuole-statali' : 'mim-scuole-paritarie',
    url: 'https://dati.istruzione.it/opendata/opendata/catalogo/elements1/',
    ...(school.isOrdinary ? {} : { note }),
  });
}

function museumRows({ museums }: Services): TableRow[] {
  return museums.map((museum) =>
    placeRow({
      id: `museo-${museum.item.toLowerCase()}`,
      kind: 'museo',
      name: museum.name,
      comune: museum.comuneId,
      at: museum.at,
      year: museum.visitors?.year ?? null,
      figure: museum.visitors?.count ?? null,
      unit: both('visitatori nell’anno', 'visitors in the year'),
      source: 'wikidata-musei',
      url: museum.url,
      licence: 'cc0',
    }),
  );
}

function residenceRows({ residences }: Services): TableRow[] {
  return residences.map((residence) =>
    placeRow({
      id: `residenza-${residence.id.replaceAll('_', '-')}`,
      kind: 'residenza-universitaria',
      name: residence.name,
      comune: BOLOGNA,
      at: residence.at,
      figure: residence.beds,
      unit: both('posti letto', 'beds'),
      source: 'bologna-residenze-universitarie',
      url: residence.url,
    }),
  );
}

function moverRows({ moverStops }: Services): TableRow[] {
  return moverStops.map((stop) =>
    placeRow({
      id: `marconi-express-${stop.id.toLowerCase()}`,
      kind: 'people-mover',
      name: stop.name,
      comune: BOLOGNA,
      at: stop.at,
      year: '2026',
      source: 'tper-fermate',
      url: 'https://solweb.tper.it/web/tools/open-data/open-data.aspx',
    }),
  );
}

const CONFISCATED: Record<Confiscated, { name: string; unit: Localised }> = {
  'immobili-in-gestione': {
    name: 'Immobili confiscati in gestione',
    unit: both('immobili', 'properties'),
  },
  'aziende-in-gestione': { name: 'Aziende confiscate in gestione', unit: both('aziende', 'firms') },
  'aziende-destinate': { name: 'Aziende confiscate destinate', unit: both('aziende', 'firms') },
};

/** Kinds that are published as one count a comune, without any position. */
function countRows({ charging, confiscated }: Services): TableRow[] {
  const points = [...charging].map(([comune, figure]) =>
    placeRow({
      id: `ricarica-ev-${comune}`,
      kind: 'ricarica-ev',
      name: 'Punti di ricarica per veicoli elettrici',
      comune,
      record: 'conteggio',
      year: '2024',
      figure,
      unit: both('punti di ricarica', 'charging points'),
      source: 'pun-ricarica',
      url: 'https://www.piattaformaunicanazionale.it',
      licence: 'open-by-law',
    }),
  );
  const assets = [...confiscated].flatMap(([list, counts]) =>
    [...counts].map(([comune, figure]) =>
      placeRow({
        id: `${list}-${comune}`,
        kind: 'beni-confiscati',
        category: list,
        name: CONFISCATED[list].name,
        comune,
        record: 'conteggio',
        year: '2026',
        figure,
        unit: CONFISCATED[list].unit,
        source: 'anbsc-beni-confiscati',
        url: 'https://openregio.anbsc.it',
      }),
    ),
  );
  return [...points, ...assets];
}
