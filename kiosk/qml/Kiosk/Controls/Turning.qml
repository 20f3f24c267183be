pragma Singleton

import QtQuick

// Makes a Facing for what is on the screen a hundred times, words and icons, when the screen is mirrored and not before: most never are.
QtObject {
    id: root

    readonly property Component maker: Component {
        Facing {
            id: facing

            turns: (facing.item as Icon)?.turnsBack ?? true
            passing: true
        }
    }

    // For a `transform`, where the screen is mirrored.
    function of(item: Item): list<QtObject> {
        return [root.maker.createObject(item, {
                item: item
            })];
    }
}
