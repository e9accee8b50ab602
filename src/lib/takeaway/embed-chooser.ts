/**
 * Makes the form that builds the code of a frame work (`form[data-embed]`): what is chosen goes into the address of the page, the
 * preview and the code. Keys of the map's address that the form does not know are kept: a link from a view brings it whole.
 */
import type { Measure } from '../indicator/types';
import { CHART_KEY, chartsOf } from './embed-chart';
import {
  embedAddress,
  embedCode,
  embedRequest,
  USUAL_HEIGHT,
  type EmbedChoice,
  type EmbedTheme,
} from './embed-code';

/** Fields of the form whose names are keys of the map's address. */
const KEYS = ['indicatore', 'periodo', 'con', 'unita', 'area', 'comune'] as const;
const CHOICE = 'cosa';
const CARD = 'scheda';

export function armEmbedChooser(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-embed]');
  const code = page.getElementById('codice-incorpora');
  const stage = page.getElementById('anteprima-incorpora');
  const view = page.defaultView;
  if (!form || !code || !stage || !view) return;
  const frame = page.createElement('iframe');
  const kept = new URLSearchParams(view.location.search);

  const show = (): void => {
    fit(form);
    const chosen = choiceOf(form);
    const { kind, chart } = embedRequest(chosen);
    for (const key of KEYS) put(kept, key, valueOf(form, key));
    // Two indicators on one map are crossed; a second one that nobody asked for stays out.
    if (kind === 'mappa' && kept.has('con')) kept.set('vista', kept.get('vista') ?? 'incrocio');
    if (!kept.has('con')) kept.delete('vista');
    put(kept, CHOICE, chosen);
    put(kept, CARD, kind === 'scheda' ? valueOf(form, CARD) : '');
    const query = new URLSearchParams(kept);
    for (const key of [CHOICE, CARD, CHART_KEY, 'tema']) query.delete(key);
    const theme = valueOf(form, 'tema') as EmbedTheme;
    const path = `${form.dataset[kind] ?? ''}${kind === 'scheda' ? `${valueOf(form, CARD)}/` : ''}`;
    const asked = { kind, query: query.toString(), theme, ...(chart ? { chart } : {}) };
    const address = embedAddress(new URL(path, view.location.href).href, asked);
    const title = titleOf(form, chosen);
    const height = Number(valueOf(form, 'altezza'));
    code.textContent = embedCode({ address, title, height, usual: USUAL_HEIGHT[chosen] });
    draw(address, title, height);
    view.history.replaceState(null, '', `${view.location.pathname}?${kept.toString()}${view.location.hash}`);
  };
  const draw = (address: string, title: string, height: number): void => {
    frame.title = (stage.dataset.title ?? '').replace('{title}', title);
    frame.height = String(height);
    stage.dataset.width = valueOf(form, 'larghezza');
    if (!frame.isConnected) {
      frame.src = address;
      stage.replaceChildren(frame);
      // Another address of the frame's own would be a step of the history that Back has to undo.
    } else if (frame.contentWindow && frame.contentWindow.location.href !== address)
      frame.contentWindow.location.replace(address);
  };

  restore(form, kept);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === CHOICE)
      fieldOf(form, 'altezza').value = String(USUAL_HEIGHT[choiceOf(form)]);
    show();
  });
  for (const part of page.querySelectorAll<HTMLElement>('[data-with-embed]')) part.hidden = false;
  for (const part of page.querySelectorAll<HTMLElement>('[data-without-embed]')) part.hidden = true;
  show();
}

type Field = HTMLSelectElement | HTMLInputElement;

const fieldOf = (form: HTMLFormElement, name: string): Field => form.elements.namedItem(name) as Field;
const valueOf = (form: HTMLFormElement, name: string): string => fieldOf(form, name).value;
const choiceOf = (form: HTMLFormElement): EmbedChoice =>
  (form.elements.namedItem(CHOICE) as RadioNodeList).value as EmbedChoice;
const optionOf = (form: HTMLFormElement, name: string): HTMLOptionElement | undefined =>
  (fieldOf(form, name) as HTMLSelectElement).selectedOptions[0];

