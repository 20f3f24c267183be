"""The machine: what it is, what it lacks, and the displays, renderer, fonts and folders that an exhibit finds on it.

The set-up (`bootstrap`) imports from here before anything is installed and under any Python, so this file imports nothing.
"""
