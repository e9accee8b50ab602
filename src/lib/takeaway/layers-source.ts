import { layersMessages } from '../i18n/layers';
import type { Locale } from '../i18n/locale';
import type { DrawnLayer } from '../layers/marks';

/** Whose the records are, and under which terms: `Strati: Biblioteche (Regione Emilia-Romagna; CC-BY-4.0)`. */
export function layersSource(drawn: readonly DrawnLayer[], locale: Locale): string {
  const t = layersMessages[locale];
  const named = drawn.map(({ layer: { id, sources } }) => {
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
    const terms = [...new Set(sources.flatMap(({ licence }) => licence ?? []))];
    return `${t.names[id]} (${[...publishers, ...terms].join('; ')})`;
  });
  const shared = drawn.some(({ layer }) => layer.sources.some(({ licence }) => licence?.startsWith('ODbL')));
  return named.length === 0 ? '' : `${t.title}: ${named.join(', ')}.${shared ? ` ${t.shareAlike}` : ''}`;
}
