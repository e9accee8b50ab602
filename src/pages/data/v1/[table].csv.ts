import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';

export const getStaticPaths = () => tablesIn('csv');

/** A whole table as CSV. */
export const GET: APIRoute = ({ params }) => tableFile(params.table ?? '', 'csv');
