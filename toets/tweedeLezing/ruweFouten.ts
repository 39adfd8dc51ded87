// Faults that one changed place cannot show: two places that disagree, a key twice, text that is not JSON.

import { metWaarde, type Plaats } from './plaats.ts'
import { volDossier } from './volDossier.ts'

const tekst = JSON.stringify(volDossier)
const soorten = volDossier.activiteiten.map(({ soort }) => soort)
const nummer = (soort: string): number => soorten.indexOf(soort)

const zet = (...waarden: [Plaats, unknown][]): string =>
  JSON.stringify(
    waarden.reduce<unknown>((dossier, [plaats, waarde]) => metWaarde(dossier, plaats, waarde), {
      ...volDossier,
    }),
  )

const aantallen = (soort: string, waarde: unknown): string =>
  zet([['activiteiten', nummer(soort), 'aantallen'], waarde])

const geenJson = [`${tekst}x`, `${tekst}${tekst}`, `${tekst.slice(0, -1)},}`, 'x', '{', '"\t"']

/** The text of a file on the peildatum 2026-11-20 and the paths that the refusal names; none when it is to be judged. */
export const ruweFouten: [tekst: string, paden: string[]][] = [
  [`\ufeff${tekst}`, []],
  [tekst, []],
  ...geenJson.map((ruw): [string, string[]] => [ruw, ['']]),
  [tekst.replace('2.25', 'NaN'), ['activiteiten[0].aantallen.sbu']],
  [tekst.replace('2.25', '1e999'), ['activiteiten[0].aantallen.sbu']],
  [tekst.replace('1500', '1e999'), [`activiteiten[${nummer('artikel')}].woorden`]],
  [tekst.replace('1500', '1500.0'), []],
  [tekst.replace('"traject"', '"formaat":"jobcoach-dossier/1","traject"'), ['formaat']],
  [tekst.replace('"A4":', '"A3.2":{},"A4":'), ['onderdelen["A3.2"]']],
  [tekst.replace('"sbu":', '"sbu":1,"sb\\u0075":'), ['activiteiten[0].aantallen.sbu']],
  [aantallen('congres', {}), [`activiteiten[${nummer('congres')}].aantallen`]],
  [aantallen('congres', { dagen: 0 }), []],
  [aantallen('opleiding', {}), ['activiteiten[0].aantallen.sbu']],
  [aantallen('opleiding', { sbu: 10_000 }), []],
  [zet([['activiteiten', nummer('abonnement'), 'tot'], '2024-02-29']), []],
  [
    zet([['activiteiten', nummer('abonnement'), 'tot'], '2024-02-28']),
    [`activiteiten[${nummer('abonnement')}].tot`],
  ],
  [zet([['certificaat', 'geldigTot'], '2023-03-01']), ['certificaat.geldigTot']],
  [zet([['certificaat', 'geldigTot'], '2023-03-02']), []],
  [zet([['vorigeIndiening'], '2026-11-20']), ['vorigeIndiening']],
  [zet([['vorigeIndiening'], '2026-11-19']), []],
  [
    zet([['activiteiten', 3, 'id'], 'a-opleiding'], [['activiteiten', 5, 'id'], 'a-opleiding']),
    ['activiteiten[3].id', 'activiteiten[5].id'],
  ],
  [zet([['bijeenkomsten', 1, 'id'], 'a-opleiding']), []],
  [zet([['bijeenkomsten', 1, 'id'], 'B-intervisie']), []],
  [zet([['onderdelen', 'A3.2', 'bijeenkomst'], 'onbekend']), []],
]
