import { plaatsDocument } from '#acties/document/plaatsDocument.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { eis } from '#seed/bouwer.ts'
import { beroepsprofiel, gedragscode, klachtenreglement } from '#seed/voorbeelddocumenten.ts'

/** Puts the example texts in place where a quality mark has none yet, so that a portfolio can be made from the first day. */
export async function plaatsVoorbeelden(basis: Basis): Promise<void> {
  const ctx = systeemCtx(basis, basis.toeval.id())
  const zonder = await basis.db
    .selectFrom('keurmerk')
    .where(eb =>
      eb.not(
        eb.exists(eb.selectFrom('document').whereRef('document.keurmerk', '=', 'keurmerk.id')),
      ),
    )
    .select('id')
    .execute()
  for (const { id: keurmerk } of zonder)
    for (const document of [gedragscode, klachtenreglement, beroepsprofiel])
      eis(
        await plaatsDocument(ctx, {
          ...document,
          keurmerk,
          geldigVanaf: '2020-01-01',
          isVoorbeeld: true,
        }),
      )
}
