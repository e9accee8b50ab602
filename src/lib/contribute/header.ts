import { fold } from '../search/fold';
import { issue } from './issue';
import { nearest } from './near';
import type { ContributedSchema, Issue, RawTable } from './types';

/** Names that people give to the columns, folded; the nearest name is found without this list. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  name: ['nome', 'denominazione', 'titolo', 'title'],
  kind: ['tipo', 'tipologia', 'type'],
  record_type: ['tipo', 'tipologia', 'type'],
  theme: ['tema'],
  detail: ['dettaglio', 'descrizione', 'description'],
  comune_ids: ['comune', 'comuni', 'codice istat', 'istat', 'comune istat', 'municipality'],
  lon: ['longitudine', 'longitude', 'lng', 'x'],
  lat: ['latitudine', 'latitude', 'y'],
  status: ['stato'],
  status_date: ['data stato'],
  year: ['anno'],
  legal_form: ['forma giuridica', 'forma'],
  power_kw: ['potenza', 'potenza kw', 'kw'],
  members: ['membri', 'soci'],
  dwellings: ['alloggi'],
  km: ['lunghezza', 'chilometri', 'length'],
  stages_stated: ['tappe', 'stages'],
  funding_eur: ['importo', 'finanziamento', 'amount'],
  funded_by: ['finanziatore', 'finanziato da'],
  official_site: ['sito', 'sito web', 'website'],
  source_urls: ['fonte', 'fonti', 'url', 'link', 'source', 'source url'],
  source_document: ['documento', 'atto', 'document'],
  as_of: ['data', 'data informazione', 'aggiornato al', 'date'],
  declared_by: ['ente', 'organizzazione', 'dichiarato da', 'organisation'],
  licence_consent: ['licenza', 'licence', 'consenso'],
  note_it: ['note', 'nota'],
  note_en: ['notes', 'note en', 'nota en'],
};

export interface Header {
  /** Position in the file by column of the schema; a column that is not there is absent. */
  at: ReadonlyMap<string, number>;
  issues: Issue[];
}

/** Which column of a file is which of the schema. Capitals and blanks around a name do not matter, anything else is an issue. */
export function readHeader(schema: ContributedSchema, { header }: RawTable): Header {
  const at = new Map<string, number>();
  const issues: Issue[] = [];
  const names = schema.columns.map((column) => column.name);
  const unknown: { text: string; position: number }[] = [];
  header.forEach((text, position) => {
    const name = names.find((one) => one === text.trim().toLowerCase());
    if (name === undefined) unknown.push({ text, position });
    else if (at.has(name))
      issues.push(
        issue('column-repeated', { row: 1, column: name, value: text, detail: String(position + 1) }),
      );
    else at.set(name, position);
  });
  const missing = names.filter((name) => !at.has(name));
  for (const { text, position } of unknown) {
    const near = meant(text, missing);
    const key = near.length > 0 ? 'column-renamed' : 'column-unknown';
    issues.push(issue(key, { row: 1, value: text, near, detail: String(position + 1) }));
  }
  const renamed = new Set(
    issues.flatMap(({ key, near }) => (key === 'column-renamed' ? (near[0] ?? []) : [])),
  );
  for (const name of missing.filter((one) => !renamed.has(one)))
    issues.push(issue('column-missing', { row: 1, column: name }));
  return { at, issues };
}

/** The columns that a header may mean, among those that are not there. */
function meant(text: string, missing: readonly string[]): string[] {
  const words = fold(text);
  const usual = missing.filter((name) => USUAL[name]?.includes(words));
  return [...new Set([...usual, ...nearest(text, missing)])].slice(0, 3);
}
