# What a certificate file lacks.

missing-issued_certificate = The certificate that eHealth issues: the request was not completed.
missing-issuer_certificate = The certificate of the authority that issued yours.
missing-encryption_key = The key to read sealed messages. Everything else works without it.
