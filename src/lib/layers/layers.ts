/**
 * The layers of records that can be drawn over the map. Ids are Italian and stay: they are in addresses (`strati=`) and in
 * file names. A layer has one or more groups, each drawn with a form of its own, since hue belongs to the choropleth.
 */
import type { GlyphName } from '../map/layerGlyphs';

export const LAYER_IDS = [
  'organizzazioni',
  'biblioteche',
  'scuole',
  'cultura',
  'energia',
  'abitare',
  'sociale-e-salute',
  'comunita',
  'turismo',
  'progetti',
  'percorsi',
  'fermate',
  'stazioni',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export const GROUP_IDS = [
  'organizzazioni',
  'biblioteche',
  'scuole',
  'musei',
  'ecomusei',
  'cer-costituite',
  'cer-in-progetto',
  'energia-affine',
  'ricarica',
  'abitare',
  'sociale-e-salute',
  'comunita',
  'beni-immobili',
  'beni-aziende',
  'turismo',
  'progetti',
  'progetti-territoriali',
  'percorsi',
  'fermate',
  'people-mover',
  'stazioni',
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export interface LayerGroup {
  id: GroupId;
  glyph: GlyphName;
  /** What a number on the map adds up: records, or the figure of records that are themselves counts of a comune. */
  counts: 'records' | 'figures';
}

const group = (id: GroupId, glyph: GlyphName, counts: LayerGroup['counts'] = 'records'): LayerGroup => ({
  id,
  glyph,
  counts,
});

/** Groups of each layer, in the order of the key. */
export const LAYERS: Readonly<Record<LayerId, readonly LayerGroup[]>> = {
  organizzazioni: [group('organizzazioni', 'ring')],
  biblioteche: [group('biblioteche', 'disc')],
  scuole: [group('scuole', 'triangle-down')],
  cultura: [group('musei', 'diamond'), group('ecomusei', 'diamond-hollow')],
  energia: [
    group('cer-costituite', 'bolt'),
    group('cer-in-progetto', 'bolt-hollow'),
    group('energia-affine', 'saltire'),
    group('ricarica', 'plug', 'figures'),
  ],
  abitare: [group('abitare', 'house')],
  'sociale-e-salute': [group('sociale-e-salute', 'cross')],
  comunita: [
    group('comunita', 'hexagon'),
    group('beni-immobili', 'shield', 'figures'),
    group('beni-aziende', 'shield-hollow', 'figures'),
  ],
  turismo: [group('turismo', 'triangle-up')],
  progetti: [group('progetti', 'star'), group('progetti-territoriali', 'star-hollow')],
  percorsi: [group('percorsi', 'path')],
  fermate: [group('fermate', 'dome'), group('people-mover', 'dome-hollow')],
  stazioni: [group('stazioni', 'bars')],
};

/** Whether a text is the id of a layer. */
export function isLayer(id: string): id is LayerId {
  return LAYER_IDS.some((layer) => layer === id);
}

/** The layer that a group belongs to. */
export function layerOfGroup(id: GroupId): LayerId {
  const found = LAYER_IDS.find((layer) => LAYERS[layer].some((each) => each.id === id));
  if (!found) throw new Error(`group ${id} is in no layer`);
  return found;
}
