"""The verbs of `kiosk`, a file each: what is asked on the command line (`add`), and what is done then (`run`, which gives the exit code).

Nothing here imports Qt, or anything else that takes long, before a verb runs: the others answer at once, and where Qt cannot.
"""
