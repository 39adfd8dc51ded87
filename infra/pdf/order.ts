import type { Attachment, PrintJob } from './index.ts'

/** What the press is told: the job, with its attachments as files, and where the PDF has to go. */
export type Order = Omit<PrintJob, 'attachments'> & {
  attachments: readonly (Omit<Attachment, 'open'> & { file: string })[]
  out: string
}

export type Outcome = 'ok' | 'mislukt'
