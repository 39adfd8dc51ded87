import ical, { ICalAlarmType } from 'ical-generator'
import { maakAgendalink, trekAgendalinkIn } from '#acties/account/agendalink.ts'
import { plusDagen, type Datum } from '#lib/datum.ts'
import { leesAgenda, leesAgendalink, type Agendapunt } from '#vragen/agenda.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { Doe, Lees } from '../route.ts'

/** Where a holder gets the address that puts the deadlines in a calendar. */
export const agenda: Lees = async c => {
  const sinds = await leesAgendalink(c.var.ctx)
  const isWeg = c.req.query('gedaan') === 'ingetrokken'
  return toon(c, <Agendapagina bezoek={c.var.bezoek} {...{ sinds, isWeg }} />)
}

/** The address is shown once, in this answer: only its hash is kept. */
export const nieuweAgendalink: Doe = async c => {
  const { ctx, bezoek } = c.var
  const uitkomst = await maakAgendalink(ctx, {})
  if (!uitkomst.ok) return toonFout(c, 'niet-gevonden')
  const adres = `${ctx.adres}/agenda/${uitkomst.waarde.sleutel}`
  return toon(c, <Agendapagina {...{ bezoek, adres }} sinds={ctx.klok.now()} isWeg={false} />)
}

export const agendalinkWeg: Doe = async c => {
  const uitkomst = await trekAgendalinkIn(c.var.ctx, {})
  return uitkomst.ok ? naar(c, '/agenda?gedaan=ingetrokken') : toonFout(c, 'niet-gevonden')
}

/** The deadlines as iCalendar (RFC 5545), for who has the address; it is read by calendars that are not signed in. */
export const agendabestand: Lees = async c => {
  const { ctx } = c.var
  const punten = await leesAgenda(ctx, c.req.param('sleutel') ?? '')
  if (!punten) return toonFout(c, 'niet-gevonden')
  return c.body(alsKalender(punten, ctx.adres, ctx.klok.now()), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="vakbewijs.ics"',
    'Cache-Control': 'private, no-store',
  })
}

function alsKalender(punten: readonly Agendapunt[], adres: string, nu: Date): string {
  const kalender = ical({
    name: 'Vakbewijs',
    prodId: { company: 'Vakbewijs', product: 'agenda', language: 'NL' },
    ttl: 12 * 60 * 60,
  })
  for (const { id, dag, titel } of punten) {
    const punt = kalender.createEvent({
      id: `${id}@vakbewijs`,
      stamp: nu,
      start: opDag(dag),
      end: opDag(plusDagen(dag, 1)),
      allDay: true,
      summary: titel,
      url: `${adres}/`,
    })
    punt.createAlarm({ type: ICalAlarmType.display, trigger: 7 * 24 * 60 * 60, description: titel })
  }
  return kalender.toString()
}

/** The library writes the day that it is in UTC, wherever the server stands. */
const opDag = (dag: Datum): Date => new Date(`${dag}T00:00:00Z`)

type Props = { bezoek: Bezoek; sinds: Date | null; adres?: string; isWeg: boolean }

function Agendapagina({ bezoek, sinds, adres, isWeg }: Props) {
  const { token } = bezoek
  return (
    <Pagina
      bezoek={bezoek}
      titel="Je termijnen in je agenda"
      kruimels={[{ naam: 'Mijn gegevens', href: '/profiel' }]}
    >
      {isWeg && <Melding soort="klaar" titel="Het adres werkt niet meer." />}
      <h1>Je termijnen in je agenda</h1>
      <p className="vb-intro">
        Met een eigen adres staan je dagen om in te dienen vanzelf in je agenda. Schuift een dag,
        dan schuift je agenda mee.
      </p>
      {adres && (
        <Melding
          soort="klaar"
          titel="Dit is je adres. Kopieer het nu: we laten het maar één keer zien."
        >
          <p className="vb-adres">{adres}</p>
          <p>
            <a href={adres.replace(/^https?:/, 'webcal:')}>Open in je agenda</a>
          </p>
          <p>
            Of kies in je agenda voor een agenda <em>via een link</em> of <em>van internet</em>, en
            plak het daar. Geef het adres aan niemand: wie het heeft, ziet je termijnen.
          </p>
        </Melding>
      )}
      {!adres && sinds && (
        <p>
          Je hebt een adres sinds <Moment op={sinds} />. Ben je het kwijt, maak dan een nieuw adres;
          het oude werkt dan niet meer.
        </p>
      )}
      <Knopgroep>
        <Actieknop actie="/agenda" token={token} soort={sinds ? 'gewoon' : 'eerste'}>
          {sinds ? 'Maak een nieuw adres' : 'Maak een adres'}
        </Actieknop>
        {sinds && (
          <Actieknop actie="/agenda/einde" token={token} soort="licht">
            Laat het adres vervallen
          </Actieknop>
        )}
      </Knopgroep>
    </Pagina>
  )
}
