# Two commands matter: `make run` and `make test`. Each does its own set-up; nothing is installed outside this folder.

PYTHON ?= $(shell for p in python3.12 python3.11 python3.13 python3.14 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input
WIRE := tests/wire/node_modules/.ready

.PHONY: setup run test test-full bench clean
.DELETE_ON_ERROR:

run: .venv/.ready  ## start everything and print one address; Ctrl-C stops it
	@$(BIN)/python -m workers run

setup: .venv/.ready  ## just the set-up

test: .venv/.ready-dev $(WIRE)  ## style, layers and the fast tests
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n 2 --dist loadfile -m "not slow"

test-full: .venv/.ready-dev $(WIRE)  ## the slow tests too
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n 2 --dist loadfile

bench: .venv/.ready-dev  ## one line of JSON for each bench
	@for bench in $$(grep -l __main__ bench/*.py); do $(BIN)/python -m bench.$$(basename $$bench .py) || exit 1; done

clean:  ## remove what set-up made; the data in var/ stay
	rm -rf .venv tests/wire/node_modules .pytest_cache .hypothesis .ruff_cache .mypy_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Parley needs Python 3.11 or newer."; exit 1; }
	@echo "Making .venv with $(PYTHON) ..."
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "$(PYTHON) cannot make environments: install its venv module."; exit 1; }

.venv/.ready: requirements.txt | .venv/bin/python
	@echo "Installing what Parley runs on ..."
	@$(PIP) -r requirements.txt
	@touch $@

.venv/.ready-dev: requirements-dev.txt .venv/.ready
	@echo "Installing what testing needs ..."
	@$(PIP) -r requirements-dev.txt
	@touch $@

# Stand-ins for vendors come from npm. Without Node, or without a way to get them, their tests say so and skip.
$(WIRE): tests/wire/package-lock.json
	@if command -v npm >/dev/null 2>&1; then \
		echo "Installing the programs of the wire tests ..."; \
		(cd tests/wire && npm ci --silent --no-progress) && touch $@ \
			|| echo "npm could not install them: the wire tests will skip."; \
	else \
		echo "Node is not installed: the wire tests will skip."; \
	fi
