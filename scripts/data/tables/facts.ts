import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';
import { Decisions, type Decided } from './decisions';

const SOURCE = 'fatti-citati';
const WORDS = [
  ...[
    'column',
    'action',
    'id',
    'theme',
    'missions',
    'subject_it',
    'subject_en',
    'unit_it',
    'unit_en',
    'place',
  ],
  ...['comune_ids', 'date', 'strength', 'class_it', 'class_en', 'note_it', 'note_en'],
];

interface File {
  path: string;
  columns: string[];
  /** The column that tells one row from another. */
  check: string;
  url: string | null;
}

const SHORT = ['indicatore', 'territorio', 'valore', 'unita', 'data', 'fonte', 'nota'];
const FILES: readonly File[] = [
  {
    path: 'facts/metropolitan_facts.csv',
    columns: [
      ...[
        'theme',
        'indicator',
        'area',
        'istat_codes',
        'value',
        'unit',
        'period',
        'source_url',
        'source_date',
      ],
      'note',
    ],
    check: 'indicator',
    url: 'source_url',
  },
  { path: 'housing/abitare_fatti.csv', columns: SHORT, check: 'indicatore', url: 'fonte' },
  { path: 'fragility/fragilita_cm_fatti.csv', columns: SHORT, check: 'indicatore', url: 'fonte' },
  { path: 'cer/cer_statistiche_fatti.csv', columns: SHORT, check: 'indicatore', url: 'fonte' },
  {
    path: 'cer/fotovoltaico_province_er_2022.csv',
    columns: ['provincia', 'impianti', 'potenza_mw', 'produzione_gwh', 'anno', 'fonte'],
    check: 'provincia',
    url: 'fonte',
  },
  {
    path: 'oes/fatti_citabili.csv',
    columns: ['indicatore', 'valore', 'unita', 'periodo', 'fonte', 'note'],
    check: 'indicatore',
    url: 'fonte',
  },
  {
    path: 'tourism/aree_protette_fatti.csv',
    columns: ['nome', 'ente', 'superficie_ha', 'fonte'],
    check: 'nome',
    url: 'fonte',
  },
];

/**
 * The `facts` table: one-off figures as public pages state them. The value is read from the raw row; what it is called,
 * which place it is about and how firm it is are decided row by row in `data/curated/fact_records.csv`.
 */
export function buildFacts(ledger: Ledger, curated: Curated): TableRow[] {
  const decisions = new Decisions(curated, 'fact_records.csv', WORDS);
  const rows = FILES.flatMap((file) => {
    const raw = ledger.csv(SOURCE, file.path, { columns: file.columns });
    return decisions.of(raw, file.check).flatMap((decided) => factRow(decided, file, ledger));
  });
  decisions.finish();
  return rows;
}

function factRow({ raw, decision }: Decided, file: File, ledger: Ledger): TableRow[] {
  if (decision.text('action') === 'reject') {
    const reason = { it: decision.text('note_it'), en: decision.text('note_en') };
    ledger.reject(raw, decision.text('id'), reason, raw.text(file.check));
    return [];
  }
  if (decision.text('action') !== 'keep') throw decision.failure('action', 'neither keep nor reject');
  const inWords = decision.text('class_it') !== '';
  const source = file.url === null ? '' : raw.text(file.url);
  return [
    {
      id: decision.text('id'),
      theme: decision.text('theme'),
      missions: decision.text('missions') || null,
      subject_it: decision.text('subject_it'),
      subject_en: decision.text('subject_en'),
      value: inWords ? null : raw.required(decision.text('column')),
      value_it: decision.text('class_it') || null,
      value_en: decision.text('class_en') || null,
      unit_it: decision.text('unit_it') || null,
      unit_en: decision.text('unit_en') || null,
      place: decision.text('place'),
      comune_ids: decision.text('comune_ids') || null,
      date: decision.text('date'),
      strength: decision.text('strength'),
      source_url: addressIn(source, decision),
      source_id: SOURCE,
      note_it: decision.text('note_it') || null,
      note_en: decision.text('note_en') || null,
    },
  ];
}

/** The address in a source column; where it names a file of a public repository, the address of that repository. */
function addressIn(source: string, decision: Row): string {
  const url = /https?:\/\/\S+/.exec(source)?.[0];
  if (url !== undefined) return url.replace(/;$/, '');
  const repository = /via ([\w-]+\/[\w-]+) (\S+) @([0-9a-f]{40})/.exec(source);
  if (repository) return `https://github.com/${repository[1]}/blob/${repository[3]}/${repository[2]}`;
  throw decision.failure('id', `no address in "${source}"`);
}
