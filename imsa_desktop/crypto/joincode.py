"""Makes and reads the spoken code of an invitation, and what a joining laptop proves with it (docs/sync.md §10).

Four words of the BIP-39 list: 40 random bits and the first 4 bits of their SHA-256, so that a slip of the tongue is
noticed at once. ``K = Argon2id(words, salt = invitation) ‖ secret``; the hub sees only ``V``, which cannot make ``M``.
Both are bound to every byte of the invitation file: with a file that was changed on its way the right code is wrong.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from imsa_desktop.crypto.errors import CannotOpen, WordsDoNotFit, WrongNumberOfWords
from imsa_desktop.crypto.kdf import Argon2Cost, expand, stretch
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.words import bits_of, read_words, words_of

WORDS: Final = 4
RANDOM_BYTES: Final = 5
SECRET_BYTES: Final = 32
MAC_BYTES: Final = 32
_CHECK_BITS: Final = 4
_ANSWER: Final = b"imsa join admitted"  # no request begins so: a request is a CBOR map


def new_code(random: Random) -> str:
    """Draw a code: four words parted by spaces."""
    drawn = random(RANDOM_BYTES)
    return " ".join(words_of(int.from_bytes(drawn, "big") << _CHECK_BITS | _check(drawn), WORDS))


def read_code(text: str) -> str:
    """Return the code that a person typed as it is stretched: list words, lower case, one space between.

    Raises :class:`WrongNumberOfWords`, :class:`NotAWord`, :class:`WordsDoNotFit`; none of them costs a try at the hub.
    """
    words = read_words(text)
    if len(words) != WORDS:
        raise WrongNumberOfWords(len(words), WORDS)
    bits = bits_of(words)
    if _check((bits >> _CHECK_BITS).to_bytes(RANDOM_BYTES, "big")) != bits & ((1 << _CHECK_BITS) - 1):
        raise WordsDoNotFit
    return " ".join(words)


def _check(drawn: bytes) -> int:
    return sha256(drawn).digest()[0] >> (8 - _CHECK_BITS)


@dataclass(frozen=True, slots=True)
class JoinKeys:
    """What comes of a code and an invitation's secret: ``verifier`` for the hub, ``mac`` for head office alone."""

    verifier: bytes = field(repr=False)
    mac: bytes = field(repr=False)

    @property
    def verifier_hash(self) -> bytes:
        """What the hub is given when the invitation is made."""
        return sha256(self.verifier).digest()


def join_keys(code: str, invitation: bytes, secret: bytes, file: bytes, cost: Argon2Cost) -> JoinKeys:
    """Return the keys of an invitation; ``file`` is the whole of the file that ``invitation`` and ``secret`` stand in.

    The cost must be the one head office used: 256 MiB, 3, 4 outside tests.

    Raises the errors of :func:`read_code` and :class:`NotEnoughMemory`. Takes about half a second.
    """
    key = stretch(read_code(code), invitation, cost) + secret
    bound_to = sha256(file).digest()
    return JoinKeys(expand(key, b"imsa join verifier" + bound_to), expand(key, b"imsa join request" + bound_to))


def seal_request(request: bytes, keys: JoinKeys) -> bytes:
    """Return the request with its mark, ``request ‖ HMAC-SHA256(M, request)``."""
    return request + hmac.digest(keys.mac, request, sha256)


def open_request(marked: bytes, keys: JoinKeys) -> bytes:
    """Return the request if somebody with the invitation and the code made it; raises :class:`CannotOpen`."""
    request, mark = marked[:-MAC_BYTES], marked[-MAC_BYTES:]
    if not hmac.compare_digest(hmac.digest(keys.mac, request, sha256), mark):
        raise CannotOpen
    return request


def make_answer(keys: JoinKeys, device: bytes, signing: bytes, sealing: bytes) -> bytes:
    """Return what shows a joining device that whoever admitted it knew the code, ``HMAC-SHA256(M, …)``."""
    return hmac.digest(keys.mac, _ANSWER + device + signing + sealing, sha256)


def check_answer(answer: bytes, keys: JoinKeys, device: bytes, signing: bytes, sealing: bytes) -> None:
    """Raise :class:`CannotOpen` unless the answer was made with the code and the invitation file known here."""
    if not hmac.compare_digest(answer, make_answer(keys, device, signing, sealing)):
        raise CannotOpen


def possession_bytes(invitation: bytes, device: bytes, signing: bytes, sealing: bytes) -> bytes:
    """What the joining device signs to show that the signing key is its own."""
    return b"imsa join" + invitation + device + signing + sealing
