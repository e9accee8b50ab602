/** Groups that touch each group: those of which any comune touches one of its own. */
export function groupTouching(
  touching: ReadonlyMap<string, readonly string[]>,
  groups: readonly { id: string; members: readonly string[] }[],
): Map<string, string[]> {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((comune) => [comune, id])));
  return new Map(
    groups.map(({ id, members }) => {
      const near = members
        .flatMap((comune) => touching.get(comune) ?? [])
        .map((comune) => groupOf.get(comune));
      return [id, [...new Set(near)].filter((other): other is string => other !== undefined && other !== id)];
    }),
  );
}
