import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle, type TablerIcon } from '@tabler/icons-react'

/** How grave something is, never by colour alone. */
export const SEVERITY_ICONS: Readonly<Record<string, TablerIcon>> = { SERIOUS: IconAlertOctagon, WARNING: IconAlertTriangle, NOTICE: IconInfoCircle }
