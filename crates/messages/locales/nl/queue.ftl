# De wachtrij: waarom elke vraag wacht, of wat ze nodig heeft.

queue-why_saved = Bewaard. De vraag vertrekt zo dadelijk.
queue-why_future = De vraag vertrekt op { $date }, de dag van het bezoek: geen ziekenfonds antwoordt over een dag die nog moet komen.
queue-why_sending = Wordt verstuurd.
queue-why_paused = U hebt de wachtrij stilgelegd. De vraag vertrekt wanneer u ze hervat.
queue-why_paused_by_platform = eHealth weigerde verschillende keren na elkaar. Valise probeert opnieuw om { $time }.
queue-why_no_network = Geen netwerk. De vraag vertrekt vanzelf zodra er weer netwerk is.
queue-why_no_platform = eHealth is niet bereikbaar. De vraag vertrekt vanzelf zodra eHealth weer antwoordt.
queue-why_not_reached = De verbinding mislukte. Nieuwe poging om { $time }.
queue-why_platform_down = eHealth kon niet antwoorden. Nieuwe poging om { $time }.
queue-why_insurer_down = Het ziekenfonds antwoordt nu niet. Nieuwe poging om { $time }.
queue-why_blocked = Iets op dit netwerk staat tussen dit toestel en eHealth. De vraag vertrekt zodra dat weg is.
queue-why_session = Er is een eHealth-sessie nodig. Open er een en de vraag vertrekt.
queue-why_password = De sessie heeft het wachtwoord van uw certificaat nodig. Typ het en de vraag vertrekt.
queue-why_several_insurers = Meer dan één ziekenfonds kent deze patiënt. Kies aan welk u het vraagt.
queue-why_person_unknown = Niemand is onder dit nummer verzekerd. Vraag opnieuw met het affiliatienummer.
queue-why_refused = De vraag werd geweigerd. Bekijk de reden.
queue-why_needs_you = De vraag is niet gelukt en vertrekt niet vanzelf opnieuw. Vraag opnieuw of annuleer.
queue-why_unreadable = Er kwam een antwoord, maar het is onleesbaar. De vraag vertrekt niet vanzelf opnieuw: vraag opnieuw.
queue-why_not_ours = Er kwam een antwoord, maar het hoort bij een andere vraag of werd onderweg gewijzigd. Het wordt niet gebruikt: vraag opnieuw.
queue-why_given_up_by_insurer = { $attempts ->
    [one] Het ziekenfonds heeft de hele dag niet geantwoord: opgegeven na { $attempts } poging. Vraag opnieuw als u het nog nodig hebt.
   *[other] Het ziekenfonds heeft de hele dag niet geantwoord: opgegeven na { $attempts } pogingen. Vraag opnieuw als u het nog nodig hebt.
 }
queue-why_given_up = { $attempts ->
    [one] Opgegeven aan het einde van de dag, na { $attempts } poging. Vraag opnieuw als u het nog nodig hebt.
   *[other] Opgegeven aan het einde van de dag, na { $attempts } pogingen. Vraag opnieuw als u het nog nodig hebt.
 }
