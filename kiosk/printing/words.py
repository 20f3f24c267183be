"""What a handout says itself, in the language of the exhibit."""

from PySide6.QtCore import QCoreApplication


def word(name: str) -> str:
    """Say one of them, once Qt speaks the language."""
    return {
        "name": QCoreApplication.translate("Handout", "Name"),
        "class": QCoreApplication.translate("Handout", "Class"),
        "date": QCoreApplication.translate("Handout", "Date"),
        "aims": QCoreApplication.translate("Handout", "You will be able to"),
        "plan": QCoreApplication.translate("Handout", "The lesson"),
        "contents": QCoreApplication.translate("Handout", "Contents"),
        "minutes": QCoreApplication.translate("Handout", "%1 min"),
        "from": QCoreApplication.translate("Handout", "Minute"),
        "step": QCoreApplication.translate("Handout", "On the wall"),
        "people": QCoreApplication.translate("Handout", "People"),
        "discuss": QCoreApplication.translate("Handout", "To talk about"),
        "questions": QCoreApplication.translate("Handout", "Questions"),
        "notes": QCoreApplication.translate("Handout", "For the teacher"),
        "notice": QCoreApplication.translate("Handout", "Before you read"),
        "rests": QCoreApplication.translate("Handout", "Sources, by number: %1"),
        "choice": QCoreApplication.translate("Handout", "Tick the right answer."),
        "order": QCoreApplication.translate("Handout", "Number these in their order: 1, 2, 3 …"),
        "source": QCoreApplication.translate("Handout", "Read, then tick what can be said of it."),
        "hands": QCoreApplication.translate("Handout", "Tick what you think; none of these is right or wrong."),
        "timeline": QCoreApplication.translate("Handout", "Timeline"),
        "glossary": QCoreApplication.translate("Handout", "Words"),
        "sources": QCoreApplication.translate("Handout", "Sources"),
        "credits": QCoreApplication.translate("Handout", "Credits and licence"),
        "licence": QCoreApplication.translate("Handout", "Licence: %1"),
        "answers": QCoreApplication.translate("Handout", "Answers"),
        "open": QCoreApplication.translate("Handout", "No answer is right; the count starts the talk."),
        "map": QCoreApplication.translate("Handout", "Map"),
        "numbers": QCoreApplication.translate("Handout", "Numbers"),
        "bibliography": QCoreApplication.translate("Handout", "Sources"),
        "page": QCoreApplication.translate("Handout", "%1 of %2"),
    }[name]
