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
    `<html lang="nl"><head><meta charset="utf-8"><title>${escape(onderwerp)}</title></head>`,
    '<body style="font: 17px/1.6 Georgia, serif; color: #1c2b2a; max-width: 36em; margin: 2em auto; padding: 0 1em">',
    ...alineas.map(paragraph),
    ...(code
      ? [`<p style="font: 600 28px/1.4 monospace; letter-spacing: .15em">${escape(code)}</p>`]
      : []),
    `<p><a href="${escape(link.adres)}" style="color: #0b5d5a">${escape(link.tekst)}</a></p>`,
    ...slot.map(paragraph),
    '</body></html>',
    '',
  ].join('\n')

const paragraph = (text: string): string => `<p>${escape(text)}</p>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, sign => entities[sign] ?? sign)
