<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Panels: %1</source>
        <translation>Панелей: %1</translation>
    </message>
    <message>
        <source>all of it: about %1 min</source>
        <translation>всё вместе: около %1 мин</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>BackKey</name>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>More rows</source>
        <translation>Ещё строки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газеты</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>All sources of this exhibit</source>
        <translation>Все источники выставки</translation>
    </message>
</context>
<context>
    <name>BibliographyPage</name>
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
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything this panel rests on</source>
        <translation>На чём основана панель</translation>
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
        <translation>Историки спорят</translation>
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
    <name>CircleMiddle</name>
    <message>
        <source>opens the sheet</source>
        <translation>открывает страницу человека</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Copy citation</source>
        <translation>Копировать источник</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Seen on %1</source>
        <translation>Дата обращения: %1</translation>
    </message>
    <message>
        <source>Panel in the exhibit “%1”</source>
        <translation>Панель выставки «%1»</translation>
    </message>
</context>
<context>
    <name>CompareGround</name>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>The line between the pictures</source>
        <translation>Граница между изображениями</translation>
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
    <name>CountsExport</name>
    <message>
        <source>More places</source>
        <translation>Ещё места</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Counts of visits, a table and a page to read. Nothing in them tells of a single visitor. Where to?</source>
        <translation>Число посещений: таблица и страница для чтения. Об отдельных посетителях в них ничего нет. Куда записать?</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <translation>Искать флешку ещё раз</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>More rows</source>
        <translation>Ещё строки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
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
    <name>DatasetSources</name>
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
    <message>
        <source>%1s</source>
        <comment>after since, until or about</comment>
        <translation>%1-х</translation>
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
        <source>Copy the c&amp;itation of this panel</source>
        <translation>Копировать ссылку на &amp;панель</translation>
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
        <translation>Содер&amp;жание	Enter</translation>
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
        <source>&amp;Reading	R</source>
        <translation>&amp;Чтение	R</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>К&amp;рупнее текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче текст</translation>
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
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>И&amp;зложение</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Кратко</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Полно</translation>
    </message>
    <message>
        <source>&amp;Easy</source>
        <translation>П&amp;росто</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Обычно</translation>
    </message>
    <message>
        <source>&amp;No colours</source>
        <translation>Без &amp;цвета</translation>
    </message>
</context>
<context>
    <name>DotField</name>
    <message>
        <source>More rows</source>
        <translation>Ещё строки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message>
        <source>The program starts again. It takes a few seconds; what was chosen here then holds.</source>
        <translation>Программа запустится снова. Это займёт несколько секунд; затем выбранное здесь вступит в силу.</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Перезапустить программу</translation>
    </message>
    <message>
        <source>Really leave? Nothing is shown to visitors then, until somebody starts the machine or the service again.</source>
        <translation>Точно выйти? Посетители ничего не увидят, пока кто-нибудь снова не запустит компьютер или службу.</translation>
    </message>
    <message>
        <source>The program ends and is not started again by itself.</source>
        <translation>Программа закончит работу и сама снова не запустится.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Выйти сейчас</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Which events</source>
        <translation>Какие события</translation>
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
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Events of a chapter</source>
        <translation>События главы</translation>
    </message>
    <message>
        <source>Events that name a person</source>
        <translation>События, где назван человек</translation>
    </message>
