"""The same machine for every test: no screen, no GPU, one locale, a home that is thrown away, and a session-wide exhibit.

Everything Qt reads once is set here, before Qt is imported. The home is shared by all workers of one run, so that QML
compiled by the first is found by the others.
"""

import atexit
import gc
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

gc.disable()  # until all tests are collected: thousands of things are made, and none is let go of
ROOT: Final = Path(__file__).resolve().parents[1]
SCREEN: Final = {"name": "wall", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
FOLDERS: Final = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
HOARDING: Final = ":".join(
    f"glibc.malloc.{name}={number}"
    for name, number in {"tcache_count": 2000, "top_pad": 16 << 20, "trim_threshold": 1 << 30, "mmap_threshold": 32 << 20}.items()
)
"""Memory that was given back is kept for what comes next: the same pages are built again and again."""


def _settle_environment() -> None:
    """Give this process, its workers and its children a known surrounding."""
    home = os.environ.get("KIOSK_TEST_HOME", "")
    if not home:
        home = tempfile.mkdtemp(prefix="kiosk-tests-")
        os.environ["KIOSK_TEST_HOME"] = home
        atexit.register(shutil.rmtree, home, ignore_errors=True)
        for name in FOLDERS:
            Path(home, name).mkdir(mode=0o700)
        os.environ["GLIBC_TUNABLES"] = HOARDING  # for the workers: it is read when a process begins
        Path(home, "screens.json").write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    os.environ.update({name: str(Path(home, name)) for name in FOLDERS})
    os.environ.update(
        {
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": f"offscreen:configfile={home}/screens.json",
            "QT_QUICK_BACKEND": "software",
            "QT_SCALE_FACTOR": "1",
        }
    )
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_QUICK_CONTROLS_STYLE", "QT_PLUGIN_PATH"):
        os.environ.pop(name, None)


_settle_environment()
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import pytest  # noqa: E402, Qt must not be loaded before its environment stands
from PySide6.QtGui import QAccessible, QGuiApplication  # noqa: E402

from kiosk.exhibit.loader import Loaded, load  # noqa: E402
from kiosk.exhibit.translations import translate  # noqa: E402
from kiosk.platform.application import make_application  # noqa: E402
from tests.helpers.beforehand import write_once  # noqa: E402
from tests.helpers.rooms import Rooms  # noqa: E402
from tests.helpers.rounds import ROOMS, chosen  # noqa: E402
from tests.helpers.speaking import CODES  # noqa: E402

FLAGSHIP: Final = ROOT / "exhibits" / "rise-of-stalin"


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one Qt application of a worker: ours, not pytest-qt's."""
    application = make_application()
    QAccessible.setActive(True)
    return application


@pytest.fixture(scope="session")
def flagship() -> Loaded:
    """The exhibit that comes with the program, read once."""
    return load(FLAGSHIP)


@pytest.fixture(scope="session")
def bare(flagship: Loaded) -> Loaded:
    """The same exhibit without its pictures: decoding them takes most of the time, and words and keys do not need them."""
    return Rooms.without_pictures(flagship)


@pytest.fixture(scope="session")
def candid(bare: Loaded) -> Loaded:
    """The same without notices: the text of every panel stands there at once, and every key turns."""
    return Rooms.without_notices(bare)


@pytest.fixture(scope="session")
def titles(flagship):
    """The titles of all panels, in order."""
    return [panel.title for panel in flagship.exhibit.panels]


@pytest.fixture(scope="session")
def said(bare):
    """The exhibit in each of its languages, by their names."""
    return {name: translate(bare.exhibit, Path(bare.exhibit.folder), code).exhibit for name, code in CODES.items()}


@pytest.fixture
def said_titles(said):
    """The titles of all panels in every language: a tap may have fallen on one."""
    return [panel.title for exhibit in said.values() for panel in exhibit.panels]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Without any of the two it is the round of three minutes (tests/helpers/rounds.py)."""
    parser.addoption("--slow", action="store_true", help="run what takes long and every variant of a visit too, as .ci/run does")
    parser.addoption("--long", action="store_true", help="run everything, on every screen and in every mode, for a night")


def pytest_configure(config: pytest.Config) -> None:
    """Before the workers of a run begin, what each of them needs is written once."""
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        write_once(ROOT, os.cpu_count() or 1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests of this round."""
    items[:] = chosen(items, slow=config.getoption("slow"), long=config.getoption("long"))


def pytest_collection_finish() -> None:
    """What is there before the first test stays: nobody has to look through it for what could be let go, nor often through the rest."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


FAILED: Final = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember which tests failed."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def _alone(request: pytest.FixtureRequest) -> None:
    """Whoever does not visit a room is alone with Qt: what waits there for a visitor is closed."""
    if ROOMS.isdisjoint(request.fixturenames):
        Rooms.clear()


@pytest.fixture
def rooms(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Rooms]:
    """Where exhibits are shown, one after the other; none may complain. The last one waits for the next test, unless this one failed."""
    opened = Rooms(qapp)
    yield opened
    if request.node.stash.get(FAILED, False):
        opened.close()
    else:
        opened.leave()


@pytest.fixture(scope="module")
def lasting_rooms(qapp: QGuiApplication) -> Iterator[Rooms]:
    """As `rooms`, for one exhibit that all tests of a file look at."""
    opened = Rooms(qapp)
    yield opened
    opened.close()


@pytest.fixture(scope="session", autouse=True)
def _locked_up(qapp: QGuiApplication) -> Iterator[None]:
    """Nothing waits when the day is over: an engine that is there at the end of Python crashes."""
    yield
    gc.collect()  # A window that a test has let go of may still wait for that.
    Rooms(qapp).close()
