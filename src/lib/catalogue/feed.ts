import { xmlText } from '../export/xml';
import { downloads } from '../i18n/downloads';
import { href, type Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import { common } from '../i18n/common';
import { news } from '../i18n/news';
import type { ChangeNews } from './change-log';

/** Entries of the feed; older days stay on the page and in the table. */
const LONGEST = 50;

/** Address of the feed in a language. */
export function feedHref(locale: Locale): string {
  return href(locale, '/novita/feed.xml');
}

/**
 * The changes of the published data as an Atom feed (RFC 4287), an entry a day, the latest first. Times are those of the
 * data: `empty` is the ISO date the feed speaks of while nothing has changed yet.
 */
export function atomFeed(days: readonly ChangeNews[], locale: Locale, site: URL, empty: string): string {
  const { feedTitle, feedSubtitle } = downloads[locale];
  const whole = (path: string): string => xmlText(new URL(path, site).href);
  const page = href(locale, '/novita/');
  const entries = days.slice(0, LONGEST).map(({ date, groups }) => {
    const address = `${whole(page)}#giorno-${xmlText(date)}`;
    return `  <entry>
    <id>${address}</id>
    <title>${xmlText(news[locale].day(formatPeriod(date, locale)))}</title>
    <updated>${stamp(date)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${groups.map(asMarkup).join('')}</div></content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${whole(feedHref(locale))}</id>
  <title>${xmlText(feedTitle)}</title>
  <subtitle>${xmlText(feedSubtitle)}</subtitle>
  <updated>${stamp(days[0]?.date ?? empty)}</updated>
  <author><name>${xmlText(common[locale].siteName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${whole(feedHref(locale))}"/>
  <link rel="alternate" type="text/html" href="${whole(page)}"/>
${entries.join('\n')}
</feed>
`;
}

function asMarkup({ heading, lines }: ChangeNews['groups'][number]): string {
  const items = lines.map((line) => `<li>${xmlText(line)}</li>`).join('');
  return `<h2>${xmlText(heading)}</h2><ul>${items}</ul>`;
}

const stamp = (date: string): string => `${xmlText(date)}T00:00:00Z`;
