"""Small sources to read."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

MOVIELENS = {
    "movies.csv": (
        "movieId,title,genres\n"
        '11,"Lamp, The (Lampe, La) (1962)",Children|Drama|Sci-Fi\n'
        "22,Bare (1999),(no genres listed)\n"
    ),
    "links.csv": "movieId,imdbId,tmdbId\n11,0000101,1\n22,0000202,\n",
    "ratings.csv": "userId,movieId,rating,timestamp\n7,11,4.5,1\n7,22,2.0,2\n8,99,3.0,3\n",
    "tags.csv": (
        "userId,movieId,tag,timestamp\n7,11,Sea,1\n8,11,sea,2\n8,11,light,3\n7,11,lonely,4\n"
    ),
}


def written(folder: Path, files: Mapping[str, str], **changed: str) -> Path:
    """Write `files` into `folder`; `changed` are other contents by the stem of the file."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_text(changed.get(Path(name).stem, content), encoding="utf-8")
    return folder


def movielens(folder: Path, **changed: str) -> Path:
    """Write a small MovieLens folder."""
    return written(folder / "ml-tiny", MOVIELENS, **changed)


def zipped(folder: Path, inside: str = "ml-tiny/") -> Path:
    """Pack the files of `folder` into an archive that lies alone in a folder beside it."""
    packed = folder.parent / "packed"
    packed.mkdir()
    place = packed / f"{folder.name}.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, inside + file.name)
    return place
