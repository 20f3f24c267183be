"""Python's collector of cycles at a start: what is made then stays for as long as the program, so nobody walks over it, then or later.

Left alone it took a twentieth of the time to the first panel.
"""

import gc


def hold() -> None:
    """Collect nothing until the start is over."""
    gc.disable()


def let_go() -> None:
    """The start is over: let go of what was made in vain, and from now on look only at what is made later."""
    gc.collect()
    gc.freeze()
    gc.enable()
