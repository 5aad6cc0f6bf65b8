# Cinq: every target works from a fresh clone with Python >= 3.11 and make.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# A test run starts hundreds of Python processes; each would compile all it imports anew.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
DATA ?= .cinq
VENV := .venv
AIRFLOW := .venv-airflow
PEERS := .venv-peers
BIN := $(VENV)/bin
UV := VIRTUAL_ENV="$(CURDIR)/$(VENV)" $(BIN)/uv
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix frontend
PACKAGES := catalogue embeddings index drift api cli
STAMP := $(VENV)/.stamp

.PHONY: help
help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

## Installation: each stamp is newer than what it was made from --------------------------------

$(STAMP)-venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Cinq needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version). Try: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Making the environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@touch $@

$(STAMP)-run: $(STAMP)-venv requirements/run.txt requirements/torch.txt requirements/install-torch pyproject.toml
	@echo "Installing Cinq"
	@$(UV) pip install --quiet --no-deps -r requirements/run.txt
	@$(UV) pip install --quiet --no-deps --editable .
	@UV="$(BIN)/uv" VIRTUAL_ENV="$(CURDIR)/$(VENV)" requirements/install-torch
	@touch $@

$(STAMP)-test: $(STAMP)-run requirements/test.txt
	@echo "Installing the test tools"
	@$(UV) pip install --quiet --no-deps -r requirements/test.txt
	@touch $@

$(AIRFLOW)/.stamp: $(STAMP)-venv requirements/airflow.txt
	@echo "Installing Airflow into an environment of its own"
	@$(PYTHON) -m venv $(AIRFLOW)
	@VIRTUAL_ENV="$(CURDIR)/$(AIRFLOW)" $(BIN)/uv pip install --quiet --no-deps -r requirements/airflow.txt
	@touch $@

$(STAMP)-docs: $(STAMP)-venv requirements/docs.txt
	@$(UV) pip install --quiet -r requirements/docs.txt
	@touch $@

$(STAMP)-node: $(STAMP)-venv requirements/node.txt
	@echo "Installing Node.js into the environment"
	@$(UV) pip install --quiet -r requirements/node.txt
	@touch $@

frontend/node_modules/.stamp: $(STAMP)-node frontend/package-lock.json
	@echo "Installing the web app's packages"
	@$(NPM) ci --silent --no-progress
	@touch $@

frontend/dist/index.html: frontend/node_modules/.stamp $(shell find frontend/src frontend/public frontend/scripts frontend/index.html frontend/vite.config.ts -type f 2>/dev/null)
	@echo "Building the web app"
	@$(NPM) run --silent build -- --logLevel warn
	@touch $@

.PHONY: install
install: $(STAMP)-run frontend/dist/index.html ## Install what running needs

.PHONY: install-test
install-test: install $(STAMP)-test ## Install what testing needs

## Using -------------------------------------------------------------------------------------

.PHONY: run
run: install ## Install what is missing, then serve at http://HOST:PORT (PORT=8000 DATA=.cinq)
	@exec $(BIN)/cinq up --host $(HOST) --port $(PORT) --data "$(DATA)"

.PHONY: dev
dev: install ## Serve with reload: the API on PORT, the web app by Vite on 5173
	@trap 'kill 0' EXIT; \
	CINQ_DATA_DIR="$(DATA)" $(BIN)/uvicorn api.app:create_app_from_environment --factory --reload --host $(HOST) --port $(PORT) $(PACKAGES:%=--reload-dir %) & \
	CINQ_API=http://$(HOST):$(PORT) $(NPM) run dev

.PHONY: install-airflow
install-airflow: install $(AIRFLOW)/.stamp ## Install Airflow beside it

$(AIRFLOW)/.stamp-image: $(AIRFLOW)/.stamp requirements/images/airflow.txt
	@VIRTUAL_ENV="$(CURDIR)/$(AIRFLOW)" $(BIN)/uv pip install --quiet --no-deps --require-hashes -r requirements/images/airflow.txt
	@touch $@

.PHONY: install-rehearsal
install-rehearsal: install-test $(AIRFLOW)/.stamp-image ## Install what deploy/rehearse needs

.PHONY: airflow
airflow: install-airflow ## Start an Airflow with the schedules (AIRFLOW_PORT=8080 DATA=.cinq)
	@DATA="$(DATA)" deploy/airflow/standalone

.PHONY: bench
bench: install ## Time the live index (DATA), and measure its search (QUERIES=file)
	@CINQ_DATA_DIR="$(DATA)" $(BIN)/cinq pipeline run
	@live="$(DATA)"/live/$$($(BIN)/python -c 'import json; print(json.load(open("$(DATA)/live/champion.json"))["bundle"].split("/")[-1])'); \
	OMP_NUM_THREADS=1 $(BIN)/python -m index.benchmark "$$live"; \
	echo; OMP_NUM_THREADS=1 $(BIN)/python -m index.search_benchmark "$$live" $(QUERIES)

