import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { extractText } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { maakLeesexemplaar } from '#domein/portfolio/leesexemplaar.ts'
import { grootDossier } from '#seed/groot.ts'
import { proefafschrift, tekstenVan } from '#seed/proefafschrift.ts'
import type { Attachment, PrintJob, Printer } from './index.ts'
import { createPrinter } from './printer.ts'

const folder = mkdtempSync(join(tmpdir(), 'vakbewijs-proefdruk-'))
const settings = { idleMs: 60_000, limitMs: 60_000, waiting: 5 }
const printer = createPrinter(settings)
afterAll(async () => {
  await printer.close()
  rmSync(folder, { recursive: true })
})

const nobodyLeft = new AbortController().signal
const jobOf = (afschrift: Afschrift, anders: Partial<PrintJob> = {}): PrintJob => ({
  template: 'leesexemplaar',
  standard: 'ua-1',
  data: maakLeesexemplaar(afschrift, '3f'.repeat(32)),
  attachments: [],
  ...anders,
})
const print = async (job: PrintJob): Promise<Buffer> =>
  buffer((await printer.print(job, nobodyLeft)).content)

const sizeOf = async (from: Printer, job: PrintJob): Promise<number> =>
  (await buffer((await from.print(job, nobodyLeft)).content)).length

const attachment = (name: string, content: Buffer): Attachment => ({
  name,
  mime: 'application/pdf',
  description: 'Bij A1',
  relationship: 'supplement',
  open: () => Promise.resolve(Readable.from([content])),
})

/** As it reads, without what only the line breaks did. */
const plain = (text: string): string => text.replaceAll(/\s+/g, '')
const textOf = async (pdf: Buffer): Promise<string> =>
  plain((await extractText(new Uint8Array(pdf), { mergePages: true })).text)

const lang = (woorden: number): string =>
  Array.from({ length: woorden }, (_, nummer) =>
    nummer % 90 === 89 ? `woord${nummer}.\n\n` : `woord${nummer} `,
  ).join('')

describe('een leesexemplaar', () => {
  it('bevat elk antwoord als tekst, en de punten zoals de uitslag ze telt', async () => {
    const afschrift = proefafschrift(['Ik leerde luisteren.\nEn daarna vragen.'])
    const text = await textOf(await print(jobOf(afschrift)))
    expect(tekstenVan(afschrift).filter(each => !text.includes(plain(each)))).toEqual([])
    expect(text).toContain('Ertellen75punten.')
    expect(text).toContain('ActiviteitWaardTeltIntotaal')
    expect(text).toContain(
      plain(
        'Te oud Opleiding, cursus of training 4 studiebelastingsuren × 1 punt = 4 punten (onderdeel B.1). Buiten de peilperiode: 4 eraf (onderdeel B). De peilperiode loopt van 2 november 2022 tot en met 1 november 2026. 4 0 0',
      ),
    )
    expect(text).toContain('OndertekenddoorBramKok,teamleider')
    expect(text).toContain('3f'.repeat(32))
  })

  it('drukt een afschrift van voor de berekening met zijn eerste reden', async () => {
    const { punten, ...afschrift } = proefafschrift([])
    const regels = punten.regels.map(({ berekening: _weg, ...regel }) => regel)
    const text = await textOf(await print(jobOf({ ...afschrift, punten: { ...punten, regels } })))
    expect(text).toContain('TeoudOpleiding,cursusoftrainingDitligtbuitendepeilperiode.40B.1')
  })

  it('is van hetzelfde afschrift elke keer hetzelfde, tot op de byte', async () => {
    const job = jobOf(proefafschrift([]))
    expect((await print(job)).equals(await print(job))).toBe(true)
  })

  it('verliest niets van 50 000 woorden en breekt niet op een woord van 1 600 letters', async () => {
    const woord = 'aaneengeschreven'.repeat(100)
    const text = await textOf(await print(jobOf(proefafschrift([`Zie ${woord}.`, lang(50_000)]))))
    // Once it may go on below the foot of a page.
    expect(text.split('aaneengeschreven').length).toBeGreaterThanOrEqual(100)
    const numbers = Array.from(text.matchAll(/woord(\d+)/g), ([, number]) => Number(number))
    expect(numbers.filter((number, place) => number !== place)).toEqual([])
    expect(numbers).toHaveLength(50_000)
  })

  it('drukt elk schrift, en noemt wat niet gedrukt kan worden', async () => {
    const vreemd = '🙂 中文 한국어, bel \u0007, merk \ufeff, eigen \ue000, half \ud800, oud 𓀀.'
    const text = await textOf(await print(jobOf(proefafschrift([vreemd]))))
    expect(text).toContain(
      '🙂中文한국어,bel‹U+0007›,merk‹U+FEFF›,eigen‹U+E000›,half‹U+D800›,oud‹U+13000›.',
    )
  })

  it('leest gegevens nooit als opmaak of opdracht', async () => {
    const truc = '#panic("x") $1+1$ *vet* _schuin_ = Kop <label> @bron [x] \\ `code` // weg'
    const text = await textOf(await print(jobOf(proefafschrift([truc]))))
    expect(text).toContain(plain(truc))
  })

  it('komt ook bij een leeg portfolio met tekorten', async () => {
    const leeg = proefafschrift([], {
      dossier: {
        ...proefafschrift([]).dossier,
        activiteiten: [],
        bijeenkomsten: [],
        onderdelen: {},
      },
      verklaringen: [],
      bestanden: [],
      toelichtingen: { 'A1/cv-ontbreekt': 'Dat komt nog.' },
    })
    const text = await textOf(await print(jobOf(leeg)))
    expect(text).toContain('A1:Voegjecurriculumvitaetoe.Datkomtnog.')
  })
})

