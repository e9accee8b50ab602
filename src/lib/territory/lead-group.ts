import { comuniOf } from './profile';
import type { ProfileData } from './profile-data';
import { leadValue, type LeadValue } from './lead-value';
import { ORGANISATIONS } from './lead-subjects';
import type { Territory } from './types';

/** What the comuni of a group may differ in, what the plan asks about first. */
const CONTRASTS = [
  'minuti-polo',
  'reddito-medio',
  'indice-vecchiaia',
  'variazione-popolazione-2011-2025',
  'prezzo-vendita',
  'presenze-1000',
] as const;
export type ContrastId = (typeof CONTRASTS)[number];

/** The two comuni of a group that stand furthest apart in something. */
export interface LeadContrast {
  id: ContrastId;
  period: string;
  estimated: boolean;
  decimals: number;
  low: { value: number; comune: Territory };
  high: { value: number; comune: Territory };
}

/** A difference counts when it takes in this part of the places of the 55; the first that takes in the other is told. */
const WIDE = 0.6;
const VERY_WIDE = 0.8;

/**
 * A wide difference inside a group, in places of the 55, in nothing of what is already told of it; null in a group of fewer than three
 * comuni or of much alike ones.
 */
export function contrastOf(
  data: ProfileData,
  group: Territory,
  told: ReadonlySet<string>,
): LeadContrast | null {
  const comuni = comuniOf(data, group);
  if (comuni.length < 3) return null;
  let widest: { contrast: LeadContrast; span: number } | null = null;
  for (const id of CONTRASTS.filter((one) => !told.has(one))) {
    const values = comuni.flatMap((comune) => {
      const read = leadValue(data, comune, id);
      return read?.standing ? [{ comune, read, place: read.standing.fromLowest, of: read.standing.of }] : [];
    });
    values.sort((a, b) => a.place - b.place);
    const [low, high] = [values[0], values.at(-1)];
    if (!low || !high || values.length < comuni.length) continue;
    const span = (high.place - low.place) / low.of;
    if (span < WIDE || (widest && (span <= widest.span || widest.span >= VERY_WIDE))) continue;
    const { period, indicator } = low.read;
    const estimated = values.some(({ read }) => read.estimated);
    const end = ({ comune, read }: typeof low) => ({ value: read.value, comune });
    const contrast = {
      ...{ id, period, estimated, decimals: indicator.decimals },
      ...{ low: end(low), high: end(high) },
    };
    widest = { contrast, span };
  }
  return widest?.contrast ?? null;
}

/** What a lead says of the whole: how much is in the capital, who loses residents, how far apart the comuni are. */
export interface MetropolitanLead {
  territory: Territory;
  populationDate: string;
  comuni: number;
  capital: Territory;
  /** Residents and listed organisations of the capital, per cent of the whole. */
  capitalResidents: number;
  capitalOrganisations: number;
  organisationsYear: string;
  losing: number;
  contrasts: LeadContrast[];
}

/** Throws where the snapshot lacks the capital, its organisations or the change of residents. */
export function metropolitanLead(data: ProfileData, territory: Territory): MetropolitanLead {
  const capital = data.byId.get('037006');
  const ours = capital && leadValue(data, capital, ORGANISATIONS);
  const all = leadValue(data, territory, ORGANISATIONS);
  if (!capital || !ours?.numerator || !all?.numerator) throw new Error('no organisations of the capital');
  const changes = data.comuni.map((comune) => leadValue(data, comune, 'variazione-popolazione-2011-2025'));
  return {
    territory,
    populationDate: data.populationDate,
    comuni: data.comuni.length,
    capital,
    capitalResidents: (capital.population / territory.population) * 100,
    capitalOrganisations: (ours.numerator / all.numerator) * 100,
    organisationsYear: all.period,
    losing: changes.filter((change: LeadValue | null) => change !== null && change.value < 0).length,
    contrasts: ['minuti-polo', 'reddito-medio', 'indice-vecchiaia'].flatMap(
      (id) => rangeOf(data, id as ContrastId) ?? [],
    ),
  };
}

/** Lowest and highest of the 55; null where one value is missing. */
function rangeOf(data: ProfileData, id: ContrastId): LeadContrast | null {
  const values = data.comuni.flatMap((comune) => {
    const read = leadValue(data, comune, id);
    return read ? [{ comune, read }] : [];
  });
  values.sort((a, b) => a.read.value - b.read.value);
  const [low, high] = [values[0], values.at(-1)];
  if (!low || !high || values.length < data.comuni.length) return null;
  return {
    ...{ id, period: low.read.period, estimated: low.read.estimated, decimals: low.read.indicator.decimals },
    low: { value: low.read.value, comune: low.comune },
    high: { value: high.read.value, comune: high.comune },
  };
}
