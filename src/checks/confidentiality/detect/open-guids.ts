/**
 * GUIDs that everybody has: of nothing, of partition tables, of the examples of standards and manuals, of Azure’s own command line and
 * built-in roles, and whole families: Bluetooth’s base, and what COM made in the nineties, whose third group is a time.
 */
const known =
  /^(?:0{8}-0{4}-0{4}-0{4}-[0-9a-f]{12}|f{8}-f{4}-f{4}-f{4}-f{12}|c12a7328-f81f-11d2-ba4b-00a0c93ec93b|0fc63daf-8483-4772-8e79-3d69d8477de4|ebd0a0a2-b9e5-4433-87c0-68b6b72699c7|4f68bce3-e8cd-4db1-96e7-fbcaf984b709|44479540-f297-41b2-9af7-d131d5f0458a|933ac7e1-2eb4-4f13-b844-0e14e2aef915|bc13c2ff-59e6-4262-a352-b275fd6f7172|e6d6d379-f507-44c2-a23c-238f2a3df928|0657fd6d-a4ab-43c4-84e5-0933c84b4f4f|21686148-6449-6e6f-744e-656564454649|123e4567-e89b-12d3-a456-426614174000|f81d4fae-7dec-11d0-a765-00a0c91e6bf6|550e8400-e29b-41d4-a716-446655440000|919108f7-52d1-4320-9bac-f847db4148a8|c232ab00-9414-11ec-b3c8-9f6bdeced846|5df41881-3aed-3515-88a7-2f4a814cf09e|2ed6657d-e927-568b-95e1-2665a8aea6a2|1ec9414c-232a-6b00-b3c8-9f6bdeced846|017f22e2-79b0-7cc3-98c4-dc0c0c07398f|2489e9ad-2ee2-8e00-8ec9-32d5f69181c0|5c146b14-3c52-8afd-938a-375d0df1fbf6|6ba7b81[0-4]-9dad-11d1-80b4-00c04fd430c8|12345678-1234-1234-1234-123456789(?:abc|012)|(.)\1{7}-\1{4}-\1{4}-\1{4}-\1{12}|381b4222-f694-41f0-9685-ff5bb260df2e|8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c|a1841308-3541-4fab-bc81-f71556f20b4a|e9a42b02-d5df-448d-aa00-03f14749eb61|258eafa5-e914-47da-95ca-c5ab0dc85b11|0000000[0-9a-f]-0000-0000-c000-000000000000|[0-9a-f]{8}-0000-0000-c000-000000000046|04b07795-8ddb-461a-bbee-02f9e1bf7b46|1950a258-227b-4e31-a9cf-717495945fc2|872cd9fa-d31f-45e0-9eab-6e460a02d1f1|8e3af657-a8ff-443c-a75c-2fe8c4bcb635|b24988ac-6180-42a0-ab88-20f7382dd24c|acdd72a7-3385-48ef-bd42-f606fba81ae7|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|4d97b98b-1d4f-4787-a291-c67834d212e7|[\da-f]{8}-0000-1000-8000-00805f9b34fb|[\da-f]{8}-[\da-f]{4}-11[c-f]\d-[\da-f]{4}-00[\da-f]{10}|8be4df61-93ca-11d2-aa0d-00e098032b8c|[1-9a-f]e11fa47-71ca-11e1-9e33-c80aa9429562|2174b383-5441-11e8-b90a-c80aa9429562|886313e1-3b8a-5372-9b90-0c9aee199e5d|6fa459ea-ee8a-3ca4-894e-db77e160355e|16fd2706-8baf-433b-82eb-8c7fada847da|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a(?:11|12|13|14)|9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d|1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed|110ec58a-a0f2-4ac4-8393-c866d813b8d1|67e55044-10b1-426f-9247-bb680e5fe0c8|a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8|f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4|936da01f-9abd-4d9d-80c7-02af85c822a8|ba92f5b4-2d11-453d-a403-e96b0029c9fe|2a2b9908-6ea1-4ae2-8e65-a410df84e7d1|4633458b-17de-408a-b874-0445c86b69e6|00482a5a-887f-4fb3-b363-3b7fe8e74483|7f951dda-4ed3-4680-a7ca-43fe172d538d|8311e382-0749-4cb8-b61a-304f252e45ec|3498e952-d568-435e-9b2c-8d77e338d7f7|b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b)$/i;
/** What stands before a GUID of a class, a provider of events, a kind of project, a file system or a role that a cloud brings along. */
const openBefore =
  /(?:\b(?:part|boot|machine|disk|filesystem|fs|ns)?uuid["']?[ :=]+["']?|\btype(?:[- ]?(?:guid|id))?[ :=]+|clsid|iid|interface id[: ]|namespace[ :=]+|\b(?:CLSID\\|Provider:? ?|Project\(["']?|ProviderGuid["']?[ :=]+["']?|ProviderId["']?[ :=]+["']?|Microsoft-[\w-]+\s+)\{?|\/by-(?:part)?uuid\/|\bnvme\S*:uuid:|\buuidgen\b[^\n]*)$/i;
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
