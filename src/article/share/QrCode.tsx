import { drawQrPath } from './qr-path.ts'

type Props = { text: string; label: string }

/** A QR code drawn on the device: dark on light in every theme, because scanners expect it. */
export function QrCode({ text, label }: Props) {
  const code = drawQrPath(text)
  if (!code) return null
  return (
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> needs a data: address: the policy says no
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-56 forced-color-adjust-none"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
