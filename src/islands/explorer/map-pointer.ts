/** What a pointer on a map means: where it is, what it is over, and how it chooses. */
interface Drawn {
  /** The unit of a comune of the drawn map; see `MapSession`. */
  unitOf(id: string): string | null;
}

/** Px from the corner of a box. */
export function pointIn(box: Element, event: MouseEvent): { x: number; y: number } {
  const { left, top } = box.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** The unit under the pointer on a drawn map; null over none. */
export function unitUnder(event: Event, map: Drawn | null): string | null {
  const path = event.target instanceof Element ? event.target.closest('[data-id]') : null;
  const id = path?.getAttribute('data-id') ?? null;
  return id === null || !map ? id : map.unitOf(id);
}

/** Fingers need larger targets than mice do. */
export function isFinger(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** Whether a choice joins the selection instead of taking its place. */
export function joins(event: MouseEvent | KeyboardEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
