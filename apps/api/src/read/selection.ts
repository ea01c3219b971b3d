import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';
import type { Planning } from './position.js';

export interface Document {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** A response key with the nodes that ask for it (more than one where fragments overlap). */
export type Selected = Map<string, FieldNode[]>;

/** The fields that are asked of `type`, in the order of the document, as graphql-js collects them. */
export function selectedFields(
  document: Document,
  planning: Planning,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  found: Selected = new Map(),
  // A fragment says nothing new the second time; without this, fragments that double cost 2^n.
  visited: Set<string> = new Set(),
): Selected {
  for (const set of sets) {
    for (const selection of set?.selections ?? []) {
      if (selection.directives?.length && !planning.decide((run) => isIncluded(selection, run.variables))) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === 'FragmentSpread') {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === 'FragmentSpread' ? document.fragments[selection.name.value]! : selection;
      const condition = fragment.typeCondition?.name.value;
      if (!condition || applies(document.schema, condition, type)) {
        selectedFields(document, planning, type, [fragment.selectionSet], found, visited);
      }
    }
  }
  return found;
}

function applies(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: Readonly<Record<string, unknown>>): boolean {
  const values = variables as Record<string, unknown>;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, values)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, values)?.if !== false
  );
}
