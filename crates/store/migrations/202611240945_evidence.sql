-- A fault and an answer that can't be read are kept like an answer, and with every try who answered.

ALTER TABLE tries ADD COLUMN server_fingerprint BLOB -- SHA-256 of the certificate of the server
    CHECK (length(server_fingerprint) = 32);

ALTER TABLE answers ADD COLUMN whole INTEGER NOT NULL DEFAULT 1 -- 0: only the beginning of the body
    CHECK (whole IN (0, 1));
