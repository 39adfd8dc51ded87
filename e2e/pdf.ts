import { maakPdf } from '#seed/papier.ts'

/** A real PDF of one page to upload, since what is not one is refused. */
export const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: maakPdf({ kop: name, regels: [] }),
})
