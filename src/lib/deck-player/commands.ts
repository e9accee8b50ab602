/** What a key asks of a presentation. Clickers send Page Up, Page Down, `b`, the full stop, F5 and Escape. */
export type Command =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'grid' | 'blank' }
  | { do: 'help' | 'speaker' | 'pause' | 'escape' }
  /** A number is being typed; empty once it is given up. */
  | { do: 'type'; digits: string }
  /** Place of the slide, from 1; may be beyond the last. */
  | { do: 'jump'; to: number };

export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const LETTERS: Readonly<Record<string, Command['do']>> = {
  f: 'fullscreen',
  g: 'grid',
  b: 'blank',
  s: 'speaker',
  p: 'pause',
};

const KEYS: Readonly<Record<string, Command['do']>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'escape',
  '.': 'blank',
  '?': 'help',
};

/**
 * The command of a key, or null where the key is none of ours: the browser's own are left alone. `digits` is what was typed so far;
 * without `letters` keys of one letter do nothing.
 */
export function commandOf(event: Key, digits: string, letters: boolean): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  if (/^\d$/.test(key)) return { do: 'type', digits: `${digits}${key}`.slice(-3) };
  if (key === 'Enter') return digits === '' ? simple('next') : { do: 'jump', to: Number(digits) };
  if (digits !== '' && (key === 'Escape' || key === 'Backspace')) return { do: 'type', digits: '' };
  if (key === ' ') return simple(shiftKey ? 'previous' : 'next');
  const letter = LETTERS[key.toLowerCase()];
  if (letter !== undefined) return letters ? simple(letter) : null;
  const known = KEYS[key];
  return known === undefined ? null : simple(known);
}

function simple(name: Command['do']): Command {
  return { do: name } as Command;
}
