import { bezoek } from '../elkeBladzijde.ts'
import { delen } from '../standen.ts'

bezoek(delen.overig)
