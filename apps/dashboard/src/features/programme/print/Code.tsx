import { QRCodeSVG } from 'qrcode.react'
import classes from './paper.module.css'

interface CodeProps {
  address: string
  /** What a telephone finds there. */
  label: string
}

/** The address of the programme for telephones, and in letters for everybody else. */
export function Code({ address, label }: CodeProps) {
  return (
    <div className={classes.code}>
      <QRCodeSVG value={address} marginSize={2} aria-hidden />
      <strong>{label}</strong>
      <span>{address.replace(/^https?:\/\//, '')}</span>
    </div>
  )
}
