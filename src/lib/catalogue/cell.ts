import type { Row } from '../snapshot/tables';

/** A cell as it stands in the CSV file, cut where a preview would become a page; null is empty. */
export function previewCell(value: Row[string] | undefined, longest = 80): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
