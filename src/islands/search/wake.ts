import { asksFor } from './shortcuts';

/** A search box drawn at build comes alive when it is first used; what the reader did meanwhile is then done. */
export function wakeSearches(page: Document): void {
  for (const host of page.querySelectorAll<HTMLElement>('[data-search]')) wakeOnUse(host);
}

function wakeOnUse(host: HTMLElement): void {
  let waking: Promise<boolean> | null = null;
  const wake = (): Promise<boolean> =>
    (waking ??= import('./awake').then(
      ({ hydrateSearch }) => {
        hydrateSearch(host);
        asleep.abort();
        return true;
      },
      // Without script the form opens the list of the 55: so it does when the script does not arrive.
      () => ((waking = null), false),
    ));
  const asleep = new AbortController();
  const { signal } = asleep;

  host.addEventListener('focusin', () => void wake(), { signal });
  host.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.type === 'button') void wake().then((awake) => awake && button.click());
    },
    { signal },
  );
  host.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement)) return;
      event.preventDefault();
      void wake().then((awake) => (awake ? form.requestSubmit() : form.submit()));
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!asksFor('/', event)) return;
      event.preventDefault();
      host.querySelector('input')?.focus();
    },
    { signal },
  );
}
