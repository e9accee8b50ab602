import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckPlayerMessages } from '../i18n/deck-player';
import { clockText, elapsed, reset, startedClock, turned } from './clock';
import { commandOf, type Key } from './commands';
import { gridMove } from './grid';
import { readMessage } from './link';
import { slideWidth, swipeOf } from './stage';
import { fill } from './words';

const press = (key: string, more: Partial<Key> = {}): Key => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
});
const does = (key: string, more: Partial<Key> = {}): string | undefined =>
  commandOf(press(key, more), '', true)?.do;

describe('keys of a presentation', () => {
  it('steps by arrows, pages, space and clicker', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) expect(does(key)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) expect(does(key)).toBe('previous');
    expect(does(' ', { shiftKey: true })).toBe('previous');
    expect([does('b'), does('B'), does('.')]).toEqual(['blank', 'blank', 'blank']);
    expect([does('Home'), does('End'), does('?'), does('Escape')]).toEqual([
      'first',
      'last',
      'help',
      'escape',
    ]);
  });

  it('leaves the keys of the browser alone, and letters where they are put away', () => {
    expect(does('f', { ctrlKey: true })).toBeUndefined();
    expect(does('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(does('F5')).toBeUndefined();
    expect(commandOf(press('f'), '', false)).toBeNull();
    expect(commandOf(press('.'), '', false)).toEqual({ do: 'blank' });
  });

  it('goes to a number', () => {
    expect(commandOf(press('1'), '', true)).toEqual({ do: 'type', digits: '1' });
    expect(commandOf(press('2'), '1', true)).toEqual({ do: 'type', digits: '12' });
    expect(commandOf(press('Enter'), '12', true)).toEqual({ do: 'jump', to: 12 });
    expect(commandOf(press('Escape'), '12', true)).toEqual({ do: 'type', digits: '' });
  });

  it('moves in the overview without leaving it', () => {
    expect(gridMove('ArrowDown', 1, 9, 4)).toBe(5);
    expect(gridMove('ArrowDown', 7, 9, 4)).toBe(7);
    expect(gridMove('End', 1, 9, 4)).toBe(8);
    expect(gridMove('b', 1, 9, 4)).toBeNull();
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
    fc.assert(
      fc.property(
        keys,
        fc.nat(20),
        fc.integer({ min: 1, max: 21 }),
        fc.integer({ min: 1, max: 6 }),
        (key, at, more, columns) => {
          const to = gridMove(key, at, at + more, columns);
          expect(to).not.toBeNull();
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(at + more);
        },
      ),
    );
  });
});

describe('time of a talk', () => {
  it('runs, stands, begins again', () => {
    const clock = startedClock(1000);
    expect(elapsed(clock, 66_000)).toBe(65_000);
    const standing = turned(clock, 66_000);
    expect(elapsed(standing, 999_000)).toBe(65_000);
    expect(elapsed(turned(standing, 100_000), 101_000)).toBe(66_000);
    expect(elapsed(reset(standing, 7), 9)).toBe(0);
    expect(elapsed(reset(clock, 2000), 3000)).toBe(1000);
    // A computer's clock may be set back.
    expect(elapsed(clock, 0)).toBe(0);
  });

  it('is written in minutes, from an hour on in hours', () => {
    expect([0, 65_000, 3_723_000].map(clockText)).toEqual(['0:00', '1:05', '1:02:03']);
  });
});

describe('what windows say to each other', () => {
  const sent = { kind: 'at', role: 'speaker', slide: 'a', blank: false, presenting: true };
  it('is heard only where it is of this deck and whole', () => {
    const whole = { ...sent, deck: 'cer', from: 'x', turn: 1 };
    expect(readMessage(whole, 'cer')).toEqual(whole);
    expect(readMessage(whole, 'pianura')).toBeNull();
    for (const key of Object.keys(whole))
      expect(readMessage({ ...whole, [key]: undefined }, 'cer')).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(readMessage(any, 'cer')).toBeNull();
      }),
    );
  });
});

describe('the screen', () => {
  it('fits a slide whole in any room', () => {
    expect(slideWidth({ width: 1920, height: 1080 })).toBe(1920);
    expect(slideWidth({ width: 1024, height: 768 })).toBe(1024);
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: 100, max: 5000 }),
        (width, height) => {
          const wide = slideWidth({ width, height });
          expect(wide).toBeLessThanOrEqual(width);
          expect((wide * 9) / 16).toBeLessThanOrEqual(height);
          expect(Math.max(width - wide, height - (wide * 9) / 16)).toBeGreaterThanOrEqual(0);
          expect(Math.min(width - wide, height - (wide * 9) / 16)).toBeLessThan(2);
        },
      ),
    );
  });

  it('takes a level stroke for a step, and nothing else', () => {
    expect(swipeOf({ x: 200, y: 10 }, { x: 100, y: 20 })).toBe(1);
    expect(swipeOf({ x: 100, y: 10 }, { x: 200, y: 20 })).toBe(-1);
    expect(swipeOf({ x: 100, y: 10 }, { x: 130, y: 10 })).toBe(0);
    expect(swipeOf({ x: 100, y: 10 }, { x: 200, y: 110 })).toBe(0);
  });
});

describe('words', () => {
  it('are filled in, and the two languages have the same places', () => {
    expect(fill('{n} di {all}', { n: 1, all: 3 })).toBe('1 di 3');
    expect(fill('{n} {x}', { n: 1 })).toBe('1 {x}');
    const { it: italian, en: english } = deckPlayerMessages;
    for (const [key, text] of Object.entries(italian)) {
      const other = english[key as keyof typeof english];
      if (typeof text !== 'string') expect(other).toHaveLength(text.length);
      else
        expect(
          String(other)
            .match(/\{\w+\}/g)
            ?.sort(),
          key,
        ).toEqual(text.match(/\{\w+\}/g)?.sort());
    }
  });
});
