"""Signatures by OpenSSH: the key that a museum has anyway, or makes with one command, and a list of whose word counts."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.operations.refusal import RefusedError

NAMESPACE: Final = "kiosk-pack"
"""What a signature is for: one that was made for a letter or a commit is none for a pack."""
PATIENCE: Final = 120
"""Seconds for somebody who types the passphrase of a key."""
TELL: Final = "docs/operations.md tells how"


class Trust(NamedTuple):
    """Whose packs are taken here."""

    signers: Path
    """The public keys, as `ssh-keygen` reads them (its manual, ALLOWED SIGNERS)."""
    unsigned: bool = False
    """True: also packs that nobody signed."""


def signed(content: bytes, key: Path) -> bytes:
    """Sign something with a private key. Raises RefusedError."""
    done = _ssh_keygen("sign", "-f", str(key), content=content)
    if done.returncode or not done.stdout:
        raise RefusedError(f"the key {str(key)!r} did not sign: {_last_line(done.stderr)}")
    return done.stdout


def signer(content: bytes, signature: bytes, trust: Trust) -> str:
    """Say who signed something, as the list of signers names them; nothing for what nobody signed, where that is taken.

    Raises RefusedError. A signature that cannot be looked at counts as none; one that is wrong is never taken.
    """
    known = trust.signers.is_file()
    if trust.unsigned and not (signature and known):
        return ""
    if not signature:
        raise RefusedError("nobody signed it", f"sign it with kiosk pack --key; {TELL}")
    if not known:
        raise RefusedError(f"no signer is known here: there is no file {str(trust.signers)!r}", f"write the public key into it; {TELL}")
    with tempfile.TemporaryDirectory() as home:
        file = Path(home) / "signature"
        file.write_bytes(signature)
        given = ("-s", str(file), "-f", str(trust.signers))
        names = _ssh_keygen("find-principals", *given).stdout.decode(errors="replace").splitlines()
        for name in names:
            if _ssh_keygen("verify", "-I", name, *given, content=content).returncode == 0:
                return name
    if names:
        raise RefusedError("it is not what was signed: the signature does not fit", "fetch or copy it again")
    raise RefusedError("the key it was signed with is not known here", f"whose packs are taken stands in {str(trust.signers)!r}")


def _ssh_keygen(action: str, *given: str, content: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = shutil.which("ssh-keygen")
    if program is None:
        raise RefusedError("ssh-keygen is missing, which knows signatures", "install it: sudo apt-get install openssh-client")
    namespace = () if action == "find-principals" else ("-n", NAMESPACE)
    command = (program, "-Y", action, *namespace, *given)
    try:
        return subprocess.run(command, input=content, capture_output=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise RefusedError("ssh-keygen does not answer") from None


def _last_line(said: bytes) -> str:
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it gave no reason"
