import { expect, test } from 'vitest'
import { squeeze } from './squeeze.ts'

test('what a script shares, and the addresses of code that comes later, stay as they are', async () => {
  const code = 'import{a as b}from"./a.js";const load=()=>import("./later.js");export{b as kept,load as brings};'
  const small = await squeeze(code, 'paper.js')
  expect(small).toContain('"./a.js"')
  expect(small).toContain('import("./later.js")')
  expect(small).toMatch(/as kept\b/)
  expect(small).toMatch(/as brings\b/)
})

test('a script becomes smaller and does the same', async () => {
  const code =
    'const one=1;const add=(first,second)=>{const sum=first+second;return sum};export const three=add(one,2);'
  const small = await squeeze(code, 'paper.js')
  expect(small.length).toBeLessThan(code.length)
  expect(await import(`data:text/javascript,${encodeURIComponent(small)}`)).toMatchObject({ three: 3 })
})

test('a script that cannot be read is named', async () => {
  await expect(squeeze('const =', 'paper.js')).rejects.toMatchObject({ filename: 'paper.js' })
})

test('the wrapper of a module stays in the parentheses that have it compiled ahead, and no other function is put in them', async () => {
  const code = `import{t as wrap}from"./runtime.js";
    var first=wrap((exports=>{exports.one=1})),second=wrap(((exports,module)=>{module.exports=first().one}));
    export const found=[second()].map(each=>each+1);`
  const small = await squeeze(code, 'vendor.js')
  expect(small.match(/\(\(\w+=>\{/g)).toHaveLength(1)
  expect(small.match(/\(\(\(\w+,\w+\)=>\{/g)).toHaveLength(1)
  expect(small).toMatch(/\.map\(\w+=>\w+\+1\)/)
})
