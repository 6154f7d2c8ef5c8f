const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** `6.2 MB`: a size in bytes as people read it, two digits at most. */
export function formatSize(bytes: number, lang: string): string {
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const maximumFractionDigits = step > 1 && bytes / 1000 ** step < 10 ? 1 : 0
  const unit = units[step] ?? 'byte'
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits })
  // Number and unit stay on one line.
  return format.format(bytes / 1000 ** step).replace(' ', '\u00a0')
}
