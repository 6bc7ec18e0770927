# Ce qui manque à un fichier de certificat.

missing-issued_certificate = Le certificat délivré par eHealth : la demande n’a pas été complétée.
missing-issuer_certificate = Le certificat de l’autorité qui a délivré le vôtre.
missing-encryption_key = La clé pour lire les messages chiffrés. Tout le reste fonctionne sans elle.
