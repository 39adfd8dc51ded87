import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import type { Verzamelaar } from '#seed/bewijs.ts'
import { eis } from '#seed/bouwer.ts'
import type { Bijeenkomstvoorbeeld } from '#seed/inhoud/bijeenkomsten.ts'
import { maakPdf } from '#seed/papier.ts'
import { ontvang } from '#seed/portfolio.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

/** Hands in the statement of a meeting, signed on paper by who led it. */
export async function tekenBijeenkomst(
  wie: Verzamelaar,
  { begeleider, functie, werkvorm, zelfIngebracht }: Bijeenkomstvoorbeeld,
  { id, datum }: { id: string; datum: Datum },
): Promise<void> {
  const inhoud = maakPdf({
    kop: 'Verklaring reflectiebijeenkomst',
    regels: [
      `${wie.naam} nam op ${toonDatum(datum)} deel aan een bijeenkomst (${werkvorm}).`,
      zelfIngebracht
        ? 'De deelnemer bracht zelf een betekenisvolle situatie in.'
        : 'De deelnemer bracht deze keer zelf geen situatie in.',
      '',
      `Getekend: ${begeleider}, ${functie.toLowerCase()}`,
    ],
  })
  eis(
    await ondertekenOpPapier(wie.ctx, {
      dossierId: wie.dossierId,
      bij: { soort: 'bijeenkomst', id },
      hoedanigheid: 'begeleider',
      naam: begeleider,
      functie,
      op: datum,
      bestand: await ontvang(wie.ctx, `verklaring ${werkvorm} ${datum}.pdf`, inhoud),
    }),
  )
}

/** Fills in the statement of A1 and hands in the copy that the employer signed on this day. */
export async function tekenWerkzaam(wie: Verzamelaar, op: Datum): Promise<void> {
  const { ctx, dossierId } = wie
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  const gegevens = {
    dienstverband: 'loondienst',
    voorWie: 'Werk en Zo',
    functie: 'Jobcoach',
    sinds: '1-9-2018',
    urenPerWeek: '24',
    klanten:
      'Volwassenen met autisme, hersenletsel of psychische klachten. Ik help bij het vinden en houden van werk en bij het anders verdelen van taken.',
  }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  const inhoud = maakPdf({
    kop: 'Werkzaam als uitvoerend jobcoach',
    regels: [
      `Hierbij verklaar ik dat ${wie.naam} op dit moment werkt als uitvoerend jobcoach.`,
      'Werkgever: Werk en Zo. Functie: jobcoach, 24 uur per week, sinds 1 september 2018.',
      '',
      `Getekend op ${toonDatum(op)}: Anna Terpstra, teamleider`,
    ],
  })
  eis(
    await ondertekenOpPapier(ctx, {
      dossierId,
      bij,
      hoedanigheid: 'werkgever-of-opdrachtgever',
      naam: 'Anna Terpstra',
      functie: 'Teamleider',
      op,
      bestand: await ontvang(ctx, 'verklaring werkgever.pdf', inhoud),
    }),
  )
}
