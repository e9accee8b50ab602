/** The two ways a deck is printed, chosen by its links or by `?stampa=` in the address. Runs in the browser. */

export const PRINTS = ['note', 'dispense'] as const;
export type Print = (typeof PRINTS)[number];

/** What an address asks for; null where it asks for nothing. */
export function printOf(search: string): Print | null {
  const asked = new URLSearchParams(search).get('stampa');
  return PRINTS.find((each) => each === asked) ?? null;
}

/** Makes the links print at once, and prints where the address says so. */
export function startPrinting(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-print]'))
    link.addEventListener('click', (event) => {
      const asked = printOf(link.search);
      if (!asked) return;
      event.preventDefault();
      print(page, asked);
    });
  const asked = printOf(page.location.search);
  if (asked) print(page, asked);
}

/** The class stays until the paper is out: some browsers lay pages out after the call. */
function print(page: Document, asked: Print): void {
  const root = page.documentElement;
  root.classList.toggle('dispense', asked === 'dispense');
  page.defaultView?.print();
}
