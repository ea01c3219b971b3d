// A graphql-codegen plugin: which object types each interface and union stands for, as Apollo's cache wants it.
const { isAbstractType } = require('graphql')

module.exports = {
  plugin(schema) {
    const abstractTypes = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    const possibleTypes = Object.fromEntries(
      abstractTypes.map((type) => [type.name, schema.getPossibleTypes(type).map((object) => object.name).sort()]),
    )
    return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)}\n`
  },
}
