import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';

export const getStaticPaths = () => tablesIn('geojson');

/** A table with a geometry as GeoJSON. */
export const GET: APIRoute = ({ params }) => tableFile(params.table ?? '', 'geojson');
