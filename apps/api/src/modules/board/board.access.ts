import { may, type Permission } from '../../auth/permissions.js';
import type { Viewer } from '../../auth/viewer.js';
import type { Context } from '../../context.js';
import { notFound } from '../../errors/access.js';

const NETWORK = 'SELECT m.network_id FROM ess_month m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE m.id = $1';

/** The network of a month whose board the viewer may follow. Others learn nothing, not even that there is such a month. */
export async function networkOfBoard({ pool, viewer }: Pick<Context, 'pool' | 'viewer'>, essMonth: string, permission: Permission): Promise<string> {
  const { rows } = await pool.query<{ network_id: string }>({ name: 'network_of_board', text: NETWORK, values: [essMonth] });
  const network = rows[0]?.network_id;
  if (!network || !may(viewer, permission, { networkIds: [network] })) throw notFound(essMonth);
  return network;
}

/** The same for as long as a stream is open. */
export async function enterBoard(context: Context, essMonth: string, permission: Permission): Promise<string> {
  const network = await networkOfBoard(context, essMonth, permission);
  context.live!.stream.allowed = (viewer: Viewer) => {
    if (!may(viewer, permission, { networkIds: [network] })) throw notFound(essMonth);
  };
  return network;
}
