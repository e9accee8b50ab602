/** The coverage of the plan in one paragraph, every number counted. Runs at build. */
import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import { mappingSentences } from '../i18n/mapping-sentences';
import { monitoringMessages } from '../i18n/monitoring';
import { territories } from '../snapshot/domain';
import { AREAS, type AreaKey } from '../state/explorer';
import { coverageShare } from './coverage-class';
import { wholeCoverage } from './coverage';
import { planMapping } from './mapping';
import { answersOf, stateCounts } from './mapping-words';

/** How many directions are in each state, and how full the table is, where least and where most. */
export async function monitoringLead(locale: Locale): Promise<string> {
  const t = monitoringMessages[locale];
  const { missions, pilots } = await planMapping(locale);
  const directions = missions.flatMap((mission) => mission.directions);
  const groups = (await territories()).filter(({ level }) => level === 'area' || level === 'metropoli');
  const cells = await wholeCoverage(locale, groups);
  const share = (id: string): number => {
    const cell = cells.get(id);
    return cell ? coverageShare(cell) : NaN;
  };
  const areas = AREAS.map((key) => ({ key, share: share(`area-${key}`) })).sort((a, b) => a.share - b.share);
  const [least, most] = [areas[0], areas.at(-1)];
  const write = (n: number): string => formatNumber(n, locale);
  const at = ({ key, share }: { key: AreaKey; share: number }): [string, string] => [
    write(share),
    t.where[key],
  ];
  return [
    t.states(write(directions.length), write(pilots.length)),
    mappingSentences[locale].states(stateCounts(directions)),
    ...(least && most
      ? [
          t.whole(
            write(answersOf([...directions, ...pilots]).indicators),
            write(share('cm-bologna')),
            at(least),
            at(most),
          ),
        ]
      : []),
  ].join(' ');
}
