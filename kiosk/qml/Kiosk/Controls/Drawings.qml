pragma Singleton

import QtQuick

// The strokes of every icon, on a grid of 24. They stand here once: each icon on the screen would else make all of them.
QtObject {
    readonly property var paths: ({
            next: "M3 12 H21 M14 5 L21 12 L14 19",
            previous: "M21 12 H3 M10 5 L3 12 L10 19",
            close: "M5 5 L19 19 M19 5 L5 19",
            down: "M12 4 V20 M5 13 L12 20 L19 13",
            up: "M12 20 V4 M5 11 L12 4 L19 11",
            search: "M10 3 A7 7 0 1 1 9.99 3 Z M15 15 L21 21",
            larger: "M10 3 A7 7 0 1 1 9.99 3 Z M15 15 L21 21 M10 6.5 V13.5 M6.5 10 H13.5",
            smaller: "M10 3 A7 7 0 1 1 9.99 3 Z M15 15 L21 21 M6.5 10 H13.5",
            people: "M12 3 A4.5 4.5 0 1 1 11.99 3 Z M3 21 C3 13.5 21 13.5 21 21 Z",
            timeline: "M12 3 A9 9 0 1 1 11.99 3 Z M12 7 V12 L16 14",
            map: "M12 21 C6 14 5 12 5 9 A7 7 0 1 1 19 9 C19 12 18 14 12 21 Z M12 6.5 A2.5 2.5 0 1 1 11.99 6.5 Z",
            numbers: "M3 21 V13 H8 V21 Z M9.5 21 V4 H14.5 V21 Z M16 21 V9 H21 V21 Z",
            ways: "M12 3 V21 M12 8 L4 4 M12 8 L20 4 M12 15 L4 19 M12 15 L20 19",
            filter: "M3 5 H21 L14 13 V20 L10 17 V13 Z",
            plus: "M12 4 V20 M4 12 H20",
            minus: "M4 12 H20",
            picture: "M3 5 H21 V19 H3 Z M3 17 L9 10 L14 16 L17 13 L21 17",
            divide: "M8 5 L1 12 L8 19 M16 5 L23 12 L16 19",
            left: "M15 4 L7 12 L15 20",
            right: "M9 4 L17 12 L9 20",
            whole: "M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15",
            network: "M6.5 4 A2.5 2.5 0 1 1 6.49 4 Z M17.5 3 A2.5 2.5 0 1 1 17.49 3 Z M12.5 15.5 A2.5 2.5 0 1 1 12.49 15.5 Z M9 6.3 L15 5.7 M7.6 8.7 L11.4 15.8 M16.6 7.7 L13.4 15.7",
            back: "M8 4 L3 9 L8 14 M3 9 H15 C22 9 22 20 15 20 H9",
            play: "M6 4 L20 12 L6 20 Z",
            stop: "M5 5 H19 V19 H5 Z",
            pause: "M8 4 V20 M16 4 V20",
            film: "M3 5 H21 V19 H3 Z M10 8.5 L15.5 12 L10 15.5 Z",
            sound: "M3 9 H7 L12 4.5 V19.5 L7 15 H3 Z M15.5 8.5 A5 5 0 0 1 15.5 15.5 M18 5.5 A9 9 0 0 1 18 18.5",
            rewind: "M5 4 V10 H11 M5.5 9.5 A8 8 0 1 1 4.5 14.5",
            check: "M4 12 L10 18 L20 6",
            erase: "M8 5 H21 V19 H8 L2 12 Z M11 9 L17 15 M17 9 L11 15",
            wording: "M4 5 H20 M4 10 H20 M4 15 H15 M4 20 H9",
            language: "M3 4 H21 V16 H12 L7 21 V16 H3 Z",
            sources: "M12 6 V20 M12 6 C9 4 6 4 3 4.5 V18.5 C6 18 9 18 12 20 C15 18 18 18 21 18.5 V4.5 C18 4 15 4 12 6",
            reading: "M0.5 21 L6.5 3 L12.5 21 M2.7 15 H10.3 M15 21 L19 11 L23 21 M16.5 17.4 H21.5",
            standard: "M4 9 H14 A5.5 5.5 0 0 1 14 20 H8 M9 4 L4 9 L9 14",
            blackout: "M3 5 H21 V19 H3 Z M3 7 H21 M3 9 H21 M3 11 H21 M3 13 H21 M3 15 H21 M3 17 H21",
            light: "M3 5 H21 V19 H3 Z M12 8.5 A3.5 3.5 0 1 1 11.99 8.5 Z",
            pen: "M4 20 L5.5 15 L16.5 4 L20 7.5 L9 18.5 Z M14 6.5 L17.5 10",
            contents: "M4 4 H10 V10 H4 Z M14 4 H20 V10 H14 Z M4 14 H10 V20 H4 Z M14 14 H20 V20 H14 Z"
        })

    // Where the screen is mirrored, arrows and lines of text are too; these are the same everywhere.
    readonly property var same: ["check", "search", "play", "timeline", "numbers", "erase"]
}
