import { laterDan, meldAangekomen } from './aangekomen.ts'
import { waardenVan } from './velden.ts'
import { stuur } from './verstuur.ts'

/** A form as the page came with it: which draft stands in it. */
type Vers = { formulier: HTMLFormElement; pagina: string; id: string; versie: number }

/** Where a form is opened with this draft in it. */
export function adresVan(pagina: string, klad: string): string {
  const adres = new URL(pagina, location.href)
  adres.searchParams.set('klad', klad)
  return adres.href
}

/** The server took this draft, or took that there is nothing in it any more. */
export function onthoudKlad(body: URLSearchParams): Promise<boolean> {
  body.delete('token')
  return meldAangekomen(body.get('pagina') ?? '', 1, [`${body}`])
}

/**
 * Sends the draft that the server took last of this form as it was sent then, when the page came without it: only a server that was set back to
 * an earlier copy takes it again, and then the form opens with it.
 */
export async function stuurNogEens({ formulier, pagina, id, versie }: Vers): Promise<void> {
  const body = new URLSearchParams((await laterDan(0, pagina))?.[0])
  const klad = body.get('id')
  if (!klad || (klad === id && Number(body.get('basis')) < versie)) return
  body.set('token', waardenVan(formulier, 'token')[0] ?? '')
  const { soort } = await stuur<{ soort: string }>('/kladden', body)
  if (soort === 'bewaard') location.replace(adresVan(pagina, klad))
}