</context>
<context>
    <name>EventKeys</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>EventText</name>
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
        <source>All sources of this exhibit</source>
        <translation>Все источники выставки</translation>
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
    <name>ExhibitChoice</name>
    <message>
        <source>More exhibits</source>
        <translation>Ещё экспозиции</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>What is chosen here is shown from the next start, also after a power cut.</source>
        <translation>Выбранное здесь показывается со следующего запуска, в том числе после отключения питания.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
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
    <name>FigureDetails</name>
    <message>
        <source>Roles</source>
        <translation>Должности и роли</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>В хронологии</translation>
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
        <source>Who knew whom</source>
        <translation>Кто кого знал</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Слушать</translation>
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
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>You will be able to</source>
        <translation>Вы сможете</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Ход урока</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Минута</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Для обсуждения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Для учителя</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Прежде чем читать</translation>
    </message>
    <message>
        <source>Sources, by number: %1</source>
        <translation>Источники, по номерам: %1</translation>
    </message>
    <message>
        <source>Tick the right answer.</source>
        <translation>Отметьте верный ответ.</translation>
    </message>
    <message>
        <source>Number these in their order: 1, 2, 3 …</source>
        <translation>Пронумеруйте по порядку: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Read, then tick what can be said of it.</source>
        <translation>Прочитайте и отметьте, что из этого следует.</translation>
    </message>
    <message>
        <source>Tick what you think; none of these is right or wrong.</source>
        <translation>Отметьте, что думаете вы; здесь нет верного или неверного ответа.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Credits and licence</source>
        <translation>Авторы и лицензия</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>No answer is right; the count starts the talk.</source>
        <translation>Верного ответа нет; с подсчёта начинается разговор.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
    <name>HoursChoice</name>
    <message>
        <source>Opening hours today: %1</source>
        <translation>Часы работы сегодня: %1</translation>
    </message>
    <message>
        <source>No opening hours are settled: the exhibit is always open.</source>
        <translation>Часы работы не заданы: экспозиция открыта всегда.</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Как установлено</translation>
    </message>
    <message>
        <source>Open for the rest of today</source>
        <translation>Открыто до конца дня</translation>
    </message>
    <message>
        <source>Until five in the morning.</source>
        <translation>До пяти утра.</translation>
    </message>
    <message>
        <source>Closed for the rest of today</source>
        <translation>Закрыто до конца дня</translation>
    </message>
    <message>
        <source>Until five in the morning. The screen goes dark when this page is closed.</source>
        <translation>До пяти утра. Экран погаснет, когда эта страница закроется.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still reading?</source>
        <translation>Вы ещё читаете?</translation>
    </message>
    <message>
        <source>This screen returns to the start in %1 seconds. Any key keeps your place.</source>
        <translation>Через %1 сек. экран вернётся к началу. Любая клавиша сохранит ваше место.</translation>
    </message>
    <message>
        <source>seconds until this screen returns to the start</source>
        <translation>сек. до возвращения экрана к началу</translation>
    </message>
    <message>
        <source>Your place in “%1” is kept until the count ends.</source>
        <translation>Ваше место — «%1» — сохранится до конца отсчёта.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Politics</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Repression</source>
        <translation>Репрессии</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Судьбы</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
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
    <name>LogPane</name>
    <message>
        <source>Older lines</source>
        <translation>Более ранние строки</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>К последним</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Журнала нет.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Panels (%1)</source>
        <translation>Панели (%1)</translation>
    </message>
    <message>
        <source>%1 more nearby</source>
        <translation>рядом ещё %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Без чисел</translation>
    </message>
    <message>
        <source>The table does not say of which years these numbers are.</source>
        <translation>В таблице не сказано, за какие годы эти числа.</translation>
    </message>
    <message>
        <source>None up to %1: the numbers are of %2.</source>
        <translation>К концу %1 года чисел нет: они за %2.</translation>
    </message>
    <message>
        <source>Not filled: the number is of all of %2.</source>
        <translation>Без заливки: число за всё время, %2.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Beyond this map:</source>
        <translation>За пределами карты:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Числа на карте</translation>
    </message>
    <message>
        <source>Table and sources</source>
        <translation>Таблица и источники</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Where it happened</source>
        <translation>Где это происходило</translation>
    </message>
    <message>
        <source>Close map</source>
        <translation>Закрыть карту</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Числа на карте</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Kinds and years</source>
        <translation>Виды и годы</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Виды мест</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>Показать больше карты</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Показать карту крупнее</translation>
    </message>
</context>
<context>
    <name>MapTitle</name>
    <message>
        <source>Coasts and rivers only. Borders shifted and are left out.</source>
        <translation>Только берега и реки. Границы менялись и не показаны.</translation>
    </message>
</context>
<context>
    <name>MapYears</name>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>MediaLine</name>
    <message>
        <source>10 s back</source>
        <translation>10 с назад</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звукозапись</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
</context>
<context>
    <name>MediaScreen</name>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Субтитры включены</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Субтитры выключены</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук включён</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестовый язык</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>This video cannot be played here. This is what it shows and says.</source>
        <translation>Здесь это видео нельзя показать. Вот что в нём показано и сказано.</translation>
    </message>
    <message>
        <source>This recording cannot be played here. This is what it says.</source>
        <translation>Здесь эту запись нельзя прослушать. Вот что в ней сказано.</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Права: %1</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>End of the exhibit</source>
        <translation>Конец выставки</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>killed by then</source>
        <translation>к этому году убит(а)</translation>
    </message>
    <message>
        <source>died by then</source>
        <translation>к этому году умер(ла)</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Who knew whom</source>
        <translation>Кто кого знал</translation>
    </message>
