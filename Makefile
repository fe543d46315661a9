# Every routine of the project has a name here. `make` alone lists them.

SETUP = sh tools/setup
PY = .venv/bin/python
NODE = $(PY) tools/node.py
PYTEST = $(PY) -m pytest
# One file more at once than there are processors: each waits now and then for a browser or a server.
AT_ONCE = $(shell n=$$(getconf _NPROCESSORS_ONLN); [ $$n -gt 3 ] && n=3; echo $$((n + 1)))
TSC = if [ -d static/src/js ]; then $(NODE) node_modules/typescript/bin/tsc; fi
CONTRACTS = out=$$(.venv/bin/lint-imports --no-logo 2>&1) || { echo "$$out"; exit 1; }
# Words need not be complete in the middle of a piece of work, only at its end.
NEAR = $$($(PY) tools/near.py) --ignore tests/words/test_complete.py

.DEFAULT_GOAL := help
.PHONY: help run demo test e2e lint types bench build watch clean setup land-check

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## set up what is missing, then serve (settings: see README)
	@$(SETUP) runtime front
	@$(PY) -m meetingroom serve

demo: ## fill in the demonstration meetings, then serve
	@$(SETUP) runtime front
	@$(PY) -m meetingroom demo
	@$(PY) -m meetingroom serve

test: ## run every test; a skip says which tool it lacks
	@$(SETUP) dev front
	@$(PYTEST) -n $(AT_ONCE) --dist loadfile --no-loadscope-reorder

e2e: ## run only the tests in real browsers
	@$(SETUP) dev front
	@$(PYTEST) -m browser

lint: ## check style, layers and sizes of files
	@$(SETUP) dev
	@$(PY) -m ruff check --quiet .
	@$(CONTRACTS)
	@$(PY) tools/sizes.py

types: ## check types, in Python and in JavaScript
	@$(SETUP) dev packages
	@$(PY) -m mypy
	@$(TSC)

bench: ## measure what a room costs
	@$(SETUP) dev front
	@$(PY) -m bench

build: ## bundle the browser's part into static/dist
	@$(SETUP) front

watch: ## the same, again at every change
	@$(SETUP) packages
	@$(NODE) tools/build.mjs --watch

setup: ## install everything, for working on the project
	@$(SETUP) dev front

clean: ## remove what was built and cached; keeps .venv, node_modules and your data
	@rm -rf static/dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -not -path './.venv/*' -not -path './node_modules/*' -prune -exec rm -rf {} +

land-check: ## the quick checks before a merge
	@$(SETUP) dev
	@$(PY) -m ruff check --quiet .
	@$(CONTRACTS)
	@$(PY) tools/sizes.py || true # a merge need not wait for a split; `make lint` does
	@$(PY) -m mypy
	@if [ -d node_modules ]; then $(TSC); fi
	@HYPOTHESIS_PROFILE=few $(PYTEST) -q -x -n 2 -m "not slow and not browser" $(NEAR)
