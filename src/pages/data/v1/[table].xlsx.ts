import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';

export const getStaticPaths = () => tablesIn('xlsx');

/** A whole table as an Excel workbook with its dictionary and sources. */
export const GET: APIRoute = ({ params }) => tableFile(params.table ?? '', 'xlsx');
