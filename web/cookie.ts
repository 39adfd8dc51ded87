import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { C } from './omgeving.ts'

/** Over https the browser itself guards the name: only this host, only secure, whole path. */
const naamVan = (c: C) => (isVeilig(c) ? '__Host-vakbewijs' : 'vakbewijs')
const isVeilig = (c: C) => c.var.opties.basis.adres.startsWith('https:')
const vorm = (c: C) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isVeilig(c) }) as const

/** The secret of the session that this browser says it has. */
export const leesSleutel = (c: C): string | undefined => getCookie(c, naamVan(c))

/** Gives this browser a session; it ends with the browser, or earlier on the server. */
export const zetSleutel = (c: C, sleutel: string): void =>
  setCookie(c, naamVan(c), sleutel, vorm(c))

/** Whether somebody said that others use this computer too: then nothing that is typed stays in this browser (kwaliteit U-7). */
export const isGedeeld = (c: C): boolean => getCookie(c, `${naamVan(c)}-gedeeld`) === 'ja'

/** Remembers that until the browser closes, and after signing out: who comes next finds it chosen. */
export const zetGedeeld = (c: C, gedeeld: boolean): void => {
  if (gedeeld) setCookie(c, `${naamVan(c)}-gedeeld`, 'ja', vorm(c))
  else deleteCookie(c, `${naamVan(c)}-gedeeld`, vorm(c))
}

export const wisSleutel = (c: C): void => {
  deleteCookie(c, naamVan(c), vorm(c))
}
