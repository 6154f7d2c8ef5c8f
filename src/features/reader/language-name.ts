/**
 * The name of a language in that language, as a reader looks for it: `繁體中文`, `Português`. The region is left out,
 * the script of Chinese always said.
 */
export function languageName(tag: string): string {
  const { language, script } = new Intl.Locale(tag)
  const written = language === 'zh' ? new Intl.Locale(tag).maximize().script : script
  const plain = written ? `${language}-${written}` : language
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(plain) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
