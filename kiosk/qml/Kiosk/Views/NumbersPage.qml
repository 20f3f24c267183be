import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of how many, who counted, and how sure that is.
ViewPage {
    id: root

    required property NumbersViewModel numbers
}
