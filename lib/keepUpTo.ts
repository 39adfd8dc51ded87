/** Values by their key, of which only so much is kept. */
export type Kept<Value> = {
  get(key: string): Value | undefined
  set(key: string, entry: Entry<Value>): void
}

type Entry<Value> = { value: Value; size: number }

/** Keeps values up to this size in all; what was asked for longest ago goes first. What is larger by itself is not kept. */
export function keepUpTo<Value>(most: number): Kept<Value> {
  const kept = new Map<string, Entry<Value>>()
  let total = 0
  const drop = (key: string) => {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set(key, entry) {
      drop(key)
      if (entry.size > most) return
      kept.set(key, entry)
      total += entry.size
      for (const oldest of kept.keys()) {
        if (total <= most) return
        drop(oldest)
      }
    },
  }
}
