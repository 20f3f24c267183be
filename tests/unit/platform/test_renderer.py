import os

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.platform import renderer
from kiosk.platform.renderer import choose_renderer, gl_renderer_name, has_graphics_processor, is_drawn_by_the_processor


@pytest.fixture(autouse=True)
def _environment(qapp, monkeypatch) -> None:
    """Nobody has chosen a backend, and OpenGL is not asked in earnest."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "put back afterwards")
    monkeypatch.delenv("QT_QUICK_BACKEND")
    monkeypatch.setattr(renderer, "gl_renderer_name", lambda: "Mesa Intel(R) UHD Graphics 620 (KBL GT2)")
    monkeypatch.setattr(renderer, "has_graphics_processor", lambda: True)


@pytest.mark.parametrize(
    "name",
    [
        "llvmpipe (LLVM 15.0.6, 256 bits)",
        "softpipe",
        "Google SwiftShader",
        "Mesa DRI swrast",
        "Software Rasterizer",
        "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)",
        "",
    ],
)
def test_what_draws_on_the_processor_is_no_gpu(name):
    """By whatever name it goes; no OpenGL at all is no GPU either."""
    assert is_drawn_by_the_processor(name)


@pytest.mark.parametrize(
    "name", ["Mesa Intel(R) UHD Graphics 620 (KBL GT2)", "AMD Radeon Graphics (radeonsi)", "NVIDIA T400/PCIe/SSE2", "V3D 4.2", "Mali-G52"]
)
def test_a_gpu_is_known_as_one(name):
    """From a classroom PC to a Raspberry Pi."""
    assert not is_drawn_by_the_processor(name)


def test_a_platform_without_opengl_is_not_asked():
    """Making a context there would only print warnings."""
    assert gl_renderer_name() == ""


@pytest.mark.parametrize(("driver", "chosen"), [("llvmpipe", "software"), ("", "software"), ("V3D 4.2", "hardware")])
def test_auto_follows_the_driver(monkeypatch, driver, chosen):
    """A GPU draws where there is one."""
    monkeypatch.setattr(renderer, "gl_renderer_name", lambda: driver)
    assert choose_renderer("auto") == chosen


def test_where_the_kernel_has_no_gpu_opengl_is_not_asked(monkeypatch):
    """To ask loads Mesa and LLVM, and what they take stays taken."""
    monkeypatch.setattr(renderer, "has_graphics_processor", lambda: False)
    monkeypatch.setattr(renderer, "gl_renderer_name", None)
    assert choose_renderer("auto") == "software"


@pytest.mark.parametrize("device", ["dri/renderD128", "nvidia0", "mali0", "kgsl-3d0"])
def test_a_gpu_is_known_by_its_device(tmp_path, device):
    """Of Mesa, and of drivers that bring their own; a screen without one is none."""
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "card0").touch()
    assert not has_graphics_processor(tmp_path)
    (tmp_path / device).touch()
    assert has_graphics_processor(tmp_path)


def test_software_is_told_to_qt():
    """Before the first window."""
    assert choose_renderer("software") == "software"
    assert QQuickWindow.sceneGraphBackend() == "software"


@pytest.mark.parametrize(("backend", "chosen"), [("software", "software"), ("rhi", "hardware")])
def test_the_environment_beats_auto(monkeypatch, backend, chosen):
    """A technician's word for one machine; the driver is not even asked."""
    monkeypatch.setenv("QT_QUICK_BACKEND", backend)
    monkeypatch.setattr(renderer, "gl_renderer_name", None)
    assert (choose_renderer("auto"), os.environ["QT_QUICK_BACKEND"]) == (chosen, backend)


def test_an_empty_word_in_the_environment_is_none(monkeypatch):
    """`QT_QUICK_BACKEND=` chooses nothing."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "")
    assert choose_renderer("auto") == "hardware"


def test_hardware_on_the_command_line_beats_the_environment(monkeypatch):
    """QT_QUICK_BACKEND=software once won over `--renderer hardware`, which still said it was hardware."""
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    assert choose_renderer("hardware") == "hardware"
    assert "QT_QUICK_BACKEND" not in os.environ
