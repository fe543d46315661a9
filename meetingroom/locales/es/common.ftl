# Lo que cualquier pantalla puede necesitar. Las palabras de un tema están en el archivo de ese tema.

## Lo que hacen los botones

close = Cerrar
back = Volver
undo = Deshacer
edit = Editar
add = Añadir
remove = Quitar
copy = Copiar
copied = Copiado
open = Abrir
done = Listo
yes = Sí
no = No
more = Más
move-up = Subir
move-down = Bajar

## Lo que alguien dijo o escribió

quoted = «{ $text }»

## Qué pasa con lo escrito o pulsado

saving = Guardando…
saved = Guardado
overtaken = Alguien cambió esto mientras tanto. Ahora dice esto; lo suyo está abajo.
overtaken-go-on = Ya lo miré: sigo con lo mío
overtaken-drop = Descartar lo mío

## Duraciones

duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## Texto que no se puede aceptar

refused-empty = Escriba algo primero.
refused-too-long = Es demasiado largo: caben { $most } caracteres como máximo. Acórtelo, por favor.
refused-bad-characters = En este texto hay un carácter invisible ({ $which }) que no se puede guardar. Bórrelo, o escriba el texto de nuevo en vez de pegarlo.
