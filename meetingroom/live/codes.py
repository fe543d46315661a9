"""Codes of meetings: short, easy to say, and fit to be read aloud to a child's parents."""

from __future__ import annotations

import re
import secrets
from itertools import pairwise

CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"
SYLLABLES = tuple(consonant + vowel for consonant in CONSONANTS for vowel in VOWELS)

# Two syllables that insult, threaten or embarrass in one of the languages spoken around a table. A code is heard across
# languages, so each counts wherever it would stand, over the hyphen too. The list is generous:
# leaving out a harmless one costs nothing.
LISTED = """
    bade baka bako bite boba bobo bora bubi buna buta dago dego dike dope dupa dupe fada faga fage fago fata fate fato
    figa fika fiko foda fode fodi fuka fuki fuko futa futi gado gaga gago gapo gata gato gora gore gori guna kaga kago
    kaka kaki kazi kazo keka kike kiki kiko koka koko kona kono kote kufa kuka kuko kula kule kuli kulo kuna kuni kuso
    lado lame lamo lapa lelo lelu lezo loka loko lose lube luka maka mako mala malo mata mate mato mere mezo mora mori
    moro muda muri naga nago naka nako nazi nega nege nego negu nero niga nige nigo nigu nude nudi nuke nuko nula paki
    pako pata pato peda pede pedi pedo pega pego pene peni pepe pezi pika piko pila pimo pipi pisa pise piso pita pito
    piza poka popo pora poro puba pube pubi pudi puka puke puki puko puma puna pupu puri puta pute puti puto rapa rape
    rapi rapo rata rato robo roto rude sade sadi sado sapo seka seke seki seko seme semi semo sida sika sike siki siko
    sobo sodo suda sude suka suki sula taka tako tara tare teta tete tita tite titi tito tota tote toto tuta tuto vaga
    vago vape vile vina vira voma zipo zoka zora zuka
"""
UNWELCOME = frozenset(LISTED.split())


def new_code() -> str:
    """Four syllables that can be said aloud in most languages, such as `dabo-kemu`: some 20 million of them.

    Drawn again until no two neighbours make an unwelcome word.
    """
    while True:
        drawn = [secrets.choice(SYLLABLES) for _ in range(4)]
        if is_welcome(drawn):
            return "{}{}-{}{}".format(*drawn)


def code_typed(text: str) -> str:
    """The code that somebody means who types it with capitals, with spaces, with a dash of any length or with none."""
    code = re.sub(r"[\s\u2010-\u2015-]+", "-", text.strip().lower())
    return f"{code[:4]}-{code[4:]}" if re.fullmatch("[a-z]{8}", code) else code


def is_welcome(syllables: list[str]) -> bool:
    """Whether no two neighbours, read without the hyphen, make a word that nobody should have to read out."""
    return not any(first + second in UNWELCOME for first, second in pairwise(syllables))


__all__ = ["CONSONANTS", "SYLLABLES", "UNWELCOME", "VOWELS", "is_welcome", "new_code"]