/** What the address asks for, as far as the form offers it. */
function restore(form: HTMLFormElement, asked: URLSearchParams): void {
  const set = (name: string, value: string | null): void => {
    const field = fieldOf(form, name) as HTMLSelectElement;
    if (value !== null && [...field.options].some((option) => option.value === value)) field.value = value;
  };
  set('indicatore', asked.get('indicatore'));
  fillPeriods(form);
  for (const key of KEYS.slice(1)) set(key, asked.get(key)?.split(',')[0] ?? null);
  set(CARD, asked.get(CARD));
  set('tema', asked.get('tema'));
  const choice = [...form.querySelectorAll<HTMLInputElement>(`input[name="${CHOICE}"]`)].find(
    ({ value }) => value === (asked.get(CHOICE) ?? asked.get(CHART_KEY)),
  );
  if (choice) choice.checked = true;
  fieldOf(form, 'altezza').value = String(USUAL_HEIGHT[choiceOf(form)]);
}

/** Offers what the choice allows: fields of its kind, charts of its indicator, periods that have values. */
function fit(form: HTMLFormElement): void {
  fillPeriods(form);
  const { kind, chart } = embedRequest(choiceOf(form));
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = !(part.dataset.for ?? '').split(' ').includes(chart ?? kind);
  const second = fieldOf(form, 'con') as HTMLSelectElement;
  // A scatter is of two: where none is chosen, the first that is another.
  if (chart === 'dispersione' && (second.value === '' || second.value === valueOf(form, 'indicatore')))
    second.value =
      [...second.options].find(({ value }) => value !== '' && value !== valueOf(form, 'indicatore'))?.value ??
      '';
  const option = optionOf(form, 'indicatore');
  const allowed = chartsOf(
    { measure: (option?.dataset.measure ?? 'rate') as Measure, periods: periodsOf(option) },
    true,
  );
  for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${CHOICE}"]`)) {
    const other = embedRequest(radio.value as EmbedChoice).chart;
    radio.disabled = other !== null && !allowed.includes(other);
  }
  if (chart !== null && !allowed.includes(chart)) {
    const nearest = form.querySelector<HTMLInputElement>(
      `input[name="${CHOICE}"][value="${allowed[0] ?? ''}"]`,
    );
    if (nearest) nearest.checked = true;
  }
  // Groups are highlighted by nobody: the field lists comuni.
  const marked = fieldOf(form, 'comune');
  marked.disabled = valueOf(form, 'unita') !== '';
  if (marked.disabled) marked.value = '';
}

const periodsOf = (option: HTMLOptionElement | undefined): string[] =>
  (option?.dataset.periods ?? '').split(' ').filter(Boolean);

/** The latest first, which moves on with the data; then each period, which stays. */
function fillPeriods(form: HTMLFormElement): void {
  const select = fieldOf(form, 'periodo') as HTMLSelectElement;
  const option = optionOf(form, 'indicatore');
  if (!option || select.dataset.of === option.value) return;
  const periods = periodsOf(option);
  const names = (option.dataset.names ?? '').split('|');
  const named = (period: string): string => names[periods.indexOf(period)] ?? period;
  const latest = named(option.dataset.latest ?? '');
  const before = select.value;
  select.dataset.of = option.value;
  const first = new Option((select.dataset.latest ?? '').replace('{period}', latest), '');
  first.dataset.name = latest;
  select.replaceChildren(first, ...periods.map((period) => new Option(named(period), period)).reverse());
  select.value = periods.includes(before) ? before : '';
}

function titleOf(form: HTMLFormElement, chosen: EmbedChoice): string {
  const name = (key: string): string =>
    (optionOf(form, key)?.dataset.name ?? optionOf(form, key)?.textContent ?? '').trim();
  if (chosen === 'scheda') return name(CARD);
  const what = form.querySelector(`input[name="${CHOICE}"]:checked`)?.parentElement?.textContent.trim() ?? '';
  const others = chosen === 'dispersione' || valueOf(form, 'con') !== '' ? ` · ${name('con')}` : '';
  return `${what}: ${name('indicatore')}${chosen === 'mappa' || chosen === 'tabella' || chosen === 'dispersione' ? others : ''}, ${name('periodo')}`;
}

function put(params: URLSearchParams, key: string, value: string): void {
  if (value === '') params.delete(key);
  else params.set(key, value);
}
