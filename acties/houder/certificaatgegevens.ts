import { kaderVanCertificaat } from '#acties/dossier/kader.ts'
import { dagOfLeeg, dagVeld, regelVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'

/** What the office types of a certificate. */
export const certificaatVelden = {
  nummer: regelVeld('Vul het certificaatnummer in.', 50),
  geldigVan: dagVeld,
  geldigTot: dagVeld,
  vorigeIndiening: dagOfLeeg,
}

type Certificaatgegevens = { geldigVan: Datum; geldigTot: Datum; vorigeIndiening: Datum | null }

/** What cannot be true of a certificate of this mark. */
export function bezwarenTegenCertificaat(
  { geldigVan, geldigTot, vorigeIndiening }: Certificaatgegevens,
  keurmerk: string,
  vandaag: Datum,
): Weigering[] {
  const bezwaren: Weigering[] = []
  if (geldigVan >= geldigTot) bezwaren.push(eindeVoorBegin)
  else if (!kaderVanCertificaat(keurmerk, geldigTot)) bezwaren.push(geenKader)
  if (vorigeIndiening !== null && vorigeIndiening > vandaag) bezwaren.push(indieningInToekomst)
  return bezwaren
}

const eindeVoorBegin: Weigering = {
  code: 'einde-voor-begin',
  tekst: 'De laatste dag van het certificaat ligt na de eerste.',
  veld: 'geldigTot',
}

const indieningInToekomst: Weigering = {
  code: 'indiening-in-toekomst',
  tekst: 'De vorige indiening was vandaag of eerder.',
  veld: 'vorigeIndiening',
}

export const geenKader: Weigering = {
  code: 'geen-kader',
  tekst: 'Voor een certificaat met deze einddatum is er geen toetsingskader.',
  veld: 'geldigTot',
}
