import { zetPrive } from '#acties/portfolio/zetPrive.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { naar } from '../antwoord.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import { idUitPad } from '../pad.ts'
import type { Doe } from '../route.ts'
import { priveplek } from './priveplek.ts'
import { toonGeweigerd } from './weigering.tsx'

/** Keeps one thing private, or lets it go along again; from its own page, or from the page before filing. */
export const houdPrive: Doe = async (c, ingevuld) => {
  const dossierId = idUitPad(c, 'dossier')
  const { wat, prive, vanuitIndienen } = gevraagd(ingevuld)
  const dossier = `/dossiers/${dossierId}`
  const plek = vanuitIndienen ? `${dossier}/indienen` : priveplek(dossier, wat)
  const klaar = `${plek}${vanuitIndienen ? '#niet-mee' : `?gedaan=${prive ? 'prive' : 'mee'}`}`
  // Nothing was chosen from the list.
  if (wat.id === '' && vanuitIndienen) return naar(c, klaar)
  const uitkomst: Resultaat<unknown> = await zetPrive(c.var.ctx, { dossierId, wat, prive })
  if (uitkomst.ok) return naar(c, klaar)
  return toonGeweigerd(c, plek, uitkomst.weigeringen)
}

/** `wat` comes as 'activiteit/…' or 'bijeenkomst/…'. */
function gevraagd(ingevuld: Ingevuld) {
  const een = (naam: string): string => ingevuld[naam]?.[0] ?? ''
  const [soort = '', id = ''] = een('wat').split('/')
  const vanuitIndienen = een('terug') === 'indienen'
  return { wat: { soort, id }, prive: een('prive') !== 'nee', vanuitIndienen }
}
