"""Nothing in QML opens an address. Exhibits are offline: this is the lock on that door."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class NoNetwork(QNetworkAccessManager):
    """Answers every request with nothing, without opening a socket."""

    def createRequest(  # noqa: N802, Qt's name
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,  # noqa: N803
    ) -> QNetworkReply:
        """Rewrite the request to an empty `data:` address, which Qt answers from memory."""
        request.setUrl(QUrl("data:,"))
        return super().createRequest(op, request, outgoingData)


class NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    """Gives every QML engine a manager that reaches nothing."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Make one; the engine may ask from a thread of its own."""
        return NoNetwork(parent)
