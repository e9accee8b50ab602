/** The editor in paper and ink: colour is kept for data and actions, so that SQL is told apart by weight and slant. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONO = "ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace";

export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '15px' },
  '&.cm-focused': { outline: '3px solid var(--focus-ring)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: MONO,
    lineHeight: '1.6',
    minHeight: '150px',
    maxHeight: '46vh',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0' },
  // The gutter goes down as far as the field does.
  '.cm-content, .cm-gutter': { minHeight: '150px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'var(--accent-soft)',
  },
  '.cm-selectionBackground': { background: 'var(--line)' },
  '.cm-gutters': {
    backgroundColor: 'var(--wash)',
    color: 'var(--ink-muted)',
    border: 'none',
    borderRight: '1px solid var(--line)',
    fontSize: '13px',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 6px', minWidth: '28px' },
  '.cm-gutter-lint': { width: '18px' },
  '.cm-lint-marker': { width: '10px', height: '10px', margin: '7px auto 0' },
  '.cm-lint-marker-error': { content: 'none', borderRadius: '50%', backgroundColor: 'var(--error)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error) 2px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--ink)',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: MONO, fontSize: '14px', maxHeight: '15em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-completionLabel': { fontFamily: MONO },
  '.cm-completionDetail': {
    fontFamily: 'var(--sans)',
    fontStyle: 'normal',
    color: 'var(--ink-muted)',
    marginLeft: '12px',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': {
    padding: '8px 12px',
    maxWidth: '320px',
    fontSize: '14px',
    lineHeight: '1.4',
  },
});

export const sqlHighlight = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '700' },
  { tag: [tags.operatorKeyword, tags.bool, tags.null], fontWeight: '700' },
  {
    tag: [tags.comment, tags.lineComment, tags.blockComment],
    color: 'var(--ink-muted)',
    fontStyle: 'italic',
  },
  { tag: tags.string, color: 'var(--ink-soft)', fontStyle: 'italic' },
]);
