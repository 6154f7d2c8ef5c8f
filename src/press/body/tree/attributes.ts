import type { Element } from 'hast'

/**
 * The value of an attribute as text, by its name as hast spells it (`className`, `dataSrc`); lists are joined by
 * spaces. `undefined` when it is absent.
 */
export function attribute(element: Element, name: string): string | undefined {
  if (!Object.hasOwn(element.properties, name)) return undefined
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (typeof value === 'string') return value
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The classes of an element; empty when it has none. */
export function classesOf(element: Element): readonly (string | number)[] {
  const value = element.properties.className
  return Array.isArray(value) ? value : noClasses
}

const noClasses: readonly string[] = []

/** Whether an element has one of some classes. */
export function hasClass(element: Element, ...names: readonly string[]): boolean {
  return classesOf(element).some(name => names.includes(String(name)))
}

/** An attribute that holds a whole number; `undefined` when it holds something else or is out of range. */
export function wholeNumber(element: Element, name: string, least: number, most: number): number | undefined {
  const text = attribute(element, name)
  if (text === undefined) return undefined
  const digits = /^\s*(-?\d{1,9})(?:\.\d+)?(?:px)?\s*$/.exec(text)?.[1]
  if (digits === undefined) return undefined
  const number = Number(digits)
  return number >= least && number <= most ? number : undefined
}
