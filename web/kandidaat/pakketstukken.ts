import {
  dossierbestandGeweigerd,
  eerderAf,
  maakDossierbestandAf,
  ontvangDossierstuk,
} from '#acties/portfolio/ontvangDossierbestand.ts'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Bewaar, Doe } from '../route.ts'
import { inleesdossier, magInlezen } from './inleesdossier.ts'
import { isGeweigerd, vanafUit, weigerStuk } from './stukken.ts'

/**
 * Takes in a piece of a zip that a module sends; what stands in the form is how far it is, why it is not taken, or the file that it
 * became before. Nothing is kept for a dossier that is not there, not yours, or closed.
 */
export const bewaarPakketstuk: Bewaar = async (c, { naam, inhoud }) => {
  const upload = idUitPad(c, 'upload')
  const mag = await magInlezen(c)
  const af = mag ? await eerderAf(c.var.ctx, upload) : null
  if (mag && af === null)
    return String(await ontvangDossierstuk(c.var.ctx, upload, { naam, vanaf: vanafUit(c), inhoud }))
  inhoud.resume()
  return af
}

/** Tells the module from where to go on; of the last piece how the file stands in the form, or why it is not taken. */
export const pakketstuk: Doe = async (c, ingevuld) => {
  const { ctx } = c.var
  const veld = (naam: string) => ingevuld[naam]?.[0] ?? ''
  const stand = veld('stuk')
  const naam = veld('naam')
  const dossier = await inleesdossier(c)
  if (!dossier) return toonFout(c, 'niet-gevonden')
  if (dossier.bezwaren.length > 0)
    return c.json({ fout: dossier.bezwaren.map(({ tekst }) => tekst).join(' ') }, 422)
  if (isGeweigerd(stand)) return weigerStuk(c, dossierbestandGeweigerd(naam, stand), stand)
  if (stand.length === 64) return c.json({ klaar: `${stand} ${naam}` })
  if (Number(stand) !== Number(veld('totaal'))) return c.json({ vanaf: Number(stand) })
  const uitkomst = await maakDossierbestandAf(ctx, idUitPad(c, 'upload'), naam)
  return uitkomst.ok
    ? c.json({ klaar: `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}` })
    : c.json({ fout: uitkomst.weigeringen.map(({ tekst }) => tekst).join(' ') }, 422)
}
