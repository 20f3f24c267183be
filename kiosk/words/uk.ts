<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Panels: %1</source>
        <translation>Панелей: %1</translation>
    </message>
    <message>
        <source>all of it: about %1 min</source>
        <translation>усе разом: близько %1 хв</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
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
        <translation>Ще рядки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Газети</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Довідники</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Вебсторінки</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Інші джерела</translation>
    </message>
    <message>
        <source>All sources of this exhibit</source>
        <translation>Усі джерела експозиції</translation>
    </message>
</context>
<context>
    <name>BibliographyPage</name>
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
    <name>CircleMiddle</name>
    <message>
        <source>opens the sheet</source>
        <translation>відкриває сторінку людини</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Copy citation</source>
        <translation>Копіювати посилання</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Seen on %1</source>
        <translation>Дата звернення: %1</translation>
    </message>
    <message>
        <source>Panel in the exhibit “%1”</source>
        <translation>Панель експозиції «%1»</translation>
    </message>
</context>
<context>
    <name>CompareGround</name>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>The line between the pictures</source>
        <translation>Межа між зображеннями</translation>
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
    <name>CountsExport</name>
    <message>
        <source>More places</source>
        <translation>Ще місця</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Counts of visits, a table and a page to read. Nothing in them tells of a single visitor. Where to?</source>
        <translation>Кількість відвідувань: таблиця і сторінка для читання. Про окремих відвідувачів у них нічого немає. Куди записати?</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <translation>Шукати флешку ще раз</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>More rows</source>
        <translation>Ще рядки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
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
    <name>DatasetSources</name>
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
        <translation>&amp;Експозиція</translation>
    </message>
    <message>
        <source>&amp;Copy the words on screen</source>
        <translation>&amp;Копіювати текст з екрана</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation of this panel</source>
        <translation>Копіювати посилання на &amp;панель</translation>
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
        <translation>Наза&amp;д	Esc</translation>
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
        <source>&amp;Reading	R</source>
        <translation>&amp;Читання	R</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Більший т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Менший текст</translation>
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
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>В&amp;иклад</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Коротко</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Повно</translation>
    </message>
    <message>
        <source>&amp;Easy</source>
        <translation>П&amp;росто</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Звичайно</translation>
    </message>
    <message>
        <source>&amp;No colours</source>
        <translation>Без ко&amp;льору</translation>
    </message>
</context>
<context>
    <name>DotField</name>
    <message>
        <source>More rows</source>
        <translation>Ще рядки</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message>
        <source>The program starts again. It takes a few seconds; what was chosen here then holds.</source>
        <translation>Програма запуститься знову. Це триватиме кілька секунд; потім обране тут набуде чинності.</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Перезапустити програму</translation>
    </message>
    <message>
        <source>Really leave? Nothing is shown to visitors then, until somebody starts the machine or the service again.</source>
        <translation>Точно вийти? Відвідувачі нічого не побачать, доки хтось знову не запустить комп’ютер або службу.</translation>
    </message>
    <message>
        <source>The program ends and is not started again by itself.</source>
        <translation>Програма завершить роботу і сама знову не запуститься.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Вийти зараз</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Which events</source>
        <translation>Які події</translation>
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
        <source>All events</source>
        <translation>Усі події</translation>
    </message>
    <message>
        <source>Events of a chapter</source>
        <translation>Події розділу</translation>
    </message>
    <message>
        <source>Events that name a person</source>
        <translation>Події, де названо людину</translation>
    </message>
</context>
<context>
    <name>EventKeys</name>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
