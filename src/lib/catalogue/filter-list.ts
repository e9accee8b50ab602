import { FILTERS, matches, readFilter, writeFilter, type CatalogueFilter, type FilterName } from './filter';

/**
 * Makes the filter of the catalogue work: hides the entries that do not match, says how many are left in each list, keeps
 * the choice in the address. The form (`[data-lists]`) names the lists; their entries carry `data-words` and a
 * `data-<filter>` each, a list the sentences (`data-found`, one a number of entries) and `data-none`. Entries may stand in
 * `details[data-group]`, which are opened while something is asked and put away when none of theirs is left.
 */
export function armCatalogueFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-lists]');
  const lists = split(form?.dataset.lists).flatMap((id) => page.getElementById(id) ?? []);
  const view = page.defaultView;
  if (!form || lists.length === 0 || !view) return;
  const offered = eachFilter((name) => [...selectOf(form, name).options].map((option) => option.value));
  const shows = lists.map((list) => narrowing(list, page.getElementById(`${list.id}-conto`)));

  const show = (filter: CatalogueFilter): void => {
    for (const narrow of shows) narrow(filter);
  };
  const restore = (): void => {
    const filter = readFilter(view.location.search, offered);
    inputOf(form).value = filter.q;
    for (const name of FILTERS) selectOf(form, name).value = filter[name];
    show(filter);
  };
  const keep = (): void => {
    const filter: CatalogueFilter = {
      q: inputOf(form).value,
      ...eachFilter((name) => selectOf(form, name).value),
    };
    const search = writeFilter(filter);
    view.history.replaceState(
      null,
      '',
      `${view.location.pathname}${search === '' ? '' : `?${search}`}${view.location.hash}`,
    );
    show(filter);
  };

  form.hidden = false;
  form.addEventListener('input', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The controls are emptied after the event.
  form.addEventListener('reset', () => view.setTimeout(keep));
  view.addEventListener('popstate', restore);
  restore();
}

/** What a filter does to one list. */
function narrowing(list: HTMLElement, count: HTMLElement | null): (filter: CatalogueFilter) => void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    item: { words: element.dataset.words ?? '', facets: eachFilter((name) => split(element.dataset[name])) },
  }));
  const groups = [...list.querySelectorAll<HTMLDetailsElement>('details[data-group]')];
  const sentences = (list.dataset.found ?? '').split('|');
  const address = count?.getAttribute('href') ?? '';
  return (filter) => {
    let found = 0;
    for (const { element, item } of items) {
      element.hidden = !matches(item, filter);
      if (!element.hidden) found += 1;
    }
    for (const group of groups) {
      group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
      group.open = writeFilter(filter) !== '';
    }
    if (!count) return;
    count.hidden = false;
    // Nowhere to go where nothing is left.
    if (found === 0) count.removeAttribute('href');
    else count.setAttribute('href', address);
    count.textContent = found === 0 ? (list.dataset.none ?? '') : (sentences[found] ?? '');
  };
}

function eachFilter<T>(value: (name: FilterName) => T): Record<FilterName, T> {
  return {
    tema: value('tema'),
    formato: value('formato'),
    licenza: value('licenza'),
    livello: value('livello'),
  };
}

function split(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}

function inputOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('q') as HTMLInputElement;
}

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}
