/** What we use of the load program, which comes without types. */
declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
  }
  type Outcome = { errors: number; timeouts: number }
  /** On each answer: client, status, bytes, milliseconds. */
  type Run = Promise<Outcome> & { on(event: 'response', see: (...facts: unknown[]) => void): void }
  export default function autocannon(options: Options): Run
}
