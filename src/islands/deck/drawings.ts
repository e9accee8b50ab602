import { loadLatest, loadSeries } from '../planner/data';
import { asset, type Locale } from '@/lib/i18n/locale';
import { loadBoundaries } from '@/lib/map/load';
import type { SavedView } from '@/lib/own-deck/deck';
import type { DrawnSlide } from '@/lib/own-deck/drawn';
import type { DeckPage } from '@/lib/own-deck/world';

/**
 * Slides drawn once each, however often they are moved. What draws them is loaded with the first. A failure is not remembered, so that
 * asking again tries again.
 */
export class Drawings {
  readonly #known = new Map<string, Promise<DrawnSlide>>();

  constructor(
    private readonly page: DeckPage,
    private readonly locale: Locale,
  ) {}

  /** `twin` tells a view from the same view elsewhere in the deck. */
  of(view: SavedView, twin: number): Promise<DrawnSlide> {
    const key = `${view.kind}?${view.query}#${twin}`;
    const known = this.#known.get(key);
    if (known) return known;
    const drawing = this.#draw(view, `v${this.#known.size}`);
    this.#known.set(key, drawing);
    drawing.catch(() => this.#known.delete(key));
    return drawing;
  }

  async #draw(view: SavedView, id: string): Promise<DrawnSlide> {
    const { slideOf } = await import('@/lib/own-deck/slide-of');
    const load = {
      series: loadSeries,
      latest: loadLatest,
      geometry: async () => (await loadBoundaries(asset('/data/v1/'))).geometry,
    };
    return slideOf(view, { page: this.page, load }, id, this.locale);
  }
}
