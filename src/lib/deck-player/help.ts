/** The table of keys, and the choice whether letters are among them. */
import { button, element } from './dom';
import type { PlayerWords } from './words';

const KEPT = 'osservatorio.tasti';

/** Whether keys of one letter act; a reader may have put them away in this browser. */
export function lettersAct(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'no';
  } catch {
    return true;
  }
}

/** Opens the table; `changed` hears of letters put away or taken back. */
export function openHelp(
  root: HTMLElement,
  words: PlayerWords,
  changed: (letters: boolean) => void,
): HTMLDialogElement {
  const rows = words.keys.map(([keys, does]) =>
    element('tr', {}, element('th', { scope: 'row' }, keys), element('td', {}, does)),
  );
  const box = element('input', { type: 'checkbox' });
  box.checked = lettersAct();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(KEPT, box.checked ? 'si' : 'no');
    } catch {
      // It holds for as long as the page is open.
    }
    changed(box.checked);
  });
  const dialog = element(
    'dialog',
    { class: 'deck-help', 'aria-labelledby': 'deck-help-title' },
    element('h2', { id: 'deck-help-title' }, words.helpTitle),
    element('table', {}, element('tbody', {}, ...rows)),
    element('label', {}, box, ` ${words.letterKeys}`),
    button(words.helpClose, () => dialog.close(), { class: 'button' }),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  root.append(dialog);
  dialog.showModal();
  return dialog;
}
