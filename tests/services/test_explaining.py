"""Every refusal is explained: what happened, what is safe, what to do next; never with a value."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

from imsa_desktop.crypto import errors as crypto
from imsa_desktop.documents import errors as documents
from imsa_desktop.services import errors as refused
from imsa_desktop.services.explaining import ExitCode, explain
from imsa_desktop.services.explaining_exchange import notice_words
from imsa_desktop.storage import errors as stored
from imsa_desktop.sync import errors as between
from imsa_desktop.sync import transport as line
from imsa_desktop.sync.notices import NoticeCode

BASES = {
    "ServiceError",
    "StorageError",
    "SyncError",
    "TransportError",
    "CryptoError",
    "KeyStoreError",
    "DocumentError",
}
SAMPLES: dict[str, object] = {
    "alike": (),
    "reference": "ABC",
    "problems": (("field", "why"),),
    "characters": 3,
    "least_characters": 15,
    "least_words": 5,
    "line": 3,
    "number": 4,
    "answers": 2,
    "holds_vault": False,
    "space": b"s" * 16,
    "author": b"a" * 20,
    "details": {},
    "unknown_words": (),
    "tries_left": 2,
    "grown_to": None,
    "status": 403,
    "nearest": (),
    "memory_mib": 1,
    "floor": 64,
    "place": 1,
    "expired_ms": 1,
    "found": 2,
    "expected": 3,
    "size": 1,
    "limit": 1,
    "version": 2,
}


def _errors(module: ModuleType) -> list[type[BaseException]]:
    return [
        each
        for name, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, Exception) and each.__module__ == module.__name__ and name not in BASES
    ]


def _made(kind: type[BaseException]) -> BaseException:
    if kind.__init__ is Exception.__init__:
        return kind()
    wanted = [
        name
        for name, each in inspect.signature(kind).parameters.items()
        if each.default is inspect.Parameter.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
    ]
    return kind(**{name: SAMPLES.get(name, "why") for name in wanted})


@pytest.mark.parametrize(
    "kind",
    [each for module in (refused, stored, between, line, crypto, documents) for each in _errors(module)],
    ids=lambda kind: f"{kind.__module__}.{kind.__name__}",
)
def test_every_error_has_kind_words_and_an_exit_code(kind: type[BaseException]) -> None:
    told = explain(_made(kind))
    assert "Something in the program" not in told.happened
    assert told.happened[0].isupper()
    assert told.safe
    assert told.next
    assert told.sentence.endswith(".")
    assert "Error" not in told.sentence
    assert told.exit_code is not ExitCode.DONE


def test_an_unknown_fault_is_told_without_its_values() -> None:
    told = explain(RuntimeError("Linh lives at 12 Hope Street"))
    assert "Linh" not in told.sentence
    assert told.exit_code is ExitCode.UNEXPECTED


@pytest.mark.parametrize("code", list(NoticeCode))
def test_every_notice_of_the_sync_centre_has_words(code: NoticeCode) -> None:
    assert "Something was noted" not in notice_words(code, {})
