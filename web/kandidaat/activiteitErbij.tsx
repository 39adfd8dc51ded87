import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { kladveld } from '../formulier/kladveld.ts'
import { metMeegekomen } from '../formulier/metMeegekomen.ts'
import type { Ingevuld, Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad, padMet } from '../pad.ts'
import { Activiteitpagina } from './Activiteitpagina.tsx'
import { alsGetypt } from './activiteitvelden.ts'
import { voegBijlagenToe } from './bijlagen.ts'
import { bewaarFormat, geenFormat, heeftFormat } from './formatvelden.ts'
import type { Getekendgevolg } from './getekendgevolg.ts'
import { isNuTeTekenen, overActiviteit, verklaringpad } from './verklaringen.ts'
import { vervaltveld } from './Vervalvraag.tsx'
import { pelijst, vindActiviteit } from './vindActiviteit.ts'

type Bewaard = {
  id: string
  ingevuld: Ingevuld
  isNieuw: boolean
  gevolg: Getekendgevolg
  /** The fields that were changed elsewhere. */
  meegekomen: readonly string[]
}

/** The files and the format that came with an activity that was just saved, and where to go from there. */
export async function bewaarErbij(c: C, bewaard: Bewaard): Promise<Response> {
  const { id, ingevuld, isNieuw } = bewaard
  const dossierId = idUitPad(c, 'dossier')
  const bij = { soort: 'activiteit' as const, id }
  const mis = await voegBijlagenToe(c, { dossierId, bij, veld: 'bewijs', ingevuld })
  const erbij = await bewaarHetFormat(c, bewaard)
  const weigeringen = [...mis, ...erbij.weigeringen]
  const meegekomen = [...bewaard.meegekomen, ...erbij.meegekomen]
  if (weigeringen.length > 0)
    return nietAlles(c, id, { ingevuld: { ...ingevuld, ...erbij.verder }, weigeringen, meegekomen })
  const hier = metMeegekomen(`${pelijst(c)}/${id}`, meegekomen)
  const gevolg = samen(bewaard.gevolg, erbij.gevolg)
  if (gevolg) return naar(c, padMet(hier, `gedaan=${gevolg}`))
  if (meegekomen.length > 0) return naar(c, hier)
  if (erbij.isIngevuld) return naar(c, await naHetFormat(c, id))
  return naar(c, `${pelijst(c)}?gedaan=${isNieuw ? 'toegevoegd' : 'bewaard'}`)
}

/** Without a field of a format in the form there is none to save, and the whole portfolio need not be read for it. */
async function bewaarHetFormat(c: C, { id, ingevuld, gevolg }: Bewaard) {
  const gevonden = heeftFormat(ingevuld) ? await vindActiviteit(c, id) : null
  if (!gevonden) return geenFormat
  const { verklaring } = gevonden.bestaand
  // What just came to hold again did so before the format was read, and was not there to ask about.
  const weer = gevolg === 'geldt-weer' ? (verklaring?.handtekeningen ?? []) : []
  return bewaarFormat(c, {
    dossierId: idUitPad(c, 'dossier'),
    bij: { soort: 'activiteit', id },
    gevonden: gevonden.bestaand,
    lees: async () => (await vindActiviteit(c, id))?.bestaand ?? null,
    ingevuld,
    vervalt: [...(ingevuld[vervaltveld] ?? []), ...weer.map(een => een.id)],
  })
}

/** What both did together: what held again for a moment only was never signed. */
function samen(feiten: Getekendgevolg, format: Getekendgevolg): Getekendgevolg {
  if (feiten === 'geldt-weer' && format === 'vervallen') return null
  return format ?? feiten
}

/** On to the signing when the format is filled and waits for a signature, else back to the activity. */
async function naHetFormat(c: C, id: string): Promise<string> {
  const gevonden = await vindActiviteit(c, id)
  const stuk = gevonden && overActiviteit(gevonden.stand, gevonden.bestaand)
  return stuk && isNuTeTekenen(stuk)
    ? `${verklaringpad(gevonden.stand, id)}?gedaan=ingevuld`
    : `${pelijst(c)}/${id}?gedaan=bewaard`
}

/** The activity is saved and the files that were taken are with it; what was refused says why, what was typed on the format stays. */
async function nietAlles(c: C, id: string, gezegd: Vorm): Promise<Response> {
  const { ingevuld } = gezegd
  const gevonden = await vindActiviteit(c, id)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort, activiteit: inhoud } = gevonden.bestaand
  const format = Object.entries(ingevuld).filter(([naam]) => naam.startsWith('verklaring.'))
  const vorm = {
    ...gezegd,
    ingevuld: {
      ...alsGetypt(soort, inhoud),
      ...Object.fromEntries(format),
      ...(ingevuld[kladveld] && { [kladveld]: ingevuld[kladveld] }),
    },
  }
  const melding = 'De activiteit is bewaard, maar niet alles kon mee.'
  return toon(
    c,
    <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm, melding }} />,
    422,
  )
}
