import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The words on a key: in two lines at most, and set smaller where they would take a third.
Item {
    id: root

    width: 1000
    height: 400

    KeyLabel {
        id: label

        width: 400
        height: 120
        text: "A murder put to use"
    }

    FontMetrics {
        id: ruler

        font: Type.key
    }

    NameLabel {
        id: person

        y: 200
        width: 400
        text: "Sergei Kirov"
    }

    TestCase {
        name: "KeyLabel"
        when: windowShown

        function init(): void {
            label.width = 400;
            label.text = "A murder put to use";
            label.face = Type.key;
            label.smallerFace = Type.label;
            person.width = 400;
            person.text = "Sergei Kirov";
        }

        function test_two_lines_are_set_in_full_size(): void {
            label.width = Math.ceil(ruler.advanceWidth("A murder put")) + 4;
            compare(label.font.pixelSize, Type.key.pixelSize);
            compare(label.lineCount, 2);
            label.width = 900;
            compare(label.lineCount, 1);
        }

        function test_a_third_line_is_avoided_by_a_smaller_face(): void {
            label.text = "From the struggle for power to the murder of Kirov";
            let shrunk = 0;
            for (let width = 900; width >= 300; width -= 5) {
                label.width = width;
                if (label.font.pixelSize < Type.key.pixelSize)
                    ++shrunk;
                else
                    verify(label.lineCount <= 2, `in ${width} pixels it takes ${label.lineCount} lines at full size`);
            }
            verify(shrunk > 0);
        }

        function test_it_is_not_set_smaller_without_need(): void {
            label.text = "From the struggle for power to the murder of Kirov";
            for (let width = 900; width >= 300; width -= 5) {
                label.width = width;
                if (label.font.pixelSize === Type.key.pixelSize)
                    continue;
                label.most = 9; // as it would be without
                verify(label.lineCount > 2, `in ${width} pixels it would take ${label.lineCount} lines`);
                label.most = 2;
            }
        }

        function test_a_line_too_many_is_saved_by_a_tenth(): void {
            label.text = "Первый московский процесс";
            ruler.font = Type.label;
            label.width = ruler.advanceWidth("Первый московский") * 0.95;
            ruler.font = Qt.binding(() => Type.key);
            compare(label.lineCount, 2);
            verify(label.font.pixelSize < Type.label.pixelSize);
        }

        function test_a_word_wider_than_the_key_is_set_smaller(): void {
            label.text = "Deutschlandsberg";
            label.width = ruler.advanceWidth(label.text) - 1;
            compare(label.font.pixelSize, Type.label.pixelSize);
            label.width = Math.ceil(ruler.advanceWidth(label.text)) + 1;
            compare(label.font.pixelSize, Type.key.pixelSize);
        }

        function test_its_natural_width_is_that_of_one_line_at_full_size(): void {
            fuzzyCompare(label.natural, ruler.advanceWidth(label.text), 0.01);
            label.width = 60;
            fuzzyCompare(label.natural, ruler.advanceWidth(label.text), 0.01);
            label.text = "Contents";
            fuzzyCompare(label.natural, ruler.advanceWidth("Contents"), 0.01);
        }

        function test_a_word_wider_than_the_key_even_so_makes_all_a_little_smaller(): void {
            label.text = "Deutschlandsberg";
            ruler.font = Type.label;
            const natural = ruler.advanceWidth(label.text);
            ruler.font = Qt.binding(() => Type.key);
            for (const share of [0.97, 0.93, 0.8, 0.5]) {
                label.width = natural * share;
                verify(label.font.pixelSize < Type.label.pixelSize);
                verify(label.font.pixelSize >= Math.floor(Type.label.pixelSize * 0.9), `${label.font.pixelSize}`);
                verify(share < 0.9 || label.contentWidth <= label.width + 1, `${label.contentWidth} in ${label.width}`);
            }
        }

        function test_it_grows_again_with_its_key_its_words_and_its_face(): void {
            label.width = 110; // too narrow for two lines, and wide enough for each word in the smaller face
            compare(label.font.pixelSize, Type.label.pixelSize);
            label.width = 400;
            compare(label.font.pixelSize, Type.key.pixelSize);
            label.text = "From the struggle for power to the murder of Sergei Kirov, and what was made of it by those who held power";
            compare(label.font.pixelSize, Type.label.pixelSize);
            label.text = "Contents";
            compare(label.font.pixelSize, Type.key.pixelSize);
            label.face = Type.labelStrong;
            compare(label.font.pixelSize, Type.labelStrong.pixelSize);
        }

        function test_a_key_without_width_yet_is_set_in_full_size(): void {
            label.width = 0;
            compare(label.font.pixelSize, Type.key.pixelSize);
        }

        function test_a_name_is_set_smaller_rather_than_cut(): void {
            compare(person.font.pixelSize, Type.labelStrong.pixelSize);
            person.text = "Александра Коллонтай";
            const natural = person.contentWidth;
            for (let width = 400; width > natural * 0.9; width -= 3) {
                person.width = width;
                compare(person.lineCount, 1);
                verify(person.contentWidth <= width + 1 || person.font.pixelSize <= Type.caption.pixelSize, `${person.contentWidth} in ${width}`);
                verify(!person.truncated);
            }
        }

        function test_a_name_is_never_smaller_than_a_caption(): void {
            person.width = 20;
            compare(person.font.pixelSize, Type.caption.pixelSize);
            person.width = 0;
            compare(person.font.pixelSize, Type.labelStrong.pixelSize);
        }
    }
}
