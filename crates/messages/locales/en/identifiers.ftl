# Words for what numbers say.

federation-christian = Christian health fund
federation-neutral = Neutral health fund
federation-socialist = Socialist health fund (Solidaris)
federation-liberal = Liberal health fund
federation-independent = Independent health fund
federation-auxiliary_fund = Auxiliary fund (CAAMI/HZIV)
federation-railways = Railways health fund (HR Rail)
