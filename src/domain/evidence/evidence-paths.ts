/** Where the register is served as data, and what that data is described by. */
export const EVIDENCE_PATH = '/evidence.json';
export const SCHEMA_PATH = '/evidence.schema.json';
