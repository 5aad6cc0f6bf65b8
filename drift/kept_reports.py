"""Reports on the disk: a folder each, which appears whole or not at all."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from drift.errors import ReportUnknown
from drift.report import Report
from index.whole_folder import replacing

JSON = "report.json"
_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z")
_FILE = re.compile(r"[a-z_]+\.(json|html)")


class KeptReports:
    """The reports in a folder, of which the newest `most` are kept."""

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most

    def keep(self, report: Report, pages: Mapping[str, bytes]) -> Path:
        """Keep a report with its pages by file name, forget the oldest; return its folder."""
        folder = self._folder / report.name
        with replacing(folder) as draft:
            (draft / JSON).write_bytes(report.to_json())
            for name, content in pages.items():
                (draft / name).write_bytes(content)
        for old in self.names()[self._most :]:
            shutil.rmtree(self._folder / old)
        return folder

    def names(self) -> list[str]:
        """Return the names of all reports, newest first."""
        if not self._folder.is_dir():
            return []
        found = (path.name for path in self._folder.iterdir() if (path / JSON).is_file())
        return sorted((name for name in found if _NAME.fullmatch(name)), reverse=True)

    def report(self, name: str) -> Report:
        """Return a report; raise ReportUnknown when there is none of that name, or of that form."""
        try:
            return Report.from_json(self.file(name, JSON))
        except ValidationError as error:
            raise ReportUnknown(f"The report {name} is of another form.") from error

    def newest(self) -> Report | None:
        """Return the newest report that can be read."""
        for name in self.names():
            try:
                return self.report(name)
            except ReportUnknown:
                continue
        return None

    def file(self, name: str, file: str) -> bytes:
        """Return one file of a report; raise ReportUnknown when there is none."""
        path = self._folder / name / file
        if not (_NAME.fullmatch(name) and _FILE.fullmatch(file) and path.is_file()):
            raise ReportUnknown(f"There is no {file} of a report {name}.")
        return path.read_bytes()
