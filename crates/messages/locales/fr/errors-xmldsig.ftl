# Ce qui échoue avec les signatures, les nôtres et celles des autres.

xmldsig-too_large = La réponse est trop longue pour être lue sans risque.
    .meaning = Valise n’a pas utilisé la réponse. Rien n’a été perdu.
    .action = Réessayez. Si cela revient, appelez le support.

xmldsig-not_xml = La réponse est abîmée et illisible.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-doctype = La réponse contient une partie que la plateforme n’envoie jamais.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-too_complex = La réponse est trop compliquée pour être lue sans risque.
    .meaning = Valise n’a pas utilisé la réponse. Rien n’a été perdu.
    .action = Réessayez. Si cela revient, appelez le support.

xmldsig-duplicate_id = Deux parties du message portent la même marque : on ne sait pas laquelle est signée.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-signature_missing = Le message n’est pas signé, alors qu’il devrait l’être.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-signature_structure = La signature du message n’est pas construite comme prévu.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-algorithm_refused = Le message est signé d’une façon trop peu sûre ou inconnue.
    .meaning = La plateforme a peut-être changé sa façon de signer. Valise n’a pas utilisé la réponse.
    .action = Vérifiez s’il existe une version plus récente de Valise.

xmldsig-reference_refused = La signature renvoie à quelque chose en dehors du message.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-reference_unresolved = La signature renvoie à une partie absente du message.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-too_many_references = La signature renvoie à plus de parties qu’un vrai message n’en a.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-comment_in_signed_part = Quelque chose a été ajouté entre les lignes du message signé.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-digest_mismatch = Le message a été modifié après sa signature.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-signature_mismatch = La signature ne vient pas de l’expéditeur attendu.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-key_refused = La clé de l’expéditeur est trop peu sûre ou d’un autre type que prévu.
    .meaning = La plateforme a peut-être changé sa façon de signer. Valise n’a pas utilisé la réponse.
    .action = Vérifiez s’il existe une version plus récente de Valise.

xmldsig-certificate_not_trusted = Le certificat de l’expéditeur n’est pas digne de confiance.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-not_covered = Une partie du message qui doit être signée ne l’est pas.
    .meaning = Quelque chose entre vous et la plateforme l’a peut-être modifié. Valise ne l’a pas utilisé.
    .action = Réessayez sur un autre réseau, par exemple celui de votre téléphone.

xmldsig-invalid_id = Le message n’a pas pu être signé : une marque n’y est pas valable.
    .meaning = Rien n’a été envoyé.
    .action = Appelez le support et donnez le code de ce message.

xmldsig-insertion = Le message n’a pas pu être signé : il n’a pas de place pour la signature.
    .meaning = Rien n’a été envoyé.
    .action = Appelez le support et donnez le code de ce message.

xmldsig-signer = Le message n’a pas pu être signé avec votre clé.
    .meaning = Rien n’a été envoyé.
    .action = Ouvrez la page du certificat et regardez l’état de votre certificat.

xmldsig-crypto = La partie de Valise qui signe et contrôle n’a pas fonctionné.
    .meaning = Rien n’a été envoyé.
    .action = Appelez le support et donnez le code de ce message.
