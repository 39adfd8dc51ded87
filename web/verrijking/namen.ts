import { aanspraken, families, geenNaam, isGewoonWoord, rollen, vasteNamen } from './naamwoorden.ts'
import { dubbelzinnig, voornamen } from './voornamen.ts'

/** A word of the text, where it begins, and the words around it. */
type Woord = { kaal: string; klein: string; begin: number; einde: number; plek: number }

/**
 * The names in this text: after a form of address or a word for a client, with an initial, from a list of first names, and where only a
 * person can stand. It goes through the words once.
 */
export function vindNamen(tekst: string): string[] {
  const zonder = tekst.replaceAll(vasteNamen, vast => '\n'.repeat(vast.length))
  const woorden = woordenVan(zonder)
  const gevonden: string[] = []
  let tot = 0
  for (const woord of woorden) {
    if (woord.begin < tot) continue
    const naam = regels.map(regel => regel({ tekst: zonder, woorden, woord })).find(Boolean)
    if (!naam) continue
    gevonden.push(tekst.slice(naam.begin, naam.einde))
    tot = naam.einde
  }
  return gevonden
}

type Kijk = { tekst: string; woorden: readonly Woord[]; woord: Woord }
type Naam = { begin: number; einde: number }
type Regel = (kijk: Kijk) => Naam | undefined

const woordvorm = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

const woordenVan = (tekst: string): Woord[] =>
  [...tekst.matchAll(woordvorm)].map(({ 0: kaal, index }, plek) => ({
    kaal,
    klein: kaal.toLowerCase(),
    begin: index,
    einde: index + kaal.length,
    plek,
  }))

