import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLink, type DeckLink, type DeckMessage } from './link';

type Listener = (event: { source: unknown; data: unknown }) => void;

const at = (slide: string): DeckMessage => ({
  ...{ kind: 'at', role: 'audience', slide, blank: false, presenting: true },
});
const windows: Listener[] = [];
const open: DeckLink[] = [];
const link = (deck: string, heard: string[]): DeckLink => {
  const made = openLink(deck, ({ slide }) => heard.push(slide));
  open.push(made);
  return made;
};

beforeEach(() => {
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => windows.push(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: Listener) =>
    windows.splice(windows.indexOf(listener), 1),
  );
  vi.stubGlobal('location', { protocol: 'file:', origin: 'null' });
});
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  expect(windows).toEqual([]);
  vi.unstubAllGlobals();
});

describe('the line between two windows of a deck (synthetic)', () => {
  it('carries what the other window says, in order; another deck hears nothing', async () => {
    const [mine, theirs, stranger]: [string[], string[], string[]] = [[], [], []];
    const audience = link('synthetic-a', mine);
    link('synthetic-a', theirs);
    link('synthetic-b', stranger);
    audience.send(at('one'));
    audience.send(at('two'));
    await vi.waitUntil(() => theirs.length >= 2);
    expect([theirs, mine, stranger]).toEqual([['one', 'two'], [], []]);
  });

  it('a message that comes both ways counts once, and only from a window of the presentation', async () => {
    const heard: string[] = [];
    const post = vi.fn<(message: unknown, target: string) => void>();
    const speaker = { closed: false, postMessage: post };
    // Of a window, the line uses these two alone.
    const audience = link('synthetic-c', []);
    audience.join(speaker as unknown as Window);
    const other = link('synthetic-c', heard);
    other.join(speaker as unknown as Window);
    audience.send(at('one'));
    const [sent, target] = post.mock.calls[0] ?? [];
    expect(target).toBe('*');
    const arrive = (source: unknown, data: unknown): void => windows[1]?.({ source, data });
    arrive({}, sent);
    expect(heard).toEqual([]);
    arrive(speaker, sent);
    arrive(speaker, sent);
    arrive(speaker, { ...(sent as object), turn: 9, kind: 'run', slide: 'bad' });
    await vi.waitUntil(() => heard.length >= 1);
    expect(heard).toEqual(['one']);
    arrive(speaker, { ...(sent as object), turn: 9, slide: 'later' });
    expect(heard).toEqual(['one', 'later']);
  });

  it('does without a channel where the browser keeps pages apart, and writes to no window that is closed', () => {
    vi.stubGlobal('BroadcastChannel', function () {
      throw new DOMException('apart', 'SecurityError');
    });
    const post = vi.fn();
    const closed = { closed: true, postMessage: vi.fn() };
    const line = link('synthetic-d', []);
    line.join({ closed: false, postMessage: post } as unknown as Window);
    line.join(closed as unknown as Window);
    line.send(at('one'));
    expect(post).toHaveBeenCalledTimes(1);
    expect(closed.postMessage).not.toHaveBeenCalled();
  });
});
