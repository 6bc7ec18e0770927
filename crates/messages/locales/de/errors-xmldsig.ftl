# Was mit Unterschriften schiefgeht, den eigenen und denen anderer.

xmldsig-too_large = Die Antwort ist zu lang, um sie sicher zu lesen.
    .meaning = Valise hat die Antwort nicht verwendet. Es ging nichts verloren.
    .action = Versuchen Sie es noch einmal. Rufen Sie den Helpdesk an, wenn es wieder geschieht.

xmldsig-not_xml = Die Antwort ist beschädigt und nicht lesbar.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-doctype = Die Antwort enthält einen Teil, den die Plattform nie sendet.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-too_complex = Die Antwort ist zu verwickelt, um sie sicher zu lesen.
    .meaning = Valise hat die Antwort nicht verwendet. Es ging nichts verloren.
    .action = Versuchen Sie es noch einmal. Rufen Sie den Helpdesk an, wenn es wieder geschieht.

xmldsig-duplicate_id = Zwei Teile der Nachricht tragen dasselbe Kennzeichen: Es ist nicht klar, welcher unterschrieben ist.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-signature_missing = Die Nachricht ist nicht unterschrieben, obwohl sie es sein muss.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-signature_structure = Die Unterschrift der Nachricht ist nicht so aufgebaut, wie sie sein soll.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-algorithm_refused = Die Nachricht ist auf eine Art unterschrieben, die nicht sicher genug oder nicht bekannt ist.
    .meaning = Vielleicht unterschreibt die Plattform jetzt anders. Valise hat die Antwort nicht verwendet.
    .action = Prüfen Sie, ob es eine neuere Version von Valise gibt.

xmldsig-reference_refused = Die Unterschrift verweist auf etwas außerhalb der Nachricht.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-reference_unresolved = Die Unterschrift verweist auf einen Teil, der in der Nachricht fehlt.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-too_many_references = Die Unterschrift verweist auf mehr Teile, als eine echte Nachricht hat.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-comment_in_signed_part = Zwischen die Zeilen der unterschriebenen Nachricht wurde etwas geschrieben.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-digest_mismatch = Die Nachricht wurde nach der Unterschrift verändert.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-signature_mismatch = Die Unterschrift stammt nicht vom erwarteten Absender.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-key_refused = Der Schlüssel des Absenders ist nicht sicher genug oder von anderer Art als erwartet.
    .meaning = Vielleicht unterschreibt die Plattform jetzt anders. Valise hat die Antwort nicht verwendet.
    .action = Prüfen Sie, ob es eine neuere Version von Valise gibt.

xmldsig-certificate_not_trusted = Dem Zertifikat des Absenders wird nicht vertraut.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-not_covered = Ein Teil der Nachricht, der unterschrieben sein muss, ist es nicht.
    .meaning = Vielleicht hat etwas zwischen Ihnen und der Plattform es verändert. Valise hat es nicht verwendet.
    .action = Versuchen Sie es in einem anderen Netz, zum Beispiel mit Ihrem Telefon.

xmldsig-invalid_id = Die Nachricht konnte nicht unterschrieben werden: Ein Kennzeichen darin ist nicht gültig.
    .meaning = Es wurde nichts gesendet.
    .action = Rufen Sie den Helpdesk an und nennen Sie den Code dieser Meldung.

xmldsig-insertion = Die Nachricht konnte nicht unterschrieben werden: Sie hat keinen Platz für die Unterschrift.
    .meaning = Es wurde nichts gesendet.
    .action = Rufen Sie den Helpdesk an und nennen Sie den Code dieser Meldung.

xmldsig-signer = Die Nachricht konnte nicht mit Ihrem Schlüssel unterschrieben werden.
    .meaning = Es wurde nichts gesendet.
    .action = Öffnen Sie die Zertifikatsseite und sehen Sie den Zustand Ihres Zertifikats nach.

xmldsig-crypto = Der Teil von Valise, der unterschreibt und prüft, hat nicht funktioniert.
    .meaning = Es wurde nichts gesendet.
    .action = Rufen Sie den Helpdesk an und nennen Sie den Code dieser Meldung.
