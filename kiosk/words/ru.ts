<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything this panel rests on</source>
        <translation>Все основания этой панели</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Recorded</source>
        <translation>Документально подтверждено</translation>
    </message>
    <message>
        <source>Recorded minimum</source>
        <translation>Не меньше, по документам</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Historians disagree</source>
        <translation>Историки расходятся</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
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
        <translation>с %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>возможно, около %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>вероятно, %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1-е</translation>
    </message>
</context>
<context>
    <name>DesktopMenu</name>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Выставка</translation>
    </message>
    <message>
        <source>&amp;Copy the words on screen</source>
        <translation>&amp;Копировать текст с экрана</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Next	Right</source>
        <translation>&amp;Следующая	Right</translation>
    </message>
    <message>
        <source>&amp;Previous	Left</source>
        <translation>&amp;Предыдущая	Left</translation>
    </message>
    <message>
        <source>&amp;First	Home</source>
        <translation>П&amp;ервая	Home</translation>
    </message>
    <message>
        <source>&amp;Last	End</source>
        <translation>П&amp;оследняя	End</translation>
    </message>
    <message>
        <source>&amp;Contents	Enter</source>
        <translation>&amp;Содержание	Enter</translation>
    </message>
    <message>
        <source>&amp;Back	Esc</source>
        <translation>&amp;Назад	Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Full screen	F11</source>
        <translation>&amp;Во весь экран	F11</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
    <message>
        <source>Sources on %1</source>
        <translation>Источники: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceMark</name>
    <message>
        <source>How do we know? %1</source>
        <translation>Откуда мы знаем? %1</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Curator’s note</source>
        <translation>Примечание куратора</translation>
    </message>
</context>
<context>
    <name>FigureDetails</name>
    <message>
        <source>Roles</source>
        <translation>Должности и роли</translation>
    </message>
</context>
<context>
    <name>FigureFacts</name>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>при рождении: %1</translation>
    </message>
</context>
<context>
    <name>FigureLinks</name>
    <message>
        <source>Tied to</source>
        <translation>Связи</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Источники (%1)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Executed</source>
        <translation>Казнь</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Убийство</translation>
    </message>
    <message>
        <source>Died in custody</source>
        <translation>Смерть в заключении</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>%1 Old Style</source>
        <translation>%1 по ст. стилю</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>This exhibit is being prepared.</source>
        <translation>Выставка готовится.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>End of the exhibit</source>
        <translation>Конец выставки</translation>
    </message>
</context>
<context>
    <name>PanelNotice</name>
    <message>
        <source>Before you read</source>
        <translation>Прежде чем читать</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Go past it</source>
        <translation>Пройти мимо</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>PanelWide</name>
    <message>
        <source>More people</source>
        <translation>Ещё люди</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>ProgressTicks</name>
    <message>
        <source>Panel %1 of %2</source>
        <translation>Панель %1 из %2</translation>
    </message>
</context>
<context>
    <name>RailChoice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RailProgress</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>SectionTile</name>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>просмотрено</translation>
    </message>
</context>
<context>
    <name>UprightRail</name>
    <message>
        <source>End of the exhibit</source>
        <translation>Конец выставки</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>WordingSwitch</name>
    <message>
        <source>Brief</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полно</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Просто</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Изложение</translation>
    </message>
</context>
</TS>
