"""Lines of a text file, plain or gzipped, read one at a time in bounded memory."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import cast

from catalogue.errors import FileUnreadableError

LONGEST_LINE_BYTES = 8 * 1024 * 1024
_GZIP = b"\x1f\x8b"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; `fault` says why `text` is not what the file meant, if so."""

    number: int
    text: str
    fault: str | None = None


def text_lines(path: Path) -> Iterator[Line]:
    """Yield the lines of the UTF-8 file `path`, gzipped or not, numbered from 1.

    A line that is not UTF-8 or longer than `LONGEST_LINE_BYTES` comes with a fault. Raises
    FileUnreadableError when the file is missing, a directory, empty, UTF-16 or cut short.
    """
    number = 0
    try:
        with closing(_opened(path)) as stream:
            while raw := stream.readline(LONGEST_LINE_BYTES + 1):
                number += 1
                if number == 1:
                    raw = _without_mark(path, raw)
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
    stream = path.open("rb")
    if stream.peek(2)[:2] != _GZIP:
        return stream
    stream.close()
    return cast("BufferedReader", gzip.open(path, "rb"))


def _without_mark(path: Path, raw: bytes) -> bytes:
    if raw.startswith(_UTF16):
        raise FileUnreadableError(path, "the file is UTF-16; save it as UTF-8")
    return raw.removeprefix(_UTF8_MARK)


def _line(stream: BufferedReader, number: int, raw: bytes) -> Line:
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


def _skip_to_next_line(stream: BufferedReader) -> None:
    while (piece := stream.readline(LONGEST_LINE_BYTES)) and not piece.endswith(b"\n"):
        pass
