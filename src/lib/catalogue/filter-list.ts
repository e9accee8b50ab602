import { FILTERS, matches, readFilter, writeFilter, type CatalogueFilter, type FilterName } from './filter';

/**
 * Makes the filter of the catalogue work: hides the tables that do not match, says how many are left, keeps the choice
 * in the address. The form (`[data-list]`) names the list; its items carry `data-words` and a `data-<filter>` each, the
 * list the sentences (`data-found`, one a number of tables) and `data-none`.
 */
export function armCatalogueFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-list]');
  const list = page.getElementById(form?.dataset.list ?? '');
  const view = page.defaultView;
  if (!form || !list || !view) return;
  const count = page.getElementById(`${list.id}-conto`);
  const items = [...list.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    item: { words: element.dataset.words ?? '', facets: eachFilter((name) => split(element.dataset[name])) },
  }));
  const sentences = (list.dataset.found ?? '').split('|');
  const offered = eachFilter((name) => [...selectOf(form, name).options].map((option) => option.value));

  const show = (filter: CatalogueFilter): void => {
    let found = 0;
    for (const { element, item } of items) {
      element.hidden = !matches(item, filter);
      if (!element.hidden) found += 1;
    }
    if (count) count.textContent = found === 0 ? (list.dataset.none ?? '') : (sentences[found] ?? '');
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
