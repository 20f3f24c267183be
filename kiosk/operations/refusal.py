"""Why a pack is not taken, in words for whoever brought it."""


class RefusedError(Exception):
    """A pack, or a wish about packs, that is refused: what is wrong, and what would help. Nothing was changed."""

    def __init__(self, fault: str, hint: str = "") -> None:
        """Keep the words and the advice."""
        super().__init__(fault)
        self.hint = hint

    def __str__(self) -> str:
        fault = str(self.args[0])
        return f"{fault}; {self.hint}" if self.hint else fault
