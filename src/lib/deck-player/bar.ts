/** The commands on the screen, for who has no keys; they go away with the pointer. */
import type { Command } from './commands';
import { button, element } from './dom';
import { fill, type PlayerWords } from './words';

export interface Bar {
  node: HTMLElement;
  /** Says the place, from 1, or the number that is being typed. */
  show: (n: number, all: number, digits: string) => void;
}

export function makeBar(words: PlayerWords, run: (command: Command) => void): Bar {
  const place = element('span', { class: 'deck-place' });
  const does = (label: string, command: Command): HTMLButtonElement => button(label, () => run(command));
  const node = element(
    'div',
    { class: 'deck-bar', role: 'toolbar', 'aria-label': words.controls },
    does(words.previous, { do: 'previous' }),
    place,
    does(words.next, { do: 'next' }),
    does(words.grid, { do: 'grid' }),
    does(words.blank, { do: 'blank' }),
    does(words.speaker, { do: 'speaker' }),
    does(words.fullscreen, { do: 'fullscreen' }),
    does(words.help, { do: 'help' }),
    does(words.close, { do: 'escape' }),
  );
  return {
    node,
    show: (n, all, digits) => {
      place.textContent =
        digits === '' ? fill(words.place, { n, all }) : fill(words.typed, { typed: digits });
      node.toggleAttribute('data-typing', digits !== '');
    },
  };
}
