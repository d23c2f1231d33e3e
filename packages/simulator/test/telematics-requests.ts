import { specValidator } from '@tooling/codegen/validator';
import type { SimulatedVendor } from '../src/index.ts';
import { type Answer, protocols, type Sent, send } from './kit.ts';
import { readSpecification } from './specifications.ts';

interface Request extends Sent {
  path: string;
}

type Json = Record<string, unknown>;

/** What ends something, in this order; everything else comes before. */
const last = [
  'reportWrongEvent',
  'reportWrongEventType',
  'deleteTrack',
  'deleteVehicle',
  'changeUserInstance',
  'joinInstance',
  'deleteUser',
  'deleteInstance',
  'deleteApplication',
  'refreshToken',
  'login',
];

const newUser = '11111111-2222-4333-8444-555555555555';

/** A good request for every operation of the specification: its examples, with ids that the vendor knows. */
export function telematicsRequests(
  vendor: SimulatedVendor<'telematics'>,
  login: Answer,
  token: string,
): Record<string, () => Promise<Request>> {
  const { url, accounts } = vendor;
  const { main, admin } = accounts;
  const adminLogin = {
    headers: { InstanceId: admin.instanceId },
    json: { loginFields: { Email: admin.email }, password: admin.password },
  };
  const own = { DeviceToken: main.deviceToken, InstanceId: main.instanceId, InstanceKey: main.instanceKey };
  const dates = { from: '2026-01-05', to: '2026-01-14' };

  let adminToken: Promise<string> | undefined;
  const tokenOfAdmin = () => {
    adminToken ??= send(`${url}/v1/Auth/Login`, adminLogin).then(protocols.telematics.token);
    return adminToken;
  };
  const asAdmin = async (path: string, json?: unknown) =>
    (await send(url + path, { token: await tokenOfAdmin(), ...(json === undefined ? {} : { json }) })).body
      .Result;
  const body = { StartDate: dates.from, EndDate: dates.to };
  const trip = async () =>
    (await send(`${url}/trips/get/v1/`, { token, json: body })).body.Result.Trips[0].Id as string;
  const track = async () =>
    (await send(`${url}/mobilesdk/stage/track/get_short_list/v1`, { headers: own })).body.Result
      .ShortTrackList[0].TrackToken as string;
  const vehicle = async () =>
    (await send(`${url}/api/carservice/v1/Vehicles`, { headers: own, json: { Name: 'Van' } })).body.Result;
  const company = async () =>
    (await send(`${url}/auth/permissions`, { token: await tokenOfAdmin() })).body.result
      .companiesPermissions[0].companyId as string;
  const app = async () =>
    (await asAdmin(`/v1/companies/${await company()}/applications`, { name: 'Fresh' })).AppId as string;
  const instance = async () =>
    (await asAdmin(`/v1/applications/${await app()}/instances`, { name: 'Fresh' })).Id;

  const values: Record<string, (operationId: string) => unknown> = {
    startDate: () => dates.from,
    StartDate: () => dates.from,
    DateFrom: () => dates.from,
    endDate: () => dates.to,
    EndDate: () => dates.to,
    DateTo: () => dates.to,
    UserId: () => main.deviceToken,
    userId: () => main.deviceToken,
    deviceToken: () => main.deviceToken,
    device_token: () => main.deviceToken,
    instance_id: () => main.instanceId,
    UserDeviceToken: (operationId) => (operationId === 'updateUser' ? undefined : main.deviceToken),
    DeviceToken: (operationId) => (operationId === 'deleteUser' ? newUser : main.deviceToken),
    CompanyId: company,
    AppId: app,
    InstanceId: (operationId) => (/Instance$/.test(operationId) ? instance() : main.instanceId),
    InviteCode: async () => 'SOUTH1',
    inviteCode: () => 'NORTH1',
    tripId: trip,
    trackToken: track,
    vehicleToken: vehicle,
  };
  /** Exactly one of these says whose figures are wanted. */
  const scopes = ['DeviceToken', 'CompanyId', 'AppId', 'InstanceId', 'InstanceID', 'deviceToken'];

  async function requestFor(found: {
    operationId: string;
    method: string;
    path: string;
    operation: Json;
    parameters: Json[];
  }): Promise<Request> {
    const { operationId, method, operation, parameters } = found;
    let path = found.path;
    const query = new URLSearchParams();
    const headers: Record<string, string> = {};
    const scoped = parameters.filter(({ name, required }) => !required && scopes.includes(String(name)));
    for (const parameter of parameters) {
      const { name, in: place, required } = parameter as { name: string; in: string; required?: boolean };
      const value = values[name] ? await values[name](operationId) : parameter.example;
      const text = String(Array.isArray(value) ? value[0] : value);
      if (value === undefined) continue;
      if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(text));
      else if (place === 'header') headers[name] = text;
      else if (required || parameter === scoped[0]) query.set(name, text);
    }
    if (operationId === 'getInstanceByInviteCode')
      path = path.replace(
        /applications\/[^/]+/,
        `applications/${(await asAdmin(`/v1/Instances/${main.instanceId}`)).AppId}`,
      );
    const kind = operation['x-authorization'];
    const security = (operation.security ?? []) as Record<string, unknown>[];
    for (const scheme of security.flatMap((one) => Object.keys(one))) {
      const name = (scheme[0] ?? '').toUpperCase() + scheme.slice(1);
      if (name in own) headers[name] = own[name as keyof typeof own];
    }
    const content = ((operation.requestBody as Json | undefined)?.content ?? {}) as Record<
      string,
      { example?: unknown; examples?: Record<string, { value: unknown }> }
    >;
    const [type, media] = Object.entries(content)[0] ?? [];
    const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
    return {
      path: query.size ? `${path}?${query}` : path,
      method: method.toUpperCase(),
      token: kind === 'admin' ? await tokenOfAdmin() : token,
      headers,
      ...(type?.startsWith('multipart/')
        ? {
            text: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nbytes\r\n--x--\r\n',
            headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
          }
        : example === undefined
          ? {}
          : { json: bodies[operationId] ?? adapt(example, main.deviceToken) }),
    };
  }

  const bodies: Record<string, unknown> = {
    createUser: { CustomToken: newUser, CreateAccessToken: false, FirstName: 'New' },
    changeUserInstance: {
      DeviceToken: newUser,
      ToInstanceId: main.instanceId,
      ToInstanceKey: main.instanceKey,
    },
    refreshToken: { AccessToken: token, RefreshToken: login.body.Result.RefreshToken },
    login: adminLogin.json,
  };
  const { operations } = specValidator(readSpecification('telematics'));
  const ordered = [...operations].sort((a, b) => last.indexOf(a.operationId) - last.indexOf(b.operationId));
  return Object.fromEntries(
    ordered.map((one) => [
      one.operationId,
      async () =>
        one.operationId === 'login'
          ? { path: '/v1/Auth/Login', method: 'POST', ...adminLogin }
          : requestFor(one as Parameters<typeof requestFor>[0]),
    ]),
  );
}

/** The examples' user becomes one that the vendor knows. */
function adapt(example: unknown, deviceToken: string): unknown {
  const text = JSON.stringify(example)
    .replaceAll('5d6e7f80-9192-4a3b-8c4d-5e6f708192a3', deviceToken)
    .replaceAll(/"(\d{4}-\d\d-\d\d)(T[^"]*)?"/g, (_, __, time = '') => `"2026-01-10${time}"`);
  return JSON.parse(text);
}