</context>
<context>
    <name>EventText</name>
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
        <source>All sources of this exhibit</source>
        <translation>Усі джерела експозиції</translation>
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
    <name>ExhibitChoice</name>
    <message>
        <source>More exhibits</source>
        <translation>Ще експозиції</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>What is chosen here is shown from the next start, also after a power cut.</source>
        <translation>Обране тут показується з наступного запуску, також після вимкнення живлення.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
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
    <name>FigureDetails</name>
    <message>
        <source>Roles</source>
        <translation>Посади й ролі</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>У хронології</translation>
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
        <source>Who knew whom</source>
        <translation>Хто кого знав</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Слухати</translation>
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
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>You will be able to</source>
        <translation>Ви навчитеся</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Хід уроку</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Хвилина</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>На екрані</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Для обговорення</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Для вчителя</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Перш ніж читати</translation>
    </message>
    <message>
        <source>Sources, by number: %1</source>
        <translation>Джерела, за номерами: %1</translation>
    </message>
    <message>
        <source>Tick the right answer.</source>
        <translation>Позначте правильну відповідь.</translation>
    </message>
    <message>
        <source>Number these in their order: 1, 2, 3 …</source>
        <translation>Пронумеруйте за порядком: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Read, then tick what can be said of it.</source>
        <translation>Прочитайте й позначте, що з цього випливає.</translation>
    </message>
    <message>
        <source>Tick what you think; none of these is right or wrong.</source>
        <translation>Позначте, що думаєте ви; тут немає правильної чи неправильної відповіді.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Credits and licence</source>
        <translation>Автори та ліцензія</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Ліцензія: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>No answer is right; the count starts the talk.</source>
        <translation>Правильної відповіді немає; з підрахунку починається розмова.</translation>
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
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>This exhibit is being prepared.</source>
        <translation>Експозицію готують.</translation>
    </message>
</context>
<context>
    <name>HoursChoice</name>
    <message>
        <source>Opening hours today: %1</source>
        <translation>Години роботи сьогодні: %1</translation>
    </message>
    <message>
        <source>No opening hours are settled: the exhibit is always open.</source>
        <translation>Години роботи не задано: експозицію відчинено завжди.</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Як установлено</translation>
    </message>
    <message>
        <source>Open for the rest of today</source>
        <translation>Відчинено до кінця дня</translation>
    </message>
    <message>
        <source>Until five in the morning.</source>
        <translation>До п’ятої ранку.</translation>
    </message>
    <message>
        <source>Closed for the rest of today</source>
        <translation>Зачинено до кінця дня</translation>
    </message>
    <message>
        <source>Until five in the morning. The screen goes dark when this page is closed.</source>
        <translation>До п’ятої ранку. Екран згасне, коли ця сторінка закриється.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still reading?</source>
        <translation>Ви ще читаєте?</translation>
    </message>
    <message>
        <source>This screen returns to the start in %1 seconds. Any key keeps your place.</source>
        <translation>За %1 с екран повернеться до початку. Будь-яка клавіша збереже ваше місце.</translation>
    </message>
    <message>
        <source>seconds until this screen returns to the start</source>
        <translation>секунд до повернення екрана на початок</translation>
    </message>
    <message>
        <source>Your place in “%1” is kept until the count ends.</source>
        <translation>Ваше місце — «%1» — збережеться до кінця відліку.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Читати далі</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Politics</source>
        <translation>Політика</translation>
    </message>
    <message>
        <source>Repression</source>
        <translation>Репресії</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Долі</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Світ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
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
    <name>LogPane</name>
    <message>
        <source>Older lines</source>
        <translation>Давніші рядки</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>До останніх</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Журналу немає.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Panels (%1)</source>
        <translation>Панелі (%1)</translation>
    </message>
    <message>
        <source>%1 more nearby</source>
        <translation>поруч ще %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Усі роки</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Без чисел</translation>
    </message>
    <message>
        <source>The table does not say of which years these numbers are.</source>
        <translation>У таблиці не сказано, за які роки ці числа.</translation>
    </message>
    <message>
        <source>None up to %1: the numbers are of %2.</source>
        <translation>На кінець %1 року чисел немає: вони за %2.</translation>
    </message>
    <message>
        <source>Not filled: the number is of all of %2.</source>
        <translation>Без заливки: число за весь час, %2.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Beyond this map:</source>
        <translation>Поза картою:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Числа на карті</translation>
    </message>
    <message>
        <source>Table and sources</source>
        <translation>Таблиця і джерела</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Where it happened</source>
        <translation>Де це відбувалося</translation>
    </message>
    <message>
        <source>Close map</source>
        <translation>Закрити карту</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Числа на карті</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Kinds and years</source>
        <translation>Види та роки</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Види місць</translation>
    </message>
    <message>
        <source>Show more of the map</source>
        <translation>Показати більше карти</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Показати карту більшою</translation>
    </message>
