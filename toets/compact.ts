import type { OnderdeelUitslag, Uitslag } from '#domein/uitslag.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Oordeel } from './beoordeel.ts'
import type { Sink } from './sink.ts'

/**
 * Writes the verdict or the faults as one line of JSON, the same as JSON.stringify makes, with `label` as its first
 * member. What nobody has started on reads the same in every dossier: those bytes are kept, else a nearly empty
 * dossier would cost many times the reading of its line.
 */
export function writeLine(sink: Sink, label: string, oordeel: Oordeel): void {
  sink.text(`{${label},`)
  if ('fouten' in oordeel) sink.text(`"fouten":${JSON.stringify(oordeel.fouten)}}`)
  else writeUitslag(sink, oordeel.uitslag)
  sink.text('\n')
}

const place = '"onderdelen":0'

function writeUitslag(sink: Sink, uitslag: Uitslag): void {
  const json = JSON.stringify({ ...uitslag, onderdelen: 0 })
  const at = json.indexOf(place)
  sink.text(json.slice(1, at))
  let before = '"onderdelen":{'
  for (const [id, onderdeel] of Object.entries(uitslag.onderdelen)) {
    sink.text(`${before}"${id}":`)
    if (Object.isFrozen(onderdeel)) sink.bytes(keptJson(onderdeel))
    else sink.text(JSON.stringify(onderdeel))
    before = ','
  }
  sink.text(`}${json.slice(at + place.length)}`)
}

/** Only of what can no longer change. */
const keptJson = oncePer((uitslag: OnderdeelUitslag) => Buffer.from(JSON.stringify(uitslag)))
