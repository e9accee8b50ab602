import type { APIRoute } from 'astro';
import { roundForWeb } from '@/lib/export/round';
import { indicatorData, indicators } from '@/lib/snapshot/domain';

export const getStaticPaths = async () => (await indicators()).map(({ id }) => ({ params: { id } }));

/** The values of one indicator for every territory and period, rounded for the web. */
export const GET: APIRoute = async ({ params }) => {
  const data = await indicatorData(params.id ?? '');
  const periods = Object.fromEntries(
    Object.entries(data.periods).map(([period, column]) => [
      period,
      {
        ...column,
        value: column.value.map(roundForWeb),
        numerator: column.numerator.map(roundForWeb),
        denominator: column.denominator.map(roundForWeb),
      },
    ]),
  );
  return Response.json({ ...data, periods });
};
