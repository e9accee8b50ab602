// @ts-check
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** What anything but a page may load: workers and their WebAssembly come from here, and nothing from elsewhere. */
const STRICT = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Pages made for the frames of other sites, by their address after the folder that the site is served from. */
export const FRAMED = /^\/(?:en\/)?embed\/(?:[\w-]+\/)*(?:index\.html)?$/;

/** A directive that only a header can carry: no page may stand in a frame but those made for that. */
const FRAMES = { own: "frame-ancestors 'none'", embed: 'frame-ancestors *' };

/**
 * Content-Security-Policy header of one served file. A page built with its own policy (with the hashes of its
 * scripts) has that policy, so that header and page never disagree; everything else has the strict one.
 * @param {string} file path on disk; a missing file has the strict policy
 * @param {string} root folder that is served; a file outside it is in no frame
 * @returns {string}
 */
export function policyOf(file, root) {
  const address = `/${relative(root, file).split(sep).join('/')}`;
  const frames = FRAMED.test(address) ? FRAMES.embed : FRAMES.own;
  return `${(file.endsWith('.html') && ownPolicy(file)) || STRICT}; ${frames}`;
}

/** @param {string} file */
function ownPolicy(file) {
  let html;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const meta = /<meta\s[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0];
  const content = meta && /content="([^"]*)"/i.exec(meta)?.[1];
  return content ? content.replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim().replace(/;$/, '') : null;
}
