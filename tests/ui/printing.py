"""A printer for the tests, whose paper is a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from imsa_desktop.ui.paper import Printers


class PdfPrinters(Printers):
    """One printer, whose paper is a PDF file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def names(self) -> list[str]:
        return ["Office"]

    def named(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return printer
