import type { Weigering } from '#domein/weigering.ts'
import type { Fault } from '#infra/inspection/index.ts'

/** Why this file is not taken, and what to do. */
export type Bestandsfout = Fault | 'verkeerde-soort' | 'te-groot' | 'leeg'

/** The refusal of a file with this name. */
export const geweigerdBestand = (naam: string, fout: Bestandsfout): Weigering => ({
  code: codes[fout],
  tekst: `“${naam}” ${isHeic(naam) ? heic : zinnen[fout]}`,
  veld: 'bestand',
})

const wat = 'Kies een pdf, een foto (jpg, png of webp) of een Word-document (docx).'

const zinnen: Readonly<Record<Bestandsfout, string>> = {
  'verkeerde-soort': `kunnen we niet aannemen. ${wat}`,
  'te-groot': 'is groter dan 10 MB. Maak het kleiner of splits het.',
  leeg: 'is leeg. Kijk of het bestand bij jou wel opent.',
  'other-kind': `is niet wat de naam zegt. ${wat}`,
  damaged: 'is beschadigd of niet heel. Kijk of het bij jou opent en bewaar het opnieuw.',
  'two-kinds':
    'bevat meer dan één soort bestand. Open het, bewaar het opnieuw en voeg dat bestand toe.',
  password:
    'is beveiligd met een wachtwoord. Niemand kan het dan lezen. Bewaar het zonder wachtwoord en voeg het opnieuw toe.',
  'too-many-pages':
    'heeft meer dan 500 bladzijden. Bewaar alleen de bladzijden die je nodig hebt, als nieuwe pdf.',
  'too-many-pixels': 'is groter dan 40 megapixel. Maak de foto kleiner en voeg hem opnieuw toe.',
  moving: 'is een bewegend beeld. Kies een foto die stilstaat.',
  'too-much-inside':
    'wordt bij het openen veel te groot. Bewaar het opnieuw, bij voorkeur als pdf.',
  macros: 'bevat macro’s. Bewaar het als gewoon Word-document (docx) of als pdf.',
  'too-heavy':
    'is te zwaar om te openen. Bewaar het opnieuw, bijvoorbeeld via Afdrukken en dan Opslaan als pdf.',
}

const codes: Readonly<Record<Bestandsfout, string>> = {
  'verkeerde-soort': 'verkeerd-bestand',
  'te-groot': 'bestand-te-groot',
  leeg: 'bestand-leeg',
  'other-kind': 'bestand-klopt-niet',
  damaged: 'bestand-beschadigd',
  'two-kinds': 'bestand-dubbel',
  password: 'bestand-wachtwoord',
  'too-many-pages': 'bestand-te-lang',
  'too-many-pixels': 'bestand-te-veel-beeldpunten',
  moving: 'bestand-beweegt',
  'too-much-inside': 'bestand-te-vol',
  macros: 'bestand-macro',
  'too-heavy': 'bestand-te-zwaar',
}

const isHeic = (naam: string): boolean => /\.hei[cf]$/i.test(naam)

const heic =
  'is een foto in HEIC. Die kan niet iedereen openen. Maak er een jpg van: op een iPhone maak je een schermafdruk van de foto, op een Mac open je hem en kies je Archief, Exporteer, JPEG. Voeg dat bestand toe.'
