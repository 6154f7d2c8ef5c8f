import { drawQrPath } from './qr-path.ts'

type Props = { text: string; label: string }

/**
 * The paper's own tint, made as light as scanners need: pure white would glare by night and on sepia. At a lightness of
 * 0.9 black has 15:1 on it, whatever a publisher's colours; older browsers take the white of the drawing.
 */
const ground = 'oklch(from var(--paper) max(l, 0.9) min(c, 0.03) h)'

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
      fill="#fff"
      className="h-auto w-full max-w-56 forced-color-adjust-none"
    >
      <rect width={code.size} height={code.size} fill={ground} />
      <path d={code.path} fill="#000" />
    </svg>
  )
}
