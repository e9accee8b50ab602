import { paddingOf, type Padding } from '@/lib/map/camera';

/** The parts of the map's frame that hold texts of any length. */
interface Parts {
  frame: HTMLElement;
  foot: HTMLElement;
  legend: HTMLElement;
}

/**
 * Keeps the map off its foot and its legend, whose room is measured, not guessed: paddings of the frame and the bottom of the legend are
 * set again whenever one of them changes size. The browser tells sizes after its own layout, so that none is forced in the middle of a
 * change of view. Returns what ends it.
 *
 * @param onfit told the paddings after each measure
 */
export function keepRoom({ frame, foot, legend }: Parts, onfit: (padding: Padding) => void): () => void {
  const line = foot.querySelector('p');
  const measure = (): void => {
    const wide = matchMedia('(min-width: 1024px)').matches;
    // A low map is narrow as well: it stands nearer to the title, whose corner it leaves empty, and off the legend.
    const low = wide && frame.clientHeight < 420;
    setPad(frame, 'bottom', wide ? null : foot.clientHeight + 14);
    setPad(frame, 'left', low ? 90 : null);
    setPad(frame, 'right', low ? 200 : null);
    const text = line?.getBoundingClientRect();
    const free = wide && text !== undefined && text.right < legend.getBoundingClientRect().left - 12;
    legend.style.bottom = !wide ? '' : free ? '12px' : `${(text?.height ?? 28) + 12}px`;
    onfit(paddingOf(frame));
  };
  const observer = new ResizeObserver(measure);
  for (const part of [frame, foot, legend, ...(line ? [line] : [])]) observer.observe(part);
  return () => observer.disconnect();
}

function setPad(frame: HTMLElement, side: string, px: number | null): void {
  if (px === null) frame.style.removeProperty(`--map-pad-${side}`);
  else frame.style.setProperty(`--map-pad-${side}`, `${px}px`);
}
