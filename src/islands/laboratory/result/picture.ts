/** What is drawn of a result as one SVG that stands alone: its paint is read from the page and written out, element by element. */
import { linesOf, tag, text } from '@/lib/takeaway/svg';
import type { Picture } from '@/lib/takeaway/picture';
import { textWidth } from '@/lib/map/textWidth';
import { xmlText } from '@/lib/export/xml';

/** Properties that style sheets give to the drawings. */
const PAINT = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linejoin',
  ],
  ...['stroke-linecap', 'paint-order', 'opacity', 'vector-effect', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'font-style'],
] as const;
const MARGIN = 28;
const LEGEND_GAP = 28;

/**
 * The drawing in a panel with its title, what its axes are, its legend and keys where there are any, and where it comes from, in the
 * colours of the page as it is. Null where the panel holds no drawing.
 * @param credits said below, those of the boundaries only under a map
 */
export function pictureIn(
  panel: Element,
  credits: { provenance: string; boundaries: string },
  faces = '',
): Picture | null {
  const drawing =
    panel.querySelector<SVGSVGElement>('svg.map-svg') ?? panel.querySelector<SVGSVGElement>('svg.chart');
  if (!drawing) return null;
  // A map is drawn beyond its own frame, into the box around it.
  const box = drawing.closest('.map-box') ?? drawing;
  const legend = panel.querySelector<SVGSVGElement>('svg.legend, .circle-legend svg');
  const { width: wide, height: high } = box.getBoundingClientRect();
  const beside = legend?.getBoundingClientRect();
  const inner = wide + (beside ? LEGEND_GAP + beside.width + 24 : 0);
  const width = Math.ceil(Math.max(360, inner) + MARGIN * 2);
  const room = width - MARGIN * 2;
  const style = getComputedStyle(panel);
  const [ink, soft, paper] = ['--ink', '--ink-soft', '--paper'].map((name) =>
    style.getPropertyValue(name).trim(),
  );
  const titles = linesOf(textIn(panel, 'figcaption, h3'), room, 24);
  const axes = linesOf(textsIn(panel, '[data-axis]').join(' · '), room, 15);
  const isMap = box !== drawing;
  const foot = [credits.provenance, ...(isMap ? [credits.boundaries] : [])].flatMap((line) =>
    linesOf(line, room, 14),
  );
  const keys = keysIn(panel);
  const top = MARGIN + titles.length * 30 + axes.length * 21 + 10;
  const height = Math.ceil(
    top + Math.max(high, beside?.height ?? 0) + (keys.length > 0 ? 28 : 0) + 24 + foot.length * 20 + 10,
  );
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    tag('title', {}, xmlText(titles.join(' '))),
    faces === '' ? '' : tag('style', {}, xmlText(faces)),
    tag('rect', { width, height, fill: paper }),
    ...titles.map((line, i) =>
      text(line, MARGIN, MARGIN + 20 + i * 30, { size: 24, weight: 560, face: 'serif', fill: ink ?? '' }),
    ),
    ...axes.map((line, i) =>
      text(line, MARGIN, MARGIN + titles.length * 30 + 14 + i * 21, {
        size: 15,
        weight: 650,
        fill: ink ?? '',
      }),
    ),
    tag(
      'svg',
      { x: MARGIN, y: top, width: wide, height: high, overflow: isMap ? 'hidden' : 'visible' },
      isMap ? tag('rect', { width: wide, height: high, fill: getComputedStyle(box).backgroundColor }) : '',
      standing(drawing, box),
    ),
    legend && beside
      ? tag('svg', { x: MARGIN + wide + LEGEND_GAP, y: top, overflow: 'visible' }, standing(legend, legend))
      : '',
    ...keys.map(({ svg: key, words, at }) =>
      tag(
        'g',
        { transform: `translate(${MARGIN + at} ${top + high + 10})` },
        key,
        text(words, 30, 12, { size: 14, fill: soft ?? '' }),
      ),
    ),
    ...foot.map((line, i) =>
      text(line, MARGIN, height - 14 - (foot.length - 1 - i) * 20, { size: 14, fill: soft ?? '' }),
    ),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** A drawing of the page as text, at its place in a box, every paint an attribute. */
function standing(drawing: SVGSVGElement, box: Element, overflow = 'visible'): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  paint(drawing, copy);
  const [own, outer] = [drawing.getBoundingClientRect(), box.getBoundingClientRect()];
  copy.setAttribute('x', String(own.left - outer.left));
  copy.setAttribute('y', String(own.top - outer.top));
  copy.setAttribute('width', String(own.width));
  copy.setAttribute('height', String(own.height));
  copy.setAttribute('overflow', overflow);
  return new XMLSerializer().serializeToString(copy);
}

/** Writes what the style sheets give to an element and those inside it; what is not shown is taken out. */
function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  if (from instanceof SVGCircleElement && style.r.endsWith('px')) to.setAttribute('r', style.r);
  if (from instanceof SVGSVGElement) to.setAttribute('overflow', 'visible');
  for (const name of ['class', 'data-id', 'data-testid', 'role', 'aria-label', 'aria-hidden', 'style'])
    to.removeAttribute(name);
  const pairs = [...from.children].map((child, i) => [child, to.children[i]] as const);
  for (const [child, other] of pairs) {
    if (!other) continue;
    if (getComputedStyle(child).display === 'none' && child.tagName !== 'defs') other.remove();
    else paint(child, other);
  }
}

/** The keys of the patterns under a map, side by side. */
function keysIn(panel: Element): { svg: string; words: string; at: number }[] {
  let at = 0;
  return [...panel.querySelectorAll('.map-foot .map-key')].flatMap((key) => {
    const drawing = key.querySelector('svg');
    if (!drawing) return [];
    const words = (key.textContent ?? '').trim();
    const here = at;
    at += 30 + textWidth(words, 14) * 1.08 + 24;
    return [{ svg: standing(drawing, drawing, 'hidden'), words, at: here }];
  });
}

function textsIn(panel: Element, selector: string): string[] {
  return [...panel.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
}

function textIn(panel: Element, selector: string): string {
  return textsIn(panel, selector)[0]?.slice(0, 200) ?? '';
}
