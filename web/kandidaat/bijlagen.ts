import { heropenBestand } from '#acties/bestand/heropenBestand.ts'
import { ontvangBestand, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesBestand } from '#lib/bestandswaarde.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Bewaar } from '../route.ts'

/** What came with a request: what was taken, and why the rest was not. */
type Ontvangst = { bestanden: OntvangenBestand[]; weigeringen: Weigering[] }

const ontvangsten = new WeakMap<C, Ontvangst>()

const ontvangstVan = (c: C): Ontvangst => {
  const bekend = ontvangsten.get(c) ?? { bestanden: [], weigeringen: [] }
  ontvangsten.set(c, bekend)
  return bekend
}

/** Takes in a file with a form. What is taken stands in the form as '<hash> <name>'; what is refused is remembered with its reason. */
export const bewaarBijlage: Bewaar = async (c, { veld, naam, inhoud }) => {
  const uitkomst = await ontvangBestand(c.var.ctx, { naam, inhoud })
  const { bestanden, weigeringen } = ontvangstVan(c)
  if (!uitkomst.ok) {
    weigeringen.push(...uitkomst.weigeringen.map(weigering => ({ ...weigering, veld })))
    return null
  }
  bestanden.push(uitkomst.waarde)
  return `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}`
}

/** Why files that came with this request were not taken. */
export const geweigerdeBijlagen = (c: C): readonly Weigering[] => ontvangstVan(c).weigeringen

/** The files that stand in this field of the form, also those that came with an earlier attempt. */
export async function bijlagenIn(c: C, veld: string, ingevuld: Ingevuld): Promise<Ontvangst> {
  const { bestanden } = ontvangstVan(c)
  const gevonden: Ontvangst = { bestanden: [], weigeringen: [] }
  for (const { id: sha256, naam } of namenIn(ingevuld[veld] ?? [])) {
    const net = bestanden.find(een => een.sha256 === sha256 && een.naam === naam)
    const uitkomst = net
      ? { ok: true as const, waarde: net }
      : await heropenBestand(c.var.ctx, { naam, sha256 })
    if (uitkomst.ok) gevonden.bestanden.push(uitkomst.waarde)
    else gevonden.weigeringen.push(...uitkomst.weigeringen.map(een => ({ ...een, veld })))
  }
  return gevonden
}

const namenIn = (waarden: readonly string[]) =>
  [...new Set(waarden)].flatMap(waarde => leesBestand(waarde) ?? [])

type Bij = { soort: 'activiteit' | 'bijeenkomst'; id: string } | { soort: 'stuk'; id: 'cv' }

/** Adds the files in this field as evidence; returns why some could not be. */
export async function voegBijlagenToe(
  c: C,
  {
    dossierId,
    bij,
    veld,
    ingevuld,
  }: { dossierId: string; bij: Bij; veld: string; ingevuld: Ingevuld },
): Promise<readonly Weigering[]> {
  const { bestanden, weigeringen } = await bijlagenIn(c, veld, ingevuld)
  const mis = [...geweigerdeBijlagen(c), ...weigeringen]
  for (const bestand of bestanden) {
    const uitkomst = await voegBewijsToe(c.var.ctx, { dossierId, bij, bestand })
    if (!uitkomst.ok) mis.push(...uitkomst.weigeringen.map(een => ({ ...een, veld })))
  }
  return mis
}
