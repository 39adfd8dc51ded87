import type { ActiviteitSoort, Formulier, Kader, Veld } from '#toetsingskader/typen.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { Opslag } from '../formulier/basis.ts'
import { ruweInvoer } from '../formulier/invoer.ts'
import { getypt } from '../formulier/invoer.ts'
import type { Ingevuld } from '../formulier/stand.ts'

/** The fields that an activity of this kind needs, and no more. */
export const veldenVan = (soort: ActiviteitSoort): Formulier => ({
  titel: {
    soort: 'tekst',
    label: 'Wat was het?',
    hulp: soort.format?.altijd
      ? 'De hele titel, met de maker erbij.'
      : 'De naam of de titel, met wie het gaf.',
  },
  ...tijdvelden(soort),
  ...Object.fromEntries(aantalvelden(soort)),
  ...(soort.minimumWoorden && {
    woorden: {
      soort: 'getal',
      label: 'Hoeveel woorden telt het?',
      eenheid: 'woorden',
      heel: true,
      bron: soort.minimumWoorden.bron,
    } satisfies Veld,
  }),
  ...(soort.telDagenEenKeerPer && {
    soortWerk: {
      soort: 'tekst',
      label: 'Wat voor werk was het?',
      hulp: 'Kort, bijvoorbeeld taalles. Dagen van hetzelfde soort werk tellen één keer.',
    } satisfies Veld,
  }),
  ...(!soort.format?.altijd && {
    bewijs: {
      soort: 'bestand',
      label: 'Voeg bewijs toe',
      hulp: `${soort.bewijs} Het mag ook later; zonder bewijs telt de activiteit nog niet. Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB per bestand.`,
      optioneel: true,
    } satisfies Veld,
  }),
})

const tijdvelden = ({ telling }: ActiviteitSoort): Formulier =>
  telling === 'datum'
    ? {
        datum: {
          soort: 'datum',
          label: 'Op welke dag was het?',
          hulp: 'Duurde het langer? Neem de laatste dag.',
        },
      }
    : {
        van: { soort: 'datum', label: 'Vanaf welke dag?' },
        tot: {
          soort: 'datum',
          label: 'Tot en met welke dag?',
          hulp: 'Laat dit leeg als het nog loopt.',
          optioneel: true,
        },
      }

const aantalvelden = ({ tarieven }: ActiviteitSoort): [string, Veld][] => {
  const gevraagd = tarieven.flatMap(tarief => (tarief.per === 'aantal' ? [tarief] : []))
  return gevraagd.map(({ aantal, meervoud, hulp, heel }) => [
    `aantallen.${aantal}`,
    {
      soort: 'getal',
      label: `Hoeveel ${meervoud}?`,
      eenheid: meervoud,
      minimum: 0,
      ...(heel && { heel }),
      ...(hulp && { hulp }),
      ...(gevraagd.length > 1 && { optioneel: true }),
    },
  ])
}

/** What was typed, as the acts and the check read it. */
export function opgaveUit(soort: ActiviteitSoort, ingevuld: Ingevuld): Record<string, unknown> {
  const ruw = ruweInvoer(veldenVan(soort), ingevuld)
  const aantallen = Object.fromEntries(
    Object.entries(ruw).flatMap(([naam, waarde]) =>
      naam.startsWith('aantallen.') ? [[naam.slice('aantallen.'.length), waarde]] : [],
    ),
  )
  const { titel, datum, van, tot, woorden, soortWerk } = ruw
  return { soort: soort.id, titel, datum, van, tot, woorden, soortWerk, aantallen }
}

/** A stored activity as if it had just been typed. */
export const alsGetypt = (soort: ActiviteitSoort, activiteit: Activiteit): Ingevuld => {
  const { aantallen = {}, bewijs: _, ...rest } = activiteit
  const plat = Object.entries(aantallen).map(([naam, aantal]) => [`aantallen.${naam}`, aantal])
  return getypt(veldenVan(soort), { ...rest, ...Object.fromEntries(plat) })
}

/** The kind goes along unseen and may be changed elsewhere as every field. */
export const soortveld = ({ pe }: Kader): Formulier => ({
  soort: {
    soort: 'keuze',
    label: 'Wat voor activiteit is het?',
    keuzes: pe.soorten.map(({ id, naam }) => ({ waarde: id, label: naam })),
  },
})

/** What is kept of an activity besides its files and its format, in the fields of this kind. */
export const activiteitopslag = (
  kader: Kader,
  soort: ActiviteitSoort,
  { activiteit, versie }: PortfolioActiviteit,
): Opslag => ({
  velden: { ...soortveld(kader), ...veldenVan(soort) },
  basisveld: 'basis',
  versie,
  bewaard: { ...alsGetypt(soort, activiteit), soort: [activiteit.soort] },
})
