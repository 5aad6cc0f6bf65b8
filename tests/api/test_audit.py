from api.app import create_app
from api.audit import EVENTS, NO_EVENTS, event_of
from api.settings import Settings


def test_every_route_that_changes_something_is_an_event_or_is_said_to_be_none() -> None:
    document = create_app(Settings()).openapi()
    changing = {
        "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
        for methods in document["paths"].values()
        for method, operation in methods.items()
        for name in [operation["operationId"]]
        if method != "get"
    }
    assert changing <= set(EVENTS) | NO_EVENTS
    assert set(EVENTS) - changing == {"export_my_data"}


def test_a_refusal_is_an_event_whatever_was_asked() -> None:
    assert event_of("replace_picks", 403) == "request-refused"
    assert event_of("replace_picks", 200) is None
    assert event_of(None, 403) is None
