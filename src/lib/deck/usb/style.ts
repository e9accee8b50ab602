/** The style of a page as one text: fonts become data, whatever else points out of the file goes. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @param folder where the built style sheets and fonts lie */
export function inlineStyle(sheets: readonly string[], folder: string): string {
  return sheets
    .map((sheet) => withFonts(readFileSync(join(folder, basename(sheet)), 'utf8'), folder))
    .join('\n');
}

/** Every `url()` of a WOFF2 as data; any other is emptied. Kept once where a font stands in several sheets, the browser reads the last. */
export function withFonts(css: string, folder: string): string {
  return css
    .replace(/@charset[^;]*;/g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/url\((["']?)([^)"']+)\1\)/g, (whole, _quote: string, address: string) => {
      if (address.startsWith('#') || address.startsWith('data:')) return whole;
      if (!address.endsWith('.woff2')) return 'url(data:,)';
      return `url(data:font/woff2;base64,${readFileSync(join(folder, basename(address))).toString('base64')})`;
    });
}
