"""Invents people whose surname says “example” in their own language, so that nobody takes them for somebody real."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist, as a case file needs them."""

    given: str
    full: str  # in Latin letters, diacritics kept
    own_script: str | None  # the name as the person writes it, where that is another script
    language: str  # code of the list of languages
    country: str
    gender: str
    pronouns: str


# language, country, surname (it means "example"), women's names, men's names; behind "|" the person's own script
_SOURCES: tuple[tuple[str, str, str, str, str], ...] = (
    ("vi", "Vietnam", "Ví Dụ", "Linh Đào Hương Thảo Ngọc Yến", "Minh Đức Hùng Tuấn Quân Sơn"),
    ("sq", "Albania", "Shembulli", "Arta Besa Drita Mirë Zana Ëndrra", "Besnik Ilir Çlirim Dritan Agron"),
    ("ro", "Romania", "Exempluță", "Ioana Măriuca Ștefania Ilinca Țița", "Andrei Ștefan Răzvan Mihăiță Dănuț"),
    ("pl", "Poland", "Przykładna", "Zofia Łucja Bożena Grażyna Świetlana", "Łukasz Paweł Wojciech Michał Błażej"),
    ("uk", "Ukraine", "Prykladenko|Прикладенко", "Oksana|Оксана Olha|Ольга Iryna|Ірина", "Taras|Тарас Petro|Петро"),
    ("ar", "Sudan", "Mithal|مثال", "Amal|أمل Huda|هدى Salma|سلمى", "Yusuf|يوسف Karim|كريم"),
    ("am", "Ethiopia", "Misale|ምሳሌ", "Selam|ሰላም Hirut|ሂሩት Aster|አስቴር", "Dawit|ዳዊት Bekele|በቀለ"),
    ("ti", "Eritrea", "Abnet|ኣብነት", "Saba|ሳባ Luwam|ሉዋም", "Filmon|ፊልሞን Yonas|ዮናስ"),
    ("zh", "China", "Lì|例", "Xiǎohuā|小花 Měilì|美丽", "Dàwěi|大伟 Yǒng|勇"),
    ("hi", "India", "Udaharan|उदाहरण", "Asha|आशा Kamala|कमला", "Ravi|रवि Mohan|मोहन"),
    ("bn", "Bangladesh", "Udahoron|উদাহরণ", "Shirin|শিরিন Nasima|নাসিমা", "Rahim|রহিম Kamal|কামাল"),
    ("ur", "Pakistan", "Misaal|مثال", "Zainab|زینب Rabia|رابعہ", "Imran|عمران Bilal|بلال"),
    ("fa", "Iran", "Nemuneh|نمونه", "Parisa|پریسا Shirin|شیرین", "Omid|امید Reza|رضا"),
    ("so", "Somalia", "Tusaale", "Hodan Sagal Ifrah", "Warsame Cabdi Liibaan"),
    ("pt", "Brazil", "do Exemplo", "Conceição Inês Luísa", "João Antônio Estêvão"),
    ("es", "Colombia", "del Ejemplo", "Begoña Lucía Íngrid", "Álvaro Íñigo Martín"),
    ("fr", "Guinea", "Lexemple", "Aïcha Fatoumata Zoé", "Élie Moïse Loïc"),
    ("tr", "Türkiye", "Örnekoğlu", "Gülşen İpek Çiğdem", "İsmail Oğuz Şükrü"),
    ("hu", "Hungary", "Példás", "Erzsébet Ágnes Őzike", "Győző Árpád Béla"),
    ("lt", "Lithuania", "Pavyzdys", "Živilė Rūta Ąžuolė", "Šarūnas Žygimantas Ąžuolas"),
    ("bg", "Bulgaria", "Primerova|Примерова", "Desislava|Десислава Yana|Яна", "Boyko|Бойко Stoyan|Стоян"),
    ("en", "United Kingdom", "Sample", "Daisy Marigold Poppy", "Rowan Ash Reed"),
    ("yo", "Nigeria", "Àpẹẹrẹ", "Ọláìtán Fọláṣadé Títílayọ̀", "Adébáyọ̀ Ọláńrewájú Kọ́ládé"),
    ("th", "Thailand", "Tuayang|ตัวอย่าง", "Malee|มาลี Dao|ดาว", "Somchai|สมชาย Niran|นิรันดร์"),
)

_ONES = ("", "Ana", "Bo", "Cam", "Dee", "Eli", "Fay", "Gil", "Hal", "Ivy", "Joy", "Kit", "Lee", "May", "Noa", "Oz")


_COLLEAGUES = ("Samplewood", "Madeupham", "Inventing", "Pretendley", "Fictiver")


def invent(chance: random.Random) -> Invented:
    """Somebody new; a middle name now and then, so that thousands are not all called alike."""
    language, country, surname, women, men = chance.choice(_SOURCES)
    female = chance.random() < 0.55
    given, _, own_given = chance.choice((women if female else men).split()).partition("|")
    family, _, own_family = surname.partition("|")
    middle = chance.choice(_ONES)
    full = " ".join(
        part
        for part in ((family, middle, given) if language in ("vi", "zh", "hu") else (given, middle, family))
        if part
    )
    own = None
    if own_given:
        own = f"{own_family}{own_given}" if language == "zh" else f"{own_given} {own_family}"
    gender, pronouns = ("Woman", "she/her") if female else ("Man", "he/him")
    return Invented(given, full, own, language, country, gender, pronouns)


def colleague(chance: random.Random) -> str:
    """The name of somebody in another service."""
    title = chance.choice(("Ms", "Mr", "Mx", "Dr"))
    return f"{title} {chance.choice(_ONES[1:])} {chance.choice(_COLLEAGUES)}"


def telephone(chance: random.Random) -> str:
    """A number that Ofcom keeps free for made-up people, written in one of the ways people write them."""
    digits = f"{chance.randrange(1000):03d}"
    return chance.choice((f"07700 900{digits}", f"+44 7700 900{digits}", f"07700900{digits}", f"020 7946 0{digits}"))
