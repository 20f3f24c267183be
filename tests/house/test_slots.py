"""What QML can reach is never changed in kind while it lives.

WORKAROUND: where a signal is connected to a method that is no slot, PySide gives the object a meta-object of its own, and frees it with
the object. QML keeps what it learned of a meta-object by its address, for ever; the next that comes to lie there is taken for the first.
A visitor who opened the map for the 200th to the 750th time ended the program ("Too many arguments, ignoring 4", then a crash in
QObjectWrapper::wrap; PySide6 6.11.3). So whatever is connected is a slot.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.views import KINDS

VIEW_MODELS = Path(__file__).resolve().parents[2] / "kiosk" / "viewmodels"


def loose_ends(tree: ast.Module) -> Iterator[str]:
    """Name the methods that a signal is connected to although they are no slots."""
    for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        methods = {one.name: one for one in made.body if isinstance(one, ast.FunctionDef)}
        for call in ast.walk(made):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and call.args):
                continue
            end = call.args[0]
            if isinstance(end, ast.Attribute) and isinstance(end.value, ast.Name) and end.value.id == "self" and end.attr in methods:
                marks = [ast.unparse(mark) for mark in methods[end.attr].decorator_list]
                if not any(mark.startswith("Slot") for mark in marks):
                    yield f"{made.name}.{end.attr}"


def test_what_a_view_model_connects_is_a_slot():
    """Every one of its methods."""
    said = [f"{file.name}: {name}" for file in sorted(VIEW_MODELS.glob("*.py")) for name in loose_ends(ast.parse(file.read_text("utf-8")))]
    assert said == []


def test_the_rule_finds_what_it_is_for():
    """A method that is no slot, not one that is."""
    text = "class A:\n def f(self): self.s.connect(self.g); self.s.connect(self.h)\n def g(self): ...\n @Slot()\n def h(self): ...\n"
    assert [*loose_ends(ast.parse(text))] == ["A.g"]


def has_its_own(thing: QObject) -> bool:
    """Tell whether an object has a meta-object that goes with it."""
    above = thing.metaObject().superClass()
    return above is not None and above.className() == thing.metaObject().className()


def test_no_view_model_of_a_running_exhibit_is_one_of_its_kind(rooms, candid):
    """Not by those who connect from outside, either."""
    visitor = rooms.show(candid, attracts=True, patience=60)
    there = visitor.application
    views = [there.views.view(name) for name in KINDS]
    kept = [there.views, there.navigation, there.session, there.preferences, there.speech, there.playback, there.attract, there.exhibit]
    assert [type(one).__name__ for one in [*views, *kept, there.wall, there.keys, there.theme, there.languages] if has_its_own(one)] == []


def test_the_rule_is_still_needed():
    """When this fails PySide no longer does it, and the rule can go."""

    class Model(QObject):
        changed = Signal()

        @Slot()
        def slot(self) -> None: ...

        def plain(self) -> None: ...

    model = Model()
    clock = QTimer(model)
    clock.timeout.connect(model.slot)
    assert not has_its_own(model)
    clock.timeout.connect(model.plain)
    assert has_its_own(model)
