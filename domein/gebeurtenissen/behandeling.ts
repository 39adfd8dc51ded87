import { adviesLabel, oordeelLabel } from '#domein/advies/oordeel.ts'
import { soort } from '#domein/gebeurtenissen/soort.ts'
import { toonGetal } from '#domein/getal.ts'
import { toonDatum } from '#lib/datum.ts'

/** Van indienen tot besluit. Wat de stand van het dossier kan veranderen draagt de nieuwe `status`: de laatste is de stand. */
export const behandeling = {
  ingediend: soort(
    {
      indiening: 'getal',
      peildatum: 'dag',
      hash: 'hash',
      volledig: 'ja',
      opTijd: 'ja',
      status: 'code',
    },
    (g, { wie }) =>
      `${wie} diende het portfolio in (indiening ${g.indiening}, peildatum ${toonDatum(g.peildatum)})${g.opTijd ? '' : ', na de uiterste dag'}${g.volledig ? '' : ', met een toelichting op wat ontbreekt'}.`,
  ),
  'late-indiening-toegestaan': soort(
    { totEnMet: 'dag' },
    (g, { wie }) => `${wie} staat indienen toe tot en met ${toonDatum(g.totEnMet)}.`,
  ),
  'indiening-ingetrokken': soort(
    { indiening: 'getal', status: 'code' },
    (g, { wie }) => `${wie} trok indiening ${g.indiening} in.`,
  ),
  'peildatum-gewijzigd': soort(
    { peildatum: 'dag', oudePeildatum: 'dag' },
    (g, { wie }) =>
      `${wie} veranderde de peildatum van ${toonDatum(g.oudePeildatum)} in ${toonDatum(g.peildatum)}.`,
  ),
  toegewezen: soort(
    { toewijzing: 'id', assessor: 'id', status: 'code' },
    (g, { wie, benoem }) => `${wie} wees het dossier toe aan ${benoem(g.assessor)}.`,
  ),
  'toewijzing-teruggegeven': soort(
    { toewijzing: 'id', assessor: 'id', status: 'code' },
    (_g, { wie }) => `${wie} gaf de toewijzing terug.`,
  ),
  'toewijzing-ingetrokken': soort(
    { toewijzing: 'id', assessor: 'id', status: 'code' },
    (g, { wie, benoem }) => `${wie} nam de toewijzing aan ${benoem(g.assessor)} terug.`,
  ),
  'oordeel-bewaard': soort(
    { indiening: 'getal', onderdeel: 'code', oordeel: 'code' },
    (g, { wie }) =>
      `${wie} beoordeelde onderdeel ${g.onderdeel}: ${oordeelLabel(g.oordeel).toLowerCase()}.`,
  ),
  'punten-gecorrigeerd': soort(
    { indiening: 'getal', activiteit: 'id', van: 'getal', naar: 'getal' },
    (g, { wie, benoem }) =>
      `${wie} corrigeerde de punten van “${benoem(g.activiteit)}” van ${toonGetal(g.van)} naar ${toonGetal(g.naar)}.`,
  ),
  'correctie-ingetrokken': soort(
    { indiening: 'getal', activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} nam de correctie op “${benoem(g.activiteit)}” terug.`,
  ),
  'ontwikkeladvies-geschreven': soort(
    { ontwikkeladvies: 'id' },
    (_g, { wie }) => `${wie} schreef een ontwikkeladvies.`,
  ),
  'ontwikkeladvies-gewijzigd': soort(
    { ontwikkeladvies: 'id', versie: 'getal' },
    (_g, { wie }) => `${wie} wijzigde een ontwikkeladvies.`,
  ),
  'ontwikkeladvies-verwijderd': soort(
    { ontwikkeladvies: 'id' },
    (_g, { wie }) => `${wie} verwijderde een ontwikkeladvies.`,
  ),
  'aanvulling-gevraagd': soort(
    { indiening: 'getal', ronde: 'getal', onderdelen: 'codes', uiterlijk: 'dag', status: 'code' },
    (g, { wie }) =>
      `${wie} vroeg om een aanvulling op ${g.onderdelen.join(', ')}, uiterlijk ${toonDatum(g.uiterlijk)}.`,
  ),
  'aanvulling-gesloten': soort(
    { ronde: 'getal', status: 'code' },
    (_g, { wie }) => `${wie} ging verder zonder de gevraagde aanvulling.`,
  ),
  'aanvullingstermijn-verlengd': soort(
    { ronde: 'getal', uiterlijk: 'dag', oudeUiterlijk: 'dag' },
    (g, { wie }) =>
      `${wie} verlengde de termijn van de aanvulling tot en met ${toonDatum(g.uiterlijk)}.`,
  ),
  'beoordeling-ingeleverd': soort(
    { toewijzing: 'id', indiening: 'getal', advies: 'code', status: 'code' },
    (g, { wie }) =>
      `${wie} leverde de beoordeling in met het advies: ${adviesLabel(g.advies).toLowerCase()}.`,
  ),
  besloten: soort(
    { besluit: 'id', uitkomst: 'code', status: 'code' },
    (g, { wie }) =>
      `${wie} besloot: ${g.uitkomst === 'gecertificeerd' ? 'gecertificeerd' : 'niet gecertificeerd'}.`,
  ),
}