</context>
<context>
    <name>NumberLegend</name>
    <message>
        <source>no figure</source>
        <translation>нет числа</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>recorded, at least</source>
        <translation>по документам, не меньше</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>from the lowest to the highest estimate</source>
        <translation>от наименьшей до наибольшей оценки</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>нет числа</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Единица: %1</translation>
    </message>
    <message>
        <source>Counted by: %1</source>
        <translation>Кто считал: %1</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>остальные</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>One dot stands for one person</source>
        <translation>Одна точка — один человек</translation>
    </message>
    <message>
        <source>Every dot stands for one</source>
        <translation>Каждая точка — один</translation>
    </message>
    <message>
        <source>One dot stands for %1 people</source>
        <translation>Одна точка — %1 чел.</translation>
    </message>
    <message>
        <source>One dot stands for %1 (%2)</source>
        <translation>Одна точка — %1 (%2)</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>Наименьшее: %1. Наибольшее: %2.</translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3.</source>
        <translation>%1: наименьшее %2, наибольшее %3.</translation>
    </message>
    <message>
        <source>%1, no figure: %2.</source>
        <translation>%1, нет числа: %2.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Как читать числа</translation>
    </message>
</context>
<context>
    <name>OverView</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PanelNotice</name>
    <message>
        <source>Before you read</source>
        <translation>Прежде чем читать</translation>
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
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Go past it</source>
        <translation>Пропустить</translation>
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
    <name>PanelWays</name>
    <message>
        <source>Panel: %1</source>
        <translation>Панель: %1</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
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
    <name>PeopleCrowd</name>
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
    <name>PeopleFilters</name>
    <message>
        <source>Allies</source>
        <translation>Союзники</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Соперники</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Полиция и суд</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>Move the year. People killed by then fade.</source>
        <translation>Выберите год. Плитки убитых к этому году заштрихованы.</translation>
    </message>
    <message>
        <source>Move the year. People who had died by then are hollow.</source>
        <translation>Выберите год. Плитки умерших к этому году пустые.</translation>
    </message>
</context>
<context>
    <name>PeopleLegend</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
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
    <name>PeoplePage</name>
    <message>
        <source>Who knew whom</source>
        <translation>Кто кого знал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PeopleTies</name>
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
    <name>PeopleTools</name>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List (%1 more)</source>
        <translation>Список (ещё %1)</translation>
    </message>
</context>
<context>
    <name>PeopleZoom</name>
    <message>
        <source>Show the people smaller</source>
        <translation>Показать мельче</translation>
    </message>
    <message>
        <source>Show the people larger</source>
        <translation>Показать крупнее</translation>
    </message>
</context>
<context>
    <name>PersonSpot</name>
    <message>
        <source>killed by then</source>
        <translation>к этому году убит(а)</translation>
    </message>
    <message>
        <source>died by then</source>
        <translation>к этому году умер(ла)</translation>
    </message>
</context>
<context>
    <name>PictureAbout</name>
    <message>
        <source>About the picture</source>
        <translation>Об изображении</translation>
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
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Права: %1</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Об изображении</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>Показать изображение мельче</translation>
    </message>
    <message>
        <source>Show the pictures larger</source>
        <translation>Показать изображения крупнее</translation>
    </message>
    <message>
        <source>Show more of the second picture</source>
        <translation>Показать больше второго изображения</translation>
    </message>
    <message>
        <source>Show the pictures smaller</source>
        <translation>Показать изображения мельче</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Показать изображение целиком</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>Показать изображение крупнее</translation>
    </message>
    <message>
        <source>Show more of the first picture</source>
        <translation>Показать больше первого изображения</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Whoever looks after this exhibit comes in here. It closes by itself.</source>
        <translation>Сюда входят те, кто обслуживает экспозицию. Страница закроется сама.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>On the timeline</source>
        <translation>В хронологии</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Look at the picture</source>
        <translation>Рассмотреть изображение</translation>
    </message>
</context>
<context>
    <name>PlateKeys</name>
    <message>
        <source>Read aloud</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Смотреть видео</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Слушать запись</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation>Видео и звук</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звукозапись</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Рассмотреть изображение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
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
    <name>ReadingChoices</name>
    <message>
        <source>Keep the finger on it</source>
        <translation>Держать палец</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Касание</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, to show a size of text</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Размер текста %1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Жёлтый на чёрном</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Helper line</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Helper line under the text: off</source>
        <translation>Линейка под текстом: нет</translation>
    </message>
    <message>
        <source>Helper line under the text: on</source>
        <translation>Линейка под текстом: да</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to standard settings</source>
        <translation>Вернуть обычные настройки</translation>
    </message>
    <message>
        <source>Settings last until you leave.</source>
        <translation>Настройки действуют, пока вы здесь.</translation>
    </message>