</context>
<context>
    <name>MapTitle</name>
    <message>
        <source>Coasts and rivers only. Borders shifted and are left out.</source>
        <translation>Лише береги й річки. Кордони змінювалися і не показані.</translation>
    </message>
</context>
<context>
    <name>MapYears</name>
    <message>
        <source>All years</source>
        <translation>Усі роки</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
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
        <translation>Місце в записі</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звукозапис</translation>
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
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Субтитри ввімкнено</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Субтитри вимкнено</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук увімкнено</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук вимкнено</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>This video cannot be played here. This is what it shows and says.</source>
        <translation>Тут це відео не можна показати. Ось що в ньому показано і сказано.</translation>
    </message>
    <message>
        <source>This recording cannot be played here. This is what it says.</source>
        <translation>Тут цей запис не можна прослухати. Ось що в ньому сказано.</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Що сказано</translation>
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
        <translation>Кінець експозиції</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>killed by then</source>
        <translation>на той час убито</translation>
    </message>
    <message>
        <source>died by then</source>
        <translation>на той час помер(ла)</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Who knew whom</source>
        <translation>Хто кого знав</translation>
    </message>
</context>
<context>
    <name>NumberLegend</name>
    <message>
        <source>no figure</source>
        <translation>немає числа</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>recorded, at least</source>
        <translation>за документами, щонайменше</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>from the lowest to the highest estimate</source>
        <translation>від найменшої до найбільшої оцінки</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>немає числа</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Одиниця: %1</translation>
    </message>
    <message>
        <source>Counted by: %1</source>
        <translation>Хто рахував: %1</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>решта</translation>
    </message>
    <message>
        <source>people</source>
        <translation>людей</translation>
    </message>
    <message>
        <source>One dot stands for one person</source>
        <translation>Одна крапка — одна людина</translation>
    </message>
    <message>
        <source>Every dot stands for one</source>
        <translation>Кожна крапка — один</translation>
    </message>
    <message>
        <source>One dot stands for %1 people</source>
        <translation>Одна крапка — %1 людей</translation>
    </message>
    <message>
        <source>One dot stands for %1 (%2)</source>
        <translation>Одна крапка — %1 (%2)</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>щонайбільше %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 або більше</translation>
    </message>
    <message>
        <source>Lowest: %1. Highest: %2.</source>
        <translation>Найменше: %1. Найбільше: %2.</translation>
    </message>
    <message>
        <source>%1: lowest %2, highest %3.</source>
        <translation>%1: найменше %2, найбільше %3.</translation>
    </message>
    <message>
        <source>%1, no figure: %2.</source>
        <translation>%1, немає числа: %2.</translation>
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
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Як читати числа</translation>
    </message>
</context>
<context>
    <name>OverView</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PanelNotice</name>
    <message>
        <source>Before you read</source>
        <translation>Перш ніж читати</translation>
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
        <translation>Ще люди</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>PeopleCrowd</name>
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
    <name>PeopleFilters</name>
    <message>
        <source>Allies</source>
        <translation>Союзники</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Суперники</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Поліція і суд</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>Move the year. People killed by then fade.</source>
        <translation>Оберіть рік. Плитки вбитих до цього року заштриховані.</translation>
    </message>
    <message>
        <source>Move the year. People who had died by then are hollow.</source>
        <translation>Оберіть рік. Плитки померлих до цього року порожні.</translation>
    </message>
