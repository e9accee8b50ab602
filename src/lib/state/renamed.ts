/** Links written before a change of names open the same view. */

/** Indicators that got another id, old to new. */
const INDICATORS: Readonly<Record<string, string>> = { 'presenze-per-abitante': 'presenze-1000' };

/** The same address in today's parameters and ids. */
export function currentAddress(search: string): string {
  const params = new URLSearchParams(search);
  for (const key of ['indicatore', 'con']) {
    const renamed = INDICATORS[params.get(key) ?? ''];
    if (renamed) params.set(key, renamed);
  }
  // The list of organisations was once the only one.
  if (params.get('livello') === 'organizzazioni') {
    params.delete('livello');
    params.set('elenco', 'organizzazioni');
  }
  return params.toString();
}
