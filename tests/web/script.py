"""A meeting over HTTP, inside the test's own process: Cleo starts it, others join, all by bearer token."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from meetingroom.app import create_app
from meetingroom.config import Config


def new_app(folder: Any, **settings: Any) -> Any:
    config = Config(data_dir=folder, database_url=f"sqlite:///{folder}/m.db", async_mode="threading", secret_key="k", **settings)
    return create_app(config)


@dataclass
class Script:
    """Whoever holds a token of one meeting."""

    client: FlaskClient
    code: str
    token: str
    person: str
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **headers: str) -> TestResponse:
        sent = {"Authorization": f"Bearer {self.token}", **self.headers, **{k.replace("_", "-"): v for k, v in headers.items()}}
        return self.client.get(path.replace("CODE", self.code), headers=sent)

    def sends(self, path: str, method: str = "POST", **body: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}"}
        return self.client.open(path.replace("CODE", self.code), method=method, json=body, headers=headers)

    def asks(self, ask: str, **fields: Any) -> TestResponse:
        answer = self.sends("/api/meetings/CODE/ask", ask=ask, **{"with": fields})
        assert answer.status_code == 200, answer.json
        return answer

    @property
    def view(self) -> dict[str, Any]:
        return self.get("/api/meetings/CODE/view").json["view"]

    @property
    def item(self) -> str:
        return self.view["agenda"]["current"]

    def lets_in(self, name: str) -> Script:
        made = self.client.post(f"/api/meetings/{self.code}/join", json={"name": name}).json
        return Script(self.client, self.code, made["token"], made["person"])


def starts(app: Any, title: str = "Annual review", items: tuple[str, ...] = ("Opening",)) -> Script:
    client = app.test_client(use_cookies=False)
    made = client.post("/api/meetings", json={"title": title, "name": "Cleo", "items": list(items)}).json
    return Script(client, made["code"], made["token"], made["person"])
