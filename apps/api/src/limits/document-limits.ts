import type { ValidationRule } from 'graphql';
import { documentTooLarge, type Kind } from './errors.js';
import { LIMITS } from './limits.js';
import { shapeOf } from './shape.js';

/** Refuses documents that are too large in themselves, before any other rule looks at them. */
export const documentLimits: ValidationRule = (context) => ({
  Document(document) {
    const shape = shapeOf(document);
    const exceeded = (Object.keys(shape) as Kind[]).filter((kind) => shape[kind] > LIMITS[kind]);
    if (exceeded.length === 0) return;
    for (const kind of exceeded) context.reportError(documentTooLarge(kind, shape[kind]));
    // The standard rules would compare fields with each other, for seconds: a refused document goes no further, so there is nothing left in it for them.
    Object.assign(document, { definitions: [] });
  },
});
