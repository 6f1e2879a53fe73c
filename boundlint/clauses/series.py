"""Tells by what came before whether a number goes on with a count, starts one, or is no clause number at all."""

from __future__ import annotations

from msgspec import Struct, field

from boundlint.clauses.heads import Head

_MAX_GAP = 3
_MAX_OPEN = 24
"""Levels that lie in one another; in a text made of numbers alone each would seem to lie in the one before it."""

_LASTING = ("article", "figure", "decimal", "upper-roman", "part", "annex", "section-article")
_WORDED = ("article", "section-article", "part-", "annex-")


class Level(Struct, frozen=True):
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


class Series(Struct):
    """The headings and numbers that are open at a point of one document.

    Attributes:
        open: outermost first.
    """

    open: list[Level] = field(default_factory=list)
    _last: dict[tuple[str, bool], tuple[int, ...]] = field(default_factory=dict)

    def accept(self, candidates: tuple[Head, ...], loud: bool, sure: bool) -> Head | None:
        """Return the reading of a number that fits, None where it is no clause number.

        Args:
            candidates: what the head may be.
            loud: the block is set as a heading.
            sure: the number was made by automatic numbering.
        """
        fitting = [head for head in candidates if not head.bare or loud or sure]
        for test in (self._follows, self._starts, self._stands_alone):
            for head in fitting:
                if test(head, loud):
                    return head
        return fitting[0] if fitting and sure else None

    def _follows(self, head: Head, loud: bool) -> bool:
        """Tell whether a number comes next after one of its scheme, small gaps allowed.

        Numbers of headings and of items are counted apart, so that the third item of a list is not article 3.
        """
        family = _family(head.scheme)
        last = self._last.get((family, loud)) or self._last.get((family, not loud))
        if last is None or head.scheme == "decimal":
            return self._decimal_follows(head, last)
        gap = head.values[-1] - last[-1]
        if gap == 0 and _again(head):
            return True
        return 0 < gap <= (_MAX_GAP if loud or head.scheme.startswith(_WORDED) else 1)

    def _starts(self, head: Head, loud: bool) -> bool:
        """Tell whether a number is the first of a count that may start here."""
        if head.values[-1] != 1:
            return False
        return len(head.values) == 1 or self._has_parent(head) or loud or not self.open

    def _stands_alone(self, head: Head, loud: bool) -> bool:
        """Tell whether a number is one whatever came before: it has its word, its parent or the look of a heading."""
        if head.scheme.startswith(_WORDED) or self._has_parent(head):
            return True
        return loud and not head.bare and "lower" not in head.scheme

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

    def enter(self, head: Head, heading: str, depth: int, loud: bool) -> Level:
        """Open a numbered level at its place and return it."""
        self._close_for(head, depth, loud)
        del self.open[_MAX_OPEN - 1 :]
        level = Level(head.scheme, head.values, self._cited(head), heading, depth, loud)
        self.open.append(level)
        family = _family(head.scheme)
        self._last[family, loud] = head.values
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
        if head.scheme.startswith(("part-", "annex-")):
            self.open.clear()
            return
        if len(head.values) > 1:
            self._close_to_parent(head)
            return
        brothers = [index for index, level in enumerate(self.open) if self._is_brother(level, head, loud)]
        alike = [index for index in brothers if self.open[index].loud == loud]
        if alike or brothers:
            del self.open[(alike or brothers)[-1] :]
            return
        while self.open and not self._holds(self.open[-1], head, depth, loud):
            self.open.pop()

    @staticmethod
    def _is_brother(level: Level, head: Head, loud: bool) -> bool:
        """Tell whether an open level is one that this number comes after, so that it ends here."""
        if _family(level.scheme) != _family(head.scheme):
            return False
        return head.values[-1] > level.values[-1] - _again(head) or (loud and level.loud)

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
        for key in [key for key in self._last if key[0] not in keep and not key[0].startswith(_LASTING)]:
            del self._last[key]


def _again(head: Head) -> bool:
    """Tell whether a number repeats the one before it: `6 bis`."""
    return head.shown.endswith((" bis", " ter", " quater"))


def _family(scheme: str) -> str:
    """Return what is counted together: `3 Paiement` goes on after `2. Prix`."""
    return "figure" if scheme == "bare" else scheme