</context>
<context>
    <name>PeopleLegend</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
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
    <name>PeoplePage</name>
    <message>
        <source>Who knew whom</source>
        <translation>Хто кого знав</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PeopleTies</name>
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
    <name>PeopleTools</name>
    <message>
        <source>Circle</source>
        <translation>Коло</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List (%1 more)</source>
        <translation>Список (ще %1)</translation>
    </message>
</context>
<context>
    <name>PeopleZoom</name>
    <message>
        <source>Show the people smaller</source>
        <translation>Показати дрібніше</translation>
    </message>
    <message>
        <source>Show the people larger</source>
        <translation>Показати крупніше</translation>
    </message>
</context>
<context>
    <name>PersonSpot</name>
    <message>
        <source>killed by then</source>
        <translation>на той час убито</translation>
    </message>
    <message>
        <source>died by then</source>
        <translation>на той час помер(ла)</translation>
    </message>
</context>
<context>
    <name>PictureAbout</name>
    <message>
        <source>About the picture</source>
        <translation>Про зображення</translation>
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
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Що зображено</translation>
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
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад: %1</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Про зображення</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>Показати зображення дрібніше</translation>
    </message>
    <message>
        <source>Show the pictures larger</source>
        <translation>Показати зображення більшими</translation>
    </message>
    <message>
        <source>Show more of the second picture</source>
        <translation>Показати більше другого зображення</translation>
    </message>
    <message>
        <source>Show the pictures smaller</source>
        <translation>Показати зображення меншими</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Показати зображення цілком</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>Показати зображення більшим</translation>
    </message>
    <message>
        <source>Show more of the first picture</source>
        <translation>Показати більше першого зображення</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Whoever looks after this exhibit comes in here. It closes by itself.</source>
        <translation>Сюди входять ті, хто обслуговує експозицію. Сторінка закриється сама.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>On the timeline</source>
        <translation>На стрічці часу</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>Look at the picture</source>
        <translation>Роздивитися зображення</translation>
    </message>
</context>
<context>
    <name>PlateKeys</name>
    <message>
        <source>Read aloud</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Дивитися відео</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Слухати запис</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation>Відео і звук</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Звукозапис</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Роздивитися зображення</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
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
    <name>ReadingChoices</name>
    <message>
        <source>Keep the finger on it</source>
        <translation>Тримати палець</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Одразу</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Дотик</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter, to show a size of text</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Розмір тексту %1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Жовтий на чорному</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Без кольору</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Кнопки</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Унизу</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повний</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Helper line</source>
        <translation>Лінійка</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Helper line under the text: off</source>
        <translation>Лінійка під текстом: ні</translation>
    </message>
    <message>
        <source>Helper line under the text: on</source>
        <translation>Лінійка під текстом: так</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Back to standard settings</source>
        <translation>Повернути звичайні налаштування</translation>
    </message>
    <message>
        <source>Settings last until you leave.</source>
        <translation>Налаштування діють, доки ви тут.</translation>
    </message>
