# SPDX-License-Identifier: MIT
# `make demo` and `make test` are all that a fresh machine with Swift needs; `make help` lists the rest.

.DEFAULT_GOAL := help
.PHONY: help setup demo gallery test check check-full lint format build release install clean

PREFIX ?= /usr/local
SEED := seeds/beijing-2024.yaml

# The very same flags build and test: SwiftPM would compile everything anew for a test run with others.
STRICT := --explicit-target-dependency-import-check error \
	-Xswiftc -warnings-as-errors -Xswiftc -require-explicit-sendable

# macOS ships the Swift runtime; on Linux the commands carry their own.
ifeq ($(shell uname -s),Linux)
RELEASE := -c release --static-swift-stdlib
else
RELEASE := -c release
endif

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-12s %s\n", $$1, $$2 }'

setup: ## Install what is missing: Graphviz and fonts
	@scripts/setup

demo: setup release ## Build the command and draw the seed into build/
	@mkdir -p build
	@for kind in svg png pdf dot; do .build/release/entente render $(SEED) -o build/beijing-2024.$$kind || exit 1; done
	@echo "build/beijing-2024.svg"

gallery: release ## Draw every picture of docs/gallery.md
	scripts/gallery .build/release/entente

test: setup build ## Build and run all tests
	swift test --skip-build --parallel $(STRICT)

check: setup lint test demo ## What continuous integration runs: lint, build with warnings as errors, tests, demo

check-full: check ## check, and the thread sanitizer, the documentation, the example packages
	scripts/check-full

build: setup
	swift build --build-tests $(STRICT)

release: setup
	swift build $(RELEASE) --product entente
	swift build $(RELEASE) --product entente-draw

lint: ## Check the form of every Swift file
	swift format lint --strict --recursive --parallel Package.swift Sources Tests examples

format: ## Put every Swift file into form
	swift format --in-place --recursive --parallel Package.swift Sources Tests examples

install: release ## Install the command, and what draws for it, below PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/entente .build/release/entente-draw "$(DESTDIR)$(PREFIX)/bin"

clean: ## Remove what was built
	rm -rf .build .build-docs .build-tsan build
