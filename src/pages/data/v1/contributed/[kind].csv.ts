import type { APIRoute } from 'astro';
import { kindRoutes, schemaOf, textFile } from '@/lib/contribute/endpoint';
import { templateCsv } from '@/lib/contribute/template';

export const getStaticPaths = kindRoutes;

/** The template of a kind of contribution: a header and an example row. */
export const GET: APIRoute = ({ params }) => textFile(templateCsv(schemaOf(params.kind)), 'text/csv');
