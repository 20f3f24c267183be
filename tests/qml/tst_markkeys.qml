import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The marks of claims as keys: what they are called, what they open, where they listen.
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

        name: "MarkKeys"
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

        function test_marks_are_numbered_through_all_paragraphs(): void {
            prose().markNumbers = [1, 2, 1, 3];
            prose().markLinks = ["claim:card", "claim:decree", "claim:card", "claim:order"];
            prose().paragraphs = [root.card + root.decree, "Nothing is marked here.", root.card + root.decree];
            settle();
            compare(marks().map(mark => mark.number), [1, 2, 1, 3]);
            compare(marks().map(mark => mark.Accessible.name), ["How do we know? 1", "How do we know? 2", "How do we know? 1", "How do we know? 3"]);
        }

        function test_a_mark_gives_its_link_data(): list<var> {
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
