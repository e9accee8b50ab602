/** What is missing of one territory, why, and who could say it. */
import type { Indicator, Localised, Status } from '../indicator/types';
import { readingsOf } from './profile';
import type { Gap, ProfileData } from './profile-data';
import type { Territory } from './types';

/** Indicators that are missing here for one reason and have one answer. */
export interface MissingHere {
  indicators: Indicator[];
  status: Extract<Status, 'missing' | 'suppressed'>;
  /** Why, where the table says it. */
  note: Localised | null;
  /** The question that would be answered; null where none is written down: then who publishes the values is named. */
  gap: Gap | null;
  publishers: string[];
}

export interface GapsHere {
  missing: MissingHere[];
  /** Indicators without a value here. */
  count: number;
  /** Indicators that no group has, as they cannot be summed. */
  notSummed: number;
  /** Questions of the whole table, those asked of one territory first, without those that `missing` names. */
  questions: Gap[];
}

/** The question behind the values that an indicator lacks. */
export const QUESTION_OF: Readonly<Record<string, string>> = {
  'canone-80mq-reddito': 'canoni-affitto',
  'canone-affitto': 'canoni-affitto',
  'case-salute-note': 'case-comunita',
  'cer-costituite': 'cer-elenco-gse',
  'cer-note': 'cer-elenco-gse',
  'cer-presenza': 'cer-elenco-gse',
  'immobili-confiscati': 'beni-confiscati-destinati',
  'ivsm-2018': 'ivsm-comuni',
  percorsi: 'tracciati-cammini',
  'pnrr-abitare-residente': 'pnrr-progetti-recenti',
  'pnrr-contratti-oes': 'pnrr-importi-contratti',
  'pnrr-inclusione-pagato': 'pnrr-progetti-recenti',
  'pnrr-inclusione-residente': 'pnrr-progetti-recenti',
  'pnrr-nidi-pagato': 'pnrr-progetti-recenti',
  'pnrr-nidi-residente': 'pnrr-progetti-recenti',
  'pnrr-quota-pagata': 'pnrr-progetti-recenti',
  'pnrr-rigenerazione-residente': 'pnrr-progetti-recenti',
  'pnrr-salute-pagato': 'pnrr-progetti-recenti',
  'pnrr-salute-residente': 'pnrr-progetti-recenti',
  'pnrr-tutti-pagato': 'pnrr-progetti-recenti',
  'pnrr-tutti-residente': 'pnrr-progetti-recenti',
};

/** Questions a reader asks of one territory, most asked first. */
export const FIRST_QUESTIONS = [
  'anziani-soli',
  'alloggi-pubblici',
  'canoni-affitto',
  'runts-comuni',
  'cer-elenco-gse',
  'servizi-comuni',
  'frequenza-trasporti',
  'tracciati-cammini',
];

export function gapsOf(data: ProfileData, territory: Territory): GapsHere {
  const isGroup = territory.level !== 'comune';
  const byReason = new Map<string, MissingHere>();
  let count = 0;
  let notSummed = 0;
  for (const { indicator, value, status, note } of readingsOf(data, territory).values()) {
    if (value !== null || (status !== 'missing' && status !== 'suppressed')) continue;
    if (isGroup && indicator.aggregation === 'none') {
      notSummed += 1;
      continue;
    }
    count += 1;
    const gap = data.gaps.find(({ id }) => id === QUESTION_OF[indicator.id]) ?? null;
    const publishers = gap
      ? []
      : [...new Set(indicator.sourceIds.flatMap((id) => data.sources.get(id)?.publisher ?? []))];
    const key = [status, note?.it, gap?.id ?? publishers.join()].join('|');
    const known = byReason.get(key);
    if (known) known.indicators.push(indicator);
    else byReason.set(key, { indicators: [indicator], status, note, gap, publishers });
  }
  const missing = [...byReason.values()];
  const named = new Set(missing.map(({ gap }) => gap?.id));
  const first = FIRST_QUESTIONS.flatMap((id) => data.gaps.find((gap) => gap.id === id) ?? []);
  return { missing, count, notSummed, questions: first.filter(({ id }) => !named.has(id)) };
}
