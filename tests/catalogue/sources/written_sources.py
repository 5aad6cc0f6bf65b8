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

TMDB_5000 = {
    "tmdb_5000_movies.csv": (
        "budget,genres,id,keywords,original_language,overview,popularity,production_countries,"
        "release_date,runtime,title,vote_average,vote_count\n"
        '9,"[{""id"": 18, ""name"": ""Drama""}]",1,"[{""id"": 2, ""name"": ""sea""}]",fr,'
        'Keeper counts ships.,7.5,"[{""iso_3166_1"": ""FR"", ""name"": ""France""}]",'
        "1962-03-01,104.0,The Lamp,7.1,210\n"
        "0,[],2,[],en,Nothing is left.,0.1,[],,0.0,Bare,0.0,0\n"
    ),
    "tmdb_5000_credits.csv": (
        "movie_id,title,cast,crew\n"
        '1,The Lamp,"[{""name"": ""Ada""}, {""name"": ""Bo""}]",'
        '"[{""job"": ""Director"", ""name"": ""Cy""}, {""job"": ""Editor"", ""name"": ""Di""}]"\n'
    ),
}
METADATA = {
    "movies_metadata.csv": (
        "adult,belongs_to_collection,genres,id,imdb_id,original_language,original_title,overview,"
        "popularity,poster_path,production_countries,release_date,runtime,title,video,"
        "vote_average,vote_count\n"
        "False,\"{'id': 3, 'name': \"\"The Keeper's Saga\"\", 'poster_path': None}\","
        "\"[{'id': 18, 'name': 'Drama'}]\",1,tt0000101,fr,La Lampe,Keeper counts ships.,7.5,/l.jpg,"
        "\"[{'iso_3166_1': 'FR', 'name': 'France'}]\",1962-03-01,104.0,The Lamp,False,7.1,210\n"
        "False,,[],2,,en,Bare,Nothing is left.,0.1,,[],,,Bare,False,0.0,0.0\n"
    ),
    "credits.csv": (
        "cast,crew,id\n\"[{'name': 'Ada', 'order': 0}]\","
        "\"[{'job': 'Director', 'name': 'Cy', 'profile_path': None}]\",1\n"
    ),
    "keywords.csv": "id,keywords\n1,\"[{'id': 2, 'name': 'sea'}]\"\n",
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
