/** The slides of a page: read anew each time, since a reader's own deck changes under the player. */
export function slidesOf(root: HTMLElement): HTMLElement[] {
  return [...root.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.matches('section.slide'),
  );
}

export function titleOf(slide: HTMLElement | undefined): string {
  return slide?.dataset.title ?? '';
}

/** What to say at a slide, a paragraph each. */
export function notesOf(slide: HTMLElement | undefined): string[] {
  const notes = slide?.querySelector<HTMLElement>('.slide-notes');
  if (!notes) return [];
  const paragraphs = [...notes.querySelectorAll('p, li')].map((each) => each.textContent ?? '');
  return (paragraphs.length > 0 ? paragraphs : [notes.textContent ?? ''])
    .map((each) => each.trim())
    .filter(Boolean);
}

/** Place of the slide that a reader is looking at in the column; the first where none is in sight. */
export function placeInSight(slides: readonly HTMLElement[], height: number): number {
  const at = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > height / 3);
  return Math.max(0, at === -1 ? slides.length - 1 : at);
}

/** Place of the slide with an id, or -1. */
export function placeOfId(slides: readonly HTMLElement[], id: string): number {
  return id === '' ? -1 : slides.findIndex((slide) => slide.id === id);
}

/** Gives the slide shown and the one that follows their marks, takes them from the others; null takes them all away. */
export function mark(slides: readonly HTMLElement[], at: number | null): void {
  slides.forEach((slide, i) => {
    slide.toggleAttribute('data-current', i === at);
    slide.toggleAttribute('data-next', at !== null && i === at + 1);
  });
}
