# Was einer Zertifikatsdatei fehlt.

missing-issued_certificate = Das Zertifikat, das eHealth ausstellt: Der Antrag wurde nicht abgeschlossen.
missing-issuer_certificate = Das Zertifikat der Stelle, die Ihres ausgestellt hat.
missing-encryption_key = Der Schlüssel zum Lesen verschlüsselter Nachrichten. Alles andere geht auch ohne ihn.
