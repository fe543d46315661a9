"""Words with a capital that are no names of people, and titles before names; in English and Spanish, folded."""

from __future__ import annotations

ENGLISH = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december english spanish french german chinese arabic portuguese american i im ill ive id ok a
about after all also an and any are as at be because before but by can could did do does each every everyone for
from had has have he her here his how if in is it its let maybe more most much my next no not nobody now of on
once one or our out perhaps please she should since so some someone than thank thanks that the their them then
there these they this those though to too two until up us very was we well were what when where which while who
why will with without would yes yet yesterday today tomorrow you your
"""
SPANISH = """
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre ingles espanol al algo algunas algunos ahora antes aqui asi aun aunque
ayer bien cada como con cuando cual de del desde despues donde dos el ella ellas ellos en entre era es esa ese
eso esta estamos estan este esto fue gracias ha hace hasta hay hemos hoy la las le les lo los mas me mi mientras
muy nada nadie necesita necesitamos ni no nos nosotros nuestra nuestras nuestro nuestros nunca o otra otro para
pero podemos por porque puede pues que quien se ser si sin sobre solo son su sus tambien tampoco tanto tenemos
tiene toda todas todo todos tras un una uno usted ustedes va vamos ya yo y
"""
BEFORE_NAMES = """
mr mrs ms miss mx dr prof sir sr sra srta senor senora senorita don dona doctor doctora profesor profesora
maestro maestra
"""

NO_NAMES = frozenset((ENGLISH + SPANISH).split())
TITLES = frozenset(BEFORE_NAMES.split())
