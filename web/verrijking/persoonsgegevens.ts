import { vindGeboortedagen } from './geboortedag.ts'
import { vindNamen } from './namen.ts'

/** Something in a text by which a client could be known. */
export type Herkenbaar = {
  soort: 'bsn' | 'telefoon' | 'email' | 'geboortedag' | 'naam'
  tekst: string
}

type Bij = { ditJaar: number; eigenNamen: readonly string[] }

/**
 * What in this text may tell who somebody is. It only looks, here in the browser: it sends nothing and stops nobody. Names are found by
 * what stands around them, by a list of first names and by names that the writer gave, so it misses some and is wrong now and then.
 */
export function vindHerkenbaar(tekst: string, { ditJaar, eigenNamen }: Bij): Herkenbaar[] {
  const gevonden = [
    ...vindAdressen(tekst).map(als('email')),
    ...vindBsns(tekst).map(als('bsn')),
    ...vindNummers(tekst).map(als('telefoon')),
    ...vindGeboortedagen(tekst, ditJaar).map(als('geboortedag')),
    ...[...vindNamen(tekst), ...vindEigen(tekst, eigenNamen)].map(als('naam')),
  ]
  return [...new Map(gevonden.map(een => [`${een.soort} ${een.tekst}`, een])).values()]
}

const als =
  (soort: Herkenbaar['soort']) =>
  (tekst: string): Herkenbaar => ({ soort, tekst })

const apenstaart = String.raw`(?:\s?[@＠]\s?|\s?[[({]\s?(?:at|apenstaart(?:je)?)\s?[\])}]\s?)`
const punt = String.raw`(?:\.|\s?[[({]\s?(?:punt|dot)\s?[\])}]\s?)`
const adres = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+'’-]{1,64}${apenstaart}[\p{L}\d-]{1,63}(?:${punt}[\p{L}\d-]{1,63}){0,5}?${punt}\p{L}{2,24}(?![\p{L}\d])`,
  'giu',
)
const gesproken =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64} (?:at|apenstaart(?:je)?) [\p{L}\d-]{1,63} (?:punt|dot) \p{L}{2,6}/giu

const vindAdressen = (tekst: string): string[] =>
  [adres, gesproken].flatMap(vorm =>
    [...tekst.matchAll(vorm)].map(([getypt]) => getypt.replace(/^['’]/u, '')),
  )

const cijfers = /(?<![\d+]|\d[.-])\d(?:[ .–/-]?\d){7,8}(?!\d|[.,-]\d)/g

/** Nine digits that pass the eleven-proof; others, and eight, only where it says that it is one. */
const vindBsns = (tekst: string): string[] =>
  [...tekst.matchAll(cijfers)]
    .filter(({ 0: getypt, index }) => {
      const kaal = getypt.replaceAll(/\D/g, '')
      const ervoor = tekst.slice(Math.max(0, index - 30), index)
      if (/b\.?s\.?n\b|bsn|burger ?service|sofi/i.test(ervoor)) return true
      return kaal.length === 9 && isElfproef(kaal)
    })
    .map(([getypt]) => getypt)

function isElfproef(nummer: string): boolean {
  const som = [...nummer].reduce((tot, cijfer, plek) => {
    const gewicht = plek === 8 ? -1 : 9 - plek
    return tot + gewicht * Number(cijfer)
  }, 0)
  return som % 11 === 0 && Number(nummer) > 0
}

const tussen = String.raw`[\s./_•·()[\]–—-]{0,3}`
/** Not a day or hours, of which two in a row have as many digits. */
const geenDag = String.raw`(?!\d\d?[-/.]\d\d?[-/.]\d{4}(?!\d)|\d\d[.:]\d\d ?[-–] ?\d\d[.:]\d\d(?!\d))`
const nummer = new RegExp(
  String.raw`(?<![\p{L}\d+]|\d[-./])(?:${geenDag}0${tussen}[1-9](?:${tussen}\d){8}|(?:\+|00)[1-9](?:${tussen}\d){8,13}|6(?:${tussen}\d){8})(?!\d)`,
  'gu',
)

/** Ten digits that begin with a nought, or those of another country; a mobile one without its nought where it is called a number. */
const vindNummers = (tekst: string): string[] =>
  [...tekst.matchAll(nummer)]
    .filter(
      ({ 0: getypt, index }) =>
        !getypt.startsWith('6') ||
        /nummer|mobiel|tel|\bapp|bel/i.test(tekst.slice(Math.max(0, index - 25), index)),
    )
    .map(([getypt]) => getypt)

/** Names that the writer gave himself, however they are written here. */
function vindEigen(tekst: string, namen: readonly string[]): string[] {
  if (namen.length === 0) return []
  const vormen = namen.map(naam => naam.replaceAll(/[^\p{L}\p{M}\d ]/gu, String.raw`\$&`))
  const vorm = new RegExp(String.raw`(?<![\p{L}\d])(?:${vormen.join('|')})(?![\p{L}\d])`, 'giu')
  return [...tekst.matchAll(vorm)].map(([getypt]) => getypt)
}
