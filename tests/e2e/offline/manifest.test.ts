import { readPrinted, expect, releaseA, test } from './reader.ts'

type Image = { src: string; sizes: string; type: string; purpose?: string; form_factor?: string }
type Manifest = {
  icons: Image[]
  screenshots: Image[]
  shortcuts: { name: string; url: string }[]
  [name: string]: unknown
}

const manifest = readPrinted<Manifest>(releaseA, '/manifest.webmanifest')

test('the paper comes to a device with name, icons of all kinds, pictures of itself, and ways in', async () => {
  const { icons, screenshots, shortcuts, ...rest } = manifest
  expect(rest).toMatchObject({
    id: '/',
    name: 'The Praia Review',
    short_name: 'Praia Review',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#fbfaf7',
    background_color: '#fbfaf7',
    color_scheme_dark: { theme_color: '#141310', background_color: '#141310' },
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    share_target: { action: '/', method: 'GET', params: { url: 'shared-url' } },
  })
  const kinds = icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)
  expect(kinds).toEqual(
    expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512', 'monochrome 512x512']),
  )
  expect(new Set(screenshots.map(({ form_factor: form }) => form))).toEqual(new Set(['narrow', 'wide']))
  expect(shortcuts).toEqual(
    expect.arrayContaining([
      { name: 'Front page', url: '/' },
      { name: 'Search', url: '/search' },
      { name: 'Library', url: '/library' },
    ]),
  )
})

test('every picture that the manifest names is there, in the size it says', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/')
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    const size = await page.evaluate(async url => {
      const picture = new Image()
      picture.src = url
      await picture.decode()
      return `${picture.naturalWidth}x${picture.naturalHeight}`
    }, stand.url(src))
    expect(`${src} ${size}`).toBe(`${src} ${sizes}`)
  }
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  expect((await page.request.get(stand.url(touch ?? ''))).ok()).toBe(true)
})

test('every way in opens a page of the paper', async ({ reader }) => {
  for (const { url } of manifest.shortcuts) {
    await reader.open(url)
    await expect(reader.page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).first()).toBeVisible()
    await expect(reader.page.getByRole('heading', { name: 'This page is not here' })).toHaveCount(0)
    await expect(reader.page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
})

test('the browser finds nothing that keeps it from installing the paper', async ({ reader }) => {
  await reader.install()
  const session = await reader.page.context().newCDPSession(reader.page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
