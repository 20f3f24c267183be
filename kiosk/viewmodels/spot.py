"""Where someone is: which panel, and what lies over it. A spot never changes; every step makes a new one."""

from typing import Final, NamedTuple

LONGEST_CHAIN: Final = 40  # sheets one from the other, and spots to return to: more than anyone's patience, less than memory


class Spot(NamedTuple):
    """A panel by its place, and over it, from below to the top: contents or a view, a chain of people, what it rests on, a card."""

    panel: int = 0
    contents: bool = False
    view: str = ""
    focus: str = ""
    came: bool = False  # True: the view was come to from a sheet or another view, and closing it goes back there
    figures: tuple[str, ...] = ()
    evidence: bool = False
    card: str = ""

    @property
    def is_bare(self) -> bool:
        """True: nothing lies over the panel."""
        return self == Spot(self.panel)

    @property
    def is_laid_over(self) -> bool:
        """True: contents, a sheet, its sources or a card lie on top."""
        return bool(self.contents or self.figures or self.evidence or self.card)

    @property
    def is_a_view(self) -> bool:
        """True: a view lies on top."""
        return bool(self.view) and not (self.figures or self.evidence or self.card)

    def with_figure(self, figure_id: str) -> "Spot":
        """Open a person's sheet, over a view or from another sheet. Someone already in the chain is gone back to."""
        chain = self.figures
        chain = chain[: chain.index(figure_id) + 1] if figure_id in chain else (*chain, figure_id)[-LONGEST_CHAIN:]
        return Spot(self.panel, view=self.view, focus=self.focus, came=self.came, figures=chain)

    def without_top(self) -> "Spot":
        """Take away what lies on top; a bare spot stays as it is."""
        if self.card:
            return self._replace(card="")
        if self.evidence:
            return self._replace(evidence=False)
        if self.figures:
            return self._replace(figures=self.figures[:-1])
        return Spot(self.panel)
