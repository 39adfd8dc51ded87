import type { ReactNode } from 'react'
import type { Tijdpunt } from '#domein/dossier/tijdlijn.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Stand } from '#vragen/stand.ts'
import { metWie } from './bijeenkomstnaam.ts'
import { dossierpad, itempad } from './stand.ts'

/** What happens on a day of the timeline, in one sentence, with the way to it. */
export function tijdzin(stand: Stand, punt: Tijdpunt): ReactNode {
  if ('id' in punt) return <Over stand={stand} punt={punt} />
  if ('nummer' in punt)
    return punt.soort === 'ingediend' ? (
      <a href={`${dossierpad(stand)}/indieningen/${punt.nummer}`}>Je diende je portfolio in</a>
    ) : (
      'Je trok je indiening in.'
    )
  if ('aantal' in punt) return <strong>{gehaald[punt.soort](punt.aantal)}</strong>
  return vast[punt.soort](stand)
}

type Metid = Extract<Tijdpunt, { id: string }>

function Over({ stand, punt: { soort, id } }: { stand: Stand; punt: Metid }): ReactNode {
  const link = <a href={itempad(stand, id)}>{namenIn(stand.portfolio).get(id)}</a>
  return soort === 'telt-nog' ? <>Laatste dag van indienen waarop dit nog meetelt: {link}</> : link
}

/** What each activity and meeting is called, by its id. */
const namenIn = oncePer(
  ({ activiteiten, bijeenkomsten }: Portfolio): ReadonlyMap<string, string> =>
    new Map([
      ...bijeenkomsten.map(({ bijeenkomst }) => [bijeenkomst.id, metWie(bijeenkomst)] as const),
      ...activiteiten.map(({ activiteit: { id, titel } }) => [id, titel] as const),
    ]),
)

type Gehaald = Extract<Tijdpunt, { aantal: number }>['soort']

const gehaald: Readonly<Record<Gehaald, (aantal: number) => string>> = {
  'punten-gehaald': aantal => `Je had alle ${aantal} punten.`,
  'categorie-1-gehaald': aantal => `Je had de ${aantal} punten in categorie 1.`,
  'bijeenkomsten-gehaald': aantal =>
    aantal === 1 ? 'Je had de bijeenkomst die nodig is.' : `Je had alle ${aantal} bijeenkomsten.`,
}

type Vast = Exclude<Tijdpunt, { id: string } | { nummer: number } | { aantal: number }>['soort']

const vast: Readonly<Record<Vast, (stand: Stand) => ReactNode>> = {
  begin: () => 'Je certificaat begon.',
  einde: () => 'Laatste dag van je certificaat',
  opent: () => 'Indienen kan vanaf deze dag.',
  herinnering: () => 'Herinnering per mail',
  gepland: stand => (
    <>
      Dan wil je indienen. <a href={`${dossierpad(stand)}/indiendag`}>Kies een andere dag</a>
    </>
  ),
  uiterlijk: stand => (
    <>
      <strong>Laatste dag om in te dienen.</strong>{' '}
      <a href={`${dossierpad(stand)}/indiendag`}>Kies je dag van indienen</a>
    </>
  ),
  aanvulling: stand => (
    <>
      <strong>Laatste dag voor je aanvulling.</strong>{' '}
      <a href={`${dossierpad(stand)}/indienen`}>Naar je aanvulling</a>
    </>
  ),
}
