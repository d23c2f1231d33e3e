import { uuid } from '../../uuid.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import { type Access, get, post, route } from './access.ts';
import { done, failure, success } from './replies.ts';
import type { User } from './world.ts';

const manufacturers = [
  { Id: 11, Name: 'Volkswagen' },
  { Id: 12, Name: 'Toyota' },
];
const models: Record<string, { Id: number; Name: string }[]> = {
  11: [
    { Id: 111, Name: 'Golf' },
    { Id: 112, Name: 'Polo' },
  ],
  12: [{ Id: 121, Name: 'Yaris' }],
};

/** What is written under one name and read under another. */
function read(body: unknown): Record<string, unknown> {
  const { ManufacturerName, ModelName, TypeName, EntityStatus, ...same } = body as Record<string, unknown>;
  const renamed = { Manufacturer: ManufacturerName, Model: ModelName, Type: TypeName };
  return {
    ...same,
    ...Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== undefined)),
  };
}

/** Vehicles of a user. No page says what the service answers to a token that it does not know; here it is 401. */
export function vehicleRoutes(access: Access): Route[] {
  const root = '/api/carservice/v1';
  const device = (handle: (user: User, call: Call) => Reply) => access.device(handle, failure(401));
  const one = `${root}/Vehicles/{vehicleToken}`;
  const vehicle = (handle: (vehicle: Record<string, unknown>, user: User, call: Call) => Reply) =>
    device((user, call) => {
      const found = user.vehicles.get(call.params.vehicleToken ?? '');
      return found ? handle(found, user, call) : failure(404);
    });
  return [
    get(
      `${root}/Vehicles`,
      device(({ vehicles }) => success({ Cars: [...vehicles.values()] })),
      'open',
    ),
    post(
      `${root}/Vehicles`,
      device(({ vehicles }, { body }) => {
        const Token = uuid();
        vehicles.set(Token, { Token, ...read(body) });
        return success(Token);
      }),
      'open',
    ),
    route(
      'PUT',
      one,
      vehicle((found, _, { body }) => {
        Object.assign(found, read(body));
        return done();
      }),
      'open',
    ),
    route(
      'DELETE',
      one,
      vehicle((found, { vehicles }) => {
        vehicles.delete(String(found.Token));
        return done();
      }),
      'open',
    ),
    get(
      `${one}/devices`,
      vehicle(() => success({ Elms: [] })),
      'open',
    ),
    get(
      `${root}/Directories/Manufacturers`,
      device(() => success(manufacturers)),
      'open',
    ),
    get(
      `${root}/Directories/Models`,
      device((_, { query }) => success(models[query.get('manufacturerId') ?? ''] ?? [])),
      'open',
    ),
  ];
}
