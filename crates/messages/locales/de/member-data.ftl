# Was eine Member-data-Antwort sagt: Ergebnisse, Gründe und Wörter der Versicherungsträger.

# Ergebnisse für das gefragte Datum

verdict-insured = Versichert
    .meaning = Der Patient ist am gefragten Datum versichert.
    .action = Verwenden Sie die angezeigte Zeile für die Rechnung.
verdict-not_insured = Nicht versichert
    .meaning = Der Versicherungsträger nennt für das gefragte Datum keinen Versicherungszeitraum.
    .action = Bitten Sie den Patienten, seine Krankenkasse zu kontaktieren.
verdict-deceased = Verstorben
    .meaning = Laut Versicherungsträger ist der Patient vor dem gefragten Datum verstorben.
    .action = Prüfen Sie, ob es der richtige Patient ist, und beenden Sie die Besuche.
verdict-changed_during_period = Änderung
    .meaning = Die Versicherung des Patienten ändert sich am gefragten Datum oder im Zeitraum.
    .action = Sehen Sie sich die Zeilen an und nehmen Sie die des Pflegetages.
verdict-unknown = Nicht bekannt
    .meaning = Die Antwort sagt nicht, ob der Patient am gefragten Datum versichert ist.
    .action = Lesen Sie den Grund unten.

# Wie die Anfrage aufgenommen wurde

outcome-answered = Vollständige Antwort
outcome-partial = Unvollständige Antwort
outcome-refused = Anfrage abgelehnt
outcome-failed = Jetzt keine Antwort möglich
outcome-queued = Ausstehend

# Gründe

reason-deceased = Der Patient ist vor diesem Datum verstorben.
    .action = Prüfen Sie, ob es der richtige Patient ist.
reason-died_on_date = Der Patient ist an diesem Tag verstorben.
    .action = Prüfen Sie, ob die Pflege vor dem Tod stattfand.
reason-died_later = Der Patient ist nach diesem Datum verstorben.
    .action = Nichts zu tun.
reason-medical_house_nursing = Ein Ärztehaus wird für die Krankenpflege dieses Patienten bezahlt.
    .action = Sprechen Sie vor der Pflege mit dem Ärztehaus: Die Rechnung kann abgelehnt werden.
reason-medical_house_unclear = Der Patient ist in einem Ärztehaus eingeschrieben, aber die Antwort sagt nicht klar, für welche Pflege.
    .action = Fragen Sie das Ärztehaus, ob es auch Krankenpflege leistet.
reason-question_refused = Die Anfrage wurde abgelehnt.
    .action = Lesen Sie die Meldung, korrigieren Sie und fragen Sie erneut.
reason-answer_failed = Der Versicherungsträger oder MyCareNet konnte nicht antworten.
    .action = Fragen Sie später erneut.
reason-unknown_insurer = Kein Versicherungsträger kennt diesen Patienten.
    .action = Fragen Sie mit der Krankenkasse und der Mitgliedsnummer.
reason-unknown_person = Diese Nummer ist nicht bekannt.
    .action = Vergleichen Sie die Nummer mit dem Personalausweis.
reason-several_insurers = Mehrere Versicherungsträger kennen diesen Patienten.
    .action = Wählen Sie die Krankenkasse und fragen Sie erneut.
reason-mutation = Die Versicherung des Patienten ändert sich im gefragten Zeitraum (Mutation).
    .action = Sehen Sie sich die Zeilen an und nehmen Sie die des Pflegetages.
reason-several_periods_on_date = An diesem Tag gelten mehrere verschiedene Zeiträume.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-closed_before = Die Versicherung endete vor diesem Datum.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-starts_later = Die Versicherung beginnt nach diesem Datum.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-period_gap = Zwischen den Versicherungszeiträumen gibt es eine Lücke.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-no_period = Der Versicherungsträger nennt keinen Versicherungszeitraum.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-outside_answer = Die Antwort betrifft dieses Datum nicht.
    .action = Fragen Sie für dieses Datum.
reason-no_insurability = Die Antwort sagt nichts über die Versicherung.
    .action = Fragen Sie später erneut.
reason-moved_to_other_insurer = Der Patient ist zu einem anderen Versicherungsträger gewechselt.
    .action = Fragen Sie den neuen Versicherungsträger.
