import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// One line across the edge of the plate: as large as fits, cut between two words where that is near, and nothing lost.
Item {
    id: root

    width: 1920
    height: 400

    Headline {
        id: headline

        x: 64
        width: 1300
        edge: 636
        text: "The murder of Kirov"
    }

    FontMetrics {
        id: ruler

        font: headline.face
    }

    TestCase {
        name: "Headline"
        when: windowShown

        function init(): void {
            headline.width = 1300;
            headline.edge = 636;
            headline.text = "The murder of Kirov";
        }

        // The two clipped copies.
        function clips(): list<var> {
            return [...headline.children].filter(child => child.clip);
        }

        function test_a_short_line_is_set_largest(): void {
            headline.text = "After Lenin";
            compare(headline.size, Type.displaySteps[0]);
            verify(!headline.wraps);
        }

        function test_a_longer_line_steps_down_until_it_fits(): void {
            let last = headline.size;
            for (const text of ["The murder of Kirov and more", "The murder of Kirov and more words", "The murder of Kirov and a few more words"]) {
                headline.text = text;
                verify(Type.displaySteps.includes(headline.size));
                verify(headline.size <= last);
                last = headline.size;
                if (!headline.wraps)
                    verify(ruler.advanceWidth(text) <= headline.width + 1);
            }
            verify(last < Type.displaySteps[0]);
        }

        function test_a_line_too_long_for_the_least_wraps_and_is_not_cut(): void {
            headline.text = "A very long title that no screen in the world would set in one line of display type";
            compare(headline.size, Type.displaySteps[Type.displaySteps.length - 1]);
            verify(headline.wraps);
            for (const clip of clips()) {
                const label = clip.children[0];
                verify(!label.truncated);
                verify(label.lineCount > 1);
                verify(label.contentWidth <= headline.width + 1);
            }
        }

        function test_the_edge_moves_back_into_a_gap_between_words(): void {
            const gap = ruler.advanceWidth("The murder of") + ruler.advanceWidth(" ") / 2;
            headline.edge = gap + 20;
            fuzzyCompare(headline.settledEdge, gap, 0.5);
        }

        function test_the_edge_stays_where_no_gap_is_near(): void {
            headline.text = "Collectivisation";
            compare(headline.settledEdge, 636);
        }

        function test_the_edge_never_moves_by_more_than_it_may(): void {
            for (let edge = 100; edge < 1200; edge += 17) {
                headline.edge = edge;
                verify(headline.settledEdge >= edge - headline.give - 0.5, `${headline.settledEdge} for ${edge}`);
                verify(headline.settledEdge <= edge + ruler.advanceWidth(" "), `${headline.settledEdge} for ${edge}`);
            }
        }

        function test_both_copies_together_show_the_whole_line(): void {
            const [over, beside] = clips();
            compare(over.x, 0);
            fuzzyCompare(over.width, beside.x, 0.01);
            fuzzyCompare(beside.x + beside.width, headline.width, 0.01);
            compare(over.children[0].text, beside.children[0].text);
            fuzzyCompare(beside.x + beside.children[0].x, 0, 0.01);
        }

        function test_it_is_heard_once(): void {
            compare(headline.Accessible.name, headline.text);
            compare(headline.Accessible.role, Accessible.Heading);
            for (const clip of clips())
                verify(clip.children[0].Accessible.ignored);
        }

        function test_it_fits_anew_when_the_room_changes(): void {
            headline.text = "Arrested for a nationality";
            const before = headline.size;
            headline.width = 700;
            verify(headline.size < before);
            headline.width = 1300;
            compare(headline.size, before);
        }
    }
}
