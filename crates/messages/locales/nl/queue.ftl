# De wachtrij: waarom elke vraag wacht, of wat ze nodig heeft.

queue-why_saved = Bewaard. Vertrekt zo dadelijk.
queue-why_future = Vertrekt op { $date }, de dag van het bezoek. Niemand antwoordt over een dag die nog moet komen.
queue-why_sending = Wordt verstuurd.
queue-why_paused = U hebt de wachtrij stilgelegd. Ze vertrekt wanneer u ze hervat.
queue-why_paused_by_platform = eHealth weigerde verschillende keren na elkaar. Valise probeert opnieuw om { $time }.
queue-why_no_network = Geen netwerk. Ze vertrekt vanzelf zodra er weer netwerk is.
queue-why_no_platform = eHealth is niet bereikbaar. Ze vertrekt vanzelf zodra eHealth weer antwoordt.
queue-why_not_reached = De verbinding mislukte. Opnieuw geprobeerd om { $time }.
queue-why_platform_down = eHealth kon niet antwoorden. Opnieuw geprobeerd om { $time }.
queue-why_insurer_down = Het ziekenfonds kon niet antwoorden. Opnieuw gevraagd om { $time }.
queue-why_blocked = Iets op dit netwerk staat tussen dit toestel en eHealth. Ze vertrekt zodra dat weg is.
queue-why_session = Wacht op een sessie. Open er een, en ze vertrekt.
queue-why_password = De sessie heeft het wachtwoord van uw certificaat nodig. Typ het, en ze vertrekt.
queue-why_several_insurers = Meer dan één ziekenfonds kent deze patiënt. Kies welk u vraagt.
queue-why_person_unknown = Niemand is onder dit nummer verzekerd. Vraag met het nummer bij het ziekenfonds.
queue-why_refused = De vraag werd geweigerd. Bekijk de reden.
queue-why_needs_you = Het lukte niet, en ze vertrekt niet vanzelf opnieuw. Vraag opnieuw, of annuleer ze.
queue-why_given_up = { $attempts ->
    [one] Opgegeven aan het einde van de dag, na { $attempts } poging. Vraag opnieuw als u het nog nodig hebt.
   *[other] Opgegeven aan het einde van de dag, na { $attempts } pogingen. Vraag opnieuw als u het nog nodig hebt.
 }
