"""What every form of a report asks of a block."""

from __future__ import annotations

from reader.model import Block


def number(block: Block) -> str:
    """The number of an item of a numbered list, "3" for "3." or "3)"; "" of any other block."""
    written = block.marker.rstrip(".)")
    is_number = block.kind == "list_item" and written.isdecimal() and len(written) < 10
    return str(int(written)) if is_number else ""
