import type { Ledger } from '../ledger';
import type { TableRow } from '../validate/schema';

const SOURCE = 'osm-cammini';
const FILE = 'extra/routes/osm_cammini_tappe_bologna_2026.csv';

/** The `route_stages_odbl` table: stages of OpenStreetMap relations, share-alike, so never mixed with other tables. */
export function routeStagesOdblRows(ledger: Ledger): TableRow[] {
  const rows = ledger.csv(SOURCE, FILE, {
    columns: [
      ...['osm_relation_route', 'route_name', 'route_start', 'route_end', 'route_total_km', 'stage_nr'],
      ...['stage_start', 'stage_end', 'stage_km', 'elev_up_m', 'elev_down_m', 'osm_relation_stage', 'admin1'],
    ],
  });
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const route = row.text('osm_relation_route');
    const order = (seen.get(route) ?? 0) + 1;
    seen.set(route, order);
    return {
      route_relation: route,
      stage_order: order,
      route_name: row.text('route_name'),
      route_start: row.text('route_start') || null,
      route_end: row.text('route_end') || null,
      route_km: row.number('route_total_km'),
      stage_number: row.text('stage_nr') || null,
      stage_start: row.text('stage_start') || null,
      stage_end: row.text('stage_end') || null,
      km: row.number('stage_km'),
      climb_m: row.number('elev_up_m'),
      descent_m: row.number('elev_down_m'),
      stage_relation: row.text('osm_relation_stage') || null,
      source_id: SOURCE,
    };
  });
}
