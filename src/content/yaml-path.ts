/** Where a value stands in a YAML file: keys and list positions from its top. */
export type YamlPath = readonly (string | number)[];
