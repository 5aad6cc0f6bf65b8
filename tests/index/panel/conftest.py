import pytest

from index.film_index import FilmIndex
from tests.bundles import starter_bundle


@pytest.fixture(scope="session")
def starter_index(tmp_path_factory: pytest.TempPathFactory) -> FilmIndex:
    """The whole starter catalogue, as a fresh clone serves it."""
    return FilmIndex.load(starter_bundle(tmp_path_factory.mktemp("starter") / "bundle"), "starter")
