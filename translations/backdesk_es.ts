<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message>
        <source>Wrote %1. Items: %2, files: %3, hash: %4.</source>
        <translation>Se escribió %1. Elementos: %2, archivos: %3, hash: %4.</translation>
    </message>
    <message>
        <source>Data that cannot be read is not in the backup.</source>
        <translation>Los datos que no se pueden leer no están en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The data as it was before is in %1.</source>
        <translation>Los datos anteriores están en %1.</translation>
    </message>
    <message>
        <source>Nothing was restored: the storage holds data that cannot be read.</source>
        <translation>No se restauró nada: el almacenamiento contiene datos que no se pueden leer.</translation>
    </message>
    <message>
        <source>There is data already. --replace puts the backup in its place.</source>
        <translation>Ya hay datos. --replace pone la copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>Restored. Items: %1, hash: %2.</source>
        <translation>Restaurado. Elementos: %1, hash: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>--size espera ANCHOxALTO, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>--port espera un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Address to serve at.</source>
        <translation>Dirección en la que servir.</translation>
    </message>
    <message>
        <source>Port to serve at; 0 takes a free one.</source>
        <translation>Puerto en el que servir; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Folder for all stored data.</source>
        <translation>Carpeta de todos los datos guardados.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Idioma de la ventana, por ejemplo es.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Writes a picture of one view and exits.</source>
        <translation>Escribe una imagen de una vista y termina.</translation>
    </message>
    <message>
        <source>View to open, such as users or users/new.</source>
        <translation>Vista que abrir, por ejemplo users o users/new.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>The description.</source>
        <translation>La descripción.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme es light o dark.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>Demasiados argumentos: %1</translation>
    </message>
    <message>
        <source>Which description? Give a FILE, or see backdesk --help.</source>
        <translation>¿Qué descripción? Indique FILE o consulte backdesk --help.</translation>
    </message>
    <message>
        <source>Opening a remote backend is not supported yet: %1</source>
        <translation>Todavía no se puede abrir un backend remoto: %1</translation>
    </message>
    <message>
        <source>--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.</source>
        <translation>--log espera LOGGER=LEVEL, por ejemplo storage=debug. Los registros son %1.</translation>
    </message>
    <message>
        <source>Least level to log: debug, info, warning or error.</source>
        <translation>Nivel mínimo que registrar: debug, info, warning o error.</translation>
    </message>
    <message>
        <source>Level of one logger, such as storage=debug; repeatable.</source>
        <translation>Nivel de un registro, por ejemplo storage=debug; se puede repetir.</translation>
    </message>
    <message>
        <source>File to log to, instead of standard error.</source>
        <translation>Archivo de registro, en lugar de la salida de error.</translation>
    </message>
    <message>
        <source>Form of the log: text or json.</source>
        <translation>Formato del registro: text o json.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level es debug, info, warning o error.</translation>
    </message>
    <message>
        <source>--log-format is text or json.</source>
        <translation>--log-format es text o json.</translation>
    </message>
    <message>
        <source>--log-file wants the path of a file.</source>
        <translation>--log-file espera la ruta de un archivo.</translation>
    </message>
    <message>
        <source>JavaScript module with a function for each collection to migrate.</source>
        <translation>Módulo JavaScript con una función por cada colección que migrar.</translation>
    </message>
    <message>
        <source>Writes what a migration changes, after a backup.</source>
        <translation>Escribe lo que cambia una migración, tras una copia de seguridad.</translation>
    </message>
    <message>
        <source>A migration removes members that the description does not know.</source>
        <translation>Una migración quita los campos que la descripción no conoce.</translation>
    </message>
    <message>
        <source>Tells the report of a migration as JSON.</source>
        <translation>Da el informe de una migración en JSON.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk migrate.</source>
        <translation>--%1 corresponde a backdesk migrate.</translation>
    </message>
    <message>
        <source>--script wants the path of a JavaScript module.</source>
        <translation>--script espera la ruta de un módulo JavaScript.</translation>
    </message>
    <message>
        <source>Copy where? Give FROM and TO, see backdesk --help.</source>
        <translation>¿Copiar adónde? Indique FROM y TO; consulte backdesk --help.</translation>
    </message>
    <message>
        <source>Which backup? Give FILE and the file of the backup, see backdesk --help.</source>
        <translation>¿Qué copia de seguridad? Indique FILE y el archivo de la copia; consulte backdesk --help.</translation>
    </message>
    <message>
        <source>Backdesk makes a desktop window and a REST API of one YAML description.

  backdesk [FILE]        opens the window
  backdesk serve FILE    serves the REST API only
  backdesk check FILE    tells the mistakes of a description
  backdesk migrate FILE  makes stored items fit a changed description
  backdesk copy FROM TO  copies all data into another storage
  backdesk backup FILE OUT   writes all data into one file
  backdesk restore FILE IN   brings the data of a backup back
  backdesk verify FILE   checks all data
  backdesk new DIR       writes a description to start from</source>
        <translation>Backdesk crea una ventana de escritorio y una API REST a partir de una descripción YAML.

  backdesk [FILE]        abre la ventana
  backdesk serve FILE    sirve solo la API REST
  backdesk check FILE    indica los errores de una descripción
  backdesk migrate FILE  adapta los elementos guardados a una descripción modificada
  backdesk copy FROM TO  copia todos los datos a otro almacenamiento
  backdesk backup FILE OUT   escribe todos los datos en un solo archivo
  backdesk restore FILE IN   recupera los datos de una copia de seguridad
  backdesk verify FILE   comprueba todos los datos
  backdesk new DIR       escribe una descripción para empezar</translation>
    </message>
    <message>
        <source>A copy may go where other items are; equal ids are replaced.</source>
        <translation>Una copia puede ir adonde hay otros elementos; los ID iguales se reemplazan.</translation>
    </message>
    <message>
        <source>A restore replaces what is there, after a backup of it.</source>
        <translation>Una restauración reemplaza lo que hay, tras hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>Mends what has one right answer.</source>
        <translation>Corrige lo que tiene una única solución correcta.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk %2.</source>
        <translation>--%1 corresponde a backdesk %2.</translation>
    </message>
    <message>
        <source>--text-size is a number from 80 to 200.</source>
        <translation>--text-size es un número de 80 a 200.</translation>
    </message>
    <message>
        <source>Size of the text in percent, 80 to 200.</source>
        <translation>Tamaño del texto en porcentaje, de 80 a 200.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>One of FROM and TO has to be a description, which tells what the items are.</source>
        <translation>FROM o TO debe ser una descripción, que indica qué son los elementos.</translation>
    </message>
    <message>
        <source>FROM and TO are the same storage.</source>
        <translation>FROM y TO son el mismo almacenamiento.</translation>
    </message>
    <message>
        <source>TO does not have the collection %1.</source>
        <translation>TO no tiene la colección %1.</translation>
    </message>
    <message>
        <source>Items: %1, written now: %2, files written: %3. Source and target have the hash %4.</source>
        <translation>Elementos: %1, escritos ahora: %2, archivos escritos: %3. El origen y el destino tienen el hash %4.</translation>
    </message>
    <message>
        <source>Nothing was copied: FROM holds data that cannot be read.</source>
        <translation>No se copió nada: FROM contiene datos que no se pueden leer.</translation>
    </message>
    <message>
        <source>The same command goes on where this one has ended.</source>
        <translation>La misma orden continúa donde terminó esta.</translation>
    </message>
</context>
<context>
    <name>DesktopCommand</name>
    <message>
        <source>There is no display for a window: serving the REST API only.</source>
        <translation>No hay pantalla para una ventana: solo se sirve la API REST.</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
    <message>
        <source>The view did not load in time.</source>
        <translation>La vista no se cargó a tiempo.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lectura: %1 de %2</translation>
    </message>
    <message>
        <source>Running the script: %1 of %2</source>
        <translation>Ejecución del script: %1 de %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Comprobación: %1 de %2</translation>
    </message>
    <message>
        <source>Copying the data: %1 of %2</source>
        <translation>Copia de los datos: %1 de %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Escritura: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was written: every item has to fit first.</source>
        <translation>No se escribió nada: antes tienen que encajar todos los elementos.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing was written. --apply writes it.</source>
        <translation>No se escribió nada. --apply lo escribe.</translation>
    </message>
    <message>
        <source>Written. The data as it was before is in %1.</source>
        <translation>Escrito. Los datos anteriores están en %1.</translation>
    </message>
    <message>
        <source>There is nothing to migrate: the storage of %1 keeps nothing.</source>
        <translation>No hay nada que migrar: el almacenamiento de %1 no conserva nada.</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>unknown, stays: %1</source>
        <translation>desconocido, se queda: %1</translation>
    </message>
    <message>
        <source>Cannot be migrated:</source>
        <translation>No se puede migrar:</translation>
    </message>
    <message>
        <source>No collection is stored in %1; it stays as it is.</source>
        <translation>En %1 no se guarda ninguna colección; esta carpeta queda como está.</translation>
    </message>
    <message>
        <source>Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.</source>
        <translation>Elementos: %1, cambiados: %2, eliminados: %3, imposibles de migrar: %4.</translation>
    </message>
    <message>
        <source>Only data in one folder of YAML files can be migrated. Copy it into one with &quot;backdesk copy&quot;, migrate it there, and copy it back.</source>
        <translation>Solo se pueden migrar los datos de una única carpeta de archivos YAML. Cópielos a una con «backdesk copy», mígrelos allí y vuelva a copiarlos a su lugar.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Without any log-in only this machine is served, not %1.</source>
        <translation>Sin inicio de sesión solo se atiende a este equipo, no a %1.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lectura: %1 de %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>Comparación: %1 de %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>Copia: %1 de %2</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 bytes</source>
        <translation>Comprobación del archivo: %1 de %2 bytes</translation>
    </message>
    <message>
        <source>Checking the backup: %1 of %2</source>
        <translation>Comprobación de la copia de seguridad: %1 de %2</translation>
    </message>
    <message>
        <source>Looking for what is to be removed: %1 of %2</source>
        <translation>Búsqueda de lo que hay que quitar: %1 de %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Verificación: %1 de %2</translation>
    </message>
    <message>
        <source>The storage of %1 keeps nothing.</source>
        <translation>El almacenamiento de %1 no conserva nada.</translation>
    </message>
    <message>
        <source>The content of a file is missing: %1</source>
        <translation>Falta el contenido de un archivo: %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>mended</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Items: %1, wrong: %2, mended: %3, notes: %4.</source>
        <translation>Elementos: %1, errores: %2, corregidos: %3, notas: %4.</translation>
    </message>
