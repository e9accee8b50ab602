import { fold, plain } from '../search/fold';
import { issue } from './issue';
import { nearest } from './near';
import type { ContributedColumn, ContributedSchema, Issue, RawTable } from './types';

/** Other names that people give to the columns, folded; the nearest name is found without this list. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  name: ['nome', 'denominazione', 'titolo', 'title'],
  kind: ['tipo', 'tipologia', 'type'],
  record_type: ['tipo', 'tipologia', 'type'],
  detail: ['dettaglio', 'descrizione', 'description'],
  comune_ids: ['comune', 'comuni', 'codice istat', 'istat', 'comune istat', 'municipality'],
  lon: ['lng', 'x'],
  lat: ['y'],
  status_date: ['data stato'],
  year: ['anno'],
  legal_form: ['forma'],
  power_kw: ['potenza', 'potenza kw', 'kw'],
  members: ['soci'],
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

/**
 * The column that a heading is: by its name, or by its label in either language. Capitals, accents and signs of a label do not matter.
 */
export function columnNamed(schema: ContributedSchema, heading: string): ContributedColumn | undefined {
  const name = heading.trim().toLowerCase();
  const words = plain(heading);
  return (
    schema.columns.find((column) => column.name === name) ??
    schema.columns.find(
      ({ label }) => words !== '' && [label.it, label.en].some((one) => plain(one) === words),
    )
  );
}

/** Which column of a file is which of the schema; a heading that is none of them is an issue. */
export function readHeader(schema: ContributedSchema, { header }: RawTable): Header {
  const at = new Map<string, number>();
  const issues: Issue[] = [];
  const names = schema.columns.map((column) => column.name);
  const unknown: { text: string; position: number }[] = [];
  header.forEach((text, position) => {
    const name = columnNamed(schema, text)?.name;
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
