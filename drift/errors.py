"""What can go wrong with drift."""


class DriftFailure(Exception):
    """No report can be made, or found; the message says why."""


class EventsUnreadable(DriftFailure):
    """The database does not answer, or lacks the tables that are documented."""


class NobodyYet(EventsUnreadable):
    """There is no database yet: no service has run with this data, so nothing has happened."""


class ReportUnknown(DriftFailure):
    """There is no report of that name."""


class ShiftRefused(DriftFailure):
    """The shift cannot be planted there."""
