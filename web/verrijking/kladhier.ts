import { basisUit } from './basis.ts'
import { isGepost } from './aangenomen.ts'
import { bewaarHier, leesHier, plekVoor, vanHier, wisHier } from './hier.ts'
import type { Kopie, Velden } from './kopie.ts'
import { tabblad } from './tabblad.ts'
import { isBestandveld, waardenVan, zelfde } from './velden.ts'

/** A form that is sent with its button, of which what was typed is kept in this browser until it is taken. */
export type Klad = {
  formulier: HTMLFormElement
  /** Which form this is, for every tab. */
  pad: string
  begin: Velden
  /** What the server has of it: as the page came, or as the copy was kept last. */
  bekend: Velden
  /** Whether the server has it as it is in `bekend`; not when this page answers what it refused. */
  isBekend: boolean
  kopie: Kopie | null
  /** Where what was put back in it stays, when it could not be moved to the place of this tab. */
  gebleven?: string
  straks: number
  /** The first key that is not kept yet. */
  sinds: number
  /** When what waited here was read: until then nothing is written over it. */
  gelezen: Promise<void>
}

/** Where this tab keeps what is typed in it. */
export const eigenPlek = ({ pad }: Klad): string => plekVoor(pad, tabblad())

/** False when this browser keeps nothing. */
export async function bewaar(klad: Klad): Promise<boolean> {
  clearTimeout(klad.straks)
  klad.straks = 0
  klad.sinds = 0
  await klad.gelezen
  const { formulier } = klad
  const plek = eigenPlek(klad)
  const velden = veldenVan(formulier)
  if (klad.isBekend && verschil(velden, klad.bekend).length === 0) {
    await wisHier(plek)
    return true
  }
  // The address of an answer to a form need not be one to come back to.
  const eerder = isGepost ? await leesHier(plek) : null
  const kopie = waardenVan(formulier, 'klad')
  const pagina = eerder?.pagina ?? formulier.dataset['klad'] ?? vanHier().pagina
  return bewaarHier(plek, {
    ...vanHier(),
    pagina,
    velden: {
      ...velden,
      ...basisUit(formulier),
      ...(kopie.length > 0 && { klad: kopie }),
    },
  })
}

/** What goes along unseen, as on which version this was written; files are no part of it. */
export function verborgenVan(formulier: HTMLFormElement): Velden {
  const namen = [...formulier.elements].flatMap(element =>
    element instanceof HTMLInputElement && element.type === 'hidden' && !element.disabled
      ? [element.name]
      : [],
  )
  const isLos = (naam: string) =>
    ['token', 'klad'].includes(naam) ||
    [...formulier.elements].some(
      een => een.matches('[type=file]') && een.getAttribute('name') === naam,
    )
  return Object.fromEntries(
    namen.filter(naam => !isLos(naam)).map(naam => [naam, waardenVan(formulier, naam)]),
  )
}

/** What can be typed or chosen, with the files that arrived; what goes along unseen only says on which version it was written. */
export function veldenVan(formulier: HTMLFormElement): Velden {
  const namen = [...formulier.elements].flatMap(element => {
    const isVeld =
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement &&
        !['hidden', 'file', 'submit'].includes(element.type)) ||
      (isBestandveld(element) && formulier.hasAttribute('data-klad'))
    return isVeld && element.name ? [element.name] : []
  })
  return Object.fromEntries(namen.map(naam => [naam, waardenVan(formulier, naam)]))
}

export const verschil = (velden: Velden, begin: Velden): string[] =>
  Object.keys(begin).filter(naam => !zelfde(velden[naam] ?? [], begin[naam] ?? []))
