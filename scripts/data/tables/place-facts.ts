import { localityAt, type Locality } from '../facts/localities';
import { restoreAccents } from '../harmonise/accents';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';
import { Decisions, type Decided } from './decisions';

const SOURCE = 'luoghi-citati';
const WORDS = [
  ...['action', 'id', 'target', 'kind', 'category', 'name', 'comune_ids', 'locality', 'status', 'year'],
  ...['figure_column', 'unit_it', 'unit_en', 'note_it', 'note_en'],
];

interface File {
  path: string;
  columns: string[];
  /** The column that tells one row from another. */
  check: string;
  status: string | null;
  date: string | null;
  url: string;
}

const FILES: readonly File[] = [
  {
    path: 'facts/places.csv',
    columns: [
      ...[
        'kind',
        'name',
        'address',
        'locality',
        'istat_code',
        'year',
        'status',
        'figure',
        'unit',
        'source_url',
      ],
      ...['source_date', 'note'],
    ],
    ...{ check: 'name', status: 'status', date: 'source_date', url: 'source_url' },
  },
  {
    path: 'oes/case_di_quartiere_bologna_parziale.csv',
    columns: ['denominazione', 'quartiere', 'indirizzo', 'fonte_url', 'nota'],
    ...{ check: 'denominazione', status: null, date: null, url: 'fonte_url' },
  },
  {
    path: 'oes/empori_solidali_bologna.csv',
    columns: ['denominazione', 'quartiere', 'indirizzo', 'comune', 'codice_istat', 'fonte_url'],
    ...{ check: 'quartiere', status: null, date: null, url: 'fonte_url' },
  },
  {
    path: 'oes/cooperative_di_comunita_bologna.csv',
    columns: [
      ...['denominazione', 'comune', 'codice_istat', 'localita', 'attivita_o_progetto'],
      ...['contributo_regione_2025_eur', 'soci_o_anno', 'fonte_url', 'note'],
    ],
    ...{ check: 'denominazione', status: null, date: null, url: 'fonte_url' },
  },
  {
    path: 'housing/cohousing_fatti.csv',
    columns: [
      ...['nome', 'comune_istat', 'indirizzo', 'alloggi', 'posti_letto', 'abitanti', 'apertura', 'promotori'],
      'fonte',
    ],
    ...{ check: 'nome', status: null, date: 'apertura', url: 'fonte' },
  },
  {
    path: 'tourism/progetti_territoriali_fatti.csv',
    columns: ['id', 'nome', 'comune_istat', 'comune', 'importo_eur', 'unita_o_nota', 'anno', 'fonte'],
    ...{ check: 'id', status: null, date: null, url: 'fonte' },
  },
];

/**
 * Places known from public pages only: Case di quartiere, social markets, co-housing, Case della Salute and so on. What
 * each is called and what is kept, joined or left out is decided row by row in `data/curated/place_records.csv`.
 */
export function buildPlaceFacts(
  ledger: Ledger,
  curated: Curated,
  localities: readonly Locality[],
): TableRow[] {
  const decisions = new Decisions(curated, 'place_records.csv', WORDS);
  const decided = FILES.flatMap((file) =>
    decisions
      .of(ledger.csv(SOURCE, file.path, { columns: file.columns }), file.check)
      .map((pair) => ({ ...pair, file })),
  );
  decisions.finish();
  const rows = new Map<string, TableRow>();
  for (const { raw, decision, file } of decided) {
    const action = decision.text('action');
    if (action === 'reject') {
      const reason = { it: decision.text('note_it'), en: decision.text('note_en') };
      ledger.reject(raw, decision.text('id'), reason, raw.text(file.check));
    } else if (action === 'keep') {
      rows.set(decision.text('id'), placeRow({ raw, decision }, file, localities));
    } else if (action !== 'merge') throw decision.failure('action', 'none of keep, merge, reject');
  }
  for (const { raw, decision, file } of decided) {
    if (decision.text('action') !== 'merge') continue;
    const target = rows.get(decision.text('target'));
    if (!target) throw decision.failure('target', `"${decision.text('target')}" is no record kept`);
    target['source_urls'] = [
      ...new Set([...String(target['source_urls']).split(';'), ...urls(raw, file)]),
    ].join(';');
  }
  return [...rows.values()];
}

function placeRow({ raw, decision }: Decided, file: File, localities: readonly Locality[]): TableRow {
  const locality = decision.text('locality');
  const at = locality === '' ? null : localityAt(localities, locality, decision.text('comune_ids'))?.at;
  const stated = file.status === null ? '' : restoreAccents(raw.text(file.status));
  const column = decision.text('figure_column');
  return {
    id: decision.text('id'),
    kind: decision.text('kind'),
    category: decision.text('category') || null,
    detail: null,
    record: 'luogo',
    record_type: null,
    name: decision.text('name'),
    comune_ids: decision.text('comune_ids'),
    lon: at?.[0] ?? null,
    lat: at?.[1] ?? null,
    position: at ? 'locality' : 'none',
    status_stated: stated || null,
    status: decision.text('status') || null,
    status_date: (file.date === null ? '' : raw.text(file.date)) || null,
    year: decision.text('year') || null,
    legal_form: null,
    figure: column === '' ? null : raw.required(column),
    figure_unit_it: decision.text('unit_it') || null,
    figure_unit_en: decision.text('unit_en') || null,
    power_kw: null,
    members_note: null,
    source_urls: urls(raw, file).join(';'),
    licence_group: 'cited-facts',
    source_id: SOURCE,
    note_it: decision.text('note_it') || null,
    note_en: decision.text('note_en') || null,
  };
}

function urls(raw: Row, file: File): string[] {
  return raw
    .text(file.url)
    .split(' ; ')
    .map((url) => url.trim());
}
