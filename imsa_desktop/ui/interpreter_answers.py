"""Lets a language that is chosen answer the question whether an interpreter is needed, where nobody has answered it."""

from __future__ import annotations

from imsa_desktop.ui.case_form import CaseForm

_UNANSWERED = (None, "not_asked")


def language_means_needed(form: CaseForm) -> None:
    """On a form of the interpreter need: choosing a language says "yes, needed" unless something else was said."""

    def answer() -> None:
        values = form.values()
        needed = form.input("needed")
        if values.get("language") and values.get("needed", "asked elsewhere") in _UNANSWERED:
            needed.show_value("yes")
            needed.edited.emit("needed")

    form.input("language").picked.connect(lambda _: answer())
    form.input("language").left.connect(lambda _: answer())