reason-came_from_other_insurer = Der Patient kommt von einem anderen Versicherungsträger.
    .action = Fragen Sie für die Pflege vor diesem Wechsel den früheren Versicherungsträger.
reason-insurer_change = Die Krankenkasse ist nicht in allen Zeilen gleich.
    .action = Sehen Sie sich die Zeilen an und nehmen Sie die des Pflegetages.
reason-insurance_code_change = Der Versicherungscode ist nicht in allen Zeilen gleich.
    .action = Sehen Sie sich die Zeilen an und nehmen Sie die des Pflegetages.
reason-several_periods = Es gibt mehrere Versicherungszeiträume.
    .action = Sehen Sie sich die Zeilen an und nehmen Sie die des Pflegetages.
reason-only_five_periods = Es gibt mehr als 5 Zeiträume. Nur 5 werden gegeben.
    .action = Wählen Sie einen kürzeren Zeitraum.
reason-no_payment_by_insurer = Der Versicherungsträger kündigt keine direkte Zahlung an den Leistungserbringer an.
    .action = Fragen Sie die Krankenkasse, ob die Drittzahlerregelung möglich ist.
reason-no_payment_approval = Die Antwort enthält keine Zahlungsverpflichtung.
    .action = Fragen Sie erneut, bevor Sie abrechnen.
reason-hospitalised = Der Patient ist im Krankenhaus.
    .action = Fragen Sie das Krankenhaus, wann der Patient nach Hause kommt.
reason-niss_changed = Die Nationalregisternummer in der Antwort ist nicht die gefragte.
    .action = Korrigieren Sie die Nationalregisternummer des Patienten.
reason-missing_facets = Ein Teil dessen, was gefragt wurde, fehlt in der Antwort.
    .action = Verwenden Sie, was angezeigt wird.
reason-insurance_code_unclear = Der Versicherungscode fehlt oder ist nicht lesbar.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.
reason-insurer_unclear = Der Code der Krankenkasse fehlt oder ist nicht lesbar.
    .action = Fragen Sie die Krankenkasse des Patienten nach seiner Situation.

# Was gefragt wird

contact_type-other = Außerhalb des Krankenhauses
contact_type-hospitalized = Im Krankenhaus
request_type-information = Zur Auskunft
request_type-invoicing = Zur Abrechnung
facet-insurability = Versicherbarkeit
facet-palliativeStatus = Palliativstatus
facet-chronicCondition = Status chronische Krankheit
facet-globalMedicalFile = Globale medizinische Akte
facet-carePath = Behandlungspfad
facet-referencePharmacy = Referenzapotheke

# Die Teile einer Antwort

assertion-patientData = Daten des Patienten
assertion-period = Versicherungszeitraum
assertion-payment = Zahlung
assertion-generalSituation = Allgemeine Situation
assertion-hospitalisation = Krankenhausaufenthalt
assertion-medicalHouse = Ärztehaus
assertion-palliativeStatus = Palliativstatus
assertion-chronicCondition = Status chronische Krankheit
assertion-globalMedicalFile = Globale medizinische Akte
assertion-carePath = Behandlungspfad
assertion-referencePharmacy = Referenzapotheke
assertion-technicalAssertion = Technischer Bericht
assertion-other = Andere Daten

# Wörter der Versicherungsträger

situation-changeDuring = Die Versicherung ändert sich im Zeitraum.
situation-multiple = Es gibt mehrere Änderungen im Zeitraum.
situation-closedBefore = Die Versicherung endete vor dem Zeitraum.
situation-startLater = Die Versicherung beginnt nach dem Zeitraum.
transfer-toOtherIo = Zu einem anderen Versicherungsträger
transfer-fromOtherIo = Von einem anderen Versicherungsträger
gender-male = Mann
gender-female = Frau
medical_house-Kine = Physiotherapie
medical_house-Nurse = Krankenpflege
medical_house-Medical = Arzt
care_path-diabetes = Diabetes
care_path-renalinsufficiency = Chronische Niereninsuffizienz
signature-unsigned = Die Antwort ist vom Versicherungsträger nicht unterschrieben. Das ist üblich.
signature-partial = Ein Teil der Antwort ist unterschrieben.
signature-intact = Die Antwort ist unterschrieben und wurde nicht verändert.
signature-trusted = Die Antwort ist vom Versicherungsträger unterschrieben und wurde nicht verändert.
