import type { TeltNiet } from '#domein/reflectie/toets.ts'
import type { Reden } from '#domein/uitslag.ts'

/** Waarom een activiteit minder oplevert dan de formule zegt, in een zin voor de houder. */
export const redenen: Readonly<Record<Reden, string>> = {
  'geen-bewijs': 'Er is geen bewijs bij. Daarom telt dit nog niet mee.',
  'buiten-peilperiode': 'Dit ligt buiten de peilperiode.',
  'deels-buiten-peilperiode':
    'Dit ligt deels buiten de peilperiode. Alleen het deel erbinnen telt mee.',
  'te-kort-artikel': 'Het artikel heeft te weinig woorden.',
  'dubbel-vrijwilligerswerk': 'Een deel van deze dagen telt al mee bij hetzelfde soort werk.',
}

/** Waarom een bijeenkomst niet meetelt voor A3.1, in een zin voor de houder. */
export const redenenBijeenkomst: Readonly<Record<TeltNiet, string>> = {
  'buiten-peilperiode': 'Deze bijeenkomst ligt buiten de peilperiode.',
  'begeleider-ontbreekt': 'Vul in wie de begeleider was. Daarna kan die tekenen.',
  'niet-ondertekend': 'De verklaring is nog niet ondertekend.',
  'registratie-ontbreekt': 'Vul in waar de begeleider is geregistreerd of erkend.',
}
