/** The forms of the layers: small shapes around 0, 0, at most 13 units wide, told apart by outline and by being full or hollow. */

export interface Glyph {
  /** SVG path data around 0, 0. */
  d: string;
  /** Full ink, ink outline on paper, or a line alone. */
  style: 'full' | 'hollow' | 'line';
}

const STAR = 'M0-6.4 1.6-2.1 6.1-2 2.5.8 3.8 5.2 0 2.6-3.8 5.2-2.5.8-6.1-2-1.6-2.1z';
const BOLT = 'M1.6-6.6-4.6.9H-.7L-1.6 6.6 4.6-1.5H.7z';
const DIAMOND = 'M0-6.2 6.2 0 0 6.2-6.2 0z';
const DOME = 'M-5.6 3.4a5.6 6.6 0 0 1 11.2 0z';
const SHIELD = 'M-4.8-5.6H4.8V.6C4.8 3.6 2.4 5.4 0 6.2-2.4 5.4-4.8 3.6-4.8.6z';
const DISC = 'M0-5.2A5.2 5.2 0 0 1 0 5.2 5.2 5.2 0 0 1 0-5.2z';

const full = (d: string): Glyph => ({ d, style: 'full' });
const hollow = (d: string): Glyph => ({ d, style: 'hollow' });

export const GLYPHS = {
  disc: full(DISC),
  ring: hollow(DISC),
  'triangle-down': full('M-6-4.6H6L0 5.6z'),
  'triangle-up': full('M-6 4.6H6L0-5.8z'),
  diamond: full(DIAMOND),
  'diamond-hollow': hollow(DIAMOND),
  bolt: full(BOLT),
  'bolt-hollow': hollow(BOLT),
  saltire: full('M-5.4-3.2-3.2-5.4 0-2.2 3.2-5.4 5.4-3.2 2.2 0 5.4 3.2 3.2 5.4 0 2.2-3.2 5.4-5.4 3.2-2.2 0z'),
  plug: full(
    'M-5-2.4H5V.6A5 4.4 0 0 1 1 4.9V6.8H-1V4.9A5 4.4 0 0 1-5 .6zM-3.6-6.4H-1.4V-3.4H-3.6zM1.4-6.4H3.6V-3.4H1.4z',
  ),
  house: full('M0-6 6.2-.4H4.4V5.6H-4.4V-.4H-6.2z'),
  cross: full('M-1.9-5.8H1.9V-1.9H5.8V1.9H1.9V5.8H-1.9V1.9H-5.8V-1.9H-1.9z'),
  hexagon: full('M-3.1-5.4H3.1L6.2 0 3.1 5.4H-3.1L-6.2 0z'),
  shield: full(SHIELD),
  'shield-hollow': hollow(SHIELD),
  star: full(STAR),
  'star-hollow': hollow(STAR),
  path: { d: 'M-6 4.4-2.4-3.4 2.2 3.4 6-4.4', style: 'line' },
  dome: full(DOME),
  'dome-hollow': hollow(DOME),
  bars: full('M-5.8-5H5.8V-1.4H-5.8zM-5.8 1.4H5.8V5H-5.8z'),
} as const satisfies Record<string, Glyph>;

export type GlyphName = keyof typeof GLYPHS;
