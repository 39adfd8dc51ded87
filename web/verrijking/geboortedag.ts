const maand =
  '(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)'
const telwoord =
  '(?:een|eén|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|dertig|eenendertig)'
const scheiding = String.raw`\s?[-–/.•]\s?`
const jaartal = String.raw`(?:\d{4}|['’‘]?\d{2})`

/** Days as people write them; what is no day without a word before it comes last. */
const dag = new RegExp(
  [
    String.raw`\d{1,2}${scheiding}\d{1,2}${scheiding}${jaartal}`,
    String.raw`\d{4}[-–/.]\d{1,2}[-–/.]\d{1,2}`,
    String.raw`(?:\d{1,2}(?:e|ste|de)?|${telwoord})(?:\s+van)?\s+${maand}\.?,?\s+\(?(?:\d{4}|['’‘]\d{2})`,
    String.raw`${maand}\s+\d{1,2},?\s+\d{4}`,
    String.raw`\d{1,2}\s\d{1,2}\s\d{4}`,
    String.raw`\d{8}`,
  ]
    .map(vorm => String.raw`(?<![\p{L}\d]|\d[-./])${vorm}(?![-–/]?\d|\.\d|\p{L})`)
    .join('|'),
  'giu',
)
const alsWoord = /geb[o.:\s]|gebo+r|geb\.?\s?dat|jarig|verjaar|\bdob\b|[*°†]\s?$|\bb\.\s$/iu
const erna = /^\)?,?\s(?:is (?:hij|zij|ze) )?geboren/iu
/** What a day belongs to that is nobody's. */
const zaak =
  /wet(?:ten|geving)?\b|\bwet|besluit|geldt|geldig|regeling|verdrag|protocol|richtlijn|verordening|\bcao\b|\bavg\b|versie|onderzoek|publicatie|uitgave|opgericht|bestaat sinds|in werking|van toepassing|gewijzigd|vastgesteld|diploma|in dienst|opleiding/iu

const jongste = 14
const ver = 50

/** Days of birth: with a word that says so, or so long ago that it is nothing of the last years, and nothing of a law. */
export function vindGeboortedagen(tekst: string, ditJaar: number): string[] {
  return [...tekst.matchAll(dag)]
    .filter(({ 0: getypt, index }) => {
      const voor = tekst.slice(Math.max(0, index - ver), index)
      const na = tekst.slice(index + getypt.length, index + getypt.length + ver)
      if (alsWoord.test(voor) || erna.test(na)) return true
      if (/^[\d ]+$/.test(getypt) || !isDag(getypt)) return false
      return isLangGeleden(getypt, ditJaar) && !zaak.test(voor) && !zaak.test(na)
    })
    .map(([getypt]) => getypt.replace('(', '').trim())
}

/** A day and a month that exist, in either order. */
function isDag(getypt: string): boolean {
  if (/\p{L}/u.test(getypt)) return true
  const delen = getypt.split(/\D+/).map(Number)
  const [een = 0, ander = 0] = String(delen[0]).length === 4 ? delen.slice(1) : delen
  return Math.min(een, ander) >= 1 && Math.min(een, ander) <= 12 && Math.max(een, ander) <= 31
}

/** Two figures are a year of the last century, or too young to tell. */
function isLangGeleden(getypt: string, ditJaar: number): boolean {
  const vier = /\d{4}/.exec(getypt)?.[0]
  const twee = Number(/\d{2}$/.exec(getypt)?.[0] ?? 0)
  if (!vier) return twee > ditJaar % 100
  return Number(vier) > 1900 && Number(vier) <= ditJaar - jongste
}
