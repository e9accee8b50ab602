/**
 * CodeMirror behind a small handle. It lives in a shadow root, where its styles are adopted sheets: in the document they would be an
 * inline `<style>`, which the site's policy forbids. Tab is left to the browser, so that the keyboard is never trapped (WCAG 2.1.2).
 */
import {
  autocompletion,
  closeBrackets,
  closeCompletion,
  completionKeymap,
  type CompletionContext,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { editorTheme, sqlHighlight } from './editor-theme';
import { duckdb } from './duckdb-dialect';
import { plainReplacing } from './plain-replacing';
import { suggestionsAt } from '@/lib/laboratory/completion';
import type { EditorCatalogue } from '@/lib/laboratory/catalogue';

/** A place of the text that does not work, with its sentence. */
export interface EditorMark {
  from: number;
  to: number;
  message: string;
}

export interface EditorHandle {
  set(text: string): void;
  /** Puts a text where the caret is, in place of what is selected, and goes there. */
  insert(text: string): void;
  focus(at?: number): void;
  mark(mark: EditorMark | null): void;
  destroy(): void;
}

export interface EditorOptions {
  text: string;
  label: string;
  longest: number;
  /** Asked at each completion: tables may come and go. */
  catalogue: () => EditorCatalogue;
  onchange: (text: string) => void;
  onrun: () => void;
}

/** Mounts an editor in the element. Throws where the browser has no adopted style sheets. */
export function mountEditor(host: HTMLElement, options: EditorOptions): EditorHandle {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (!('adoptedStyleSheets' in root)) throw new Error('no adopted style sheets');
  const view = new EditorView({ root, parent: root, state: stateOf(options) });
  return {
    set(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
      });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input' });
      view.focus();
    },
    focus(at) {
      if (at !== undefined)
        view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    mark(mark) {
      const length = view.state.doc.length;
      const from = Math.min(mark?.from ?? 0, Math.max(0, length - 1));
      const to = Math.min(Math.max(mark?.to ?? 0, from + 1), length);
      view.dispatch(
        setDiagnostics(
          view.state,
          mark && length > 0 ? [{ from, to, severity: 'error', message: mark.message }] : [],
        ),
      );
    },
    destroy: () => view.destroy(),
  };
}

function stateOf({ text, label, longest, catalogue, onchange, onrun }: EditorOptions): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      duckdb.language,
      syntaxHighlighting(sqlHighlight),
      autocompletion({
        override: [(context) => complete(context, catalogue())],
        icons: false,
        maxRenderedOptions: 60,
      }),
      lintGutter(),
      plainReplacing,
      Prec.highest(
        keymap.of([
          { key: 'Mod-Enter', preventDefault: true, run: (view) => (closeCompletion(view), onrun(), true) },
        ]),
      ),
      keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
      EditorState.changeFilter.of((change) => change.newDoc.length <= longest),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onchange(state.doc.toString());
      }),
      editorTheme,
    ],
  });
}

function complete(context: CompletionContext, catalogue: EditorCatalogue) {
  const { state, pos, explicit, view } = context;
  // Asked a moment after the last letter: by then the reader may have pressed "run".
  if (!explicit && view && !view.hasFocus) return null;
  const found = suggestionsAt(state.doc.toString(), pos, catalogue);
  if (!found || (found.from === pos && !explicit && !/['.]$/.test(state.sliceDoc(pos - 1, pos)))) return null;
  const typed = state.sliceDoc(found.from, pos);
  // A name that is written whole needs no list, which would take the next Enter for itself.
  const labels = new Set(found.options.map(({ label }) => label));
  const longer = [...labels].some((label) => label !== typed && label.startsWith(typed));
  if (!explicit && labels.has(typed) && !longer) return null;
  return {
    from: found.from,
    options: found.options.map(({ kind, label, text, detail, info }, i) => ({
      label,
      apply: text,
      type: kind,
      ...(detail ? { detail } : {}),
      ...(info ? { info } : {}),
      // Columns of the tables that are named, then functions, tables, words: the order in which they come.
      boost: -Math.min(99, i / 10),
    })),
    validFor: (text: string) => /^\w*$/.test(text) && !labels.has(text),
  };
}
