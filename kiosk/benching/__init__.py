"""Whether this machine carries this exhibit: how fast it is, measured by running it, and what to change. For technicians."""
