"""The columns of the table of goals and series: what they are called in both languages, and what may stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.evidence_csv import plain_cell
from meetingroom.core.measures import Direction, Per
from meetingroom.core.sentences import Verb
from meetingroom.core.slopes import Method
from meetingroom.core.written import YES_NO

COLUMNS = (
    *("goal", "goal_text", "goal_about", "goal_item"),
    *("series", "source", "unit", "direction", "collects", "every_days", "felt"),
    *("baseline", "start", "target", "end"),
    *("mastery_sign", "mastery_value", "mastery_times", "mastery_of_last", "in_a_row"),
    *("item", "measure", "verb", "trend_by", "pace_per"),
)
ALSO_CALLED = {
    "goal": ("goal_title", "meta", "título_de_la_meta"),
    "goal_text": ("text", "texto", "texto_de_la_meta"),
    "goal_about": ("about", "student", "whose", "de_quién", "estudiante"),
    "goal_item": ("punto_de_la_meta",),
    "series": ("series_title", "serie", "data", "datos"),
    "source": ("from", "fuente", "de_dónde"),
    "unit": ("unidad",),
    "direction": ("better", "dirección", "direccion", "mejor"),
    "collects": ("who_collects", "collector", "recoge", "quien_recoge", "quién_recoge"),
    "every_days": ("interval", "every", "days", "cada_días", "cada_dias", "cada", "intervalo"),
    "felt": ("is_felt", "sentido"),
    "baseline": ("valor_inicial", "línea_base", "linea_base"),
    "start": ("start_date", "inicio", "desde"),
    "target": ("objetivo", "valor_final"),
    "end": ("end_date", "by", "fin", "hasta"),
    "mastery_sign": ("sign", "dominio_signo"),
    "mastery_value": ("mastery", "dominio", "dominio_valor"),
    "mastery_times": ("times", "dominio_veces", "veces"),
    "mastery_of_last": ("of_last", "de_las_últimas", "de_las_ultimas"),
    "in_a_row": ("mastery_in_a_row", "seguidas"),
    "item": ("series_item", "punto"),
    "measure": ("medida",),
    "verb": ("verbo",),
    "trend_by": ("method", "tendencia"),
    "pace_per": ("per", "ritmo_por"),
}
MOST_LONG = {"goal": 200, "series": 200, "source": 140, "measure": 140, "unit": 60}
"""The lines that somebody writes, and how long each may be."""

CHOICES: Mapping[str, Mapping[Any, tuple[str, ...]]] = {
    "direction": {
        Direction.UP: ("up", "higher", "more", "arriba", "más", "mas", "sube", "↑"),
        Direction.DOWN: ("down", "lower", "less", "fewer", "abajo", "menos", "baja", "↓"),
    },
    "felt": YES_NO,
    "in_a_row": YES_NO,
    "verb": {
        Verb.READ: ("read", "leyó"),
        Verb.WROTE: ("wrote", "escribió"),
        Verb.SOLVED: ("solved", "resolvió"),
        Verb.SAID: ("said", "dijo"),
        Verb.OTHER: ("other", "otro"),
    },
    "trend_by": {
        Method.THEIL_SEN: ("theil-sen", "theil–sen"),
        Method.LEAST_SQUARES: ("least-squares", "least squares", "mínimos cuadrados"),
    },
    "pace_per": {Per.DAY: ("day", "día", "dia"), Per.WEEK: ("week", "semana")},
}
EVERY = {
    **dict.fromkeys(("daily", "diario", "a diario"), 1),
    **dict.fromkeys(("weekly", "semanal"), 7),
    **dict.fromkeys(("every two weeks", "quincenal"), 14),
    **dict.fromkeys(("monthly", "mensual"), 30),
}
"""How often, in words; else it is a number of days."""
PICKED = ("picked", "elegidas", "median", "mediana")
"""In place of a baseline: it is the median of the observations that are picked for it."""


def column(head: str) -> str:
    """The column that is headed so, "" where nobody knows it."""
    asked = plain_cell(head.strip()).casefold().replace(" ", "_")
    return next((name for name in COLUMNS if asked in (name, *ALSO_CALLED[name])), "")
