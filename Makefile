# Everything from a fresh checkout: each target sets up what it needs first (kiosk/platform/bootstrap.py), the second time at once.
#
#   PYTHON=python3.12      another Python
#   ARGS="..."             passed on, e.g. make run ARGS="--mode kiosk", make test ARGS="-k timeline", or ARGS=--slow (tests that take
#                          long too, before a change is taken in) or ARGS=--long (for a night)
#   SYSTEM_PACKAGES=no     never install a system package, only say which are missing

PYTHON ?= python3
ARGS ?=
export SYSTEM_PACKAGES

.DEFAULT_GOAL := help
.PHONY: run test check soak render clean help

run: ## show the exhibit on this screen
	@$(PYTHON) -m kiosk.platform.bootstrap run $(ARGS)

test: ## run the tests, without a screen, in under three minutes
	@$(PYTHON) -m kiosk.platform.bootstrap test $(ARGS)

check: ## run the linters alone
	@$(PYTHON) -m kiosk.platform.bootstrap check

soak: ## let 60,000 visitors in and weigh the exhibit, into build/soak
	@$(PYTHON) -m kiosk.platform.bootstrap soak $(ARGS)

render: ## draw every screen of the exhibit into build/preview
	@$(PYTHON) -m kiosk.platform.bootstrap render $(ARGS)

clean: ## remove everything that was made
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## list these
	@grep -E '^[a-z]+: ##' Makefile | sed -e 's/: ## /|/' | awk -F'|' '{ printf "  make %-8s %s\n", $$1, $$2 }'
