export const sjabloon: Record<string, string>
