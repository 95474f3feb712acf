"""Packages of Debian and its children: what they are called, whether they are here, how they get here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.stop import Stop, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ODD_NAMES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
}
"""Packages that don't follow the naming rule of Debian's Policy Manual, section 8.1."""


def package_of(soname: str) -> str:
    """The package of a shared library: "libxcb-icccm4" for "libxcb-icccm.so.4" (Policy Manual, section 8.1)."""
    if soname in ODD_NAMES:
        return ODD_NAMES[soname]
    name, _, version = soname.lower().replace("_", "-").partition(".so.")
    return f"{name}{'-' if re.search(r'[0-9]$', name) else ''}{version}"


def is_installed(package: str) -> bool:
    """Whether dpkg knows the package as installed."""
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout == "installed"


def need(packages: Sequence[str], what: str, *, wishes: Sequence[str] = ()) -> None:
    """Install packages when we may, else stop with the line that does it.

    The work is possible without the `wishes`: root installs them along, anybody else is told their names.
    """
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        if packages:
            raise Stop(f"{what} is missing ({', '.join(packages)}); install it with this system's package manager")
        return
    if os.geteuid() != 0:
        _ask_for(packages, what, wishes)
        return
    _apt("update")  # a mirror out of reach is no reason to stop: the lists may be good enough
    names = [*_named_here(packages), *filter(_is_known, wishes)]
    say(f"Installing system packages: {' '.join(names)}")
    if error := _apt("install", "--yes", "--no-install-recommends", *names):
        raise Stop(f"apt-get could not install {' '.join(names)}: {error}")


def _ask_for(packages: Sequence[str], what: str, wishes: Sequence[str]) -> None:
    line = f"sudo apt-get install --no-install-recommends {' '.join([*_named_here(packages), *wishes])}"
    if packages:
        raise Stop(f"{what} is missing; install it with: {line}")
    say(f"Some tests are skipped without these packages: {line}")


def _named_here(packages: Iterable[str]) -> list[str]:
    """As this release calls them: Debian 13 and Ubuntu 24.04 added "t64" to some names."""
    return sorted({next(filter(_is_known, (name, f"{name}t64")), name) for name in packages})


def _is_known(package: str) -> bool:
    answer = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False)
    return "Candidate: " in answer.stdout and "Candidate: (none)" not in answer.stdout


def _apt(*arguments: str) -> str:
    """Run apt-get; what it says when it fails, else nothing."""
    variables = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    command = ["apt-get", "-qq", *arguments]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    errors = [line for line in done.stderr.splitlines() if line.startswith("E:")]
    return (errors or [f"exit code {done.returncode}"])[0] if done.returncode else ""
