import { expect, test } from 'vitest'
import { trimStyle } from './trim-style.ts'

test('a mixed colour stands without what it replaces', () => {
  const css = `mark {
  color: inherit;
  background: var(--accent);
  @supports (color: color-mix(in lab, red, red)) {
    background: color-mix(in srgb, var(--accent) 18%, transparent);
  }
}`
  expect(trimStyle(css).replace(/\s+/g, ' ')).toBe(
    'mark { color: inherit; background: color-mix(in srgb, var(--accent) 18%, transparent); }',
  )
})

test('variables are not set where they are registered', () => {
  const css = `.a { line-height: var(--tw-leading, 1.5); }
@property --tw-leading {
  syntax: "*";
  inherits: false;
}
@layer properties {
  @supports ((-webkit-hyphens: none) and (not (margin-trim: inline))) or (not (color:rgb(from red r g b))) {
    *, ::before, ::after, ::backdrop {
      --tw-leading: initial;
    }
  }
}`
  expect(trimStyle(css)).not.toContain('@layer')
  expect(trimStyle(css)).toContain('@property --tw-leading')
})

test('what every element has is not said with each border, and variables that nothing reads are not set', () => {
  const css = `.a {
  border-bottom-style: var(--tw-border-style);
  border-bottom-width: 1px;
  --tw-leading: 1.2;
  --tw-font-weight: 500;
  font-weight: 500;
  line-height: var(--tw-leading, 1.5);
}
@property --tw-border-style {
  syntax: "*";
  initial-value: solid;
}
@property --tw-leading {
  syntax: "*";
}`
  expect(trimStyle(css).replace(/\s+/g, ' ').trim()).toBe(
    '.a { border-bottom-width: 1px; --tw-leading: 1.2; font-weight: 500; line-height: var(--tw-leading, 1.5); } ' +
      '@property --tw-leading { syntax: "*"; }',
  )
})

test('what is written in another way stays', () => {
  const css = '@supports (color: red) { a { color: red; } } @layer properties { a { color: red; } }'
  expect(trimStyle(css)).toBe(css)
})
