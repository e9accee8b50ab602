/**
 * Pointer on a chart: a short press is a choice, a long way is a brush. Sideways only on touch, where the page scrolls the other way
 * (`touch-action: pan-y` on the drawing).
 */
import { nearestDot, type Drawn } from '@/lib/chart/brush';

export interface DragIntents {
  /** Dots that can be chosen, px of the drawing. */
  dots: () => readonly { id: string; x: number; y: number }[];
  ondraw: (drawn: Drawn | null) => void;
  /** The rectangle is done. */
  onbrush: (drawn: Drawn) => void;
  onselect: (id: string, add: boolean) => void;
  onhover: (id: string | null) => void;
}

/** Px that a hand trembles. */
const STILL = 6;
const REACH = { mouse: 14, touch: 26 };

export interface DragHandlers {
  onpointerdown: (event: PointerEvent) => void;
  onpointermove: (event: PointerEvent) => void;
  onpointerup: (event: PointerEvent) => void;
  onpointercancel: (event: PointerEvent) => void;
  onpointerleave: (event: PointerEvent) => void;
}

/** Handlers for the svg of a chart whose user units are pixels. */
export function chartPointer(intents: DragIntents): DragHandlers {
  let start: { x: number; y: number; id: number } | null = null;
  let drawing = false;
  const at = (event: PointerEvent): { x: number; y: number } => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const near = (event: PointerEvent): string | null => {
    const { x, y } = at(event);
    return nearestDot(intents.dots(), x, y, event.pointerType === 'mouse' ? REACH.mouse : REACH.touch);
  };
  const stop = (): void => {
    start = null;
    drawing = false;
    intents.ondraw(null);
  };
  const rectangle = (event: PointerEvent): Drawn => {
    const { x, y } = at(event);
    return { x0: start?.x ?? x, y0: start?.y ?? y, x1: x, y1: y };
  };
  return {
    onpointerdown: (event) => {
      if (event.button !== 0) return;
      start = { ...at(event), id: event.pointerId };
    },
    onpointermove: (event) => {
      if (!start) {
        if (event.pointerType === 'mouse') intents.onhover(near(event));
        return;
      }
      const { x, y } = at(event);
      if (!drawing && Math.hypot(x - start.x, y - start.y) > STILL) {
        drawing = true;
        // Captured only now: a press that stays a press belongs to what is under it.
        (event.currentTarget as SVGSVGElement).setPointerCapture(start.id);
        intents.onhover(null);
      }
      if (drawing) intents.ondraw(rectangle(event));
    },
    onpointerup: (event) => {
      if (!start) return;
      if (drawing) intents.onbrush(rectangle(event));
      else {
        const id = near(event);
        if (id) intents.onselect(id, event.shiftKey || event.ctrlKey || event.metaKey);
      }
      stop();
    },
    onpointercancel: stop,
    onpointerleave: () => {
      if (!drawing) intents.onhover(null);
    },
  };
}
