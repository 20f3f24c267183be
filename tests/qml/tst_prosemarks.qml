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

    Ink {
        id: ink

        ground: Colours.ground
        size: (root.selectable ? marked : drawn).size
    }


    TestCase {
        id: tests

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
            ink.picture = grabImage(root);
            for (const mark of all)
                mark.opacity = 1;
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
                    verify(!ink.hasInk(x, box.y, box.y + box.height), said + ": a letter lies under it");
                const middle = box.x + box.width / 2;
                const left = ink.firstInk(box.x, -1, box.y, box.y + box.height);
                const right = ink.firstInk(box.x + box.width, 1, box.y, box.y + box.height);
                verify(right - left < prose().size * 2, said + ": it stands in no room");
                verify(Math.abs((left + right) / 2 - middle) <= prose().size * 0.12, said + `: it stands beside the middle of ${left} and ${right}`);
                const letter = ink.lineOf(left, Math.round(box.y + box.height / 2));
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

        function test_at_the_end_of_a_line_it_stays_with_its_word(): void {
            for (let width = 300; width < 420; width += 7) {
                prose().width = width;
                say(["The decree ended every appeal" + root.room + ". Then came the decree" + root.room]);
                grabText();
                for (const mark of marks()) {
                    const box = boxOf(mark);
                    const left = ink.firstInk(box.x, -1, box.y, box.y + box.height);
                    verify(left > box.x - prose().size, `in ${width} pixels mark ${mark.number} at ${box} has no word before it`);
                    for (let x = box.x; x < box.x + box.width; ++x)
                        verify(!ink.hasInk(x, box.y, box.y + box.height), `in ${width} pixels a letter lies under mark ${mark.number}`);
                }
            }
        }
    }
}
