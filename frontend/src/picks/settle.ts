interface Named {
  readonly id: string;
}

/**
 * Return `size` items at most: those of `current` that may stay keep their place, and the others'
 * places go to items of `incoming` that are not shown yet, in their order.
 */
export function settle<Item extends Named>(
  current: readonly Item[],
  incoming: readonly Item[],
  stays: (item: Item) => boolean,
  size: number,
): Item[] {
  const staying = new Set(current.filter(stays).map((item) => item.id));
  const fresh = incoming.filter((item) => !staying.has(item.id));
  const places: (Item | undefined)[] = current
    .slice(0, size)
    .map((item) => (staying.has(item.id) ? item : fresh.shift()));
  while (places.length < size && fresh.length > 0) places.push(fresh.shift());
  return places.filter((item) => item !== undefined);
}
