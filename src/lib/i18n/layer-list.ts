/** Words of the list of records that a mark, a line or a territory stands for, and of what is said of each record. */
import type { Position } from '../layers/types';
import type { Locale } from './locale';

const it = {
  close: 'Chiudi l’elenco',
  zoom: 'Ingrandisci qui',
  positions: {
    given: 'posizione data dalla fonte',
    locality: 'al centro della frazione',
    none: 'posizione non nota',
  } satisfies Record<Position, string>,
  sourceOf: (host: string, name: string) => `${host}, fonte di ${name}`,
  report: 'Segnala un record sbagliato',
  reportOf: (name: string) => `Segnala un record sbagliato: ${name}`,
  table: 'Vedi nella tabella dei dati',
  more: (text: string, all: string) => `Mostra altri ${text} di ${all}`,
  undated: 'senza data',
  lines: (lines: string) => `linee ${lines}`,
  km: (km: string) => `${km} km dichiarati`,
  stages: {
    tappe: 'Tappe della fonte',
    località: 'Località toccate, non tappe ufficiali',
  },
  comuni: (n: number) => `${n} comuni`,
  /** Of the tables that have no list of their own. */
  kinds: {
    fermata: 'Fermata del bus',
    stazione: 'Stazione ferroviaria',
    cammino: 'Cammino',
    ciclovia: 'Ciclovia',
  } as Record<string, string>,
  categories: {
    infanzia: 'scuola dell’infanzia',
    primaria: 'scuola primaria',
    'secondaria-1': 'scuola media',
    'secondaria-2': 'scuola superiore',
    cpia: 'istruzione degli adulti (CPIA)',
    'istituto-comprensivo': 'sede di istituto comprensivo',
    'immobili-in-gestione': 'immobili in gestione',
    'aziende-in-gestione': 'aziende in gestione',
    'aziende-destinate': 'aziende destinate',
    completo: 'comuni: elenco completo per la fonte',
    elencato: 'comuni: elenco della fonte',
    parziale: 'comuni: solo quelli nominati',
    ignoto: 'comuni: non detti',
  } as Record<string, string>,
};

const en: typeof it = {
  close: 'Close the list',
  zoom: 'Zoom in here',
  positions: {
    given: 'position given by the source',
    locality: 'at the centre of the hamlet',
    none: 'position not known',
  },
  sourceOf: (host, name) => `${host}, source of ${name}`,
  report: 'Report a wrong record',
  reportOf: (name) => `Report a wrong record: ${name}`,
  table: 'See in the data table',
  more: (text, all) => `Show ${text} more of ${all}`,
  undated: 'undated',
  lines: (lines) => `lines ${lines}`,
  km: (km) => `${km} km stated`,
  stages: {
    tappe: 'Stages of the source',
    località: 'Localities touched, no official stages',
  },
  comuni: (n) => `${n} comuni`,
  kinds: {
    fermata: 'Bus stop',
    stazione: 'Railway station',
    cammino: 'Walking route',
    ciclovia: 'Cycling route',
  },
  categories: {
    infanzia: 'nursery school (3-6)',
    primaria: 'primary school',
    'secondaria-1': 'lower secondary school',
    'secondaria-2': 'upper secondary school',
    cpia: 'adult education (CPIA)',
    'istituto-comprensivo': 'seat of a comprehensive institute',
    'immobili-in-gestione': 'properties under management',
    'aziende-in-gestione': 'firms under management',
    'aziende-destinate': 'firms assigned',
    completo: 'comuni: a whole list, says the source',
    elencato: 'comuni: list of the source',
    parziale: 'comuni: only those named',
    ignoto: 'comuni: not told',
  },
};

export const layerListMessages: Record<Locale, typeof it> = { it, en };
