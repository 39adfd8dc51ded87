// How many seconds of typing are lost when a tab, a browser, the network, a session or the server goes (U-2): each case many times, in a form at random, at a random moment.
import { rmSync } from 'node:fs'
import { eersteTabblad, sein } from '../e2e/thuis.ts'
import { randomFrom } from './dossiers.ts'
import { report } from './report.ts'
import { startDienst, type Dienst } from './verlies/dienst.ts'
import { formulieren } from './verlies/formulieren.ts'
import { gevallen, type Toneel } from './verlies/gevallen.ts'
import { zoek } from './verlies/terug.ts'
import { nietsGetypt, typ, verlies } from './verlies/typen.ts'
import { logIn, openBrowser } from './verlies/venster.ts'
import { bouw } from './web/bouw.ts'

const lat = 2
const perGeval = Number(process.env['KEREN'] ?? 20)
const alleen = new RegExp(process.env['GEVAL'] ?? '')

type Uitkomst = { geval: string; formulier: string; seconden: number; fout?: string }

const namen = Object.keys(gevallen).filter(naam => alleen.test(naam))
if (namen.length === 0) throw new Error(`no case is called so: ${alleen.source}`)
bouw()
const beurten = Array.from({ length: perGeval * namen.length }, (_, run) => ({
  run: run + 1,
  geval: namen[run % namen.length] ?? '',
}))
const uitkomsten: Uitkomst[] = []
await Promise.all([werk(), werk()])
toon()

async function werk(): Promise<void> {
  const dienst = await startDienst()
  try {
    for (let beurt = beurten.shift(); beurt; beurt = beurten.shift()) {
      const uitkomst = await meet(dienst, beurt)
      uitkomsten.push(uitkomst)
      console.log(`${beurt.run}`, JSON.stringify(uitkomst))
    }
  } finally {
    await dienst.stop()
  }
}

async function meet(dienst: Dienst, { run, geval }: (typeof beurten)[number]): Promise<Uitkomst> {
  const random = randomFrom(run * 7919)
  const formulier = formulieren[Math.floor(random() * formulieren.length)]
  if (!formulier) throw new Error('geen formulier')
  rmSync(dienst.profiel, { recursive: true, force: true })
  await dienst.ruimOp()
  const wat = { geval, formulier: formulier.naam }
  try {
    return { ...wat, seconden: await speel({ dienst, formulier, random }, { run, geval }) }
  } catch (fout) {
    return { ...wat, seconden: 0, fout: String(fout) }
  } finally {
    sein(dienst.profiel, 'SIGKILL')
  }
}

type Wie = Pick<Toneel, 'dienst' | 'formulier' | 'random'>

/** Types, lets it happen, looks for what was typed, and tells how many seconds of it are gone. */
async function speel(wie: Wie, { run, geval }: (typeof beurten)[number]): Promise<number> {
  const { dienst, formulier, random } = wie
  const getypt = nietsGetypt()
  let om = 0
  const context = await openBrowser(dienst.profiel)
  const page = await eersteTabblad(context)
  await logIn(page, dienst.adres, formulier.wie)
  await formulier.open(page)
  await page.waitForLoadState('networkidle')
  await formulier.vak(page).fill('')
  await formulier.vak(page).focus()
  const toneel: Toneel = {
    ...wie,
    context,
    page,
    typ: seconden => typ(page, { run, getypt, random }, seconden),
    nu: () => (om = performance.now()),
  }
  await toneel.typ(2 + random() * 6)
  const bladzijde = page.url()
  const daarna = await gevallen[geval]?.(toneel)
  if (!daarna) throw new Error(geval)
  const isHeel = (teksten: readonly string[]) => verlies(getypt, om, teksten) === 0
  const zoektocht = { formulier, adres: dienst.adres, bladzijde, isHeel }
  const teksten = await zoek(daarna.page, zoektocht)
  await daarna.context.close().catch(() => {})
  return verlies(getypt, om, teksten)
}

function toon(): void {
  const tabel = namen.map(geval => {
    const van = uitkomsten.filter(een => een.geval === geval)
    const seconden = van.map(een => een.seconden)
    return {
      geval,
      keren: van.length,
      'ergste verlies (s)': Math.round(Math.max(0, ...seconden) * 10) / 10,
      'meer dan 2 s': seconden.filter(een => een > lat).length,
      mislukt: van.filter(({ fout }) => fout).length,
    }
  })
  console.table(tabel)
  report('verlies', { lat, tabel, uitkomsten })
  const isGehaald = uitkomsten.every(({ seconden, fout }) => seconden <= lat && !fout)
  console.log(`${isGehaald ? 'gehaald     ' : 'niet gehaald'}  hoogstens ${lat} s typen verloren`)
  process.exitCode = isGehaald ? 0 : 1
}
