"""The address a service listens at."""

import socket


class AddressTaken(OSError):
    """Something else listens where the service should."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        super().__init__(
            f"Cannot listen on {host}:{port}: {reason}. Stop what listens there, "
            "or choose another port (CINQ_PORT, or make run PORT=8765)."
        )


def bound(host: str, port: int) -> socket.socket:
    """Return a socket bound to the address, not listening yet.

    Raises AddressTaken when something else listens there, or the machine has no such address.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise AddressTaken(host, port, error.strerror or str(error)) from None
    listening.set_inheritable(True)
    return listening