</context>
<context>
    <name>ResultPreview</name>
    <message>
        <source>What can be found</source>
        <translation>Что можно найти</translation>
    </message>
    <message>
        <source>People by any of their names, in any spelling and alphabet. Panels and events by their words and dates. Places, words of the glossary, numbers.</source>
        <translation>Люди — по любому имени, в любом написании и алфавите. Панели и события — по словам и датам. Места, слова словаря, числа.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>К первым</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Names are found in any spelling and alphabet.</source>
        <translation>Имена находятся в любом написании и алфавите.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found. These names are close.</source>
        <translation>Ничего не найдено. Вот похожие имена.</translation>
    </message>
    <message>
        <source>Matches: %1. Spelling may vary.</source>
        <translation>Найдено: %1. Написание может отличаться.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>People, panels, places and dates</source>
        <translation>Люди, панели, места и даты</translation>
    </message>
    <message>
        <source>Type a name or a word</source>
        <translation>Введите имя или слово</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Меньше букв — больше находок.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
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
    <name>SoundTest</name>
    <message>
        <source>Each tone is to be heard from its own side, and the third from both.</source>
        <translation>Каждый тон должен звучать со своей стороны, третий — с обеих.</translation>
    </message>
    <message>
        <source>Sound is switched off on this machine: “sound: no” stands in installation.yaml.</source>
        <translation>Звук на этом компьютере выключен: в installation.yaml стоит «sound: no».</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Both: the warning</source>
        <translation>Оба: сигнал</translation>
    </message>
    <message>
        <source>The volume cannot be set from here: this machine has no mixer that answers.</source>
        <translation>Громкость отсюда не изменить: на этом компьютере не отвечает ни один микшер.</translation>
    </message>
    <message>
        <source>Volume of the machine: %1 %</source>
        <translation>Громкость компьютера: %1 %</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Громкость %1 из %2</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Panel %1 of %2</source>
        <translation>Панель %1 из %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Прежде чем читать</translation>
    </message>
    <message>
        <source>The text is read when you choose Show the text.</source>
        <translation>Чтобы услышать текст, выберите «Показать текст».</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Рождение: %1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Должности и роли: %1</translation>
    </message>
    <message>
        <source>Tied to: %1</source>
        <translation>Связи: %1</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>slider, up and down change it</source>
        <translation>ползунок, его меняют клавиши «вверх» и «вниз»</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>поле ввода</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>The arrow keys go from one thing to the next, and select presses it. Back goes one step back, home opens the contents, next and previous turn the panels. Any key stops the reading; help tells where you are.</source>
        <translation>Клавиши со стрелками переходят от одного к другому, клавиша выбора нажимает. «Назад» возвращает на шаг, «домой» открывает содержание, «дальше» и «обратно» листают панели. Любая клавиша прерывает чтение; «помощь» говорит, где вы.</translation>
    </message>
    <message>
        <source>Any key keeps your place.</source>
        <translation>Любая клавиша сохранит ваше место.</translation>
    </message>
    <message>
        <source>This exhibit is read to you.</source>
        <translation>Эту выставку вам читают вслух.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>It is shown from the next start.</source>
        <translation>Будет показано после следующего запуска.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Записать не удалось: %1</translation>
    </message>
    <message>
        <source>installed pack</source>
        <translation>установленный пакет</translation>
    </message>
    <message>
        <source>settled in installation.yaml</source>
        <translation>задано в installation.yaml</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>As settled for this machine</source>
        <translation>Как установлено для этого компьютера</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>На этом компьютере</translation>
    </message>
