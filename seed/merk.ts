import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

const naam = 'demonstratie'

/** What the mark of the demonstration in this data folder says; null when there is none. */
export const leesMerk = (map: string): Promise<string | null> =>
  readFile(join(map, naam), 'utf8').then(
    tekst => tekst.trim(),
    (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'ENOENT') return null
      throw fout
    },
  )

/** Sets the mark, whole or not at all. */
export async function zetMerk(map: string, merk: string): Promise<void> {
  const tijdelijk = join(map, `${naam}.nieuw`)
  const bestand = await open(tijdelijk, 'w', 0o600)
  try {
    await bestand.writeFile(`${merk}\n`)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  await rename(tijdelijk, join(map, naam))
}
