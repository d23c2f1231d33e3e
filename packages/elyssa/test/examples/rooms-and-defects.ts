import type { components, ElyssaClient } from '@x/elyssa';

type Inventory = components['schemas']['Inventory'];

/** A room of a property, and what in it has to be repaired. */
export interface Room {
  property: string | undefined;
  inventory: string | undefined;
  room: string;
  items: number;
  defects: string;
}

/** The rooms of every property that has signed inventories. */
export async function roomsAndDefects(elyssa: ElyssaClient): Promise<Room[]> {
  // Inventories cannot be asked for by property, so all that are signed are read once.
  const signed = new Map<string | undefined, Inventory[]>();
  for await (const inventory of elyssa.inventories.list({ isSigned: true })) {
    const propertyId = inventory.property?.propertyId;
    signed.set(propertyId, [...(signed.get(propertyId) ?? []), inventory]);
  }

  const rooms: Room[] = [];
  for await (const property of elyssa.properties.list({ page: 1, pageSize: 20, sortOrder: 'asc' })) {
    for (const { inventoryId, inventoryTypeName } of signed.get(property.propertyId) ?? []) {
      const { levels } = await elyssa.environments.listByInventory({ inventoryId });
      for (const { levelName, environments } of levels) {
        for (const { environmentName, items } of environments) {
          const defects = items.filter(({ toRepair }) => toRepair).map(({ itemName }) => itemName);
          rooms.push({
            property: property.code ?? property.address,
            inventory: inventoryTypeName,
            room: `${levelName}, ${environmentName}`,
            items: items.length,
            defects: defects.join(', ') || 'none',
          });
        }
      }
    }
  }
  return rooms;
}
