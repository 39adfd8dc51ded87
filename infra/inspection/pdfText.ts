const most = { pages: 5, signs: 20_000 }

/** What the first pages of a PDF say, as lines of text; a scan says nothing. */
export async function readPdf(content: Buffer): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 })
  let text = ''
  try {
    const last = Math.min(document.numPages, most.pages)
    for (let number = 1; number <= last && text.length < most.signs; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      text += `${linesOf(items)}\n`
    }
  } finally {
    await document.loadingTask.destroy()
  }
  return text.slice(0, most.signs)
}

type Item = { str: string; hasEOL: boolean; transform: readonly number[] }

/** A new line where the PDF says so, or where the text goes on at another height. */
function linesOf(items: readonly object[]): string {
  let text = ''
  let height: number | undefined
  for (const { str, hasEOL, transform } of items.filter(isText)) {
    const here = Number(transform[5])
    const isLower = height !== undefined && str !== '' && Math.abs(here - height) > 2
    text += `${isLower && !text.endsWith('\n') ? '\n' : ''}${str}${hasEOL ? '\n' : ''}`
    if (str !== '') height = here
  }
  return text
}

const isText = (item: object): item is Item => 'str' in item && 'transform' in item
