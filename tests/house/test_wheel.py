"""What somebody gets who installs the wheel, far from any checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, and fail with everything it said."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=os.environ | environ, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module", name="installed")
def _installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout and unpack it as pip would, without asking any index."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "dist", cwd=ROOT)
    [wheel] = (folder / "dist").glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_the_wheel_carries_the_exhibits_the_assets_and_every_qml_file(installed):
    """Nothing that the program reads stays behind in the checkout."""
    carried = {str(path.relative_to(installed)) for path in installed.rglob("*") if path.is_file()}
    wanted = {str(path.relative_to(ROOT)) for path in (ROOT / "kiosk").rglob("*") if path.suffix == ".qml" or path.name == "qmldir"}
    wanted |= {str(path.relative_to(ROOT)) for path in (ROOT / "kiosk" / "authoring" / "template").rglob("*") if path.is_file()}
    wanted |= {f"kiosk/_shared/{path.relative_to(ROOT)}" for path in (ROOT / "exhibits").rglob("*") if path.is_file()}
    wanted.add("kiosk/_shared/assets/LICENSES.md")

    assert wanted <= carried, wanted - carried


@pytest.mark.slow
def test_the_installed_program_draws_its_exhibit_outside_a_checkout(installed, tmp_path):
    """`kiosk render` finds the exhibit inside the package when there is no checkout around it."""
    pictures = tmp_path / "pictures"
    run(
        sys.executable,
        *("-c", "import sys, kiosk.cli; sys.exit(kiosk.cli.main())"),
        *("render", "--panel", "kirov-murder", "--size", "1024x768", "--out", pictures),
        cwd=tmp_path,
        PYTHONPATH=str(installed),
    )

    assert sorted(path.name for path in pictures.iterdir()) == ["1024x768-panel-kirov-murder.png", "contact-sheet.pdf", "index.html"]


def test_the_installed_program_is_the_one_that_ran(installed, tmp_path):
    """The test above would prove nothing if the checkout had been imported."""
    said = run(
        sys.executable, "-c", "import kiosk.platform.paths as p; print(p.default_exhibit())", cwd=tmp_path, PYTHONPATH=str(installed)
    )

    assert said.stdout.strip() == str(installed / "kiosk/_shared/exhibits/rise-of-stalin")
