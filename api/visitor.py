"""Where a request comes from, as far as it tells."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request, Response

from api.security.cookie import DeviceCookie


@dataclass(frozen=True, slots=True)
class Visitor:
    """The address, program and known device behind a request; none of it proves anything alone.

    `device` is what the device cookie holds, empty when there is none.
    """

    address: str
    user_agent: str
    device: str


async def _device(request: Request, response: Response) -> DeviceCookie:
    return DeviceCookie(request, response)


Device = Annotated[DeviceCookie, Depends(_device)]


async def _visitor(request: Request, device: Device) -> Visitor:
    return Visitor(
        address=request.client.host if request.client else "unknown",
        user_agent=request.headers.get("user-agent", ""),
        device=device.secret or "",
    )


ThisVisitor = Annotated[Visitor, Depends(_visitor)]
