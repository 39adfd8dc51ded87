import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { feitenVanBijeenkomst } from '#domein/ondertekening/verklaring.ts'
import { heeftTekst } from '#domein/portfolio/inhoud.ts'
import { bewijsBij, formatVan, verklaringBij, type Bron } from '#vragen/portfolio/bron.ts'
import type { Bijeenkomstrij } from '#vragen/portfolio/rijen.ts'
import { getekendeKopieen, type Bewijsstuk, type Verklaring } from '#vragen/portfolio/stukken.ts'

/** What a meeting serves: part A3.1 or category 2 of part B. */
export type Dient = Bijeenkomstrij['dient']

export type PortfolioBijeenkomst = {
  /** As the dossier file has it. */
  bijeenkomst: Bijeenkomst
  dient: Dient
  versie: number
  /** Kept out of what is filed: it goes along with nothing and counts for nothing. */
  isPrive: boolean
  bewijsstukken: readonly Bewijsstuk[]
  verklaring: Verklaring | null
}

export function alsBijeenkomst(rij: Bijeenkomstrij, bron: Bron): PortfolioBijeenkomst {
  const zonder = zonderOndertekening(rij)
  const deel = bron.kader.onderdelen.find(({ vorm }) => vorm === 'bijeenkomsten')
  const format = deel?.vorm === 'bijeenkomsten' ? formatVan(bron.kader, deel.format) : undefined
  const feiten = feitenVanBijeenkomst(zonder)
  const verklaring = format
    ? verklaringBij(bron, `bijeenkomst/${rij.id}`, { format, feiten })
    : null
  return {
    bijeenkomst: { ...zonder, ondertekend: verklaring?.isOndertekend === true },
    dient: rij.dient,
    versie: rij.versie,
    isPrive: rij.prive,
    bewijsstukken: bewijsBij(bron, `bijeenkomst/${rij.id}`),
    verklaring,
  }
}

type Feitenrij = Omit<Bijeenkomstrij, 'dient' | 'versie' | 'prive'>

export const zonderOndertekening = (rij: Feitenrij): Bijeenkomst => ({
  id: rij.id,
  werkvorm: rij.werkvorm,
  datum: rij.datum,
  begeleider: {
    naam: rij.begeleider_naam,
    ...(rij.begeleider_registratie !== null && { registratie: rij.begeleider_registratie }),
  },
  zelfIngebracht: rij.zelf_ingebracht,
  ondertekend: false,
})

/** A meeting that serves category 2, as an activity; its signed statement is evidence that you were there (B.2). */
export function alsCategorie2({ bijeenkomst, ...rest }: PortfolioBijeenkomst): Activiteit {
  const { id, werkvorm, datum, begeleider, ondertekend } = bijeenkomst
  const kopieen = getekendeKopieen(rest.verklaring)
  const bewijs = [...rest.bewijsstukken.map(({ naam }) => naam), ...kopieen]
  const naam = werkvorm.charAt(0).toUpperCase() + werkvorm.slice(1)
  return {
    id,
    soort: 'intercollegiaal',
    titel: heeftTekst(begeleider.naam) ? `${naam} met ${begeleider.naam.trim()}` : naam,
    datum,
    bewijs: ondertekend && kopieen.length === 0 ? [...bewijs, 'format'] : bewijs,
  }
}
