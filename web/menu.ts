import type { Rol } from '#domein/rollen.ts'
import type { Bezoek } from './bezoek.ts'

type Ingang = { naam: string; href: string; wat: string }

const menus: Readonly<Record<Rol, readonly Ingang[]>> = {
  kandidaat: [
    { naam: 'Je portfolio', href: '/', wat: 'Waar je staat, en wat je nu kunt doen.' },
    { naam: 'Snel toevoegen', href: '/toevoegen', wat: 'Zet een bestand of een titel klaar.' },
  ],
  mentor: [{ naam: 'Meelezen', href: '/', wat: 'Lees wat een kandidaat met je deelt.' }],
  assessor: [{ naam: 'Je dossiers', href: '/', wat: 'Beoordeel wat je is toegewezen.' }],
  planner: [
    { naam: 'Werklijst', href: '/', wat: 'Wat is ingediend, en wat er nu moet gebeuren.' },
    { naam: 'Houders', href: '/houders', wat: 'Zoek een houder op, of voer een nieuwe in.' },
  ],
  beslisser: [{ naam: 'Te besluiten', href: '/', wat: 'Neem besluiten op advies van assessoren.' }],
  coordinator: [],
  beheerder: [
    { naam: 'Medewerkers', href: '/medewerkers', wat: 'Nodig iemand uit, of beëindig een rol.' },
    { naam: 'Instellingen', href: '/instellingen', wat: 'Kies wat niemand voorschrijft.' },
  ],
}

/** The ways in that this visitor's role has. */
export const menuVan = (bezoek: Bezoek): readonly Ingang[] =>
  bezoek.wie ? menus[bezoek.wie.rol] : []
