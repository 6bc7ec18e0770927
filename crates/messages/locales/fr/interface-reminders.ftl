# Les rappels, leurs réglages, et les filtres des journaux.

ui-freshness = Une réponse reste fraîche
ui-freshness-note = C’est notre propre règle, pas celle de MyCareNet : une réponse fraîche n’est pas redemandée avec la tournée.
ui-freshness-days = { $count ->
    [0] le jour même
    [one] { $count } jour
   *[other] { $count } jours
 }
ui-evidence-years = Garder les preuves
ui-evidence-years-note = C’est notre propre règle. Valise prévient avant de supprimer quelque chose.
ui-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }
