import type { Status } from '#domein/dossier/zaak.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Planning } from '#vragen/planning.ts'

type Zin = (planning: Planning, vandaag: Datum) => string

/** What this dossier waits for now, and what the office can do about it. */
export const wachtzin: Zin = (planning, vandaag) =>
  zinnen[planning.dossier.status](planning, vandaag)

const beoordeling: Zin = ({ toewijzingen, mag }) => {
  if (mag.wijsToe.length === 0 && toewijzingen.length > 0)
    return 'Er is plaats voor nog een assessor.'
  const bezig = toewijzingen.filter(({ isIngeleverd }) => !isIngeleverd)
  const [eerste] = bezig.map(({ uiterlijk }) => uiterlijk).toSorted()
  return eerste
    ? `Wacht op ${bezig.map(({ naam }) => naam).join(' en ')}, tot en met ${toonDatum(eerste)}.`
    : 'Elke assessor heeft ingeleverd.'
}

const aanvulling: Zin = ({ aanvulling: { uiterlijk } }, vandaag) => {
  if (uiterlijk === null) return 'De kandidaat vult aan.'
  return uiterlijk < vandaag
    ? `De kandidaat had tot en met ${toonDatum(uiterlijk)} om aan te vullen. Geef meer tijd, of ga verder zonder.`
    : `De kandidaat vult aan, tot en met ${toonDatum(uiterlijk)}. Daarna gaat de beoordeling verder.`
}

const zinnen: Readonly<Record<Status, Zin>> = {
  in_opbouw: ({ termijn }, vandaag) =>
    vandaag > termijn.sluit
      ? `Nog niet ingediend. Zelf indienen kon tot en met ${toonDatum(termijn.sluit)}.`
      : `Nog niet ingediend. De kandidaat kan dat zelf doen van ${toonDatum(termijn.opent)} tot en met ${toonDatum(termijn.sluit)}.`,
  ingediend: () => 'Wacht op een assessor. Kies hieronder wie het dossier beoordeelt.',
  in_beoordeling: beoordeling,
  aanvulling,
  geadviseerd: () => 'Het advies is uitgebracht. Een beslisser besluit; jij hoeft niets te doen.',
  gecertificeerd: () => 'Het besluit is genomen: het certificaat is verlengd.',
  afgewezen: () => 'Het besluit is genomen: het certificaat is niet verlengd.',
}
