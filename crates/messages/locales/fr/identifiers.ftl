# Les mots pour ce que disent les numéros.

federation-christian = Mutualité chrétienne
federation-neutral = Mutualité neutre
federation-socialist = Mutualité socialiste (Solidaris)
federation-liberal = Mutualité libérale
federation-independent = Mutualité libre
federation-auxiliary_fund = Caisse auxiliaire (CAAMI)
federation-railways = Caisse des soins de santé de HR Rail
