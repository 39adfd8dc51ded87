import type { Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesStand, type Stand } from '#vragen/stand.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'

/** The dossier in the address as its holder sees it; null when it is not there or not yours. */
export const standUitPad = (c: C): Promise<Stand | null> =>
  leesStand(c.var.ctx, idUitPad(c, 'dossier'))

export const dossierpad = ({ portfolio }: Stand): string => `/dossiers/${portfolio.rij.id}`
/** The page of an activity, or of a meeting that counts as one. */
export const itempad = (stand: Stand, id: string): string =>
  activiteitenIn(stand.portfolio).has(id)
    ? `${pePad(stand)}/${id}`
    : `${dossierpad(stand)}/bijeenkomsten/${id}`

/** Looked up once: a page asks it of each of hundreds. */
const activiteitenIn = oncePer(
  ({ activiteiten }: Portfolio): ReadonlySet<string> =>
    new Set(activiteiten.map(({ activiteit }) => activiteit.id)),
)

export const pePad = (stand: Stand): string => `${dossierpad(stand)}/pe`

/** The page to look back on one year of the certificate. */
export const jaarpad = (stand: Stand, { nummer }: Pick<Certificaatjaar, 'nummer'>): string =>
  `${dossierpad(stand)}/jaren/${nummer}`

export const naarPortfolio: Kruimel = { naam: 'Je portfolio', href: '/' }
export const naarPe = (stand: Stand): readonly Kruimel[] => [
  naarPortfolio,
  { naam: 'Permanente educatie', href: pePad(stand) },
]
