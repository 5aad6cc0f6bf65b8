"""A secret key that the service makes for itself and keeps."""

import os
import secrets
from pathlib import Path


def kept_secret(path: Path) -> bytes:
    """Return what `path` holds, after filling it if it is missing; two processes agree on one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        draft = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48), encoding="ascii")
        # A link fails where a rename would replace what another process just wrote.
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()
