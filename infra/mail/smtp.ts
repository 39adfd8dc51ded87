import { createTransport } from 'nodemailer'
import type { Log } from '#infra/log.ts'

/** A mail on its way: every attempt to send it carries the same id, so that a mailbox can see a double. */
export type Message = { id: string; to: string; subject: string; text: string; html: string }

/** How sending ended; `rejected` is final for this address, `failed` may pass. The code holds no personal data. */
export type Sent =
  { state: 'sent' } | { state: 'rejected' | 'failed'; code: string; isUnreachable: boolean }

export type Transport = { send(message: Message): Promise<Sent> }

type Smtp = { url: string; from: string; domain: string }

/** Sends by SMTP; gives up on a server that does not answer within 20 s in all. */
export function smtpTransport({ url, from, domain }: Smtp): Transport {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, subject, text, html }) {
      try {
        const messageId = `<${id}@${domain}>`
        const headers = { 'Auto-Submitted': 'auto-generated' }
        await transport.sendMail({ from, to, subject, text, html, messageId, headers })
        return { state: 'sent' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

/** The same way of sending, with a line in the log for each mail that did not go: which one and why, never to whom. */
export const logged = (transport: Transport, log: Log): Transport => ({
  async send(message) {
    const sent = await transport.send(message)
    if (sent.state !== 'sent')
      log.warn({ post: message.id, state: sent.state, code: sent.code }, 'mail niet verstuurd')
    return sent
  },
})

/** What the server answered decides; without an answer nobody could be reached. */
function outcomeOf(error: unknown): Sent {
  const answer = numberIn(error, 'responseCode')
  if (answer === undefined)
    return { state: 'failed', code: textIn(error, 'code') ?? 'onbekend', isUnreachable: true }
  const isAboutAddress =
    textIn(error, 'code') === 'EENVELOPE' || textIn(error, 'code') === 'EMESSAGE'
  const isFinal = answer >= 500 && isAboutAddress
  return {
    state: isFinal ? 'rejected' : 'failed',
    code: String(answer),
    isUnreachable: !isAboutAddress,
  }
}

const valueIn = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

const numberIn = (error: unknown, name: string): number | undefined => {
  const value = valueIn(error, name)
  return typeof value === 'number' ? value : undefined
}

const textIn = (error: unknown, name: string): string | undefined => {
  const value = valueIn(error, name)
  return typeof value === 'string' ? value : undefined
}
