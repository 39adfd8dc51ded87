import { maakStartcode } from '#acties/account/maakStartcode.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { newId } from '#infra/id.ts'
import { demonstratiePersonen } from './vragen/account/demonstratie.ts'

type Say = (line: string) => void

/** Tells the operator who can come in, and where; and the script that started us that we are ready. */
export async function welcome(basis: Basis, say: Say): Promise<void> {
  const personen = await demonstratiePersonen(basis)
  if (personen.length > 0) say('Dit is een demonstratie. Je kunt inloggen als:')
  for (const { naam, rollen } of personen) say(`  ${naam} (${rollen.join(', ')})`)
  if (!basis.demonstratie) await inviteFirst(basis, say)
  say(`Vakbewijs draait op ${basis.adres}`)
  process.send?.('klaar')
}

async function inviteFirst(basis: Basis, say: Say): Promise<void> {
  const code = await maakStartcode(systeemCtx(basis, newId()), {})
  if (!code.ok || code.waarde === null) return
  say(`Er is nog geen beheerder. Meld je aan op ${basis.adres}/eerste-beheerder`)
  say(`met de code ${code.waarde}, die 24 uur geldig is.`)
}
