// The process that sets PDFs: it gets one job at a time over its channel and writes the PDF where it is told to.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { allFonts, readingFonts, type Fonts } from './fonts.ts'
import type { Order, Outcome } from './order.ts'
import { isLacking, printableData } from './printable.ts'

const templates = join(import.meta.dirname, 'templates')
const compilerWith = ({ files }: Fonts) =>
  NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: files }] })

let fonts = readingFonts()
let compiler = compilerWith(fonts)
let isComplete = false

process.on('message', (order: Order) => {
  const outcome = setType(order)
  process.send?.(outcome)
})
process.on('disconnect', () => process.exit())

/** What went wrong is told without the words of the document. */
function setType(order: Order): Outcome {
  try {
    if (!isComplete && isLacking(order.data, fonts.has)) complete()
    writeFileSync(order.out, attempt(order, fonts.has))
    return 'ok'
  } catch (error) {
    const isSign = error instanceof Error && /could not be displayed|codepoint/.test(error.message)
    return isSign ? inPlainSigns(order) : 'mislukt'
  }
}

/** For the case that fonts and standard disagree about a sign after all: only signs of this part of the world as they are. */
function inPlainSigns(order: Order): Outcome {
  try {
    writeFileSync(
      order.out,
      attempt(order, code => code < 0x250 && fonts.has(code)),
    )
    return 'ok'
  } catch {
    return 'mislukt'
  }
}

function complete(): void {
  fonts = allFonts(fonts)
  compiler = compilerWith(fonts)
  isComplete = true
}

function attempt(order: Order, has: Fonts['has']): Buffer {
  const { template, standard, data, attachments } = order
  const files = attachments.map(({ file, ...rest }, index) => {
    const path = `/bijlage-${index}`
    compiler.mapShadow(join(templates, path), readFileSync(file))
    return { ...rest, path }
  })
  try {
    const result = compiler.compile({
      mainFilePath: join(templates, `${template}.typ`),
      inputs: {
        data: JSON.stringify(printableData(data, has)),
        files: standard === 'a-3a' ? JSON.stringify(printableData(files, has)) : '',
      },
    })
    if (!result.result) throw new Error('sjabloon en gegevens passen niet')
    return compiler.pdf(result.result, { pdfStandard: standard })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(1)
  }
}
