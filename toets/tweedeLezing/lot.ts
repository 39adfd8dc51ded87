// Chance from a seed, so that every dossier of the second reading can be made again.

export type Lot = {
  /** A whole number from `laag` up to and including `hoog`. */
  tussen(laag: number, hoog: number): number
  kans(deel: number): boolean
  kies<T>(uit: readonly [T, ...T[]]): T
}

export function lotVan(zaad: number): Lot {
  let stand = Math.imul(zaad + 1, 0x9e3779b1) >>> 0
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let mix = Math.imul(stand ^ (stand >>> 15), stand | 1)
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61)
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32
  }
  const tussen = (laag: number, hoog: number): number =>
    laag + Math.floor(volgende() * (hoog - laag + 1))
  return {
    tussen,
    kans: deel => volgende() < deel,
    kies: uit => uit[tussen(0, uit.length - 1)] ?? uit[0],
  }
}
