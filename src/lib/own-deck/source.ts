import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { sourceLineOf } from '../takeaway/source-line';

/** Publishers and day of reading; licences only where the publisher asks for a line that is not here already. */
export function shortSource(indicators: readonly IndicatorBrief[], locale: Locale): string {
  return sourceLineOf(
    indicators.map(({ publishers, retrievedOn, terms }) => ({
      publishers,
      ...(retrievedOn === undefined ? {} : { retrievedOn }),
      ...(asksMore(terms, publishers) ? { terms } : {}),
    })),
    locale,
  );
}

function asksMore(terms: string | undefined, publishers: string): terms is string {
  if (!terms?.startsWith('Fonte:')) return false;
  return !publishers.includes(terms.replace(/^Fonte:\s*|\.$/g, ''));
}
