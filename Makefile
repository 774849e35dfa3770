# IMSA Desktop. `make` on its own lists what there is.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
PY := $(BIN)/python
UNIT_ROOMS := casework documents merge protocol crypto

.PHONY: help run test unit story pictures bench tour bundle lint words prove lock clean
.DEFAULT_GOAL := help

help: ## list the commands
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

.venv/ready: pyproject.toml requirements/dev.txt tools/prepare.py
	@$(PYTHON) tools/prepare.py

run: .venv/ready ## open the program (without a display: play the story and say so)
	@$(PY) tools/run.py

test: .venv/ready ## everything that must hold, under eight minutes
	@$(PY) tools/check_system.py
	@$(PY) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

unit: .venv/ready ## the quick tests, under fifteen seconds
	@$(PY) -m pytest -m unit -n 2 --hypothesis-profile=quick -q $(patsubst %,tests/%,$(UNIT_ROOMS))

story: .venv/ready ## play both tales through real windows; pictures in build/story/ and build/story-by-keyboard/
	@$(PY) tools/check_system.py
	@$(PY) -m imsa_desktop story --out build/story
	@$(PY) -m imsa_desktop story --tale keyboard --out build/story-by-keyboard

pictures: .venv/ready ## take the pictures of every screen afresh (then look at them: tests/ui/screens/pictures/)
	@IMSA_MAKE_PICTURES=1 $(PY) -m pytest -q -n 2 tests/ui/screens

bench: .venv/ready ## print the benchmarks as JSON, ratios measured side by side
	@$(PY) -m bench

tour: .venv/ready ## every page at 5,000 cases and 100,000 notes: what each step takes, and how long a key would have waited
	@QT_QPA_PLATFORM=offscreen $(PY) -m bench.tour --keep build/tour

bundle: .venv/ready ## build the one-folder program in dist/imsa-desktop/
	@$(PY) -m PyInstaller --noconfirm --distpath dist --workpath build/pyinstaller build.spec

lint: .venv/ready ## style, types and the plan of rooms
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

words: .venv/ready ## collect every translatable word into resources/translations/
	@$(PY) tools/translations.py

prove: .venv/ready ## the long proofs: simulator, soak with kills, more examples
	@$(PY) -m tests.merge.simulator --seeds 20000
	@$(PY) -m tests.soak --edits 200 --rounds 10

lock: .venv/ready ## make the hash-pinned lists in requirements/ afresh from pyproject.toml
	@$(PY) tools/lock.py

clean: ## remove what was built
	@rm -rf build dist .venv
