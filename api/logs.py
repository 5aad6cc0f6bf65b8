"""The log: lines for a person at a terminal, or JSON for machines, neither about anybody.

No line holds an address, an e-mail address, a query or a path that somebody typed: requests are
named by the template of their route and by their id.
"""

import json
import logging
from datetime import UTC, datetime
from logging.handlers import TimedRotatingFileHandler
from typing import Any

from api.request_id import CURRENT, TRACE
from api.settings import Settings

REQUESTS = logging.getLogger("cinq.requests")
AUDIT = logging.getLogger("cinq.audit")
_PLAIN = "%(levelname)s %(name)s: %(message)s"
_QUIET = ("alembic", "uvicorn.error", "httpx", "asyncio")


class JsonLines(logging.Formatter):
    """One JSON object a line: when, how bad, who says it, what, and for which request."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of `record`; what it carries under `fields` becomes fields."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        request_id = CURRENT.get()
        if request_id is not None:
            line["request_id"] = request_id
        if (trace_id := TRACE.get()) is not None:
            line["trace_id"] = trace_id
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up(settings: Settings) -> None:
    """Write the log to standard error as `settings` say, and security events to their file too.

    Lines about single requests are written only as JSON: a terminal is for people.
    """
    is_json = settings.writes_json_logs
    shown = logging.StreamHandler()
    shown.setFormatter(JsonLines() if is_json else logging.Formatter(_PLAIN))
    logging.basicConfig(level=logging.INFO, handlers=[shown], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    REQUESTS.setLevel(logging.INFO if is_json else logging.WARNING)
    AUDIT.propagate = is_json
    AUDIT.handlers = [_audit_file(settings)]


def _audit_file(settings: Settings) -> logging.Handler:
    """Return the file of security events: a new one each day, the old ones kept for a while."""
    folder = settings.data_dir / "audit"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = TimedRotatingFileHandler(
        folder / "events.jsonl",
        when="midnight",
        backupCount=settings.audit_retention_days,
        utc=True,
        delay=True,
        encoding="utf-8",
    )
    handler.setFormatter(JsonLines())
    return handler
