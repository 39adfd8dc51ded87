import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { createIsomorphicCanvasFactory } from 'unpdf'
import type { Picture, Verdict } from '#infra/inspection/index.ts'

const mostPages = 500
/** Pixels: wide enough to read, and never a strip without end. */
const widest = 1200
const highest = 3600

/** A PDF that opens without a password, is whole, and has 1 to 500 pages. */
export async function inspectPdf(content: Buffer): Promise<Verdict> {
  if (!isWhole(content)) return { ok: false, fault: 'damaged' }
  try {
    const pages = await countPages(content)
    return pages > mostPages ? { ok: false, fault: 'too-many-pages' } : { ok: true, pages }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, fault: isLocked ? 'password' : 'damaged' }
  }
}

/** How many pages there are; the first must be readable. */
async function countPages(content: Buffer): Promise<number> {
  const document = await open(content)
  try {
    await document.getPage(1)
    return document.numPages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Some devices fill up with zeros or blanks after the end. */
function isWhole(content: Buffer): boolean {
  const end = content.lastIndexOf('%%EOF')
  return (
    end !== -1 &&
    /^[\s\0]*$/.test(
      content
        .subarray(end + 5)
        .toString('latin1')
        .slice(1024),
    )
  )
}

/** This page, drawn on white. */
export async function drawPdf(content: Buffer, number: number): Promise<Picture | null> {
  const Factory = await canvasFactory()
  const document = await open(content, Factory)
  try {
    return await drawPage(await document.getPage(number), new Factory())
  } finally {
    await document.loadingTask.destroy()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['getPage']>>
type Factory = InstanceType<Awaited<ReturnType<typeof canvasFactory>>>

async function drawPage(page: Page, factory: Factory): Promise<Picture | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(widest / width, highest / height) })
  const size = { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) }
  const { canvas, context: canvasContext } = factory.create(size.width, size.height)
  if (!canvas || !('encode' in canvas)) return null
  await page.render({ canvas, canvasContext, viewport, background: '#fff' }).promise
  return { content: await canvas.encode('jpeg', 80), mime: 'image/jpeg', ...size }
}

async function open(content: Buffer, CanvasFactory?: object) {
  const { getDocumentProxy } = await import('unpdf')
  return getDocumentProxy(new Uint8Array(content), {
    stopAtErrors: false,
    verbosity: 0,
    ...(CanvasFactory && { CanvasFactory }),
  })
}

const fallback = join(import.meta.dirname, 'letter.woff2')
const standard = ['Helvetica', 'Arial', 'Times', 'Times New Roman', 'Courier', 'Courier New']
const generic = ['sans-serif', 'serif', 'monospace']

/** One of these is on every computer with letters to read; another may only have signs, emoji or one width. */
const readable = [
  ...standard,
  'Liberation Sans',
  'Nimbus Sans',
  'DejaVu Sans',
  'FreeSans',
  'Noto Sans',
]

/** Where canvases come from. A computer without letters to read borrows ours, else text that brings no letters of its own stays white or becomes boxes. */
async function canvasFactory() {
  const unpdf = await import('unpdf')
  const { GlobalFonts } = await import('@napi-rs/canvas')
  const Factory = await unpdf.createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'))
  if (!readable.some(name => GlobalFonts.has(name)) && existsSync(fallback))
    for (const name of [...standard, ...generic]) GlobalFonts.registerFromPath(fallback, name)
  const factory = new Factory()
  return class {
    create(width: number, height: number) {
      return inWeight(factory.create(width, height))
    }
    reset(made: Made, width: number, height: number) {
      factory.reset(made, width, height)
      inWeight(made)
    }
    destroy(made: Made) {
      factory.destroy(made)
    }
  }
}

type Made = ReturnType<
  InstanceType<Awaited<ReturnType<typeof createIsomorphicCanvasFactory>>>['create']
>

/** Our letter comes in every weight, and begins at the thinnest. */
function inWeight(made: Made): Made {
  if (made.context && 'fontVariationSettings' in made.context)
    made.context.fontVariationSettings = '"wght" 430'
  return made
}
