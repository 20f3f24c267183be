<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>BackKey</name>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Everything this panel rests on</source>
        <translation>Усі підстави цієї панелі</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Recorded</source>
        <translation>Підтверджено документами</translation>
    </message>
    <message>
        <source>Recorded minimum</source>
        <translation>Щонайменше, за документами</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Historians disagree</source>
        <translation>Історики не мають згоди</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Звідки ми знаємо?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Ви тут</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>since %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>можливо, близько %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>імовірно, %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1-ті</translation>
    </message>
</context>
<context>
    <name>DesktopMenu</name>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Виставка</translation>
    </message>
    <message>
        <source>&amp;Copy the words on screen</source>
        <translation>&amp;Копіювати текст з екрана</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Next	Right</source>
        <translation>&amp;Наступна	Right</translation>
    </message>
    <message>
        <source>&amp;Previous	Left</source>
        <translation>&amp;Попередня	Left</translation>
    </message>
    <message>
        <source>&amp;First	Home</source>
        <translation>П&amp;ерша	Home</translation>
    </message>
    <message>
        <source>&amp;Last	End</source>
        <translation>&amp;Остання	End</translation>
    </message>
    <message>
        <source>&amp;Contents	Enter</source>
        <translation>&amp;Зміст	Enter</translation>
    </message>
    <message>
        <source>&amp;Back	Esc</source>
        <translation>На&amp;зад	Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Full screen	F11</source>
        <translation>На &amp;весь екран	F11</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>How do we know?</source>
        <translation>Звідки ми знаємо?</translation>
    </message>
    <message>
        <source>Sources on %1</source>
        <translation>Джерела: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceMark</name>
    <message>
        <source>How do we know? %1</source>
        <translation>Звідки ми знаємо? %1</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Curator’s note</source>
        <translation>Примітка куратора</translation>
    </message>
</context>
<context>
    <name>FigureDetails</name>
    <message>
        <source>Roles</source>
        <translation>Посади й ролі</translation>
    </message>
</context>
<context>
    <name>FigureFacts</name>
    <message>
        <source>Born</source>
        <translation>Народження</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>при народженні: %1</translation>
    </message>
</context>
<context>
    <name>FigureLinks</name>
    <message>
        <source>Tied to</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>На панелях</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Джерела (%1)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Ще: %1</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Executed</source>
        <translation>Страта</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Убивство</translation>
    </message>
    <message>
        <source>Died in custody</source>
        <translation>Смерть в ув’язненні</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Згодом</translation>
    </message>
    <message>
        <source>%1 Old Style</source>
        <translation>%1 за ст. стилем</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>This exhibit is being prepared.</source>
        <translation>Виставку готують.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>End of the exhibit</source>
        <translation>Кінець виставки</translation>
    </message>
</context>
<context>
    <name>PanelNotice</name>
    <message>
        <source>Before you read</source>
        <translation>Перш ніж читати</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показати текст</translation>
    </message>
    <message>
        <source>Go past it</source>
        <translation>Пройти повз</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>PanelWide</name>
    <message>
        <source>More people</source>
        <translation>Ще люди</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>ProgressTicks</name>
    <message>
        <source>Panel %1 of %2</source>
        <translation>Панель %1 із %2</translation>
    </message>
</context>
<context>
    <name>RailChoice</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>RailProgress</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
</context>
<context>
    <name>SectionTile</name>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>переглянуто</translation>
    </message>
</context>
<context>
    <name>UprightRail</name>
    <message>
        <source>End of the exhibit</source>
        <translation>Кінець виставки</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>WordingSwitch</name>
    <message>
        <source>Brief</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повно</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Просто</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Виклад</translation>
    </message>
</context>
</TS>
