"""Packs from somebody else, or changed on the way, are refused, and what was shown stays (F8, F11)."""

import shutil
from zipfile import ZipFile

import pytest

from kiosk.operations import signing
from kiosk.operations.manifest import MANIFEST, SIGNATURE
from kiosk.operations.refusal import RefusedError
from kiosk.operations.signing import Trust
from tests.helpers.packs import ANYBODY, Bench, forged, make_key, trusting

pytestmark = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen (apt-get install openssh-client)")
AGAIN = "fetch or copy it again"
TELL = "docs/operations.md tells how"
PANEL = "exhibit/panels/one.yaml"


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    """A curator's key and a stranger's."""
    home = tmp_path_factory.mktemp("keys")
    return make_key(home, "curator"), make_key(home, "stranger")


@pytest.fixture
def bench(tmp_path, keys):
    """A machine that takes the curator's packs, and shows the first."""
    made = Bench(tmp_path)
    made.trust = trusting(tmp_path, keys[0])
    made.install(made.pack(1, key=keys[0]), made.trust)
    return made


def refusal(bench, file, trust=None):
    """Try to install a pack; give why it is refused, while the first one stays."""
    with pytest.raises(RefusedError) as refused:
        bench.install(file, trust or bench.trust)
    assert bench.shows == 1
    return str(refused.value)


def test_a_pack_of_a_known_signer_is_taken(bench, keys):
    """And its signer is named as the list names them."""
    found = bench.install(bench.pack(2, key=keys[0]), bench.trust)
    assert (found.signer, bench.shows) == ("curator@museum", 2)


def test_a_pack_that_nobody_signed_is_refused(bench):
    """Unless the installation takes such."""
    file = bench.pack(2)
    assert refusal(bench, file) == f"nobody signed it; sign it with kiosk pack --key; {TELL}"
    assert bench.install(file, ANYBODY).signer == ""


def test_a_pack_of_a_stranger_is_refused(bench, keys):
    """Also where packs that nobody signed are taken: a wrong signature is worse than none."""
    file = bench.pack(2, key=keys[1])
    why = f"the key it was signed with is not known here; whose packs are taken stands in '{bench.trust.signers}'"
    assert refusal(bench, file) == why
    assert refusal(bench, file, bench.trust._replace(unsigned=True)) == why


def test_without_a_list_of_signers_nothing_signed_is_known(bench, keys, tmp_path):
    """And the message says which file is missed."""
    nobody = Trust(tmp_path / "none")
    why = f"no signer is known here: there is no file '{tmp_path}/none'; write the public key into it; {TELL}"
    assert refusal(bench, bench.pack(2, key=keys[0]), nobody) == why


def test_a_signature_for_another_purpose_is_none(bench, keys, monkeypatch):
    """One that was made for a letter, with the right key."""
    monkeypatch.setattr(signing, "NAMESPACE", "file")
    file = bench.pack(2, key=keys[0])
    monkeypatch.undo()
    assert refusal(bench, file) == f"it is not what was signed: the signature does not fit; {AGAIN}"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({PANEL: b"id: one\n"}, f"it holds something else than its manifest says, beginning with '{PANEL}'; {AGAIN}"),
        ({PANEL: None}, f"it holds something else than its manifest says, beginning with '{PANEL}'; {AGAIN}"),
        ({"exhibit/more.svg": b"<svg/>"}, f"it holds something else than its manifest says, beginning with 'exhibit/more.svg'; {AGAIN}"),
        ({"more.svg": b"<svg/>"}, f"it holds something else than its manifest says, beginning with 'more.svg'; {AGAIN}"),
        ({MANIFEST: None}, "it has no manifest, so it is no pack; packs are made with kiosk pack"),
        ({MANIFEST: b"{}"}, f"it is not what was signed: the signature does not fit; {AGAIN}"),
        ({SIGNATURE: None}, f"nobody signed it; sign it with kiosk pack --key; {TELL}"),
    ],
    ids=["file changed", "file removed", "file added", "file added outside", "manifest removed", "manifest changed", "signature removed"],
)
def test_a_pack_that_was_changed_is_refused(bench, keys, changes, why):
    """Whatever was changed."""
    assert refusal(bench, forged(bench.pack(2, key=keys[0]), changes)) == why


def test_a_file_of_the_same_size_with_another_content_is_refused(bench, keys):
    """Its hash is not the one that was signed."""
    file = bench.pack(2, key=keys[0])
    other = forged(file, {PANEL: (bench.home / "our-town-2" / "panels" / "one.yaml").read_bytes().replace(b"Version 2", b"Version 3")})
    assert refusal(bench, other) == f"its file 'panels/one.yaml' is not the one that the manifest names; {AGAIN}"


def test_every_byte_counts(bench, keys):
    """One more at the end, one less, or one changed anywhere in the manifest or a file."""
    file = bench.pack(2, key=keys[0])
    whole = file.read_bytes()
    middle = whole.index(b"Version 2")
    for spoiled in (whole + b"!", whole[:-1], whole[: len(whole) // 2], whole[:middle] + b"v" + whole[middle + 1 :], b"", b"PK"):
        file.write_bytes(spoiled)
        assert refusal(bench, file).endswith(AGAIN)


def test_files_of_another_version_are_refused(bench, keys):
    """The manifest of the second with the files of the first: mixed and matched."""
    first, second = bench.pack(2, key=keys[0]), bench.pack(3, key=keys[0])
    with ZipFile(second) as archive:
        mixed = forged(first, {name: archive.read(name) for name in (MANIFEST, SIGNATURE)})
    assert refusal(bench, mixed) == f"its file 'panels/one.yaml' is not the one that the manifest names; {AGAIN}"


def test_without_ssh_keygen_the_message_says_what_to_install(bench, keys, monkeypatch):
    """A technician can do something about it."""
    file = bench.pack(2, key=keys[0])
    monkeypatch.setenv("PATH", "")
    why = "ssh-keygen is missing, which knows signatures; install it: sudo apt-get install openssh-client"
    assert refusal(bench, file) == why


def test_a_key_that_cannot_sign_is_said(bench):
    """And no pack is written."""
    with pytest.raises(RefusedError, match=r"the key '.*none' did not sign: .*No such file"):
        bench.pack(2, key=bench.home / "none")
    assert not (bench.home / "our-town-2.exhibit").exists()
