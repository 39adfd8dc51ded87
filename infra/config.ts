import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { readProxies, type ProxyTest } from './proxies.ts'
import { Refusal } from './refusal.ts'

/** The settings of this process; docs/beheer.md says what each means. */
export type Config = {
  port: number
  host: string
  /** Undefined: http://localhost with the port that is opened. */
  publicUrl: string | undefined
  databaseUrl: string | undefined
  dataFolder: string
  pgBindir: string | undefined
  role: 'web' | 'werker' | 'beide'
  demo: 'aan' | 'uit' | 'openbaar'
  smtp: { url: string; from: string } | undefined
  /** The instant at which a test lets time stand still. */
  fixedTime: Date | undefined
  /** Which addresses are proxies of ours, whose X-Forwarded-For is believed. */
  isProxy: ProxyTest
  logLevel: string
}

type Environment = Record<string, string | undefined>

/** The settings in the environment of this process; refused with one Dutch line for each wrong value. */
export const readConfig = (): Config => parseConfig(process.env)

/** The settings in this environment, where an empty value counts as absent; refused with one Dutch line for each wrong value. */
export function parseConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const outcome = schema.safeParse(given)
  const wrong = outcome.success
    ? contradictions(outcome.data)
    : outcome.error.issues.map(issue => lineOf(String(issue.path[0]), issue.message, given))
  const lines = [...unknownNames(given), ...wrong]
  if (lines.length > 0 || !outcome.success) throw new Refusal(lines.join('\n'))
  return toConfig(outcome.data)
}

const words = z.string().trim()

const oneOf = <const T extends string>(...values: T[]) =>
  z.enum(values, `moet ${values.slice(0, -1).join(', ')} of ${values.at(-1)} zijn`)

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `moet een adres zijn als ${example}` })

const schema = z.object({
  PORT: words
    .refine(
      value => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
      'moet een getal van 0 tot en met 65535 zijn',
    )
    .transform(Number)
    .default(3000),
  HOST: words.default('127.0.0.1'),
  PUBLIC_URL: words
    .refine(isOrigin, 'moet een adres zonder pad zijn als https://vakbewijs.example')
    .optional(),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    'postgres://gebruiker:wachtwoord@server:5432/vakbewijs',
  ).optional(),
  VAKBEWIJS_DATA: words.default('./data'),
  PG_BINDIR: words.optional(),
  VAKBEWIJS_ROL: oneOf('web', 'werker', 'beide').default('beide'),
  VAKBEWIJS_DEMO: oneOf('aan', 'uit', 'openbaar').optional(),
  SMTP_URL: address(/^smtps?$/, 'smtp://gebruiker:wachtwoord@server:587').optional(),
  SMTP_VAN: words
    .regex(/^(?:[^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'moet een e-mailadres zijn')
    .optional(),
  VAKBEWIJS_PROXY: words.transform(toProxyTest).default(() => () => false),
  KLOK: words.refine(isInstant, 'moet een tijdstip zijn als 2026-03-01T09:00Z').optional(),
  LOG_NIVEAU: oneOf('debug', 'info', 'warn', 'error', 'silent').optional(),
  NODE_ENV: words.optional(),
})

function toProxyTest(value: string, { addIssue }: z.RefinementCtx): ProxyTest {
  const test = readProxies(value)
  if (test) return test
  addIssue('moet een lijst van adressen of netwerken zijn als 127.0.0.1,10.0.0.0/8')
  return z.NEVER
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^/?#]+\/?$/.test(value)
}

function isInstant(value: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))
}

type Values = z.infer<typeof schema>

const secret = new Set(['DATABASE_URL', 'SMTP_URL'])

function lineOf(name: string, problem: string, given: Environment): string {
  return secret.has(name) ? `${name} ${problem}.` : `${name} ${problem} (nu: ${given[name]}).`
}

/** A typing error in VAKBEWIJS_DEMO=uit may not start a demonstration. */
const unknownNames = (given: Environment): string[] =>
  Object.keys(given)
    .filter(name => name.startsWith('VAKBEWIJS_') && !(name in schema.shape))
    .map(name => `${name} is geen instelling van Vakbewijs; zie docs/beheer.md.`)

/** An external database is for real work, so only there does the demonstration start switched off. */
const demoOf = (values: Values): Config['demo'] =>
  values.VAKBEWIJS_DEMO ?? (values.DATABASE_URL === undefined ? 'aan' : 'uit')

/** What each value allows by itself and the whole does not. */
const rules: { refused: (values: Values) => boolean; text: string }[] = [
  {
    refused: values => demoOf(values) === 'aan' && !isPrivate(values),
    text: 'Demonstratiegegevens mogen niet openbaar staan, en HOST of PUBLIC_URL is niet deze computer: zet VAKBEWIJS_DEMO=uit voor echt gebruik, of VAKBEWIJS_DEMO=openbaar als iedereen erin mag.',
  },
  {
    refused: ({ HOST, PUBLIC_URL }) => !isLoopback(HOST) && PUBLIC_URL === undefined,
    text: 'PUBLIC_URL ontbreekt: anderen kunnen bij HOST, dus moet hier het adres staan dat zij gebruiken.',
  },
  {
    refused: values => demoOf(values) === 'uit' && values.SMTP_URL === undefined,
    text: 'SMTP_URL ontbreekt: zonder mail kan niemand zich aanmelden. Met VAKBEWIJS_DEMO=aan start een demonstratie zonder mail.',
  },
  {
    refused: values => values.SMTP_URL !== undefined && values.SMTP_VAN === undefined,
    text: 'SMTP_VAN ontbreekt: het adres waarvan de mail komt.',
  },
  {
    refused: values =>
      values.KLOK !== undefined && (!isPrivate(values) || values.NODE_ENV === 'production'),
    text: 'KLOK zet de tijd stil en is alleen voor tests op deze computer: haal die instelling weg.',
  },
]

const contradictions = (values: Values): string[] =>
  rules.filter(({ refused }) => refused(values)).map(({ text }) => text)

const isPrivate = ({ HOST, PUBLIC_URL }: Values): boolean =>
  isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname))

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

function toConfig(values: Values): Config {
  const { SMTP_URL, SMTP_VAN, KLOK, PORT } = values
  const demo = demoOf(values)
  return {
    port: PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL && new URL(values.PUBLIC_URL).origin,
    databaseUrl: values.DATABASE_URL,
    dataFolder: resolve(values.VAKBEWIJS_DATA),
    pgBindir: values.PG_BINDIR,
    role: values.VAKBEWIJS_ROL,
    demo,
    smtp: SMTP_URL !== undefined && SMTP_VAN ? { url: SMTP_URL, from: SMTP_VAN } : undefined,
    fixedTime: KLOK === undefined ? undefined : new Date(KLOK),
    isProxy: values.VAKBEWIJS_PROXY,
    logLevel: values.LOG_NIVEAU ?? (demo === 'aan' ? 'warn' : 'info'),
  }
}
