"""One machine on one wall: what is the same for every exhibit that is shown there. May import kiosk.exhibit; knows nothing of Qt."""
