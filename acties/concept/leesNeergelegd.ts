import { leesOpslag } from '#acties/bestand/leesOpslag.ts'
import type { OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import type { Ctx } from '#acties/ctx.ts'
import { maakVoorstel, type Voorstel } from '#domein/pe/voorstel.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'

type Neergelegd = {
  dossierId: string
  titel: string | undefined
  bestanden: readonly OntvangenBestand[]
}

/** What can be read from these files and this title together: the text of a PDF, and else its name. Nothing is made up. */
export async function leesNeergelegd(
  ctx: Ctx,
  { dossierId, titel, bestanden }: Neergelegd,
): Promise<Voorstel> {
  const { persoon } = ctx.actor
  const rij = await leesDossierrij(ctx, dossierId)
  if (!rij || !persoon) return {}
  const teksten: string[] = []
  for (const { mime, sha256 } of bestanden.filter(een => een.mime === 'application/pdf'))
    teksten.push(await ctx.keurder.text({ mime, read: () => leesOpslag(ctx, persoon, sha256) }))
  const [eerste] = bestanden
  return maakVoorstel(
    {
      tekst: teksten.join('\n'),
      ...(titel !== undefined && { titel }),
      ...(eerste && { bestandsnaam: eerste.naam }),
    },
    { kader: kaderVanDossier(rij), vandaag: ctx.klok.today() },
  )
}
