# Two commands on a fresh machine: `make build`, and `make test`. Needed: Python 3.11 or later.
#
# All paths are relative, so that the checkout may lie anywhere, spaces in its path included.

PYTHON ?= python3
RUN := .venv/bin/python
GENERATOR := $(RUN) -m generator

.DEFAULT_GOAL := help
.SUFFIXES:
.PHONY: help build test serve check check-sources check-code format links clean html lock venv core dev

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

build: core ## Check the sources, write docs/, build site/, say where to look.
	@$(GENERATOR) build

test: dev ## Run all tests; TESTS="tests/site -k link" runs some.
	@$(RUN) -m pytest --numprocesses auto --dist worksteal $(TESTS)

html: core ## Install what `generator new article` needs to read saved web pages.
	$(call install,requirements-html)

serve: core ## Show the site at http://127.0.0.1:8000/ and follow edits; ADDRESS=host:port elsewhere.
	@$(GENERATOR) serve $(if $(ADDRESS),--address $(ADDRESS))

check: check-sources check-code ## Check the sources, the style, the types and the layers; fast, writes nothing.

check-sources: core
	@$(GENERATOR) check

check-code: dev
	@$(RUN) -m ruff check --quiet
	@$(RUN) -m ruff format --quiet --check
	@$(RUN) -m mypy --no-error-summary
	@$(RUN) -c 'from importlinter.cli import lint_imports_command as run; run()' --no-logo

format: dev ## Put the code into the form that `check` wants.
	@$(RUN) -m ruff check --quiet --fix --exit-zero
	@$(RUN) -m ruff format --quiet

links: build ## Ask whether the addresses on other hosts still answer; asks those hosts.
	@.ci/links site

clean: ## Delete what was generated: pages in docs/, site/, caches.
	@if [ -x $(RUN) ]; then $(GENERATOR) clean; fi
	@rm -rf .cache .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

lock: dev ## Pin the newest allowed versions in requirements*.txt.
	@for set in requirements requirements-html requirements-dev; do \
		$(RUN) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --custom-compile-command "make lock" $$set.in -o $$set.txt || exit 1; \
	done

# The environment -----------------------------------------------------------------------------
# A lock is installed once: its checksum is kept beside it. A .venv without a working Python, or
# one that was left half made, is made anew.

define install
	@sum=$$(cksum < $(1).txt); \
	if [ "$$sum" != "$$(cat .venv/$(1).installed 2>/dev/null)" ]; then \
		echo "Installing $(1).txt into .venv"; \
		$(RUN) -m pip install --quiet --disable-pip-version-check --no-input \
			--require-hashes --no-deps -r $(1).txt \
		|| { echo "make: the packages of $(1).txt could not be installed; see above" >&2; exit 1; }; \
		echo "$$sum" > .venv/$(1).installed; \
	fi
endef

core: venv
	$(call install,requirements)

dev: core
	$(call install,requirements-dev)

venv:
	@if ! $(RUN) -m pip --version >/dev/null 2>&1; then \
		command -v "$(PYTHON)" >/dev/null 2>&1 \
		|| { echo "make: no $(PYTHON) here: install Python 3.11 or later, or say make PYTHON=..." >&2; exit 1; }; \
		"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "make: $(PYTHON) is $$("$(PYTHON)" --version 2>&1): Python 3.11 or later is needed; say make PYTHON=..." >&2; exit 1; }; \
		echo "Making .venv"; \
		rm -rf .venv; \
		"$(PYTHON)" -m venv .venv >/dev/null 2>.venv.log \
		|| { rm -rf .venv .venv.log; \
			echo "make: $(PYTHON) cannot make .venv: install its venv module (Debian: python3-venv), or mend the disk" >&2; exit 1; }; \
		rm -f .venv.log; \
	fi
