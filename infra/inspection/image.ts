import type { Picture, Verdict } from '#infra/inspection/index.ts'

const mostPixels = 40_000_000
const widest = 1200
const highest = 3600

/** A picture that stands still, opens to its last line, and is not larger than 40 megapixel: its size is read before anything is made of it. */
export async function inspectImage(content: Buffer): Promise<Verdict> {
  const sharp = await library()
  const { width, height, pages = 1 } = await sharp(content, { limitInputPixels: false }).metadata()
  if (width * height > mostPixels) return { ok: false, fault: 'too-many-pixels' }
  if (pages > 1 || isMovingPng(content)) return { ok: false, fault: 'moving' }
  await reader(sharp, content).resize(16, 16, { fit: 'fill' }).raw().toBuffer()
  return { ok: true, pages: 1 }
}

/** The moving kind of PNG says so before its first picture. */
const isMovingPng = (content: Buffer): boolean =>
  content.subarray(0, 4).toString('latin1') === '\u0089PNG' &&
  content.subarray(0, 1024).includes('acTL')

/** The picture upright and at most as wide as it is read, on white, without what the camera wrote beside it. */
export async function drawImage(content: Buffer): Promise<Picture | null> {
  const sharp = await library()
  const { data, info } = await reader(sharp, content)
    .rotate()
    .resize(widest, highest, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  return { content: data, mime: 'image/jpeg', width: info.width, height: info.height }
}

type Sharp = Awaited<ReturnType<typeof library>>

const reader = (sharp: Sharp, content: Buffer) =>
  sharp(content, { limitInputPixels: mostPixels, failOn: 'truncated', sequentialRead: true })

async function library() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