.PHONY: bench-http
bench-http: install ## Ask each route of a running service (URL=) as fast as it answers, beside its barest one
	@$(BIN)/python -m load_tests.bench $(or $(URL),http://$(HOST):$(PORT)) $(or $(SECONDS_EACH),10)

.PHONY: install-peers
install-peers: $(PEERS)/.stamp ## Install what Cinq is measured against, into an environment of its own

$(PEERS)/.stamp: $(STAMP)-venv requirements/peers.txt requirements/torch.txt
	@echo "Installing the peers into an environment of their own"
	@$(PYTHON) -m venv $(PEERS)
	@VIRTUAL_ENV="$(CURDIR)/$(PEERS)" $(BIN)/uv pip install --quiet --no-deps -r requirements/peers.txt
	@UV="$(BIN)/uv" VIRTUAL_ENV="$(CURDIR)/$(PEERS)" requirements/install-torch
	@touch $@

.PHONY: bench-all
bench-all: install-test install-peers ## Measure all that docs/journal/speed.md tells, and write it anew (BUNDLE, PARTS=all)
	@OMP_NUM_THREADS=1 $(BIN)/python -m tests.speed $(BUNDLE) $(PARTS)

.PHONY: load
load: install-test ## Let many people in at once (URL=, PEOPLE=100, GROWTH=ramp|soak|spike, MINUTES=30 of soak); writes load.html
	@$(BIN)/locust -f load_tests/locustfile.py --headless --only-summary --html load.html \
		--host $(or $(URL),http://$(HOST):$(PORT)) --growth $(or $(GROWTH),ramp) --people $(or $(PEOPLE),100) --minutes $(or $(MINUTES),30)

.PHONY: pictures overhead
pictures: install-test ## Draw the dashboards as they look under traffic, on the live index of DATA
	@$(BIN)/python -m tests.monitoring.pictures "$(DATA)"
overhead: install-test ## Measure what metrics cost a request (BUNDLE)
	@OMP_NUM_THREADS=1 $(BIN)/python -m tests.monitoring.overhead $(BUNDLE)

.PHONY: screenshots
screenshots: install-test ## Take the pictures of the web app anew, and the answers that its tests are shown
	@$(BIN)/python -m tests.e2e.screenshots

.PHONY: journal
journal: install ## Try every way to learn taste anew (BUNDLE, RATINGS), and write the page of the runs
	@test -n "$(BUNDLE)" -a -n "$(RATINGS)" || { echo "Say on what: make journal BUNDLE=folder RATINGS=ratings.csv" >&2; exit 2; }
	@CINQ_DATA_DIR="$(DATA)" OMP_NUM_THREADS=1 $(BIN)/python -m index.evaluation.trials $(BUNDLE) $(RATINGS) docs/journal/taste-experiments.md

## Checking ----------------------------------------------------------------------------------

.PHONY: test
test: install-test check test-web test-quick test-whole ## Everything that has to pass: static checks, Python and web tests

.PHONY: test-web test-quick test-whole test-python test-browser test-dags test-architecture
test-web: install-test ## Only the web app's tests
	@$(NPM) run --silent test
test-quick: install-test ## Only the tests that share a machine, several at once
	@OMP_NUM_THREADS=1 $(BIN)/pytest -m "not browser and not alone" --numprocesses auto --maxprocesses 4 --dist loadfile
test-whole: install-test ## Only the tests that want a machine for themselves: whole services and browsers
	@$(BIN)/pytest -m "browser or alone"
test-python: install-test ## Only the Python tests, without a browser
	@$(BIN)/pytest -m "not browser"
test-browser: install-test ## Only the tests in a browser
	@$(BIN)/pytest -m browser
test-dags: install-test install-airflow ## Only the tests of the schedules
	@$(BIN)/pytest tests/dags
test-architecture: install-test ## Only the rules of the house: imports, workflows, compose, images
	@$(BIN)/pytest tests/architecture

.PHONY: faults
faults: install-test ## Run the long fault trials and send some 10,000 generated requests (minutes)
	@$(BIN)/python -m tests.faults.sqlite_writers
	@$(BIN)/python -m tests.faults.postgresql_killed
	@$(BIN)/python -m tests.faults.fuzzing 100
	@$(BIN)/python -m tests.faults.promotions 200
	@$(BIN)/python -m tests.faults.rollback 10
	@$(BIN)/python -m tests.faults.kills 100
	@$(if $(BUNDLE),$(BIN)/python -m tests.faults.reloads $(BUNDLE))

.PHONY: airflow-trial
airflow-trial: install-test install-airflow ## Let a task fail under Airflow's scheduler, clear it, and print what ran again (minutes)
	@$(BIN)/python -m tests.faults.cleared_task

.PHONY: audit
audit: install-test ## Ask the advisory databases about what is installed (needs their services)
	@$(BIN)/uv tool run pip-audit --requirement requirements/run.txt --no-deps --disable-pip || { \
		echo "pip-audit did not pass: it found what is listed above, or could not reach its advisory service; then nothing is known either way." >&2; exit 1; }
	@$(NPM) audit --omit=dev || { \
		echo "npm audit did not pass: it found what is listed above, or could not reach its advisory service; then nothing is known either way." >&2; exit 1; }

.PHONY: check
check: install-test ## Lint, types, imports, sizes, generated files
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m cli.settings_reference --check
	@$(BIN)/python -m cli.metrics_reference --check
	@$(BIN)/python -m deploy.monitoring.files --check
	@$(BIN)/python -m cli.routes_reference --check
	@$(BIN)/python -m catalogue.starter_reference --check
	@$(BIN)/python -m tests.architecture.diagram --check
	@$(BIN)/codespell docs README.md CHANGELOG.md
	@$(NPM) run --silent check

.PHONY: reference
reference: install-test ## Write the generated files anew: settings, .env.example, architecture, starter catalogue, OpenAPI, client
	@$(BIN)/python -m cli.settings_reference
	@$(BIN)/python -m cli.metrics_reference
	@$(BIN)/python -m deploy.monitoring.files
	@$(BIN)/python -m catalogue.starter_reference
	@$(BIN)/python -m tests.architecture.diagram
	@$(BIN)/python -m api.openapi
	@$(BIN)/python -m cli.routes_reference
	@$(NPM) run --silent client

.PHONY: docs
docs: $(STAMP)-docs ## Build the documentation into site/, strictly
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict

.PHONY: format
format: install-test ## Format everything
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(NPM) run --silent format

.PHONY: lock
lock: $(STAMP)-venv ## Compile the requirement files anew
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --override requirements/left-out.txt --no-emit-package torch pyproject.toml requirements/torch-needs.in -o requirements/run.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --override requirements/left-out.txt --no-emit-package torch --constraints requirements/run.txt --group test --group check -o requirements/test.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --constraints requirements/run.txt --group docs -o requirements/docs.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate requirements/node.in -o requirements/node.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --override requirements/left-out.txt --no-emit-package torch --constraints requirements/run.txt requirements/peers.in requirements/torch-needs.in -o requirements/peers.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate requirements/airflow.in -o requirements/airflow.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes requirements/images/uv.in -o requirements/images/uv.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --override requirements/images/no-hub.in --constraints requirements/run.txt --group serve -o requirements/images/serve.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --constraints requirements/run.txt --constraints requirements/test.txt --group trace -o requirements/images/trace.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --override requirements/images/no-hub.in --constraints requirements/run.txt --group watch -o requirements/images/monitoring.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --override requirements/left-out.txt --no-emit-package torch --constraints requirements/run.txt pyproject.toml requirements/torch-needs.in requirements/images/pipeline.in -o requirements/images/pipeline.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --constraints requirements/airflow.txt requirements/airflow.in requirements/images/airflow.in -o requirements/images/airflow.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --generate-hashes --constraints requirements/node.txt requirements/node.in -o requirements/images/node.txt

## Shipping ----------------------------------------------------------------------------------

IMAGES ?= api web pipeline monitoring
TAG ?= $(shell git rev-parse --short=12 HEAD)

.PHONY: images sbom publish version
images: ## Build the container images, with docker or with buildah (IMAGES="api web" TAG=version)
	@TAG=$(TAG) deploy/docker/build $(IMAGES)
sbom: ## Write what each image holds, as CycloneDX (cinq-IMAGE.cdx.json)
	@for image in $(IMAGES); do python3 deploy/docker/sbom.py $$image $(TAG) cinq-$$image.cdx.json; done
publish: ## Send the images to REGISTRY
	@for image in $(IMAGES); do TAG=$(TAG) deploy/docker/publish $$image; done
version: ## Print which version this commit is: its tag, or its digest
	@echo "version=$$(git describe --tags --exact-match 2>/dev/null || git rev-parse --short=12 HEAD)"

.PHONY: candidate candidate-check
candidate: install ## Build the index of BASE and of this tree, and write what the gate says (verdict.md)
	@deploy/candidate
candidate-check: install
	@CHECK=1 deploy/candidate

.PHONY: deploy deploy-access rollback publish-docs
deploy: ## Put VERSION live at DEPLOY_TO, or return to the last good one
	@deploy/rollout/deploy "$$VERSION"
rollback: ## Return to an earlier VERSION of WHAT=application or WHAT=model, and say WHY
	@deploy/rollout/rollback
deploy-access:
	@deploy/rollout/access
publish-docs:
	@deploy/publish-docs

.PHONY: clean
clean: ## Remove what was installed and built, never the data
	rm -rf $(VENV) frontend/node_modules frontend/dist
