import type { APIRoute } from 'astro';
import { kindRoutes, schemaOf, textFile } from '@/lib/contribute/endpoint';

export const getStaticPaths = kindRoutes;

/** The schema of a kind, as the pipeline and the page check it. */
export const GET: APIRoute = ({ params }) =>
  textFile(`${JSON.stringify(schemaOf(params.kind), null, 2)}\n`, 'application/json');
