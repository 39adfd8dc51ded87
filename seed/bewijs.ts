import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import type { ActiviteitSoortId } from '#toetsingskader/typen.ts'
import { eis } from '#seed/bouwer.ts'
import { maakFoto } from '#seed/foto.ts'
import type { Voorbeeld } from '#seed/inhoud/activiteiten.ts'
import { maakPdf } from '#seed/papier.ts'
import { ontvang, type Bouwer } from '#seed/portfolio.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'

/** Who collects, where, and how he is called on paper. */
export type Verzamelaar = Bouwer & { naam: string; plek: number }

/** What is handed in for a kind; a kind that is not named needs no file. */
const stukken: Partial<Record<ActiviteitSoortId, { kop: string; zin: string }>> = {
  opleiding: {
    kop: 'Certificaat',
    zin: 'heeft deze opleiding gevolgd en met goed gevolg afgerond.',
  },
  workshop: { kop: 'Bewijs van deelname', zin: 'heeft deelgenomen aan deze bijeenkomst.' },
  congres: { kop: 'Bewijs van deelname', zin: 'heeft dit congres bezocht.' },
  intercollegiaal: { kop: 'Presentielijst', zin: 'was bij deze bijeenkomst aanwezig.' },
  'netwerk-lid': {
    kop: 'Verklaring',
    zin: 'is lid van deze werkgroep. De functie is onbezoldigd.',
  },
  lezing: { kop: 'Aankondiging', zin: 'verzorgt deze gastles.' },
  'opleiding-buiten-vakgebied': { kop: 'Certificaat', zin: 'heeft deze cursus gevolgd.' },
  vrijwilligerswerk: { kop: 'Verklaring', zin: 'is bij ons vrijwilliger.' },
  artikel: { kop: 'Artikel', zin: 'schreef dit artikel voor het vakblad Begeleid Werken.' },
}

/** Adds the paper that belongs to an activity: mostly a PDF, for a congress a photograph. */
export async function voegBewijsstukToe(
  wie: Verzamelaar,
  { soort, titel, aantallen = {} }: Voorbeeld,
  { id, dag }: { id: string; dag: Datum },
): Promise<void> {
  const stuk = stukken[soort]
  if (!stuk) return
  const omvang = Object.entries(aantallen).map(([wat, aantal]) => `Omvang: ${aantal} ${wat}`)
  const regels = [titel, toonDatum(dag), ...omvang, '', `${wie.naam} ${stuk.zin}`]
  const isFoto = soort === 'congres'
  const inhoud = isFoto ? await maakFoto(wie.plek) : maakPdf({ kop: stuk.kop, regels })
  const naam = `${stuk.kop.toLowerCase().replaceAll(' ', '-')} ${titel}`.slice(0, 80)
  const bestand = await ontvang(wie.ctx, `${naam}.${isFoto ? 'png' : 'pdf'}`, inhoud)
  const bij = { soort: 'activiteit', id } as const
  eis(await voegBewijsToe(wie.ctx, { dossierId: wie.dossierId, bij, bestand }))
}

/** Adds a curriculum vitae. */
export async function voegCvToe(wie: Verzamelaar): Promise<void> {
  const inhoud = maakPdf({
    kop: `Curriculum vitae ${wie.naam}`,
    regels: [
      'Jobcoach bij Werk en Zo, sinds 2018, 24 uur per week',
      'Daarvoor: consulent bij een leerwerkbedrijf',
      'Begeleidt mensen met autisme, hersenletsel en psychische klachten',
      'Vraagstukken: werk vinden, werk behouden, functies anders verdelen',
      'Scholing: zie de PE-registratie in dit portfolio',
    ],
  })
  const bestand = await ontvang(wie.ctx, 'curriculum vitae.pdf', inhoud)
  const bij = { soort: 'stuk', id: 'cv' } as const
  eis(await voegBewijsToe(wie.ctx, { dossierId: wie.dossierId, bij, bestand }))
}
