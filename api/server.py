"""Running the service until it is told to stop."""

import logging
import signal
import sys
from types import FrameType

import uvicorn

from api import logs, memory
from api.app import create_app
from api.header_time_limit import HeaderTimeLimit
from api.listening import bound
from api.settings import Settings

_LOG = logging.getLogger(__name__)
_GRACE_SECONDS = 2
# Python's own is five: what a version being loaded may hold up a request, each time it waits.
_TURN_SECONDS = 0.001


def serve(settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM; requests under way get two seconds to end.

    Raises AddressTaken when something else listens at the address.
    """
    logs.set_up(settings)
    memory.keep_small()
    listening = bound(settings.host, settings.port)
    config = uvicorn.Config(
        create_app(settings),
        loop="uvloop",
        http=HeaderTimeLimit,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        timeout_keep_alive=30,
        lifespan="on",
    )
    server = _Server(config)
    memory.keep_for_good()
    sys.setswitchinterval(_TURN_SECONDS)
    _LOG.info("Serving at http://%s:%d", settings.host, listening.getsockname()[1])
    server.run(sockets=[listening])
    if not server.started:
        raise SystemExit(1)


class _Server(uvicorn.Server):
    """Ends quietly on a signal: being told to stop is no failure."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - as given
        """Begin to stop; a second Ctrl-C does not wait for requests under way."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True
