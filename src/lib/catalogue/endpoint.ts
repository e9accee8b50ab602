import { FORMATS, formatsOf, type FileFormat } from '../export/formats';
import { fileOf } from './files';
import { offered } from './offered';

/** Routes of the tables that are offered in a format. */
export async function tablesIn(format: FileFormat): Promise<{ params: { table: string } }[]> {
  const tables = (await offered()).filter(({ id }) => formatsOf(id).includes(format));
  return tables.map(({ id }) => ({ params: { table: id } }));
}

/** A table's file as an answer of the site. */
export async function tableFile(id: string, format: FileFormat): Promise<Response> {
  const { mediaType } = FORMATS[format];
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(new Uint8Array(await fileOf(id, format)), { headers: { 'content-type': type } });
}
