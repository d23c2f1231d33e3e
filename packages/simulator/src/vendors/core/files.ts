import { secretText } from '../../token-text.ts';
import type { Route } from '../../vendor.ts';
import type { Row } from './collection.ts';
import { bodyOf, type Context, type Operation, operation, stamp } from './context.ts';
import type { Values } from './record-values.ts';
import { done, error, failure, list, ok } from './replies.ts';
import type { StoredFile } from './samples/records.ts';
import type { World } from './world.ts';

/** The vendor's limit of an upload. */
const mostBytes = 100 * 1024 * 1024;
const downloadPath = '/simulated/files/{org}/{fileId}/{signature}';
const signatures = new WeakMap<object, string>();

function signatureOf(file: Row): string {
  const known = signatures.get(file);
  if (known) return known;
  const text = secretText(32);
  signatures.set(file, text);
  return text;
}

/** A file as the API gives it. Its address is signed, and opens it to everybody who knows it. */
export function fileView({ call }: Pick<Context, 'call'>, file: Row | undefined): object | undefined {
  if (!file) return undefined;
  const { content, ...view } = file as StoredFile;
  const path = `/simulated/files/${file.org}/${file.id}/${signatureOf(file)}`;
  return { ...view, fileUrl: `http://${call.header('host')}${path}` };
}

function keep(context: Context, name: string, contentType: string, content: Uint8Array) {
  const values = { displayFileName: name, contentType, ...stamp(context), content };
  return fileView(context, context.world.files.add(values)) as object;
}

export function fileOperations(): Operation[] {
  const path = '/data/file/file';
  // Uploads to the cloud storage that have begun; what arrives there is not simulated.
  const uploads = new Map<string, string>();
  return [
    operation('POST', path, (context) => {
      const [file] = context.call.files;
      if (!file) return error(400);
      if (file.content.length > mostBytes) return failure(400, 'file.too.large');
      return ok(keep(context, file.name, file.type, file.content));
    }),
    operation('POST', `${path}/startUpload`, (context) => {
      const token = secretText(40);
      const filename = String(bodyOf(context).filename);
      uploads.set(token, filename);
      const place = { bucket: 'simulated', region: 'eu-central-1', accessKey: secretText(20) };
      return ok({ upload: { token, filename, ...place } });
    }),
    operation('POST', `${path}/finishUpload`, (context) => {
      const { token, contentType } = bodyOf(context) as { token: string; contentType: string };
      const filename = uploads.get(token);
      if (filename === undefined || !uploads.delete(token)) return error(404);
      return ok(keep(context, filename, contentType, new Uint8Array()));
    }),
    operation('PUT', `${path}/{fileId}`, (context) =>
      done(context.world.files.change(context.call.params.fileId, bodyOf(context))),
    ),
    operation('DELETE', `${path}/{fileId}`, ({ call, world }) =>
      done(world.files.remove(call.params.fileId)),
    ),
    operation('GET', `${path}/objects`, (context) => {
      const { world, call } = context;
      const ids = JSON.parse(String(call.query.get('ids'))) as number[];
      const files = ids.flatMap((id) => attachments(world, world.records.get(id)));
      return list(files.map((file) => fileView(context, file)));
    }),
  ];
}

function attachments({ fields, files }: World, record: Row | undefined): Row[] {
  return Object.entries((record?.evaluations ?? {}) as Values)
    .filter(([id]) => fields.get(id)?.type === 4)
    .flatMap(([, { value }]) => value as { id: number }[])
    .flatMap(({ id }) => files.get(id) ?? []);
}

/** Where a file's address leads to. The vendor's own are elsewhere, and not known. */
export function downloadRoute(worldOf: (org: number) => World): Route {
  return {
    kind: 'open',
    method: 'GET',
    path: downloadPath,
    fictional: true,
    handle({ params }) {
      const file = worldOf(Number(params.org)).files.get(params.fileId) as StoredFile | undefined;
      if (!file || signatureOf(file) !== params.signature) return { status: 403 };
      return { status: 200, bytes: file.content, headers: { 'content-type': String(file.contentType) } };
    },
  };
}
