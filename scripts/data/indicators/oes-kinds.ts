import type { Localised } from '../../../src/lib/indicator/types';
import { per10k, RATE_10K } from './organisations';
import { t, type Entry } from './entry';

const KINDS = [
  { kind: 'associazione', id: 'associazioni-10k', it: 'Associazioni', en: 'Associations' },
  { kind: 'fondazione', id: 'fondazioni-10k', it: 'Fondazioni', en: 'Foundations' },
  {
    kind: 'cooperativa',
    id: 'cooperative-10k',
    it: 'Cooperative dell’elenco',
    en: 'Co-operatives of the list',
  },
] as const;

/** Rates per 10,000 residents of the kinds that a name tells well enough; `method` and `caveats` are those of the whole rate. */
export function ratesByKind(method: Localised, caveats: Localised): Entry[] {
  return KINDS.map(({ kind, id, it, en }) => ({
    ...RATE_10K,
    id,
    label: t(`${it} ogni 10.000 residenti`, `${en} per 10,000 residents`),
    description: t(
      `${it}, per quanto dice il nome, con sede qui, in rapporto ai residenti.`,
      `${en}, as far as the name tells, with their seat here, against residents.`,
    ),
    numerator: t(it.toLowerCase(), en.toLowerCase()),
    method: t(`Tipo dedotto dal nome. ${method.it}`, `Kind inferred from the name. ${method.en}`),
    caveats: t(
      `Il tipo è dedotto: in ogni anno dal 2017 al 2020 più di un ente su dieci resta non classificato. ${caveats.it}`,
      `The kind is inferred: in each year from 2017 to 2020 more than one body in ten stays unclassified. ${caveats.en}`,
    ),
    cells: (facts) => per10k(facts, (body) => body.classified.kind === kind),
  }));
}
