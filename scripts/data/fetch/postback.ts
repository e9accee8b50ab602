/** A request made by pressing a button of an ASP.NET page. */
export interface Postback {
  body: string;
  headers: Record<string, string>;
}

const HIDDEN = ['__VIEWSTATE', '__VIEWSTATEGENERATOR', '__EVENTVALIDATION'];

/**
 * The request behind the download button of the table row titled `row` (the RUNTS list is given only this way): the
 * page's hidden fields go back with the button's name. Null when the page has no such row or fields.
 * Not yet verified against the publisher: written from public descriptions of the page.
 */
export function postbackOf(
  page: string,
  row: string,
  pageUrl: string,
  cookie: string | null,
): Postback | null {
  const at = page.indexOf(row);
  const button = at < 0 ? null : /name="([^"]*btnScaricaDoc)"/.exec(page.slice(at))?.[1];
  const hidden = HIDDEN.map((name): [string, string] | null => {
    const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0];
    const value = tag === undefined ? null : /value="([^"]*)"/.exec(tag)?.[1];
    return value === null || value === undefined ? null : [name, unescape(value)];
  });
  if (button === null || button === undefined || hidden.some((entry) => entry === null)) return null;
  const fields: [string, string][] = [
    ['__EVENTTARGET', unescape(button)],
    ['__EVENTARGUMENT', ''],
    ...hidden.filter((entry) => entry !== null),
  ];
  return {
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      referer: pageUrl,
      ...(cookie === null ? {} : { cookie }),
    },
  };
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
