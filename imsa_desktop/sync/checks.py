"""Checks a frame before anything in it is believed: form, organisation, author, end, signature (docs/sync.md §8)."""

from __future__ import annotations

from imsa_desktop.sync.errors import FrameRefused, Refusal
from imsa_protocol.errors import BadSignature, DeviceOver, ProtocolError, UnknownDevice, WrongOrganisation
from imsa_protocol.frames import Frame
from imsa_protocol.register import OrganisationRegister

_WHY: dict[type[ProtocolError], Refusal] = {
    WrongOrganisation: Refusal.OTHER_ORGANISATION,
    UnknownDevice: Refusal.UNKNOWN_DEVICE,
    DeviceOver: Refusal.DEVICE_ENDED,
    BadSignature: Refusal.BAD_SIGNATURE,
}


def checked_frame(data: bytes, register: OrganisationRegister) -> Frame:
    """Read a frame that its author really made and may still make.

    Raises :class:`~imsa_desktop.sync.errors.FrameRefused`. Its place in its stream and its payload are looked at later.
    """
    try:
        frame = Frame.parse(data)
        if frame.header.of_log:
            raise FrameRefused(Refusal.MALFORMED)
        register.check_frame(frame)
    except ProtocolError as error:
        raise FrameRefused(_WHY.get(type(error), Refusal.MALFORMED)) from error
    return frame
