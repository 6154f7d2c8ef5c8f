import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

/** How slow the device and its network are. Without `network`, the network is as fast as the machine. */
export type Profile = { name: string; cpu: number; network?: { latency: number; kilobits: number } }

export const unthrottled: Profile = { name: 'no throttle', cpu: 1 }

/**
 * Lighthouse's mobile device on its slow 4G: 1.6 Mbit/s, 150 ms round trip, a processor four times slower.
 *
 * It differs from a Lighthouse report in this: Lighthouse by default loads without throttle and computes what slow 4G
 * would have cost ("simulated"); here the throttle is applied while loading, and what is reported was seen. The
 * latency is added once a request, between sending it and its answer, in Chromium's network stack; there is no
 * connection set-up, slow start or packet loss (for its applied throttle Lighthouse makes up for that with 562.5 ms
 * and 1.44 Mbit/s). Requests over one connection wait as with HTTP/1.1, six at a time, which is what our server
 * speaks. Blocking time counts every long task after the first paint until the page is quiet, so hydration that
 * starts after Lighthouse's time to interactive counts too. Both pages of a pair meet the same conditions.
 */
export const slow4G: Profile = { name: '4x CPU, slow 4G', cpu: 4, network: { latency: 150, kilobits: 1638.4 } }

/** Lighthouse's mobile screen, of a reader in Macao. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  timezoneId: 'Asia/Macau',
}

/** Opens a tab of a reader who has never been here. */
export async function openPhone(
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  return { context, page, session: await context.newCDPSession(page) }
}

/** Slows the tab down. */
export async function applyProfile(session: CDPSession, { cpu, network }: Profile): Promise<void> {
  const bytesPerSecond = network ? (network.kilobits * 1000) / 8 : -1
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network?.latency ?? 0,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}
