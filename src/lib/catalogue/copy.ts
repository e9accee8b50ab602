/**
 * Makes the copy buttons of a page work, and writes the day of the visit where a citation wants it (`[data-today]`).
 * A button copies the text of the element it names: code as it stands, a line of text with its spaces joined.
 * Where the browser has no clipboard the buttons stay hidden.
 */
export function armCopyButtons(page: Document): void {
  const today = localDay(new Date());
  for (const mark of page.querySelectorAll('[data-today]')) mark.textContent = today;
  const clipboard = page.defaultView?.navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const place of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', () => void copy(page, clipboard, place));
  }
}

async function copy(page: Document, clipboard: Clipboard, place: HTMLElement): Promise<void> {
  const { copy: target = '', copied = '', failed = '' } = place.dataset;
  const from = page.getElementById(target);
  const said = place.querySelector('[role="status"]');
  const text = from?.textContent ?? '';
  try {
    await clipboard.writeText(from?.tagName === 'PRE' ? text : joined(text));
    if (said) said.textContent = copied;
  } catch {
    if (said) said.textContent = failed;
  }
}

/** Text on one line. */
export function joined(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** ISO date of a moment where the reader is. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
