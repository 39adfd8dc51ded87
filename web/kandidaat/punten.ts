import { toonGetal } from '#domein/getal.ts'
import type { PeGrens, PeUitslag } from '#domein/uitslag.ts'
import type { GrensId, Kader, Tarief } from '#toetsingskader/typen.ts'
import type { Stand } from '#vragen/stand.ts'
import type { CategoriePunten } from '../delen/Categoriebalk.tsx'
import type { Puntentelling } from '../delen/Puntenbalk.tsx'

/** What is still missing, in half a sentence: 'nog 12 punten, waarvan 4 in categorie 1'; null when it is enough. */
export function nogNodig(pe: PeUitslag): string | null {
  const totaal = grensVan(pe, 'totaal').tekort
  const eerste = grensVan(pe, 'categorie-1').tekort
  const meeste = Math.max(totaal, eerste)
  if (meeste === 0) return null
  return `nog ${punten(meeste)}${waarvan(eerste, totaal)}`
}

function waarvan(eerste: number, totaal: number): string {
  if (eerste === 0) return ''
  return eerste >= totaal ? ' in categorie 1' : `, waarvan ${toonGetal(eerste)} in categorie 1`
}

/** The same as a sentence of its own. */
export const puntenzin = (pe: PeUitslag): string => {
  const totaal = grensVan(pe, 'totaal').tekort
  const eerste = grensVan(pe, 'categorie-1').tekort
  const meeste = Math.max(totaal, eerste)
  return meeste > 0
    ? `Je hebt nog ${punten(meeste)} nodig${waarvan(eerste, totaal)}.`
    : `Je hebt genoeg punten: er tellen er ${toonGetal(pe.totaal)}.`
}

export const punten = (aantal: number): string =>
  aantal === 1 ? '1 punt' : `${toonGetal(aantal)} punten`

/** What a kind of activity is worth: '3 punten per dagdeel, 6 punten per dag'. */
export const tariefzin = (tarieven: readonly Tarief[]): string => tarieven.map(perKeer).join(', ')

function perKeer(tarief: Tarief): string {
  const waard = punten(tarief.punten)
  if (tarief.per === 'jaar') return `${waard} per jaar`
  return tarief.per === 'stuk' ? `${waard} per keer` : `${waard} per ${tarief.eenheid}`
}

type Uitslagen = { vandaag: PeUitslag; gepland: PeUitslag }

/** The figures of the picture: what counts today, and what comes with it on the planned day. */
export const categoriepunten = (kader: Kader, { vandaag, gepland }: Uitslagen): CategoriePunten[] =>
  kader.pe.categorieen.map(({ id, naam }) => {
    const straks = grensVan(gepland, `categorie-${id}`)
    const nu = grensVan(vandaag, `categorie-${id}`).telt
    const telt = Math.min(nu, straks.telt)
    const { minimum, maximum } = straks
    const vervallen = vervallenIn(gepland, { kader, categorie: `categorie-${id}` })
    return {
      nummer: id,
      naam,
      telt,
      vervallen,
      gepland: straks.telt - telt,
      valtWeg: nu - telt,
      ...(minimum !== null && { minimum }),
      ...(maximum !== null && { maximum }),
    }
  })

/** What lapses over the maximum of a category and of what is counted within it. */
export function vervallenIn(
  pe: PeUitslag,
  { kader, categorie }: { kader: Kader; categorie: GrensId },
): number {
  const binnen = kader.pe.grenzen.find(({ id }) => id === categorie)?.grenzen ?? []
  return [categorie, ...binnen].reduce((som, id) => som + grensVan(pe, id).vervallen, 0)
}

/** The totals under the picture: today's, and those of the planned day. */
export const tellingVan = ({ vandaag, gepland, geplandeDag }: Stand): Puntentelling => ({
  vandaag: vandaag.pe.totaal,
  gepland: gepland.pe.totaal,
  dag: geplandeDag,
})

export const grensVan = ({ grenzen }: PeUitslag, id: GrensId): PeGrens =>
  grenzen.find(({ grens }) => grens === id) ?? { ...niets, grens: id }

const niets = { opgevoerd: 0, telt: 0, vervallen: 0, tekort: 0, minimum: null, maximum: null }
