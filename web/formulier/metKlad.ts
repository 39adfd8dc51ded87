import type { Bezoek } from '../bezoek.ts'
import { kladVan, kladveld, waardeVanKlad } from './kladveld.ts'
import { nieuw, type Stand } from './stand.ts'

type Vorm = {
  bezoek: Bezoek
  stand: Stand
  klad: string | null
  mee?: Readonly<Record<string, string>>
}

/** A form that waited on the server, of which no draft is kept here: refused, it still says which one it is, so that saving it finishes that. */
export const kladMee = ({ ingevuld }: Stand): Record<string, string> => {
  const waarde = ingevuld[kladveld]?.[0]
  return waarde ? { [kladveld]: waarde } : {}
}

/** Its draft is done: what is sent from here is something else. */
const isAlVerstuurd = ({ weigeringen }: Stand): boolean =>
  weigeringen.some(({ code }) => code === 'al-verstuurd')

/** What was typed before and not saved stands in the form again, when it was asked for; with the versions that it was written on. */
export function metKlad<V extends Vorm>(vorm: V): V & Required<Pick<Vorm, 'mee'>> {
  const { bezoek, stand, klad, mee = {} } = vorm
  if (klad === null) return { ...vorm, mee: { ...mee, ...kladMee(stand) } }
  const begonnen = kladVan(bezoek, klad)
  if (!begonnen)
    return {
      ...vorm,
      mee: {
        ...mee,
        [kladveld]: isAlVerstuurd(stand) ? '' : (stand.ingevuld[kladveld]?.[0] ?? ''),
      },
    }
  const versies = Object.keys(mee).flatMap(naam => {
    const waarde = begonnen.velden[naam]?.[0]
    return /(?:basis|versie)$/i.test(naam) && waarde !== undefined ? [[naam, waarde]] : []
  })
  return {
    ...vorm,
    stand: nieuw({ ...stand.ingevuld, ...begonnen.velden }),
    mee: { ...mee, ...Object.fromEntries(versies), [kladveld]: waardeVanKlad(begonnen) },
  }
}
