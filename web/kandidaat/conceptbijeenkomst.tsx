import { maakBijeenkomstVan } from '#acties/concept/maakBijeenkomstVan.ts'
import { werkvormUit } from '#domein/reflectie/uitVoorstel.ts'
import { beeldenVan } from '#vragen/bewijsbeeld.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { getypt } from '../formulier/invoer.ts'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { veldenVan } from './Bijeenkomstpagina.tsx'
import { Conceptbijeenkomstpagina } from './Conceptbijeenkomstpagina.tsx'
import { dossierpad } from './stand.ts'
import { conceptIds, vindConcept, type GevondenConcept } from './vindConcept.ts'

/** A draft as the form of a reflection meeting, filled in as far as could be read. */
export const conceptbijeenkomst: Lees = async c => {
  const gevonden = await vindConcept(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { kader } = gevonden.stand.portfolio
  const { voorstel, ingevuld } = gevonden.bestaand
  const datum = ingevuld?.['datum']?.[0] ?? voorstel.datum?.waarde
  const gelezen = { werkvorm: werkvormUit(voorstel, kader), datum }
  return toon(c, await pagina(c, gevonden, nieuw(getypt(veldenVan(kader), gelezen))))
}

export const bewaarConceptbijeenkomst: Doe = async (c, ingevuld) => {
  const gevonden = await vindConcept(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand } = gevonden
  return actieVanFormulier(c, ingevuld, {
    velden: veldenVan(stand.portfolio.kader),
    doe: invoer => maakBijeenkomstVan(c.var.ctx, { ...invoer, ...conceptIds(c) }),
    klaar: ({ bijeenkomst }) =>
      `${dossierpad(stand)}/bijeenkomsten/${bijeenkomst}?gedaan=toegevoegd`,
    opnieuw: vorm => pagina(c, gevonden, vorm),
  })
}

async function pagina(c: C, { stand, bestaand }: GevondenConcept, vorm: Vorm) {
  const ids = bestaand.bestanden.map(({ bestand }) => bestand)
  const beelden = await beeldenVan(c.var.ctx, ids)
  return <Conceptbijeenkomstpagina {...{ bezoek: c.var.bezoek, stand, bestaand, vorm, beelden }} />
}