/** The presses of this process: what each used of a processor in seconds, a measure that holds on a busy machine too. */
const presses = (): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      const [stat = '', command = ''] = ['stat', 'cmdline'].map(file => factsOf(pid, file))
      const [, parent, ...facts] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const isOurs = Number(parent) === process.pid && command.includes('pdf/press')
      return isOurs ? [(Number(facts[9]) + Number(facts[10])) / 100] : []
    })

const factsOf = (pid: string, file: string): string => {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8')
  } catch {
    return ''
  }
}

describe('de drukker', () => {
  it('houdt een proces alleen zolang er werk is', async () => {
    await printer.close()
    const short = createPrinter({ ...settings, idleMs: 1 })
    expect(presses()).toEqual([])
    await sizeOf(short, jobOf(proefafschrift([])))
    await expect.poll(presses, { timeout: 5000 }).toEqual([])
  })

  it('doet er één tegelijk, laat er niet te veel wachten, en slaat over wie weg is', async () => {
    const small = createPrinter({ ...settings, waiting: 2 })
    const job = jobOf(proefafschrift([]))
    const gone = new AbortController()
    const first = sizeOf(small, job)
    const second = small.print(job, gone.signal)
    await expect(small.print(job, nobodyLeft)).rejects.toThrow('te veel')
    gone.abort()
    await expect(second).rejects.toThrow('aborted')
    expect(await first).toBeGreaterThan(1000)
    expect(await sizeOf(small, job)).toBeGreaterThan(1000)
    await small.close()
  })

  it('geeft op na de tijdslimiet, ruimt op, en kan daarna weer', async () => {
    const before = temporary()
    const hasty = createPrinter({ ...settings, limitMs: 1 })
    await expect(hasty.print(jobOf(proefafschrift([])), nobodyLeft)).rejects.toThrow('PDF')
    expect(temporary()).toEqual(before)
    expect((await print(jobOf(proefafschrift([])))).length).toBeGreaterThan(1000)
  })

  it('zegt bij een fout niets over de inhoud', async () => {
    const job = jobOf(proefafschrift([]), { data: { geheim: 'Marijke' } })
    await expect(printer.print(job, nobodyLeft)).rejects.toThrow(/^PDF: mislukt$/)
  })

  const temporary = () => readdirSync(tmpdir()).filter(name => name.startsWith('vakbewijs-pdf-'))
})

