import { account } from './standen/account.ts'
import { assessor } from './standen/assessor.ts'
import { beheer } from './standen/beheer.ts'
import { beslisser } from './standen/beslisser.ts'
import { cv } from './standen/cv.ts'
import { demonstratie } from './standen/demonstratie.ts'
import { indiening } from './standen/indiening.ts'
import { kandidaat } from './standen/kandidaat.ts'
import { klad } from './standen/klad.ts'
import { lijst } from './standen/lijst.ts'
import { meenemen } from './standen/meenemen.ts'
import { meelezen } from './standen/mentor.ts'
import { planner } from './standen/planner.ts'
import { publiek } from './standen/publiek.ts'
import { schrijven } from './standen/schrijven.ts'
import { snel } from './standen/snel.ts'
import { tijd } from './standen/tijd.ts'
import { verklaring } from './standen/verklaring.ts'
import type { Standen } from './standen/stand.ts'

/** The states in parts that take about as long; each part is a test file in `elkeBladzijde/`. */
export const delen = {
  portfolio: { ...kandidaat, ...snel, ...lijst, ...klad },
  dossier: { ...indiening, ...meenemen, ...verklaring, ...cv, ...planner },
  oordeel: { ...assessor, ...beslisser },
  overig: {
    ...schrijven,
    ...tijd,
    ...meelezen,
    ...publiek,
    ...account,
    ...beheer,
    ...demonstratie,
  },
} as const

/** Every route in every state that looks different. A route that is missing here does not compile. */
export const standen: Standen = {
  ...delen.portfolio,
  ...delen.dossier,
  ...delen.oordeel,
  ...delen.overig,
}
