export const serverwoorden: string[]
