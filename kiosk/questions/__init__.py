"""The questions of an exhibit in the formats of other programs: learning platforms, spreadsheets. Nothing here imports Qt."""
