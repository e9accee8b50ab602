import type { Curated } from '../read/curated';

/** A group of comuni (or the whole), from `data/curated/groups.csv`. */
export interface Group {
  id: string;
  level: string;
  name: string;
  shortName: string;
  slug: string;
  /** How the membership file writes it. */
  sourceName: string;
  verification: string;
  noteIt: string | null;
  noteEn: string | null;
}

/** Reads the groups of comuni kept by hand. */
export function readGroups(curated: Curated): Group[] {
  const columns = ['id', 'level', 'name', 'short_name', 'slug', 'source_name', 'verification'];
  return curated.csv('groups.csv', [...columns, 'judgement_note_it', 'judgement_note_en']).map((row) => ({
    id: row.text('id'),
    level: row.text('level'),
    name: row.text('name'),
    shortName: row.text('short_name'),
    slug: row.text('slug'),
    sourceName: row.text('source_name'),
    verification: row.text('verification'),
    noteIt: row.text('judgement_note_it') || null,
    noteEn: row.text('judgement_note_en') || null,
  }));
}
