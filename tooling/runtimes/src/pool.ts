/** Does work, so much at once as there are places. Rejects with the first failure; results keep their order. */
export async function pool<Item, Value>(
  items: readonly Item[],
  places: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  let next = 0;
  const place = async () => {
    while (next < items.length) {
      const index = next++;
      values[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: places }, place));
  return values;
}
