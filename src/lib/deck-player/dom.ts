/** Elements of the player: text only, nothing is ever read as markup. */
type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element; an attribute that is true stands without a value, one that is false is absent. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button with its work. */
export function button(label: string, work: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', work);
  return made;
}

/** Whether keys belong to an element and not to the presentation: fields always, buttons and links what presses them. */
export function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select')) return true;
  return (key === ' ' || key === 'Enter') && target.matches('button, a[href], summary, input');
}

/** Takes everything outside an element out of reach; gives what undoes it. */
export function onlyReachable(kept: HTMLElement): () => void {
  const shut: HTMLElement[] = [];
  for (let at: HTMLElement = kept; at.parentElement && at !== document.body; at = at.parentElement)
    for (const other of at.parentElement.children)
      if (other !== at && other instanceof HTMLElement && !other.inert) {
        other.inert = true;
        shut.push(other);
      }
  return () => shut.forEach((other) => (other.inert = false));
}
