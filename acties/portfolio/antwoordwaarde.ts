import { z } from 'zod'
import type { Kader, Onderdeel, OnderdeelId } from '#toetsingskader/typen.ts'
import { geweigerd, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { GeladenDossier } from '#acties/dossier/laadDossier.ts'
import { vinkVeld } from '#acties/velden.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import { leesDocumenten } from '#vragen/documenten.ts'
import type { Antwoordwaarde } from '#vragen/portfolio/antwoorden.ts'
import { leesBijeenkomstrijen } from '#vragen/portfolio/rijen.ts'

/** What a field of a part holds: text, parts of the beroepsprofiel, the meeting of A3.2, or a declaration of C with its document. */
type Antwoordsoort =
  | { soort: 'tekst' }
  | { soort: 'profiel' }
  | { soort: 'bijeenkomst' }
  | { soort: 'verklaard'; document: string }

type Vraag = { onderdeel: OnderdeelId; veld: string; ruw: unknown }
type Lees = (ctx: Ctx, dossier: GeladenDossier, ruw: unknown) => Promise<Resultaat<Antwoordwaarde>>

/** What was sent for this field, in the form in which it is kept; or why it does not fit. */
export async function leesWaarde(
  ctx: Ctx,
  dossier: GeladenDossier,
  { onderdeel, veld, ruw }: Vraag,
): Promise<Resultaat<Antwoordwaarde>> {
  const soort = soortVan(dossier.kader, onderdeel, veld)
  if (!soort)
    return geweigerd({
      code: 'onbekend-veld',
      tekst: `Onderdeel ${onderdeel} kent deze vraag niet.`,
      veld,
    })
  const gelezen = await lezerVan(soort)(ctx, dossier, ruw)
  return gelezen.ok
    ? gelezen
    : { ok: false, weigeringen: gelezen.weigeringen.map(een => ({ ...een, veld })) }
}

function soortVan(kader: Kader, id: OnderdeelId, veld: string): Antwoordsoort | undefined {
  const onderdeel = kader.onderdelen.find(een => een.id === id)
  if (onderdeel?.vorm === 'vragen') return soortInVragen(onderdeel, veld)
  if (onderdeel?.vorm !== 'verklaring') return undefined
  const zin = onderdeel.verklaringen.find(een => een.id === veld)
  return zin && { soort: 'verklaard', document: zin.document }
}

function soortInVragen(
  { vragen, beroepsprofiel, bijeenkomst }: Extract<Onderdeel, { vorm: 'vragen' }>,
  veld: string,
): Antwoordsoort | undefined {
  if (vragen.some(({ id }) => id === veld)) return { soort: 'tekst' }
  if (bijeenkomst && veld === 'bijeenkomst') return { soort: 'bijeenkomst' }
  const onderbouwd = alsOnderbouwing(veld)
  if (onderbouwd && beroepsprofiel.bijVragen.includes(onderbouwd.vraag)) return { soort: 'tekst' }
  const isProfiel = beroepsprofiel.bijVragen.some(vraag => veld === `beroepsprofiel/${vraag}`)
  return isProfiel ? { soort: 'profiel' } : undefined
}

const lezerVan = (soort: Antwoordsoort): Lees => {
  switch (soort.soort) {
    case 'tekst':
      return leesTekst
    case 'profiel':
      return leesProfiel
    case 'bijeenkomst':
      return leesBijeenkomst
    case 'verklaard':
      return (ctx, dossier, ruw) => leesVerklaard(ctx, dossier, { ruw, document: soort.document })
  }
}

/** In characters: fifty thousand words of any language fit (U-10). */
export const langsteTekst = 800_000
export const zinTeLang =
  'Deze tekst is te lang. Houd het korter dan 800.000 tekens, ruim honderdduizend woorden.'
const teLang: Weigering = {
  code: 'ongeldige-invoer',
  tekst: zinTeLang,
}
const geenTekst: Weigering = { code: 'ongeldige-invoer', tekst: 'Hier hoort tekst.' }

const leesTekst: Lees = async (_ctx, _dossier, ruw) => {
  if (typeof ruw !== 'string') return geweigerd(geenTekst)
  return ruw.length > langsteTekst ? geweigerd(teLang) : gelukt(schoneTekst(ruw))
}

const profiel = z.preprocess(
  ruw => (Array.isArray(ruw) ? ruw : [ruw ?? []].flat()),
  z.array(z.string().max(300)).max(100),
)

/** Any text names a part of the beroepsprofiel; the same one counts once. */
const leesProfiel: Lees = async (_ctx, _dossier, ruw) => {
  const gelezen = profiel.safeParse(ruw)
  if (!gelezen.success)
    return geweigerd({ code: 'ongeldige-invoer', tekst: 'Kies onderdelen uit de lijst.' })
  const namen = gelezen.data.map(naam => schoneTekst(naam).trim()).filter(naam => naam !== '')
  return gelukt([...new Set(namen)])
}

const leesBijeenkomst: Lees = async (ctx, { rij }, ruw) => {
  const id = typeof ruw === 'string' ? ruw : ''
  if (id === '') return gelukt('')
  const gekozen = (await leesBijeenkomstrijen(ctx, rij)).find(een => een.id === id)
  if (gekozen?.prive) return geweigerd(isPrive)
  const isEigenInbreng = gekozen?.dient === 'A3.1' && gekozen.zelf_ingebracht
  return isEigenInbreng ? gelukt(id) : geweigerd(geenEigenInbreng)
}

const isPrive: Weigering = {
  code: 'prive',
  tekst: 'Deze bijeenkomst houd je privé. Kies een andere, of laat haar eerst weer meegaan.',
  clausule: 'A3.2',
}

const geenEigenInbreng: Weigering = {
  code: 'geen-eigen-bijeenkomst',
  tekst: 'Kies een bijeenkomst bij A3.1 waarin je zelf een situatie hebt ingebracht.',
  clausule: 'A3.2',
}

/** A declaration is about the text that holds on that day, so its version is kept with it (C). */
async function leesVerklaard(
  ctx: Ctx,
  { rij }: GeladenDossier,
  { ruw, document }: { ruw: unknown; document: string },
): Promise<Resultaat<Antwoordwaarde>> {
  const verklaard = vinkVeld.safeParse(ruw).data ?? false
  if (!verklaard) return gelukt({ verklaard, document: null })
  const geldend = await leesDocumenten(ctx, rij.keurmerk)
  return gelukt({
    verklaard,
    document: geldend.find(({ soort }) => soort === document)?.id ?? null,
  })
}
