# Het commando `queue`.

cli-queue-empty = Er wacht niets
cli-label-reference_date = Datum van de zorg
cli-label-why = Reden
cli-label-last_answer = Laatste antwoord
cli-label-next_attempt = Volgende poging
cli-label-try = Poging
cli-label-result = Resultaat
cli-help-queue = Wat wacht om verstuurd te worden
cli-help-queue-list = Toont wat nog geen antwoord kreeg
cli-help-queue-send = Verstuurt nu wat wacht, wat ook de pauze is; code 3 als er nog iets wacht
cli-help-queue-cancel = Annuleert een vraag die geen antwoord kreeg
cli-help-queue-why = Zegt waarom een vraag wacht, en hoe ze geprobeerd werd
cli-option-queue-cancel-id = Kenmerk van de raadpleging, zoals `queue list` het toont
cli-option-queue-why-id = Kenmerk van de raadpleging, zoals `queue list` het toont
