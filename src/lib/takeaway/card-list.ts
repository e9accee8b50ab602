/**
 * Opens the card that the address asks for by code or by name (`?territorio=037059`, `?territorio=vergato`), with the colours asked
 * for; one that does not exist leaves the list, which says so. The links of the list keep the colours.
 */
export function armCardList(page: Document, place: Pick<Location, 'search' | 'replace'>): void {
  const params = new URLSearchParams(place.search);
  const asked = params.get('territorio')?.trim().toLowerCase() ?? null;
  const theme = params.get('tema');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-id]')];
  if (theme !== null) for (const link of links) link.search = new URLSearchParams({ tema: theme }).toString();
  if (asked === null) return;
  const found = links.find(({ dataset }) => dataset.id === asked || dataset.slug === asked);
  if (found) return place.replace(found.href);
  const status = page.querySelector<HTMLElement>('[data-none]');
  if (status) status.textContent = status.dataset.none ?? '';
}
