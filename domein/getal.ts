/** Een getal zoals mensen het hier schrijven: 7,5; hele getallen zonder komma, hoogstens twee cijfers erachter. */
export const toonGetal = (getal: number): string =>
  String(Math.round(getal * 100) / 100).replace('.', ',')
