import { soort } from '#domein/gebeurtenissen/soort.ts'
import { toonDatum } from '#lib/datum.ts'

/** Alles wat de houder in het portfolio doet voor het indienen. */
export const portfolio = {
  'dossier-geopend': soort(
    { kader: 'code', status: 'code' },
    () => 'Er staat een nieuw dossier klaar.',
  ),
  'indiendag-gepland': soort(
    { dag: 'dag' },
    (g, { wie }) => `${wie} wil indienen op ${toonDatum(g.dag)}.`,
  ),
  'antwoord-bewaard': soort(
    { onderdeel: 'code', veld: 'code', versie: 'getal' },
    (g, { wie }) => `${wie} schreef aan onderdeel ${g.onderdeel}.`,
  ),
  'jaarblik-bewaard': soort(
    { jaar: 'getal' },
    (g, { wie }) => `${wie} keek terug op jaar ${g.jaar} van het certificaat.`,
  ),
  'activiteit-toegevoegd': soort(
    { activiteit: 'id', soort: 'code' },
    (g, { wie, benoem }) => `${wie} voegde activiteit “${benoem(g.activiteit)}” toe.`,
  ),
  'activiteit-gewijzigd': soort(
    { activiteit: 'id', soort: 'code' },
    (g, { wie, benoem }) => `${wie} wijzigde activiteit “${benoem(g.activiteit)}”.`,
  ),
  'activiteit-verwijderd': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} verwijderde activiteit “${benoem(g.activiteit)}”.`,
  ),
  'activiteit-hersteld': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} haalde activiteit “${benoem(g.activiteit)}” terug.`,
  ),
  'concept-toegevoegd': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} legde “${benoem(g.activiteit)}” klaar om af te maken.`,
  ),
  'concept-bewaard': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} bewaarde het concept “${benoem(g.activiteit)}”.`,
  ),
  'concept-verwijderd': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} verwijderde het concept “${benoem(g.activiteit)}”.`,
  ),
  'concept-hersteld': soort(
    { activiteit: 'id' },
    (g, { wie, benoem }) => `${wie} haalde het concept “${benoem(g.activiteit)}” terug.`,
  ),
  'bijeenkomst-toegevoegd': soort(
    { bijeenkomst: 'id', werkvorm: 'code', dag: 'dag' },
    (g, { wie }) => `${wie} voegde de bijeenkomst van ${toonDatum(g.dag)} toe (${g.werkvorm}).`,
  ),
  'bijeenkomst-gewijzigd': soort(
    { bijeenkomst: 'id', werkvorm: 'code', dag: 'dag' },
    (g, { wie }) => `${wie} wijzigde de bijeenkomst van ${toonDatum(g.dag)} (${g.werkvorm}).`,
  ),
  'bijeenkomst-verwijderd': soort(
    { bijeenkomst: 'id', dag: 'dag' },
    (g, { wie }) => `${wie} verwijderde de bijeenkomst van ${toonDatum(g.dag)}.`,
  ),
  'bijeenkomst-hersteld': soort(
    { bijeenkomst: 'id', dag: 'dag' },
    (g, { wie }) => `${wie} haalde de bijeenkomst van ${toonDatum(g.dag)} terug.`,
  ),
  'bijeenkomst-verplaatst': soort(
    { bijeenkomst: 'id', dag: 'dag', naar: 'code' },
    (g, { wie }) =>
      `${wie} verplaatste de bijeenkomst van ${toonDatum(g.dag)} naar onderdeel ${g.naar}.`,
  ),
  'activiteit-prive': soort({ activiteit: 'id', ja: 'ja' }, (g, { wie, benoem }) =>
    g.ja
      ? `${wie} houdt activiteit “${benoem(g.activiteit)}” privé: die gaat niet mee.`
      : `${wie} laat activiteit “${benoem(g.activiteit)}” weer meegaan.`,
  ),
  'bijeenkomst-prive': soort({ bijeenkomst: 'id', dag: 'dag', ja: 'ja' }, (g, { wie }) =>
    g.ja
      ? `${wie} houdt de bijeenkomst van ${toonDatum(g.dag)} privé: die gaat niet mee.`
      : `${wie} laat de bijeenkomst van ${toonDatum(g.dag)} weer meegaan.`,
  ),
  'bestand-toegevoegd': soort(
    { bestand: 'id', sha256: 'hash', bytes: 'getal', bij: 'id?', onderdeel: 'code?' },
    (g, { wie, benoem }) => `${wie} voegde het bestand “${benoem(g.bestand)}” toe.`,
  ),
  'bestand-verwijderd': soort(
    { bestand: 'id', bij: 'id?', onderdeel: 'code?' },
    (g, { wie, benoem }) => `${wie} verwijderde het bestand “${benoem(g.bestand)}”.`,
  ),
  'bestand-hersteld': soort(
    { bestand: 'id', bij: 'id?', onderdeel: 'code?' },
    (g, { wie, benoem }) => `${wie} haalde het bestand “${benoem(g.bestand)}” terug.`,
  ),
  'bestand-hernoemd': soort(
    { bestand: 'id' },
    (g, { wie, benoem }) => `${wie} gaf een bestand de naam “${benoem(g.bestand)}”.`,
  ),
  'verklaring-ingevuld': soort(
    { verklaring: 'id', format: 'code' },
    (g, { wie, benoem }) => `${wie} vulde ${benoem(g.verklaring)} in.`,
  ),
  'verklaring-ondertekend': soort(
    { verklaring: 'id', wijze: 'code', hash: 'hash', ondertekendOp: 'dag' },
    (g, { benoem }) =>
      `${hoofdletter(benoem(g.verklaring))} is ondertekend op ${toonDatum(g.ondertekendOp)}${g.wijze === 'papier' ? ', op papier' : ''}.`,
  ),
  'ondertekening-vervallen': soort(
    { verklaring: 'id', velden: 'codes' },
    (g, { benoem }) =>
      `De ondertekening van ${benoem(g.verklaring)} is vervallen, omdat ondertekende gegevens veranderden.`,
  ),
  'ondertekening-hersteld': soort(
    { verklaring: 'id' },
    (g, { benoem }) =>
      `De ondertekening van ${benoem(g.verklaring)} geldt weer, omdat er weer staat wat er getekend was.`,
  ),
  'ondertekening-ingetrokken': soort(
    { verklaring: 'id' },
    (g, { wie, benoem }) => `${wie} haalde de ondertekening van ${benoem(g.verklaring)} weg.`,
  ),
  'dossierbestand-ingelezen': soort(
    { activiteiten: 'getal', bijeenkomsten: 'getal', hash: 'hash' },
    (g, { wie }) =>
      `${wie} las een dossierbestand in met ${aantal(g.activiteiten, 'activiteit', 'activiteiten')} en ${aantal(g.bijeenkomsten, 'bijeenkomst', 'bijeenkomsten')}.`,
  ),
  'lijst-ingelezen': soort(
    { activiteiten: 'getal' },
    (g, { wie }) =>
      `${wie} las een lijst in met ${aantal(g.activiteiten, 'activiteit', 'activiteiten')}.`,
  ),
  'mentor-uitgenodigd': soort(
    { mentor: 'id', onderdelen: 'codes' },
    (g, { wie }) => `${wie} nodigde een mentor uit om mee te lezen in ${g.onderdelen.join(', ')}.`,
  ),
  'mentor-beeindigd': soort({ mentor: 'id', reden: 'code' }, (g, { wie }) =>
    g.reden === 'ingediend'
      ? 'De mentor leest niet meer mee, omdat er is ingediend.'
      : `${wie} liet een mentor niet langer meelezen.`,
  ),
  'mentoropmerking-geschreven': soort(
    { onderdeel: 'code' },
    (g, { wie }) => `${wie} schreef een opmerking bij onderdeel ${g.onderdeel}.`,
  ),
  'mentoropmerking-gewijzigd': soort(
    { onderdeel: 'code' },
    (g, { wie }) => `${wie} wijzigde een opmerking bij onderdeel ${g.onderdeel}.`,
  ),
  'mentoropmerking-ingetrokken': soort(
    { onderdeel: 'code' },
    (g, { wie }) => `${wie} trok een opmerking bij onderdeel ${g.onderdeel} in.`,
  ),
  'mentoropmerking-heropend': soort(
    { onderdeel: 'code' },
    (g, { wie }) =>
      `${wie} zette een afgehandelde opmerking bij onderdeel ${g.onderdeel} weer open.`,
  ),
  'mentoropmerking-afgehandeld': soort(
    { onderdeel: 'code' },
    (g, { wie }) => `${wie} handelde een opmerking bij onderdeel ${g.onderdeel} af.`,
  ),
  'reflectie-ingezien': soort(
    { onderdeel: 'code', indiening: 'getal?' },
    (g, { wie }) => `${wie} las onderdeel ${g.onderdeel}.`,
  ),
}

const aantal = (getal: number, enkel: string, meer: string): string =>
  `${getal} ${getal === 1 ? enkel : meer}`

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1)
