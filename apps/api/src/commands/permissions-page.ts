import { PERMISSIONS, type Row } from '../auth/permissions.js';
import { PARTNER_ROLES, type PartnerRole, ROLES, type Role } from '../auth/viewer.js';

const COLUMNS: Readonly<Record<Role | PartnerRole, string>> = {
  COORDINATOR: 'coordinator',
  ANIMATEUR: 'animateur',
  MEMBER: 'member',
  COMPANION: 'companion',
  PARTNER_READ: 'key, READ',
  PARTNER_WRITE: 'key, WRITE',
};

/** docs/permissions.md, from the permission table. */
export function permissionsPage(): string {
  const columns = [...ROLES, ...PARTNER_ROLES];
  const reach = { NETWORK: 'all', OWN: 'own' } as const;
  const rows = Object.entries(PERMISSIONS).map(([permission, row]: [string, Row]) => {
    const cells = columns.map((role) => (row[role] ? reach[row[role]] : '–'));
    return `| \`${permission}\` | ${cells.join(' | ')} |`;
  });
  return `# Permissions

Written from the code by \`npm run codegen\`.

## Who asks

| viewer | is | counts |
| --- | --- | --- |
| anonymous | nobody who is signed in | – |
| member | an account of the network | while account and membership are not suspended |
| animateur | a member whose person animates lieux | as above |
| coordinator | a member who manages the network | as above |
| companion | a third party who accompanies the lieux and projects that its scope names | as above, from the first to the last day of its period (Europe/Paris) |
| key, READ | a partner's program, \`Authorization: Bearer essaim_…\` | until the key expires or is revoked; cookies are ignored |
| key, WRITE | the same, which may write too | as above |
| suspended | an account that is suspended is anonymous; a membership that is suspended, over or not begun is none | – |
| instance admin | an account that may do everything in every network | while it is not suspended |

A role counts in its own network only: in any other the account sees what anybody sees. An id of what a viewer may not read answers as an id that does not exist.

## What they read

| | anonymous | member, animateur, coordinator, companion | key |
| --- | --- | --- | --- |
| networks, reference data, months | all | all | all |
| lieux with their rooms, organisations | public ones | all that the network keeps | all that the network keeps |
| resources, needs | shared with everybody, of a public holder | all but those that only the holder sees (\`resource:readPrivate\`, \`need:readPrivate\`); of other networks, what they share with partners or everybody, of a public holder | the same, but what a person holds or needs |
| cooperation projects | – | all of the network | all of the network |
| events and their dates | published ones | all of the network | all of the network |
| people, and organisations that are natural persons | – | all of the network; oneself | – |
| names of people in what can be read (animateurs, organisers, holders, parties, who merged) | left out or null | shown | left out or null |
| how people can be reached | – | as each has chosen: the network, those with \`contact:read\`, nobody; oneself | – |
| accounts with their e-mail addresses, invitations, imports | – | with \`member:read\`, \`member:invite\`, \`import:read\` | – |
| the history of a thing; of a whole network | – | with the permission to change it; with \`audit:read\` | – |
| one's own account with its sessions; all accounts, the outbox | – | oneself; instance admins | – |

## What they do

**all**: everything in the network in which the viewer has the role. **own**: what is its own – lieux of which its person is an animateur or which it accompanies, what they hold or organise,
projects that it accompanies or of which such an animateur's lieu is a party, what it proposed itself, and itself as a person. An administrator of the instance may do everything. What is not in the table is refused.
A key changes only what it reads, and no person: not by naming animateurs (\`lieu:appoint\`), nor organisers or parties that are people, nor an organisation that is a natural person (\`person:create\`).

| permission | ${columns.map((role) => COLUMNS[role]).join(' | ')} |
| --- | ${columns.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}
