/** What slides are drawn from, read from the real snapshot, for tests. */
import type { Locale } from '../i18n/locale';
import { latestValues } from '../planner/page';
import { indicatorData } from '../snapshot/domain';
import { snapshotGeometry } from '../snapshot/geometry';
import { deckPage } from './page';
import type { World } from './world';

export async function snapshotWorld(locale: Locale = 'it'): Promise<World> {
  const geometry = snapshotGeometry('full');
  return {
    page: await deckPage(locale),
    load: { series: indicatorData, latest: latestValues, geometry: () => Promise.resolve(geometry) },
  };
}
