# Herinneringen, hun instellingen en de filters van de logboeken.

ui-freshness = Een antwoord blijft vers
ui-freshness-note = Dit is onze eigen regel, niet die van MyCareNet: een vers antwoord wordt niet opnieuw gevraagd met de ronde.
ui-freshness-days = { $count ->
    [0] dezelfde dag
    [one] { $count } dag
   *[other] { $count } dagen
 }
ui-evidence-years = Bewijzen bewaren
ui-evidence-years-note = Dit is onze eigen regel. Valise verwittigt voor er iets verwijderd wordt.
ui-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
 }
