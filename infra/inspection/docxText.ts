import { fromBufferPromise } from 'yauzl'

const main = 'word/document.xml'
/** Bytes of the part with the text that are looked at, and signs that are given back. */
const most = { bytes: 4 * 1024 * 1024, signs: 20_000 }

/**
 * What a Word document says, as lines of text. Its part with the text is looked through for runs of text and the ends of paragraphs, as
 * text: nothing is resolved, fetched or run, so a document type with entities of its own is only letters that are passed over.
 */
export async function readDocx(content: Buffer): Promise<string> {
  const zip = await fromBufferPromise(content, {
    autoClose: false,
    lazyEntries: true,
    strictFileNames: true,
  })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== main) continue
    return textIn(await begin(await zip.openReadStreamPromise(entry)))
  }
  return ''
}

/** As much of the part as is looked at; the rest is never unpacked. */
async function begin(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length >= most.bytes) break
  }
  return Buffer.concat(pieces).subarray(0, most.bytes).toString('utf8')
}

/** A run of text, a break or tab inside one, or the end of a paragraph. Text that was deleted is called otherwise. */
const tokens = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^<>]*)?\/>|<\/w:(p)>/g

function textIn(xml: string): string {
  let text = ''
  for (const [, run, inside, paragraph] of xml.matchAll(tokens)) {
    if (run !== undefined) text += decoded(run)
    else text += paragraph || inside !== 'tab' ? '\n' : ' '
    if (text.length >= most.signs) break
  }
  return text.slice(0, most.signs)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five names that XML has by itself, and numbers; what else stands between & and ; stays as it is. */
const decoded = (run: string): string =>
  run.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) =>
    name.startsWith('#') ? sign(`0${name.slice(1)}`) : (named[name] ?? whole),
  )

/** '0x20ac' or '0233' as a sign; a space for what is none. */
function sign(number: string): string {
  const code = number.startsWith('0x') ? Number(number) : Number.parseInt(number, 10)
  const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isSign ? String.fromCodePoint(code) : ' '
}
