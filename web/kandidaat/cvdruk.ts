import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { zetCv } from '#acties/cv/zetCv.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { cvHashVan, drukCv } from '#vragen/cv.ts'
import type { C } from '../omgeving.ts'
import type { MetCv } from './metCv.ts'
import { werkplaats } from './werkplaats.ts'

/** What became of it: in the dossier, refused, or not made. */
export type Cvuitkomst = Resultaat<{ vervangen: string | null }> | 'mislukt'

export const cvdrukwerk = werkplaats<Cvuitkomst>()

/** Begins to set this CV and to put it into this dossier. */
export function beginCvdruk(c: C, gevonden: MetCv) {
  const { rij } = gevonden.stand.portfolio
  const hash = cvHashVan(c.var.ctx, gevonden.cv, rij)
  const doe = () => drukEnZet(c, gevonden, hash)
  return cvdrukwerk.begin(c, rij.id, { kenmerk: hash, doe })
}

/** Set in a process apart, then taken in and inspected as any upload. */
async function drukEnZet(
  { var: { ctx, opties, verzoek } }: C,
  { stand, cv }: MetCv,
  hash: string,
): Promise<Cvuitkomst> {
  const { rij } = stand.portfolio
  try {
    const opdracht = drukCv(ctx, cv, rij)
    const { content } = await opties.drukker.print(opdracht, new AbortController().signal)
    const naam = `Curriculum vitae ${rij.naam}.pdf`
    const pdf = await ontvangBestand(ctx, { naam, inhoud: content })
    return pdf.ok ? await zetCv(ctx, { dossierId: rij.id, bestand: pdf.waarde, hash }) : pdf
  } catch (fout) {
    opties.log.error({ verzoek, err: fout }, 'een PDF is niet gelukt')
    return 'mislukt'
  }
}
