import type { Dossier } from '#domein/dossier/dossier.ts'
import type { OnderdeelStatus, Uitslag } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import { activiteiten } from './activiteiten.ts'
import { bijeenkomsten } from './bijeenkomsten.ts'
import { paragraph, plain, section } from './layout.ts'
import { punten } from './punten.ts'

export type Beoordeeld = { dossier: Dossier; kader: Kader; uitslag: Uitslag }

/** The verdict as a report that a jobcoach understands, in Dutch, 80 columns wide. */
export function schrijfVerslag(beoordeeld: Beoordeeld): string {
  const lines = [
    ...paragraph(uitkomst(beoordeeld.uitslag)),
    '',
    ...paragraph(waarover(beoordeeld)),
    ...section('Wat je nog moet doen', nogTeDoen(beoordeeld)),
    ...section('Alle onderdelen', onderdelen(beoordeeld)),
    ...section('Je punten per categorie', punten(beoordeeld)),
    ...section('Je activiteiten', activiteiten(beoordeeld)),
    ...section('Je bijeenkomsten', bijeenkomsten(beoordeeld)),
    ...section('Waar de tekst iets openlaat', openPlekken(beoordeeld)),
  ]
  return lines.map(line => `${line.trimEnd()}\n`).join('')
}

/** One sentence: is it complete, and until when can it be filed. */
function uitkomst({ volledig, opTijd, uiterlijkIndienen }: Uitslag): string {
  const dag = toonDatum(uiterlijkIndienen)
  const begin = volledig ? 'Je dossier is compleet' : 'Je dossier is nog niet compleet'
  if (!opTijd)
    return `${begin}${volledig ? ', maar' : ' en'} je bent te laat: je had het uiterlijk op ${dag} moeten indienen.`
  return volledig
    ? `${begin}: dien het uiterlijk op ${dag} in.`
    : `${begin}: maak het af en dien het uiterlijk op ${dag} in.`
}

function waarover({ dossier: { certificaat }, uitslag }: Beoordeeld): string {
  const { peildatum, peilperiode, opTijd } = uitslag
  const { geldigTot } = certificaat
  const einde = `Je certificaat ${plain(certificaat.nummer)} is geldig tot en met ${toonDatum(geldigTot)}.`
  const telt =
    `Dit verslag gaat ervan uit dat je op ${toonDatum(peildatum)} indient. Dan telt wat je deed van ` +
    `${toonDatum(peilperiode.van)} tot en met ${toonDatum(peilperiode.tot)}.`
  if (opTijd) return `${einde} ${telt}`
  return peildatum <= geldigTot
    ? `${einde} Tot en met die dag kun je nog indienen. ${telt}`
    : `${einde} Na die dag kun je alleen nog indienen in overleg met de certificerende instelling. ${telt}`
}

const nogTeDoen = ({ kader, uitslag }: Beoordeeld): readonly string[] =>
  kader.onderdelen
    .filter(({ id }) => uitslag.onderdelen[id].status === 'onvolledig')
    .flatMap(({ id, titel }, nummer) => [
      ...(nummer === 0 ? [] : ['']),
      ...paragraph(titel, id.padEnd(idWidth)),
      ...uitslag.onderdelen[id].tekort.flatMap(({ tekst, clausule }) =>
        paragraph(`${tekst} (${clausule})`, `${' '.repeat(idWidth)}- `),
      ),
    ])

const idWidth = 6

const woorden: Readonly<Record<OnderdeelStatus, string>> = {
  volledig: 'compleet',
  onvolledig: 'nog niet af',
  vrijgesteld: 'hoeft niet',
}

const onderdelen = ({ kader, uitslag }: Beoordeeld): readonly string[] =>
  kader.onderdelen.flatMap(({ id, titel }) =>
    paragraph(titel, id.padEnd(idWidth) + woorden[uitslag.onderdelen[id].status].padEnd(13)),
  )

/** What the text leaves open for this dossier and how it is read: named, but nobody has to do anything. */
const openPlekken = ({ kader, uitslag }: Beoordeeld): readonly string[] =>
  kader.onderdelen
    .filter(({ id }) => uitslag.onderdelen[id].status !== 'onvolledig')
    .flatMap(({ id }) => uitslag.onderdelen[id].tekort)
    .flatMap(({ tekst, clausule }) => paragraph(`${tekst} (${clausule})`))
