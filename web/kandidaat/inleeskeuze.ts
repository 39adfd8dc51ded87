import type { Kader } from '#toetsingskader/typen.ts'
import { isJaarvraag, jaarvragen } from '#domein/dossier/jaarblik.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import type { Ingevuld } from '../formulier/stand.ts'

/** The form that a choice belongs to, wherever on the page it stands. */
export const inleesvorm = 'inlezen'

/** The changes of the preview that were not ticked: all are named, and those that are to come once more. */
export const weggelaten = (ingevuld: Ingevuld): string[] => {
  const mee = new Set(ingevuld['mee'])
  return (ingevuld['verandert'] ?? []).filter(sleutel => !mee.has(sleutel))
}

/** What the preview named as changed, with its choices as they were sent; undefined before anything was chosen. */
export type Keuze = { weg: ReadonlySet<string>; bekend: ReadonlySet<string> }

export const keuzeUit = (ingevuld: Ingevuld | null): Keuze => ({
  weg: new Set(weggelaten(ingevuld ?? {})),
  bekend: new Set(ingevuld?.['verandert']),
})

export type Gedaan = { veranderd: readonly string[]; nieuw: number }

/** Back where it began, which says what was done. */
export function naIngelezen(dossierId: string, { veranderd, nieuw }: Gedaan): string {
  const vraag = new URLSearchParams({ gedaan: 'ingelezen' })
  if (nieuw > 0) vraag.set('nieuw', String(nieuw))
  for (const sleutel of veranderd.slice(0, 40)) vraag.append('veranderd', sleutel)
  return `/dossiers/${dossierId}/meenemen?${vraag}`
}

/** What an answer is called, and where its earlier versions stand. */
type Antwoordnaam = { naam: string; versies: string | null }

/** The answer that was pointed at so; null for what is none. */
export function antwoordnaam(sleutel: string, kader: Kader): Antwoordnaam | null {
  const plek = sleutel.indexOf('/')
  const [deel, veld] = [sleutel.slice(0, plek), sleutel.slice(plek + 1)]
  const jaar = /^jaar-(\d{1,2})$/.exec(deel)?.[1]
  return jaar === undefined ? bijOnderdeel(deel, veld, kader) : bijJaar(jaar, veld)
}

const bijJaar = (jaar: string, veld: string): Antwoordnaam | null =>
  isJaarvraag(veld)
    ? { naam: `Jaar ${jaar}: ${jaarvragen[veld]}`, versies: `jaren/${jaar}/versies/${veld}` }
    : null

function bijOnderdeel(deel: string, veld: string, kader: Kader): Antwoordnaam | null {
  const onderdeel = kader.onderdelen.find(een => een.id === deel)
  if (onderdeel?.vorm !== 'vragen') return null
  const vraag = onderdeel.vragen.find(een => een.id === veld)
  if (vraag)
    return { naam: `${deel}: ${vraag.label}`, versies: `onderdelen/${deel}/versies/${veld}` }
  const label = zonderVraag(veld)
  return label === null ? null : { naam: `${deel}: ${label}`, versies: null }
}

function zonderVraag(veld: string): string | null {
  if (veld === 'bijeenkomst') return 'de bijeenkomst waarover je schrijft'
  if (veld.startsWith('beroepsprofiel/')) return 'onderdelen van het beroepsprofiel'
  const onderbouwd = alsOnderbouwing(veld)
  return onderbouwd ? `waarom ${onderbouwd.profieldeel} past` : null
}
