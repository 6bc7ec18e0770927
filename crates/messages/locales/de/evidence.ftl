# Nachweise der Antworten: was daran falsch sein kann, und die Seite eines Exports.

activity-evidence_exported =
    { $count ->
        [one] Der Nachweis einer Prüfung wurde exportiert.
       *[other] Die Nachweise von { $count } Prüfungen wurden exportiert.
    }
activity-evidence_removed =
    { $count ->
        [one] Eine Prüfung, deren Aufbewahrungsfrist vorbei ist, wurde entfernt.
       *[other] { $count } Prüfungen, deren Aufbewahrungsfrist vorbei ist, wurden entfernt.
    }

evidence-problem_changed = { $place }: Diese Datei wurde verändert.
evidence-problem_swapped = { $place }: Das ist nicht die richtige Datei; sie gehört zu { $other }.
evidence-problem_missing = { $place }: Das fehlt.
evidence-problem_extra = { $place }: Das gehört nicht hierher.
evidence-problem_manifest_changed = Nachweis Nummer { $sequence }: Das Manifest wurde verändert.
evidence-problem_manifest_unreadable = Nachweis Nummer { $sequence }: Das Manifest ist nicht lesbar.
evidence-problem_link_missing = Nachweis Nummer { $sequence } fehlt in der Kette.
evidence-problem_link_broken = Nachweis Nummer { $sequence } schließt nicht an den vorigen an.
evidence-problem_chain_unreadable = Die Kette ist in Zeile { $line } nicht lesbar.
evidence-problem_signature = { $place }: Die Unterschrift ist nicht gültig.

evidence-readme-title = Nachweise der Antworten zur Versicherbarkeit
evidence-readme-what = Diesen Ordner hat Valise geschrieben. Er zeigt, was gefragt und was geantwortet wurde, und dass seither nichts verändert wurde. Jeder Ordner mit einer Nummer ist der Nachweis einer Frage mit ihrer Antwort.
evidence-readme-contents = In einem solchen Ordner: request.xml ist die Nachricht, wie sie gesendet wurde; response.bin ist die Antwort, wie sie ankam; answer.xml ist die fachliche Antwort darin; assertion.xml ist die eHealth-Sitzung, mit der gefragt wurde; die .pem-Dateien sind die Zertifikate des Servers, des Unterzeichners der Anfrage, des Ausstellers der Sitzung und, wenn die Antwort unterschrieben ist, ihres Unterzeichners. Die Datei manifest nennt jede davon mit ihrem SHA-256-Wert, die Zeit und das vorige Manifest. Ein Ordner, in dem eine dieser Dateien fehlt, hatte sie nie.
evidence-readme-chain = Die Datei chain nennt alle Nachweise, die dieses Gerät erstellt hat, vom ersten bis zum letzten in diesem Ordner: Nummer, SHA-256-Wert des Manifests, SHA-256-Wert des vorigen Manifests. Ein Nachweis, der herausgenommen wurde, hinterlässt eine Lücke.
evidence-readme-limits = Die Unterschriften zeigen, wer gefragt und wer die Sitzung ausgestellt hat. Die SHA-256-Werte zeigen, dass nach ihrer Berechnung nichts verändert wurde. Die Zeit beweisen sie allein nicht: Es ist die des Geräts und der unterschriebenen Nachrichten.
evidence-readme-password = request.xml enthält das Passwort der MyCareNet-Lizenz der Software, denn die Bytes, wie sie gesendet wurden, sind der Nachweis. Veröffentlichen Sie diesen Ordner nicht.
evidence-readme-privacy = Dieser Ordner enthält die Nationalregisternummer und die Versicherungsdaten eines Patienten sowie Daten der Pflegekraft. Geben Sie ihn nur denen, die sie sehen dürfen.
evidence-readme-programs = Um ihn ohne Valise zu prüfen, brauchen Sie ein Terminal mit sha256sum, openssl und xmlsec1. Jeder Befehl endet mit einem Fehler, wenn etwas nicht stimmt.
evidence-readme-sums = Wechseln Sie zuerst in diesen Ordner. Alle Dateien sind, wie sie geschrieben wurden:
evidence-readme-bundle = Wechseln Sie dann in den Ordner eines Nachweises. Was folgt, ist für jeden gleich:
evidence-readme-manifest = Das Manifest ist das der Kette; die Zeile wird angezeigt:
evidence-readme-files = Die Dateien sind die des Manifests, das dieselben SHA-256-Werte nennt:
evidence-readme-server = Das Zertifikat des Servers ist das, welches das Manifest nennt (nur wenn server-certificate.pem da ist):
evidence-readme-request = Die Anfrage ist mit dem Schlüssel des Zertifikats der Sitzung unterschrieben:
evidence-readme-assertion = Die Sitzung ist von der eHealth-Plattform unterschrieben:
evidence-readme-answer = Die Antwort ist von der Krankenkasse unterschrieben (nur wenn answer-certificate.pem da ist):
