import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { schrijfMentoropmerking } from '#acties/mentor/schrijfMentoropmerking.ts'
import type { Basis } from '#acties/ctx.ts'
import { ctxVan, eis, inRol } from '#seed/bouwer.ts'

type Adres = { naam: string; email: string }

const opmerkingen = [
  {
    onderdeel: 'A4',
    bij: 'plannen',
    tekst: 'Begin met één plan dat je echt wilt. Waaraan merk je straks dat het gelukt is?',
  },
  {
    onderdeel: 'A4',
    tekst: 'Schrijf eerst los, en lees het daarna hardop. Dan hoor je waar het lang wordt.',
  },
  { onderdeel: 'B', tekst: 'Je doet veel. Denk je aan de certificaten van dit jaar?' },
]

/** Somebody is asked to read along in three parts, and says something about two. */
export async function laatMeelezen(basis: Basis, houder: Adres, mentor: Adres): Promise<void> {
  const kandidaat = ctxVan(basis, await inRol(basis, houder.email, 'kandidaat'))
  const { id: dossierId } = await basis.db
    .selectFrom('dossier')
    .where('persoon', '=', kandidaat.actor.persoon)
    .where('status', '=', 'in_opbouw')
    .select('id')
    .executeTakeFirstOrThrow()
  const onderdelen = ['A2', 'A4', 'B']
  const { naam, email } = mentor
  eis(await nodigMentorUit(kandidaat, { dossierId, naam, email, onderdelen }))
  const lezer = ctxVan(basis, await inRol(basis, email, 'mentor'))
  for (const opmerking of opmerkingen)
    eis(await schrijfMentoropmerking(lezer, { dossierId, ...opmerking }))
}
