import type { Formulier } from '#toetsingskader/typen.ts'
import { handelMentoropmerkingAf } from '#acties/mentor/handelMentoropmerkingAf.ts'
import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { trekMentorIn } from '#acties/mentor/trekMentorIn.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesMentoropmerkingen, leesMentorschappen, type Mentorschap } from '#vragen/mentor.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import { eigenPad, naar, toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { nieuw } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Mentorenpagina } from './Mentorenpagina.tsx'
import { standUitPad } from './stand.ts'
import { toonWeigering } from './weigering.tsx'

const velden = {
  naam: { soort: 'tekst', label: 'Naam van je mentor' },
  email: {
    soort: 'tekst',
    label: 'E-mailadres van je mentor',
    hulp: 'Hier gaat de uitnodiging heen. Met dit adres logt je mentor in.',
  },
  onderdelen: { soort: 'lijst', label: 'Wat mag je mentor lezen?' },
} as const satisfies Formulier

const gedaan: Readonly<Record<string, string>> = {
  uitgenodigd: 'De uitnodiging is verstuurd.',
  beeindigd: 'Je mentor leest niet meer mee.',
}

/** Who reads along, what they said, and room to ask somebody. */
export const mentoren: Lees = async c => {
  const gelezen = await leesAlles(c)
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  const melding = gedaan[c.req.query('gedaan') ?? '']
  const props = { bezoek: c.var.bezoek, velden, melding, vorm: nieuw() }
  return toon(c, <Mentorenpagina {...gelezen} {...props} />)
}

/** Asks somebody to read along. */
export const nodigUit: Doe = async (c, ingevuld) => {
  const gelezen = await leesAlles(c)
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  const dossierId = idUitPad(c, 'dossier')
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => nodigMentorUit(c.var.ctx, { ...invoer, dossierId }),
    klaar: () => `/dossiers/${dossierId}/mentoren?gedaan=uitgenodigd`,
    opnieuw: vorm => (
      <Mentorenpagina
        {...gelezen}
        bezoek={c.var.bezoek}
        {...{ velden, vorm, melding: undefined }}
      />
    ),
  })
}

type Gelezen = {
  stand: Stand
  mentorschappen: readonly Mentorschap[]
  opmerkingen: readonly Mentoropmerking[]
}

async function leesAlles(c: C): Promise<Gelezen | null> {
  const stand = await standUitPad(c)
  if (!stand) return null
  const { ctx } = c.var
  const { id } = stand.portfolio.rij
  return {
    stand,
    mentorschappen: await leesMentorschappen(ctx, id),
    opmerkingen: await leesMentoropmerkingen(ctx, id),
  }
}

/** Asks before a mentor is let out. */
export const mentorWeg: Lees = async c => {
  const dossier = idUitPad(c, 'dossier')
  const mentor = await lopende(c)
  if (!mentor) return toonFout(c, 'niet-gevonden')
  return toon(
    c,
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag={`${mentor.naam} niet langer laten meelezen?`}
      actie={`/dossiers/${dossier}/mentoren/${mentor.id}/einde`}
      ja="Stop het meelezen"
      nee={{ tekst: 'Laat meelezen', href: `/dossiers/${dossier}/mentoren` }}
    >
      <p>
        Je mentor ziet je portfolio dan meteen niet meer, en krijgt daarover een mail. De
        opmerkingen blijven bij jou staan.
      </p>
    </Bevestigpagina>,
  )
}

export const trekIn: Doe = async c => {
  const dossierId = idUitPad(c, 'dossier')
  const mentorschap = idUitPad(c, 'mentorschap')
  const uitkomst = await trekMentorIn(c.var.ctx, { dossierId, mentorschap })
  return uitkomst.ok
    ? naar(c, `/dossiers/${dossierId}/mentoren?gedaan=beeindigd`)
    : toonFout(c, 'niet-gevonden')
}

async function lopende(c: C): Promise<Mentorschap | undefined> {
  const alle = await leesMentorschappen(c.var.ctx, idUitPad(c, 'dossier'))
  return alle.find(({ id, einde }) => id === idUitPad(c, 'mentorschap') && einde === null)
}

const gewijzigd: Weigering = {
  code: 'elders-gewijzigd',
  tekst: 'Je mentor heeft deze opmerking intussen gewijzigd. Lees haar eerst opnieuw.',
}

/** Says of an opmerking that it is dealt with, and goes back to where it was read. */
export const handelAf: Doe = async (c, ingevuld) => {
  const dossierId = idUitPad(c, 'dossier')
  const opmerking = idUitPad(c, 'opmerking')
  const isKlaar = ingevuld['klaar']?.[0] !== 'nee'
  const invoer = { dossierId, opmerking, isKlaar, basis: ingevuld['basis']?.[0] }
  const uitkomst = await handelMentoropmerkingAf(c.var.ctx, invoer)
  const gevraagd = eigenPad(ingevuld['terug']?.[0])
  const terug = gevraagd === '/' ? `/dossiers/${dossierId}/mentoren` : gevraagd
  if (uitkomst.ok) return naar(c, terug)
  if (uitkomst.weigeringen.some(({ code }) => code === 'niet-gevonden'))
    return toonFout(c, 'niet-gevonden')
  return toonWeigering(
    c,
    terug,
    uitkomst.weigeringen.map(een => (een.code === 'elders-gewijzigd' ? gewijzigd : een)),
  )
}
