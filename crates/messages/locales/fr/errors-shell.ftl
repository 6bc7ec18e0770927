# Ce que la fenêtre et la ligne de commande disent elles-mêmes.

error-unknown = Une erreur inattendue s’est produite (code { $code }).
    .meaning = Rien n’a été perdu.
    .action = Réessayez. Si l’erreur revient, transmettez ce code au support.
