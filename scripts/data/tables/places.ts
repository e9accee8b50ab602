import type { Places as Comuni } from '../harmonise/names';
import { restoreAccents } from '../harmonise/accents';
import { normaliseCode } from '../harmonise/codes';
import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

const SOURCE = 'cer-fatti';
const FIRST = 'cer/cer_elenco_fatti.csv';
const SECOND = 'facts/cer.csv';

interface Draft {
  id: string;
  name: string;
  comuni: string[];
  statusStated: string;
  statusDate: string;
  legalForm: string;
  power: number | null;
  members: string;
  urls: string[];
}

/**
 * The energy communities and kindred initiatives known from two collections, joined without counting twice:
 * what to keep, merge or reject is written row by row in `data/curated/cer_records.csv`, and a raw row that is not
 * there (or the other way round) stops the build.
 */
export function buildPlaces(ledger: Ledger, curated: Curated, comuni: Comuni): TableRow[] {
  const columns = ['id', 'action', 'target', 'record_type', 'status', 'note_it', 'note_en'];
  const decisions = new Map(curated.csv('cer_records.csv', columns).map((row) => [row.text('id'), row]));
  const rows = readBoth(ledger, comuni);
  const drafts = new Map<string, Draft>();
  for (const { draft, row } of rows) {
    const decision = decisions.get(draft.id);
    if (!decision) throw row.failure('id', `"${draft.id}" has no decision in data/curated/cer_records.csv`);
    decisions.delete(draft.id);
    const action = decision.text('action');
    if (action === 'keep') drafts.set(draft.id, draft);
    else if (action === 'merge') merge(drafts, draft, decision);
    else
      ledger.reject(
        row,
        'weak-source',
        { it: decision.text('note_it'), en: decision.text('note_en') },
        draft.id,
      );
  }
  const [unmatched] = decisions.keys();
  if (unmatched !== undefined)
    throw new DataFailure({ file: 'data/curated/cer_records.csv' }, `no raw row "${unmatched}"`);
  const kept = new Map(curated.csv('cer_records.csv', columns).map((row) => [row.text('id'), row]));
  return [...drafts.values()].map((draft) => placeRow(draft, kept.get(draft.id) as Row));
}

function readBoth(ledger: Ledger, comuni: Comuni): { draft: Draft; row: Row }[] {
  const first = ledger.csv(SOURCE, FIRST, {
    columns: [
      ...['id', 'nome', 'stato_dichiarato', 'forma', 'comune_istat', 'comuni', 'potenza_kw', 'dettaglio'],
      ...['data_fonte', 'fonte'],
    ],
  });
  const second = ledger.csv(SOURCE, SECOND, {
    columns: [
      ...['id', 'record_type', 'name', 'status', 'status_date', 'legal_form', 'promoter', 'kw', 'members'],
      ...[
        'comuni_istat',
        'comuni',
        'primary_substation',
        'contribution_eur',
        'source_url',
        'source_date',
        'note',
      ],
    ],
  });
  const older = first.map((row) => ({
    row,
    draft: {
      id: row.text('id'),
      name: restoreAccents(row.text('nome')),
      comuni: codes(row, 'comune_istat', comuni),
      statusStated: restoreAccents(row.text('stato_dichiarato')),
      statusDate: row.text('data_fonte'),
      legalForm: restoreAccents(row.text('forma')),
      power: row.number('potenza_kw'),
      members: '',
      urls: row
        .text('fonte')
        .split(';')
        .map((url) => url.trim()),
    },
  }));
  const newer = second.map((row) => ({
    row,
    draft: {
      id: row.text('id'),
      name: restoreAccents(row.text('name')),
      comuni: codes(row, 'comuni_istat', comuni),
      statusStated: restoreAccents(row.text('status')),
      statusDate: row.text('status_date'),
      legalForm: restoreAccents(row.text('legal_form')),
      power: row.number('kw'),
      members: restoreAccents(row.text('members')),
      urls: [row.text('source_url')],
    },
  }));
  return [...older, ...newer];
}

function codes(row: Row, column: string, comuni: Comuni): string[] {
  return row
    .text(column)
    .split(/\s+/)
    .map((text) => {
      const code = normaliseCode(text);
      if (code === null || !comuni.ids.includes(code))
        throw row.failure(column, `unknown ISTAT code "${text}"`);
      return code;
    });
}

/** Completes a record with a later row about it: comuni and addresses add up, newer words fill or replace. */
function merge(drafts: Map<string, Draft>, extra: Draft, decision: Row): void {
  const target = drafts.get(decision.text('target'));
  if (!target) throw decision.failure('target', `"${decision.text('target')}" is not a record kept before`);
  const isFirmer = /costituita/.test(extra.statusStated) && !/costituita/.test(target.statusStated);
  drafts.set(target.id, {
    ...target,
    comuni: [...new Set([...target.comuni, ...extra.comuni])],
    statusStated: isFirmer ? extra.statusStated : target.statusStated,
    statusDate: isFirmer ? extra.statusDate : target.statusDate,
    legalForm: target.legalForm || extra.legalForm,
    members: target.members || extra.members,
    urls: [...new Set([...target.urls, ...extra.urls])],
  });
}

function placeRow(draft: Draft, decision: Row): TableRow {
  const type = decision.text('record_type');
  return {
    id: draft.id,
    kind: type === 'cer' ? 'cer' : 'energia-affine',
    category: null,
    detail: null,
    record: 'luogo',
    record_type: type,
    name: draft.name,
    comune_ids: draft.comuni.sort().join(';'),
    lon: null,
    lat: null,
    status_stated: draft.statusStated,
    status: decision.text('status'),
    status_date: draft.statusDate.startsWith('n.d.') ? null : draft.statusDate,
    year: null,
    legal_form: draft.legalForm || null,
    figure: null,
    figure_unit_it: null,
    figure_unit_en: null,
    power_kw: draft.power,
    members_note: draft.members || null,
    position: 'none',
    source_urls: draft.urls.join(';'),
    licence_group: 'cited-facts',
    source_id: SOURCE,
    note_it: decision.text('note_it') || null,
    note_en: decision.text('note_en') || null,
  };
}
