import { soort } from '#domein/gebeurtenissen/soort.ts'

/** Wat de houder aan het cv doet; het cv in een dossier zetten is een bestand toevoegen. */
export const cv = {
  'cv-teksten-bewaard': soort({}, (_g, { wie }) => `${wie} schreef aan het cv.`),
  'cv-regel-toegevoegd': soort(
    { regel: 'id', soort: 'code' },
    (_g, { wie }) => `${wie} zette een regel in het cv.`,
  ),
  'cv-regel-gewijzigd': soort(
    { regel: 'id', soort: 'code' },
    (_g, { wie }) => `${wie} wijzigde een regel in het cv.`,
  ),
  'cv-regel-verwijderd': soort(
    { regel: 'id', soort: 'code' },
    (_g, { wie }) => `${wie} haalde een regel uit het cv.`,
  ),
  'cv-regel-hersteld': soort(
    { regel: 'id', soort: 'code' },
    (_g, { wie }) => `${wie} zette een regel terug in het cv.`,
  ),
  'cv-regels-overgenomen': soort(
    { regels: 'getal' },
    (g, { wie }) =>
      `${wie} nam ${g.regels === 1 ? '1 regel' : `${g.regels} regels`} over in het cv.`,
  ),
}
