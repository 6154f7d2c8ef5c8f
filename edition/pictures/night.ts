import { colour } from './palette.ts'
import { sheet } from './svg.ts'

/** The palette of charts and maps by night: the same hues, and paper and ink changed about. */
const night: Partial<Record<keyof typeof colour, string>> = {
  paper: '#26231D',
  sand: '#4B4433',
  vermilion: '#E8745A',
  shallow: '#1B3134',
  mist: '#2A4A4C',
  sea: '#79AEA8',
  ink: '#ECE4D3',
  muted: '#B5AB9A',
}

/**
 * The finished chart or map, which follows the theme of the page that shows it: browsers hand the page's colour scheme
 * down to its pictures. Where they do not, and in link previews, it stays as by day. Scenes are `sheet`s: they bring
 * their own light along.
 */
export function turningSheet(ground: string, ...parts: string[]): string {
  const rules = Object.entries(night).flatMap(([name, dark]) => {
    const light = colour[name as keyof typeof night]
    return ['fill', 'stroke'].map(property => `[${property}="${light}"]{${property}:${dark}}`)
  })
  return sheet(ground, `<style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>`, ...parts)
}
