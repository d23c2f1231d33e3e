/** Everything of one company. */
export interface Company {
  companyId: string;
  businessName: string;
  properties: Property[];
  inventories: Inventory[];
}

export interface Property {
  propertyId: string;
  code: string | null;
  address: string;
  city: string;
  neighborhood: string;
  isRented: boolean;
  builtArea: number;
  lotArea: number;
  levels: number;
  propertyType: { id: string; name: string };
  createdAt: string;
  modifiedAt: string | null;
}

export interface Inventory {
  inventoryId: string;
  property: Property;
  inventoryType: number;
  isSigned: boolean;
  isRemoteSigned: boolean;
  rentalPrice: number;
  currency: string | null;
  createdAt: string;
  signatureDate: string | null;
}

/** A UUID of a kind (1 property, 2 inventory, …) and a number. */
export const uuid = (kind: number, number: number) =>
  `${String(kind).repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const dayMs = 86_400_000;
const start = Date.parse('2025-03-01T14:00:00Z');
const day = (number: number) => new Date(start + number * dayMs).toISOString();

const cities = ['Medellín', 'Bogotá', 'Cali'];
const kinds = ['Apartamento', 'Casa', 'Oficina'];

function property(number: number): Property {
  return {
    propertyId: uuid(1, number),
    code: number % 7 === 0 ? null : `A-${100 + number}`,
    address: `Calle ${number} # 43-${20 + number}`,
    city: cities[number % 3] ?? '',
    neighborhood: 'El Poblado',
    isRented: number % 2 === 0,
    builtArea: 60.5 + number,
    lotArea: 60.5 + number,
    levels: 1 + (number % 2),
    propertyType: { id: uuid(9, number % 3), name: kinds[number % 3] ?? '' },
    createdAt: day(number),
    modifiedAt: number % 5 === 0 ? day(number + 30) : null,
  };
}

/** Every third property has none, the others a signed one and one that waits for its signature. */
function inventoriesOf(of: Property, number: number): Inventory[] {
  if (number % 3 === 0) return [];
  return [0, 1].map((which) => {
    const isSigned = which === 0;
    return {
      inventoryId: uuid(2, 2 * number + which),
      property: of,
      inventoryType: isSigned ? 1 : 3,
      isSigned,
      isRemoteSigned: isSigned && number % 2 === 0,
      rentalPrice: 1_500_000 + 100_000 * number,
      currency: 'COP',
      createdAt: day(number + 1 + which),
      signatureDate: isSigned ? day(number + 2) : null,
    };
  });
}

export function company(companyId: string, businessName: string, numbers: readonly number[]): Company {
  const properties = numbers.map(property);
  return {
    companyId,
    businessName,
    properties,
    inventories: properties.flatMap((of, index) => inventoriesOf(of, numbers[index] ?? 0)),
  };
}

const rooms = ['Cocina', 'Sala', 'Alcoba', 'Baño'];

/** Rooms and what is in them, level by level. */
export function levelsOf({ inventoryId, property: { levels } }: Inventory) {
  const seed = Number(inventoryId.slice(-6));
  return Array.from({ length: levels }, (_, index) => ({
    level: index + 1,
    levelName: `Nivel ${index + 1}`,
    environments: rooms
      .slice(2 * index, 2 * index + 2)
      .map((name, at) => environment(seed + 10 * index, name, at)),
  }));
}

function environment(seed: number, name: string, at: number) {
  const item = (itemName: string, order: number, toRepair: boolean) => ({
    itemDiagnosticId: uuid(4, 1000 * seed + 10 * at + order),
    itemName,
    description: toRepair ? 'Con daños' : null,
    rating: null,
    isNew: !toRepair && order === 1,
    toRepair,
    amount: order,
    photosCount: toRepair ? 2 : 0,
    order,
  });
  const items = [
    item('PARED', 1, false),
    item('PUERTA', 2, (seed + at) % 4 === 0),
    item('VENTANA', 3, (seed + at) % 3 === 0),
  ];
  return {
    environmentId: uuid(3, 100 * seed + at),
    environmentName: name,
    description: at === 0 ? '' : null,
    environmentType: { id: uuid(8, at), name },
    order: at + 1,
    items,
    totalItems: items.length,
  };
}
