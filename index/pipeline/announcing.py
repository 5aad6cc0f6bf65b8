"""Messages to a webhook, in the shape that Slack and those who copied it understand."""

import json
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from index.errors import IndexFailure

_SECONDS = 10.0


class AnnouncementUnheard(IndexFailure):
    """The webhook did not take the message; its address is a secret and is not told."""

    def __init__(self, reason: object) -> None:
        super().__init__(f"CINQ_ANNOUNCE_WEBHOOK did not take the announcement: {reason}.")


def post(webhook: str, text: str) -> None:
    """Post `text` to `webhook`; raise AnnouncementUnheard when it is not taken."""
    body = json.dumps({"text": text}).encode()
    request = Request(  # noqa: S310 - the settings take http and https only
        webhook, data=body, headers={"Content-Type": "application/json"}
    )
    try:
        urlopen(request, timeout=_SECONDS).close()  # noqa: S310 - as above
    except HTTPError as error:
        error.close()
        raise AnnouncementUnheard(error) from None
    except URLError as error:
        raise AnnouncementUnheard(error.reason) from None
    except OSError as error:
        raise AnnouncementUnheard(error) from None
