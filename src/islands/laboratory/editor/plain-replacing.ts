import { EditorView } from '@codemirror/view';

/**
 * Typing over a selection, done by the editor itself. The browser would do it in the page's own elements, and where bold or slanted text is
 * replaced it adds a `style` attribute, which the site's policy refuses aloud. What is being composed is left to the browser.
 */
export const plainReplacing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (isComposing || inputType !== 'insertText' || !data || view.state.readOnly) return false;
    const { from, to } = replaced(view);
    if (from === to) return false;
    event.preventDefault();
    const change = { changes: { from, to, insert: data }, selection: { anchor: from + data.length } };
    const insert = () => view.state.update(change, { userEvent: 'input.type' });
    const handled = view.state
      .facet(EditorView.inputHandler)
      .some((handler) => handler(view, from, to, data, insert));
    if (!handled) view.dispatch(change, { scrollIntoView: true, userEvent: 'input.type' });
    return true;
  },
});

/** What the browser is about to replace. Asked of the page, because the editor hears of a new selection a moment later. */
function replaced(view: EditorView): { from: number; to: number } {
  const selection = selectionIn(view.root);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return view.state.selection.main;
  if (!view.contentDOM.contains(anchorNode) || !view.contentDOM.contains(focusNode))
    return view.state.selection.main;
  const anchor = view.posAtDOM(anchorNode, selection.anchorOffset);
  const focus = view.posAtDOM(focusNode, selection.focusOffset);
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

/** Chromium tells of selections in a shadow root by the root itself; the other browsers by the document. */
function selectionIn(root: DocumentOrShadowRoot): Selection | null {
  const own = 'getSelection' in root ? (root.getSelection as () => Selection | null) : null;
  return own ? own.call(root) : document.getSelection();
}
