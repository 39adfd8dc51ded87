import { leesOpslag } from '#acties/bestand/leesOpslag.ts'
import type { OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import type { Ctx } from '#acties/ctx.ts'
import { maakVoorstel, type Voorstel } from '#domein/pe/voorstel.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'

type Neergelegd = {
  dossierId: string
  titel: string | undefined
  bestanden: readonly OntvangenBestand[]
}

/** What can be read from these files and this title together: the text of a PDF or a Word document, and else its name; which files have no text is said too. Nothing is made up. */
export async function leesNeergelegd(
  ctx: Ctx,
  { dossierId, titel, bestanden }: Neergelegd,
): Promise<Voorstel> {
  const { persoon } = ctx.actor
  const rij = await leesDossierrij(ctx, dossierId)
  if (!rij || !persoon) return {}
  const teksten: string[] = []
  for (const { mime, sha256 } of bestanden) {
    const read = () => leesOpslag(ctx, persoon, sha256)
    const tekst = mime.startsWith('image/') ? '' : await ctx.keurder.text({ mime, read })
    teksten.push(schoneTekst(tekst))
  }
  const stil = bestanden.filter((_, plek) => (teksten[plek] ?? '').trim() === '')
  const [eerste] = bestanden
  return maakVoorstel(
    {
      tekst: teksten.join('\n'),
      ...(titel !== undefined && { titel }),
      ...(eerste && { bestandsnaam: eerste.naam }),
      zonderTekst: stil.map(({ naam }) => naam),
    },
    { kader: kaderVanDossier(rij), vandaag: ctx.klok.today() },
  )
}
