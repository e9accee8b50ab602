/** The script of the page on keeping a copy: plain elements, as the page is text. */
import { formatNumber, ofDate } from '@/lib/format/number';
import { LOCALES, localeOf } from '@/lib/i18n/locale';
import { offlineStatus } from '@/lib/i18n/offline-status';
import { bytesOf, filesOf, PARTS, type Choice, type Manifest } from '@/lib/offline/manifest';
import { next, type Happening, type Phase } from '@/lib/offline/phase';
import { bring, canKeep, readKept, readManifest, removeAll, room, stillToCome, type Found } from './keeping';

const MEGA = 1_000_000;
const GIGA = 1_000_000_000;

/** Brings the page to life. */
export async function startOfflinePage(page: HTMLElement): Promise<void> {
  const locale = localeOf(document.documentElement.lang);
  const t = offlineStatus[locale];
  const one = <E extends HTMLElement>(name: string): E => {
    const found = page.querySelector<E>(`[data-offline="${name}"]`);
    if (!found) throw new Error(`the page has no ${name}`);
    return found;
  };
  const form = one<HTMLFormElement>('form');
  const bar = one<HTMLProgressElement>('bar');
  const submit = one<HTMLButtonElement>('submit');
  const size = (bytes: number): string =>
    bytes < GIGA
      ? `${formatNumber(bytes / MEGA, locale, 1)}\u00a0MB`
      : `${formatNumber(bytes / GIGA, locale, 1)}\u00a0GB`;

  let phase: Phase = { name: 'reading' };
  let manifest: Manifest | null = null;
  let halt = new AbortController();
  /** The reader touched the choice of a copy that is whole. */
  let changed = false;

  function move(happening: Happening): void {
    phase = next(phase, happening);
    changed = false;
    draw();
  }

  function draw(): void {
    const busy = phase.name === 'downloading';
    one('status').textContent = words();
    one('moving').hidden = !busy;
    if (phase.name === 'downloading') {
      bar.max = phase.total;
      bar.value = phase.done;
      const percent = `${formatNumber(Math.floor((100 * phase.done) / Math.max(1, phase.total)), locale)}\u00a0%`;
      one('amount').textContent = t.downloading(size(phase.done), size(phase.total), percent);
    }
    form.hidden = phase.name === 'reading' || phase.name === 'unsupported' || manifest === null;
    for (const input of form.querySelectorAll('input'))
      input.disabled = busy || input.dataset['always'] !== undefined;
    submit.disabled = busy;
    submit.hidden = phase.name === 'kept' && !changed;
    submit.textContent = phase.name === 'partial' ? t.resume : phase.name === 'kept' ? t.change : t.start;
    one('remove').hidden = busy || !(phase.name === 'kept' || phase.name === 'partial');
  }

  function words(): string {
    switch (phase.name) {
      case 'reading':
      case 'downloading':
        return '';
      case 'unsupported':
        return t.unsupported;
      case 'unlisted':
        return t.unlisted;
      case 'nothing':
        return phase.removed ? t.removed : t.nothing;
      case 'partial': {
        const where = t.partial(size(phase.done), size(phase.total));
        return phase.why === null ? where : `${t.why[phase.why]} ${where}`;
      }
      case 'kept':
        return t.kept(
          ofDate(phase.keptOn, locale),
          size(manifest ? bytesOf(filesOf(manifest, choice())) : 0),
        );
    }
  }

  function checked(name: string): string[] {
    return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
      ({ value }) => value,
    );
  }

  function choice(): Choice {
    const locales = LOCALES.filter((each) => checked('lingua').includes(each));
    const parts = PARTS.filter((part) => checked('parte').includes(part));
    return { parts, locales: locales.length > 0 ? locales : [locale] };
  }

  function tick(chosen: Choice): void {
    for (const input of form.querySelectorAll('input'))
      input.checked =
        [...chosen.parts, ...chosen.locales].some((value) => value === input.value) || input.disabled;
  }

  /** Sizes beside the parts, and what the choice comes to. */
  async function weigh(): Promise<void> {
    if (!manifest) return;
    const engine = form.querySelector<HTMLInputElement>('input[value="engine"]');
    const data = form.querySelector<HTMLInputElement>('input[value="data"]');
    // Queries read the tables of the data.
    if (engine?.checked && data) data.checked = true;
    const chosen = choice();
    const files = filesOf(manifest, chosen);
    for (const part of PARTS) {
      const own = filesOf(manifest, { ...chosen, parts: [part] }).filter((file) => file.part === part);
      one(`size-${part}`).textContent = size(bytesOf(own));
    }
    const missing = await stillToCome(manifest, chosen);
    const all = size(bytesOf(files));
    one('sum').textContent = missing.bytes === 0 ? t.nothingMissing(all) : t.sum(all, size(missing.wire));
    const free = await room();
    one('room').textContent = free === null ? '' : t.room(size(free));
  }

  async function start(): Promise<void> {
    if (!manifest) return;
    const chosen = choice();
    halt = new AbortController();
    move({ name: 'started', total: bytesOf(filesOf(manifest, chosen)) });
    const result = await bring(manifest, chosen, {
      signal: halt.signal,
      progress: (done) => move({ name: 'progressed', done }),
    });
    if ('why' in result) move({ name: 'stopped', why: result.why });
    else move({ name: 'finished', keptOn: result.keptOn });
    await weigh();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start();
  });
  form.addEventListener('change', () => {
    changed = true;
    draw();
    void weigh();
  });
  one('cancel').addEventListener('click', () => halt.abort());
  one('remove').addEventListener('click', () => {
    void removeAll().then(() => {
      move({ name: 'removed' });
      return weigh();
    });
  });

  if (!canKeep()) return move({ name: 'unsupported' });
  let found: Found;
  try {
    found = await readKept();
  } catch {
    return move({ name: 'unsupported' });
  }
  try {
    manifest = await readManifest();
  } catch {
    return move({ name: 'unlisted' });
  }
  tick(found.choice ?? { parts: ['pages', 'data'], locales: [locale] });
  const total = bytesOf(filesOf(manifest, choice()));
  const missing = found.choice ? (await stillToCome(manifest, choice())).bytes : total;
  move({ name: 'found', keptOn: found.keptOn, done: total - missing, total });
  await weigh();
}
