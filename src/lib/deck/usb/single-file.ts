/**
 * A deck as one file that opens by a double click: slides, style, fonts, keys and notes, and nothing that is asked of a network. A policy
 * in the file itself forbids what is not in it.
 */
import { decksMessages } from '../../i18n/decks';
import type { Locale } from '../../i18n/locale';
import { attributeIn, elementIn, without } from './markup';

export interface Parts {
  /** The built page of the deck. */
  page: string;
  /** All its style, in order; fonts as data. */
  css: string;
  /** The player, a classic script. */
  script: string;
  locale: Locale;
  /** Where the site is, said in words at the foot; no link. */
  site: string;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:";

export function singleFile({ page, css, script, locale, site }: Parts): string {
  const t = decksMessages[locale];
  const title = elementIn(page, '<h1').replace(/<[^>]*>/g, '');
  // The narrow drawings are for pages on a phone: a file from a stick does without their weight.
  const deck = without(elementIn(page, '<div class="deck"'), '<div class="figure-narrow"');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<div class="wrap page deck-page">
<h1>${title}</h1>
<p class="caption">${t.carried(site)}</p>
<div class="deck-actions no-print">
<div class="no-print" data-deck-words="${attributeIn(page, 'data-deck-words')}"></div>
<p class="deck-print"><a class="button" href="?stampa=note" data-print="note">${t.printNotes}</a> <a class="button" href="?stampa=dispense" data-print="dispense">${t.printHandout}</a></p>
</div>
${deck}
</div>
</main>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
