/** Something in a text by which a client could be known. */
export type Herkenbaar = {
  soort: 'bsn' | 'telefoon' | 'email' | 'geboortedag' | 'naam'
  tekst: string
}

/**
 * What in this text may tell who somebody is. It only looks, here in the browser: it sends nothing and stops nobody. Names are found by
 * the word before them and by a list of first names, so it misses some and is wrong now and then.
 */
export function vindHerkenbaar(tekst: string, ditJaar: number): Herkenbaar[] {
  const gevonden = [
    ...alle(tekst, email).map(als('email')),
    ...alle(tekst, cijfers).filter(isBsn(tekst)).map(als('bsn')),
    ...alle(tekst, telefoon).map(als('telefoon')),
    ...alle(tekst, dag).filter(isGeboortedag(tekst, ditJaar)).map(als('geboortedag')),
    ...namenIn(tekst).map(als('naam')),
  ]
  return [...new Map(gevonden.map(een => [`${een.soort} ${een.tekst}`, een])).values()]
}

type Plek = { tekst: string; begin: number }

const alle = (tekst: string, vorm: RegExp): Plek[] =>
  [...tekst.matchAll(vorm)].map(({ 0: heel, 1: groep, index }) => ({
    tekst: (groep ?? heel).trim(),
    begin: index,
  }))

const als =
  (soort: Herkenbaar['soort']) =>
  ({ tekst }: Plek): Herkenbaar => ({ soort, tekst })

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu
const cijfers = /(?<![\d+])\d(?:[ .-]?\d){7,8}(?![\d]|[.,]\d)/g
const telefoon =
  /(?<![\d.])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?[1-9](?:[\s-]?\d){8}|\(?0[1-9](?:\d{0,2}\)?[\s-]?)(?:\d[\s-]?){5,8}\d)(?!\d)/g
const maand = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*'
const dag = new RegExp(
  String.raw`(?<!\d)(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\s+${maand}\.?\s+\d{4})(?![\d-])`,
  'gi',
)

const ervoor = (tekst: string, begin: number): string =>
  tekst.slice(Math.max(0, begin - 30), begin).toLowerCase()

/** Nine digits that pass the eleven-proof; eight only where it says that it is one. */
const isBsn =
  (tekst: string) =>
  ({ tekst: getypt, begin }: Plek): boolean => {
    const kaal = getypt.replaceAll(/\D/g, '')
    const genoemd = /bsn|burgerservice|sofi/.test(ervoor(tekst, begin))
    if (kaal.length === 8 && !genoemd) return false
    return genoemd || elfproef(kaal.padStart(9, '0'))
  }

function elfproef(nummer: string): boolean {
  const som = [...nummer].reduce((tot, cijfer, plek) => {
    const gewicht = plek === 8 ? -1 : 9 - plek
    return tot + gewicht * Number(cijfer)
  }, 0)
  return som % 11 === 0 && Number(nummer) > 0
}

const jongste = 14

/** A day with a word of birth before it, or so long ago that it is nothing of the last years. */
const isGeboortedag =
  (tekst: string, ditJaar: number) =>
  ({ tekst: getypt, begin }: Plek): boolean => {
    if (/gebo+r|geb\.|\bgeb\b|jarig|verjaar/.test(ervoor(tekst, begin))) return true
    const jaar = Number(/\d{4}/.exec(getypt)?.[0] ?? ditJaar)
    return jaar > 1900 && jaar <= ditJaar - jongste
  }

const wie =
  '(?:cli[eë]nte?|klant|deelneme?r(?:ster)?|werkzoekende|kandidate?|coachee|werknemer|werkneemster|medewerke?r|medewerkster|jongere|jongen|meisje|man|vrouw|begeleide|collega|leerling|stagiaire?|zoon|dochter|partner|moeder|vader)'
const naam = String.raw`\p{Lu}[\p{Ll}'’-]+(?:\s+(?:van|de|den|der|ten|ter|el|al)(?:\s+(?:de|den|der))?)?(?:\s+\p{Lu}[\p{Ll}'’-]+)?`
const metWoord = new RegExp(
  String.raw`(?<![\p{L}])(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Dd]e heer|${wie}(?:\s+(?:genaamd|met de naam))?|heet|heette|genaamd)\s+(${naam})`,
  'gu',
)
const woord = /(?<![\p{L}@.])\p{Lu}\p{Ll}+(?![\p{L}@])/gu

/** Common first names that are hardly ever another word. */
const voornamen = new Set(
  `Aad Abdel Achmed Ahmed Aicha Aisha Albert Ali Alice Anita Anja Anke Anna Anne Annelies Annemarie Annet Anouk Anton Arie Arjan Astrid Ayse
  Barbara Bart Bas Bente Bert Bianca Bilal Bram Carla Carlos Carolien Caroline Chantal Charlotte Chris Christa Cindy Claudia Corrie Daan Danielle Danny
  David Debbie Dennis Diana Dirk Dylan Edwin Ellen Elly Els Emma Emre Erik Erwin Esther Eva Evelien Fatima Fatma Femke Ferry Frank Fred Frits Gerard Gerda
  Gert Gijs Hanna Hanneke Hans Harry Hassan Heidi Heleen Henk Henny Herman Hilde Hugo Ibrahim Ilse Inge Ingrid Irene Iris Ismail Jaap Jacqueline Jamal
  Jan Janneke Jasmijn Jasper Jayden Jeanette Jeroen Jesse Jessica Jeffrey Joke Jolanda Joop Joost Jos Joyce Judith Jurgen Karel Karim Karin Kees Kelly
  Kevin Khadija Kim Klaas Koen Lars Laura Leila Lena Leo Lianne Lies Lieke Linda Lisa Lotte Luuk Maaike Maarten Manon Marco Margriet Maria Marian Marianne
  Marieke Marijke Marit Marjan Marloes Martijn Martin Maud Mehmet Melissa Mia Michael Michel Mieke Mila Milan Miranda Mirjam Mohamed Mohammed Monique Mustafa
  Myrthe Nadia Naomi Nancy Natasja Niels Nina Noah Noor Omar Patricia Patrick Paul Peter Petra Pieter Pim Ramon Remco Renate Rene Rianne Richard Rick Rob Robert
  Robin Ronald Rosa Ruben Ruud Saida Samira Samir Sander Sandra Sanne Sara Saskia Selma Serkan Sharon Sjaak Sjoerd Sofie Sonja Stefan Stephanie Steven Suzanne
  Sven Tamara Tanja Theo Thijs Thomas Tim Timo Tineke Tom Tony Truus Ursula Vera Victor Vincent Wendy Wesley Willem Wilma Wim Wouter Yara Yasmin Yasmina Youssef
  Yusuf Yvonne Zeynep`.split(/\s+/),
)

function namenIn(tekst: string): Plek[] {
  const uitLijst = alle(tekst, woord).filter(({ tekst: een }) => voornamen.has(een))
  const metEenWoord = alle(tekst, metWoord)
  const alGenoemd = metEenWoord.map(een => een.tekst)
  return [
    ...metEenWoord,
    ...uitLijst.filter(({ tekst: een }) => !alGenoemd.some(heel => heel.startsWith(een))),
  ]
}
