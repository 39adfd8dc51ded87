import type { Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import type { Tijdpunt } from '#domein/dossier/tijdlijn.ts'
import { bladzijde } from '#vragen/bladzijde.ts'

/** What there was in one year of the certificate, or before or after it. */
export type Blok = {
  kop: string
  jaar: Certificaatjaar | undefined
  /** Meetings and milestones, the latest first. */
  dagen: readonly Tijdpunt[]
  activiteiten: readonly Tijdpunt[]
}

/** What of it stands on this page: all of it, unless there is more in all than one page takes. */
export type Jaardeel = {
  blok: Blok
  hier: Pick<Blok, 'dagen' | 'activiteiten'>
  /** How many of its activities stand on pages before this one. */
  vanaf: number
  isVervolg: boolean
}

/** Days on one page: what people gather in four years stands on one. */
const perBladzijde = 100

/** The page of these years that was asked for; a year that does not fit goes on on the next. */
export function tijdblad(blokken: readonly Blok[], gevraagd: number) {
  const punten = blokken.flatMap(({ dagen, activiteiten }) => [...dagen, ...activiteiten])
  const { pagina, paginas, vanaf } = bladzijde(punten.length, gevraagd, perBladzijde)
  const hier = new Set(punten.slice(vanaf, vanaf + perBladzijde))
  const delen = blokken.map(blok => deelVan(blok, hier))
  return { pagina, paginas, delen: delen.filter(isErIets) }
}

const isErIets = ({ hier }: Jaardeel): boolean => hier.dagen.length + hier.activiteiten.length > 0

function deelVan(blok: Blok, hier: ReadonlySet<Tijdpunt>): Jaardeel {
  const { dagen, activiteiten } = blok
  const [eerste] = [...dagen, ...activiteiten]
  return {
    blok,
    hier: {
      dagen: dagen.filter(punt => hier.has(punt)),
      activiteiten: activiteiten.filter(punt => hier.has(punt)),
    },
    vanaf: Math.max(
      0,
      activiteiten.findIndex(punt => hier.has(punt)),
    ),
    isVervolg: eerste !== undefined && !hier.has(eerste),
  }
}
