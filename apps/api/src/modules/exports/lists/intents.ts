import type { SheetValue } from '../../../feeds/sheet.js';
import { ImportTarget } from '../../imports/import.enums.js';
import { writeVersion } from '../../imports/own-export/version.js';
import type { ImportField } from '../../imports/recognition/fields.js';
import { type ClosedDays, writeClosedDays } from '../../imports/targets/intents/closed-days.js';
import { rootList } from '../source.js';
import { ownColumns, type OwnList, type TermNode } from './list.js';

interface IntentNode {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string | null;
  readonly nature: string;
  readonly category: TermNode;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly sharing: string;
  readonly holder: { readonly name: string } | null;
  readonly lieu: { readonly name: string } | null;
}
interface ResourceNode extends IntentNode {
  readonly conditions: string | null;
  readonly exchange: string | null;
  readonly price: number | null;
  readonly priceUnit: string | null;
  readonly deposit: number | null;
  readonly insurance: string | null;
  readonly openingHours: string | null;
  readonly closures: readonly ClosedDays[];
}
interface NeedNode extends IntentNode {
  readonly from: string | null;
  readonly until: string | null;
}

const SELECTION = 'id version title description nature category { label(locale: $locale) } quantity unit sharing holder { name } lieu { name }';

const cellsOf = ({ id, version, title, description, nature, category, quantity, unit, sharing, holder, lieu }: IntentNode): Partial<Record<ImportField, SheetValue>> => ({
  id, name: title, nature, category: category.label, quantity, unit, sharing, holder: holder?.name ?? null, lieu: lieu?.name ?? null, description, version: writeVersion(version),
});

export const resourcesList: OwnList<ResourceNode> = {
  name: { fr: 'Ressources', en: 'Resources' },
  sources: rootList('resources', 'ResourceFilter', `${SELECTION} conditions exchange price priceUnit deposit insurance openingHours closures { from until reason }`),
  columns: ownColumns(ImportTarget.RESOURCES),
  cells: (node) => {
    const { conditions, exchange, price, priceUnit, deposit, insurance, openingHours, closures } = node;
    return { ...cellsOf(node), intent: 'RESOURCE', conditions, exchange, price, priceUnit, deposit, insurance, openingHours, closures: writeClosedDays(closures) };
  },
};

export const needsList: OwnList<NeedNode> = {
  name: { fr: 'Besoins', en: 'Needs' },
  sources: rootList('needs', 'NeedFilter', `${SELECTION} from until`),
  columns: ownColumns(ImportTarget.NEEDS),
  cells: (node) => ({ ...cellsOf(node), intent: 'NEED', neededFrom: node.from, neededUntil: node.until }),
};
