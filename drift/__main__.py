"""One report by the settings of the environment: what the service starts for each."""

import logging
import sys

from drift.errors import DriftFailure
from drift.reporting import make_report
from drift.settings import DriftSettings
from index.errors import IndexFailure

if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        made = make_report(DriftSettings())
    except (DriftFailure, IndexFailure, OSError) as failure:
        sys.exit(f"No report: {failure}")
    logging.getLogger("drift").info("%s %s", made.name, made.sentence)
