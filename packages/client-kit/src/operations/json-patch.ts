// Mapped over the members of one document and worked out where it is used, so that it costs others nothing.

/** Members of a document, by their names. */
type Name<Document> = keyof Document & string;
/** Members that hold members or elements themselves. */
type Holder<Document> = {
  [K in Name<Document>]-?: NonNullable<Document[K]> extends object ? K : never;
}[Name<Document>];
/** JSON Pointers into a document: to each of its members, and to anything inside those that hold something. */
type Pointer<Document> = `/${Name<Document>}` | `/${Holder<Document>}/${string}`;

/**
 * One change of a {@link JsonPatch}: `add` sets a member or adds an element, `replace` and `remove` need what they change
 * to be there, `test` makes the whole patch fail where the value is another one. Members of a document have their own
 * types; what is inside of them may be any JSON value.
 */
export type JsonPatchOperation<Document> =
  | {
      [K in Name<Document>]-?: {
        op: 'add' | 'replace' | 'test';
        path: `/${K}`;
        value: Exclude<Document[K], undefined>;
      };
    }[Name<Document>]
  | { op: 'add' | 'replace' | 'test'; path: `/${Holder<Document>}/${string}`; value: unknown }
  | { op: 'remove'; path: Pointer<Document> }
  | { op: 'move' | 'copy'; from: Pointer<Document>; path: Pointer<Document> };

/**
 * Changes of a `Document`, applied in order, all or none (RFC 6902):
 * `[{ op: 'replace', path: '/enabled', value: false }]`. A field that is not described compiles in the path-style call.
 */
export type JsonPatch<Document> = readonly JsonPatchOperation<Document>[];
