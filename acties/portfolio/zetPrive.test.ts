import { expect, test } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { nodigMentorUit } from '#acties/mentor/nodigMentorUit.ts'
import { zetPrive } from '#acties/portfolio/zetPrive.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis, inRol } from '#seed/bouwer.ts'
import { voegIntervisieToe, voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { leesVoorvertoning } from '#vragen/inlezen.ts'
import { leesMeegelezen } from '#vragen/meelezen.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesStempel } from '#vragen/portfolio/stempel.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesTijdlijn } from '#vragen/tijdlijn.ts'
import { schrijfVolledig } from '#vragen/volledig.ts'
import { zicht } from '#vragen/zicht.ts'

const proef = await proefopstelling()
const geheim = 'Omgaan met eigen rouw'

async function vol() {
  const wie = await houder(proef)
  const bouwer = { ctx: wie.ctx, dossierId: wie.dossier }
  await vulPortfolio(bouwer)
  const activiteit = await voegOpleidingToe(bouwer, { titel: geheim, datum: '3-3-2026', sbu: 10 })
  const over = await voegIntervisieToe(bouwer, { datum: '5-10-2026', zelfIngebracht: true })
  return { ...wie, activiteit, over }
}

const zet = (
  { ctx, dossier: dossierId }: Houder,
  wat: { soort: string; id: string },
  prive = true,
) => zetPrive(ctx, { dossierId, wat, prive })

const bijActiviteit = (id: string) => ({ soort: 'activiteit', id })
const bijBijeenkomst = (id: string) => ({ soort: 'bijeenkomst', id })

async function stand({ ctx, dossier }: Houder) {
  const gelezen = await leesStand(ctx, dossier)
  if (!gelezen) throw new Error('geen dossier')
  return gelezen
}

const sporen = async (soort: string) =>
  (
    await proef.db
      .selectFrom('gebeurtenis')
      .where('soort', '=', soort)
      .select('gegevens')
      .orderBy('volgnummer')
      .execute()
  ).map(({ gegevens }) => gegevens)

test('wat privé blijft telt niet mee, en weer wel als het weer meegaat; elk met één gebeurtenis, en twee keer drukken is één keer', async () => {
  const wie = await vol()
  const voor = await stand(wie)
  expect(voor.vandaag.pe.totaal).toBe(85)
  const stempel = await leesStempel(wie.ctx, wie.dossier)
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  expect(await leesStempel(wie.ctx, wie.dossier)).not.toBe(stempel)
  const na = await stand(wie)
  expect(na.vandaag.pe.totaal).toBe(75)
  expect(na.portfolio.activiteiten.filter(({ isPrive }) => isPrive)).toHaveLength(1)
  expect(JSON.stringify((await leesTijdlijn(wie.ctx, wie.dossier))?.punten)).not.toContain(
    wie.activiteit,
  )
  eis(await zet(wie, bijActiviteit(wie.activiteit), false))
  expect((await stand(wie)).vandaag).toEqual(voor.vandaag)
  expect(await sporen('activiteit-prive')).toEqual([
    { activiteit: wie.activiteit, ja: true },
    { activiteit: wie.activiteit, ja: false },
  ])
})

test('wat privé blijft staat niet in dossier.json, wel in volledig.json', async () => {
  const wie = await vol()
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  eis(await zet(wie, bijBijeenkomst(wie.over)))
  const { tekst = '' } = (await exporteerDossier(wie.ctx, wie.dossier)) ?? {}
  for (const verborgen of [geheim, wie.activiteit, wie.over]) expect(tekst).not.toContain(verborgen)
  const vooraf = await leesVoorvertoning(wie.ctx, wie.dossier, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error('geen plan')
  expect(vooraf.plan.activiteiten).toMatchObject({ nieuw: [], gewijzigd: [] })

  const portfolio = await leesPortfolio(wie.ctx, wie.dossier)
  if (!portfolio) throw new Error('geen portfolio')
  let alles = ''
  for await (const stuk of schrijfVolledig(wie.ctx, portfolio)) alles += stuk
  const { activiteiten, bijeenkomsten } = JSON.parse(alles).portfolio
  const prive = [...activiteiten, ...bijeenkomsten].filter((een: { prive?: true }) => een.prive)
  expect(prive).toHaveLength(2)
})

test('wat privé blijft gaat niet mee in wat wordt ingediend, met tekst noch bestand, en daarna staat het vast', async () => {
  const wie = await vol()
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  eis(await zet(wie, bijBijeenkomst(wie.over)))
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const { afschrift, id } = await proef.db
    .selectFrom('indiening')
    .select(['afschrift', 'id'])
    .executeTakeFirstOrThrow()
  for (const verborgen of [geheim, wie.activiteit, wie.over])
    expect(JSON.stringify(afschrift)).not.toContain(verborgen)
  const mee = await proef.db
    .selectFrom('indiening_bestand')
    .innerJoin('bewijs', 'bewijs.bestand', 'indiening_bestand.bestand')
    .where('indiening', '=', id)
    .select('bewijs.naam')
    .execute()
  expect(mee.map(({ naam }) => naam)).not.toContain(`${geheim}.pdf`)
  expect(mee.map(({ naam }) => naam)).not.toContain('intervisie 5-10-2026.pdf')
  expect(codes(await zet(wie, bijActiviteit(wie.activiteit), false))).not.toEqual([])
})

test('een dossierbestand waar het wel in staat, zet niet terug wat hier privé is', async () => {
  const wie = await vol()
  const { tekst = '' } = (await exporteerDossier(wie.ctx, wie.dossier)) ?? {}
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  const vooraf = await leesVoorvertoning(wie.ctx, wie.dossier, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error('geen plan')
  expect(vooraf.plan.activiteiten).toMatchObject({ nieuw: [], gewijzigd: [] })
  expect(vooraf.plan.opmerkingen).toContain('Wat je hier privé houdt, blijft privé.')
})

test('de mentor ziet niet wat privé blijft', async () => {
  const wie = await vol()
  const uit = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld', onderdelen: ['A3.1', 'B'] }
  eis(await nodigMentorUit(wie.ctx, { dossierId: wie.dossier, ...uit }))
  const ctx = proef.ctx(await inRol(proef.basis, uit.email, 'mentor'))
  const leest = async () =>
    JSON.stringify((await leesMeegelezen(ctx, wie.dossier))?.afschrift.onderdelen)
  expect(await leest()).toContain(geheim)
  expect(await leest()).toContain(wie.over)
  eis(await zet(wie, bijActiviteit(wie.activiteit)))
  eis(await zet(wie, bijBijeenkomst(wie.over)))
  expect(await leest()).not.toContain(geheim)
  expect(await leest()).not.toContain(wie.over)
  const bewijzen = await proef.db
    .selectFrom('bewijs')
    .where('activiteit', '=', wie.activiteit)
    .select('bestand')
    .execute()
  expect(bewijzen).not.toEqual([])
  for (const { bestand } of bewijzen)
    expect(
      await zicht(ctx).bestanden().where('bestand.id', '=', bestand).select('id').execute(),
    ).toEqual([])
})

test('van de bijeenkomsten blijft alleen privé wat A3.1 niet nodig heeft en waar A3.2 niet over gaat (A3.1, A3.2)', async () => {
  const wie = await vol()
  const { portfolio } = await stand(wie)
  const vanA32 = portfolio.inhoud.onderdelen['A3.2']?.bijeenkomst ?? ''
  expect(codes(await zet(wie, bijBijeenkomst(vanA32)))).toEqual(['a32-gaat-hierover'])
  eis(await zet(wie, bijBijeenkomst(wie.over)))
  const nodig = portfolio.inhoud.bijeenkomsten.find(({ id }) => id !== vanA32)?.id ?? ''
  expect(weigert(await zet(wie, bijBijeenkomst(nodig)))).toMatchObject([
    { code: 'nodig-voor-a31', clausule: 'A3.1' },
  ])
  expect((await stand(wie)).vandaag.onderdelen['A3.1'].status).toBe('volledig')
  expect(await sporen('bijeenkomst-prive')).toMatchObject([{ bijeenkomst: wie.over, ja: true }])
  const kies = { veld: 'bijeenkomst', waarde: wie.over, basis: 1 }
  const invoer = { dossierId: wie.dossier, onderdeel: 'A3.2', antwoorden: [kies] }
  expect(codes(await bewaarAntwoorden(wie.ctx, invoer))).toEqual(['prive'])
})

test('een bijeenkomst die bij categorie 2 telt, kan ook privé (B.2)', async () => {
  const wie = await vol()
  const weg = { dossierId: wie.dossier, bijeenkomstId: wie.over, naar: 'B.2' }
  eis(await verplaatsBijeenkomst(wie.ctx, weg))
  expect((await stand(wie)).vandaag.pe.totaal).toBe(87)
  eis(await zet(wie, bijBijeenkomst(wie.over)))
  expect((await stand(wie)).vandaag.pe.totaal).toBe(85)
})
