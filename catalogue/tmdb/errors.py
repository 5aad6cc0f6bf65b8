"""What can go wrong between TMDB and a films file.

CatalogueError
└── TmdbError
    ├── TmdbKeyMissingError        there is no key to ask with
    ├── TmdbKeyRefusedError        TMDB does not take the key
    ├── TmdbUnavailableError       no answer, or none that can be used, however often it was asked
    ├── TmdbExportImplausibleError the list of ids lacks most films that are held
    └── TmdbMirrorError            what was fetched before cannot be read or written
"""

from pathlib import Path

from catalogue.errors import CatalogueError


class TmdbError(CatalogueError):
    """Anything that keeps TMDB's films from coming in; what was fetched before stays."""


class TmdbKeyMissingError(TmdbError):
    """There is no key to ask TMDB with."""

    def __init__(self) -> None:
        super().__init__(
            "TMDB needs a key: set CINQ_TMDB_API_KEY to yours, from "
            "https://www.themoviedb.org/settings/api"
        )


class TmdbKeyRefusedError(TmdbError):
    """TMDB does not take the key; `said` is what it answers."""

    def __init__(self, said: str) -> None:
        super().__init__(f"TMDB refuses the key in CINQ_TMDB_API_KEY: {said}")
        self.said = said


class TmdbUnavailableError(TmdbError):
    """TMDB did not give what was asked for; `reason` completes "TMDB …"."""

    def __init__(self, asked: str, reason: str) -> None:
        super().__init__(
            f"TMDB {reason}, asked for {asked}; what is here stays, and the same command goes on "
            "from there"
        )
        self.reason = reason


class TmdbExportImplausibleError(TmdbError):
    """TMDB's list of ids lacks most of the films that are held: it cannot be whole."""

    def __init__(self, held: int, lacking: int) -> None:
        super().__init__(
            f"TMDB's list of ids lacks {lacking:,} of the {held:,} films that are here: it cannot "
            "be whole, and nothing was changed; try again later"
        )


class TmdbMirrorError(TmdbError):
    """What was fetched before cannot be read or written."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path} cannot be used ({reason}); if it is damaged, remove it and fetch again"
        )
