pragma Singleton

import QtQuick

// Which portraits there are now: another word when one was chosen or drawn anew, so that whatever shows it asks for it again.
QtObject {
    property string edition
}