const initialen = String.raw`(?:\p{Lu}\.\s?){0,4}\s?`
const kleintjes = "van|de|den|der|ten|ter|te|el|al|da|dos|la|von|in ’t|in 't|van ’t|van 't|bin|ben"
const tussen = String.raw`(?:(?:${kleintjes})\s+){0,3}`
/** After a form of address the first of the small words has a capital. */
const metKapitaal = String.raw`(?:Van|De|Den|Der|Ten|Ter|Te|El|Al|In ’t|In 't)\s+${tussen}`
const achter = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`
const heel = new RegExp(`${initialen}(?:${metKapitaal}|${tussen})(${achter})`, 'uy')
const erachteraan = new RegExp(String.raw`\s+(?:${tussen}${achter}|\p{Lu}\.(?!\s?\p{L}))`, 'uy')
const metTussen = new RegExp(String.raw`${initialen}(?:van|de|den|der|ten|ter)\s`, 'iuy')

/** Where this form fits exactly here. */
function past(vorm: RegExp, tekst: string, begin: number): RegExpExecArray | null {
  vorm.lastIndex = begin
  return vorm.exec(tekst)
}

/** A whole name from here on: initials, small words between, and one or two words with a capital. */
function naamVanaf(tekst: string, begin: number): Naam | undefined {
  const gevonden = past(heel, tekst, begin)
  const laatste = gevonden?.[1]
  if (!gevonden || !laatste || /-\p{Ll}/u.test(laatste) || isNiemand(laatste)) return undefined
  return { begin, einde: metVervolg(tekst, begin + gevonden[0].length) }
}

const isNiemand = (woord: string): boolean =>
  isGewoonWoord(woord) || geenNaam.has(woord.toLowerCase())

/** With the family name that follows. */
function metVervolg(tekst: string, einde: number): number {
  const meer = past(erachteraan, tekst, einde)
  const laatste = meer?.[0].trim().split(/\s+/).at(-1)
  return meer && laatste && !isGewoonWoord(laatste) ? einde + meer[0].length : einde
}

/** “Mevrouw Van der Velden”, “dhr. P. Jansen”, “de heer en mevrouw Kuijpers”. */
const naAanspraak: Regel = ({ tekst, woord }) => {
  if (!aanspraken.has(woord.klein) || isVanEenZaak(tekst, woord)) return undefined
  const wit = past(/[.:]?[^\S\n]+/uy, tekst, woord.einde)
  return wit ? naamVanaf(tekst, woord.einde + wit[0].length) : undefined
}

/** “Het bedrijf, genaamd …”, “de methode heet …”. */
const isVanEenZaak = (tekst: string, { klein, begin }: Woord): boolean =>
  /^(?:heet|noem|genaamd)/.test(klein) && zaak.test(tekst.slice(Math.max(0, begin - 40), begin))
const zaak =
  /bedrijf|organisatie|stichting|methode|model|app\b|training|cursus|boek|theorie|afdeling|project|traject|programma|instrument|dat (?:heet|noem)?\s?$/iu

/** “Cliënt Piet”, “Klant: Rietman”, “mijn cliënte, Laure,”; “klant van Dam” only where klant is not a word of the sentence itself. */
const naRol: Regel = kijk => {
  const begin = rollen.has(kijk.woord.klein) ? beginNaRol(kijk) : undefined
  const naam = begin === undefined ? undefined : naamVanaf(kijk.tekst, begin)
  if (!naam || lijktSoortnaam(kijk.tekst.slice(naam.begin, naam.einde))) return undefined
  const isTussenKommas = kijk.tekst.charAt(kijk.woord.einde) === ','
  return isTussenKommas && kijk.tekst.charAt(naam.einde) !== ',' ? undefined : naam
}

function beginNaRol(kijk: Kijk): number | undefined {
  const { tekst, woord } = kijk
  const teken = past(naRolwoord, tekst, woord.einde)?.[0]
  if (!teken || isEinde(teken, woord.klein)) return undefined
  const begin = woord.einde + teken.length
  const isWoordVanDeZin = lidwoorden.has(kleinBij(kijk, -1)) && past(metTussen, tekst, begin)
  return isWoordVanDeZin ? undefined : begin
}

/** Of the sentence, unless it is the point of “cl.”. */
const isEinde = (teken: string, woord: string): boolean => teken.startsWith('.') && woord !== 'cl'

const naRolwoord = /(?:\s?[:=]|,|\.(?=\s\p{Lu}))?[^\S\n]+/uy
const lidwoorden = new Set(
  'de het een mijn deze die dat onze ons zijn haar hun elke iedere geen welke als'.split(' '),
)

/** “Leerling Logistiek”, “collega Jobcoaches”: what somebody does, not how he is called. */
const lijktSoortnaam = (naam: string): boolean =>
  /^\p{Lu}+$/u.test(naam) ? naam.length < 5 : soortnaam.test(naam)
const soortnaam =
  /(?:ing|heid|iek|tie|coach|coaches|schap|zorg|dienst|werk|isme|teit|kunde|centrum|functie|baan)(?:\s|$)/u

/** “J. Bosman”: an initial and a family name. */
const metInitiaal: Regel = ({ tekst, woord }) => {
  if (!/^\p{Lu}$/u.test(woord.kaal) || tekst[woord.einde] !== '.') return undefined
  return naamVanaf(tekst, woord.begin)
}

const uitLijst: Regel = ({ tekst, woord }) => {
  const eerste = zonderBezit(woord.kaal.split('-', 1)[0] ?? '')
  const isVaag = dubbelzinnig.has(eerste)
  if (!isVaag && !voornamen.has(eerste)) return undefined
  if (isDeelVanIets(tekst, woord) || (isVaag && isZinsbegin(tekst, woord.begin))) return undefined
  return { begin: woord.begin, einde: metVervolg(tekst, woord.einde) }
}

/** Of an address, or of a word that is made with a name. */
const isDeelVanIets = (tekst: string, { kaal, begin, einde }: Woord): boolean =>
  /-\p{Ll}/u.test(kaal) ||
  /[@.\d]/.test(tekst.charAt(begin - 1)) ||
  /[@\d]/.test(tekst.charAt(einde))

function zonderBezit(woord: string): string {
  const kaal = woord.replace(/['’]s$/u, '')
  const zonder = kaal.replace(/s$/u, '')
  return voornamen.has(kaal) || !voornamen.has(zonder) ? kaal : zonder
}

const isZinsbegin = (tekst: string, begin: number): boolean =>
  /(?:^|[.!?:\n“"‘(•*-])\s*$/u.test(tekst.slice(Math.max(0, begin - 4), begin))

/** A word with a capital that is no ordinary one, where only a person can stand. */
const opPersoonsplek: Regel = kijk => {
  const { tekst, woord } = kijk
  if (!lijktEigennaam(woord.kaal) || /[@.]/.test(tekst.charAt(woord.begin - 1))) return undefined
  const isPersoon = isBeschreven(kijk) || doetIets(kijk) || isMetOfVan(kijk)
  return isPersoon ? { begin: woord.begin, einde: metVervolg(tekst, woord.einde) } : undefined
}

const kleinBij = ({ woorden, woord }: Kijk, af: number): string =>
  woorden[woord.plek + af]?.klein ?? ''

const isBeschreven = ({ tekst, woord }: Kijk): boolean =>
  persoonserna.test(tekst.slice(woord.einde, woord.einde + 30))

const doetIets = (kijk: Kijk): boolean =>
  spreekt.has(kleinBij(kijk, 1)) && !onderwerpen.has(kleinBij(kijk, 2))

const isMetOfVan = (kijk: Kijk): boolean =>
  isMet(kleinBij(kijk, -1), kleinBij(kijk, -2)) && !isZinsbegin(kijk.tekst, kijk.woord.begin)

const lijktEigennaam = (kaal: string): boolean =>
  /^\p{Lu}[\p{Ll}\p{M}'’-]{2,}$/u.test(kaal) && !isNiemand(kaal) && !beroep.test(kaal)

const beroep =
  /(?:er|ers|ster|ende|ing|heid|ist|eur|oog|arts|coach|ige|ent|ant|or|aar|man|vrouw|tie|schap|dienst|groep|team|bureau|kundige|en|s-\p{L}+)$/u
const persoonserna =
  /^ \((?:1[4-9]|[2-6]\d)(?: jaar)?\)|^,? (?:is|was) een (?:man|vrouw|jongen|meisje|jongeman|twintiger|dertiger|veertiger|vijftiger)|^, (?:mijn|een|onze) (?:cli[eë]nte?|klant|deelne|kandida|coachee|vrouw van|man van)|^ en ik /u
const spreekt = new Set(
  'zei zegt vertelde vertelt vroeg antwoordde durfde durft huilde knikte glimlachte lachte zuchtte schrok zweeg twijfelde aarzelde voelde vond dacht appte mailde belde reageerde merkte bekende werkt woont gaf liet'.split(
    ' ',
  ),
)
/** After “Daarna vertelde …” the subject comes behind the verb. */
const onderwerpen = new Set(
  'ik hij zij ze wij we je jij jullie u de een mijn men cliënt client iedereen niemand iemand dit deze die er'.split(
    ' ',
  ),
)

/** “Samen met …”, “ik begeleid …”, “de moeder van …”. */
const isMet = (voor: string, ervoor: string): boolean =>
  (voor === 'met' &&
    /^(?:samen|gesprek|sprak|belde|contact|afspraak|werkte|ik|kennis)$/.test(ervoor)) ||
  (voor === 'van' && families.has(ervoor)) ||
  (/^(?:begeleid|begeleidde|coach|coachte|heb|vroeg|belde|sprak|hielp|ontmoette|dat|noem|noemde)$/.test(
    voor,
  ) &&
    ervoor === 'ik')

const regels: readonly Regel[] = [naAanspraak, naRol, metInitiaal, uitLijst, opPersoonsplek]
