import { account } from './standen/account.ts'
import { assessor } from './standen/assessor.ts'
import { beheer } from './standen/beheer.ts'
import { beslisser } from './standen/beslisser.ts'
import { demonstratie } from './standen/demonstratie.ts'
import { kandidaat } from './standen/kandidaat.ts'
import { meenemen } from './standen/meenemen.ts'
import { planner } from './standen/planner.ts'
import { publiek } from './standen/publiek.ts'
import { schrijven } from './standen/schrijven.ts'
import { verklaring } from './standen/verklaring.ts'
import type { Standen } from './standen/stand.ts'

/** Every route in every state that looks different. A route that is missing here does not compile. */
export const standen: Standen = {
  ...publiek,
  ...account,
  ...kandidaat,
  ...schrijven,
  ...meenemen,
  ...verklaring,
  ...planner,
  ...assessor,
  ...beslisser,
  ...beheer,
  ...demonstratie,
}
