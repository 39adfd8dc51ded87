import type { Invulhulp } from './VeldProps.ts'

/** Name and e-mail address of somebody else: the browser does not offer those of who types. */
export const vanEenAnder = {
  naam: { autoComplete: 'off', breedte: 'vb-breedte-20' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'off', breedte: 'vb-breedte-20' },
} as const satisfies Readonly<Record<string, Invulhulp>>
