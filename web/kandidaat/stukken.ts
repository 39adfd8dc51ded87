import { nietAangenomen, ontvangStuk, voegStukkenSamen } from '#acties/bestand/ontvangStuk.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { NotKept } from '#infra/storage/index.ts'
import { idUitPad } from '../pad.ts'
import type { C } from '../omgeving.ts'
import type { Bewaar, Doe } from '../route.ts'

/** Takes in a piece of a file that a module sends; what stands in the form is how far the file is, or why it is not taken. */
export const bewaarStuk: Bewaar = async (c, { inhoud }) => {
  const upload = idUitPad(c, 'upload')
  return String(await ontvangStuk(c.var.ctx, upload, { vanaf: vanafUit(c), inhoud }))
}

/** Where in the file a piece begins, as its address says. */
export const vanafUit = (c: C): number =>
  Number(/^\d{1,10}$/.exec(c.req.param('vanaf') ?? '')?.[0] ?? -1)

export const isGeweigerd = (stand: string): stand is NotKept =>
  stand === 'too-large' || stand === 'too-many'

/** Why nothing of it is kept; where only too much is under way, the form itself can still bring it. */
export const weigerStuk = (c: C, { tekst }: Weigering, waarom: NotKept): Response =>
  c.json({ fout: tekst, metKnop: waarom === 'too-many' }, 422)

/** Tells the module from where to go on; of the last piece, how the file stands in the form of which it is a part, or why it is not taken. */
export const stuk: Doe = async (c, ingevuld) => {
  const veld = (naam: string) => ingevuld[naam]?.[0] ?? ''
  const stand = veld('stuk')
  if (isGeweigerd(stand)) return weigerStuk(c, nietAangenomen(veld('naam'), stand), stand)
  if (Number(stand) !== Number(veld('totaal'))) return c.json({ vanaf: Number(stand) })
  const bestand = { naam: veld('naam'), sha256: veld('sha256') }
  const uitkomst = await voegStukkenSamen(c.var.ctx, idUitPad(c, 'upload'), bestand)
  return uitkomst.ok
    ? c.json({ klaar: `${uitkomst.waarde.sha256} ${uitkomst.waarde.naam}` })
    : c.json({ fout: uitkomst.weigeringen.map(({ tekst }) => tekst).join(' ') }, 422)
}
