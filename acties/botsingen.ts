import type { Weigering } from '#domein/weigering.ts'

export const instellingElders: Weigering = {
  code: 'elders-gewijzigd',
  tekst: 'Iemand heeft deze instelling intussen gewijzigd. Bekijk eerst wat er nu geldt.',
}

/** What a constraint of the database says to somebody who runs into it, mostly two requests at once; by the name of the constraint. */
export const botsingen: Readonly<Record<string, Weigering>> = {
  persoon_email_eenmaal: {
    code: 'email-bestaat',
    tekst: 'Er is al iemand met dit e-mailadres.',
    veld: 'email',
  },
  persoon_nolocnummer_eenmaal: {
    code: 'nolocnummer-bestaat',
    tekst: 'Er is al iemand met dit Noloc-nummer.',
    veld: 'nolocnummer',
  },
  besluit_eenmaal: { code: 'al-besloten', tekst: 'Over dit dossier is al een besluit genomen.' },
  toewijzing_eenmaal: {
    code: 'assessor-al-toegewezen',
    tekst: 'Deze assessor heeft het dossier al.',
    veld: 'assessor',
  },
  certificaat_nummer_eenmaal: {
    code: 'nummer-bestaat',
    tekst: 'Er is al een certificaat met dit nummer.',
    veld: 'nummer',
  },
  dossier_een_lopend: {
    code: 'dossier-loopt-al',
    tekst: 'Voor dit keurmerk loopt al een dossier van deze persoon.',
  },
  mentorschap_eenmaal: {
    code: 'mentor-leest-al',
    tekst: 'Deze persoon leest al mee. Laat dat eerst eindigen, en nodig dan opnieuw uit.',
    veld: 'email',
  },
  rol_toekenning_eenmaal: {
    code: 'rol-bestaat',
    tekst: 'Deze persoon heeft die rol al.',
    veld: 'rol',
  },
  certificaat_periode_niet_dubbel: {
    code: 'periode-dubbel',
    tekst: 'Dit certificaat is in die periode al geldig.',
    veld: 'geldigVan',
  },
  bewijs_eenmaal: {
    code: 'bewijs-bestaat',
    tekst: 'Dit bestand staat hier al bij.',
    veld: 'bestand',
  },
  cv_regel_eenmaal: { code: 'al-overgenomen', tekst: 'Dit staat al in je cv.' },
  instelling_pkey: instellingElders,
}
