import type { Onderdeel, Vorm } from '#toetsingskader/typen.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { heeftTekst, type Inhoud } from '#domein/portfolio/inhoud.ts'
import { eersteZin, kleineLetter } from '#domein/portfolio/zin.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Eén ding dat een onderdeel vraagt, met wat de kandidaat leest zolang het er niet is. */
export type Eis = {
  readonly weigering: Weigering
  readonly isVervuld: (inhoud: Inhoud, dossier: Dossier) => boolean
}

/**
 * Wat dit onderdeel vraagt, op volgorde van het contract (A1, A2, A3.2, A4, C). Bijeenkomsten en punten vragen een
 * aantal en staan hier niet bij. De zinnen worden per onderdeel één keer gemaakt.
 */
export const eisenVan = oncePer((onderdeel: Onderdeel): readonly Eis[] =>
  opsomming(onderdeel).map(({ code, tekst, veld, isVervuld }) => {
    const clausule = onderdeel.id
    const weigering =
      veld === undefined ? { code, tekst, clausule } : { code, tekst, clausule, veld }
    return { weigering, isVervuld }
  }),
)

type Opgesomd = { code: string; tekst: string; veld?: string; isVervuld: Eis['isVervuld'] }

function opsomming(onderdeel: Onderdeel): readonly Opgesomd[] {
  switch (onderdeel.vorm) {
    case 'stukken':
      return onderdeel.stukken.flatMap(aanStuk)
    case 'vragen':
      return aanVragen(onderdeel)
    case 'verklaring':
      return onderdeel.verklaringen.map(({ id, zin }) => ({
        code: 'niet-verklaard',
        tekst: `Verklaar nog: “${zin}”`,
        veld: id,
        isVervuld: ({ verklaard }) => verklaard[id] === true,
      }))
    case 'bijeenkomsten':
    case 'pe':
      return []
  }
}

type MetVorm<V extends Vorm['vorm']> = Extract<Vorm, { vorm: V }>

function aanStuk({ id, wijze, titel }: MetVorm<'stukken'>['stukken'][number]): readonly Opgesomd[] {
  const klein = kleineLetter(titel)
  if (wijze === 'bestand')
    return [
      {
        code: `${id}-ontbreekt`,
        tekst: `Voeg je ${klein} toe.`,
        isVervuld: ({ stukken }) => stukken[id]?.aanwezig === true,
      },
    ]
  return [
    {
      code: `${id}-niet-ingevuld`,
      tekst: `Vul je ${klein} helemaal in.`,
      isVervuld: ({ stukken }) => stukken[id]?.ingevuld === true,
    },
    {
      code: `${id}-niet-ondertekend`,
      tekst: `Laat je ${klein} ondertekenen.`,
      isVervuld: ({ stukken }) => stukken[id]?.ondertekend === true,
    },
  ]
}

const aanVragen = (onderdeel: MetVorm<'vragen'>): readonly Opgesomd[] => [
  ...(onderdeel.bijeenkomst ? [eigenBijeenkomst] : []),
  ...(onderdeel.beroepsprofiel.verplicht ? [beroepsprofiel] : []),
  ...onderdeel.vragen
    .filter(({ optioneel }) => !optioneel)
    .map(({ id, label }) => ({
      code: 'antwoord-ontbreekt',
      tekst: `Beantwoord nog de vraag “${eersteZin(label)}”`,
      veld: id,
      isVervuld: ({ antwoorden }: Inhoud) => heeftTekst(antwoorden[id]),
    })),
]

const eigenBijeenkomst: Opgesomd = {
  code: 'geen-eigen-bijeenkomst',
  tekst: 'Kies de bijeenkomst waarin je deze situatie zelf hebt ingebracht.',
  isVervuld: ({ bijeenkomst }, { bijeenkomsten }) =>
    bijeenkomsten.some(({ id, zelfIngebracht }) => id === bijeenkomst && zelfIngebracht),
}

const beroepsprofiel: Opgesomd = {
  code: 'beroepsprofiel-ontbreekt',
  tekst: 'Noem minstens één onderdeel van het beroepsprofiel waarmee dit te maken heeft.',
  isVervuld: inhoud => inhoud.beroepsprofiel.some(heeftTekst),
}
