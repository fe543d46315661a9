"""What an operation of the HTTP API takes and answers, as OpenAPI says it."""

from __future__ import annotations

from typing import Any

REF = "#/components/schemas/{name}"


def operation(summary: str, *, body: str = "", answer: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """One operation: what it takes, what it answers, and that it may refuse."""
    status = more.pop("status", 200)
    kind = more.pop("kind", "application/json")
    described: dict[str, Any] = {
        "summary": summary,
        "responses": {
            str(status): {"description": "done", "content": {kind: {"schema": answer or {"type": "object"}}}},
            "4XX": {"description": "refused; nothing was changed", "content": json_of("Refused")},
            "503": {"description": "busy; nothing was changed", "content": json_of("Refused")},
        },
    }
    if body:
        described["requestBody"] = {"required": True, "content": json_of(body)}
    return described | more


def json_of(schema: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": REF.format(name=schema)}}}


def text_of(summary: str, kind: str) -> dict[str, Any]:
    return operation(summary, answer={"type": "string"}, kind=kind)


def answers(**fields: str) -> dict[str, Any]:
    properties = {name: {"type": kind} for name, kind in fields.items()}
    return {"type": "object", "required": list(fields), "properties": properties}
