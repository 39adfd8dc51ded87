import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { alsBotsing, isBotsing, type Bewaard, type Botsing } from '#acties/portfolio/bewaarVeld.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Antwoord, Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import { naar } from '../antwoord.ts'
import { beideIn } from '../formulier/anders.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { bewaardAlsJson, nietsBewaard } from './bewaardAlsJson.ts'
import { metNieuwste, type Basis, type Vormstand } from './ongemoeid.ts'
import type { Opgeslagen } from './opgeslagen.ts'

/** The page with this in its fields, after a save that was overtaken or a choice about it. */
export type Inhoud = {
  vorm: Vorm
  basis: Basis
  anders?: Readonly<Record<string, Antwoord>>
  status?: 200 | 422
}

type TeBewaren = { veld: string; waarde: Antwoordwaarde; basis: number }

/** The answers of one form, of a part or of a year: what is saved of them, and how they are saved and shown. */
export type Antwoordplek = {
  c: C
  velden: Formulier
  opgeslagen: Opgeslagen
  /** Fields in which a text stood that is not saved: left empty they are saved as empty. */
  voorgevuld?: readonly string[]
  /** Where to go when all of it is saved. */
  klaar: string
  bewaar: (
    antwoorden: readonly TeBewaren[],
  ) => Promise<Resultaat<{ antwoorden: readonly Bewaard[] }>>
  toon: (inhoud: Inhoud) => Response | Promise<Response>
}

/** Saves what was written, half or whole; who was overtaken elsewhere sees both texts and chooses. */
export async function bewaarOp(plek: Antwoordplek, ingevuld: Ingevuld): Promise<Response> {
  const keuze = keuzes.find(({ knop }) => (ingevuld[knop]?.[0] ?? '') in plek.opgeslagen.basis)
  return (keuze?.doe ?? bewaarAlles)(plek, ingevuld)
}

async function bewaarAlles(plek: Antwoordplek, ingevuld: Ingevuld): Promise<Response> {
  const { c } = plek
  const antwoorden = teBewaren(plek, ingevuld)
  if (antwoorden.length === 0) return isJsonGevraagd(c) ? nietsBewaard(c) : naar(c, plek.klaar)
  const uitkomst = await plek.bewaar(antwoorden)
  if (isJsonGevraagd(c)) return bewaardAlsJson(c, uitkomst)
  if (uitkomst.ok) return naar(c, plek.klaar)
  const { weigeringen } = uitkomst
  return botst(plek, { ingevuld, basis: basisUit(plek, ingevuld), weigeringen })
}

/** The text of elsewhere instead of mine: first mine is saved and then the other again, so that both stay among the versions. */
async function kiesAnder(plek: Antwoordplek, ingevuld: Ingevuld): Promise<Response> {
  const naam = ingevuld['neem']?.[0] ?? ''
  const ander = plek.opgeslagen.ingevuld[naam] ?? []
  const basis = basisUit(plek, ingevuld)
  const mijn = await bewaarEen(plek, { naam, ingevuld, basis })
  if (!mijn.ok) return botst(plek, { ingevuld, basis, ...mijn })
  const na = { ...basis, [naam]: mijn.waarde }
  const weer = await bewaarEen(plek, { naam, ingevuld: { [naam]: ander }, basis: na })
  if (!weer.ok) return botst(plek, { ingevuld, basis: na, ...weer })
  const nu = { ...ingevuld, [naam]: ander }
  return gekozen(plek, { naam, ingevuld: nu, basis: { ...na, [naam]: weer.waarde } })
}

type Keuze = Vormstand & { naam: string }

/** After a choice about one field: what else was overtaken is still to be chosen about. */
function gekozen(plek: Antwoordplek, { naam, ingevuld, basis }: Keuze) {
  const weigeringen = Object.keys(basis).flatMap(veld => {
    const ander = plek.opgeslagen.antwoorden[veld]
    return veld !== naam && `botst:${veld}` in ingevuld && ander
      ? [alsBotsing(veld, waardeVan(plek.velden[veld], ingevuld[veld]), ander)]
      : []
  })
  return weigeringen.length > 0
    ? botst(plek, { ingevuld, basis, weigeringen })
    : plek.toon({ vorm: nieuw(ingevuld), basis })
}

