import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';

export const getStaticPaths = () => tablesIn('parquet');

/** The Parquet file of the snapshot, byte for byte. */
export const GET: APIRoute = ({ params }) => tableFile(params.table ?? '', 'parquet');
