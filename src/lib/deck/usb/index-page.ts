/** The page that lists the single files on a stick, in both languages: plain, without a script. */
import { decksMessages } from '../../i18n/decks';
import { LOCALES } from '../../i18n/locale';
import { DECKS } from '../types';
import { usbName } from './name';

const STYLE =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1.25rem;color:#1d1b17;background:#fbfaf7}' +
  'h1{font-size:1.5rem}section{border-top:1px solid #1d1b17;margin-top:1.5rem}ul{padding:0;list-style:none}' +
  'a{color:#0c4a57;display:inline-block;padding:.4rem 0}@media (prefers-color-scheme:dark){body{color:#f3f0ea;background:#171614}' +
  'a{color:#86cbd6}section{border-color:#f3f0ea}}';

export function deckIndex(): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${decksMessages.it.stick}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${LOCALES.map(
  (locale) => `<section lang="${locale}">
<h1>${decksMessages[locale].stick}</h1>
<p>${decksMessages[locale].stickHelp}</p>
<ul>
${DECKS.map(
  (deck) => `<li><a href="${usbName(deck, locale)}">${decksMessages[locale].decks[deck].name}</a></li>`,
).join('\n')}
</ul>
</section>`,
).join('\n')}
</main>
</body>
</html>
`;
}
