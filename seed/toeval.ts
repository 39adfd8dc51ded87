import type { Toeval } from '#acties/ctx.ts'
import { sha256 } from '#infra/hash.ts'

/** Ids and secrets that look random and are the same for every filling: for a demonstration, where nothing is secret. */
export function vastToeval(zaad: string): Toeval {
  let teller = 0
  const volgende = () => sha256(`${zaad} ${(teller += 1)}`)
  return {
    id: () =>
      volgende().replace(
        /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
        (_alles, ...delen: string[]) =>
          `${delen[0]}-${delen[1]}-4${delen[2]}-8${delen[3]}-${delen[4]}`,
      ),
    sleutel: () => Buffer.from(volgende(), 'hex').toString('base64url'),
    code: cijfers =>
      (BigInt(`0x${volgende()}`) % 10n ** BigInt(cijfers)).toString().padStart(cijfers, '0'),
  }
}
