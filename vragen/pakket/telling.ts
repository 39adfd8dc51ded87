import { createHash } from 'node:crypto'
import type { Unpacked } from '#infra/zip/index.ts'
import type { Pakketfout } from '#vragen/pakket/open.ts'
import type { Manifest } from '#vragen/volledig/vorm.ts'

/** Unpacks everything once, to nowhere: what does not become what the manifest says is named. */
export async function telFouten(
  { sizes, read }: Unpacked,
  { bestanden }: Manifest,
): Promise<Pakketfout[]> {
  const fouten: Pakketfout[] = []
  for (const { pad, sha256 } of bestanden) {
    if (!sizes.has(pad)) continue
    const gevonden = await hashVan(read, pad)
    if (gevonden !== sha256) fouten.push({ pad, tekst: gevonden === null ? kapot : veranderd })
  }
  return fouten
}

const kapot = 'is beschadigd, of wordt bij het uitpakken groter dan het zegt te zijn.'
const veranderd = 'past niet bij zijn controlecode: het is veranderd nadat de zip werd gemaakt.'

async function hashVan(read: Unpacked['read'], pad: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const stuk of await read(pad)) hash.update(stuk)
    return hash.digest('hex')
  } catch {
    return null
  }
}
