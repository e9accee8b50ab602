/** Keys of one sign (`/`, `?`) that answer from anywhere in a page, until the reader turns them off or leaves it. */
let enabled = true;

export function setShortcuts(on: boolean): void {
  enabled = on;
}

export function shortcutsOn(): boolean {
  return enabled;
}

/** Whether a key press asks for a shortcut: alone, not while writing, not while a dialog is open. */
export function asksFor(key: string, event: KeyboardEvent): boolean {
  if (!enabled || event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
    return false;
  if (target instanceof HTMLElement && target.isContentEditable) return false;
  return document.querySelector('dialog:modal') === null;
}
