import { useEffect } from 'react'
import { sharedAddress } from '../../edition/shared-address.ts'

/** Goes to what another app shared with the installed paper, where no worker was there to lead to it at once. */
export function useSharedAddress(): void {
  useEffect(() => {
    const address = sharedAddress(new URL(location.href), import.meta.env.BASE_URL)
    if (address) location.replace(address)
  }, [])
}