</context>
<context>
    <name>ResultPreview</name>
    <message>
        <source>What can be found</source>
        <translation>Що можна знайти</translation>
    </message>
    <message>
        <source>People by any of their names, in any spelling and alphabet. Panels and events by their words and dates. Places, words of the glossary, numbers.</source>
        <translation>Люди — за будь-яким ім’ям, у будь-якому написанні й абетці. Панелі й події — за словами та датами. Місця, слова словника, числа.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>До перших</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
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
        <translation>Запис</translation>
    </message>
    <message>
        <source>Names are found in any spelling and alphabet.</source>
        <translation>Імена знаходяться в будь-якому написанні й абетці.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing found. These names are close.</source>
        <translation>Нічого не знайдено. Ось схожі імена.</translation>
    </message>
    <message>
        <source>Matches: %1. Spelling may vary.</source>
        <translation>Знайдено: %1. Написання може різнитися.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>People, panels, places and dates</source>
        <translation>Люди, панелі, місця й дати</translation>
    </message>
    <message>
        <source>Type a name or a word</source>
        <translation>Введіть ім’я або слово</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Менше літер — більше знахідок.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стерти</translation>
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
    <name>SoundTest</name>
    <message>
        <source>Each tone is to be heard from its own side, and the third from both.</source>
        <translation>Кожен тон має лунати зі свого боку, третій — з обох.</translation>
    </message>
    <message>
        <source>Sound is switched off on this machine: “sound: no” stands in installation.yaml.</source>
        <translation>Звук на цьому комп’ютері вимкнено: в installation.yaml стоїть «sound: no».</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Both: the warning</source>
        <translation>Обидва: сигнал</translation>
    </message>
    <message>
        <source>The volume cannot be set from here: this machine has no mixer that answers.</source>
        <translation>Гучність звідси не змінити: на цьому комп’ютері не відповідає жоден мікшер.</translation>
    </message>
    <message>
        <source>Volume of the machine: %1 %</source>
        <translation>Гучність комп’ютера: %1 %</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Гучність %1 із %2</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>Panel %1 of %2</source>
        <translation>Панель %1 із %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Перш ніж читати</translation>
    </message>
    <message>
        <source>The text is read when you choose Show the text.</source>
        <translation>Щоб почути текст, виберіть «Показати текст».</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Народження: %1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Посади й ролі: %1</translation>
    </message>
    <message>
        <source>Tied to: %1</source>
        <translation>Зв’язки: %1</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>slider, up and down change it</source>
        <translation>повзунок, його змінюють клавіші «вгору» і «вниз»</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>поле введення</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>The arrow keys go from one thing to the next, and select presses it. Back goes one step back, home opens the contents, next and previous turn the panels. Any key stops the reading; help tells where you are.</source>
        <translation>Клавіші зі стрілками переходять від одного до іншого, клавіша вибору натискає. «Назад» повертає на крок, «додому» відкриває зміст, «далі» і «попередня» гортають панелі. Будь-яка клавіша перериває читання; «допомога» каже, де ви.</translation>
    </message>
    <message>
        <source>Any key keeps your place.</source>
        <translation>Будь-яка клавіша збереже ваше місце.</translation>
    </message>
    <message>
        <source>This exhibit is read to you.</source>
        <translation>Цю експозицію вам читають уголос.</translation>
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
        <translation>Буде показано після наступного запуску.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Записати не вдалося: %1</translation>
    </message>
    <message>
        <source>installed pack</source>
        <translation>встановлений пакет</translation>
    </message>
    <message>
        <source>settled in installation.yaml</source>
        <translation>задано в installation.yaml</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>постачається з програмою</translation>
    </message>
    <message>
        <source>As settled for this machine</source>
        <translation>Як установлено для цього комп’ютера</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>На цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>StaffHealth</name>
    <message>
        <source>Notice</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Експозиція</translation>
    </message>
    <message>
        <source>Version of the content</source>
        <translation>Версія вмісту</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>%1, running for %2</source>
        <translation>%1, працює %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Запущено</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Зайнято пам’яті</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Малює</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Тека стану</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Розмір журналу</translation>
    </message>
    <message>
        <source>%1: cannot be written to</source>
        <translation>%1: запис неможливий</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: вільно %2</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>процесор</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>відеокарта</translation>
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
        <translation>%1 д %2 год</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>Last unexpected end</source>
        <translation>Останній збій</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Health</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Перевірка дотиків</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Лінійка</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Тест екрана</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Експозиція</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Restart, leave</source>
        <translation>Перезапуск, вихід</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>The next try is possible in %1.</source>
        <translation>Наступна спроба можлива через %1.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Це не той код.</translation>
    </message>
    <message>
        <source>Type the PIN, then press Open.</source>
        <translation>Введіть код і натисніть «Відкрити».</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Back to the exhibit</source>
        <translation>До експозиції</translation>
    </message>
