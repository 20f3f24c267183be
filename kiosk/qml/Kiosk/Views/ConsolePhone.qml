import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A phone as a remote: off until an address is chosen, then a code to photograph or to type.
Item {
    id: root

    required property PhoneViewModel phone

    readonly property list<string> addresses: root.phone.addresses()

    implicitHeight: root.phone.isOpen ? Math.max(code.height, open.height) : closed.height

    Column {
        id: closed

        width: root.width
        visible: !root.phone.isOpen
        spacing: Metrics.u

        Label {
            width: parent.width
            text: root.phone.fault.length > 0 ? root.phone.fault : qsTr("A phone in the same network can turn the wall and show your notes. It is off until you choose the network; nobody gets in without the code.")
            font: Type.label
            color: Colours.ink2
        }

        ConsoleLines {
            width: parent.width
            keys: true
            lines: root.addresses
            sides: root.addresses.map(address => root.phone.network(address))
            onChosen: place => root.phone.open(root.addresses[place])
        }
    }

    Rectangle {
        id: code

        width: root.phone.hasPicture ? Metrics.u * 26 : 0
        height: width
        visible: root.phone.isOpen && root.phone.hasPicture
        color: Colours.blank

        Image {
            anchors.fill: parent
            source: root.phone.hasPicture ? "image://phone/qr/" + root.phone.number : ""
            cache: false
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code to photograph")
        }
    }

    Column {
        id: open

        x: code.visible ? code.width + Metrics.u * 3 : 0
        width: root.width - x
        visible: root.phone.isOpen
        spacing: Metrics.u

        Label {
            width: parent.width
            text: root.phone.url
            font: Type.labelStrong
        }

        Label {
            width: parent.width
            visible: root.phone.code.length > 0
            text: qsTr("Code %1").arg(root.phone.code)
            font: Type.key
        }

        Label {
            width: parent.width
            text: root.phone.phones > 0 ? qsTr("Phones that drive: %1").arg(root.phone.phones) : qsTr("No phone yet. Keep the code off the wall.")
            font: Type.label
            color: Colours.ink2
        }

        Row {
            spacing: Metrics.gutter
            height: Metrics.leastTarget

            BoxedKey {
                width: wishedWidth
                height: parent.height
                visible: root.phone.code.length === 0
                text: qsTr("New code")
                onActivated: root.phone.renew()
            }
            BoxedKey {
                width: wishedWidth
                height: parent.height
                text: qsTr("Switch off")
                onActivated: root.phone.close()
            }
        }
    }
}
