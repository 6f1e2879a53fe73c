"""Tells by what came before whether a number goes on with a count, starts one, or is no clause number at all."""

from __future__ import annotations

from dataclasses import dataclass, field

from boundlint.clauses.heads import Head

_MAX_GAP = 3
_WORDED = ("article", "section-article", "part-", "annex-")


@dataclass(frozen=True, slots=True)
class Level:
    """An open heading or number, with those above it.

    Attributes:
        scheme: of its number; `heading` where it has none.
        values: of its number.
        number: as cited, with what stands above it where it needs that.
        heading: its own heading, empty where none.
        depth: of the file's own heading, 0 where the file does not say.
        loud: it is set as a heading.
    """

    scheme: str
    values: tuple[int, ...]
    number: str
    heading: str
    depth: int
    loud: bool


@dataclass(slots=True)
class Series:
    """The headings and numbers that are open at a point of one document.

    Attributes:
        open: outermost first.
    """

    open: list[Level] = field(default_factory=list)
    _last: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def accept(self, candidates: tuple[Head, ...], loud: bool, sure: bool) -> Head | None:
        """Return the reading of a number that fits, None where it is no clause number.

        Args:
            candidates: what the head may be.
            loud: the block is set as a heading.
            sure: the number was made by automatic numbering.
        """
        for head in candidates:
            if self._follows(head) and (not head.bare or loud or sure):
                return head
        for head in candidates:
            starts = head.values[-1] == 1 and (len(head.values) == 1 or self._has_parent(head) or loud or not self.open)
            if starts and (not head.bare or loud or sure):
                return head
        for head in candidates:
            if sure or head.scheme.startswith(_WORDED) or (loud and self._is_near(head)) or self._has_parent(head):
                return head
        return None

    def _follows(self, head: Head) -> bool:
        """Tell whether a number comes next after one of its scheme, small gaps allowed."""
        last = self._last.get(_family(head.scheme))
        if last is None or head.scheme == "decimal":
            return self._decimal_follows(head, last)
        gap = head.values[-1] - last[-1]
        return 0 < gap <= (_MAX_GAP if head.scheme.startswith(_WORDED) else 1)

    @staticmethod
    def _decimal_follows(head: Head, last: tuple[int, ...] | None) -> bool:
        if last is None or head.scheme != "decimal":
            return False
        common = min(len(last), len(head.values)) - 1
        if len(head.values) <= len(last) and head.values[:common] == last[:common]:
            return 0 < head.values[-1] - last[len(head.values) - 1] <= _MAX_GAP
        return head.values[:-1] == last and head.values[-1] == 1

    def _has_parent(self, head: Head) -> bool:
        """Tell whether `4.2` stands below an open 4."""
        return len(head.values) > 1 and any(level.values == head.values[:-1] for level in self.open)

    def _is_near(self, head: Head) -> bool:
        last = self._last.get(_family(head.scheme))
        return last is not None and 0 < head.values[-1] - last[-1] <= _MAX_GAP

    def enter(self, head: Head, heading: str, depth: int, loud: bool) -> Level:
        """Open a numbered level at its place and return it."""
        self._close_for(head, depth, loud)
        level = Level(head.scheme, head.values, self._cited(head), heading, depth, loud)
        self.open.append(level)
        family = _family(head.scheme)
        self._last[family] = head.values
        self._forget_below(family)
        return level

    def enter_heading(self, heading: str, depth: int) -> Level:
        """Open an unnumbered heading and return it."""
        while self.open and not self._stays_above(self.open[-1], depth):
            self.open.pop()
        level = Level("heading", (), "", heading, depth, loud=True)
        self.open.append(level)
        return level

    @staticmethod
    def _stays_above(level: Level, depth: int) -> bool:
        """Tell whether a level goes on above an unnumbered heading: a higher heading of the file, or a part."""
        if level.scheme.startswith(("part-", "annex-")):
            return not (depth and level.depth and depth <= level.depth)
        return bool(depth and level.depth and level.depth < depth)

    def _close_for(self, head: Head, depth: int, loud: bool) -> None:
        """Close what ends where this number starts."""
        family = _family(head.scheme)
        if head.scheme.startswith(("part-", "annex-")):
            self.open.clear()
            return
        if len(head.values) > 1:
            self._close_to_parent(head)
            return
        for index, level in enumerate(self.open):
            if _family(level.scheme) == family and (head.values[-1] > level.values[-1] or (loud and level.loud)):
                del self.open[index:]
                return
        while self.open and not self._holds(self.open[-1], head, depth, loud):
            self.open.pop()

    def _close_to_parent(self, head: Head) -> None:
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index].values == head.values[:-1]:
                del self.open[index + 1 :]
                return
        while (
            self.open and self.open[-1].scheme != "heading" and not self.open[-1].scheme.startswith(("part-", "annex-"))
        ):
            self.open.pop()

    @staticmethod
    def _holds(level: Level, head: Head, depth: int, loud: bool) -> bool:
        """Tell whether an open level may hold a number of another scheme."""
        if level.scheme.startswith(("part-", "annex-")):
            return True
        if head.scheme.endswith("article"):
            return level.scheme == "heading" and bool(depth and level.depth and level.depth < depth)
        if depth and level.depth:
            return level.depth < depth
        return level.loud or not loud

    def _cited(self, head: Head) -> str:
        """Return the number as cited: an item of a list with that of the clause above it."""
        if head.scheme == "decimal" or head.scheme.endswith("article") or head.scheme.startswith(("part-", "annex-")):
            return head.shown
        above = next(
            (level.number for level in reversed(self.open) if level.number and not level.number[0].isalpha()), ""
        )
        holder = next((level.number for level in reversed(self.open) if level.number), "")
        if not (above or holder) or holder.startswith(("Annex", "Chap", "Titre", "Part", "Sched", "Exhib", "Append")):
            return head.shown
        shown = head.shown if head.shown.startswith("(") or head.shown.endswith("°") else f"({head.shown})"
        return f"{holder} {shown}"

    def _forget_below(self, family: str) -> None:
        """Forget the counts of what is no longer open, so that a new list may start at one again."""
        keep = {_family(level.scheme) for level in self.open} | {family}
        lasting = ("article", "figure", "decimal", "upper-roman", "part", "annex", "section-article", "bare")
        for known in [known for known in self._last if known not in keep and not known.startswith(lasting)]:
            del self._last[known]


def _family(scheme: str) -> str:
    """Return what is counted together: `3 Paiement` goes on after `2. Prix`."""
    return "figure" if scheme == "bare" else scheme
