/** What a page that comes from the reader's copy says: that there is no network, or that a newer version is ready. */
import { messageSW } from 'workbox-window';
import { ofDate } from '@/lib/format/number';
import { asset, localeOf } from '@/lib/i18n/locale';
import { offlineStatus } from '@/lib/i18n/offline-status';
import { noteStore } from '@/lib/offline/notes';
import styles from './notice.css';
import { workerOfSite } from './register';

const locale = localeOf(document.documentElement.lang);
const t = offlineStatus[locale];
const root = document.documentElement;

/** Looks for the network and for a newer version, and says what there is. Waits while slides are shown. */
async function watchCopy(): Promise<void> {
  const notes = noteStore(asset('/'), caches);
  const worker = workerOfSite();
  let reachable = navigator.onLine;
  /** What the reader has put aside on this page. */
  const closed = new Set<'offline' | 'ready'>();

  async function look(): Promise<void> {
    const ready = await notes.read('ready');
    const current = await notes.read('current');
    if (presenting()) return show(null);
    if (ready && current && !closed.has('ready')) return show(updateNotice(() => put('ready')));
    if (!reachable && !standsIn() && !closed.has('offline'))
      return show(offlineNotice(current?.keptOn ?? null, () => put('offline')));
    show(null);
  }
  function put(which: 'offline' | 'ready'): void {
    closed.add(which);
    void look();
  }
  function reach(is: boolean): void {
    reachable = is;
    void look();
  }
  async function check(): Promise<void> {
    // A network that is there and leads nowhere is known by asking.
    if (navigator.onLine)
      await worker.update().then(
        () => reach(true),
        () => reach(false),
      );
  }

  worker.addEventListener('waiting', () => void look());
  addEventListener('offline', () => reach(false));
  addEventListener('online', () => void check());
  new MutationObserver(() => void look()).observe(root, { attributeFilter: ['data-presenting'] });
  await look();
  await worker.register({ immediate: true }).catch(() => undefined);
  await check();
}

function presenting(): boolean {
  return root.dataset['presenting'] !== undefined;
}

/** The page that says what is kept, in place of one that is not: it speaks for itself. */
function standsIn(): boolean {
  return root.dataset['standsIn'] !== undefined;
}

function updateNotice(later: () => void): HTMLElement {
  return notice(t.ready, [t.update, () => void update()], [t.later, later]);
}

function offlineNotice(keptOn: string | null, close: () => void): HTMLElement {
  return notice(keptOn ? t.offline(ofDate(keptOn, locale)) : t.offlineOnly, [t.close, close]);
}

/** Takes the newer version and opens this page anew with it; the other pages that are open keep theirs. */
async function update(): Promise<void> {
  if (presenting()) return;
  const registration = await navigator.serviceWorker.getRegistration(asset('/'));
  const worker = registration?.waiting ?? registration?.active;
  if (!worker) return;
  const taken = new Promise<void>((resolve) => {
    if (worker === registration?.active) resolve();
    else navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  if (!(await messageSW(worker, { type: 'ACCEPT' }))) return;
  await taken;
  location.reload();
}

const box = document.createElement('div');
box.className = 'copy-notice no-print';
box.setAttribute('role', 'status');
let shown = '';

function show(element: HTMLElement | null): void {
  // In the page before it says anything: then what it says is heard.
  if (!box.isConnected) {
    // Styles from script, which the policy allows: pages without a copy do not carry them.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(box);
  }
  if (shown === (element?.textContent ?? '')) return;
  shown = element?.textContent ?? '';
  box.replaceChildren(...(element ? [element] : []));
}

function notice(text: string, ...buttons: [label: string, act: () => void][]): HTMLElement {
  const line = document.createElement('div');
  const words = document.createElement('p');
  words.textContent = text;
  line.append(words);
  for (const [label, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    line.append(button);
  }
  return line;
}

void watchCopy();
