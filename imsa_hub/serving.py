"""Serves the hub over TLS until it is told to stop, and says where it listens once it really does."""

from __future__ import annotations

import logging
import signal
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette

_log = logging.getLogger("imsa_hub")

_SECONDS_TO_FINISH = 5


class _AnnouncingServer(uvicorn.Server):
    """A server that calls ``announce`` as soon as requests are answered."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            cycle = getattr(connection, "cycle", None)
            if cycle is None or cycle.response_complete:
                # A laptop that asks for nothing does not answer a TLS goodbye either, and would hold up the end.
                getattr(connection, "transport").abort()  # noqa: B009  # reason: not every protocol's type has one
        await super().shutdown(sockets)


def serve(app: Starlette, context: ssl.SSLContext, host: str, port: int, port_file: Path | None) -> None:
    """Serve ``app`` until SIGTERM or SIGINT, then finish what is under way; raises :class:`OSError`."""
    listener = _listen(host, port)
    real_port: int = listener.getsockname()[1]

    def announce() -> None:
        if port_file is not None:
            _write_whole(port_file, f"{real_port}\n")
        _log.info("serving port=%d", real_port)

    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,  # its lines would name addresses; `requests.py` writes ours
        server_header=False,
        date_header=False,
        proxy_headers=False,
        ssl_context_factory=lambda _config, _default: context,
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
        timeout_keep_alive=60,
        h11_max_incomplete_event_size=64 * 1024,
    )
    server = _AnnouncingServer(config, announce)
    # uvicorn raises the signal again when it has finished; to be asked to stop is no failure.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _finish_quietly)
    try:
        server.run(sockets=[listener])
    finally:
        listener.close()
    _log.info("stopped")


def _finish_quietly(_number: int, _frame: FrameType | None) -> None:
    """Stand in for the default handler, which would end the process with an error."""


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns Nagle's algorithm off; without, every answer waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(128)
    return listener


def _write_whole(path: Path, text: str) -> None:
    beside = path.with_name(path.name + ".part")
    beside.write_text(text, encoding="ascii")
    beside.replace(path)