</context>
<context>
    <name>StaffHealth</name>
    <message>
        <source>Notice</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Экспозиция</translation>
    </message>
    <message>
        <source>Version of the content</source>
        <translation>Версия содержания</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>%1, running for %2</source>
        <translation>%1, работает %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Запущена</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Занято памяти</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Отрисовка</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Папка состояния</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Размер журнала</translation>
    </message>
    <message>
        <source>%1: cannot be written to</source>
        <translation>%1: запись невозможна</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: свободно %2</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>процессор</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>видеокарта</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 кБ</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Last unexpected end</source>
        <translation>Последний сбой</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Проверка касаний</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Тест экрана</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Экспозиция</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Restart, leave</source>
        <translation>Перезапуск, выход</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>The next try is possible in %1.</source>
        <translation>Следующая попытка возможна через %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Это не тот код.</translation>
    </message>
    <message>
        <source>Type the PIN, then press Open.</source>
        <translation>Введите код и нажмите «Открыть».</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Back to the exhibit</source>
        <translation>К экспозиции</translation>
    </message>
</context>
<context>
    <name>StripRail</name>
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
    <name>TestCard</name>
    <message>
        <source>Test card</source>
        <translation>Тест экрана</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>All three frames are to be seen, circles are round, every square in the greys can be told, single lines stay apart.</source>
        <translation>Видны все три рамки, окружности круглые, в каждом сером поле различим квадрат, тонкие линии не сливаются.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TieLegend</name>
    <message>
        <source>ally, friend, family</source>
        <translation>союзник, друг, семья</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>сменили сторону</translation>
    </message>
    <message>
        <source>rival, opponent</source>
        <translation>соперник, противник</translation>
    </message>
    <message>
        <source>police and court</source>
        <translation>полиция и суд</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>убийство</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>The arrow points to the one of whom the words speak.</source>
        <translation>Стрелка ведёт к тому, о ком слова.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Time is drawn wider where more happened.</source>
        <translation>Время шире там, где событий больше.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>событий: %1 из %2</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Pale: at some time within. Strokes: not certain.</source>
        <translation>Бледно: когда-то за этот срок. Штрихи: неточно.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Close timeline</source>
        <translation>Закрыть хронологию</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Темы</translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>Lanes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Some events</source>
        <translation>Часть событий</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch test</source>
        <translation>Проверка касаний</translation>
    </message>
    <message>
        <source>Draw over every field, up to the edges and into the corners, then lay several fingers on the glass.</source>
        <translation>Проведите пальцем по всем полям, до краёв и углов, затем коснитесь экрана несколькими пальцами.</translation>
    </message>
    <message>
        <source>Fields reached: %1 of %2</source>
        <translation>Полей пройдено: %1 из %2</translation>
    </message>
    <message>
        <source>Fingers now: %1, at most: %2</source>
        <translation>Пальцев сейчас: %1, больше всего: %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>UprightRail</name>
    <message>
        <source>End of the exhibit</source>
        <translation>Конец выставки</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation>Видео и звук</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Read aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
</context>
<context>
    <name>WayKeys</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
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
<context>
    <name>YearBar</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Показать по годам</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>На год назад</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>На год вперёд</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>A bank card, and a ruler of %1 centimetres</source>
        <translation>Банковская карта и линейка в %1 см</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>The screen on the wall</source>
        <translation>Экран на стене</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>From the eyes of a visitor to the screen</source>
        <translation>От глаз посетителя до экрана</translation>
    </message>
    <message>
        <source>Hold a bank card to the screen and change the width until the drawn one is as large. A ruler must then agree.</source>
        <translation>Приложите к экрану банковскую карту и меняйте ширину, пока нарисованная не станет такой же. Линейка должна это подтвердить.</translation>
    </message>
    <message>
        <source>Its lower edge, above the floor</source>
        <translation>Его нижний край над полом</translation>
    </message>
    <message>
        <source>The screen on the wall</source>
        <translation>Экран на стене</translation>
    </message>
    <message>
        <source>Width of the picture, without the frame</source>
        <translation>Ширина изображения без рамки</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1: %2 mm less</source>
        <translation>%1: на %2 мм меньше</translation>
    </message>
    <message>
        <source>%1: %2 mm more</source>
        <translation>%1: на %2 мм больше</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message>
        <source>falls short</source>
        <translation>не соответствует</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>соответствует</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>%1 degrees</source>
        <translation>%1 градуса</translation>
    </message>
    <message>
        <source>%1 degrees or more</source>
        <translation>нужно не меньше %1 градуса</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1 mm or less</source>
        <translation>нужно не больше %1 мм</translation>
    </message>
    <message>
        <source>%1 mm or more</source>
        <translation>нужно не меньше %1 мм</translation>
    </message>
    <message>
        <source>Highest key, when keys stand low</source>
        <translation>Самая высокая кнопка, когда кнопки внизу</translation>
    </message>
    <message>
        <source>Lowest key</source>
        <translation>Самая низкая кнопка</translation>
    </message>
    <message>
        <source>Smallest capital in the largest text</source>
        <translation>Самая малая прописная при самом крупном тексте</translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>Самая малая кнопка</translation>
    </message>
    <message>
        <source>Written into %1. It holds from the next start.</source>
        <translation>Записано в %1. Действует со следующего запуска.</translation>
    </message>
