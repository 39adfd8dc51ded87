import { oncePer } from '#lib/oncePer.ts'
import type { AfschriftOnderdeel, Deel } from './afschrift.ts'

/** Wat van een onderdeel op één blad staat; een vervolg begon op een eerder blad. */
export type Bladonderdeel = AfschriftOnderdeel & { isVervolg: boolean }
/** Eén blad om te lezen: zoveel als rustig op één scherm laadt. */
export type Leesblad = readonly Bladonderdeel[]

/** Tekens op het scherm. Een gewoon portfolio past ruim op één blad; 200.000 woorden worden er zo’n tien. */
const opEenBlad = 150_000
const langsteStuk = 50_000
/** Wat er op het scherm om iets heen staat, in tekens. */
const omheen = { deel: 800, berekening: 1200, regel: 200, bestand: 1300 }

/** Verdeelt een afschrift in volgorde over bladen, gescheiden tussen delen of, in een lange tekst, tussen alinea's. Er valt niets weg. */
export const leesbladen = oncePer(
  (onderdelen: readonly AfschriftOnderdeel[]): readonly Leesblad[] => {
    const bladen: Bladonderdeel[][] = [[]]
    let vol = 0
    for (const onderdeel of onderdelen) {
      let isVervolg = false
      let delen: Deel[] = []
      const leg = () => bladen.at(-1)?.push({ ...onderdeel, delen: heel(delen), isVervolg })
      for (const deel of onderdeel.delen.flatMap(knip)) {
        const erbij = omvang(deel) + (onderdeel.id === 'B' ? omheen.berekening : 0)
        if (vol > 0 && vol + erbij > opEenBlad) {
          if (delen.length > 0) {
            leg()
            isVervolg = true
            delen = []
          }
          bladen.push([])
          vol = 0
        }
        delen.push(deel)
        vol += erbij
      }
      leg()
    }
    return bladen
  },
)

/** Een deel met een lange tekst wordt er meer; wat bij de tekst hoort staat bij het laatste stuk. */
function knip(deel: Deel): Deel[] {
  const stukken = knipTekst(deel.tekst)
  return stukken.map((tekst, plek) => ({
    ...deel,
    kop: plek === 0 ? deel.kop : `${deel.kop} (vervolg)`,
    tekst,
    ...(plek < stukken.length - 1 && {
      regels: [],
      beroepsprofiel: [],
      bestanden: [],
      ondertekeningen: [],
    }),
  }))
}

/** Stukken van hetzelfde deel die op één blad kwamen, weer aan elkaar. */
function heel(stukken: readonly Deel[]): Deel[] {
  const delen: Deel[] = []
  for (const stuk of stukken) {
    const vorige = delen.at(-1)
    if (vorige?.id !== stuk.id) delen.push(stuk)
    else delen.splice(-1, 1, { ...stuk, kop: vorige.kop, tekst: vorige.tekst + stuk.tekst })
  }
  return delen
}

/** Stukken van een tekst die samen weer precies de tekst zijn: geknipt na een alinea, anders na een regel of een woord. */
export function knipTekst(tekst: string): string[] {
  const stukken: string[] = []
  let rest = tekst
  while (rest.length > langsteStuk) {
    const tot = knipplek(rest)
    stukken.push(rest.slice(0, tot))
    rest = rest.slice(tot)
  }
  return [...stukken, rest]
}

function knipplek(tekst: string): number {
  for (const scheiding of ['\n\n', '\n', ' ']) {
    const plek = tekst.lastIndexOf(scheiding, langsteStuk - scheiding.length)
    if (plek > langsteStuk / 2) return plek + scheiding.length
  }
  // Nooit midden in een teken dat uit twee helften bestaat.
  const isHelft = /[\uD800-\uDBFF]/.test(tekst.charAt(langsteStuk - 1))
  return isHelft ? langsteStuk - 1 : langsteStuk
}

const omvang = ({ tekst, kop, regels, beroepsprofiel, bestanden, ondertekeningen }: Deel): number =>
  omheen.deel +
  kop.length +
  tekst.length +
  regels.reduce((som, { vraag, antwoord }) => som + vraag.length + antwoord.length, 0) +
  beroepsprofiel.join().length +
  omheen.regel * (regels.length + beroepsprofiel.length + ondertekeningen.length) +
  omheen.bestand * bestanden.length
