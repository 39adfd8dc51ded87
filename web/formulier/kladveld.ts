import { isBestand, leesBestand } from '#lib/bestandswaarde.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Klad } from '#vragen/kladden.ts'
import type { Bezoek } from '../bezoek.ts'
import { padMet } from '../pad.ts'
import type { Ingevuld } from './stand.ts'

/** Goes along hidden with a form of which a draft is kept: which draft, its version and who wrote it, put there by the browser. */
export const kladveld = 'klad'

export const waardeVanKlad = ({ id, versie }: Klad): string => `${id} ${versie}`

const uuid = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`
const vorm = new RegExp(`^(${uuid}) (\\d{1,9})(?: (${uuid})(?: (\\d{1,9}))?)?$`)

/** The draft that this form was typed in, if any, with the last version that its page knew and the last turn at which that page kept it. */
export function kladUit(ingevuld: Ingevuld): Ctx['klad'] {
  const [, id, versie, schrijver = null, beurt = 0] = vorm.exec(ingevuld[kladveld]?.[0] ?? '') ?? []
  return id === undefined
    ? undefined
    : { id, versie: Number(versie), schrijver, beurt: Number(beurt) }
}

/** The draft of the form with this address that was asked for; none in the answer to a form, which holds what was typed itself. */
export const kladVan = ({ kladden, klad, gepost }: Bezoek, pagina: string): Klad | undefined =>
  gepost ? undefined : kladden.find(een => een.id === klad && een.pagina === pagina)

/** Where a form is opened with this draft in it. */
export const padNaarKlad = ({ id: klad, pagina }: Pick<Klad, 'id' | 'pagina'>): string =>
  padMet(pagina, `klad=${klad}`)

/** What a draft is called in a list: its title, else the first of its files, else its page. */
export const naamVan = (klad: Klad): string =>
  klad.velden['titel']?.[0]?.trim() || bestandenIn(klad)[0] || klad.titel

/** The names of the files that stand in a draft. */
export const bestandenIn = ({ velden }: Pick<Klad, 'velden'>): string[] =>
  Object.values(velden)
    .flat()
    .filter(isBestand)
    .flatMap(waarde => leesBestand(waarde)?.naam ?? [])

/** What somebody wrote himself: words, not the name of a choice or a file. */
export const isTekst = (waarde: string): boolean => /\s/.test(waarde.trim()) && !isBestand(waarde)

/** What goes along with a form and nobody wrote: where it came from and which version it was of. */
const isMeegestuurd = (naam: string): boolean =>
  /^(?:token|klad|soort|getoond|wat|naar|neem|voegSamen|wissel|botst|eigen\..*|bij|verder|schrijver|gelezen|was|nummer|vervalt|.*(?:basis|versie))$/i.test(
    naam,
  )

/** The words in a form, each once: sentences, and a single word that is not the name of a choice. */
export const woordenIn = (velden: Ingevuld): string[] => [
  ...new Set(
    Object.entries(velden).flatMap(([naam, waarden]) =>
      isMeegestuurd(naam) ? [] : waarden.filter(waarde => isGeschreven(naam, waarde)),
    ),
  ),
]

const isGeschreven = (naam: string, waarde: string): boolean => {
  if (isBestand(waarde) || waarde.trim() === '') return false
  if (isTekst(waarde) || /^(?:titel|naam|tekst)/.test(naam)) return true
  return /\p{L}/u.test(waarde) && !/^[a-z\d/_.-]+$/.test(waarde)
}
