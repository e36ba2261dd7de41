/**
 * GUIDs that everybody has: of nothing, of partition tables, of standards’ examples, of Azure’s own command line and built-in roles,
 * and whole families: Bluetooth’s base, and what COM made in the nineties, whose third group is a time.
 */
const known =
  /^(?:0{8}-0{4}-0{4}-0{4}-[0-9a-f]{12}|f{8}-f{4}-f{4}-f{4}-f{12}|c12a7328-f81f-11d2-ba4b-00a0c93ec93b|0fc63daf-8483-4772-8e79-3d69d8477de4|ebd0a0a2-b9e5-4433-87c0-68b6b72699c7|e6d6d379-f507-44c2-a23c-238f2a3df928|0657fd6d-a4ab-43c4-84e5-0933c84b4f4f|21686148-6449-6e6f-744e-656564454649|123e4567-e89b-12d3-a456-426614174000|f81d4fae-7dec-11d0-a765-00a0c91e6bf6|550e8400-e29b-41d4-a716-446655440000|919108f7-52d1-4320-9bac-f847db4148a8|c232ab00-9414-11ec-b3c8-9f6bdeced846|5df41881-3aed-3515-88a7-2f4a814cf09e|2ed6657d-e927-568b-95e1-2665a8aea6a2|1ec9414c-232a-6b00-b3c8-9f6bdeced846|017f22e2-79b0-7cc3-98c4-dc0c0c07398f|2489e9ad-2ee2-8e00-8ec9-32d5f69181c0|5c146b14-3c52-8afd-938a-375d0df1fbf6|6ba7b81[0-4]-9dad-11d1-80b4-00c04fd430c8|12345678-1234-1234-1234-123456789(?:abc|012)|(.)\1{7}-\1{4}-\1{4}-\1{4}-\1{12}|258eafa5-e914-47da-95ca-c5ab0dc85b11|0000000[0-9a-f]-0000-0000-c000-000000000000|04b07795-8ddb-461a-bbee-02f9e1bf7b46|1950a258-227b-4e31-a9cf-717495945fc2|872cd9fa-d31f-45e0-9eab-6e460a02d1f1|8e3af657-a8ff-443c-a75c-2fe8c4bcb635|b24988ac-6180-42a0-ab88-20f7382dd24c|acdd72a7-3385-48ef-bd42-f606fba81ae7|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|4d97b98b-1d4f-4787-a291-c67834d212e7|[\da-f]{8}-0000-1000-8000-00805f9b34fb|[\da-f]{8}-[\da-f]{4}-11[c-f]\d-[\da-f]{4}-00[\da-f]{10}|8be4df61-93ca-11d2-aa0d-00e098032b8c)$/i;
/** What stands before a GUID of a class, a provider of events, a kind of project, a file system or a role that a cloud brings along. */
const openBefore =
  /(?:\b(?:part|boot|machine|disk|filesystem|fs|ns)?uuid["']?[ :=]+["']?|\btype(?:[- ]?(?:guid|id))?[ :=]+|clsid|iid|interface id[: ]|namespace[ :=]+|\b(?:CLSID\\|Provider:? ?|Project\(["']?|ProviderGuid["']?[ :=]+["']?|ProviderId["']?[ :=]+["']?)\{?|\/by-(?:part)?uuid\/|\bnvme\S*:uuid:|\buuidgen\b[^\n]*)$/i;
const openPlace = /\/(?:role|policy|policySet)Definitions\/$/i;
/** What says in the same object that a cloud brings it along. */
const builtIn =
  /"(?:roleType|policyType|type)": ?"(?:BuiltIn(?:Role|Policy)?|Scope|Role)"|\bBuiltInRole\b|\bresourceAccess\b/;

/** True for a GUID that names nobody’s account; `around` is the object that it stands in. */
export function isOpenGuid(guid: string, before: string, around: string): boolean {
  return known.test(guid) || openPlace.test(before) || builtIn.test(around);
}

/** True where the word before says that a GUID is no account: of a disk, a class, a provider of events. */
export function isOpenGuidPlace(before: string): boolean {
  return openBefore.test(before);
}
