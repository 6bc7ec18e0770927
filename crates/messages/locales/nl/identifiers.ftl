# Woorden voor wat nummers zeggen.

federation-christian = Christelijke Mutualiteit
federation-neutral = Neutraal Ziekenfonds
federation-socialist = Socialistische Mutualiteit (Solidaris)
federation-liberal = Liberale Mutualiteit
federation-independent = Onafhankelijk Ziekenfonds
federation-auxiliary_fund = Hulpkas (HZIV)
federation-railways = Kas der Geneeskundige Verzorging van HR Rail
