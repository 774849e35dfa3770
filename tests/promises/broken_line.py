"""A line that breaks just when the hub has answered: what was asked has happened, and the laptop does not hear it."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Callable
from types import TracebackType


class BrokenLine:
    """Listens on a port of its own and passes everything on, until an answer is to be lost; then it stays broken.

    ``lose`` is asked at each answer of the hub, counted from 1.
    """

    def __init__(self, hub_port: int, lose: Callable[[int], bool]) -> None:
        self._hub = ("127.0.0.1", hub_port)
        self._lose = lose
        self.answers = 0
        self.cut = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._ended = threading.Event()
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                laptop, _ = self._listener.accept()
            except OSError:
                return
            if self.cut:
                laptop.close()
                continue
            carrying = threading.Thread(target=self._carry, args=(laptop,), daemon=True)
            self._threads.append(carrying)
            carrying.start()

    def _carry(self, laptop: socket.socket) -> None:
        with laptop, socket.create_connection(self._hub) as hub, selectors.DefaultSelector() as ready:
            ready.register(laptop, selectors.EVENT_READ, hub)
            ready.register(hub, selectors.EVENT_READ, laptop)
            hub_spoke_last = False
            while not self._ended.is_set():
                for key, _ in ready.select(0.1):
                    data = key.fileobj.recv(65_536)  # type: ignore[union-attr]  # reason: only sockets are registered
                    hub_speaks = key.fileobj is hub
                    if hub_speaks and not hub_spoke_last:
                        self.answers += 1
                        self.cut = self.cut or self._lose(self.answers)
                    hub_spoke_last = hub_speaks
                    if not data or self.cut:
                        return
                    key.data.sendall(data)

    def __enter__(self) -> BrokenLine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._ended.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)
