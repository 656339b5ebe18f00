# The commands of Enface. `make run` is for everyone; the others are for its developers.

PYTHON ?= python3
BIN := .venv/bin
FILE ?= resources/samples/harbour-meeting.txt
EXTRAS := starter,test

.PHONY: run setup test lint bench bench-long translations

run: setup
	@$(BIN)/enface "$(FILE)"

setup: .venv/.installed

# Made anew whenever what is to be installed has changed.
.venv/.installed: pyproject.toml translations/build.py $(wildcard translations/*.ts)
	@$(PYTHON) desktop/support/syslibs.py
	@if command -v uv >/dev/null 2>&1; then \
	    test -x $(BIN)/python || uv venv --quiet --python $(PYTHON) .venv; \
	    uv pip install --quiet --python $(BIN)/python -e '.[$(EXTRAS)]'; \
	else \
	    test -x $(BIN)/python || $(PYTHON) -m venv .venv; \
	    echo "Installing Enface into .venv (once; about 300 MB)"; \
	    $(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[$(EXTRAS)]'; \
	fi
	@touch $@

test: lint
	$(BIN)/python -m pytest -q

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m bench

bench-long: setup
	$(BIN)/python -m bench --long

translations: setup
	$(BIN)/python translations/build.py --update
