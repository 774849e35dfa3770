"""Guards against a Qt binding that eats references to None and True and so kills the process after a while."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit


class _Probe(QObject):
    sent = Signal(int)


def test_a_hundred_signals_leave_the_reference_counts_of_none_and_true_where_they_were(app: QApplication) -> None:
    probe, line = _Probe(), QLineEdit()
    probe.sent.connect(lambda _: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(100):
        probe.sent.emit(1)
        line.setText("x")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] - before[0] > -50
    assert after[1] - before[1] > -50
