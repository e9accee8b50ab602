/** A built page: its HTML, or null where it has to be fetched from its address. */
export interface BuiltPage {
  address: string;
  html: string | null;
}

/**
 * What built pages must not have, looked for in the browser's own parse of their HTML. Runs inside a page of the site, so it names
 * nothing outside itself.
 * @returns a sentence for each fault, after the path of its page; nothing where all is well
 */
export async function faultsOf(pages: readonly BuiltPage[]): Promise<string[]> {
  const found: string[] = [];
  for (const { address, html } of pages) {
    const text = html ?? (await (await fetch(address)).text());
    found.push(...(await faultsIn(text, address)).map((fault) => `${new URL(address).pathname}: ${fault}`));
  }
  return found;

  async function faultsIn(html: string, address: string): Promise<string[]> {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const faults: string[] = [];
    const all = [...page.querySelectorAll('*')];
    const short = (element: Element): string => element.outerHTML.slice(0, 90);

    const policies = all.filter(
      (one) => one.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const [policy] = policies;
    if (policies.length !== 1 || policy?.parentElement !== page.head)
      return [`${policies.length} policies in the head`];
    const directives = new Map(
      (policy.getAttribute('content') ?? '').split(';').map((text) => {
        const [name = '', ...values] = text.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
    const expected = {
      'default-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'self'",
      'form-action': "'self'",
    };
    for (const [name, value] of Object.entries(expected))
      if (directives.get(name)?.join(' ') !== value) faults.push(`${name} is not ${value}`);
    for (const name of ['script-src', 'style-src'])
      for (const source of directives.get(name) ?? ['nothing'])
        if (
          !/^('self'|'sha256-[\w+/]{43}=')$/.test(source) &&
          !(name === 'script-src' && source === "'wasm-unsafe-eval'")
        )
          faults.push(`${name} lets ${source} in`);
    for (const name of directives.keys())
      if (name !== '' && !(name in expected) && name !== 'script-src' && name !== 'style-src')
        faults.push(`a directive ${name}`);

    const early = all
      .slice(0, all.indexOf(policy))
      .find((one) => one.matches('script, style, link[rel~="stylesheet"], link[rel~="modulepreload"]'));
    if (early) faults.push(`before the policy: ${short(early)}`);

    const LOADS = 'stylesheet modulepreload preload prefetch icon manifest preconnect dns-prefetch'.split(
      ' ',
    );
    const isOwn = (value: string): boolean => {
      try {
        return new URL(value, address).origin === new URL(address).origin;
      } catch {
        return false;
      }
    };
    for (const one of all) {
      const name = one.localName;
      for (const { name: attribute, value } of one.attributes) {
        if (/^on/i.test(attribute)) faults.push(`a handler in the page: ${short(one)}`);
        if (attribute === 'style') faults.push(`a style attribute: ${short(one)}`);
        const isAddress = /^(?:(?:xlink:)?href|src|action|formaction|data|poster|srcset|ping|manifest)$/.test(
          attribute,
        );
        if (
          isAddress &&
          /^[\s\u0000-\u001f]*(?:javascript|vbscript|data|blob):/i.test(value) &&
          !(name === 'img' && /^data:image\//.test(value))
        )
          faults.push(`an address that is content: ${short(one)}`);
      }
      const rels = (one.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
      const loads =
        name === 'link'
          ? rels.some((rel) => LOADS.includes(rel))
            ? [one.getAttribute('href')]
            : []
          : /^(?:script|img|source|video|audio|track|iframe|embed|object|use|image|feimage|input)$/.test(name)
            ? ['src', 'href', 'xlink:href', 'data', 'poster'].map((attribute) => one.getAttribute(attribute))
            : name === 'form'
              ? [one.getAttribute('action')]
              : name === 'astro-island'
                ? [one.getAttribute('component-url'), one.getAttribute('renderer-url')]
                : [];
      for (const load of loads)
        if (load !== null && !/^data:image\//.test(load) && !isOwn(load))
          faults.push(`another origin: ${short(one)}`);
      if (
        /^(?:base|iframe|object|embed|applet|frame|portal)$/.test(name) ||
        one.getAttribute('http-equiv')?.toLowerCase() === 'refresh'
      )
        faults.push(`has no place here: ${short(one)}`);
      if (
        (name === 'script' &&
          !one.hasAttribute('src') &&
          /^(?:|module|text\/javascript|importmap|speculationrules)$/.test(
            (one.getAttribute('type') ?? '').toLowerCase(),
          )) ||
        name === 'style'
      ) {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(one.textContent ?? ''));
        const hash = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
        if (!directives.get(name === 'style' ? 'style-src' : 'script-src')?.includes(hash))
          faults.push(`no digest in the policy: ${short(one)}`);
      }
    }
    return faults;
  }
}
