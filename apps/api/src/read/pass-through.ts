import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type FormattedExecutionResult, type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql';
import { accessOf, checkAccess } from '../auth/access.js';
import type { Context } from '../context.js';
import { refusesWhole } from './errors.js';

/** The `data` of an answer that PostgreSQL has already written as JSON. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Queries whose root fields are all planned are answered by one statement, whose text goes to the client as it is. */
export const passThrough: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    let text: string | undefined;
    return {
      // Read here and not where the answer is made: Apollo words only what goes wrong here.
      didResolveOperation: async ({ operation, document, schema, request, contextValue }) => {
        // A document without the operation that the request names has none here, whatever the types say.
        if (operation?.operation !== 'query') return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
        // graphql-js says what is wrong with the variables.
        if (!coerced) return;
        const fragments: Record<string, FragmentDefinitionNode> = {};
        for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
        const root = schema.getQueryType()!.getFields();
        text = await contextValue.reader
          .operation({ schema, fragments }, operation, coerced, contextValue.viewer, (name) => checkAccess(accessOf(root[name]!)!, contextValue.viewer))
          .catch((error: unknown) => {
            if (refusesWhole(error)) throw error;
            // graphql-js says at which field it went wrong, and still answers the others.
            return undefined;
          });
      },
      responseForOperation: async () => {
        if (text === undefined) return null;
        const data = new JsonText(text) as unknown as Record<string, unknown>;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    };
  },
};

/** The text of an answer; parts that are JSON text already are not walked again. */
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof JsonText)) return JSON.stringify(result);
  const { data, ...rest } = result;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${others.slice(1)}`;
}
