import type { GrensId } from '#toetsingskader/typen.ts'
import { toonGetal } from '#domein/getal.ts'
import { samenVan } from '#domein/pe/samen.ts'
import { redenenInHetKort } from '#domein/portfolio/berekeningInZin.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Aftrekregel, Puntenregel, Puntentabel } from '#domein/portfolio/puntentabel.ts'

/** De berekening van één bevroren activiteit: de formule, en een zin per aftrek; leeg waar zij nog niet bevroren werd. */
export const rekenzinnen = oncePer(({ berekening, clausule }: Puntenregel): readonly string[] => {
  if (!berekening) return []
  const { formule, dagen, aftrek } = berekening
  return [
    [`${zonderPunt(formule)} (onderdeel ${clausule}).`, dagen].filter(Boolean).join(' '),
    ...aftrek.map(aftrekzin),
  ]
})

/** Wat een activiteit waard is en wat ervan telt en in het totaal komt, voor zover dat minder is: '8, waarvan er 4 in het totaal komen'. */
export function puntenInZin({ berekend, telt, berekening }: Puntenregel): string {
  const inTotaal = berekening?.inTotaal ?? telt
  return [
    toonGetal(berekend),
    ...(telt === berekend
      ? []
      : [`waarvan er ${toonGetal(telt)} ${telt === 1 ? 'telt' : 'tellen'}`]),
    ...(inTotaal === telt
      ? []
      : [`waarvan er ${toonGetal(inTotaal)} in het totaal ${inTotaal === 1 ? 'komt' : 'komen'}`]),
  ].join(', ')
}

const zonderPunt = (zin: string): string => zin.replace(/\.$/, '')

const aftrekzin = ({ kop, punten, clausule, uitleg }: Aftrekregel): string =>
  `${kop}: ${toonGetal(punten)} eraf (onderdeel ${clausule}). ${uitleg}`

/** Elke reden van een bevroren activiteit in het kort, met waar dat staat; van voor de berekening alleen de eerste. Leeg zonder reden. */
export const redenInHetKort = oncePer(
  ({ berekening, telt, uitleg, clausule }: Puntenregel): string => {
    if (berekening) return redenenInHetKort(berekening.aftrek, telt)
    return uitleg && `${zonderPunt(uitleg)} (onderdeel ${clausule}).`
  },
)

/** Wat er door één maximum niet in het totaal komt, en van welke activiteiten: wat eerder is ingevoerd, telt eerst. */
export type Bovenmaximum = {
  grens: GrensId
  /** 'Boven het maximum van categorie 3 (onderdeel B.3): 4 punten komen niet in het totaal.' */
  zin: string
  activiteiten: readonly { id: string; titel: string; punten: number }[]
}

/** Per maximum waar iets boven komt wat er vervalt, op volgorde van toepassing. */
export const bovenMaxima = oncePer(({ regels, grenzen }: Puntentabel): readonly Bovenmaximum[] =>
  grenzen.flatMap(({ grens, vervallen, clausule }) => {
    const erin = regels.flatMap(({ activiteit: id, titel, berekening }) =>
      (berekening?.aftrek ?? [])
        .filter(een => een.grens === grens)
        .map(({ kop, punten }) => ({ kop, id, titel, punten })),
    )
    const [eerste] = erin
    if (!eerste) return []
    const komen = vervallen === 1 ? '1 punt komt' : `${toonGetal(vervallen)} punten komen`
    const zin = `${eerste.kop} (onderdeel ${clausule}): ${komen} niet in het totaal.`
    return [
      { grens, zin, activiteiten: erin.map(({ id, titel, punten }) => ({ id, titel, punten })) },
    ]
  }),
)

/** Alle punten samen in één alinea: opgevoerd, wat niet meetelt, wat vervalt, wat telt. */
export function samenInZin(punten: Puntentabel): string {
  const { opgevoerd, teltNiet, vervallen, telt } = samenVan({ ...punten, voldoet: false })
  if (opgevoerd === telt) return ''
  return [
    `Opgevoerd: ${toonGetal(opgevoerd)}.`,
    ...(teltNiet > 0
      ? [`Daarvan ${hoeveel(teltNiet, 'telt', 'tellen')} niet mee; de reden staat erbij.`]
      : []),
    ...(vervallen > 0
      ? [`Boven een maximum ${vervallen === 1 ? 'vervalt' : 'vervallen'} ${toonGetal(vervallen)}.`]
      : []),
  ].join(' ')
}

const hoeveel = (aantal: number, een: string, meer: string): string =>
  `${aantal === 1 ? een : meer} er ${toonGetal(aantal)}`
