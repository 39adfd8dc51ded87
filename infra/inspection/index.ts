/** Why a file is not taken. */
export const faults = [
  'other-kind',
  'damaged',
  'two-kinds',
  'password',
  'too-many-pages',
  'too-many-pixels',
  'moving',
  'too-much-inside',
  'macros',
  'too-heavy',
] as const

export type Fault = (typeof faults)[number]

/** What a file turned out to be: how many pages it has (null where its kind has none), or why it is not taken. */
export type Verdict = { ok: true; pages: number | null } | { ok: false; fault: Fault }

/** A page drawn anew: nothing of the original bytes is in it, no place or name either. */
export type Picture = { content: Buffer; mime: 'image/jpeg'; width: number; height: number }

/** A file and how to get its bytes, which are fetched when its turn has come. */
export type Foreign = { mime: string; read: () => Promise<Buffer> }

/** Opens what others sent in, always in a process of its own that may use little memory, little time and no files. */
export type Inspector = {
  inspect(file: Foreign): Promise<Verdict>
  /** One page as a picture to read; null when none can be made of it. */
  draw(file: Foreign, page: number): Promise<Picture | null>
  /** The text that a PDF carries on its first pages, or a Word document at its beginning, line by line; empty where there is none, as in a picture or a scan. */
  text(file: Foreign): Promise<string>
  /** Ends the processes; work that was running is refused with an error, so that it is done again later. */
  stop(): void
}
