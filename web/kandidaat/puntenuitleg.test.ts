import { expect, it } from 'vitest'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { voegIntervisieToe, voegOpleidingToe } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

// The words that explain the points, whole: what one activity is worth and counts and why, per category and in all.

const proef = await proefopstelling()
const browser = proefbrowser(proef)

/** Ends a line. */
const blok =
  /<\/?(?:h\d|p|li|ol|ul|tr|table|caption|section|figcaption|figure|div|summary|blockquote|button|dt|dd)\b[^>]*>/g

/** What can be read of this piece of a page: a line per block, a bar between the cells of a row. */
const leesbaar = (html: string, begin: string, einde: string): string =>
  html
    .slice(html.indexOf(begin), html.indexOf(einde, html.indexOf(begin)))
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<input[^>]*>/g, '')
    .replaceAll(/<\/t[hd]>(?=<t[hd])/g, ' | ')
    .replaceAll(blok, '\n')
    .replaceAll(/<span class="vb-(?:bijzin|reden)">/g, ' — ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00AD', '')
    .split('\n')
    .map(regel => regel.replaceAll(/\s+/g, ' ').trim())
    .filter(regel => regel !== '')
    .join('\n')

/** Somebody with everything that can take something off, and a meeting too many. */
async function veelsoortig() {
  const { ctx, dossier: dossierId, wie } = await houder(proef, bram)
  const bouwer = { ctx, dossierId }
  const voeg = async (soort: string, rest: object, bewijs = true): Promise<string> => {
    const { activiteit: id } = eis(await voegActiviteitToe(ctx, { dossierId, soort, ...rest }))
    const bij = { soort: 'activiteit', id } as const
    const bestand = () => ontvangen(ctx, `${id}.pdf`)
    if (bewijs) eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: await bestand() }))
    return id
  }
  const datum = '3-3-2025'
  await voegOpleidingToe(bouwer, { titel: 'Basisopleiding', datum, sbu: 20 })
  const congres = { titel: 'Congres', datum: '3-4-2025', aantallen: { dagen: 2, dagdelen: 1 } }
  const zonder = await voeg('congres', congres, false)
  for (const titel of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'])
    await voeg('boek', { titel: `Boek ${titel}`, datum }, false)
  await voeg('opleiding-buiten-vakgebied', { titel: 'Taal', datum, aantallen: { sbu: 26 } })
  const rekenen = { titel: 'Rekenen', datum, aantallen: { sbu: 8 } }
  const boven = await voeg('opleiding-buiten-vakgebied', rekenen)
  const commissie = { titel: 'Commissie', van: '1-1-2021', tot: '14-6-2024' }
  const deels = await voeg('noloc-lid', commissie)
  const stuk = { titel: 'Loslaten', datum: '3-4-2019', woorden: 900 }
  const artikel = await voeg('artikel', stuk, false)
  const werk = { soortWerk: 'taalles', van: '1-1-2024', tot: '31-12-2024' }
  await voeg('vrijwilligerswerk', { titel: 'Taalmaatje', ...werk })
  const les = { titel: 'Taalles', ...werk, van: '1-7-2024', tot: '30-6-2025' }
  const dubbel = await voeg('vrijwilligerswerk', les)
  const heel = await voeg(
    'abonnement',
    { titel: 'LoopbaanVisie', van: '1-1-2024', tot: '31-7-2026' },
    false,
  )
  const dagen = ['2-6-2025', '3-6-2025', '4-6-2025', '5-6-2025', '6-6-2025']
  for (const dag of dagen) await voegIntervisieToe(bouwer, { datum: dag, zelfIngebracht: true })
  const web = await browser(wie)
  return {
    web,
    pe: `/dossiers/${dossierId}/pe`,
    ids: { zonder, boven, deels, artikel, dubbel, heel },
  }
}

it('legt elk punt uit: per activiteit, per categorie en in totaal, en wat nog helpt (B)', async () => {
  const { web, pe, ids } = await veelsoortig()
  const lijst = await web.lees(pe)
  const tekst = leesbaar(lijst.tekst, '<h1>Permanente educatie', '</main>')
  await expect(tekst).toMatchFileSnapshot('puntenuitleg.lijst.txt')
  const bladzijden: string[] = []
  for (const id of Object.values(ids)) {
    const { tekst: html } = await web.lees(`${pe}/${id}`)
    bladzijden.push(
      `${/<h1[^>]*>([^<]*)/.exec(html)?.[1]}\n${leesbaar(html, '<h2 id="zo-telt-dit"', '</section>')}`,
    )
  }
  await expect(bladzijden.join('\n\n')).toMatchFileSnapshot('puntenuitleg.activiteit.txt')
  const eerste = leesbaar(
    (await web.lees('/')).tekst,
    '<caption class="utrecht-table__caption">Punten per',
    '</figure>',
  )
  await expect(eerste).toMatchFileSnapshot('puntenuitleg.portfolio.txt')
})
