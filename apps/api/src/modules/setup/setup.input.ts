import type { AccountInput } from '../../auth/new-account.js';
import { storableText } from '../../shared/texts.js';
import type { CreateNetworkInput, TerritoryInput } from '../networks/network.input.js';
import { NetworkKind, NetworkStage } from '../networks/network.type.js';
import type { Setup } from './setup.service.js';

type Body = Readonly<Record<string, unknown>>;

const objectIn = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map((each) => storableText(text(each))) : []);
const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value => values.find((each) => each === value) ?? otherwise;

/** What a body says, field by field; what is missing is empty, and refused as such. */
export const setupIn = (body: Body): Setup => ({ account: accountIn(objectIn(body.account)), network: networkIn(objectIn(body.network)) });

const accountIn = ({ name, email, password }: Body): AccountInput => ({ name: text(name), email: text(email), password: text(password) });

const networkIn = ({ slug, name, kind, stage, description, territory }: Body): CreateNetworkInput => ({
  slug: text(slug),
  name: storableText(text(name)),
  kind: oneOf(Object.values(NetworkKind), kind, NetworkKind.COLLECTIVE),
  stage: oneOf(Object.values(NetworkStage), stage, NetworkStage.EMERGING),
  description: storableText(text(description)) || null,
  territory: territoryIn(objectIn(territory)),
});

const territoryIn = ({ departements, epcis, communes }: Body): TerritoryInput => ({ departements: texts(departements), epcis: texts(epcis), communes: texts(communes) });
