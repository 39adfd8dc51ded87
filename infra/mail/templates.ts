/** Every mail the product sends, with what its text needs. */
export type MailData = {
  inlogcode: { naam: string; code: string; minuten: number; link: string }
  uitnodiging: { naam: string; rol: string; door: string; link: string }
  'email-wijzigen': { naam: string; code: string; minuten: number; link: string }
  'email-gewijzigd': { naam: string; link: string }
}

export type MailTemplate = keyof MailData
