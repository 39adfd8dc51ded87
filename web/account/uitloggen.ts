import { logOveralUit } from '#acties/account/logOveralUit.ts'
import { logUit } from '#acties/account/logUit.ts'
import { naar } from '../antwoord.ts'
import { wisSleutel } from '../cookie.ts'
import type { Doe } from '../route.ts'

/** Ends this session. */
export const uitloggen: Doe = async c => {
  await logUit(c.var.ctx, {})
  wisSleutel(c)
  return naar(c, '/?gedaan=uitgelogd')
}

/** Ends every session of this person, on all devices. */
export const uitloggenOveral: Doe = async c => {
  await logOveralUit(c.var.ctx, {})
  wisSleutel(c)
  return naar(c, '/?gedaan=overal-uitgelogd')
}
