/** What stands around a story: indicators, quoted figures, gaps, tables, directions of the plan, deck. Runs in Node only. */
import type { Dataset } from '../catalogue/datasets';
import { offered } from '../catalogue/offered';
import type { DeckId } from '../deck/types';
import type { Locale } from '../i18n/locale';
import type { Indicator } from '../indicator/types';
import { factsOf, type QuotedFact } from '../plan/facts';
import { planDirections, type DirectionBrief } from '../snapshot/plan';
import { profileData, type Gap } from '../territory/profile-data';
import { readTable } from '../snapshot/tables';
import type { StoryTheme } from './types';

/** What was chosen by hand for a theme; the rest follows from the tables. */
interface Chosen {
  /** Quoted figures and gaps shown first, by id. */
  facts: string[];
  gaps: string[];
  /** Tables that hold its records, besides the observations that hold its indicators. */
  tables: string[];
  deck: DeckId;
}

export const CHOSEN: Record<StoryTheme, Chosen> = {
  oes: {
    facts: [
      'runts-enti-2026',
      'non-profit-istituzioni-2023',
      'non-profit-dipendenti-2023',
      'coop-sociali-albo-2018',
      'coop-comunita-bo-2025',
      'ixl-inserimenti-2017-2025',
    ],
    gaps: [
      'runts-comuni',
      'cooperative',
      'non-profit-comuni',
      'cinque-per-mille-recente',
      'co-programmazione',
    ],
    tables: ['organisations', 'places', 'pnrr_awards', 'plan_figures', 'facts'],
    deck: 'metropolitano',
  },
  abitare: {
    facts: [
      'erp-domande-2022',
      'erp-assegnabili-2023',
      'erp-non-utilizzabili-2023',
      'sfratti-eseguiti-2024-cm',
      'coop-abitanti-canone-80mq',
      'mercato-canone-80mq',
    ],
    gaps: ['canoni-affitto', 'alloggi-vuoti', 'titolo-godimento', 'studenti-fuori-sede', 'sfratti-comuni'],
    tables: ['facts', 'projects', 'bologna_income_cap'],
    deck: 'missione-1',
  },
  cer: {
    facts: [
      'cer-finanziate-bologna-2023',
      'cer-censite-er-2025',
      'cer-censite-er-2024',
      'fotovoltaico-impianti-2022',
      'fotovoltaico-potenza-2022',
    ],
    gaps: [
      'cer-elenco-gse',
      'cer-registro-regionale',
      'poverta-energetica',
      'fotovoltaico-comuni',
      'cabine-primarie',
    ],
    tables: ['places', 'facts'],
    deck: 'cer',
  },
  fragilita: {
    facts: [
      'case-salute-2021',
      'nidi-copertura-provincia',
      'indice-fragilita-demografica-camugnano',
      'indice-fragilita-sociale-monghidoro',
      'indice-fragilita-sociale-bologna',
    ],
    gaps: ['anziani-soli', 'indice-fragilita', 'frequenza-trasporti', 'servizi-comuni', 'domiciliarita'],
    tables: ['stops', 'localities', 'projects', 'facts'],
    deck: 'missione-3',
  },
  turismo: {
    facts: [
      'via-degli-dei-camminatori-2023',
      'via-degli-dei-camminatori-2017',
      'via-degli-dei-nuove-strutture',
      'ciclovia-sole-km-cm',
    ],
    gaps: [
      'turismo-economia-sociale',
      'flussi-cammini',
      'affitti-brevi',
      'tracciati-cammini',
      'turismo-accessibile',
    ],
    tables: ['routes', 'route_stages', 'route_stages_odbl', 'bologna_accommodation', 'places', 'facts'],
    deck: 'missione-4',
  },
};

export interface StoryAround {
  indicators: Indicator[];
  facts: { first: QuotedFact[]; rest: QuotedFact[] };
  gaps: { first: Gap[]; rest: Gap[] };
  tables: Dataset[];
  directions: DirectionBrief[];
  deck: DeckId;
}

export async function storyAround(theme: StoryTheme, locale: Locale): Promise<StoryAround> {
  const { indicators, gaps } = await profileData();
  const chosen = CHOSEN[theme];
  const own = indicators.filter((indicator) => indicator.theme === theme);
  const answered = new Set(own.flatMap(({ directions }) => directions));
  const factIds = (await readTable('facts')).filter((row) => row.theme === theme).map(({ id }) => String(id));
  const tables = new Map((await offered()).map((entry) => [entry.id, entry]));
  return {
    indicators: own,
    facts: split(await factsOf([...new Set([...chosen.facts, ...factIds])], locale), chosen.facts),
    gaps: split(
      gaps.filter((gap) => gap.theme === theme),
      chosen.gaps,
    ),
    tables: ['observations', ...chosen.tables].flatMap((id) => tables.get(id) ?? []),
    directions: (await planDirections(locale)).filter(({ id }) => answered.has(id)),
    deck: chosen.deck,
  };
}

/** Those chosen first, in their order; then the others. Throws for one that is no longer in the table. */
function split<Item extends { id: string }>(
  items: readonly Item[],
  chosen: readonly string[],
): { first: Item[]; rest: Item[] } {
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    first: chosen.map((id) => {
      const item = byId.get(id);
      if (!item) throw new Error(`a story shows ${id}, which is not in its table`);
      return item;
    }),
    rest: items.filter(({ id }) => !chosen.includes(id)),
  };
}
