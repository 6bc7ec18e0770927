# Wörter für das, was Nummern sagen.

federation-christian = Christliche Krankenkasse
federation-neutral = Neutrale Krankenkasse
federation-socialist = Sozialistische Krankenkasse (Solidaris)
federation-liberal = Liberale Krankenkasse
federation-independent = Freie Krankenkasse
federation-auxiliary_fund = Hilfskasse (HKIV)
federation-railways = Kasse für Gesundheitspflege von HR Rail
