"""Who is live: a small pointer file beside the bundles, readable without MLflow."""

from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from index.errors import BundleMismatch
from index.whole_file import write_whole

_FILE = Path("live") / "champion.json"


class Champion(BaseModel):
    """The version that is live, the folder of its bundle, and since when."""

    model_config = ConfigDict(frozen=True)

    version: str
    bundle: Path
    promoted_at: datetime


def champion_path(data_dir: Path) -> Path:
    """Return where the pointer lies."""
    return data_dir / _FILE


def read_champion(data_dir: Path) -> Champion | None:
    """Return what is live, or None when nothing was promoted yet."""
    path = champion_path(data_dir)
    try:
        champion = Champion.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        raise BundleMismatch(
            str(path), "a pointer to a bundle", str(error.errors()[0]["msg"])
        ) from None
    # The bundle is kept relative to the data dir, so that the folder can be moved.
    return champion.model_copy(update={"bundle": data_dir / champion.bundle})


def write_champion(
    data_dir: Path, version: str, bundle: Path, since: datetime | None = None
) -> Champion:
    """Point to `bundle`, a folder below `data_dir`, in one rename; live `since`, or from now on."""
    champion = Champion(
        version=version,
        bundle=bundle.resolve().relative_to(data_dir.resolve()),
        promoted_at=since or datetime.now(UTC),
    )
    path = champion_path(data_dir)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, champion.model_dump_json(indent=2) + "\n")
    return champion.model_copy(update={"bundle": data_dir / champion.bundle})
