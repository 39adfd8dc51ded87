import type { Status } from '#domein/dossier/zaak.ts'
import { herinnerdagen } from '#domein/dossier/herinneringen.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { dagenTussen, toonDatum, type Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'

/** The first thing a holder wants to know: until when the certificate holds, and until when there is time. */
export function termijnzin({ portfolio: { rij }, zaak, fase }: Stand, vandaag: Datum): string {
  const { opent, uiterlijk, sluit } = zaak.termijn
  if (zaak.status === 'aanvulling') return aanvulzin(zaak.aanvulling, vandaag)
  const tot = `Je certificaat ${rij.geldigTot < vandaag ? 'was' : 'is'} geldig tot en met ${toonDatum(rij.geldigTot)}.`
  if (zaak.status !== 'in_opbouw') return `${zinnen[zaak.status]} ${tot}`
  const verder = {
    'nog-niet-open': `Je kunt indienen vanaf ${toonDatum(opent)}, tot en met ${toonDatum(uiterlijk)}.`,
    open: `Dien je portfolio uiterlijk ${toonDatum(uiterlijk)} in: ${nog(vandaag, uiterlijk)}.`,
    'te-laat': `De laatste dag om in te dienen was ${toonDatum(uiterlijk)}. Het kan nog tot en met ${toonDatum(sluit)}.`,
    gesloten: `Je kunt niet meer zelf indienen. Vraag onderaan deze bladzijde wat er nog kan.`,
  }[fase]
  return `${tot} ${verder}`
}

/** From the first day of the setting on which there is a reminder so many days ahead, until it is filed. */
export function isHerinnerd(
  { zaak }: Stand,
  vandaag: Datum,
  { herinneringDagen }: Pick<Instellingen, 'herinneringDagen'>,
): boolean {
  const { status, termijn, aanvulling } = zaak
  if (status !== 'in_opbouw' && status !== 'aanvulling') return false
  const uiterlijk = status === 'in_opbouw' ? termijn.uiterlijk : aanvulling.uiterlijk
  if (uiterlijk === null) return false
  const [eerste] = herinnerdagen(uiterlijk, { herinneringMaanden: [], herinneringDagen })
  return eerste !== undefined && vandaag >= eerste
}

const zinnen: Readonly<Record<Exclude<Status, 'in_opbouw' | 'aanvulling'>, string>> = {
  ingediend: 'Je portfolio is ingediend. Je hoeft nu niets te doen.',
  in_beoordeling: 'Een assessor beoordeelt je portfolio. Je hoeft nu niets te doen.',
  geadviseerd: 'De assessor heeft advies gegeven. Je krijgt bericht zodra er een besluit is.',
  gecertificeerd: 'Je recertificering is toegekend.',
  afgewezen: 'Je recertificering is niet toegekend.',
}

/** A supplement is not a refusal: what is asked, until when, and that all goes on. */
function aanvulzin({ onderdelen, uiterlijk }: Stand['zaak']['aanvulling'], vandaag: Datum): string {
  const wat = onderdelen.length === 1 ? 'één ding' : `${onderdelen.length} dingen`
  if (uiterlijk !== null && uiterlijk < vandaag)
    return `De assessor vroeg je ${wat} aan te vullen, uiterlijk ${toonDatum(uiterlijk)}. Die dag is voorbij; dien je aanvulling zo snel mogelijk in.`
  const wanneer = uiterlijk === null ? '' : `, uiterlijk ${toonDatum(uiterlijk)}`
  return `De assessor vraagt je ${wat} aan te vullen${wanneer}. Je aanvraag loopt gewoon door.`
}

const nog = (van: Datum, tot: Datum): string => {
  const dagen = dagenTussen(van, tot)
  if (dagen === 0) return 'dat is vandaag'
  if (dagen === 1) return 'nog 1 dag'
  return dagen < 21 ? `nog ${dagen} dagen` : `nog ${Math.floor(dagen / 7)} weken`
}
