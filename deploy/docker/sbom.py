"""Write what an image holds as CycloneDX 1.6: Debian's, Python's and the web app's packages.

Usage: deploy/docker/sbom.py IMAGE TAG OUT. Debian's packages are asked of the image itself;
Python's and the web app's are those of the lists that it was installed from, with their hashes.
"""

import json
import re
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LISTS = {
    "api": ("images/serve.txt",),
    "web": (),
    "pipeline": ("images/pipeline.txt", "images/airflow.txt"),
    "monitoring": ("images/monitoring.txt",),
}
# Of lists that are for every system.
_NOT_LINUX = re.compile(r"; .*(sys_platform|os_name|platform_system) == '(?!linux|posix|Linux)")
_QUERY = ("dpkg-query", "--show", "--showformat", "${Package} ${Version} ${Architecture}\n")


def debian(image: str) -> Iterator[dict[str, Any]]:
    """Yield the Debian packages of `image`."""
    if _docker_answers():
        command = ["docker", "run", "--rm", "--entrypoint", _QUERY[0], image, *_QUERY[1:]]
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    else:
        listed = _by_buildah(image)
    for line in listed.splitlines():
        name, version, machine = line.split()
        purl = f"pkg:deb/debian/{name}@{version.replace(':', '%3A')}?arch={machine}"
        yield {"type": "library", "name": name, "version": version, "purl": purl}


def _docker_answers() -> bool:
    if shutil.which("docker") is None:
        return False
    return subprocess.run(["docker", "info"], check=False, capture_output=True).returncode == 0


def _by_buildah(image: str) -> str:
    made = subprocess.run(["buildah", "from", image], check=True, capture_output=True, text=True)
    container = made.stdout.strip()
    command = ["buildah", "run", "--isolation", "chroot", container, "--", *_QUERY]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
    finally:
        subprocess.run(["buildah", "rm", container], check=True, capture_output=True)


def python(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the packages that a compiled list names for Linux, with the hashes it allows."""
    for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8")):
        found = re.match(r"([a-z0-9._-]+)==([^ ;\\\n]+)", block)
        if found and not _NOT_LINUX.search(block):
            name, version = found.groups()
            hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", block)
            yield {
                "type": "library",
                "name": name,
                "version": version,
                "purl": f"pkg:pypi/{name}@{version}",
                "hashes": [{"alg": "SHA-256", "content": each} for each in hashes],
            }


def web(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the packages that the built web app is made of."""
    for place, package in json.loads(path.read_text(encoding="utf-8"))["packages"].items():
        if place and not package.get("dev"):
            name, version = place.rpartition("node_modules/")[2], package["version"]
            algorithm, _, digest = package["integrity"].partition("-")
            content = b64decode(digest).hex()
            yield {
                "type": "library",
                "name": name,
                "version": version,
                "purl": f"pkg:npm/{name.replace('@', '%40')}@{version}",
                "hashes": [{"alg": algorithm.upper().replace("SHA", "SHA-"), "content": content}],
            }


def bill(kind: str, tag: str, components: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the bill of materials of one image."""
    for each in components:
        each["bom-ref"] = each["purl"]
    unique = {each["bom-ref"]: each for each in components}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "container", "name": f"cinq-{kind}", "version": tag}},
        "components": [unique[ref] for ref in sorted(unique)],
    }


def main(kind: str, tag: str, out: Path) -> None:
    """Write the bill of `cinq-KIND:TAG`."""
    components = list(debian(f"cinq-{kind}:{tag}"))
    for name in LISTS[kind]:
        components += python(ROOT / "requirements" / name)
    if kind == "web":
        components += web(ROOT / "frontend" / "package-lock.json")
    out.write_text(json.dumps(bill(kind, tag, components), indent=1) + "\n", encoding="utf-8")
    sys.stderr.write(f"{out}: {len(components)} packages\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
