/** Organisations and places that the lists know in every comune, counted by kind. Runs in Node only. */
import { crossingKinds, type CountedKind } from '../i18n/crossing-kinds';
import { snapshotLayers } from '../layers/snapshot-layers';
import type { LayerId } from '../layers/layers';
import type { Locale } from '../i18n/locale';
import type { HereKind } from './crossing-rows';

/** Lists of what is there to stay; bus stops and projects are no resource of this kind. */
const LAYERS: readonly LayerId[] = [
  'organizzazioni',
  'biblioteche',
  'scuole',
  'cultura',
  'energia',
  'abitare',
  'sociale-e-salute',
  'comunita',
  'turismo',
  'percorsi',
];
/** Records that are counts of a comune, not things. */
const COUNTS = new Set(['ricarica', 'beni-immobili', 'beni-aziende']);

/** Kinds in the order of their lists, most numerous first within a list and what has no kind last. Throws on a kind without a name. */
export async function hereKinds(locale: Locale): Promise<HereKind[]> {
  const layers = await snapshotLayers();
  return LAYERS.flatMap((id) => {
    const records = (layers.get(id)?.records ?? []).filter((record) => !COUNTS.has(record.group));
    const kinds = new Map<string, HereKind>();
    for (const { kind: own, group, comuneIds, source } of records) {
      // Status decides for energy communities; walking and cycling routes are one list.
      const kind = (id === 'energia' || id === 'percorsi' ? group : own) as CountedKind;
      const label = crossingKinds[locale][kind];
      if (!label) throw new Error(`kind ${kind} of layer ${id} has no name among crossingKinds`);
      const known: HereKind = kinds.get(kind) ?? {
        ...{ label, organisations: id === 'organizzazioni', partial: source.partial },
        counts: {},
      };
      for (const comune of new Set(comuneIds)) known.counts[comune] = (known.counts[comune] ?? 0) + 1;
      kinds.set(kind, { ...known, partial: known.partial || source.partial });
    }
    const unnamed = kinds.get('non-classificato');
    return [...kinds.values()].sort(
      (a, b) => Number(a === unnamed) - Number(b === unnamed) || total(b) - total(a),
    );
  });
}

const total = ({ counts }: HereKind): number => Object.values(counts).reduce((all, n) => all + n, 0);
