import { expect, test } from 'vitest'
import type { Article } from '../../edition/model.ts'
import { ownAddresses } from './own-addresses.ts'

const article = (facts: Partial<Article>) => ({ keyPoints: [], body: [], ...facts }) as unknown as Article
const link = (href: string) => ({ kind: 'link' as const, href, text: ['x'] })

test('links and pictures of the paper are found, each once, with their fragment and without their query', () => {
  const hero = { src: '/media/a.png', srcset: '/media/a-2.png 2x, https://cms.example/a.png 3x', alt: '' }
  const text = [link('/article/a?from=mail#end'), link('https://elsewhere.example/b'), link('//cdn.example/c')]
  const body = [
    { kind: 'figure' as const, id: 'f', picture: hero },
    { kind: 'paragraph' as const, id: 'p', text },
  ]
  expect(ownAddresses(article({ hero, keyPoints: [[link('/topic/tea')]], body }))).toEqual({
    around: ['/media/a.png', '/media/a-2.png', '/topic/tea'],
    body: ['/article/a#end'],
  })
})

test('links that spell out where the paper lives count as its own', () => {
  const body = [{ kind: 'related' as const, id: 'r', href: 'https://paper.example/article/a', headline: 'A' }]
  expect(ownAddresses(article({ body }), 'https://paper.example').body).toEqual(['/article/a'])
  expect(ownAddresses(article({ body })).body).toEqual([])
})
