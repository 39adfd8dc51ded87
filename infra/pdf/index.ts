import type { Readable } from 'node:stream'

/** A file that goes along inside the PDF. */
export type Attachment = {
  /** Unique among the attachments of one job. */
  name: string
  mime: string
  description: string
  relationship: 'source' | 'supplement'
  /** The bytes; asked for when the job has its turn. */
  open(): Promise<Readable>
}

/** What to print: everything that the template shows is in `data`, as plain values. */
export type PrintJob = {
  template: 'leesexemplaar' | 'cv'
  /** Accessible to read (PDF/UA-1), or to keep (PDF/A-3a, also tagged), which may hold other files. */
  standard: 'ua-1' | 'a-3a'
  data: unknown
  attachments: readonly Attachment[]
}

export type Printed = { size: number; content: Readable }

/** Makes PDFs, one after the other, in a process of its own that is there only as long as there is work. */
export type Printer = {
  /** Rejects when it cannot be made in time; never with words of what was to be printed. */
  print(job: PrintJob, signal: AbortSignal): Promise<Printed>
  /** Ends the process; what is being made fails. */
  close(): Promise<void>
}
