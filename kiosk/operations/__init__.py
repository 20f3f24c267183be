"""Keeping it running: supervisor, packs, opening hours, counts, the state folder. No Qt, and a pack is files, not what is in them."""