</context>
<context>
    <name>MistakeBanner</name>
    <message>
        <source>mistakes: %1</source>
        <translation>ошибок: %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, right</source>
        <translation>%1: %2, верно</translation>
    </message>
    <message>
        <source>Hands: %1</source>
        <translation>Рук: %1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Black</source>
        <translation>Чёрный экран</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый экран</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>For whoever leads the class</source>
        <translation>Для ведущего урок</translation>
    </message>
</context>
<context>
    <name>ConsoleClocks</name>
    <message>
        <source>Behind the plan</source>
        <translation>Отстаём от плана</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Пустить часы</translation>
    </message>
    <message>
        <source>Let the clock stand still</source>
        <translation>Остановить часы</translation>
    </message>
    <message>
        <source>The class ends in</source>
        <translation>До конца урока</translation>
    </message>
    <message>
        <source>The class so far</source>
        <translation>Урок идёт</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Часы стоят</translation>
    </message>
    <message>
        <source>This stop</source>
        <translation>Этот шаг</translation>
    </message>
    <message>
        <source>This stop: %1</source>
        <translation>Этот шаг: %1</translation>
    </message>
</context>
<context>
    <name>ConsoleDesk</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>There are no notes for this stop.</source>
        <translation>К этому шагу нет заметок.</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Обсудить</translation>
    </message>
</context>
<context>
    <name>ConsoleHands</name>
    <message>
        <source>Hands: %1</source>
        <translation>Рук: %1</translation>
    </message>
    <message>
        <source>Ask the class</source>
        <translation>Спросить класс</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Опустить руки</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>One less for: %1</source>
        <translation>Одной меньше: %1</translation>
    </message>
    <message>
        <source>One more for: %1</source>
        <translation>Ещё одна рука: %1</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>There is no question for this stop.</source>
        <translation>К этому шагу нет вопроса.</translation>
    </message>
</context>
<context>
    <name>ConsoleHelp</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный экран</translation>
    </message>
    <message>
        <source>Clock: stand still, go on</source>
        <translation>Часы: остановить, пустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Exchange the screens</source>
        <translation>Поменять экраны местами</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Остановить экран класса</translation>
    </message>
    <message>
        <source>Go to stop 7</source>
        <translation>К шагу 7</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Question for the class</source>
        <translation>Вопрос классу</translation>
    </message>
    <message>
        <source>Show the answer; else on</source>
        <translation>Показать ответ; иначе вперёд</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Подсветка</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Этот пульт</translation>
    </message>
    <message>
        <source>Undo what lies over the wall</source>
        <translation>Убрать то, что поверх экрана</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый экран</translation>
    </message>
    <message>
        <source>Wipe the lines</source>
        <translation>Стереть линии</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>For whoever leads the class</source>
        <translation>Для ведущего урок</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>К шагу %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>The class sees a still picture</source>
        <translation>Класс видит застывший кадр</translation>
    </message>
    <message>
        <source>The class sees black</source>
        <translation>Класс видит чёрный экран</translation>
    </message>
    <message>
        <source>The class sees white</source>
        <translation>Класс видит белый экран</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
</context>
<context>
    <name>ConsoleRail</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Затемнить</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Стоп-кадр</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Подсветка</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Увеличить</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ConsolePhone</name>
    <message>
        <source>A phone in the same network can turn the wall and show your notes. It is off until you choose the network; nobody gets in without the code.</source>
        <translation>Телефон в той же сети может листать экран и показывать ваши заметки. Он отключён, пока вы не выберете сеть; без кода никто не войдёт.</translation>
    </message>
    <message>
        <source>Code to photograph</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Phones that drive: %1</source>
        <translation>Подключено телефонов: %1</translation>
    </message>
    <message>
        <source>No phone yet. Keep the code off the wall.</source>
        <translation>Телефона пока нет. Не показывайте код классу.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Nothing can listen at %1. Is this machine still in that network?</source>
        <translation>По адресу %1 подключиться нельзя. Этот компьютер ещё в той сети?</translation>
    </message>
</context>
</TS>
