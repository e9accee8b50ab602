import type { Manifest } from '../manifest';
import type { NoteStore, Notes } from '../notes';

/** The mark of a page that came from the net in a version that is not kept: all it asks for comes from there too. */
export const NET = 'net';

/**
 * Which version each page lives in. A page keeps the one it was opened with, even when the reader accepts another
 * elsewhere: data of two snapshots never meet on one page. Notes are read once and written at each change.
 */
export class Versions {
  #current: Notes['current'] | null = null;
  #held: Record<string, string> = {};
  #manifests = new Map<string, Promise<Manifest | null>>();
  #read: Promise<void> | null = null;

  constructor(
    readonly own: string,
    private readonly notes: NoteStore,
  ) {}

  /** After the files of this worker's version have arrived: the first is in use at once, another waits for the reader. */
  async installed(manifest: Manifest, today: string): Promise<void> {
    await this.notes.writeManifest(manifest);
    await this.#load();
    const kept = { version: this.own, keptOn: today };
    if (this.#current === null) await this.#use(kept);
    else await this.notes.write('ready', this.#current.version === this.own ? null : kept);
  }

  /** The reader takes the version that is ready; the pages that are open keep theirs. False where there is nothing to take. */
  async accept(open: readonly string[]): Promise<boolean> {
    await this.#load();
    const ready = await this.notes.read('ready');
    if (!ready || ready.version !== this.own || !this.#current) return false;
    for (const id of open) this.#held[id] ??= this.#current.version;
    await this.notes.write('held', this.#held);
    await this.#use(ready);
    await this.notes.write('ready', null);
    return true;
  }

  /** A page that came from the net in another version than the one in use. */
  async holdToNet(client: string): Promise<void> {
    await this.#load();
    if (!this.#current) return;
    this.#held[client] = NET;
    await this.notes.write('held', this.#held);
  }

  /** Files of the version of a page, or of a page about to open (`null`); null where the net has to answer. */
  async filesFor(client: string | null): Promise<Map<string, string> | null> {
    await this.#load();
    const version = (client === null ? undefined : this.#held[client]) ?? this.#current?.version;
    if (version === undefined || version === NET) return null;
    return revisions(await this.manifest(version));
  }

  async manifestFor(client: string): Promise<Manifest | null> {
    await this.#load();
    const version = this.#held[client] ?? this.#current?.version;
    return version === undefined || version === NET ? null : this.manifest(version);
  }

  manifest(version: string): Promise<Manifest | null> {
    const known = this.#manifests.get(version) ?? this.notes.manifest(version);
    this.#manifests.set(version, known);
    return known;
  }

  /** Forgets the pages that are closed; the versions that are still needed. */
  async needed(isOpen: (client: string) => Promise<boolean>): Promise<string[]> {
    await this.#load();
    const held: Record<string, string> = {};
    for (const [client, version] of Object.entries(this.#held))
      if (await isOpen(client)) held[client] = version;
    const closed = Object.keys(held).length < Object.keys(this.#held).length;
    this.#held = held;
    if (closed) await this.notes.write('held', held);
    const ready = await this.notes.read('ready');
    const versions = [this.own, this.#current?.version, ready?.version, ...Object.values(this.#held)];
    return [...new Set(versions)].filter(
      (version): version is string => version !== undefined && version !== NET,
    );
  }

  /** The reader removes the copy: until it ends, this worker leaves everything to the net and writes nothing. */
  async forget(): Promise<true> {
    await this.#load();
    this.#current = null;
    this.#held = {};
    return true;
  }

  /** Whether a page lives in another version than the one in use. */
  get holdsPages(): boolean {
    return Object.keys(this.#held).length > 0;
  }

  async #use(kept: Notes['current']): Promise<void> {
    this.#current = kept;
    await this.notes.write('current', kept);
  }

  #load(): Promise<void> {
    this.#read ??= (async () => {
      this.#current = await this.notes.read('current');
      this.#held = (await this.notes.read('held')) ?? {};
    })();
    return this.#read;
  }
}

const known = new WeakMap<Manifest, Map<string, string>>();

function revisions(manifest: Manifest | null): Map<string, string> | null {
  if (manifest === null) return null;
  const map = known.get(manifest) ?? new Map(manifest.files.map(({ path, revision }) => [path, revision]));
  known.set(manifest, map);
  return map;
}
