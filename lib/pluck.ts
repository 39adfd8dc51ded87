/** The same keys with one property of each value: `pluck({ a: { n: 1 } }, 'n')` is `{ a: 1 }`. */
export const pluck = <R extends Record<string, object>, N extends keyof R[keyof R]>(
  record: R,
  name: N,
): { [K in keyof R]: R[K][N & keyof R[K]] } =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, (value as R[keyof R])[name]]),
  ) as { [K in keyof R]: R[K][N & keyof R[K]] }
