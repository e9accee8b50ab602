import type { APIRoute } from 'astro';
import { kindRoutes, schemaOf, textFile } from '@/lib/contribute/endpoint';
import { dictionaryCsv } from '@/lib/contribute/template';

export const getStaticPaths = kindRoutes;

/** The dictionary of a template, one row a column. */
export const GET: APIRoute = ({ params }) => textFile(dictionaryCsv(schemaOf(params.kind)), 'text/csv');
