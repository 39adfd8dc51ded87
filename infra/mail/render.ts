import {
  templates,
  type MailData,
  type MailTemplate,
  type MailText,
} from '#infra/mail/templates.ts'

/** A mail as it is sent: the same words as plain text and as HTML. */
export type Mail = { onderwerp: string; tekst: string; html: string; isGeheim: boolean }

/** The words of this template with this data, in both forms. */
export function renderMail<Name extends MailTemplate>(name: Name, data: MailData[Name]): Mail {
  const text = templates[name](data)
  return {
    onderwerp: oneLine(text.onderwerp),
    tekst: asText(text),
    html: asHtml(text),
    isGeheim: text.isGeheim ?? false,
  }
}

// A line break in a subject would start another header.
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const asText = ({ alineas, code, link, slot = [] }: MailText): string =>
  [...alineas, ...(code ? [`    ${code}`] : []), `${link.tekst}:\n${link.adres}`, ...slot]
    .join('\n\n')
    .concat('\n')

const asHtml = ({ onderwerp, alineas, code, link, slot = [] }: MailText): string =>
  [
    '<!doctype html>',
    `<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(onderwerp)}</title></head>`,
    // No colours but those that a dark mail program can turn round: the letter has to be read in both.
    "<body style=\"font: 17px/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; max-width: 34em; margin: 2em auto; padding: 0 1em\">",
    '<p style="font-weight: 650; border-bottom: 1px solid #8b908e; padding-bottom: .5em">Vakbewijs</p>',
    ...alineas.map(paragraph),
    ...(code
      ? [`<p style="font: 600 28px/1.4 monospace; letter-spacing: .15em">${escape(code)}</p>`]
      : []),
    `<p style="margin: 1.5em 0"><a href="${escape(link.adres)}" style="${button}">${escape(link.tekst)}</a></p>`,
    ...slot.map(paragraph),
    '</body></html>',
    '',
  ].join('\n')

const button =
  'display: inline-block; background: #0d4f57; color: #ffffff; font-weight: 650; text-decoration: none; padding: .6em 1.1em; border-radius: 3px'

const paragraph = (text: string): string => `<p>${escape(text)}</p>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, sign => entities[sign] ?? sign)
