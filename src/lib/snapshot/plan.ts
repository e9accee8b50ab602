import type { Locale } from '../i18n/locale';
import { typographic } from '../format/typography';
import { readTable } from './tables';

/** A direction of the plan, or a pilot action that joins its missions, as a group of indicators. */
export interface DirectionBrief {
  id: string;
  title: string;
  /** Its mission; null for the actions that join the missions. */
  mission: { number: number; title: string } | null;
}

/** Directions by mission, then the pilot actions, in the order of the plan and in our own words. */
export async function planDirections(locale: Locale): Promise<DirectionBrief[]> {
  const rows = await readTable('plan');
  const textOf = (row: (typeof rows)[number]): string => typographic(String(row[`text_${locale}`]));
  const missions = new Map(
    rows.filter((row) => row.kind === 'missione').map((row) => [Number(row.mission), textOf(row)] as const),
  );
  return rows
    .filter((row) => row.kind === 'direzione' || row.kind === 'azione-pilota')
    .map((row) => {
      const number = Number(row.mission);
      const title = missions.get(number);
      return {
        id: String(row.id),
        title: textOf(row),
        mission: row.kind === 'direzione' && title !== undefined ? { number, title } : null,
      };
    })
    .sort((a, b) => (a.mission?.number ?? 9) - (b.mission?.number ?? 9));
}
