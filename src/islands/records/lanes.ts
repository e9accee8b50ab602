import { createQueryClient, type QueryClient } from '@/lib/query/client';
import type { QueryHost } from '@/lib/query/host';

/** A line to the engine for each kind of question, so that those of one filter do not displace each other. */
export function lanesOver(host: QueryHost): (name: string) => QueryClient {
  const lanes = new Map<string, QueryClient>();
  return (name) => {
    const lane = lanes.get(name) ?? createQueryClient({ host });
    lanes.set(name, lane);
    return lane;
  };
}
