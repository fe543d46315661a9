# Antes de la reunión: lo que se prepara cuando aún no ha empezado nada.

prepare-kicker = Prepare la reunión. Aún no ha empezado nada.
prepare-title = El título
prepare-items = De qué van a hablar
prepare-draft = El borrador que se envía antes a casa
prepare-draft-none = Lo que van a tratar puede leerse antes en casa, en el idioma de cada persona, y vuelve con preguntas y preocupaciones.
prepare-draft-unpublished = Se está escribiendo. Nadie más lo lee hasta que usted haga una versión.
prepare-draft-unsent = La versión { $version } todavía no se ha enviado a casa.
prepare-draft-sent = Se ha enviado a casa. Allí está quién lo ha leído y qué se preguntó.
prepare-evidence = Datos para traer
prepare-people = A quién se espera
prepare-norms = Cómo quieren reunirse
prepare-links = Enlaces para repartir
prepare-links-hint = Valen desde ahora: se puede entrar, leer y escribir antes.
prepare-begin = Empezar la reunión
prepare-console = A la consola
