import { setTimeout } from 'node:timers/promises'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { zetCv } from '#acties/cv/zetCv.ts'
import type { Resultaat } from '#domein/weigering.ts'
import type { Printer } from '#infra/pdf/index.ts'
import { cvHashVan, drukCv } from '#vragen/cv.ts'
import type { C } from '../omgeving.ts'
import type { MetCv } from './metCv.ts'

/** What became of it: in the dossier, refused, or not made. */
export type Cvuitkomst = Resultaat<{ vervangen: string | null }> | 'mislukt'

/** A CV that is being set and put into a dossier, apart from any request: who leaves or loses the line finds it there. */
type Cvdruk = { hash: string; belofte: Promise<Cvuitkomst>; uitkomst: Cvuitkomst | null }

const geduldMs = 5000
const meeste = 500
const onderhanden = new WeakMap<Printer, Map<string, Cvdruk>>()

function drukwerkVan(c: C): Map<string, Cvdruk> {
  const { drukker } = c.var.opties
  const bekend = onderhanden.get(drukker) ?? new Map<string, Cvdruk>()
  onderhanden.set(drukker, bekend)
  return bekend
}

/** Begins to set this CV for this dossier; the same CV that is being set already is not set twice. */
export function beginCvdruk(c: C, gevonden: MetCv): Cvdruk {
  const drukwerk = drukwerkVan(c)
  const { rij } = gevonden.stand.portfolio
  const hash = cvHashVan(c.var.ctx, gevonden.cv, rij)
  const bezig = drukwerk.get(rij.id)
  if (bezig?.hash === hash && bezig.uitkomst === null) return bezig
  const werk: Cvdruk = { hash, uitkomst: null, belofte: drukEnZet(c, gevonden, hash) }
  void werk.belofte.then(uitkomst => (werk.uitkomst = uitkomst))
  const [oudste] = drukwerk.keys()
  if (oudste !== undefined && drukwerk.size >= meeste) drukwerk.delete(oudste)
  drukwerk.set(rij.id, werk)
  return werk
}

export const vindCvdruk = (c: C, dossierId: string): Cvdruk | undefined =>
  drukwerkVan(c).get(dossierId)

/** The outcome has been told. */
export const vergeetCvdruk = (c: C, dossierId: string): boolean => drukwerkVan(c).delete(dossierId)

/** As most CVs are ready at once, their makers never see that they waited; null when this one takes longer. */
export const wachtOpCv = ({ belofte }: Cvdruk): Promise<Cvuitkomst | null> =>
  Promise.race([belofte, setTimeout(geduldMs, null, { ref: false })])

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