</context>
<context>
    <name>StripRail</name>
    <message>
        <source>Wording</source>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>End of the exhibit</source>
        <translation>Кінець експозиції</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Test card</source>
        <translation>Тест екрана</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пікселів</translation>
    </message>
    <message>
        <source>All three frames are to be seen, circles are round, every square in the greys can be told, single lines stay apart.</source>
        <translation>Видно всі три рамки, кола круглі, у кожному сірому полі видно квадрат, тонкі лінії не зливаються.</translation>
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
        <translation>союзник, друг, родина</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>змінили бік</translation>
    </message>
    <message>
        <source>rival, opponent</source>
        <translation>суперник, противник</translation>
    </message>
    <message>
        <source>police and court</source>
        <translation>поліція і суд</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>убивство</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>інакше</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>The arrow points to the one of whom the words speak.</source>
        <translation>Стрілка веде до того, про кого слова.</translation>
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
        <translation>Час ширший там, де подій більше.</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>подій: %1 з %2</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Pale: at some time within. Strokes: not certain.</source>
        <translation>Блідо: колись за цей час. Штрихи: неточно.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Close timeline</source>
        <translation>Закрити хронологію</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Теми</translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>Lanes</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Some events</source>
        <translation>Частина подій</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Усі події</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Крупніше</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch test</source>
        <translation>Перевірка дотиків</translation>
    </message>
    <message>
        <source>Draw over every field, up to the edges and into the corners, then lay several fingers on the glass.</source>
        <translation>Проведіть пальцем по всіх полях, до країв і кутів, потім торкніться екрана кількома пальцями.</translation>
    </message>
    <message>
        <source>Fields reached: %1 of %2</source>
        <translation>Полів пройдено: %1 з %2</translation>
    </message>
    <message>
        <source>Fingers now: %1, at most: %2</source>
        <translation>Пальців зараз: %1, найбільше: %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
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
        <translation>Кінець експозиції</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
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
        <translation>Пошук</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Усі джерела</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation>Відео і звук</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Read aloud</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
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
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидко</translation>
    </message>
</context>
<context>
    <name>WayKeys</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Усі джерела</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
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
<context>
    <name>YearBar</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Показати за роками</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>На рік назад</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>На рік уперед</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>A bank card, and a ruler of %1 centimetres</source>
        <translation>Банківська картка й лінійка на %1 см</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>The screen on the wall</source>
        <translation>Екран на стіні</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>From the eyes of a visitor to the screen</source>
        <translation>Від очей відвідувача до екрана</translation>
    </message>
    <message>
        <source>Hold a bank card to the screen and change the width until the drawn one is as large. A ruler must then agree.</source>
        <translation>Прикладіть до екрана банківську картку й змінюйте ширину, доки намальована не стане такою самою. Лінійка має це підтвердити.</translation>
    </message>
    <message>
        <source>Its lower edge, above the floor</source>
        <translation>Його нижній край над підлогою</translation>
    </message>
    <message>
        <source>The screen on the wall</source>
        <translation>Екран на стіні</translation>
    </message>
    <message>
        <source>Width of the picture, without the frame</source>
        <translation>Ширина зображення без рамки</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записати</translation>
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
        <translation>%1: на %2 мм менше</translation>
    </message>
    <message>
        <source>%1: %2 mm more</source>
        <translation>%1: на %2 мм більше</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message>
        <source>falls short</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>відповідає</translation>
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
        <translation>потрібно щонайменше %1 градуса</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1 mm or less</source>
        <translation>потрібно щонайбільше %1 мм</translation>
    </message>
    <message>
        <source>%1 mm or more</source>
        <translation>потрібно щонайменше %1 мм</translation>
    </message>
    <message>
        <source>Highest key, when keys stand low</source>
        <translation>Найвища кнопка, коли кнопки внизу</translation>
    </message>
    <message>
        <source>Lowest key</source>
        <translation>Найнижча кнопка</translation>
    </message>
    <message>
        <source>Smallest capital in the largest text</source>
        <translation>Найменша велика літера за найбільшого тексту</translation>
    </message>
    <message>
        <source>Smallest key</source>
        <translation>Найменша кнопка</translation>
    </message>
    <message>
        <source>Written into %1. It holds from the next start.</source>
        <translation>Записано в %1. Діє від наступного запуску.</translation>
    </message>