</context>
<context>
    <name>backdesk::Desktop</name>
    <message>
        <source>The wanted port is in use. The REST API is at %1 instead.</source>
        <translation>El puerto deseado está ocupado. La API REST está en %1.</translation>
    </message>
    <message>
        <source>The REST API is not served: %1</source>
        <translation>La API REST no está disponible: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · %Ln elemento</numerusform>
            <numerusform>%1 · %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::EmbeddedBackend</name>
    <message>
        <source>The description of the application has mistakes now.</source>
        <translation>La descripción de la aplicación ahora tiene errores.</translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message>
        <source>Backdesk cannot open this application</source>
        <translation>Backdesk no puede abrir esta aplicación</translation>
    </message>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>La descripción %1 tiene %Ln error.</numerusform>
            <numerusform>La descripción %1 tiene %Ln errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AccountBlock</name>
    <message>
        <source>Logged in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and roles</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionBar</name>
    <message>
        <source>%1…</source>
        <extracomment>An action that asks for something before it is carried out.</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>No tiene permiso para hacer esto.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionDialog</name>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>No se ejecutó «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Con %Ln elemento</numerusform>
            <numerusform>Con %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>¿Ejecutar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>Se hará con %Ln elemento.</numerusform>
            <numerusform>Se hará con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>No se ejecutó «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>«%1» se ejecutó con %Ln elemento.</numerusform>
            <numerusform>«%1» se ejecutó con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>Se ejecutó «%1».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was carried out with %n entries, and not with %2.</source>
        <extracomment>An action&apos;s title, how many items it was done with, and how many were left.</extracomment>
        <translation>
            <numerusform>Se detuvo «%1»: se ejecutó con %Ln entrada y no con %2.</numerusform>
            <numerusform>Se detuvo «%1»: se ejecutó con %Ln entradas y no con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 Fue demasiado para poder deshacerlo.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionSource</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Aquí no se pueden ejecutar funciones.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda falló.</translation>
    </message>
    <message>
        <source>The search gave no list of entries.</source>
        <translation>La búsqueda no devolvió una lista de elementos.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddView</name>
    <message>
        <source>New entry in %1</source>
        <translation>Nuevo elemento en %1</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>No tiene permiso para añadir a «%1».</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message>
        <source>Enter an address such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>Introduzca una dirección, por ejemplo 192.0.2.1 o 2001:db8::1.</translation>
    </message>
    <message>
        <source>Enter a network such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Introduzca una red, por ejemplo 192.0.2.0/24 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The network of this address is %1.</source>
        <translation>La red de esta dirección es %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of addresses</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n addresses</source>
        <translation>
            <numerusform>%1 a %2: %Ln dirección</numerusform>
            <numerusform>%1 a %2: %Ln direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AdminConnector</name>
    <message>
        <source>You are not logged in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AnswerKind</name>
    <message>
        <source>The function has to give a text (%1)</source>
        <translation>La función tiene que dar un texto (%1)</translation>
    </message>
    <message>
        <source>The function has to give true or false (%1)</source>
        <translation>La función tiene que dar true o false (%1)</translation>
    </message>
    <message>
        <source>The function has to give an object (%1)</source>
        <translation>La función tiene que dar un objeto (%1)</translation>
    </message>
    <message>
        <source>The function has to give a list of items (%1)</source>
        <translation>La función debe dar una lista de entradas (%1)</translation>
    </message>
    <message>
        <source>Each item that the function gives has to have an _id (%1)</source>
        <translation>Cada entrada que da la función debe tener un _id (%1)</translation>
    </message>
    <message>
        <source>“%1” has to be true or false (%2)</source>
        <translation>«%1» debe ser verdadero o falso (%2)</translation>
    </message>
    <message>
        <source>“%1” has to be a text (%2)</source>
        <translation>«%1» debe ser un texto (%2)</translation>
    </message>
    <message>
        <source>The function has to give an item (%1)</source>
        <translation>La función debe dar una entrada (%1)</translation>
    </message>
    <message>
        <source>The function has to give the saved item, or nothing (%1)</source>
        <translation>La función debe dar la entrada guardada o nada (%1)</translation>
    </message>
    <message>
        <source>The function has to give the new item, or its id (%1)</source>
        <translation>La función debe dar la nueva entrada o su identificador (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Background</name>
    <message>
        <source>Continue in background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Work on meanwhile; the status bar shows how far it is, and stops it</source>
        <translation>Seguir trabajando; la barra de estado muestra el progreso y permite detenerlo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart: its time and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkDelete</name>
    <message numerus="yes">
        <source>That holds for the first %1; %n more were not looked at.</source>
        <translation>
            <numerusform>Esto vale para los primeros %1; %Ln más no se ha comprobado.</numerusform>
            <numerusform>Esto vale para los primeros %1; %Ln más no se han comprobado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>¿Eliminar %Ln elemento?</numerusform>
            <numerusform>¿Eliminar %Ln elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with everything in it.</source>
        <translation>Se eliminará con todo su contenido.</translation>
    </message>
    <message>
        <source>They go with everything in them.</source>
        <translation>Se eliminarán con todo su contenido.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Looking at what goes with them</source>
        <translation>Mirando qué va con ellas</translation>
    </message>
    <message>
        <source>What several of them have in common may be counted more than once.</source>
        <translation>Lo que varias tienen en común puede contarse más de una vez.</translation>
    </message>
    <message>
        <source>Others cannot be deleted for other reasons.</source>
        <translation>Otras no se pueden eliminar por otros motivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be deleted (%1): %2</source>
        <extracomment>How many, some of their names, why.</extracomment>
        <translation>
            <numerusform>%Ln no se puede eliminar (%1): %2</numerusform>
            <numerusform>%Ln no se pueden eliminar (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>What goes with them was not looked at.</source>
        <translation>No se examinó qué se elimina con ellas.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries can be deleted</source>
        <translation>
            <numerusform>El %Ln elemento no se puede eliminar</numerusform>
            <numerusform>Ninguno de los %Ln elementos se puede eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of %1 entries?</source>
        <extracomment>How many are to be deleted, of how many.</extracomment>
        <translation>
            <numerusform>¿Eliminar %Ln elemento de %1?</numerusform>
            <numerusform>¿Eliminar %Ln elementos de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the other %n</source>
        <translation>
            <numerusform>Eliminar el otro (%Ln)</numerusform>
            <numerusform>Eliminar los otros %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkFailures</name>
    <message numerus="yes">
        <source>It was done with %n others.</source>
        <translation>
            <numerusform>Se hizo con %Ln elemento más.</numerusform>
            <numerusform>Se hizo con %Ln elementos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>No se intentó con %Ln elemento.</numerusform>
            <numerusform>No se intentó con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Reintentar estos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>«%1» falló con %Ln elemento</numerusform>
            <numerusform>«%1» falló con %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An item and why something failed with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>That was too much to be undone.</source>
        <translation>Fue demasiado para poder deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkScript</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Con %Ln elemento</numerusform>
            <numerusform>Con %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was done with %n entries.</source>
        <translation>
            <numerusform>«%1» se ejecutó con %Ln elemento.</numerusform>
            <numerusform>«%1» se ejecutó con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>No se ejecutó «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was only partly done: %2</source>
        <translation>«%1» se hizo solo en parte: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkSet</name>
    <message>
        <source>Set %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>En %Ln elemento</numerusform>
            <numerusform>En %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s name and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesField</name>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load from a file, or drop one here</source>
        <translation>Cargar desde un archivo o soltar uno aquí</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Sin bytes</translation>
    </message>
    <message>
        <source>Show as figures</source>
        <translation>Mostrar en cifras</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ocultar las cifras</translation>
    </message>
    <message>
        <source>%1, as figures</source>
        <extracomment>A field and one way to write it.</extracomment>
        <translation>%1, en cifras</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesText</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Enter pairs of the figures 0 to 9 and a to f.</source>
        <translation>Introduzca pares de cifras de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>Enter whole base64.</source>
        <translation>Introduzca texto base64 completo.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CellFormat</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>Names of linked items, and how many more there are: &quot;Ann · Bob +3&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the names of linked items, which may have commas themselves.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChangeView</name>
    <message>
        <source>The id was copied.</source>
        <translation>Se copió el ID.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Este elemento no existe. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>The entry could not be loaded.</source>
        <translation>No se pudo cargar el elemento.</translation>
    </message>
    <message>
        <source>Reload “%1”?</source>
        <translation>¿Recargar «%1»?</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>Se perderá lo que introdujo aquí.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. What you entered is still here.</source>
        <translation>Este elemento se cambió en otro lugar. Lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>You are not allowed to see this entry.</source>
        <translation>No tiene permiso para ver este elemento.</translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>¿Ejecutar «%1»?</translation>
    </message>
    <message>
        <source>It works on the entry as it is stored, without the changes you have not saved yet.</source>
        <translation>Se aplica al elemento tal como está guardado, sin los cambios que aún no ha guardado.</translation>
    </message>
    <message>
        <source>Carry out without saving</source>
        <translation>Ejecutar sin guardar</translation>
    </message>
    <message>
        <source>Save and carry out</source>
        <translation>Guardar y ejecutar</translation>
    </message>
    <message>
        <source>“%1” was saved, together with what somebody else changed: %2.</source>
        <extracomment>An entry, and the titles of fields that somebody else had changed at the same time.</extracomment>
        <translation>Se guardó «%1», junto con lo que cambió otra persona: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It was changed once more meanwhile. Look at it again.</source>
        <translation>El elemento volvió a cambiar entretanto. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Sus cambios se descartaron.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what stood in it and what stands in it now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChartCard</name>
    <message>
        <source>Week of %1</source>
        <comment>a date</comment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChipsField</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceField</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Escriba para buscar…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Elija un elemento de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» no es una de las opciones.</translation>
    </message>
    <message>
        <source>Where nothing is chosen, it is “%1”.</source>
        <translation>Si no se elige nada, es «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%Ln)</numerusform>
            <numerusform>Mostrar todo (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceSource</name>
    <message>
        <source>Type to search.</source>
        <translation>Escriba para buscar.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoicesField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Escriba para buscar…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Elija un elemento de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>None of the choices: %1</source>
        <translation>No está entre las opciones: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ClientCheck</name>
    <message>
        <source>This is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColorField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>Enter a colour such as #2f5fd0.</source>
        <translation>Introduzca un color, por ejemplo #2f5fd0.</translation>
    </message>
    <message>
        <source>Contrast: %1 to white, %2 to black. Text needs 4.5.</source>
        <translation>Contraste: %1 con blanco, %2 con negro. El texto necesita 4,5.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag to order, or Alt with the arrow keys.</source>
        <translation>Arrastre para ordenar o use Alt con las flechas.</translation>
    </message>
    <message>
        <source>The columns, order and widths of the application</source>
        <translation>Columnas, orden y anchos de la aplicación</translation>
    </message>
    <message>
        <source>It names the entries and is always shown.</source>
        <translation>Da nombre a los elementos y se muestra siempre.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnControl</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>No ordenar por esta columna</translation>
    </message>
    <message>
        <source>Then sort by this</source>
        <translation>Ordenar después por esta columna</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Ocultar «%1»</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnScripts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an error and its place</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Places, entries, commands</source>
        <translation>Vistas, elementos, comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>Buscando elementos…</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>Escriba lo que busca.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ComplexField</name>
    <message>
        <source>%1, real part</source>
        <translation>%1, parte real</translation>
    </message>
    <message>
        <source>%1, imaginary part</source>
        <translation>%1, parte imaginaria</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CountCard</name>
    <message>
        <source>Add to %1</source>
        <comment>a collection</comment>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>+%1 this week</source>
        <comment>how many were added</comment>
        <translation>+%1 esta semana</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New entry in %1</source>
        <translation>Nuevo elemento en %1</translation>
    </message>
    <message>
        <source>The entry could not be created: %1</source>
        <translation>No se pudo crear el elemento: %1</translation>
    </message>
    <message>
        <source>Discard the new entry?</source>
        <translation>¿Descartar el nuevo elemento?</translation>
    </message>
    <message>
        <source>The new entry cannot be chosen here, because the function did not tell its id (%1)</source>
        <translation>El nuevo elemento no se puede elegir aquí, porque la función no dio su identificador (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateRight</name>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>No tiene permiso para añadir a «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DashboardCards</name>
    <message>
        <source>%1 by month (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 por mes (%2)</translation>
    </message>
    <message>
        <source>%1 by day (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 por día (%2)</translation>
    </message>
    <message>
        <source>%1 by week (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 por semana (%2)</translation>
    </message>
    <message>
        <source>%1 by year (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 por año (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DateFilterEditor</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 hasta</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the later one.</source>
        <translation>No hay nada de %1 a %2: la primera es posterior.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatetimeField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Introduzca una fecha, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DayEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeleteFlow</name>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>No se pudo eliminar «%1»: %2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«%1» no se puede eliminar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it changed meanwhile. Look at it again first.</source>
        <translation>«%1» no se eliminó porque cambió entretanto. Revíselo primero.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile</source>
        <translation>«%1» se cambió entretanto</translation>
    </message>
    <message>
        <source>It was not deleted. Somebody else changed it since you saw it.</source>
        <translation>No se eliminó. Otra persona lo cambió desde que usted lo vio.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Eliminar de todos modos</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>Se eliminará para todos.</translation>
    </message>
    <message>
        <source>Looking at what goes with %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>Examinando qué se elimina con %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletedItem</name>
    <message>
        <source>This entry was deleted meanwhile. What you entered is still here.</source>
        <translation>Este elemento se eliminó entretanto. Lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Conservar como nuevo elemento</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>Descartar lo introducido</translation>
    </message>
    <message>
        <source>“%1” was deleted while you were editing</source>
        <translation>«%1» se eliminó mientras lo editaba</translation>
    </message>
    <message>
        <source>It can be stored once more, as a new entry with what stands in the form. Links that other entries had to it are gone.</source>
        <translation>Se puede guardar otra vez, como elemento nuevo, con lo que hay en el formulario. Los vínculos que otros elementos tenían con él se han perdido.</translation>
    </message>
    <message>
        <source>You are not allowed to store it once more.</source>
        <translation>No tiene permiso para guardarlo otra vez.</translation>
    </message>
    <message>
        <source>“%1” was kept as a new entry.</source>
        <translation>«%1» se conservó como elemento nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message>
        <source>%1: %2</source>
        <comment>collection: labels</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1: %2 y %Ln más</numerusform>
            <numerusform>%1: %2 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>También elimina %Ln elemento (%1).</numerusform>
            <numerusform>También elimina %Ln elementos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Desvincula %Ln elemento (%1).</numerusform>
            <numerusform>Desvincula %Ln elementos (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EditDialog</name>
    <message>
        <source>Edit entry in %1</source>
        <translation>Editar entrada de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The entry could not be saved: %1</source>
        <translation>No se pudo guardar la entrada: %1</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EmailField</name>
    <message>
        <source>Enter a mail address such as name@example.org.</source>
        <translation>Introduzca una dirección de correo, por ejemplo name@example.org.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportColumnList</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportColumns</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of fields and one of them: &quot;Address · Street&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportDialog</name>
    <message>
        <source>Mark as UTF-8 (byte order mark, for older spreadsheets)</source>
        <translation>Marcar como UTF-8 (marca de orden de bytes, para hojas de cálculo antiguas)</translation>
    </message>
    <message>
        <source>Keep texts that look like formulas from being run</source>
        <translation>Impedir que se ejecuten los textos que parecen fórmulas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>The title of a list: Export &quot;Books&quot;.</extracomment>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestran</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valores sin formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Coma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto y coma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that begin with =, +, - or @.</source>
        <translation>Se pone un apóstrofo delante de los textos que empiezan por =, +, - o @.</translation>
    </message>
    <message>
        <source>Choose a file and write the rows to it</source>
        <translation>Elegir un archivo y escribir en él las filas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows and how many they are: &quot;Filtered (213)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtradas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionadas</translation>
    </message>
    <message>
        <source>Names instead of ids; dates and numbers as they are written here, where the format has none of its own.</source>
        <translation>Nombres en lugar de ID; fechas y números como se escriben aquí, cuando el formato no tiene una notación propia.</translation>
    </message>
    <message>
        <source>Ids of references, ISO dates, decimal points: for programs, and to be imported again.</source>
        <translation>ID de las referencias, fechas ISO, puntos decimales: para programas y para volver a importar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The former file is as it was.</source>
        <translation>El archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 This was after %2 rows. %3</source>
        <translation>%1 Fue después de %2 filas. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to “%1”.</source>
        <translation>
            <numerusform>Se exportó %Ln fila a «%1».</numerusform>
            <numerusform>Se exportaron %Ln filas a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and are cut.</source>
        <translation>
            <numerusform>%Ln texto era demasiado largo para una celda y se recortó.</numerusform>
            <numerusform>%Ln textos eran demasiado largos para una celda y se recortaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <extracomment>The title of a list.</extracomment>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>Some cells are empty, because they could not be worked out: %1</source>
        <translation>Algunas celdas están vacías porque no se pudieron calcular: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldEditor</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>How many characters a text has, and how many it may have.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>Sobra %Ln carácter.</numerusform>
            <numerusform>Sobran %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldOptions</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Aquí no se pueden ejecutar funciones.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the title of one of its parts: &quot;Position, 2.&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileDialogs</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what its button does: &quot;Photo: Choose…&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wait until the file is read.</source>
        <translation>Espere hasta que se lea el archivo.</translation>
    </message>
    <message>
        <source>Choose another file, or discard this one.</source>
        <translation>Elija otro archivo o descarte este.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <extracomment>1: a list of types of files, 2: a size</extracomment>
        <translation>Se permite: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1; at most %2.</source>
        <translation>Se permite: %1; como máximo %2.</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>The name of a picture that was pasted.</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Wait until the file is taken.</source>
        <translation>Espere hasta que se haya tomado el archivo.</translation>
    </message>
    <message>
        <source>There is no program here that opens it.</source>
        <translation>Aquí no hay ningún programa que lo abra.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileFacts</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>films</source>
        <translation>vídeos</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileField</name>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s type and size: &quot;PNG image · 12 kB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>a file&apos;s type and size, and that it is not stored yet</comment>
        <translation>%1 · nuevo</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>No se pudo obtener el archivo: %1</translation>
    </message>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Aquí no se pueden ejecutar funciones.</translation>
    </message>
    <message>
        <source>“%1” is too large to be taken as a list of bytes.</source>
        <translation>«%1» es demasiado grande para una lista de bytes.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>Upload failed: %1</source>
        <translation>Error al subir: %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>The file could not be removed: %1</source>
        <translation>No se pudo quitar el archivo: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Suelte aquí el archivo</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste one (Ctrl+V)</source>
        <translation>Elegir un archivo, soltarlo aquí o pegarlo (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileReader</name>
    <message>
        <source>“%1” is too large: %2, at most %3 are allowed.</source>
        <translation>«%1» es demasiado grande: %2, se permiten como máximo %3.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2. Allowed are: %3.</source>
        <extracomment>1: a file&apos;s name, 2: what it is, 3: a list of types.</extracomment>
        <translation>«%1» es de tipo %2. Se permiten: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterField</name>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Cerrar los filtros</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contiene</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Keep filters, order and columns under a name</source>
        <translation>Guardar filtros, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>Only where “%1” is empty</source>
        <translation>Solo donde «%1» está vacío</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterRules</name>
    <message>
        <source>These filters change each other without end, so they were left as they are: %1</source>
        <translation>Estos filtros se cambian entre sí sin fin, por eso se dejaron como están: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterText</name>
    <message>
        <source>contains “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Title contains &quot;momo&quot;.</extracomment>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A filter, after the field&apos;s name: Books: some / none.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguno</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>distinto de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menor que %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>coincide con %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>The choice of an empty text.</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range: 1940 to 2020.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A text that a list holds.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>with one of %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with one of &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>con uno de %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags without &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Form</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that is not in sight, and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormCards</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln error por corregir</numerusform>
            <numerusform>%Ln errores por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>¿Descartar lo introducido?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Se perderá lo que introdujo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Guardar y añadir otro</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Guardar y seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln error por corregir</numerusform>
            <numerusform>%Ln errores por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%Ln campo cambiado</numerusform>
            <numerusform>%Ln campos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln por añadir</numerusform>
            <numerusform>%Ln por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two counts: &quot;2 fields changed, 1 to delete&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormRules</name>
    <message>
        <source>These fields change each other without end, so they were left as they are: %1</source>
        <extracomment>Titles of fields, &quot;Name, Slug&quot;.</extracomment>
        <translation>Estos campos se cambian entre sí sin fin, por lo que se dejaron como están: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot hold what the function gave (%2)</source>
        <translation>«%1» no puede contener lo que dio la función (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Formats</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeDictField</name>
    <message>
        <source>Enter an object: it begins with { and ends with }.</source>
        <translation>Introduzca un objeto: empieza por { y termina con }.</translation>
    </message>
    <message>
        <source>Enter a list: it begins with [ and ends with ].</source>
        <translation>Introduzca una lista: empieza por [ y termina con ].</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeField</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1, shown as</source>
        <extracomment>A field that can be shown as a tree or as text: &quot;Details, shown as&quot;.</extracomment>
        <translation>%1, mostrado como</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FunctionSession</name>
    <message>
        <source>The function has to give {info, requestHeaders} (%1)</source>
        <translation>La función tiene que dar {info, requestHeaders} (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::GoToButton</name>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Finds places, entries and commands.</source>
        <translation>Encuentra vistas, elementos y comandos.</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Ir a vistas, elementos y comandos</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>Esta aplicación no tiene colecciones.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>Cambiados por mí</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Stored data that cannot be used</source>
        <translation>Datos guardados que no se pueden usar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportCheckPage</name>
    <message>
        <source>Leave wrong rows out and import the others</source>
        <translation>Omitir las filas erróneas e importar las demás</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Filas erróneas</translation>
    </message>
    <message>
        <source>Copy the list of mistakes, for a spreadsheet</source>
        <translation>Copiar la lista de errores para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The rows could not be checked: %1</source>
        <translation>No se pudieron comprobar las filas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln fila.</numerusform>
            <numerusform>Se añadirán %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be updated.</source>
        <translation>
            <numerusform>Se actualizará %Ln elemento.</numerusform>
            <numerusform>Se actualizarán %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are wrong.</source>
        <translation>
            <numerusform>%Ln fila es errónea.</numerusform>
            <numerusform>%Ln filas son erróneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows…</source>
        <translation>Guardar las filas erróneas…</translation>
    </message>
    <message>
        <source>Write all wrong rows and what is wrong with them to a CSV file, to be mended there</source>
        <translation>Escribir todas las filas erróneas y sus errores en un archivo CSV para corregirlas allí</translation>
    </message>
    <message>
        <source>wrong rows.csv</source>
        <translation>filas erróneas.csv</translation>
    </message>
    <message>
        <source>There is nothing to change: all entries are like their rows already.</source>
        <translation>No hay nada que cambiar: todas las entradas ya son como sus filas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are like their rows already.</source>
        <translation>
            <numerusform>%Ln entrada ya es como su fila.</numerusform>
            <numerusform>%Ln entradas ya son como sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>Se omite %Ln fila.</numerusform>
            <numerusform>Se omiten %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 mistakes are shown; the saved rows have all %2.</source>
        <translation>Se muestran los primeros %1 errores; las filas guardadas tienen los %2.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportColumnRow</name>
    <message>
        <source>Value of all rows</source>
        <translation>Valor de todas las filas</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>Quitar este valor fijo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Campo para la columna «%1»</translation>
    </message>
    <message>
        <source>Field of the fixed value</source>
        <translation>Campo del valor fijo</translation>
    </message>
    <message>
        <source>What names the entry</source>
        <translation>Qué identifica el elemento</translation>
    </message>
    <message>
        <source>Sign between the entries of the list</source>
        <translation>Signo entre los elementos de la lista</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>How a cell names what it refers to: by its field &quot;Name&quot;.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>por ID</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <extracomment>The title of a collection: Import into &quot;Books&quot;.</extracomment>
        <translation>Importar en «%1»</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 Origen</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Columnas</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Al paso anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>Se añadió %Ln elemento.</numerusform>
            <numerusform>Se añadieron %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were updated.</source>
        <translation>
            <numerusform>Se actualizó %Ln elemento.</numerusform>
            <numerusform>Se actualizaron %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong rows were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln fila errónea.</numerusform>
            <numerusform>Se omitieron %Ln filas erróneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are stored already.</source>
        <translation>
            <numerusform>Ya se guardó %Ln fila.</numerusform>
            <numerusform>Ya se guardaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what was kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>What is being done, and how far it is: &quot;Checking… 500 of 1,204&quot;.</extracomment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>3 References</source>
        <translation>3 Referencias</translation>
    </message>
    <message>
        <source>4 Check</source>
        <translation>4 Comprobar</translation>
    </message>
    <message>
        <source>The references could not be looked up: %1</source>
        <translation>No se pudieron consultar las referencias: %1</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Importando en %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportItems</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Varios elementos se llaman «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Looking references up…</source>
        <translation>Buscando referencias…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>What is stored already cannot be taken back.</source>
        <translation>Lo que ya se guardó no se puede revertir.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Looking for similar ones…</source>
        <translation>Buscando similares…</translation>
    </message>
    <message>
        <source>Sending the rows…</source>
        <translation>Enviando las filas…</translation>
    </message>
    <message>
        <source>Rows are refused that were good when they were checked.</source>
        <translation>Se rechazan filas que eran correctas al comprobarlas.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappingPage</name>
    <message>
        <source>Empty cells empty the field</source>
        <translation>Las celdas vacías vacían el campo</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <translation>Añadir un valor fijo</translation>
    </message>
    <message>
        <source>How the first rows are understood</source>
        <translation>Cómo se interpretan las primeras filas</translation>
    </message>
    <message>
        <source>Add every row as a new entry</source>
        <translation>Añadir cada fila como elemento nuevo</translation>
    </message>
    <message>
        <source>Update entries with the same %1, add the others</source>
        <extracomment>What rows do: entries are found by the value of a field.</extracomment>
        <translation>Actualizar los elementos con el mismo valor en «%1», añadir los demás</translation>
    </message>
    <message>
        <source>As here (%1, %2)</source>
        <translation>Como aquí (%1, %2)</translation>
    </message>
    <message>
        <source>As in English (%1, %2)</source>
        <translation>Como en inglés (%1, %2)</translation>
    </message>
    <message>
        <source>As in German (%1, %2)</source>
        <translation>Como en alemán (%1, %2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-31 are always understood.</source>
        <translation>Las fechas como 2026-12-31 se entienden siempre.</translation>
    </message>
    <message>
        <source>Else empty cells leave the fields of existing entries as they are.</source>
        <translation>Si no, las celdas vacías dejan como están los campos de los elementos existentes.</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Columnas y sus campos</translation>
    </message>
    <message>
        <source>As in British English (%1, %2)</source>
        <translation>Como en inglés británico (%1, %2)</translation>
    </message>
    <message>
        <source>As in French (%1, %2)</source>
        <translation>Como en francés (%1, %2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappings</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is filled twice.</source>
        <translation>«%1» se rellena dos veces.</translation>
    </message>
    <message>
        <source>No column is assigned to a field yet.</source>
        <translation>Todavía no hay ninguna columna asignada a un campo.</translation>
    </message>
    <message>
        <source>“%1” is required, and no column gives it.</source>
        <translation>«%1» es obligatorio, pero ninguna columna lo aporta.</translation>
    </message>
    <message>
        <source>Entries are to be found by “%1”, and no column gives it.</source>
        <translation>Los elementos se deben buscar por «%1», pero ninguna columna lo aporta.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>You may not add entries here, only update those that are there.</source>
        <translation>Aquí no puede añadir entradas, solo cambiar las que hay.</translation>
    </message>
    <message>
        <source>You may not change the entries that are there, only add others.</source>
        <translation>No puede cambiar las entradas que hay, solo añadir otras.</translation>
    </message>
    <message>
        <source>You may not change “%1”. Leave it out.</source>
        <translation>No puede cambiar «%1». Omítalo.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportOperations</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Varios elementos se llaman «%1».</translation>
    </message>
    <message>
        <source>It refers to row %1, which is wrong or refers back to this one.</source>
        <translation>Remite a la fila %1, que es errónea o remite a esta.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>No hay ningún elemento «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be added: %2</source>
        <translation>No se puede añadir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1”, which it refers to, cannot be added.</source>
        <translation>«%1», a lo que remite, no se puede añadir.</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is wrong.</source>
        <translation>La fila %1, a la que remite, es errónea.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReader</name>
    <message>
        <source>It has characters that are not %1. Choose another encoding.</source>
        <translation>Contiene caracteres que no son %1. Elija otra codificación.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed: rows may be missing.</source>
        <translation>Se abren unas comillas y no se cierran: pueden faltar filas.</translation>
    </message>
    <message>
        <source>These are more than %1 rows; import them in several files.</source>
        <translation>Son más de %1 filas; impórtelas en varios archivos.</translation>
    </message>
    <message>
        <source>These are more than %1 columns.</source>
        <translation>Son más de %1 columnas.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>No contiene ninguna fila.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>No se pudo leer «%1»: %2</translation>
    </message>
    <message>
        <source>This is not a list of JSON objects.</source>
        <translation>No es una lista de objetos JSON.</translation>
    </message>
    <message>
        <source>A row is too large.</source>
        <translation>Una fila es demasiado grande.</translation>
    </message>
    <message>
        <source>Entry %1 is not JSON: %2</source>
        <translation>El elemento %1 no es JSON: %2</translation>
    </message>
    <message>
        <source>It ends too early: rows may be missing.</source>
        <translation>Termina demasiado pronto: pueden faltar filas.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (.xlsx).</source>
        <translation>No es un archivo de hoja de cálculo (.xlsx).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>No hay ninguna hoja «%1».</translation>
    </message>
    <message>
        <source>There is too much text in it; use CSV.</source>
        <translation>Contiene demasiado texto; use CSV.</translation>
    </message>
    <message>
        <source>The sheet cannot be found in the file.</source>
        <translation>No se encuentra la hoja en el archivo.</translation>
    </message>
    <message>
        <source>The sheet is damaged: %1</source>
        <translation>La hoja está dañada: %1</translation>
    </message>
    <message>
        <source>Line %1 has an alias (“*…”), which is not taken.</source>
        <translation>La línea %1 tiene un alias («*…»), que no se admite.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This is not a list of mappings.</source>
        <translation>No es una lista de asociaciones.</translation>
    </message>
    <message>
        <source>The file is too large for YAML; use JSON Lines or CSV.</source>
        <translation>El archivo es demasiado grande para YAML; use JSON Lines o CSV.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML: %2</source>
        <translation>La línea %1 no es YAML: %2</translation>
    </message>
    <message>
        <source>This is no text: it has zero bytes. Choose another encoding, or another file.</source>
        <translation>Esto no es texto: contiene bytes nulos. Elija otra codificación u otro archivo.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 letters; perhaps a quote is opened and not closed.</source>
        <translation>Una celda tiene más de %1 caracteres; quizá se abrió una comilla y no se cerró.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReferencesPage</name>
    <message>
        <source>What was not found</source>
        <translation>Lo que no se encontró</translation>
    </message>
    <message>
        <source>Use the similar ones</source>
        <translation>Usar las similares</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Añadir como nueva</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Omitir las filas</translation>
    </message>
    <message>
        <source>Select some and say what they mean. Rows with what is not decided are wrong.</source>
        <translation>Seleccione algunas y diga qué significan. Las filas con algo sin decidir son erróneas.</translation>
    </message>
    <message>
        <source>Means an existing entry…</source>
        <translation>Significa una entrada existente…</translation>
    </message>
    <message>
        <source>The entry that the selected ones mean</source>
        <translation>La entrada que significan las seleccionadas</translation>
    </message>
    <message>
        <source>Search for the entry that is meant; Down shows all</source>
        <translation>Buscar la entrada que se quiere decir; Abajo muestra todas</translation>
    </message>
    <message>
        <source>Take the entries that are called almost like the selected ones</source>
        <translation>Tomar las entradas que se llaman casi igual que las seleccionadas</translation>
    </message>
    <message>
        <source>Add new entries that are called like this</source>
        <translation>Añadir entradas nuevas con este nombre</translation>
    </message>
    <message>
        <source>Import the rows without the reference</source>
        <translation>Importar las filas sin la referencia</translation>
    </message>
    <message>
        <source>Do not import the rows that refer to these</source>
        <translation>No importar las filas que remiten a ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n values refer to nothing.</source>
        <translation>
            <numerusform>%Ln valor no remite a nada.</numerusform>
            <numerusform>%Ln valores no remiten a nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided what all of them mean.</source>
        <translation>Está decidido qué significan todas.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportSourcePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), JSON, JSON Lines or YAML</source>
        <translation>CSV, Excel (.xlsx), JSON, JSON Lines o YAML</translation>
    </message>
    <message>
        <source>Take the rows that were copied elsewhere</source>
        <translation>Usar las filas copiadas en otro lugar</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, or paste rows from a spreadsheet.</source>
        <translation>Elija un archivo o suéltelo aquí, o pegue filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Coma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Punto y coma ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barra vertical ( | )</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a file: &quot;1,204 rows, 3 columns&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InField</name>
    <message>
        <source>%1, type of the value</source>
        <translation>%1, tipo del valor</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Tipo del valor</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineCard</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuevo elemento</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Arrastrar a otro lugar</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>No eliminar</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Eliminado en otro lugar</translation>
    </message>
    <message>
        <source>Is deleted when you save</source>
        <translation>Se elimina al guardar</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Conservar «%1»</translation>
    </message>
    <message>
        <source>As things stand it cannot be deleted: %1</source>
        <translation>Tal como está no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile, so it was not deleted. Look at it again.</source>
        <translation>Otra persona cambió esta entrada entretanto, por eso no se eliminó. Mírela de nuevo.</translation>
    </message>
    <message>
        <source>This entry was deleted or moved elsewhere meanwhile. What you entered is still here.</source>
        <translation>Esta entrada se eliminó o se movió en otro lugar entretanto. Lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Conservar como nuevo elemento</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save this entry alone</source>
        <translation>Guardar solo esta entrada</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Delete it without saving the rest</source>
        <translation>Eliminarlo sin guardar lo demás</translation>
    </message>
    <message>
        <source>Save “%1” alone</source>
        <translation>Guardar solo «%1»</translation>
    </message>
    <message>
        <source>Delete “%1” now</source>
        <translation>Eliminar «%1» ahora</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineList</name>
    <message>
        <source>These entries could not be loaded: %1</source>
        <translation>No se pudieron cargar estos elementos: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Mostrar más (%1 de %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“%1” is no longer here: it was deleted or moved.</source>
        <translation>«%1» ya no está aquí: se eliminó o se movió.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer here: they were deleted or moved.</source>
        <translation>
            <numerusform>%Ln entrada ya no está aquí: se eliminó o se movió.</numerusform>
            <numerusform>%Ln entradas ya no están aquí: se eliminaron o se movieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>¿Eliminar «%1» ahora?</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>Se eliminará para todos.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineTabs</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3</source>
        <extracomment>The title of an entry, that of the tab where it is, and what is the matter with it.</extracomment>
        <translation>«%1» en «%2»: %3</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were.</source>
        <translation>No se guardó, pero otros cambios sí.</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were: %1</source>
        <translation>No se guardó, pero otros cambios sí: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InternalCard</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creación: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <translation>Creado por %1, %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambio: %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>cambiado por %1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Ordenar por «%1», ascendente</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Ordenar por «%1», descendente</translation>
    </message>
    <message>
        <source>In the order of creation</source>
        <translation>Por orden de creación</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (%Ln elemento)</numerusform>
            <numerusform>%1 (%Ln elementos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy column</source>
        <translation>Copiar columna</translation>
    </message>
    <message>
        <source>Then sort by “%1”</source>
        <translation>Ordenar después por «%1»</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Exportar las filas seleccionadas…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries…</source>
        <translation>
            <numerusform>Eliminar %Ln entrada…</numerusform>
            <numerusform>Eliminar %Ln entradas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemView</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Sus cambios se descartaron.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It could not be saved: %1
What you entered is still here.</source>
        <translation>No se pudo guardar: %1
Lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>No tiene permiso para añadir a «%1».</translation>
    </message>
    <message>
        <source>You are not allowed to save this: %1
What you entered is still here.</source>
        <translation>No tiene permiso para guardar esto: %1
Lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>You are not allowed to change this entry.</source>
        <translation>No tiene permiso para cambiar esta entrada.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>It cannot be saved at present: %1
What you entered is still here. Try again in a moment.</source>
        <translation>Por ahora no se puede guardar: %1
Lo que introdujo sigue aquí. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>There is no room left to save it: %1
What you entered is still here. Make room, then try again.</source>
        <translation>No queda espacio para guardarlo: %1
Lo que introdujo sigue aquí. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>%1
What you entered is still here.</source>
        <translation>%1
Lo que introdujo sigue aquí.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>No ordenar por esta columna</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by it as well</source>
        <translation>Haga clic para ordenar; Mayús+clic para ordenar también por esta columna</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsTable</name>
    <message>
        <source>All loaded rows</source>
        <translation>Todas las filas cargadas</translation>
    </message>
    <message>
        <source>Choose the loaded rows, or none</source>
        <translation>Seleccionar las filas cargadas o ninguna</translation>
    </message>
    <message>
        <source>Corner without a function</source>
        <translation>Esquina sin función</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>“%1” stands twice in its group.</source>
        <translation>«%1» aparece dos veces en su grupo.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation>%1 tiene más cifras de las que se pueden conservar.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>nombre %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this entry.</source>
        <translation>«%1» no puede ser el nombre de este elemento.</translation>
    </message>
    <message>
        <source>What was pasted is no JSON. %1</source>
        <translation>Lo pegado no es JSON. %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>Buscar en todos los textos</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Buscar en «%1»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBulk</name>
    <message>
        <source>Set field…</source>
        <translation>Fijar campo…</translation>
    </message>
    <message>
        <source>Give all chosen entries the same value</source>
        <translation>Dar el mismo valor a todos los elementos seleccionados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen entries</source>
        <translation>Eliminar los elementos seleccionados</translation>
    </message>
    <message>
        <source>The entries could not be had: %1</source>
        <translation>No se pudieron obtener los elementos: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>The title of a field.</extracomment>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the chosen entries to a file</source>
        <translation>Escribir las entradas elegidas en un archivo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was done with %n entries, and not with %2.</source>
        <extracomment>What was done, with how many entries, and how many were left.</extracomment>
        <translation>
            <numerusform>Se detuvo «%1»: se hizo con %Ln entrada y no con %2.</numerusform>
            <numerusform>Se detuvo «%1»: se hizo con %Ln entradas y no con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 Fue demasiado para poder deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln elemento.</numerusform>
            <numerusform>Se eliminaron %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>Se cambió %Ln elemento.</numerusform>
            <numerusform>Se cambiaron %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was set in %n entries.</source>
        <extracomment>The title of a field.</extracomment>
        <translation>
            <numerusform>Se estableció %1 en %Ln elemento.</numerusform>
            <numerusform>Se estableció %1 en %Ln elementos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListCard</name>
    <message>
        <source>There are none. Show the list</source>
        <translation>No hay ninguno. Mostrar la lista</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListClipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>Se copió %Ln fila.</numerusform>
            <numerusform>Se copiaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied; the others are not loaded.</source>
        <translation>
            <numerusform>Se copió %Ln fila; las demás no están cargadas.</numerusform>
            <numerusform>Se copiaron %Ln filas; las demás no están cargadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListColumns</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of fields and a field in it, as in &quot;Address · Street&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListEntry</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Añadir una copia</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Arrastrar a otro lugar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message>
        <source>Add entry</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>Correct the entries that cannot be read.</source>
        <translation>Corrija los elementos que no se pueden leer.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, elemento %2</translation>
    </message>
    <message>
        <source>%1 to %2 entries.</source>
        <translation>De %1 a %2 elementos.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Como mínimo %Ln elemento.</numerusform>
            <numerusform>Como mínimo %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Como máximo %Ln elemento.</numerusform>
            <numerusform>Como máximo %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Choose files, or drop some here</source>
        <translation>Elija archivos o suéltelos aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: there is no more room.</source>
        <translation>
            <numerusform>Se omitió %Ln archivo: no queda sitio.</numerusform>
            <numerusform>Se omitieron %Ln archivos: no queda sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 more of %2 entries</source>
        <translation>Mostrar %1 más de %2 entradas</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message>
        <source>Previous rows</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Filas siguientes</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>The rows that are seen, and how many there are: &quot;1–50 of 213&quot;.</extracomment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Also those that are not loaded</source>
        <translation>También los que no están cargados</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar todo (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListNews</name>
    <message numerus="yes">
        <source>%Ln new rows – show</source>
        <extracomment>Rows that others added, elsewhere in the list than where the person is; the button leads to them.</extracomment>
        <translation>
            <numerusform>%Ln fila nueva – mostrar</numerusform>
            <numerusform>%Ln filas nuevas – mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Ir a las filas que llegaron entretanto</translation>
    </message>
    <message>
        <source>They are gone again.</source>
        <translation>Ya no están.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListRows</name>
    <message>
        <source>You are not allowed to delete this entry.</source>
        <translation>No tiene permiso para eliminar esta entrada.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListStates</name>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>No se pudo cargar «%1».</translation>
    </message>
    <message>
        <source>Some rows could not be loaded: %1</source>
        <translation>No se pudieron cargar algunas filas: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You are not allowed to see “%1”.</source>
        <translation>No tiene permiso para ver «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListTransfer</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add or update entries from a file</source>
        <translation>Añadir o actualizar elementos desde un archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write this list to a file</source>
        <translation>Escribir esta lista en un archivo</translation>
    </message>
    <message>
        <source>You may neither add nor change entries here.</source>
        <translation>Aquí no puede ni añadir ni cambiar entradas.</translation>
    </message>
    <message>
        <source>You may not see these entries.</source>
        <translation>No puede ver estos elementos.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListView</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Añadir a «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches.</source>
        <translation>Sin resultados en «%1».</translation>
    </message>
    <message>
        <source>Other words or fewer filters find more.</source>
        <translation>Con otras palabras o menos filtros encontrará más.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>«%1» todavía está vacío.</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>Añadir el primer elemento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items match, of all there are: &quot;213 of 1,204&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing belongs to “%1” now.</source>
        <translation>Por ahora nada pertenece a «%1».</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>Mostrar todo «%1»</translation>
    </message>
    <message>
        <source>A column could not be worked out: %1</source>
        <translation>No se pudo calcular una columna: %1</translation>
    </message>
    <message>
        <source>The new rows could not be found: %1</source>
        <translation>No se pudieron encontrar las filas nuevas: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LoadingCard</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LocalConnector</name>
    <message>
        <source>The file is too large, or cannot be read.</source>
        <translation>El archivo es demasiado grande o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LogInDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>a view&apos;s title and the application&apos;s</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%Ln elemento guardado no se puede usar.</numerusform>
            <numerusform>%Ln elementos guardados no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save or discard what you are editing first.</source>
        <translation>Guarde o descarte primero lo que está editando.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ManyFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Uno de ellos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1: one of them or all</source>
        <translation>%1: uno de ellos o todos</translation>
    </message>
    <message>
        <source>Nothing chosen: whether there are any at all</source>
        <translation>Nada elegido: si hay alguno o no</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MarkdownField</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a link</comment>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Menu</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeChoice</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field&apos;s title, whose value it is, and the value: &quot;Year, yours: 2014&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message>
        <source>“%1” was changed while you were editing</source>
        <translation>«%1» se cambió mientras lo editaba</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Shows what is stored now, without what you entered</source>
        <translation>Muestra lo que está guardado ahora, sin lo que introdujo</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Guardar combinado</translation>
    </message>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>%Ln campo no se solapaba y ya está combinado.</numerusform>
            <numerusform>%Ln campos no se solapaban y ya están combinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>%Ln necesita su decisión.</numerusform>
            <numerusform>%Ln necesitan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your choice any more.</source>
        <translation>Ya nada necesita su decisión.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who changed it, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>Queda %Ln decisión por tomar.</numerusform>
            <numerusform>Quedan %Ln decisiones por tomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeRow</name>
    <message>
        <source>Yours</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Ambas juntas</translation>
    </message>
    <message>
        <source>Enter something else for “%1”</source>
        <translation>Introducir otra cosa para «%1»</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>As entered here:</source>
        <translation>Como se introduzca aquí:</translation>
    </message>
    <message>
        <source>What is to be saved instead of either version</source>
        <translation>Lo que se guardará en lugar de ambas versiones</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>%1 antes: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message>
        <source>Merged by themselves</source>
        <translation>Combinados por sí solos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Igual en ambas versiones</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was, and what it will be.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otra versión</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeText</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s title and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageArea</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%Ln mensaje anterior</numerusform>
            <numerusform>%Ln mensajes anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>There were none yet.</source>
        <translation>Todavía no ha habido ninguno.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A message and when it came.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ×%2 – %3</source>
        <extracomment>A message, how often it came, and when it came last.</extracomment>
        <translation>%1 ×%2 – %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageTexts</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Guardar y seguir editando</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Guardar y añadir otro</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Guardar y volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{title} was successfully created.</source>
        <translation>{title} se creó correctamente.</translation>
    </message>
    <message>
        <source>The form is not valid. Correct the mistakes and try again.</source>
        <translation>El formulario no es válido. Corrija los errores e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Are you sure you want to leave?</source>
        <translation>Tiene cambios sin guardar. ¿Seguro que quiere salir?</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Are you sure you want to delete {item}?</source>
        <translation>¿Seguro que quiere eliminar {item}?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Sí, eliminar</translation>
    </message>
    <message>
        <source>{item} was successfully deleted.</source>
        <translation>{item} se eliminó correctamente.</translation>
    </message>
    <message>
        <source>{item} was successfully saved.</source>
        <translation>{item} se guardó correctamente.</translation>
    </message>
    <message>
        <source>{item} could not be deleted.</source>
        <translation>No se pudo eliminar {item}.</translation>
    </message>
    <message>
        <source>{item} was successfully created.</source>
        <translation>{item} se creó correctamente.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>You have been logged out.</source>
        <translation>Se cerró la sesión.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Página no encontrada</translation>
    </message>
    <message>
        <source>You are not allowed to view this.</source>
        <translation>No tiene permiso para ver esto.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this.</source>
        <translation>No tiene permiso para eliminar esto.</translation>
    </message>
    <message>
        <source>You are not allowed to add anything here.</source>
        <translation>No tiene permiso para añadir nada aquí.</translation>
    </message>
    <message>
        <source>You are not allowed to save this.</source>
        <translation>No tiene permiso para guardar esto.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>No hay nada en «{path}».</translation>
    </message>
    <message>
        <source>It may have been deleted, or the address is misspelt.</source>
        <translation>Puede que se haya eliminado o que la dirección esté mal escrita.</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>No tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>What was asked for could not be found.</source>
        <translation>No se encontró lo solicitado.</translation>
    </message>
    <message>
        <source>The upload failed: {reason}</source>
        <translation>No se pudo subir el archivo: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Añadir {title}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Filtrado por</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in total</source>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Sin resultados para los filtros.</translation>
    </message>
    <message>
        <source>The list could not be loaded: {reason}</source>
        <translation>No se pudo cargar la lista: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are you sure you want to delete %n entry(s)?</source>
        <translation>
            <numerusform>¿Seguro que quiere eliminar %Ln elemento?</numerusform>
            <numerusform>¿Seguro que quiere eliminar %Ln elementos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Eliminar %Ln elemento</numerusform>
            <numerusform>Eliminar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully deleted.</source>
        <translation>
            <numerusform>%Ln elemento se eliminó correctamente.</numerusform>
            <numerusform>%Ln elementos se eliminaron correctamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully changed.</source>
        <translation>
            <numerusform>%Ln elemento se cambió correctamente.</numerusform>
            <numerusform>%Ln elementos se cambiaron correctamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: done for %n entry(s).</source>
        <translation>
            <numerusform>{action}: ejecutado con %Ln elemento.</numerusform>
            <numerusform>{action}: ejecutado con %Ln elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n entry(s) could not be processed.</source>
        <translation>
            <numerusform>No se pudo procesar {failed} de %Ln elemento.</numerusform>
            <numerusform>No se pudieron procesar {failed} de %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>No se cambió nada: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported from {file}.</source>
        <translation>
            <numerusform>Se importó %Ln elemento de {file}.</numerusform>
            <numerusform>Se importaron %Ln elementos de {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n row(s) of {file} could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar {failed} de %Ln fila de {file}.</numerusform>
            <numerusform>No se pudieron importar {failed} de %Ln filas de {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}</source>
        <translation>No se pudo importar {file}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}.</source>
        <translation>
            <numerusform>Se exportó %Ln elemento a {file}.</numerusform>
            <numerusform>Se exportaron %Ln elementos a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>No se pudo escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>It cannot be taken back: {reason}</source>
        <translation>No se puede deshacer: {reason}</translation>
    </message>
    <message>
        <source>It could not be taken back: {reason}</source>
        <translation>No se pudo deshacer: {reason}</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MissingModel</name>
    <message>
        <source>Not decided</source>
        <extracomment>An entry is called almost like a text that was not found.</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not decided. “%1”?</source>
        <translation>Sin decidir. ¿«%1»?</translation>
    </message>
    <message>
        <source>The field stays empty</source>
        <translation>El campo queda vacío</translation>
    </message>
    <message>
        <source>Is added as a new entry</source>
        <translation>Se añade como entrada nueva</translation>
    </message>
    <message>
        <source>The rows are left out</source>
        <translation>Las filas se omiten</translation>
    </message>
    <message>
        <source>Means “%1”</source>
        <extracomment>A text stands for an entry with another name.</extracomment>
        <translation>Significa «%1»</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ello</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MistakesModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MomentRange</name>
    <message>
        <source>Enter one not after %1.</source>
        <translation>Introduzca un valor no posterior a %1.</translation>
    </message>
    <message>
        <source>Enter one not before %1.</source>
        <translation>Introduzca un valor no anterior a %1.</translation>
    </message>
    <message>
        <source>Enter one from %1 to %2.</source>
        <comment>a range of dates or times</comment>
        <translation>Introduzca un valor de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NotFoundView</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberField</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the unit of its number: &quot;Weight, kg&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimals.</source>
        <translation>
            <numerusform>Redondeado a %Ln decimal.</numerusform>
            <numerusform>Redondeado a %Ln decimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberFilterEditor</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 hasta</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the greater one.</source>
        <translation>No hay nada de %1 a %2: el primero es mayor.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OpeningState</name>
    <message>
        <source>Reading data</source>
        <translation>Leyendo datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The data cannot be read.</source>
        <translation>No se pueden leer los datos.</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Abriendo los datos…</translation>
    </message>
    <message>
        <source>Reading data… %1 %</source>
        <extracomment>%1 is a number: &quot;34 %&quot;.</extracomment>
        <translation>Leyendo datos… %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PageBar</name>
    <message>
        <source>How many rows a page has</source>
        <translation>Cuántas filas tiene una página</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Palette</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved view of a list: &quot;Books: Overdue&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, otra vez</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>Sugerir una contraseña</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <comment>a password</comment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>a password</comment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>a password</comment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>a password</comment>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Permissions</name>
    <message>
        <source>Permissions were delivered for &quot;%1&quot;, which is no view.</source>
        <translation>Se entregaron permisos para «%1», que no es una vista.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message>
        <source>Stored data that cannot be used as they are. Click to see which.</source>
        <translation>Datos guardados que no se pueden usar tal como están. Haga clic para ver cuáles.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Problems with stored data</source>
        <translation>Problemas con los datos guardados</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>Ya no hay ninguno.</translation>
    </message>
    <message>
        <source>These data are left alone as they are and not shown in lists. Everything else works as usual. Once they are mended, they appear by themselves.</source>
        <translation>Estos datos se dejan tal como están y no aparecen en las listas. Todo lo demás funciona como siempre. En cuanto se corrijan, aparecerán por sí solos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RadioField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» no es una de las opciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and one of its choices: &quot;Status: Draft&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReadOnlyReason</name>
    <message>
        <source>Computed from other fields</source>
        <translation>Calculado a partir de otros campos</translation>
    </message>
    <message>
        <source>You are not allowed to change this field</source>
        <translation>No tiene permiso para cambiar este campo</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>Este campo no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>a collection and who changed an entry of it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefField</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Create a new entry</source>
        <translation>Crear un elemento</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Elija un elemento de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>Type to search %1, or add one.</source>
        <translation>Escriba para buscar en %1 o añada un elemento.</translation>
    </message>
    <message>
        <source>Type to search %1.</source>
        <translation>Escriba para buscar en %1.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2), or add one.</source>
        <translation>Escriba para buscar en %1 (%2) o añada un elemento.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2).</source>
        <translation>Escriba para buscar en %1 (%2).</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>The entry it refers to is gone.</source>
        <translation>El elemento al que remite ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» no es una de las opciones.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPicker</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Create a new entry…</source>
        <translation>Crear un elemento…</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>Crear «%1»…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPopup</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Todavía no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 – type more to narrow down.</source>
        <translation>%1 de %2 – siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>%1 of %2 – scroll for more, or type to narrow down.</source>
        <translation>%1 de %2 – desplácese para ver más o escriba para acotar.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReferenceLookup</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message>
        <source>No entries yet</source>
        <translation>Todavía no hay elementos</translation>
    </message>
    <message>
        <source>Type to add from %1</source>
        <translation>Escriba para añadir de %1</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Elija un elemento de la lista o vacíe el campo.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Mostrar %Ln elemento</numerusform>
            <numerusform>Mostrar los %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReplacedBatch</name>
    <message>
        <source>It was not tried, because another one failed before.</source>
        <translation>No se intentó, porque antes falló otra.</translation>
    </message>
    <message>
        <source>What it refers to could not be stored.</source>
        <translation>No se pudo guardar aquello a lo que remite.</translation>
    </message>
    <message>
        <source>It was not stored, because another one failed.</source>
        <translation>No se guardó porque falló otra.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowBoxes</name>
    <message>
        <source>Chosen rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowFetch</name>
    <message>
        <source>Looking for the entries</source>
        <translation>Buscando los elementos</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ScriptRunner</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The module %1 cannot be prepared: %2</source>
        <translation>No se puede preparar el módulo %1: %2</translation>
    </message>
    <message>
        <source>The module %1 cannot be used: %2 (line %3)</source>
        <translation>No se puede usar el módulo %1: %2 (línea %3)</translation>
    </message>
    <message>
        <source>A function was stopped, it ran longer than %1 ms. (%2)</source>
        <translation>Una función se detuvo porque tardaba más de %1 ms. (%2)</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2)</source>
        <translation>Esto no es una función: %1 (%2)</translation>
    </message>
    <message>
        <source>This is no function. (%1)</source>
        <translation>Esto no es una función. (%1)</translation>
    </message>
    <message>
        <source>The function&apos;s promise is never settled. (%1)</source>
        <translation>La promesa de la función nunca se resuelve ni se rechaza. (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SegmentFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ServerSession</name>
    <message>
        <source>Nobody needs to log in here.</source>
        <translation>Aquí no hace falta iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SettingsDialog</name>
    <message>
        <source>Open the windows of last time</source>
        <translation>Abrir las ventanas de la última vez</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also by %1 and %2, in all windows.</source>
        <translation>También con %1 y %2, en todas las ventanas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Of lists with numbered pages, when they are opened next.</source>
        <translation>De listas con páginas numeradas, la próxima vez que se abran.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>This application always starts with its home page.</source>
        <translation>Esta aplicación siempre empieza por su página de inicio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Según la descripción</translation>
    </message>
    <message>
        <source>Where something is being edited, it changes once that is saved.</source>
        <translation>Donde se esté editando algo, cambia cuando se haya guardado.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Shortcuts</name>
    <message>
        <source>Moving around</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close what is open, or leave</source>
        <translation>Cerrar lo abierto o salir de la vista</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Contraer la barra lateral</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Ir a vistas, elementos y comandos</translation>
    </message>
    <message>
        <source>First to ninth entry of the menu</source>
        <translation>Primera a novena entrada del menú</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer el cambio</translation>
    </message>
    <message>
        <source>Open this place in another window</source>
        <translation>Abrir esta vista en otra ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>Former messages</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Settings: colours, text, language, windows</source>
        <translation>Ajustes: colores, texto, idioma, ventanas</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Choose the row, or no more; with Shift and arrows several</source>
        <translation>Elegir la fila o dejar de elegirla; varias con Mayús y flechas</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Elegir todo lo que coincide</translation>
    </message>
    <message>
        <source>Delete the row, or the chosen ones</source>
        <translation>Eliminar la fila o las elegidas</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the cell</source>
        <translation>Copiar las filas elegidas o la celda</translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Ir a las filas que llegaron entretanto</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Import into the list</source>
        <translation>Importar en la lista</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Sidebar</name>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Contraer la barra lateral</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Expandir la barra lateral</translation>
    </message>
    <message>
        <source>Filter the menu</source>
        <translation>Filtrar el menú</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidebarButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a collection and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
To add: the plus, or Insert</source>
        <comment>a menu entry with its keys</comment>
        <translation>%1
Para añadir: el signo más o Insert</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::StatusBar</name>
    <message>
        <source>Not serving</source>
        <translation>Servicio inactivo</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Servicio activo: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TabStrip</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes del elemento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1, con errores</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksBadge</name>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>What is done in the background, and how far it is.</extracomment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>Lo que se ejecuta en segundo plano</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>a task</comment>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksGuard</name>
    <message>
        <source>Stop what is running?</source>
        <translation>¿Detener lo que está en marcha?</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the window closes.</source>
        <translation>«%1» sigue en marcha y se detiene al cerrar la ventana.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the window closes:</source>
        <translation>Esto sigue en marcha y se detiene al cerrar la ventana:</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the program ends.</source>
        <translation>«%1» sigue en marcha y se detiene al terminar el programa.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the program ends:</source>
        <translation>Esto sigue en marcha y se detiene al terminar el programa:</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y terminar</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when you log out.</source>
        <translation>«%1» sigue en marcha y se detiene al cerrar la sesión.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when you log out:</source>
        <translation>Esto sigue en marcha y se detiene al cerrar la sesión:</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Seguir conectado</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contiene</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextHeight</name>
    <message>
        <source>Height of the text</source>
        <translation>Altura del texto</translation>
    </message>
    <message>
        <source>Drag to make the text higher (%1) or lower (%2); a double click makes it as high as usual</source>
        <extracomment>Of a text of several lines; %1 and %2 are keys.</extracomment>
        <translation>Arrastrar para hacer el texto más alto (%1) o más bajo (%2); un doble clic lo deja como siempre</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TheirChange</name>
    <message>
        <source>Both of you changed: %1</source>
        <extracomment>Titles of fields.</extracomment>
        <translation>Ambos cambiaron: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>Otra persona cambió este elemento entretanto. Aún no se guardó nada, y lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Cargar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ThreeWayMerge</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The title of a group and that of a field in it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeField</name>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Introduzca una hora, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeList</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimePopup</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Take the present time</source>
        <translation>Tomar la hora actual</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How often the same message came, as in ×3</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%Ln vez)</numerusform>
            <numerusform>%1 (%Ln veces)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TreeField</name>
    <message>
        <source>Add entry</source>
        <translation>Añadir elemento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add to the chosen group</source>
        <translation>Añadir al grupo seleccionado</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Quitar el elemento seleccionado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make another kind of the chosen entry</source>
        <translation>Cambiar el tipo del elemento seleccionado</translation>
    </message>
    <message>
        <source>The value is no group: %1</source>
        <translation>El valor no es un grupo: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TupleField</name>
    <message>
        <source>%1.</source>
        <extracomment>The place of a value that has no name, as in &quot;2.&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Correct the values that cannot be read.</source>
        <translation>Corrija los valores que no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TypeText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Tuple</source>
        <translation>Tupla</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>One of several types</source>
        <translation>Uno de varios tipos</translation>
    </message>
    <message>
        <source>Complex number</source>
        <translation>Número complejo</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>Red IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>Objeto libre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoControl</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoHistory</name>
    <message>
        <source>Doing again: %1</source>
        <extracomment>What had been done: &quot;Saving “Moby-Dick”&quot;.</extracomment>
        <translation>Rehaciendo: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UnsavedGuard</name>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UrlField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org.</source>
        <translation>Introduzca una dirección completa, por ejemplo https://example.org.</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened from here.</source>
        <translation>Las direcciones de este tipo no se abren desde aquí.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ValueReading</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>yes y true on x 1</source>
        <extracomment>What stands for yes in a file, in small letters, parted by blanks.</extracomment>
        <translation>sí si s verdadero x 1</translation>
    </message>
    <message>
        <source>no n false off 0 -</source>
        <extracomment>What stands for no in a file, in small letters, parted by blanks.</extracomment>
        <translation>no n falso 0 -</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>No es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>No es una fecha.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>This must be written as JSON.</source>
        <translation>Esto debe estar escrito como JSON.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ViewControl</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View “%1”, changed</source>
        <translation>Vista «%1», cambiada</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vista «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed since it was saved</source>
        <translation>«%1» cambió desde que se guardó</translation>
    </message>
    <message>
        <source>Keep what the list shows, and come back to it</source>
        <translation>Conservar lo que muestra la lista y volver a ello</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A view that the list begins with.</extracomment>
        <translation>%1 (predeterminada)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>Do not begin with this view</source>
        <translation>No empezar con esta vista</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Empezar con esta vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Eliminar vista…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista «%1»?</translation>
    </message>
    <message>
        <source>The entries it shows stay.</source>
        <translation>Los elementos que muestra se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Ya existe una vista con este nombre.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WebLink</name>
    <message>
        <source>Only addresses of the web and of mail are opened, not “%1”.</source>
        <translation>Solo se abren direcciones de la web y de correo, no «%1».</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>an address</comment>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>There is no program that opens “%1”.</source>
        <translation>No hay ningún programa que abra «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WindowActions</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The request needs a JSON body.</source>
        <translation>La petición necesita un cuerpo JSON.</translation>
    </message>
    <message>
        <source>Send an object with &quot;item&quot; and &quot;path&quot;.</source>
        <translation>Envíe un objeto con &quot;item&quot; y &quot;path&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Somebody has changed this item since you read it.</source>
        <translation>Alguien ha cambiado este elemento desde que lo leyó.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2.</source>
        <translation>No hay ningún elemento %1 en %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 debe ser un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>_page may be at most %1; 0 asks for everything.</source>
        <translation>_page puede ser como máximo %1; 0 lo pide todo.</translation>
    </message>
    <message>
        <source>Send an item as a JSON object.</source>
        <translation>Envíe un elemento como objeto JSON.</translation>
    </message>
    <message>
        <source>Send JSON with Content-Type: application/json.</source>
        <translation>Envíe JSON con Content-Type: application/json.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 no es posible aquí.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The query cannot be decoded as UTF-8 text.</source>
        <translation>La consulta no se puede decodificar como texto UTF-8.</translation>
    </message>
    <message>
        <source>must be made of letters, digits, _ and -, not %1</source>
        <translation>debe constar de letras, cifras, _ y -, no %1</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR, not %1</source>
        <translation>debe ser un idioma como en o pt_BR, no %1</translation>
    </message>
    <message>
        <source>must name a folder</source>
        <translation>debe indicar una carpeta</translation>
    </message>
    <message>
        <source>without authentication the server listens to this machine only: 127.0.0.1, ::1 or localhost, not %1</source>
        <translation>sin autenticación el servidor solo atiende a este equipo: 127.0.0.1, ::1 o localhost, no %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the collection %2</source>
        <translation>no hay ningún campo «%1» en la colección %2</translation>
    </message>
    <message>
        <source>a field of type %1 cannot name an item</source>
        <translation>un campo de tipo %1 no puede dar nombre a un elemento</translation>
    </message>
    <message>
        <source>must hold at least one collection</source>
        <translation>debe contener al menos una colección</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, _ and -, and does not begin with _</source>
        <translation>un nombre consta de letras, cifras, _ y -, y no empieza por _</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>the file is too large for a description</source>
        <translation>el archivo es demasiado grande para una descripción</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>(allowed: %1)</source>
        <translation>(permitidos: %1)</translation>
    </message>
    <message>
        <source>must be text, not %1</source>
        <translation>debe ser texto, no %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>debe ser true o false, no %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>debe ser un número entero de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>must be one of the allowed names, not %1</source>
        <translation>debe ser uno de los nombres permitidos, no %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>debe ser una lista, no %1</translation>
    </message>
    <message>
        <source>is below the minimum, %1</source>
        <translation>es menor que el mínimo, %1</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>no es una expresión regular: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>must name a field such as $.users, not %1</source>
        <translation>debe indicar un campo como $.users, no %1</translation>
    </message>
    <message>
        <source>must hold at least one field</source>
        <translation>debe contener al menos un campo</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>no existe el tipo «%1»</translation>
    </message>
    <message>
        <source>must hold at least one value</source>
        <translation>debe contener al menos un valor</translation>
    </message>
    <message>
        <source>must be a value of type %1, not %2</source>
        <translation>debe ser un valor de tipo %1, no %2</translation>
    </message>
    <message>
        <source>a Dict has no default; give its fields theirs</source>
        <translation>un Dict no tiene valor predeterminado; indíquelo en sus campos</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values, not %1</source>
        <translation>debe asociar claves con valores, no %1</translation>
    </message>
    <message>
        <source>means the same as &quot;%1&quot;, which is given too</source>
        <translation>significa lo mismo que «%1», que también se indica</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 is of type %3, not Ref or RefsList</source>
        <translation>el campo «%1» de la colección %2 es de tipo %3, no Ref ni RefsList</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 must refer back with coll: %3 and field: %4</source>
        <translation>el campo «%1» de la colección %2 debe remitir de vuelta con coll: %3 y field: %4</translation>
    </message>
    <message>
        <source>there is no collection &quot;%1&quot;</source>
        <translation>no existe la colección «%1»</translation>
    </message>
    <message>
        <source>this version does not support %1 yet</source>
        <translation>esta versión todavía no admite %1</translation>
    </message>
    <message>
        <source>The item&apos;s present state does not allow this.</source>
        <translation>El estado actual del elemento no lo permite.</translation>
    </message>
    <message>
        <source>The item %1 was changed meanwhile.</source>
        <translation>El elemento %1 se cambió entretanto.</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>No se puede cambiar</translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be without its field %3.</source>
        <translation>«%1» en %2 no puede estar sin su campo %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: its field %2 still holds “%3”.</source>
        <translation>«%1» no se puede eliminar: su campo %2 todavía contiene «%3».</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>Must be a date and time such as 2020-12-31T23:59:00</source>
        <translation>Debe ser una fecha y hora, por ejemplo 2020-12-31T23:59:00</translation>
    </message>
    <message>
        <source>Must not be before %1</source>
        <translation>No debe ser anterior a %1</translation>
    </message>
    <message>
        <source>Must not be after %1</source>
        <translation>No debe ser posterior a %1</translation>
    </message>
    <message>
        <source>Must be an object</source>
        <translation>Debe ser un objeto</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconocido</translation>
    </message>
    <message>
        <source>The operator %1 does not exist.</source>
        <translation>El operador %1 no existe.</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1</source>
        <translation>Esta expresión regular no es válida: %1</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>Debe ser un número</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Debe ser como mínimo %1</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Debe ser como máximo %1</translation>
    </message>
    <message>
        <source>Is too large a number</source>
        <translation>Es un número demasiado grande</translation>
    </message>
    <message>
        <source>Must be a whole number</source>
        <translation>Debe ser un número entero</translation>
    </message>
    <message>
        <source>Too few entries: at least %1</source>
        <translation>Muy pocos elementos: como mínimo %1</translation>
    </message>
    <message>
        <source>Too many entries: at most %1</source>
        <translation>Demasiados elementos: como máximo %1</translation>
    </message>
    <message>
        <source>Holds the same entry twice</source>
        <translation>Contiene dos veces el mismo elemento</translation>
    </message>
    <message>
        <source>Must be a list</source>
        <translation>Debe ser una lista</translation>
    </message>
    <message>
        <source>A patch operation must be an object.</source>
        <translation>Una operación de patch debe ser un objeto.</translation>
    </message>
    <message>
        <source>A patch operation has no member %1.</source>
        <translation>A una operación de patch le falta %1.</translation>
    </message>
    <message>
        <source>The patch operation “%1” does not exist.</source>
        <translation>La operación de patch «%1» no existe.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a value.</source>
        <translation>La operación de patch «%1» necesita un valor (value).</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a path.</source>
        <translation>La operación de patch «%1» necesita una ruta (path).</translation>
    </message>
    <message>
        <source>Only a list can be added to, and %1 is none.</source>
        <translation>Solo se puede añadir a una lista, y %1 no lo es.</translation>
    </message>
    <message>
        <source>Is not the value that was tested for</source>
        <translation>No es el valor que se comprobaba</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>No puede estar vacío</translation>
    </message>
    <message>
        <source>%1 is not a path such as $.address.street</source>
        <translation>%1 no es una ruta como $.address.street</translation>
    </message>
    <message>
        <source>There is no field %1 to sort by.</source>
        <translation>No hay ningún campo %1 por el que ordenar.</translation>
    </message>
    <message>
        <source>Must be a string</source>
        <translation>Debe ser un texto</translation>
    </message>
    <message>
        <source>Holds characters that are not text</source>
        <translation>Contiene caracteres que no son texto</translation>
    </message>
    <message>
        <source>Must match the pattern %1</source>
        <translation>Debe ajustarse al patrón %1</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>Files of the same change could not be put back: %1.</source>
        <translation>No se pudieron restablecer archivos del mismo cambio: %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>No queda espacio para escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says that the _id is %1.</source>
        <translation>Según el nombre del archivo, el _id es %1.</translation>
    </message>
    <message>
        <source>There is already an item %1.</source>
        <translation>Ya existe un elemento %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>No se puede usar la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no _id.</source>
        <translation>El nombre del archivo no es un _id.</translation>
    </message>
    <message>
        <source>%1 cannot be an _id.</source>
        <translation>%1 no puede ser un _id.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>Este JSON no es válido: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>the file is not valid UTF-8</source>
        <translation>el archivo no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the file holds a control character (%1)</source>
        <translation>el archivo contiene un carácter de control (%1)</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>el archivo contiene más de un documento</translation>
    </message>
    <message>
        <source>is not valid YAML: %1</source>
        <translation>no es YAML válido: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>a name must be text: put it in quotes</source>
        <translation>un nombre debe ser texto: póngalo entre comillas</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>no es base64</translation>
    </message>
    <message>
        <source>the tag %1 is not known</source>
        <translation>la etiqueta %1 no se conoce</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 no es un número finito</translation>
    </message>
    <message>
        <source>the alias stands within what it refers to</source>
        <translation>el alias está dentro de aquello a lo que se refiere</translation>
    </message>
    <message>
        <source>a name must be text, not an alias</source>
        <translation>un nombre debe ser texto, no un alias</translation>
    </message>
    <message>
        <source>aliases make the document too large</source>
        <translation>los alias hacen el documento demasiado grande</translation>
    </message>
    <message>
        <source>is nested too deeply: at most %1 levels</source>
        <translation>está anidado a demasiada profundidad: como máximo %1 niveles</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a mapping</source>
        <translation>un nombre debe ser texto, no una lista ni una asociación</translation>
    </message>
    <message>
        <source>stands here a second time</source>
        <translation>aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>No hay ningún archivo en %1.</translation>
    </message>
    <message>
        <source>The part _json must be an object.</source>
        <translation>La parte _json debe ser un objeto.</translation>
    </message>
    <message>
        <source>The part %1 is not named after a field.</source>
        <translation>La parte %1 no lleva el nombre de un campo.</translation>
    </message>
    <message>
        <source>A part of the form has too many header fields.</source>
        <translation>Una parte del formulario tiene demasiados campos de cabecera.</translation>
    </message>
    <message>
        <source>A part of the form has no name.</source>
        <translation>Una parte del formulario no tiene nombre.</translation>
    </message>
    <message>
        <source>A header field within the form is malformed.</source>
        <translation>Un campo de cabecera del formulario está mal formado.</translation>
    </message>
    <message>
        <source>The Content-Disposition within the form is malformed.</source>
        <translation>El campo Content-Disposition del formulario está mal formado.</translation>
    </message>
    <message>
        <source>The name of a file within the form is malformed.</source>
        <translation>El nombre de un archivo del formulario está mal formado.</translation>
    </message>
    <message>
        <source>Parts of a form cannot have a transfer encoding.</source>
        <translation>Las partes de un formulario no pueden tener codificación de transferencia.</translation>
    </message>
    <message>
        <source>The form has too many parts.</source>
        <translation>El formulario tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>The form does not begin with its boundary.</source>
        <translation>El formulario no empieza por su separador (boundary).</translation>
    </message>
    <message>
        <source>A boundary of the form is malformed.</source>
        <translation>Un separador (boundary) del formulario está mal formado.</translation>
    </message>
    <message>
        <source>The form ends without its boundary.</source>
        <translation>El formulario termina sin su separador (boundary).</translation>
    </message>
    <message>
        <source>A part of the form has no end of its header.</source>
        <translation>La cabecera de una parte del formulario no tiene fin.</translation>
    </message>
    <message>
        <source>The header of a part of the form is too large.</source>
        <translation>La cabecera de una parte del formulario es demasiado grande.</translation>
    </message>
    <message>
        <source>The content type is not multipart/form-data with a boundary.</source>
        <translation>El tipo de contenido no es multipart/form-data con un boundary.</translation>
    </message>
    <message>
        <source>%1 has no selection %2.</source>
        <translation>%1 no tiene ninguna selección %2.</translation>
    </message>
    <message>
        <source>You are not allowed to see this list.</source>
        <translation>No tiene permiso para ver esta lista.</translation>
    </message>
    <message>
        <source>Send the conditions as a JSON object.</source>
        <translation>Envíe las condiciones como objeto JSON.</translation>
    </message>
    <message>
        <source>must be an address such as 0.0.0.0, not %1</source>
        <translation>debe ser una dirección como 0.0.0.0, no %1</translation>
    </message>
    <message>
        <source>must be the name of a header field such as X-User-Id, not %1</source>
        <translation>debe ser el nombre de un campo de cabecera como X-User-Id, no %1</translation>
    </message>
    <message>
        <source>must hold at least one address</source>
        <translation>debe contener al menos una dirección</translation>
    </message>
    <message>
        <source>must be an address or a network such as 127.0.0.1 or 10.0.0.0/8, not %1</source>
        <translation>debe ser una dirección o una red como 127.0.0.1 o 10.0.0.0/8, no %1</translation>
    </message>
    <message>
        <source>cannot be a function (!js) here</source>
        <translation>aquí no puede ser una función (!js)</translation>
    </message>
    <message>
        <source>must be a type of content such as image/png or image/*, not %1</source>
        <translation>debe ser un tipo de contenido como image/png o image/*, no %1</translation>
    </message>
    <message>
        <source>must hold at least one type</source>
        <translation>debe contener al menos un tipo</translation>
    </message>
    <message>
        <source>a reference within a List, a Tuple, an In or an action has no reverse field</source>
        <translation>una referencia dentro de una List, un Tuple, un In o una acción no tiene campo inverso</translation>
    </message>
    <message>
        <source>must name a view such as short or !save, not %1</source>
        <translation>debe indicar una vista como short o !save, no %1</translation>
    </message>
    <message>
        <source>the content of a file cannot be chosen from a list</source>
        <translation>el contenido de un archivo no se puede elegir de una lista</translation>
    </message>
    <message>
        <source>a file has no default</source>
        <translation>un archivo no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>must name an event such as before_save, not %1</source>
        <translation>debe indicar un evento como before_save, no %1</translation>
    </message>
    <message>
        <source>must be a function (!js), not %1</source>
        <translation>debe ser una función (!js), no %1</translation>
    </message>
    <message>
        <source>must be true, false or a function (!js), not %1</source>
        <translation>debe ser true, false o una función (!js), no %1</translation>
    </message>
    <message>
        <source>must be a list of event, function and maybe the field to listen to, not %1</source>
        <translation>debe ser una lista de evento, función y, si acaso, el campo que escuchar, no %1</translation>
    </message>
    <message>
        <source>must name a file</source>
        <translation>debe indicar un archivo</translation>
    </message>
    <message>
        <source>Cannot be computed: its value never settles</source>
        <translation>No se puede calcular: su valor nunca se estabiliza</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>No se puede copiar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: it is neither a file nor a folder.</source>
        <translation>No se puede copiar %1: no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>A migration of %1 was interrupted, so that it holds old and new items. Everything as it was before is in %2: put that in its place, then migrate again.</source>
        <translation>Una migración de %1 se interrumpió, por lo que contiene elementos antiguos y nuevos. Todo lo que había antes está en %2: póngalo en su lugar y vuelva a migrar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written as long as an item does not fit.</source>
        <translation>No se escribe nada mientras algún elemento no encaje.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was written.</source>
        <translation>%1 se cambió entretanto. No se escribió nada.</translation>
    </message>
    <message>
        <source>Everything was written, but %1 has to be removed by hand: %2.</source>
        <translation>Se escribió todo, pero %1 debe eliminarse a mano: %2.</translation>
    </message>
    <message>
        <source>%1 exports the function %2, but there is no collection of that name.</source>
        <translation>%1 exporta la función %2, pero no hay ninguna colección con ese nombre.</translation>
    </message>
    <message>
        <source>The function %1 threw: %2</source>
        <translation>La función %1 lanzó un error: %2</translation>
    </message>
    <message>
        <source>The function %1 gave nothing back: it must give the item, or null to delete it.</source>
        <translation>La función %1 no devolvió nada: debe devolver el elemento, o null para eliminarlo.</translation>
    </message>
    <message>
        <source>The function %1 gave something that is no item.</source>
        <translation>La función %1 devolvió algo que no es un elemento.</translation>
    </message>
    <message>
        <source>The function %1 must leave the _id as it is.</source>
        <translation>La función %1 debe dejar el _id como está.</translation>
    </message>
    <message>
        <source>A migration function can only change the item it is given.</source>
        <translation>Una función de migración solo puede cambiar el elemento que recibe.</translation>
    </message>
    <message>
        <source>In a migration a filter can only name values, such as {name: &quot;moon&quot;}.</source>
        <translation>En una migración un filtro solo puede indicar valores, por ejemplo {name: &quot;moon&quot;}.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>No se puede leer la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>No existe la colección %1.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>%1 no tiene ninguna acción %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a new item in %2.</source>
        <translation>%1 no puede ser el ID de un elemento nuevo en %2.</translation>
    </message>
    <message>
        <source>You are not allowed to read in %1.</source>
        <translation>No tiene permiso para leer en %1.</translation>
    </message>
    <message>
        <source>You are not allowed to create in %1.</source>
        <translation>No tiene permiso para crear en %1.</translation>
    </message>
    <message>
        <source>You are not allowed to change this in %1.</source>
        <translation>No tiene permiso para cambiar esto en %1.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this in %1.</source>
        <translation>No tiene permiso para eliminar esto en %1.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in %1.</source>
        <translation>No tiene permiso para hacer esto en %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed while data is only read.</source>
        <translation>No se puede cambiar nada mientras los datos solo se leen.</translation>
    </message>
    <message>
        <source>Handlers of %1 change items without end.</source>
        <translation>Unos manejadores de %1 cambian elementos sin fin.</translation>
    </message>
    <message>
        <source>Must be base64 text</source>
        <translation>Debe ser texto base64</translation>
    </message>
    <message>
        <source>The content of the file is missing</source>
        <translation>Falta el contenido del archivo</translation>
    </message>
    <message>
        <source>Must be a file: text, or an object with filename and content</source>
        <translation>Debe ser un archivo: texto, o un objeto con filename y content</translation>
    </message>
    <message>
        <source>Must be base64 text after “base64:”</source>
        <translation>Debe ser texto base64 tras «base64:»</translation>
    </message>
    <message>
        <source>File too big: at most %1 bytes</source>
        <translation>Archivo demasiado grande: como máximo %1 bytes</translation>
    </message>
    <message>
        <source>The content type %1 is not allowed, only: %2</source>
        <translation>El tipo de contenido %1 no se permite, solo: %2</translation>
    </message>
    <message>
        <source>The filter is too large or nested too deeply.</source>
        <translation>El filtro es demasiado grande o está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>A filter must be an object.</source>
        <translation>Un filtro debe ser un objeto.</translation>
    </message>
    <message>
        <source>$not needs an object.</source>
        <translation>$not necesita un objeto.</translation>
    </message>
    <message>
        <source>$and and $or need a list.</source>
        <translation>$and y $or necesitan una lista.</translation>
    </message>
    <message>
        <source>An operator needs a field.</source>
        <translation>Un operador necesita un campo.</translation>
    </message>
    <message>
        <source>A regular expression must be a text.</source>
        <translation>Una expresión regular debe ser un texto.</translation>
    </message>
    <message>
        <source>$exists needs true or false.</source>
        <translation>$exists necesita true o false.</translation>
    </message>
    <message>
        <source>Is nested too deeply: at most %1 levels</source>
        <translation>Está anidado a demasiada profundidad: como máximo %1 niveles</translation>
    </message>
    <message>
        <source>Must be a finite number</source>
        <translation>Debe ser un número finito</translation>
    </message>
    <message>
        <source>Must be of one of these types: %1</source>
        <translation>Debe ser de uno de estos tipos: %1</translation>
    </message>
    <message>
        <source>Must be an IP address such as 192.168.0.1 or 2001:db8::1</source>
        <translation>Debe ser una dirección IP, por ejemplo 192.168.0.1 o 2001:db8::1</translation>
    </message>
    <message>
        <source>Must not have bits beyond its prefix</source>
        <translation>No debe tener bits más allá de su prefijo</translation>
    </message>
    <message>
        <source>Must be a network such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Debe ser una red, por ejemplo 10.0.0.0/8 o 2001:db8::/32</translation>
    </message>
    <message>
        <source>%1 has a fixed number of entries.</source>
        <translation>%1 tiene un número fijo de elementos.</translation>
    </message>
    <message>
        <source>The patch writes too much.</source>
        <translation>El patch escribe demasiado.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>%1 no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs the path “from”.</source>
        <translation>La operación de patch «%1» necesita la ruta «from».</translation>
    </message>
    <message>
        <source>A patch may have at most %1 operations.</source>
        <translation>Un patch puede tener como máximo %1 operaciones.</translation>
    </message>
    <message>
        <source>A list is sorted by at most %1 fields.</source>
        <translation>Una lista se ordena por %1 campos como máximo.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave neither a text nor a list of texts.</source>
        <translation>La función de «pattern» no dio ni un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave %1, which is not a regular expression: %2.</source>
        <translation>La función de «pattern» dio %1, que no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>Must be a list with this many entries: %1</source>
        <translation>Debe ser una lista con este número de elementos: %1</translation>
    </message>
    <message>
        <source>The function of “in” gave no list.</source>
        <translation>La función de «in» no dio ninguna lista.</translation>
    </message>
    <message>
        <source>Is not allowed here</source>
        <translation>No se permite aquí</translation>
    </message>
    <message>
        <source>Must be an address such as https://example.org/page</source>
        <translation>Debe ser una dirección, por ejemplo https://example.org/page</translation>
    </message>
    <message>
        <source>The function of “%1” gave no value of type %2.</source>
        <translation>La función de «%1» no dio ningún valor de tipo %2.</translation>
    </message>
    <message>
        <source>Does not exist here</source>
        <translation>No existe aquí</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that name is taken.</source>
        <translation>Un módulo no puede llamarse «%1»: ese nombre ya está ocupado.</translation>
    </message>
    <message>
        <source>The module cannot be used: %1 (%2, line %3)</source>
        <translation>No se puede usar el módulo: %1 (%2, línea %3)</translation>
    </message>
    <message>
        <source>The module has no function &quot;%1&quot;. It has: %2</source>
        <translation>El módulo no tiene ninguna función «%1». Tiene: %2</translation>
    </message>
    <message>
        <source>This is no function: &quot;%1&quot;</source>
        <translation>Esto no es una función: «%1»</translation>
    </message>
    <message>
        <source>%1:%2: %3 (%4)</source>
        <translation>%1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function gave no value: %3 (%4)</source>
        <translation>%1:%2: La función no dio ningún valor: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function was stopped, it ran longer than %3 ms. (%4)</source>
        <translation>%1:%2: La función se detuvo porque tardaba más de %3 ms. (%4)</translation>
    </message>
    <message>
        <source>%1:%2: Functions that change items call each other endlessly. (%3)</source>
        <translation>%1:%2: Unas funciones que cambian elementos se llaman sin fin unas a otras. (%3)</translation>
    </message>
    <message>
        <source>This is no function: %1</source>
        <translation>Esto no es una función: %1</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2, line %3)</source>
        <translation>Esto no es una función: %1 (%2, línea %3)</translation>
    </message>
    <message>
        <source>Items cannot be reached here.</source>
        <translation>Aquí no se puede acceder a los elementos.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>No existe la colección «%1».</translation>
    </message>
    <message>
        <source>An item is created from an object with its members.</source>
        <translation>Un elemento se crea a partir de un objeto con sus campos.</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that is no JavaScript name.</source>
        <translation>Un módulo no puede llamarse «%1»: no es un nombre de JavaScript.</translation>
    </message>
    <message>
        <source>The module cannot be read: %1</source>
        <translation>No se puede leer el módulo: %1</translation>
    </message>
    <message>
        <source>A function was given where a value is needed.</source>
        <translation>Se dio una función donde hace falta un valor.</translation>
    </message>
    <message>
        <source>Something was given that is no value.</source>
        <translation>Se dio algo que no es un valor.</translation>
    </message>
    <message>
        <source>The calculation gave no number.</source>
        <translation>El cálculo no dio ningún número.</translation>
    </message>
    <message>
        <source>The calculation gave no date.</source>
        <translation>El cálculo no dio ninguna fecha.</translation>
    </message>
    <message>
        <source>An object was given that holds itself.</source>
        <translation>Se dio un objeto que se contiene a sí mismo.</translation>
    </message>
    <message>
        <source>An object was given that is nested too deeply.</source>
        <translation>Se dio un objeto anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de registro %1: %2.</translation>
    </message>
    <message>
        <source>Other changes always came first. Try again.</source>
        <translation>Siempre se adelantaron otros cambios. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data is being opened.</source>
        <translation>Se están abriendo los datos.</translation>
    </message>
    <message>
        <source>Reading data: %1 of %2 (%3 %)</source>
        <translation>Leyendo datos: %1 de %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>must be an address such as postgres://user@host:5432/database</source>
        <translation>debe ser una dirección como postgres://user@host:5432/database</translation>
    </message>
    <message>
        <source>%1 is the path of another storage, which has another type</source>
        <translation>%1 es la ruta de otro almacenamiento, que es de otro tipo</translation>
    </message>
    <message>
        <source>The storage cannot take over the contents of files.</source>
        <translation>El almacenamiento no puede recibir el contenido de archivos.</translation>
    </message>
    <message>
        <source>%1 is no storage: yaml:DIR, sqlite:FILE or postgres://...</source>
        <translation>%1 no es un almacenamiento: yaml:DIR, sqlite:FILE o postgres://...</translation>
    </message>
    <message>
        <source>%1 does not tell where.</source>
        <translation>%1 no indica dónde.</translation>
    </message>
    <message>
        <source>A change over several storages was written here only, and could not be taken back: %1</source>
        <translation>Un cambio en varios almacenamientos se escribió solo aquí y no se pudo deshacer: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file&apos;s content.</source>
        <translation>%1 no puede ser el ID del contenido de un archivo.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read. It looks like this: %1</source>
        <translation>No se puede leer la dirección de la base de datos. Tiene esta forma: %1</translation>
    </message>
    <message>
        <source>The disk of the database is full: %1</source>
        <translation>El disco de la base de datos está lleno: %1</translation>
    </message>
    <message>
        <source>Another change was made at the same time. Try it again.</source>
        <translation>Se hizo otro cambio al mismo tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database does not answer: %1</source>
        <translation>La base de datos no responde: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file.</source>
        <translation>%1 no puede ser el ID de un archivo.</translation>
    </message>
    <message>
        <source>The column “exact” of the row %1 cannot be read.</source>
        <translation>No se puede leer la columna «exact» de la fila %1.</translation>
    </message>
    <message>
        <source>The tables in the schema %1 were made by another version of this program.</source>
        <translation>Las tablas del esquema %1 las creó otra versión de este programa.</translation>
    </message>
    <message>
        <source>The row was left out when the description changed.</source>
        <translation>La fila quedó fuera al cambiar la descripción.</translation>
    </message>
    <message>
        <source>The connection to the database was lost before it answered; the change may have been made or not: %1</source>
        <translation>Se perdió la conexión con la base de datos antes de que respondiera; es posible que el cambio se haya hecho o no: %1</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted.</source>
        <translation>La base de datos %1 se movió o se eliminó.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Otro programa está usando la base de datos %1.</translation>
    </message>
    <message>
        <source>%1 is no sqlite database.</source>
        <translation>%1 no es una base de datos sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>La base de datos %1 está dañada: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>No se puede escribir en la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>No se puede usar la base de datos %1: %2</translation>
    </message>
    <message>
        <source>There is no space left for the database %1.</source>
        <translation>No queda espacio para la base de datos %1.</translation>
    </message>
    <message>
        <source>A stored item of %1 cannot be read: %2</source>
        <translation>No se puede leer un elemento guardado de %1: %2</translation>
    </message>
    <message>
        <source>%1 is the database of another program.</source>
        <translation>%1 es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The database %1 is to be opened for writing first, because the description has changed.</source>
        <translation>La base de datos %1 debe abrirse primero para escritura, porque la descripción ha cambiado.</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version.</source>
        <translation>La base de datos %1 la escribió una versión posterior.</translation>
    </message>
    <message>
        <source>The database %1 is only read.</source>
        <translation>La base de datos %1 solo se lee.</translation>
    </message>
    <message>
        <source>A change that this one was made after could not be stored.</source>
        <translation>No se pudo guardar un cambio anterior en el que se basa este.</translation>
    </message>
    <message>
        <source>The folder is in use by the process %1 (%2).</source>
        <translation>El proceso %1 (%2) está usando la carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched: %2. What others change in it is seen at the next start.</source>
        <translation>No se puede vigilar la carpeta %1: %2. Lo que otros cambien en ella se verá en el próximo inicio.</translation>
    </message>
    <message>
        <source>This is what somebody else wrote of an item while it was changed here too. Take over what is needed and delete the file.</source>
        <translation>Esto es lo que otra persona escribió de un elemento mientras también se cambiaba aquí. Tome lo que haga falta y elimine el archivo.</translation>
    </message>
    <message>
        <source>The files of items cannot be written: %1. Nothing is lost, and it is tried again.</source>
        <translation>No se pueden escribir los archivos de los elementos: %1. No se ha perdido nada y se volverá a intentar.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>No se puede leer el diario %1.</translation>
    </message>
    <message>
        <source>The journal %1 is of another version of this program.</source>
        <translation>El diario %1 es de otra versión de este programa.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read.</source>
        <translation>No se puede leer una parte del diario.</translation>
    </message>
    <message>
        <source>The journal lacks the records from %1 to %2.</source>
        <translation>Al diario le faltan los registros del %1 al %2.</translation>
    </message>
    <message>
        <source>The record %1 of the journal cannot be read.</source>
        <translation>No se puede leer el registro %1 del diario.</translation>
    </message>
    <message>
        <source>The folder %1 is open for reading only.</source>
        <translation>La carpeta %1 está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>La copia de seguridad %1 está dañada.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no backup that this version can read.</source>
        <translation>%1 no es una copia de seguridad que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>The target holds %1, which the source does not have. Nothing was copied.</source>
        <translation>El destino contiene %1, que no está en el origen. No se copió nada.</translation>
    </message>
    <message>
        <source>%1 is not the same in source and target. Nothing was copied.</source>
        <translation>%1 no es igual en el origen y el destino. No se copió nada.</translation>
    </message>
    <message>
        <source>The target is not the same as the source: %1 items and %2 files with the hash %3, instead of %4 items and %5 files with %6.</source>
        <translation>El destino no es igual que el origen: %1 elementos y %2 archivos con el hash %3, en lugar de %4 elementos y %5 archivos con %6.</translation>
    </message>
    <message>
        <source>The content %1 of a file is not there.</source>
        <translation>El contenido %1 de un archivo no está.</translation>
    </message>
    <message>
        <source>The description does not know it.</source>
        <translation>La descripción no lo conoce.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once.</source>
        <translation>%1 aparece más de una vez en la lista.</translation>
    </message>
    <message>
        <source>What stood in the list twice stands in it once.</source>
        <translation>Lo que aparecía dos veces en la lista aparece una sola vez.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>No hay ningún elemento %1.</translation>
    </message>
    <message>
        <source>The reference to %1, which does not exist, was removed.</source>
        <translation>Se quitó la referencia a %1, que no existe.</translation>
    </message>
    <message>
        <source>%1 is in the list but does not refer back by %2.</source>
        <translation>%1 está en la lista, pero no remite de vuelta mediante %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of the list: it does not refer back by %2.</source>
        <translation>%1 se quitó de la lista: no remite de vuelta mediante %2.</translation>
    </message>
    <message>
        <source>%1 does not refer back by %2.</source>
        <translation>%1 no remite de vuelta mediante %2.</translation>
    </message>
    <message>
        <source>Refers back to %1 now.</source>
        <translation>Ahora remite de vuelta a %1.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says it holds.</source>
        <translation>La copia de seguridad no contiene lo que dice contener.</translation>
    </message>
    <message>
        <source>The backup holds %1 twice.</source>
        <translation>La copia de seguridad contiene %1 dos veces.</translation>
    </message>
    <message>
        <source>The backup holds items of %1, a collection that the description does not have.</source>
        <translation>La copia de seguridad contiene elementos de %1, una colección que no está en la descripción.</translation>
    </message>
    <message>
        <source>%1 in the backup does not fit the description: %2: %3</source>
        <translation>%1 en la copia de seguridad no encaja en la descripción: %2: %3</translation>
    </message>
    <message>
        <source>The storage is not the same as the backup: %1 items with the hash %2, instead of %3 items with %4.</source>
        <translation>El almacenamiento no es igual que la copia de seguridad: %1 elementos con el hash %2, en lugar de %3 elementos con %4.</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>La operación se interrumpió.</translation>
    </message>
    <message>
        <source>Is not known here</source>
        <translation>No se conoce aquí</translation>
    </message>
    <message>
        <source>Must have at most %1 entries</source>
        <translation>Debe tener como máximo %1 elementos</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Es necesario</translation>
    </message>
    <message>
        <source>Must be create, update, delete, act or upsert</source>
        <translation>Debe ser create, update, delete, act o upsert</translation>
    </message>
    <message>
        <source>An earlier operation has this name</source>
        <translation>Una operación anterior tiene este nombre</translation>
    </message>
    <message>
        <source>Must name at least one field</source>
        <translation>Debe indicar al menos un campo</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>Este campo no existe</translation>
    </message>
    <message>
        <source>Must be a text</source>
        <translation>Debe ser un texto</translation>
    </message>
    <message>
        <source>No earlier operation is named %1</source>
        <translation>Ninguna operación anterior se llama %1</translation>
    </message>
    <message>
        <source>Several items in %1 have the same %2.</source>
        <translation>Varios elementos de %1 tienen el mismo valor en %2.</translation>
    </message>
    <message>
        <source>The operation named %1, whose item is meant, failed.</source>
        <translation>La operación llamada %1, a cuyo elemento se hace referencia, falló.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been changed since.</source>
        <translation>«%1» en %2 se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been deleted since.</source>
        <translation>«%1» en %2 se ha eliminado desde entonces.</translation>
    </message>
    <message>
        <source>“%1” in %2 is there again.</source>
        <translation>«%1» en %2 vuelve a existir.</translation>
    </message>
    <message>
        <source>“%1” in %2 refers to something that has been deleted since.</source>
        <translation>«%1» en %2 remite a algo que se ha eliminado desde entonces.</translation>
    </message>
    <message>
        <source>“%1” in %2 is referred to by something that was changed since.</source>
        <translation>Algo que se ha cambiado desde entonces remite a «%1» en %2.</translation>
    </message>
    <message>
        <source>Something that you may not see has been changed since.</source>
        <translation>Algo que no tiene permiso para ver se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>belongs into what the function &quot;props&quot; gives</source>
        <translation>debe estar en lo que da la función «props»</translation>
    </message>
    <message>
        <source>needs a &quot;name&quot;</source>
        <translation>necesita «name»</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in this form</source>
        <translation>no hay ningún campo «%1» en este formulario</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot;</source>
        <translation>necesita «fields»</translation>
    </message>
    <message>
        <source>needs &quot;in&quot;: the fields that it watches</source>
        <translation>necesita «in»: los campos que vigila</translation>
    </message>
    <message>
        <source>only one of fields and fieldsets can be given</source>
        <translation>fields y fieldsets no se pueden indicar a la vez</translation>
    </message>
    <message>
        <source>needs fields or fieldsets</source>
        <translation>necesita fields o fieldsets</translation>
    </message>
    <message>
        <source>needs &quot;field&quot;, a RefsList, or &quot;collection&quot; and &quot;reverse&quot;</source>
        <translation>necesita «field», una RefsList, o «collection» y «reverse»</translation>
    </message>
    <message>
        <source>must be a field of type RefsList, not %1</source>
        <translation>debe ser un campo de tipo RefsList, no %1</translation>
    </message>
    <message>
        <source>must be a field of type Int or Float, not %1</source>
        <translation>debe ser un campo de tipo Int o Float, no %1</translation>
    </message>
    <message>
        <source>needs &quot;actions&quot; with &quot;login&quot;</source>
        <translation>necesita «actions» con «login»</translation>
    </message>
    <message>
        <source>needs &quot;login&quot;</source>
        <translation>necesita «login»</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>debe ser un número, no %1</translation>
    </message>
    <message>
        <source>only one of run and action can be given</source>
        <translation>run y action no se pueden indicar a la vez</translation>
    </message>
    <message>
        <source>needs &quot;action&quot;, a function, or &quot;run&quot;</source>
        <translation>necesita «action», una función, o «run»</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>no existe la vista «%1»</translation>
    </message>
    <message>
        <source>only one of view and path can be given</source>
        <translation>view y path no se pueden indicar a la vez</translation>
    </message>
    <message>
        <source>needs &quot;view&quot; or &quot;path&quot;</source>
        <translation>necesita «view» o «path»</translation>
    </message>
    <message>
        <source>needs a &quot;collection&quot;</source>
        <translation>necesita «collection»</translation>
    </message>
    <message>
        <source>needs a &quot;field&quot; of type Datetime</source>
        <translation>necesita «field» de tipo Datetime</translation>
    </message>
    <message>
        <source>must be a field of type Datetime, not %1</source>
        <translation>debe ser un campo de tipo Datetime, no %1</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot;</source>
        <translation>necesita «text»</translation>
    </message>
    <message>
        <source>needs &quot;links&quot;</source>
        <translation>necesita «links»</translation>
    </message>
    <message>
        <source>needs a &quot;type&quot;</source>
        <translation>necesita «type»</translation>
    </message>
    <message>
        <source>there is no message with this id</source>
        <translation>no hay ningún mensaje con este ID</translation>
    </message>
    <message>
        <source>is given beside &quot;custom&quot;, too</source>
        <translation>también se indica junto a «custom»</translation>
    </message>
    <message>
        <source>imports &quot;%1&quot;, which the window does not get: modules here import each other only as &quot;./name.js&quot; with the names in admin.scripts</source>
        <translation>importa «%1», que la ventana no recibe: aquí los módulos se importan entre sí solo como «./name.js», con los nombres de admin.scripts</translation>
    </message>
    <message>
        <source>functions of &quot;admin&quot; run in the window, which does not get the server&apos;s module &quot;%1&quot;; list a file in admin.scripts</source>
        <translation>las funciones de «admin» se ejecutan en la ventana, que no recibe el módulo «%1» del servidor; indique un archivo en admin.scripts</translation>
    </message>
    <message>
        <source>the component %1 cannot show a value of type %2</source>
        <translation>el componente %1 no puede mostrar un valor de tipo %2</translation>
    </message>
    <message>
        <source>there is no component &quot;%1&quot;</source>
        <translation>no existe el componente «%1»</translation>
    </message>
    <message>
        <source>Must have a value to find the item by</source>
        <translation>Debe tener un valor con el que encontrar el elemento</translation>
    </message>
    <message>
        <source>This batch is being worked on already.</source>
        <translation>Ya se está trabajando en este lote.</translation>
    </message>
    <message>
        <source>A batch may have at most %1 operations and %2 MB.</source>
        <translation>Un lote puede tener como máximo %1 operaciones y %2 MB.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Se detuvo el lote.</translation>
    </message>
    <message>
        <source>There is no such batch; it may have been too long unused.</source>
        <translation>No existe ese lote; quizá estuvo demasiado tiempo sin usar.</translation>
    </message>
    <message>
        <source>Send an object with &quot;without&quot;, a list of whole numbers.</source>
        <translation>Envíe un objeto con &quot;without&quot;, una lista de números enteros.</translation>
    </message>
    <message>
        <source>is not needed: the other item stands beside the form, and what is saved is taken. Leave it out; &quot;fields&quot; says what the form shows</source>
        <translation>no hace falta: el otro elemento está junto al formulario y se toma lo que se guarda. Omítalo; &quot;fields&quot; dice qué muestra el formulario</translation>
    </message>
    <message>
        <source>a pager is chosen by its name; one of your own is registered by a program</source>
        <translation>un paginador se elige por su nombre; un programa registra uno propio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the pagination &quot;%2&quot;</source>
        <translation>&quot;%1&quot; no va con la paginación &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no icon &quot;%1&quot;</source>
        <translation>no hay ningún icono &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address &quot;%1&quot; is that of %2 already</source>
        <translation>la dirección &quot;%1&quot; ya es la de %2</translation>
    </message>
    <message>
        <source>is no address: it is empty</source>
        <translation>no es una dirección: está vacía</translation>
    </message>
    <message>
        <source>has no parameters such as &quot;:id&quot; here</source>
        <translation>no tiene aquí parámetros como &quot;:id&quot;</translation>
    </message>
    <message>
        <source>needs one parameter, such as &quot;:id&quot;, for the item&apos;s id</source>
        <translation>necesita un parámetro, como &quot;:id&quot;, para el identificador del elemento</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is that of %2 already</source>
        <translation>el identificador &quot;%1&quot; ya es el de %2</translation>
    </message>
    <message>
        <source>is not needed: the collections are where the data is. Leave it out; where a view is to ask for something else, give it &quot;actions&quot;</source>
        <translation>no hace falta: los datos están en las colecciones. Omítalo; si una vista debe pedir otra cosa, dele &quot;actions&quot;</translation>
    </message>
    <message>
        <source>has a &quot;}&quot; without its &quot;{&quot;</source>
        <translation>tiene un &quot;}&quot; sin su &quot;{&quot;</translation>
    </message>
    <message>
        <source>has a &quot;{&quot; without its &quot;}&quot;</source>
        <translation>tiene un &quot;{&quot; sin su &quot;}&quot;</translation>
    </message>
    <message>
        <source>there is no placeholder {%1} in this message</source>
        <translation>este mensaje no tiene ningún marcador {%1}</translation>
    </message>
    <message>
        <source>{%1} cannot be shown as &quot;%2&quot;</source>
        <translation>{%1} no se puede mostrar como &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} must be words with texts in braces: one {...} other {...}</source>
        <translation>las opciones de {%1} deben ser palabras con textos entre llaves: one {...} other {...}</translation>
    </message>
    <message>
        <source>the choices of {%1} lack &quot;other&quot;</source>
        <translation>a las opciones de {%1} les falta &quot;other&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} have &quot;%2&quot; twice</source>
        <translation>las opciones de {%1} tienen &quot;%2&quot; dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plural; give &quot;=1&quot; for a number</source>
        <translation>&quot;%1&quot; no es un plural; indique &quot;=1&quot; para un número</translation>
    </message>
    <message>
        <source>$in, $nin, $any, $all and $none need a list.</source>
        <translation>$in, $nin, $any, $all y $none necesitan una lista.</translation>
    </message>
    <message>
        <source>There is no room for it in the folder %1.</source>
        <translation>No hay sitio para ello en la carpeta %1.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: %1</source>
        <translation>Lo que se envió ya no se puede leer: %1</translation>
    </message>
    <message>
        <source>is for references, not for a field of type %1</source>
        <translation>es para referencias, no para un campo de tipo %1</translation>
    </message>
    <message>
        <source>is for components that look for values, such as Autocomplete</source>
        <translation>es para componentes que buscan valores, como Autocomplete</translation>
    </message>
    <message>
        <source>%1 is no value of type %2</source>
        <translation>%1 no es un valor de tipo %2</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is there already</source>
        <translation>el campo «%1» ya está</translation>
    </message>
    <message>
        <source>must name a field</source>
        <translation>debe nombrar un campo</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;: what changes then</source>
        <translation>necesita «setProps»: lo que cambia entonces</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;, &quot;setValue&quot; or &quot;setInitialValue&quot;: what changes then</source>
        <translation>necesita «setProps», «setValue» o «setInitialValue»: lo que cambia entonces</translation>
    </message>
    <message>
        <source>is not asked where something new is made: there is nothing to normalize. Fields begin with their &quot;initialValue&quot;</source>
        <translation>no se llama donde se crea algo nuevo: no hay nada que normalizar. Los campos empiezan con su «initialValue»</translation>
    </message>
    <message>
        <source>must be a Ref to the collection %1: the rows belong to its items</source>
        <translation>debe ser un Ref a la colección %1: las filas pertenecen a sus elementos</translation>
    </message>
    <message>
        <source>another column is the main one already</source>
        <translation>otra columna ya es la principal</translation>
    </message>
    <message>
        <source>names that begin with _ mean something else in the address of a list</source>
        <translation>los nombres que empiezan por _ significan otra cosa en la dirección de una lista</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot; or &quot;before&quot;: what is to be set</source>
        <translation>necesita «fields» o «before»: lo que se ha de establecer</translation>
    </message>
    <message>
        <source>components have no such property</source>
        <translation>los componentes no tienen esa propiedad</translation>
    </message>
    <message>
        <source>must be a name or a mapping of keys to values, not %1</source>
        <translation>debe ser un nombre o una asignación de claves a valores, no %1</translation>
    </message>
    <message>
        <source>must be an origin such as https://desk.example.org, in small letters and without a path, not %1</source>
        <translation>debe ser un origen como https://desk.example.org, en minúsculas y sin ruta, no %1</translation>
    </message>
    <message>
        <source>cannot stand in the address of the list that the card opens: each condition there is about one field, and all of them hold</source>
        <translation>no puede figurar en la dirección de la lista que abre la tarjeta: allí cada condición es sobre un campo y todas se cumplen</translation>
    </message>
    <message>
        <source>%1 is no value of type %2, so that nothing is found</source>
        <translation>%1 no es un valor de tipo %2, por lo que no se encuentra nada</translation>
    </message>
    <message>
        <source>%1 is none of the field&apos;s choices, so that nothing is found</source>
        <translation>%1 no es ninguna de las opciones del campo, por lo que no se encuentra nada</translation>
    </message>
    <message>
        <source>More was given than a value may hold.</source>
        <translation>Se dio más de lo que un valor puede contener.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is a correct description.</source>
        <translation>%1 es una descripción correcta.</translation>
    </message>
    <message>
        <source>Wrote %1. Open it with: backdesk %1</source>
        <translation>Se escribió %1. Para abrirlo: backdesk %1</translation>
    </message>
</context>
</TS>
