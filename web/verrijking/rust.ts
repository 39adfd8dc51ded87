/** In milliseconds: after the last key, and at most while somebody types on. */
type Rust = { rust: number; hoogstens: number }

/** Until what is typed is sent (U-1), and until it is kept in this browser (U-2). */
export const voorVersturen: Rust = { rust: 1000, hoogstens: 6000 }
export const voorHier: Rust = { rust: 200, hoogstens: 1200 }

/** How long is still waited, in milliseconds, when what was typed first waits since then. */
export const wachtNog = (sinds: number, { rust, hoogstens }: Rust): number =>
  Math.max(0, Math.min(rust, sinds + hoogstens - performance.now()))

/** How long is waited after so many times that nothing arrived. */
export const naPoging = (mislukt: number): number =>
  Math.min(30_000, 1000 * 2 ** Math.min(mislukt, 5))
