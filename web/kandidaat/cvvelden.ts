import type { Formulier } from '#toetsingskader/typen.ts'
import type { Cvregel, Cvsoort } from '#domein/cv/cv.ts'
import { toonMaandjaar } from '#domein/cv/maandjaar.ts'
import type { Opslag } from '../formulier/basis.ts'
import { getypt } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'

const maand = 'Een maand en een jaar, bijvoorbeeld maart 2021 of 3-2021. Alleen het jaar mag ook.'

const periode = (van: string, tot: string): Formulier => ({
  van: { soort: 'tekst', label: van, hulp: maand },
  tot: { soort: 'tekst', label: tot, hulp: 'Loopt het nog? Laat dit dan leeg.', optioneel: true },
})

/** What is asked about each kind of entry: no more than a reader of a CV wants to know. */
export const cvvelden: Readonly<Record<Cvsoort, Formulier>> = {
  werk: {
    titel: { soort: 'tekst', label: 'Wat is of was je functie?' },
    organisatie: {
      soort: 'tekst',
      label: 'Bij welke organisatie?',
      hulp: 'Ben je zelfstandige? Vul dan de naam van je praktijk in.',
    },
    ...periode('Vanaf wanneer?', 'Tot en met wanneer?'),
    uren: {
      soort: 'getal',
      label: 'Hoeveel uur per week?',
      eenheid: 'uur per week',
      minimum: 0,
      optioneel: true,
    },
    tekst: {
      soort: 'lang',
      label: 'Wat deed je daar?',
      hulp: 'Een paar zinnen: je taken, en met welke klanten en vraagstukken. Noem geen namen van cliënten.',
      optioneel: true,
    },
  },
  opleiding: {
    titel: { soort: 'tekst', label: 'Welke opleiding?' },
    organisatie: { soort: 'tekst', label: 'Waar volgde je die?' },
    van: { soort: 'tekst', label: 'Wanneer begon je?', hulp: maand, optioneel: true },
    tot: {
      soort: 'tekst',
      label: 'Wanneer was je klaar?',
      hulp: 'Volg je haar nog? Laat dit dan leeg.',
      optioneel: true,
    },
  },
  training: {
    titel: { soort: 'tekst', label: 'Welke training of welk certificaat?' },
    organisatie: { soort: 'tekst', label: 'Bij wie?', optioneel: true },
    tot: { soort: 'tekst', label: 'Wanneer was dat?', hulp: maand },
  },
  nevenfunctie: {
    titel: {
      soort: 'tekst',
      label: 'Wat doe of deed je?',
      hulp: 'Bijvoorbeeld bestuurslid, mentor, vrijwilliger of lid.',
    },
    organisatie: { soort: 'tekst', label: 'Bij welke organisatie?', optioneel: true },
    ...periode('Vanaf wanneer?', 'Tot en met wanneer?'),
  },
}

/** A stored entry as if it had just been typed. */
export const cvregelAlsGetypt = (regel: Cvregel): Ingevuld =>
  getypt(cvvelden[regel.soort], {
    ...regel,
    van: regel.van && toonMaandjaar(regel.van),
    tot: regel.tot && toonMaandjaar(regel.tot),
  })

/** What is kept of an entry. */
export const cvregelopslag = (regel: Cvregel): Opslag => ({
  velden: cvvelden[regel.soort],
  basisveld: 'basis',
  versie: regel.versie,
  bewaard: cvregelAlsGetypt(regel),
})
