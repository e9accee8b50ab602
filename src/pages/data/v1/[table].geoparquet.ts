import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';

export const getStaticPaths = () => tablesIn('geoparquet');

/** A table with a geometry as GeoParquet. */
export const GET: APIRoute = ({ params }) => tableFile(params.table ?? '', 'geoparquet');
