"""What stands beside an exhibit on a wall that nobody watches: its pulse, its hours, its counts, the page for staff. A file each."""
