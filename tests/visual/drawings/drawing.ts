/** A map as text that changes when what is drawn changes: classes with their colours, shapes by fingerprint, names and circles in place. */
import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import ChoroplethSvg from '../../../src/components/map/ChoroplethSvg.svelte';
import { fillColour } from '../../../src/lib/map/fill-colour';
import type { MapScene } from '../../../src/lib/map/scene';

/** The drawing of a scene: the paint of each class in both schemes, then the SVG, one element a line, path data as fingerprints. */
export function drawing(scene: MapScene): string {
  const markup = render(ChoroplethSvg, { props: { scene, idPrefix: 'prova' } }).body;
  const elements = markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/ d="([^"]+)"/g, (_all, path: string) => ` d="#${fingerprint(path)}"`)
    .replace(/ class="([^"]*)"/g, (_all, names: string) => ` class="${stable(names)}"`)
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .trim();
  return `${paints(scene)}\n\n${elements}\n`;
}

function paints(scene: MapScene): string {
  const drawn = new Map(scene.comuni.map(({ fill, className }) => [className.replace(' muted', ''), fill]));
  return [...drawn]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, fill]) => {
      const [light, dark] = (['light', 'dark'] as const).map((scheme) => fillColour(fill, scheme, scene.hue));
      const count = scene.comuni.filter(({ className }) => className.replace(' muted', '') === name).length;
      return `${name} ${light ?? 'pattern'} ${dark ?? 'pattern'} ${count}`;
    })
    .join('\n');
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Class names without what the compiler adds to scope a style. */
const stable = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name !== '' && !name.startsWith('svelte-'))
    .join(' ');
