"""Lines of a text file, plain or gzipped, read one at a time in bounded memory."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from catalogue.errors import FileUnreadableError

LONGEST_LINE_BYTES = 8 * 1024 * 1024
_LINES_BETWEEN_REPORTS = 500
_GZIP = b"\x1f\x8b"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; `fault` says why `text` is not what the file meant, if so."""

    number: int
    text: str
    fault: str | None = None


OnBytes = Callable[[int], None]
"""Called with how many bytes of a file were read, as they lie on the disk."""


def text_lines(path: Path, on_bytes: OnBytes | None = None) -> Iterator[Line]:
    """Yield the lines of the UTF-8 file `path`, gzipped or not, numbered from 1.

    A line that is not UTF-8 or longer than `LONGEST_LINE_BYTES` comes with a fault. Raises
    FileUnreadableError when the file is missing, a directory, empty, UTF-16 or cut short.
    """
    number = 0
    try:
        with _opened(path) as file, _unpacked(file) as stream:
            while raw := stream.readline(LONGEST_LINE_BYTES + 1):
                number += 1
                if number == 1:
                    raw = _without_mark(path, raw)
                if on_bytes and number % _LINES_BETWEEN_REPORTS == 0:
                    on_bytes(file.tell())
                yield _line(stream, number, raw)
    except EOFError as error:
        raise FileUnreadableError(
            path, f"the gzip data end early, after line {number:,}; copy the file again"
        ) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise FileUnreadableError(
            path, f"the gzip data are damaged after line {number:,} ({error}); copy the file again"
        ) from error
    except OSError as error:
        raise FileUnreadableError(path, f"it cannot be read ({error.strerror or error})") from error
    if number == 0:
        raise FileUnreadableError(path, "the file is empty")


def _opened(path: Path) -> BufferedReader:
    if path.is_dir():
        raise FileUnreadableError(path, "this is a directory; name a file")
    if not path.exists():
        raise FileUnreadableError(path, "there is no such file")
    return path.open("rb")


def _unpacked(file: BufferedReader) -> BufferedReader | gzip.GzipFile:
    return gzip.GzipFile(fileobj=file) if file.peek(2)[:2] == _GZIP else file


def _without_mark(path: Path, raw: bytes) -> bytes:
    if raw.startswith(_UTF16):
        raise FileUnreadableError(path, "the file is UTF-16; save it as UTF-8")
    return raw.removeprefix(_UTF8_MARK)


def _line(stream: BufferedReader | gzip.GzipFile, number: int, raw: bytes) -> Line:
    if len(raw) > LONGEST_LINE_BYTES and not raw.endswith(b"\n"):
        _skip_to_next_line(stream)
        kept = raw[:1000].decode("utf-8", "replace")
        return Line(number, kept, f"the line is longer than {LONGEST_LINE_BYTES:,} bytes")
    raw = raw.rstrip(b"\r\n")
    try:
        return Line(number, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        fault = f"byte {error.start + 1:,} (0x{raw[error.start]:02x}) is not UTF-8"
        return Line(number, raw.decode("utf-8", "backslashreplace"), fault)


def _skip_to_next_line(stream: BufferedReader | gzip.GzipFile) -> None:
    while (piece := stream.readline(LONGEST_LINE_BYTES)) and not piece.endswith(b"\n"):
        pass
