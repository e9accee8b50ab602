/** Name and text of the licences that our tables and their sources use, by SPDX identifier. */
const KNOWN: Record<string, { name: string; url: string }> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-3.0': { name: 'CC BY 3.0', url: 'https://creativecommons.org/licenses/by/3.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'ODbL-1.0': { name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'IODL-2.0': { name: 'IODL 2.0', url: 'https://www.dati.gov.it/content/italian-open-data-license-v20' },
};

/** A licence in words with the address of its text; a licence that is not in the list keeps its own words and has no address. */
export function licence(id: string): { name: string; url: string | null } {
  return KNOWN[id] ?? { name: id, url: null };
}

/** Whether a source gives, instead of a licence, the sentence that has to stand beside its data. */
export function isSentence(id: string | null): id is string {
  return id?.startsWith('Fonte:') ?? false;
}
