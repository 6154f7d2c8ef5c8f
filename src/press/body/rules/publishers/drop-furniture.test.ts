import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('share and like buttons of plug-ins are not part of the article', () => {
  const html =
    '<p>One</p><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="https://x.example/">X</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div>'
  expect(blocksOf(html)).toEqual([paragraph('One')])
})
