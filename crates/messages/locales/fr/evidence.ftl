# Preuves des réponses : ce qui peut clocher, et la page d’un export.

activity-evidence_exported =
    { $count ->
        [one] La preuve d’une vérification a été exportée.
       *[other] Les preuves de { $count } vérifications ont été exportées.
    }
activity-evidence_removed =
    { $count ->
        [one] Une vérification dont le délai de conservation est dépassé a été supprimée.
       *[other] { $count } vérifications dont le délai de conservation est dépassé ont été supprimées.
    }

evidence-problem_changed = { $place } : ce fichier a été modifié.
evidence-problem_swapped = { $place } : ce n’est pas le bon fichier ; sa place est { $other }.
evidence-problem_missing = { $place } : cet élément manque.
evidence-problem_extra = { $place } : cet élément n’a rien à faire ici.
evidence-problem_manifest_changed = Preuve numéro { $sequence } : son manifeste a été modifié.
evidence-problem_manifest_unreadable = Preuve numéro { $sequence } : son manifeste est illisible.
evidence-problem_link_missing = La preuve numéro { $sequence } manque dans la chaîne.
evidence-problem_link_broken = La preuve numéro { $sequence } ne suit pas celle qui la précède.
evidence-problem_chain_unreadable = La chaîne est illisible à la ligne { $line }.
evidence-problem_signature = { $place } : la signature n’est pas valable.

evidence-readme-title = Preuves des réponses sur l’assurabilité
evidence-readme-what = Ce dossier a été écrit par Valise. Il montre ce qui a été demandé, ce qui a été répondu, et que rien n’a été modifié depuis. Chaque dossier portant un numéro est la preuve d’une question et de sa réponse.
evidence-readme-contents = Dans un tel dossier : request.xml est le message tel qu’il a été envoyé ; response.bin est la réponse telle qu’elle est arrivée ; answer.xml est la réponse métier qu’elle contient ; assertion.xml est la session eHealth avec laquelle la question a été posée ; les fichiers .pem sont les certificats du serveur, du signataire de la demande, de l’émetteur de la session et, si la réponse est signée, de son signataire. Le fichier manifest cite chacun d’eux avec son SHA-256, l’heure, et le manifeste précédent. Un dossier auquel manque un de ces fichiers ne l’a jamais eu.
evidence-readme-chain = Le fichier chain énumère toutes les preuves que cet appareil a produites, de la première à la dernière de ce dossier : numéro, SHA-256 de son manifeste, SHA-256 du manifeste précédent. Une preuve retirée laisse un trou.
evidence-readme-limits = Les signatures montrent qui a demandé et qui a délivré la session. Les empreintes montrent que rien n’a été modifié après leur calcul. À elles seules, elles ne prouvent pas l’heure : c’est celle de l’appareil et des messages signés.
evidence-readme-password = request.xml contient le mot de passe de la licence MyCareNet du logiciel, car les octets tels qu’envoyés constituent la preuve. Ne publiez pas ce dossier.
evidence-readme-privacy = Ce dossier contient le numéro national et les données d’assurance d’un patient, ainsi que des données de l’infirmier. Ne le remettez qu’à ceux qui peuvent les voir.
evidence-readme-programs = Pour le vérifier sans Valise, il faut un terminal avec sha256sum, openssl et xmlsec1. Chaque commande se termine par une erreur si quelque chose ne va pas.
evidence-readme-sums = Allez d’abord dans ce dossier. Tous les fichiers sont tels qu’ils ont été écrits :
evidence-readme-bundle = Allez ensuite dans le dossier d’une preuve. La suite est la même pour chacune :
evidence-readme-manifest = Le manifeste est celui de la chaîne ; la ligne s’affiche :
evidence-readme-files = Les fichiers sont ceux du manifeste, qui cite les mêmes empreintes :
evidence-readme-server = Le certificat du serveur est celui que cite le manifeste (seulement si server-certificate.pem est là) :
evidence-readme-request = La demande est signée avec la clé du certificat de la session :
evidence-readme-assertion = La session est signée par la plateforme eHealth :
evidence-readme-answer = La réponse est signée par la mutualité (seulement si answer-certificate.pem est là) :
