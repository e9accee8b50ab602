/** The speaker's window: the slide and the one that follows, what to say, the time. */
import { clockText, elapsed, reset, startedClock, turned } from './clock';
import type { Command } from './commands';
import { button, element } from './dom';
import { notesOf, titleOf } from './slides';
import { fill, type PlayerWords } from './words';

export interface Speaker {
  node: HTMLElement;
  show: (slides: readonly HTMLElement[], at: number) => void;
  /** Says how the audience is doing. */
  audience: (words: string) => void;
  pause: () => void;
  close: () => void;
}

export function makeSpeaker(words: PlayerWords, run: (command: Command) => void): Speaker {
  let clock = startedClock(Date.now());
  const time = element('output', { class: 'deck-clock', 'aria-label': words.elapsed });
  const day = element('span', { class: 'deck-day' });
  const place = element('p', { class: 'deck-place' });
  const notes = element('div', { class: 'deck-notes', tabindex: '0', 'aria-label': words.notesTitle });
  notes.setAttribute('role', 'region');
  const follows = element('p', { class: 'deck-follows' });
  const said = element('p', { class: 'deck-audience', role: 'status' });
  const tick = (): void => {
    const now = new Date();
    time.textContent = clockText(elapsed(clock, now.getTime()));
    day.textContent = `${words.now} ${now.toTimeString().slice(0, 5)}`;
  };
  const pausing = button(words.pause, () => pause());
  const pause = (): void => {
    clock = turned(clock, Date.now());
    pausing.textContent = clock.since === null ? words.resume : words.pause;
    tick();
  };
  const resetting = button(words.reset, () => {
    clock = reset(clock, Date.now());
    tick();
  });
  const does = (label: string, command: Command): HTMLButtonElement => button(label, () => run(command));
  const node = element(
    'aside',
    { class: 'deck-speaker', 'aria-label': words.speakerTitle },
    element(
      'div',
      { class: 'deck-time' },
      element('p', {}, time, ' ', day),
      element('p', { class: 'deck-do' }, pausing, resetting),
    ),
    element('div', { class: 'deck-then' }, element('h2', {}, words.nextTitle), follows),
    element('div', { class: 'deck-say' }, element('h2', {}, words.notesTitle), notes),
    element(
      'div',
      { class: 'deck-do deck-steps', role: 'toolbar', 'aria-label': words.controls },
      does(words.previous, { do: 'previous' }),
      place,
      does(words.next, { do: 'next' }),
      does(words.blank, { do: 'blank' }),
      does(words.help, { do: 'help' }),
    ),
    said,
  );
  tick();
  const timer = setInterval(tick, 500);
  return {
    node,
    show: (slides, at) => {
      const lines = notesOf(slides[at]);
      place.textContent = fill(words.place, { n: at + 1, all: slides.length });
      follows.textContent = at + 1 < slides.length ? titleOf(slides[at + 1]) : words.lastSlide;
      notes.replaceChildren(
        ...(lines.length > 0 ? lines : [words.noNotes]).map((line) => element('p', {}, line)),
      );
      notes.scrollTop = 0;
    },
    audience: (text) => (said.textContent = text),
    pause,
    close: () => {
      clearInterval(timer);
      node.remove();
    },
  };
}
