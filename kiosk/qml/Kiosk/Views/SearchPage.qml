import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of everything in the exhibit by its words.
ViewPage {
    id: root

    required property SearchViewModel search
}
