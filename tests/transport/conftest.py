"""The running hub of the hub's own tests."""

from tests.hub.conftest import alone, founded, shared_hub

__all__ = ["alone", "founded", "shared_hub"]
