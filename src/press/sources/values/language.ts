/** A language tag in its canonical form: `pt_PT` → `pt-PT`. Nothing when it is none. */
export function languageTag(value: string): string | undefined {
  if (value.trim() === '') return undefined
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
