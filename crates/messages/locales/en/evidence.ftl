# Proof of answers: what can be wrong with it, and the page of an export.

activity-evidence_exported =
    { $count ->
        [one] The proof of one check was exported.
       *[other] The proof of { $count } checks was exported.
    }
activity-evidence_removed =
    { $count ->
        [one] One check whose retention period is over was removed.
       *[other] { $count } checks whose retention period is over were removed.
    }

evidence-problem_changed = { $place }: this file was changed.
evidence-problem_swapped = { $place }: this file is not the right one; it belongs at { $other }.
evidence-problem_missing = { $place }: this is missing.
evidence-problem_extra = { $place }: this does not belong here.
evidence-problem_manifest_changed = Proof number { $sequence }: its manifest was changed.
evidence-problem_manifest_unreadable = Proof number { $sequence }: its manifest cannot be read.
evidence-problem_link_missing = Proof number { $sequence } is missing from the chain.
evidence-problem_link_broken = Proof number { $sequence } does not follow the one before it.
evidence-problem_chain_unreadable = The chain cannot be read at line { $line }.
evidence-problem_signature = { $place }: the signature does not hold.

evidence-readme-title = Proof of answers about insurability
evidence-readme-what = Valise wrote this folder. It shows what was asked, what was answered, and that nothing was changed since. Each folder with a number is the proof of one question with its answer.
evidence-readme-contents = In such a folder: request.xml is the message as it was sent; response.bin is the answer as it came; answer.xml is the business answer inside it; assertion.xml is the eHealth session with which was asked; the .pem files are the certificates of the server, of the signer of the request, of the issuer of the session and, if the answer is signed, of its signer. The file manifest names each of them with its SHA-256, the time, and the manifest before it. A folder without one of these files never had it.
evidence-readme-chain = The file chain lists all proofs that this device made, from the first one to the last one in this folder: number, SHA-256 of its manifest, SHA-256 of the manifest before. A proof that was taken out leaves a gap.
evidence-readme-limits = The signatures show who asked, and who gave the session. The digests show that nothing was changed after they were made. They do not show the time by themselves: it is that of the device and of the signed messages.
evidence-readme-password = request.xml holds the password of the MyCareNet licence of the software, because the bytes as sent are the proof. Do not publish this folder.
evidence-readme-privacy = This folder holds the national number and the insurance data of a patient, and data of the nurse. Give it only to those who may see them.
evidence-readme-programs = To check it without Valise you need a terminal with sha256sum, openssl and xmlsec1. Each command ends with an error when something is wrong.
evidence-readme-sums = First go into this folder. All files are as they were written:
evidence-readme-bundle = Then go into the folder of a proof. What follows is the same for each of them:
evidence-readme-manifest = The manifest is the one in the chain; the line is shown:
evidence-readme-files = The files are those of the manifest, which lists the same digests:
evidence-readme-server = The certificate of the server is the one that the manifest names (only if server-certificate.pem is there):
evidence-readme-request = The request is signed with the key of the certificate in the session:
evidence-readme-assertion = The session is signed by the eHealth platform:
evidence-readme-answer = The answer is signed by the insurer (only if answer-certificate.pem is there):
