import type { Call, Route } from '../../vendor.ts';
import { type Caller, failure, ok } from './access.ts';
import { customerOf } from './customers.ts';
import { find, page, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { World } from './world.ts';

interface Document {
  id: number;
  parentDocumentId?: number;
  level: string;
  levelId: number;
  /** What the documented part of an answer does not show. */
  name: string;
  tags: string[];
}

const documents: readonly Document[] = [
  { id: 1, level: 'CUSTOMER', levelId: 1, name: 'contracts', tags: [] },
  { id: 2, level: 'CUSTOMER', levelId: 1, parentDocumentId: 1, name: 'hello.doc', tags: ['contract'] },
  {
    id: 3,
    level: 'CUSTOMER',
    levelId: 1,
    parentDocumentId: 1,
    name: 'terms.pdf',
    tags: ['contract', 'terms'],
  },
  { id: 4, level: 'CUSTOMER', levelId: 2, name: 'letter.pdf', tags: [] },
];

const filters = {
  tags: text<Document>((document) => document.tags),
  name: text<Document>((document) => document.name),
};

function isBelow(document: Document, folder: number | undefined): boolean {
  const parent = documents.find((one) => one.id === document.parentDocumentId);
  return document.parentDocumentId === folder || (parent !== undefined && isBelow(parent, folder));
}

/** Files that are kept with a customer, in folders. */
export function documentRoutes({ route }: Maker, world: World): Route[] {
  /** The documents that a query asks for, or why not. */
  function found({ query }: Call, caller: Caller): Document[] | number {
    if (query.get('level') !== 'CUSTOMER') return 400;
    if (customerOf(world, caller, query.get('levelId')) === 403) return 403;
    const folder = query.has('parentDocumentId') ? Number(query.get('parentDocumentId')) : undefined;
    const recursive = query.get('recursive') === 'true';
    const inFolder = documents.filter(
      (document) =>
        document.levelId === Number(query.get('levelId')) &&
        (recursive ? isBelow(document, folder) : document.parentDocumentId === folder),
    );
    return find(inFolder, query, filters);
  }
  return [
    route('GET', '/documents', 'v1', (call, caller) => {
      const documents = found(call, caller);
      if (typeof documents === 'number') return failure(documents);
      return ok(
        page(
          documents.map(({ name: _, tags: __, ...shown }) => shown),
          call.query,
        ),
      );
    }),
    route('HEAD', '/documents', 'v1', (call, caller) => {
      const documents = found(call, caller);
      return failure(typeof documents === 'number' ? documents : documents.length ? 200 : 404);
    }),
  ];
}
