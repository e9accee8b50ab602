/** The address bar, behind three verbs. `replace` is for moves that Back should not have to undo one by one (arrow keys, typing). */
export function writeAddress(query: string, replace: boolean): void {
  const address = `${location.pathname}${query ? `?${query}` : ''}`;
  if (address === `${location.pathname}${location.search}`) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