const tools = ['pdfinfo', 'pdffonts', 'pdfdetach', 'pdftotext', 'qpdf']
const missing = tools.filter(tool => spawnSync(tool, ['--version']).error)
const hint = 'apt-get install poppler-utils qpdf'
if (missing.length > 0) console.log(`Overgeslagen, want ${missing.join(', ')} ontbreekt: ${hint}`)

describe.skipIf(missing.length > 0)(`volgens andere programma’s (${hint})`, () => {
  const run = (tool: string, ...words: string[]) =>
    execFileSync(tool, words, {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const keep = async (name: string, job: PrintJob) =>
    writeFileSync(join(folder, name), await print(job))

  it('is het leesexemplaar gemerkt, met titel, koppen en tekst (A-8; de voorwaarden staan in keuring.test)', async () => {
    await keep('lees.pdf', jobOf(proefafschrift(['Met 🙂 en עברית'])))
    const facts = run('pdfinfo', 'lees.pdf')
    expect(facts).toMatch(/^Title: +Portfolio van Noor van Dijk$/m)
    expect(facts).toMatch(/^Tagged: +yes$/m)
    run('qpdf', '--check', 'lees.pdf')
    expect(run('pdfinfo', '-struct', 'lees.pdf').match(/^ *H\d\b/gm)?.length).toBeGreaterThan(20)
    expect(run('pdfinfo', '-struct-text', 'lees.pdf')).toContain('"B2 Bemiddelen naar werk"')
    expect(run('pdftotext', 'lees.pdf', '-')).toContain('Met 🙂 en')
  })

  it('zitten alle letters erin, elk met zijn teken (A-8)', () => {
    const [, , ...lines] = run('pdffonts', 'lees.pdf').trim().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(lines.filter(line => !/ yes yes yes +\d+ +0$/.test(line))).toEqual([])
  })

  it('heeft het archief elk bestand, byte voor byte', async () => {
    const content = Buffer.from('%PDF-1.7 bewijs')
    const attachments = [
      attachment('001 geërfd bewijs.pdf', content),
      attachment('afschrift.json', Buffer.from('{}')),
    ]
    await keep('archief.pdf', jobOf(proefafschrift([]), { standard: 'a-3a', attachments }))
    expect(run('pdfdetach', '-list', 'archief.pdf')).toBe(
      '2 embedded files\n1: 001 geërfd bewijs.pdf\n2: afschrift.json\n',
    )
    run('pdfdetach', '-save', '1', '-o', 'uit.bin', 'archief.pdf')
    expect(readFileSync(join(folder, 'uit.bin')).equals(content)).toBe(true)
    run('qpdf', '--check', 'archief.pdf')
  })

  it('komt een archief van 100 bladzijden met 300 activiteiten en 60 bestanden binnen 10 seconden (issue 6)', async () => {
    const attachments = Array.from({ length: 60 }, (_, nummer) =>
      attachment(
        `${nummer}.pdf`,
        createHash('shake256', { outputLength: 365_000 }).update(String(nummer)).digest(),
      ),
    )
    const { dossier } = proefafschrift([lang(30_000)])
    const { activiteiten } = grootDossier(randomUUID)
    const afschrift = proefafschrift([], { dossier: { ...dossier, activiteiten } })
    const job = jobOf(afschrift, { standard: 'a-3a', attachments })
    await printer.close()
    await keep('groot.pdf', job)
    const [used] = presses()
    expect(used).toBeGreaterThan(0)
    expect(used).toBeLessThan(10)
    expect(Number(/^Pages: +(\d+)$/m.exec(run('pdfinfo', 'groot.pdf'))?.[1])).toBeGreaterThan(100)
  })
})
