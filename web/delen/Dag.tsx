import { toonDatum, type Datum } from '#lib/datum.ts'

/** A day as people write it here. */
export function Dag({ dag }: { dag: Datum }) {
  return <time dateTime={dag}>{toonDatum(dag)}</time>
}
