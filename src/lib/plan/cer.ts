/** The known energy communities, counted and in words. Runs at build. */
import { formatNumber } from '../format/number';
import { cerPageMessages } from '../i18n/cer-page';
import type { Locale } from '../i18n/locale';
import { profileData } from '../territory/profile-data';
import type { EnergyRecord } from '../territory/profile-records';
import { factsOf, quotedDate } from './facts';

export interface CerSummary {
  /** Communities, those set up first, then by name. */
  communities: EnergyRecord[];
  /** Kindred initiatives that are no community. */
  others: EnergyRecord[];
  setUp: number;
  planned: number;
  /** Distinct comuni of the 55 that a community names. */
  comuni: number;
}

export async function cerSummary(): Promise<CerSummary> {
  const { energy, comuni } = await profileData();
  const ids = new Set(comuni.map(({ id }) => id));
  const is = (status: string) => (record: EnergyRecord) => record.status === status;
  const communities = energy
    .filter(({ recordType }) => recordType === 'cer')
    .sort(
      (a, b) =>
        Number(is('costituita')(b)) - Number(is('costituita')(a)) || a.name.localeCompare(b.name, 'it'),
    );
  return {
    communities,
    others: energy.filter(({ recordType }) => recordType !== 'cer'),
    setUp: communities.filter(is('costituita')).length,
    planned: communities.filter(is('in progetto')).length,
    comuni: new Set(communities.flatMap(({ comuneIds }) => comuneIds).filter((id) => ids.has(id))).size,
  };
}

/** The page's first sentences: how many, how far, where, and how many were funded without a name. */
export async function cerLead(locale: Locale): Promise<string> {
  const t = cerPageMessages[locale];
  const { communities, setUp, planned, comuni } = await cerSummary();
  const write = (n: number): string => formatNumber(n, locale);
  const [funded] = await factsOf(['cer-finanziate-bologna'], locale);
  return [
    t.lead(write(communities.length), write(setUp), write(planned), write(comuni)),
    ...(funded && funded.value !== null
      ? [t.funded(write(funded.value), quotedDate(funded.date, locale) ?? funded.date)]
      : []),
  ].join(' ');
}
