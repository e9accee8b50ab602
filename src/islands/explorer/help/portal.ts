/** Moves an element to the end of the page: a button in a panel that is folded away would take its dialog with it. */
export function portal(element: HTMLElement): () => void {
  document.body.append(element);
  return () => element.remove();
}
