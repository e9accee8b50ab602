/** Scrolls the frame of a table until a row is in it; the page itself stays where the reader is. */
export function rowInSight(body: HTMLElement, id: string): void {
  const row = body.querySelector<HTMLElement>(`[data-id="${id}"]`);
  const frame = body.closest<HTMLElement>('.frame');
  if (!row || !frame || frame.scrollHeight <= frame.clientHeight) return;
  const above = row.offsetTop - HEAD < frame.scrollTop;
  const below = row.offsetTop + row.offsetHeight > frame.scrollTop + frame.clientHeight;
  if (above || below) frame.scrollTop = row.offsetTop - frame.clientHeight / 2;
}

/** Px that the head covers. */
const HEAD = 34;
