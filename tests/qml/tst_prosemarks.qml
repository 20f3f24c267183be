import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The marks of claims stand where the text has left room for them: between two letters, on their line, over no letter.
Item {
    id: root

    // What prose.py leaves for a mark.
    readonly property string room: Markup.writtenRoom
    // An H on either side shows where the room is: it cannot break away from them.
    readonly property string card: "Nikolaev still held a party cardH" + root.room + "H from the years in which he had worked. "
    readonly property string decree: "Within hours a <b>decree</b> cut the <i>investigation</i> of cases toH" + root.room + "H ten days. "

    width: 1300
    height: 1400

    Rectangle {
        id: page

        anchors.fill: parent
        color: Colours.ground
    }

    Prose {
        id: drawn

        x: 20
        visible: !root.selectable
    }

    SelectableProse {
        id: marked

        x: 20
        visible: root.selectable
    }

    property bool selectable: false

    SignalSpy {
        id: links

        target: drawn
        signalName: "followed"
    }
    SignalSpy {
        id: markedLinks

        target: marked
        signalName: "followed"
    }

    TestCase {
        id: tests

        property var picture

        name: "ProseMarks"
        when: windowShown

        function prose(): Item {
            return root.selectable ? marked : drawn;
        }

        function init(): void {
            root.selectable = false;
            for (const one of [drawn, marked]) {
                one.size = 30;
                one.width = 700;
                one.paragraphs = [];
                one.markNumbers = [];
                one.markLinks = [];
            }
            links.clear();
            markedLinks.clear();
        }

        function say(paragraphs: list<string>): void {
            const count = paragraphs.join("").split(root.room).length - 1;
            prose().markNumbers = Array.from({
                length: count
            }, (_, place) => place + 1);
            prose().markLinks = prose().markNumbers.map(number => "claim:c" + number);
            prose().paragraphs = paragraphs;
            settle();
        }

        function settle(): void {
            wait(0);
            waitForRendering(page, 200);
        }

        function below(item: Item): list<var> {
            const found = item.box !== undefined && item.number !== undefined ? [item] : [];
            return [...item.children].reduce((all, child) => all.concat(below(child)), found);
        }

        // The marks, in the order of the text.
        function marks(): list<var> {
            return below(prose());
        }

        // The box of a mark on the page, in whole pixels.
        function boxOf(mark: Item): rect {
            const corner = mark.mapToItem(page, (mark.width - mark.box) / 2, (mark.height - mark.box) / 2);
            return Qt.rect(Math.floor(corner.x), Math.floor(corner.y), Math.ceil(mark.box), Math.ceil(mark.box));
        }

        // What the page looks like without its marks.
        function grabText(): void {
            const all = marks();
            for (const mark of all)
                mark.opacity = 0;
            tests.picture = grabImage(root);
            for (const mark of all)
                mark.opacity = 1;
        }

        function isInk(x: int, y: int): bool {
            return !Qt.colorEqual(tests.picture.pixel(x, y), Colours.ground);
        }

        // Whether a column of the page has ink between two lines.
        function hasInk(x: int, top: int, bottom: int): bool {
            for (let y = top; y < bottom; ++y) {
                if (isInk(x, y))
                    return true;
            }
            return false;
        }

        function firstInk(from: int, step: int, top: int, bottom: int): int {
            for (let x = from; x > 0 && x < root.width; x += step) {
                if (hasInk(x, top, bottom))
                    return x;
            }
            return -9999;
        }

        // The middle of the letter that ends at `left`, looked for from a point within it.
        function lineOf(left: int, y: int): real {
            const inked = row => [...Array(Math.round(prose().size * 0.3)).keys()].some(back => isInk(left - back, row));
            let top = y;
            let bottom = y;
            while (inked(top - 1))
                --top;
            while (inked(bottom + 1))
                ++bottom;
            return (top + bottom) / 2;
        }

        // Each mark's box has no ink under it, lies in the middle between the letters beside it, and on their line.
        function verifyMarks(count: int): void {
            grabText();
            const all = marks();
            compare(all.length, count);
            for (const mark of all) {
                const box = boxOf(mark);
                const said = `mark ${mark.number} at ${box} in ${prose().width} pixels, size ${prose().size}`;
                for (let x = box.x; x < box.x + box.width; ++x)
                    verify(!hasInk(x, box.y, box.y + box.height), said + ": a letter lies under it");
                const middle = box.x + box.width / 2;
                const left = firstInk(box.x, -1, box.y, box.y + box.height);
                const right = firstInk(box.x + box.width, 1, box.y, box.y + box.height);
                verify(right - left < prose().size * 2, said + ": it stands in no room");
                verify(Math.abs((left + right) / 2 - middle) <= prose().size * 0.12, said + `: it stands beside the middle of ${left} and ${right}`);
                const letter = lineOf(left, Math.round(box.y + box.height / 2));
                verify(Math.abs(letter - (box.y + box.height / 2)) <= prose().size * 0.15, said + `: the letter before it has its middle at ${letter}`);
            }
        }

        function test_a_mark_stands_in_the_room_of_its_text_data(): list<var> {
            const rows = [];
            for (const selectable of [false, true]) {
                for (const width of [420, 733.4, 1180]) {
                    for (const size of [28, 40])
                        rows.push({
                            tag: `${selectable ? "selectable, " : ""}${width} wide, size ${size}`,
                            selectable: selectable,
                            width: width,
                            size: size
                        });
                }
            }
            return rows;
        }

        function test_a_mark_stands_in_the_room_of_its_text(data): void {
            root.selectable = data.selectable;
            prose().width = data.width;
            prose().size = data.size;
            say([root.card + root.decree + root.card, root.decree, root.card + root.decree]);
            verifyMarks(6);
        }

        function test_after_a_change_of_width_it_stands_in_its_room_data(): list<var> {
            return [
                {
                    tag: "drawn",
                    selectable: false
                },
                {
                    tag: "selectable",
                    selectable: true
                }
            ];
        }

        function test_after_a_change_of_width_it_stands_in_its_room(data): void {
            root.selectable = data.selectable;
            say([root.card + root.decree, root.card]);
            for (const width of [500, 1100, 377]) {
                prose().width = width;
                settle();
                verifyMarks(3);
            }
        }

        function test_after_a_change_of_size_it_stands_in_its_room(): void {
            say([root.card + root.decree, root.card]);
            for (const size of [44, 28, 36]) {
                prose().size = size;
                settle();
                verifyMarks(3);
            }
        }

        function test_after_a_change_of_text_it_stands_in_its_room_data(): list<var> {
            return test_after_a_change_of_width_it_stands_in_its_room_data();
        }

        function test_after_a_change_of_text_it_stands_in_its_room(data): void {
            root.selectable = data.selectable;
            say([root.card]);
            verifyMarks(1);
            say([root.decree + root.card, root.card + root.card]);
            verifyMarks(4);
            say(["Kirov headed the party in Leningrad."]);
            compare(marks().length, 0);
            say(["He fired in a corridor. " + root.card]);
            verifyMarks(1);
        }

        function test_at_the_end_of_a_line_it_stays_with_its_word(): void {
            for (let width = 300; width < 420; width += 7) {
                prose().width = width;
                say(["The decree ended every appeal" + root.room + ". Then came the decree" + root.room]);
                grabText();
                for (const mark of marks()) {
                    const box = boxOf(mark);
                    const left = firstInk(box.x, -1, box.y, box.y + box.height);
                    verify(left > box.x - prose().size, `in ${width} pixels mark ${mark.number} at ${box} has no word before it`);
                    for (let x = box.x; x < box.x + box.width; ++x)
                        verify(!hasInk(x, box.y, box.y + box.height), `in ${width} pixels a letter lies under mark ${mark.number}`);
                }
            }
        }

        function test_marks_are_numbered_through_all_paragraphs(): void {
            prose().markNumbers = [1, 2, 1, 3];
            prose().markLinks = ["claim:card", "claim:decree", "claim:card", "claim:order"];
            prose().paragraphs = [root.card + root.decree, "Nothing is marked here.", root.card + root.decree];
            settle();
            compare(marks().map(mark => mark.number), [1, 2, 1, 3]);
            compare(marks().map(mark => mark.Accessible.name), ["How do we know? 1", "How do we know? 2", "How do we know? 1", "How do we know? 3"]);
        }

        function test_a_mark_gives_its_link_data(): list<var> {
            return test_after_a_change_of_width_it_stands_in_its_room_data();
        }

        function test_a_mark_gives_its_link(data): void {
            root.selectable = data.selectable;
            const spy = data.selectable ? markedLinks : links;
            say([root.card + root.decree, root.card]);
            for (const mark of marks()) {
                wait(Motion.tapGuard + 50);
                touchEvent(mark).press(0, mark, mark.width / 2, mark.height / 2).commit();
                touchEvent(mark).release(0, mark, mark.width / 2, mark.height / 2).commit();
            }
            compare(spy.signalArguments.map(given => given[0]), ["claim:c1", "claim:c2", "claim:c3"]);
        }

        function test_the_finger_finds_the_box_it_touches_of_two_in_a_row(): void {
            // Targets are wider than boxes; those of neighbours once covered each other's boxes.
            prose().size = 28;
            say(["About 1.5 million in Kazakhstan" + root.room + root.room + " and more than the years before."]);
            const expected = [];
            for (const mark of marks()) {
                const box = boxOf(mark);
                for (const share of [0.2, 0.5, 0.8]) {
                    wait(Motion.tapGuard + 50);
                    mouseClick(page, box.x + box.width * share, box.y + box.height / 2);
                    expected.push("claim:c" + mark.number);
                }
            }
            compare(links.signalArguments.map(given => given[0]), expected);
        }

        function test_it_listens_on_its_whole_line(): void {
            say([root.card]);
            const mark = marks()[0];
            verify(mark.height >= Metrics.leastTarget);
            verify(mark.width >= Metrics.leastTarget);
            verify(mark.box <= 30);
        }

        function test_a_key_presses_it(): void {
            say([root.card, root.decree]);
            for (const mark of marks()) {
                mark.forceActiveFocus();
                keyClick(Qt.Key_Return);
            }
            compare(links.signalArguments.map(given => given[0]), ["claim:c1", "claim:c2"]);
        }

        function test_a_text_is_heard_without_the_room_of_its_marks(): void {
            say(["He kept &lt;the&gt; card" + root.room + "."]);
            const text = drawn.children[0];
            compare(text.Accessible.name, "He kept <the> card.");
        }
    }
}
