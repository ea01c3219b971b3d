import type { NetworkKey, PersonKey } from './demo.types.js';

interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly instanceAdmin?: true;
  readonly person?: PersonKey;
  readonly roles: readonly (readonly [network: NetworkKey, role: 'COORDINATOR' | 'ANIMATEUR' | 'MEMBER'])[];
}

/** Everybody's password; the accounts exist in demonstration data only. */
export const demoPassword = 'essaim-demo';

export const accounts: readonly DemoAccount[] = [
  {
    name: 'Claire Debruyne',
    email: 'coordination@demo.example',
    person: 'claire',
    roles: [['demo', 'COORDINATOR'], ['demo-voisine', 'MEMBER']],
  },
  { name: 'Inès Caron', email: 'animation@demo.example', person: 'ines', roles: [['demo', 'ANIMATEUR']] },
  { name: 'Malik Benaïssa', email: 'admin@demo.example', instanceAdmin: true, roles: [] },
];
