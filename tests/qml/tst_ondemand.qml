import QtQuick
import QtTest
import Kiosk.Controls

// A page that is read when it is first wanted, and given what it shows.
Item {
    id: root

    property string words: "first"

    width: 400
    height: 300

    Component {
        id: demand

        OnDemand {
            page: Qt.resolvedUrl("Leaf.qml")
            given: ({
                    words: Qt.binding(() => root.words)
                })
        }
    }

    TestCase {
        name: "OnDemand"
        when: windowShown

        function init(): void {
            root.words = "first";
        }

        function make(properties: var): Loader {
            return createTemporaryObject(demand, root, properties);
        }

        function test_nothing_is_made_before_it_is_wanted(): void {
            const kept = make({});
            compare(kept.item, null);
            kept.wanted = true;
            compare(kept.item.width, root.width);
        }

        function test_what_is_given_as_a_binding_stays_bound(): void {
            const kept = make({
                wanted: true
            });
            compare(kept.item.words, "first");
            root.words = "second";
            compare(kept.item.words, "second");
        }

        function test_what_was_made_is_kept(): void {
            const kept = make({
                wanted: true
            });
            const item = kept.item;
            kept.wanted = false;
            kept.wanted = true;
            compare(kept.item, item);
        }

        function test_what_is_not_to_be_kept_goes_and_comes_anew(): void {
            const loose = make({
                wanted: true,
                kept: false
            });
            loose.wanted = false;
            compare(loose.item, null);
            root.words = "third";
            loose.wanted = true;
            compare(loose.item.words, "third");
        }

        function test_another_page_takes_its_place_where_one_is_wanted(): void {
            const kept = make({
                wanted: true
            });
            const item = kept.item;
            kept.page = Qt.resolvedUrl("./Leaf.qml?other");
            verify(kept.item !== item);
            const sleeping = make({});
            sleeping.page = Qt.resolvedUrl("./Leaf.qml?other");
            compare(sleeping.item, null);
        }
    }
}
