/** For each key what the function makes of it: `tabel(['a', 'b'], key => key.length)` is `{ a: 1, b: 1 }`. */
export const tabel = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Record<K, V> => Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>

/** The keys of a record with their own types: `sleutels({ a: 1, b: 2 })` is `['a', 'b']`. */
export const sleutels = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record) as K[]
