"""Things that belong together, brought together two at a time."""

from collections import defaultdict


class Groups:
    """Disjoint groups of numbers; a number that was never united is alone."""

    def __init__(self) -> None:
        self._members: dict[int, list[int]] = {}
        self._leader: dict[int, int] = {}

    def of(self, number: int) -> list[int]:
        """Return the group of `number`, itself included."""
        return self._members.get(self._leader.get(number, number), [number])

    def unite(self, one: int, other: int) -> None:
        """Make one group of the groups of `one` and `other`."""
        into, gone = self._leader.get(one, one), self._leader.get(other, other)
        if into == gone:
            return
        moved = self._members.pop(gone, [gone])
        self._members.setdefault(into, [into]).extend(moved)
        for number in (*moved, into):
            self._leader[number] = into

    def several(self) -> list[list[int]]:
        """Return every group of two or more, its numbers in order."""
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for number, leader in self._leader.items():
            groups[leader].append(number)
        return sorted(sorted(group) for group in groups.values() if len(group) > 1)