/** What was filled in in this field, as it is kept. */
const waardeVan = (veld: Veld | undefined, getypt: readonly string[] = []): Antwoordwaarde =>
  veld?.soort === 'lijst' ? [...getypt] : (getypt[0] ?? '')

/** Saves one field on this version; its new version. */
async function bewaarEen(plek: Antwoordplek, keuze: Keuze): Promise<Resultaat<number>> {
  const { naam, ingevuld, basis } = keuze
  const waarde = waardeVan(plek.velden[naam], ingevuld[naam])
  const uitkomst = await plek.bewaar([{ veld: naam, waarde, basis: basis[naam] ?? 0 }])
  if (!uitkomst.ok) return uitkomst
  return { ok: true, waarde: uitkomst.waarde.antwoorden[0]?.versie ?? 0 }
}

/** Both texts in the field, to make one of. */
async function zetSamen(plek: Antwoordplek, ingevuld: Ingevuld): Promise<Response> {
  const naam = ingevuld['voegSamen']?.[0] ?? ''
  const nu = { ...ingevuld, [naam]: [beideIn(naam, plek.opgeslagen.ingevuld, ingevuld)] }
  return gekozen(plek, { naam, ingevuld: nu, basis: basisUit(plek, ingevuld) })
}

/** What to do with a text that was overtaken, by the button that was pressed. */
const keuzes = [
  { knop: 'neem', doe: kiesAnder },
  { knop: 'voegSamen', doe: zetSamen },
]

/** The fields that this form has, each with the version that it began with; a page that saves by itself sends only what changed. */
const basisUit = ({ opgeslagen }: Antwoordplek, ingevuld: Ingevuld): Record<string, number> =>
  Object.fromEntries(
    Object.keys(opgeslagen.basis).flatMap(naam => {
      const basis = ingevuld[`basis:${naam}`]?.[0]
      return basis === undefined ? [] : [[naam, Number(basis)]]
    }),
  )

/** Every field that says something or said something before. */
const teBewaren = (plek: Antwoordplek, ingevuld: Ingevuld) =>
  Object.entries(basisUit(plek, ingevuld))
    .filter(
      ([naam, basis]) =>
        basis > 0 ||
        plek.voorgevuld?.includes(naam) ||
        (ingevuld[naam] ?? []).some(tekst => tekst.trim() !== ''),
    )
    .map(([veld, basis]) => ({
      veld,
      waarde: waardeVan(plek.velden[veld], ingevuld[veld]),
      basis,
      ...schrijverUit(ingevuld),
    }))

/** The opened page that wrote this and which of its saves it is, when it saves by itself. */
function schrijverUit({ schrijver, beurt }: Ingevuld) {
  return schrijver ? { schrijver: schrijver[0], beurt: beurt?.[0] } : {}
}

type Poging = Vormstand & { weigeringen: readonly Weigering[] }

async function botst(plek: Antwoordplek, { weigeringen, ...hier }: Poging) {
  const { ingevuld, basis } = await metNieuwste(plek.c.var.ctx, {
    opgeslagen: plek.opgeslagen,
    hier,
    waardeVan: naam => waardeVan(plek.velden[naam], hier.ingevuld[naam]),
  })
  const botsingen = weigeringen.filter(isBotsing)
  const nieuweBasis = botsingen.map(({ veld = '', ander }: Botsing) => [veld, ander.versie])
  return plek.toon({
    vorm: { ingevuld, weigeringen },
    basis: { ...basis, ...Object.fromEntries(nieuweBasis) },
    anders: Object.fromEntries(botsingen.map(({ veld = '', ander }) => [veld, ander])),
    status: 422,
  })
}
