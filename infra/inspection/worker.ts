import { z } from 'zod'
import type { Picture, Verdict } from '#infra/inspection/index.ts'
import { drawImage, inspectImage } from './image.ts'
import { drawPdf, inspectPdf } from './pdf.ts'
import { readPdf } from './pdfText.ts'
import { signatureFault } from './signature.ts'
import { inspectDocx } from './docx.ts'
import { readDocx } from './docxText.ts'

// This is the process in which bytes of others are opened; `lane.ts` starts it and says what it may use.

const work = z.object({
  task: z.enum(['inspect', 'draw', 'text']),
  mime: z.string(),
  page: z.int(),
  content: z.instanceof(Uint8Array).transform(bytes => Buffer.from(bytes)),
})

type Work = z.infer<typeof work>

const kindOf = (mime: string): 'image' | 'pdf' | 'docx' =>
  mime === 'application/pdf' ? 'pdf' : mime.startsWith('image/') ? 'image' : 'docx'

async function inspect({ content, mime }: Work): Promise<Verdict> {
  const fault = signatureFault(content, mime)
  if (fault) return { ok: false, fault }
  const how = { image: inspectImage, pdf: inspectPdf, docx: inspectDocx }[kindOf(mime)]
  return how(content).catch(() => ({ ok: false, fault: 'damaged' }))
}

async function draw({ content, mime, page }: Work): Promise<Picture | null> {
  const how = { image: drawImage, pdf: drawPdf, docx: () => Promise.resolve(null) }[kindOf(mime)]
  return how(content, page).catch(() => null)
}

/** A picture carries no text with it. */
async function text({ content, mime }: Work): Promise<string> {
  const how = { pdf: readPdf, docx: readDocx, image: () => Promise.resolve('') }[kindOf(mime)]
  return how(content).catch(() => '')
}

const tasks = { inspect, draw, text }

process.on('message', (message: unknown) => {
  const given = work.parse(message)
  void tasks[given.task](given).then(answer => process.send?.(answer))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
