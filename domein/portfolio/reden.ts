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
