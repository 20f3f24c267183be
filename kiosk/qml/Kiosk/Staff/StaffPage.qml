pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Views

// The page for staff: its sections, the one that is open, and the way back to the exhibit. On an upright screen, and where keys stand low,
// the sections stand below and what is open directly above them or beside their feet, so that nobody has to reach high.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property LanguagesViewModel languages
    property bool covered: false // a section that needs the whole screen lies over it

    readonly property bool below: Metrics.upright || Metrics.low
    readonly property real menuWidth: Metrics.u * (Metrics.low ? 50 : Metrics.wide ? 40 : 29)
    readonly property real menuHeight: Metrics.low ? root.height * (1 - Metrics.lowest) - rail.height : rail.y - line.y - line.height

    visible: !root.covered
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Label {
        id: title

        x: Metrics.margin
        y: Metrics.u * (Metrics.strip ? 1 : 3)
        text: qsTr("For staff")
        font: Metrics.wide ? Type.title : Type.chapter
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    LanguageSwitch {
        id: tongues

        x: root.width - width - Metrics.margin
        y: Metrics.low ? rail.y - (Metrics.upright ? menu.height : 0) - height - Metrics.u * (Metrics.strip ? 0.5 : 2) : title.y + (title.height - height) / 2
        segmentHeight: Metrics.u * 7
        languages: root.languages
    }

    Rectangle {
        id: line

        y: title.y + title.height + Metrics.u * (Metrics.strip ? 1 : 2)
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    Rectangle {
        y: root.below ? rail.y - height : line.y + line.height
        width: Metrics.upright ? root.width : root.menuWidth
        height: root.below ? menu.height : rail.y - y
        color: Colours.ground2

        StaffMenu {
            id: menu

            width: parent.width
            across: root.below ? 2 : 1
            keyHeight: Math.min(Metrics.u * 9, (root.menuHeight - (Metrics.low && Metrics.upright ? tongues.height + Metrics.u * 2 : 0)) / menu.rows)
            staff: root.staff
        }
    }

    Loader {
        id: content

        readonly property real margin: Metrics.u * (Metrics.wide ? 6 : 3)
        readonly property real air: Metrics.strip && Metrics.low ? Metrics.u * 1.5 : content.margin // below it
        readonly property real start: line.y + line.height + content.margin
        readonly property real end: Metrics.low ? tongues.y - content.air : Metrics.upright ? rail.y - menu.height - content.margin : rail.y - Metrics.u * 2
        readonly property real wished: (content.item as ScrollPane)?.contentHeight ?? (content.item as Item)?.implicitHeight ?? 0

        x: Metrics.upright ? Metrics.margin : root.menuWidth + content.margin
        y: root.below ? Math.max(content.start, content.end - content.wished) : content.start
        width: root.width - x - (Metrics.upright ? Metrics.margin : content.margin)
        height: content.end - y
        focus: true
        sourceComponent: ({
                log: log,
                sound: sound,
                exhibit: exhibit,
                hours: hours,
                counts: counts,
                end: end
            })[root.staff.section] ?? health
    }

    Rectangle {
        id: rail

        y: parent.height - height
        width: parent.width
        height: Metrics.u * (Metrics.strip ? 10 : 13)
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
        FittedLabel {
            x: Metrics.margin
            width: done.x - x - Metrics.gutter
            height: parent.height
            text: root.staff.said
            face: Type.labelStrong
            verticalAlignment: Text.AlignVCenter
            onTextChanged: {
                if (root.staff.said.length > 0)
                    root.Accessible.announce(root.staff.said);
            }
        }
        DestinationKey {
            id: done

            x: parent.width - width
            width: root.width * (Metrics.wide ? 0.3 : 0.42)
            height: parent.height
            text: qsTr("Back to the exhibit")
            onActivated: root.staff.close()
        }
    }

    Component {
        id: health

        FactList {
            facts: root.staff.facts
        }
    }
    Component {
        id: log

        LogPane {
            lines: root.staff.log
        }
    }
    Component {
        id: sound

        SoundTest {
            staff: root.staff
        }
    }
    Component {
        id: exhibit

        ExhibitChoice {
            staff: root.staff
        }
    }
    Component {
        id: hours

        HoursChoice {
            staff: root.staff
        }
    }
    Component {
        id: counts

        CountsExport {
            staff: root.staff
        }
    }
    Component {
        id: end

        EndPane {
            staff: root.staff
        }
    }
}
