# Antes de la reunión: lo que se prepara cuando aún no ha empezado nada.

prepare-kicker = Prepare la reunión. Aún no ha empezado nada.
prepare-title = El título
prepare-items = De qué van a hablar
prepare-people = A quién se espera
prepare-norms = Cómo quieren reunirse
prepare-links = Enlaces para repartir
prepare-links-hint = Valen desde ahora: se puede entrar, leer y escribir antes.
prepare-begin = Empezar la reunión
prepare-console = A la consola
