import type { MiddlewareHandler } from 'hono'

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * The headers of every answer. Referrer goes to our own pages only: without it browsers send `Origin: null` with a form,
 * and csrf.ts could not tell our forms from others.
 */
const vast: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', csp],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  ],
]

/** Puts the security headers on every answer, faults included; over https also that it stays https. */
export function hoofden(adres: string): MiddlewareHandler {
  const isVeilig = adres.startsWith('https:')
  return async (c, next) => {
    await next()
    // On the headers themselves: `c.header` makes a new answer of one that is there, and so reads a whole page as a stream.
    const { headers } = c.res
    for (const [naam, waarde] of vast) if (!headers.has(naam)) headers.set(naam, waarde)
    if (isVeilig) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  }
}
