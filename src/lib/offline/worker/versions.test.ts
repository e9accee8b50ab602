import { describe, expect, it } from 'vitest';
import type { Manifest } from '../manifest';
import type { NoteStore, Notes } from '../notes';
import { NET, Versions } from './versions';

/** Notes in memory, as a device keeps them from one worker to the next. */
function memory(): NoteStore & { notes: Partial<Notes>; manifests: Map<string, Manifest> } {
  const notes: Partial<Notes> = {};
  const manifests = new Map<string, Manifest>();
  return {
    ...{ notes, manifests },
    read: async (name) => structuredClone(notes[name] ?? null),
    write: async (name, value) => void (notes[name] = structuredClone(value ?? undefined)),
    manifest: async (version) => manifests.get(version) ?? null,
    writeManifest: async (manifest) => void manifests.set(manifest.version, manifest),
    keepManifests: async () => undefined,
  };
}

const manifest = (version: string): Manifest => ({
  version,
  files: [{ path: '/x', revision: `x of ${version}`, bytes: 1, wire: 1, part: 'pages', locale: null }],
});
const install = async (version: string, notes: NoteStore): Promise<Versions> => {
  const versions = new Versions(version, notes);
  await versions.installed(manifest(version), `day of ${version}`);
  return versions;
};
const of = async (versions: Versions, client: string | null): Promise<string | undefined> =>
  (await versions.filesFor(client))?.get('/x');

describe('which version a page lives in (synthetic)', () => {
  it('the first is in use as soon as it is there', async () => {
    const notes = memory();
    const first = await install('one', notes);
    expect(notes.notes).toMatchObject({ current: { version: 'one', keptOn: 'day of one' } });
    expect([await of(first, null), await of(first, 'a')]).toEqual(['x of one', 'x of one']);
  });

  it('a newer one waits for the reader’s word, also after every page was closed', async () => {
    const notes = memory();
    await install('one', notes);
    const second = await install('two', notes);
    expect(await of(second, null)).toBe('x of one');
    const woken = new Versions('two', notes);
    expect(await of(woken, null)).toBe('x of one');
    expect(notes.notes.ready).toEqual({ version: 'two', keptOn: 'day of two' });
  });

  it('accepted, it is for the pages that open from then on: those that are open keep theirs', async () => {
    const notes = memory();
    await install('one', notes);
    const second = await install('two', notes);
    expect(await second.accept(['open'])).toBe(true);
    expect(await second.accept(['open', 'later'])).toBe(false);
    for (const versions of [second, new Versions('two', notes)]) {
      expect(await of(versions, null)).toBe('x of two');
      expect(await of(versions, 'open')).toBe('x of one');
      expect(await of(versions, 'later')).toBe('x of two');
      expect((await versions.manifestFor('open'))?.version).toBe('one');
    }
    expect(notes.notes.ready).toBeUndefined();
  });

  it('a page open through two updates keeps the first of its versions', async () => {
    const notes = memory();
    await install('one', notes);
    await (await install('two', notes)).accept(['oldest']);
    const third = await install('three', notes);
    await third.accept(['oldest', 'old']);
    expect([await of(third, 'oldest'), await of(third, 'old'), await of(third, null)]).toEqual([
      'x of one',
      'x of two',
      'x of three',
    ]);
    expect((await third.needed(async () => true)).sort()).toEqual(['one', 'three', 'two']);
    expect(await third.needed(async (id) => id === 'old')).toEqual(['three', 'two']);
    expect(await third.needed(async () => false)).toEqual(['three']);
    expect(notes.notes.held).toEqual({});
  });

  it('a worker superseded before it was accepted takes nothing', async () => {
    const notes = memory();
    await install('one', notes);
    const second = await install('two', notes);
    await install('three', notes);
    expect(await second.accept([])).toBe(false);
    expect(notes.notes.current?.version).toBe('one');
  });

  it('the version in use published anew is no news', async () => {
    const notes = memory();
    await install('one', notes);
    await install('two', notes);
    await install('one', notes);
    expect(notes.notes.ready).toBeUndefined();
  });

  it('a page that came from the net in a newer version has everything from there', async () => {
    const notes = memory();
    const first = await install('one', notes);
    await first.holdToNet('newer');
    expect(await of(first, 'newer')).toBeUndefined();
    expect(await first.manifestFor('newer')).toBeNull();
    expect(notes.notes.held).toEqual({ newer: NET });
  });

  it('once the copy is removed it writes no more notes and leaves all to the net', async () => {
    const notes = memory();
    const first = await install('one', notes);
    await first.forget();
    const left = structuredClone(notes.notes);
    await first.holdToNet('newer');
    expect([notes.notes, await first.filesFor(null), await first.accept(['a'])]).toEqual([left, null, false]);
  });
});
