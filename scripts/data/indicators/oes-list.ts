import type { Facts } from '../facts/facts';
import { bodiesOf, LIST_CAVEATS } from './organisations';
import { plain, ratio, t, without, type Cell, type Entry } from './entry';

const PERIOD = '2025';
const NOT_COVERED = t(
  'Nessun contratto di questo comune nell’elenco: non vuol dire che non ce ne siano.',
  'No contract of this comune in the list: it does not mean there is none.',
);
const NONE_WON = t(
  'I contratti di questo comune nell’elenco non hanno organizzazioni riconosciute come OES.',
  'The contracts of this comune in the list have no organisation recognised as an OES.',
);

/** Newcomers of the 5 per mille and contracts of the PNRR. */
export const oesList: readonly Entry[] = [
  {
    id: 'nuove-2020',
    label: t('Organizzazioni entrate dopo il 2017', 'Organisations listed after 2017'),
    unit: t('% delle organizzazioni', '% of organisations'),
    description: t(
      'Quante organizzazioni del 2020 non erano nell’elenco del 2017: un segno di ricambio.',
      'How many organisations of 2020 were not in the list of 2017: a sign of renewal.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('organizzazioni del 2020 assenti nel 2017', 'organisations of 2020 absent in 2017'),
    denominator: t('organizzazioni nel 2020', 'organisations in 2020'),
    factor: 100,
    aggregation: 'ratio',
    aggregationReason: null,
    decimals: 0,
    sourceIds: ['ade-cinque-per-mille'],
    method: t(
      'Codice fiscale presente nel 2020 e assente nell’elenco provinciale del 2017, fra gli enti dell’universo.',
      'Tax code present in 2020 and absent from the provincial list of 2017, among the bodies of the universe.',
    ),
    caveats: t(
      `${LIST_CAVEATS.it} Chi entra nell’elenco può esistere da molto; chi si è trasferito da un’altra provincia risulta nuovo.`,
      `${LIST_CAVEATS.en} A body new to the list can be old; one that moved from another province looks new.`,
    ),
    missions: [3],
    seriesBreaks: [],
    categories: [],
    cells: newcomers,
  },
  {
    id: 'pnrr-contratti-oes',
    label: t('Contratti PNRR con organizzazioni sociali', 'PNRR contracts with social organisations'),
    unit: t('contratti', 'contracts'),
    description: t(
      'Quanti contratti di progetti PNRR del comune coinvolgono cooperative, associazioni o fondazioni.',
      'How many contracts of PNRR projects of the comune involve co-operatives, associations or foundations.',
    ),
    polarity: 'resource',
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'sum',
    aggregationReason: null,
    decimals: 0,
    sourceIds: ['pnrr-aggiudicatari'],
    method: t(
      'Contratti distinti (CUP e gara) della tabella pnrr_awards, di progetti localizzati in un solo comune d’Italia. Vi compare almeno una OES, sola o con altri. Vale il comune del progetto, non la sede; per la Città metropolitana contano tutti i contratti noti.',
      'Distinct contracts (CUP and tender) of the pnrr_awards table, of projects located in one comune of Italy alone. Each has at least one OES, alone or with others. The comune of the project counts, not the seat; for the metropolitan city all known contracts count.',
    ),
    caveats: t(
      'La fonte non dà gli importi. Molte sono cooperative di costruzioni di altre province. Mancano i progetti localizzati dopo marzo 2023 e quelli in più comuni.',
      'The source gives no amounts. Many are building co-operatives of other provinces. Projects located after March 2023 and those in several comuni are missing.',
    ),
    missions: [5],
    seriesBreaks: [],
    categories: [],
    partial: true,
    cells: contractCells,
    groupCells: (facts) => [
      {
        ...plain('cm-bologna', PERIOD, new Set(contracts(facts).map(({ key }) => key)).size, 'derived'),
        note: t('Solo i contratti noti: è un minimo.', 'Known contracts only: a minimum.'),
      },
    ],
  },
];

function newcomers(facts: Facts): Cell[] {
  const before = new Set(
    facts.organisations.filter((body) => body.year === '2017').map((body) => body.taxCode),
  );
  return facts.ids.map((id) => {
    const bodies = bodiesOf(facts, '2020', id);
    const numerator = bodies.filter((body) => !before.has(body.taxCode)).length;
    return ratio(id, '2020', { numerator, denominator: bodies.length, factor: 100 });
  });
}

/** Contracts of projects known to be in one comune alone, everywhere in Italy. */
function contracts(facts: Facts): { id: string; key: string }[] {
  const several = new Set(
    facts.projects.filter((project) => project.comuniCount > 1).map((project) => project.cup),
  );
  return facts.awards.oes
    .filter((award) => award.comuneIds.length === 1 && !several.has(award.cup))
    .map((award) => ({ id: award.comuneIds[0] ?? '', key: `${award.cup} ${award.contract}` }));
}

function contractCells(facts: Facts): Cell[] {
  const known = contracts(facts);
  return facts.ids.map((id) => {
    const own = new Set(known.filter((contract) => contract.id === id).map(({ key }) => key));
    if (own.size > 0) return plain(id, PERIOD, own.size, 'derived');
    return without(id, PERIOD, 'missing', facts.awards.covered.has(id) ? NONE_WON : NOT_COVERED);
  });
}
