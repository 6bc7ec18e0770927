# Het activiteitenlogboek: wat er op dit toestel gedaan is.

activity-certificate_imported = Er is een certificaat geïmporteerd in de sleutelbos van dit toestel.
activity-certificate_removed = Er is een certificaat van dit toestel verwijderd.
activity-session_renewed = De sessie is vanzelf verlengd.
activity-session_closed = De sessie is afgesloten.
activity-session_ended = De sessie is afgelopen.
activity-profile_changed = Het profiel is gewijzigd.
activity-settings_changed = De instellingen zijn gewijzigd.
activity-person_removed = Een patiënt is uit de lijst verwijderd, met alles wat over die persoon bewaard was.
activity-session_opened = { $proof ->
    [group] Er is een groepssessie geopend.
    [fallback] Er is een sessie geopend met het certificaat.
   *[other] Er is een sessie geopend.
 }
activity-connection_tested = { $result ->
    [ok] De verbinding is getest: alles is in orde.
    [warning] De verbinding is getest: ze werkt, met een opmerking.
   *[other] De verbinding is getest: er is iets niet in orde.
 }
activity-queue_paused = De wachtrij werd stilgelegd.
activity-queue_resumed = De wachtrij werd hervat.
activity-person_added = { $person ->
    [removed] Toegevoegd aan de lijst: een patiënt die niet meer in de lijst staat.
   *[other] Toegevoegd aan de lijst: { $person }.
 }
activity-person_changed = { $person ->
    [removed] Gegevens gewijzigd: een patiënt die niet meer in de lijst staat.
   *[other] Gegevens gewijzigd: { $person }.
 }
activity-check_requested = { $person ->
    [removed] Verzekerbaarheid gevraagd: een patiënt die niet meer in de lijst staat.
   *[other] Verzekerbaarheid gevraagd: { $person }.
 }
activity-check_answered = { $person ->
    [removed] Antwoord ontvangen: een patiënt die niet meer in de lijst staat.
   *[other] Antwoord ontvangen: { $person }.
 }
activity-check_needs_you = { $person ->
    [removed] Geen antwoord, de vraag wacht op uw keuze: een patiënt die niet meer in de lijst staat.
   *[other] Geen antwoord, de vraag wacht op uw keuze: { $person }.
 }
activity-check_given_up = { $person ->
    [removed] Vraag opgegeven na een dag: een patiënt die niet meer in de lijst staat.
   *[other] Vraag opgegeven na een dag: { $person }.
 }
activity-check_cancelled = { $person ->
    [removed] Vraag geannuleerd: een patiënt die niet meer in de lijst staat.
   *[other] Vraag geannuleerd: { $person }.
 }
activity-check_retried = { $person ->
    [removed] Vraag opnieuw verstuurd: een patiënt die niet meer in de lijst staat.
   *[other] Vraag opnieuw verstuurd: { $person }.
 }
activity-reading_kept = { $way ->
    [chip] { $person ->
        [removed] Chip van de kaart gelezen: een patiënt die niet meer in de lijst staat.
        [none] Chip van de kaart gelezen: een patiënt die niet in de lijst staat.
       *[other] Chip van de kaart gelezen: { $person }.
    }
    [barcode] { $person ->
        [removed] Barcode gescand: een patiënt die niet meer in de lijst staat.
        [none] Barcode gescand: een patiënt die niet in de lijst staat.
       *[other] Barcode gescand: { $person }.
    }
    [qr] { $person ->
        [removed] QR-code gescand: een patiënt die niet meer in de lijst staat.
        [none] QR-code gescand: een patiënt die niet in de lijst staat.
       *[other] QR-code gescand: { $person }.
    }
   *[other] { $person ->
        [removed] INSZ manueel ingevoerd: een patiënt die niet meer in de lijst staat.
        [none] INSZ manueel ingevoerd: een patiënt die niet in de lijst staat.
       *[other] INSZ manueel ingevoerd: { $person }.
    }
 }
activity-reading_forged = { $person ->
    [removed] De handtekeningen van een kaart waren fout; de lezing telt niet mee: een patiënt die niet meer in de lijst staat.
    [none] De handtekeningen van een kaart waren fout; de lezing telt niet mee: een patiënt die niet in de lijst staat.
   *[other] De handtekeningen van een kaart waren fout; de lezing telt niet mee: { $person }.
 }
activity-reading_cancelled = { $person ->
    [removed] Lezing ongedaan gemaakt: een patiënt die niet meer in de lijst staat.
    [none] Lezing ongedaan gemaakt: een patiënt die niet in de lijst staat.
   *[other] Lezing ongedaan gemaakt: { $person }.
 }
activity-exported = { $what ->
    [activity] De activiteit werd naar een bestand geschreven ({ $count } regels).
    [ledger] De oproepen werden naar een bestand geschreven ({ $count } regels).
    [readings] De lezingen van een maand werden naar een bestand geschreven ({ $count } regels).
    [calendar] De herinneringen aan het certificaat werden naar een kalenderbestand geschreven ({ $count } dagen).
   *[other] Gegevens werden naar een bestand geschreven ({ $count } regels).
 }
