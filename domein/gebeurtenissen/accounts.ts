import { soort } from '#domein/gebeurtenissen/soort.ts'
import { instellingen, isInstellingId } from '#domein/instellingen.ts'
import { isRol, rollen } from '#domein/rollen.ts'
import { toonDatum } from '#lib/datum.ts'

const rolnaam = (rol: string): string => (isRol(rol) ? rollen[rol].naam.toLowerCase() : rol)

const instellingnaam = (id: string): string => (isInstellingId(id) ? instellingen[id].naam : id)

/** Personen, rollen, inloggen, certificaten en instellingen. */
export const accounts = {
  'houder-ingevoerd': soort(
    { persoon: 'id' },
    (g, { wie, benoem }) => `${wie} voerde ${benoem(g.persoon)} in als houder.`,
  ),
  'persoonsgegevens-gewijzigd': soort(
    { persoon: 'id', velden: 'codes' },
    (g, { wie, benoem }) => `${wie} wijzigde gegevens van ${benoem(g.persoon)}.`,
  ),
  'emailwijziging-gevraagd': soort(
    { persoon: 'id' },
    (_g, { wie }) => `${wie} vroeg om een ander e-mailadres.`,
  ),
  'emailwijziging-bevestigd': soort(
    { persoon: 'id' },
    (_g, { wie }) => `${wie} bevestigde het nieuwe e-mailadres.`,
  ),
  'postvoorkeur-gewijzigd': soort(
    { post: 'code', aan: 'ja' },
    (g, { wie }) => `${wie} zette een soort mail ${g.aan ? 'aan' : 'uit'}.`,
  ),
  'agendalink-gemaakt': soort(
    {},
    (_g, { wie }) => `${wie} maakte een nieuw adres voor de eigen agenda.`,
  ),
  'agendalink-ingetrokken': soort(
    {},
    (_g, { wie }) => `${wie} liet het adres voor de eigen agenda vervallen.`,
  ),
  'medewerker-uitgenodigd': soort(
    { persoon: 'id', rol: 'code' },
    (g, { wie, benoem }) => `${wie} nodigde ${benoem(g.persoon)} uit als ${rolnaam(g.rol)}.`,
  ),
  'rol-toegekend': soort(
    { persoon: 'id', rol: 'code', van: 'dag', tot: 'dag?' },
    (g, { wie, benoem }) =>
      `${wie} gaf ${benoem(g.persoon)} de rol ${rolnaam(g.rol)}, vanaf ${toonDatum(g.van)}.`,
  ),
  'rol-ingetrokken': soort(
    { persoon: 'id', rol: 'code' },
    (g, { wie, benoem }) => `${wie} nam de rol ${rolnaam(g.rol)} terug van ${benoem(g.persoon)}.`,
  ),
  'inlogcode-gevraagd': soort({}, (_g, { wie }) => `${wie} vroeg een inlogcode.`),
  'inlogcode-geweigerd': soort({}, (_g, { wie }) => `${wie} vulde een verkeerde inlogcode in.`),
  ingelogd: soort({ sessie: 'id', wijze: 'code' }, (_g, { wie }) => `${wie} logde in.`),
  uitgelogd: soort({ sessie: 'id' }, (_g, { wie }) => `${wie} logde uit.`),
  'overal-uitgelogd': soort(
    { sessies: 'getal' },
    (_g, { wie }) => `${wie} logde uit op alle apparaten.`,
  ),
  'sessie-beeindigd': soort(
    { sessie: 'id' },
    (_g, { wie }) => `${wie} logde een ander apparaat uit.`,
  ),
  'rol-gewisseld': soort(
    { rol: 'code' },
    (g, { wie }) => `${wie} ging verder als ${rolnaam(g.rol)}.`,
  ),
  'demonstratie-gevuld': soort(
    { merk: 'id' },
    () => 'De demonstratie is gevuld met verzonnen personen.',
  ),
  'startcode-gemaakt': soort({}, () => 'Er is een code gemaakt voor de eerste beheerder.'),
  'startcode-geweigerd': soort({}, (_g, { wie }) => `${wie} vulde een verkeerde startcode in.`),
  'eerste-beheerder-aangemeld': soort(
    { persoon: 'id' },
    (g, { benoem }) => `${benoem(g.persoon)} werd de eerste beheerder.`,
  ),
  'certificaat-ingevoerd': soort(
    { certificaat: 'id', nummer: 'nummer', van: 'dag', tot: 'dag', vorigeIndiening: 'dag?' },
    (g, { wie }) =>
      `${wie} voerde certificaat ${g.nummer} in, geldig van ${toonDatum(g.van)} tot en met ${toonDatum(g.tot)}.`,
  ),
  'certificaat-gecorrigeerd': soort(
    {
      certificaat: 'id',
      nummer: 'nummer',
      van: 'dag',
      tot: 'dag',
      vorigeIndiening: 'dag?',
      oudNummer: 'nummer',
      oudVan: 'dag',
      oudTot: 'dag',
      oudeVorigeIndiening: 'dag?',
    },
    (g, { wie }) =>
      `${wie} corrigeerde certificaat ${g.oudNummer}: nu ${g.nummer}, van ${toonDatum(g.van)} tot en met ${toonDatum(g.tot)} (was van ${toonDatum(g.oudVan)} tot en met ${toonDatum(g.oudTot)}).`,
  ),
  'certificaat-verleend': soort(
    { certificaat: 'id', nummer: 'nummer', van: 'dag', tot: 'dag' },
    g =>
      `Certificaat ${g.nummer} is verleend, geldig van ${toonDatum(g.van)} tot en met ${toonDatum(g.tot)}.`,
  ),
  'instelling-gewijzigd': soort(
    { instelling: 'code', versie: 'getal' },
    (g, { wie }) => `${wie} wijzigde de instelling “${instellingnaam(g.instelling)}”.`,
  ),
  'document-vervangen': soort(
    { document: 'id', versie: 'getal', hash: 'hash' },
    (g, { wie, benoem }) => `${wie} plaatste versie ${g.versie} van ${benoem(g.document)}.`,
  ),
}