</context>
<context>
    <name>MistakeBanner</name>
    <message>
        <source>mistakes: %1</source>
        <translation>помилок: %1</translation>
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
        <translation>%1: %2, правильно</translation>
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
        <translation>Чорний екран</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Білий екран</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>For whoever leads the class</source>
        <translation>Для ведучого уроку</translation>
    </message>
</context>
<context>
    <name>ConsoleClocks</name>
    <message>
        <source>Behind the plan</source>
        <translation>Відстаємо від плану</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Запустити годинник</translation>
    </message>
    <message>
        <source>Let the clock stand still</source>
        <translation>Зупинити годинник</translation>
    </message>
    <message>
        <source>The class ends in</source>
        <translation>До кінця уроку</translation>
    </message>
    <message>
        <source>The class so far</source>
        <translation>Урок триває</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Годинник стоїть</translation>
    </message>
    <message>
        <source>This stop</source>
        <translation>Цей крок</translation>
    </message>
    <message>
        <source>This stop: %1</source>
        <translation>Цей крок: %1</translation>
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
        <translation>До початку</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
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
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>There are no notes for this stop.</source>
        <translation>До цього кроку немає нотаток.</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Обговорити</translation>
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
        <translation>Запитати клас</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>До початку</translation>
    </message>
    <message>
        <source>Hands down</source>
        <translation>Опустити руки</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>One less for: %1</source>
        <translation>Однією менше: %1</translation>
    </message>
    <message>
        <source>One more for: %1</source>
        <translation>Ще одна рука: %1</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показати відповідь</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>There is no question for this stop.</source>
        <translation>До цього кроку немає запитання.</translation>
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
        <translation>Чорний екран</translation>
    </message>
    <message>
        <source>Clock: stand still, go on</source>
        <translation>Годинник: зупинити, пустити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Малювати</translation>
    </message>
    <message>
        <source>Exchange the screens</source>
        <translation>Поміняти екрани місцями</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Зупинити екран класу</translation>
    </message>
    <message>
        <source>Go to stop 7</source>
        <translation>До кроку 7</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Question for the class</source>
        <translation>Запитання для класу</translation>
    </message>
    <message>
        <source>Show the answer; else on</source>
        <translation>Показати відповідь; інакше вперед</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Підсвічування</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Цей пульт</translation>
    </message>
    <message>
        <source>Undo what lies over the wall</source>
        <translation>Прибрати те, що поверх екрана</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Білий екран</translation>
    </message>
    <message>
        <source>Wipe the lines</source>
        <translation>Стерти лінії</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Збільшити</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>For whoever leads the class</source>
        <translation>Для ведучого уроку</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>До кроку %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>На екрані</translation>
    </message>
    <message>
        <source>The class sees a still picture</source>
        <translation>Клас бачить застиглий кадр</translation>
    </message>
    <message>
        <source>The class sees black</source>
        <translation>Клас бачить чорний екран</translation>
    </message>
    <message>
        <source>The class sees white</source>
        <translation>Клас бачить білий екран</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Кінець</translation>
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
        <translation>Затемнити</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Малювати</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Стоп-кадр</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Підсвічування</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Збільшити</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>ConsolePhone</name>
    <message>
        <source>A phone in the same network can turn the wall and show your notes. It is off until you choose the network; nobody gets in without the code.</source>
        <translation>Телефон у тій самій мережі може гортати екран і показувати ваші нотатки. Цю можливість вимкнено, доки ви не виберете мережу; без коду ніхто не ввійде.</translation>
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
        <translation>Під’єднано телефонів: %1</translation>
    </message>
    <message>
        <source>No phone yet. Keep the code off the wall.</source>
        <translation>Телефона ще немає. Не показуйте код класові.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Nothing can listen at %1. Is this machine still in that network?</source>
        <translation>За адресою %1 під’єднатися не можна. Цей комп’ютер ще в тій мережі?</translation>
    </message>
</context>
</TS>
