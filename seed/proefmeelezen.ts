import type { Basis } from '#acties/ctx.ts'

/** Rows that let a mentor read along in A4 and B of this holder's dossier, with one opmerking; under the ids that are given. */
export async function zetMeelezen(
  { db, klok, toeval }: Basis,
  { persoon, mentor }: { persoon: string; mentor: string },
  maakId: () => string,
): Promise<void> {
  const [mentorschap, relatie, nu] = [maakId(), toeval.id(), klok.now()]
  const { id: dossier } = await db
    .selectFrom('dossier')
    .where('persoon', '=', persoon)
    .select('id')
    .executeTakeFirstOrThrow()
  const band = { id: relatie, persoon, ander: mentor, soort: 'mentor' as const }
  await db
    .insertInto('relatie')
    .values({ ...band, herkomst: 'afgeleid', gemeld_op: nu })
    .execute()
  const wie = { dossier, persoon, mentor, naam: 'Mentor', relatie, uitgenodigd_op: nu }
  await db
    .insertInto('mentorschap')
    .values({ id: mentorschap, ...wie, onderdelen: '["A4","B"]' })
    .execute()
  const wat = { id: maakId(), mentorschap, dossier, onderdeel: 'A4', tekst: 'Mooi.' }
  await db
    .insertInto('mentoropmerking')
    .values({ ...wat, geschreven_op: nu })
    .execute()
}
