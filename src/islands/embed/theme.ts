/** Colours that the address asks for: `?tema=scuro`, `?tema=chiaro`; anything else leaves the reader's own. */
export function askedTheme(search: string): 'chiaro' | 'scuro' | null {
  const asked = new URLSearchParams(search).get('tema');
  return asked === 'chiaro' || asked === 'scuro' ? asked : null;
}

/**
 * Makes the page light or dark whatever the reader's system says: the dark rules of every style sheet are made to hold always, or
 * never; paper stays light. The policy allows no style in the page, and a second set of colours would have to be kept in step.
 */
export function forceTheme(page: Document, theme: 'chiaro' | 'scuro'): void {
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && /prefers-color-scheme:\s*dark/.test(rule.media.mediaText))
        rule.media.mediaText = theme === 'scuro' ? 'screen' : 'not all';
    }
  }
}
