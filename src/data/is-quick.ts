/** Whether the device draws the way from page to page without keeping the reader waiting; `deviceMemory` is in GiB, and not every browser tells. */
export const isQuick = !import.meta.env.SSR && navigator.hardwareConcurrency > 2 && memoryOf(navigator) >= 4

function memoryOf(device: Navigator & { deviceMemory?: number }): number {
  return device.deviceMemory ?? 8
}
