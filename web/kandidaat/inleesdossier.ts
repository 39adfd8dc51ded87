import { dossierVoorInlezen, type Inleesdossier } from '#vragen/inlezen.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'

const gelezen = new WeakMap<C, Promise<Inleesdossier | null>>()

/** The dossier to read in into, asked before its file is kept and told of afterwards. */
export function inleesdossier(c: C): Promise<Inleesdossier | null> {
  const dossier = gelezen.get(c) ?? dossierVoorInlezen(c.var.ctx, idUitPad(c, 'dossier'))
  gelezen.set(c, dossier)
  return dossier
}

/** Whether a file may be kept at all to read it in into this dossier. */
export const magInlezen = async (c: C): Promise<boolean> =>
  (await inleesdossier(c))?.bezwaren.length === 0
