/** Which rows and columns of a large grid are in the page: those in sight, and those of the cell that has the focus. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';
import type { GridCell } from '@/lib/laboratory/result/grid';

interface Grid {
  rowCount: () => number;
  columnCount: () => number;
  /** CSS px. */
  rowHeight: number;
  columnWidth: (at: number) => number;
  /** The cell that stays wherever the grid is scrolled to; null for none. */
  held: () => GridCell | null;
}

type Scroller = Virtualizer<HTMLElement, HTMLElement>;

export class GridWindow {
  rows = $state.raw<readonly number[]>([]);
  columns = $state.raw<readonly number[]>([]);
  #scroller: HTMLElement | null = null;
  #down: Scroller | null = null;
  #across: Scroller | null = null;

  constructor(private readonly grid: Grid) {}

  /** Follows an element that scrolls; returns the way to stop. */
  mount(scroller: HTMLElement): () => void {
    this.#scroller = scroller;
    const bare = { ...this.#shared, count: 0, estimateSize: () => this.grid.rowHeight };
    const down: Scroller = new Virtualizer(bare);
    const across: Scroller = new Virtualizer({ ...bare, horizontal: true });
    this.#down = down;
    this.#across = across;
    const stops = [down._didMount(), across._didMount()];
    this.update();
    return () => stops.forEach((stop) => stop());
  }

  get isMounted(): boolean {
    return this.#down !== null;
  }

  /** Takes in another size of the grid, or another cell that is held. */
  update(): void {
    const { rowCount, columnCount, rowHeight, columnWidth } = this.grid;
    this.#down?.setOptions({
      ...this.#shared,
      count: rowCount(),
      estimateSize: () => rowHeight,
      overscan: 6,
      onChange: () => this.#draw(),
      rangeExtractor: (range) => this.#withHeld(range, this.#held?.row, rowCount()),
    });
    this.#across?.setOptions({
      ...this.#shared,
      horizontal: true,
      count: columnCount(),
      estimateSize: columnWidth,
      overscan: 3,
      onChange: () => this.#draw(),
      rangeExtractor: (range) => this.#withHeld(range, this.#held?.column, columnCount()),
    });
    this.#down?._willUpdate();
    this.#across?._willUpdate();
    this.#draw();
  }

  /** Brings a cell into sight; the header is always. */
  scrollTo({ row, column }: GridCell): void {
    if (row >= 0) this.#down?.scrollToIndex(row, { align: 'auto' });
    this.#across?.scrollToIndex(column, { align: 'auto' });
  }

  get #shared() {
    return {
      getScrollElement: () => this.#scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
    };
  }

  get #held(): GridCell | null {
    return untrack(this.grid.held);
  }

  #withHeld(range: Range, kept: number | undefined, count: number): number[] {
    const indexes = defaultRangeExtractor(range);
    if (kept === undefined || kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
    return [...indexes, kept].sort((a, b) => a - b);
  }

  #draw(): void {
    if (this.#down) this.rows = this.#down.getVirtualItems().map(({ index }) => index);
    if (this.#across) this.columns = this.#across.getVirtualItems().map(({ index }) => index);
  }
}
