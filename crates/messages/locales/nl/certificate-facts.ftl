# Wat een certificaatbestand mist.

missing-issued_certificate = Het certificaat dat eHealth aflevert: de aanvraag is niet vervolledigd.
missing-issuer_certificate = Het certificaat van de instantie die het uwe afleverde.
missing-encryption_key = De sleutel om versleutelde berichten te lezen. Al de rest werkt zonder.
