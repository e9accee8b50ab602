/** Where the optional basemap lies in the site; in the repository `public/data/basemap.pmtiles`. */
export const BASEMAP_PATH = '/data/basemap.pmtiles';
