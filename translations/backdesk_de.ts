<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message>
        <source>Wrote %1. Items: %2, files: %3, hash: %4.</source>
        <translation>%1 wurde geschrieben. Einträge: %2, Dateien: %3, Hash: %4.</translation>
    </message>
    <message>
        <source>Data that cannot be read is not in the backup.</source>
        <translation>Daten, die nicht gelesen werden können, sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>The data as it was before is in %1.</source>
        <translation>Die Daten, wie sie vorher waren, sind in %1.</translation>
    </message>
    <message>
        <source>Nothing was restored: the storage holds data that cannot be read.</source>
        <translation>Es wurde nichts wiederhergestellt: Der Speicher enthält Daten, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>There is data already. --replace puts the backup in its place.</source>
        <translation>Es sind schon Daten vorhanden. --replace setzt die Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Restored. Items: %1, hash: %2.</source>
        <translation>Wiederhergestellt. Einträge: %1, Hash: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>--size erwartet BREITExHÖHE, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Address to serve at.</source>
        <translation>Adresse, unter der die REST-API bereitsteht.</translation>
    </message>
    <message>
        <source>Port to serve at; 0 takes a free one.</source>
        <translation>Port, unter dem die REST-API bereitsteht; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Folder for all stored data.</source>
        <translation>Ordner für alle gespeicherten Daten.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Writes a picture of one view and exits.</source>
        <translation>Schreibt ein Bild einer Ansicht und beendet sich.</translation>
    </message>
    <message>
        <source>View to open, such as users or users/new.</source>
        <translation>Ansicht, die geöffnet wird, zum Beispiel users oder users/new.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>The description.</source>
        <translation>Die Beschreibung.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme ist light oder dark.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>Zu viele Argumente: %1</translation>
    </message>
    <message>
        <source>Which description? Give a FILE, or see backdesk --help.</source>
        <translation>Welche Beschreibung? Geben Sie FILE an, oder lesen Sie backdesk --help.</translation>
    </message>
    <message>
        <source>Opening a remote backend is not supported yet: %1</source>
        <translation>Ein entferntes Backend zu öffnen, wird noch nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.</source>
        <translation>--log erwartet LOGGER=LEVEL, zum Beispiel storage=debug. Die Logger sind %1.</translation>
    </message>
    <message>
        <source>Least level to log: debug, info, warning or error.</source>
        <translation>Niedrigste protokollierte Stufe: debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>Level of one logger, such as storage=debug; repeatable.</source>
        <translation>Stufe eines Loggers, zum Beispiel storage=debug; mehrfach möglich.</translation>
    </message>
    <message>
        <source>File to log to, instead of standard error.</source>
        <translation>Datei für das Protokoll, statt der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Form of the log: text or json.</source>
        <translation>Form des Protokolls: text oder json.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level ist debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>--log-format is text or json.</source>
        <translation>--log-format ist text oder json.</translation>
    </message>
    <message>
        <source>--log-file wants the path of a file.</source>
        <translation>--log-file erwartet den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>JavaScript module with a function for each collection to migrate.</source>
        <translation>JavaScript-Modul mit einer Funktion für jede Sammlung, die migriert wird.</translation>
    </message>
    <message>
        <source>Writes what a migration changes, after a backup.</source>
        <translation>Schreibt die Änderungen einer Migration, nach einer Sicherung.</translation>
    </message>
    <message>
        <source>A migration removes members that the description does not know.</source>
        <translation>Eine Migration entfernt Felder, die die Beschreibung nicht kennt.</translation>
    </message>
    <message>
        <source>Tells the report of a migration as JSON.</source>
        <translation>Gibt den Bericht einer Migration als JSON aus.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk migrate.</source>
        <translation>--%1 gehört zu backdesk migrate.</translation>
    </message>
    <message>
        <source>--script wants the path of a JavaScript module.</source>
        <translation>--script erwartet den Pfad eines JavaScript-Moduls.</translation>
    </message>
    <message>
        <source>Copy where? Give FROM and TO, see backdesk --help.</source>
        <translation>Wohin kopieren? Geben Sie FROM und TO an, siehe backdesk --help.</translation>
    </message>
    <message>
        <source>Which backup? Give FILE and the file of the backup, see backdesk --help.</source>
        <translation>Welche Sicherung? Geben Sie FILE und die Datei der Sicherung an, siehe backdesk --help.</translation>
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
        <translation>Backdesk macht aus einer YAML-Beschreibung ein Desktop-Fenster und eine REST-API.

  backdesk [FILE]        öffnet das Fenster
  backdesk serve FILE    stellt nur die REST-API bereit
  backdesk check FILE    nennt die Fehler einer Beschreibung
  backdesk migrate FILE  passt gespeicherte Einträge an eine geänderte Beschreibung an
  backdesk copy FROM TO  kopiert alle Daten in einen anderen Speicher
  backdesk backup FILE OUT   schreibt alle Daten in eine Datei
  backdesk restore FILE IN   holt die Daten einer Sicherung zurück
  backdesk verify FILE   prüft alle Daten
  backdesk new DIR       schreibt eine Beschreibung für den Anfang</translation>
    </message>
    <message>
        <source>A copy may go where other items are; equal ids are replaced.</source>
        <translation>Eine Kopie darf dorthin, wo schon andere Einträge sind; gleiche IDs werden ersetzt.</translation>
    </message>
    <message>
        <source>A restore replaces what is there, after a backup of it.</source>
        <translation>Eine Wiederherstellung ersetzt, was da ist, nachdem es gesichert wurde.</translation>
    </message>
    <message>
        <source>Mends what has one right answer.</source>
        <translation>Behebt, wofür es genau eine richtige Lösung gibt.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk %2.</source>
        <translation>--%1 gehört zu backdesk %2.</translation>
    </message>
    <message>
        <source>--text-size is a number from 80 to 200.</source>
        <translation>--text-size ist eine Zahl von 80 bis 200.</translation>
    </message>
    <message>
        <source>Size of the text in percent, 80 to 200.</source>
        <translation>Schriftgröße in Prozent, 80 bis 200.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>One of FROM and TO has to be a description, which tells what the items are.</source>
        <translation>FROM oder TO muss eine Beschreibung sein, aus der hervorgeht, was die Einträge sind.</translation>
    </message>
    <message>
        <source>FROM and TO are the same storage.</source>
        <translation>FROM und TO sind derselbe Speicher.</translation>
    </message>
    <message>
        <source>TO does not have the collection %1.</source>
        <translation>TO hat die Sammlung %1 nicht.</translation>
    </message>
    <message>
        <source>Items: %1, written now: %2, files written: %3. Source and target have the hash %4.</source>
        <translation>Einträge: %1, jetzt geschrieben: %2, geschriebene Dateien: %3. Quelle und Ziel haben den Hash %4.</translation>
    </message>
    <message>
        <source>Nothing was copied: FROM holds data that cannot be read.</source>
        <translation>Es wurde nichts kopiert: FROM enthält Daten, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>The same command goes on where this one has ended.</source>
        <translation>Derselbe Befehl macht dort weiter, wo dieser aufgehört hat.</translation>
    </message>
</context>
<context>
    <name>DesktopCommand</name>
    <message>
        <source>There is no display for a window: serving the REST API only.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster: Nur die REST-API wird bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The view did not load in time.</source>
        <translation>Die Ansicht wurde nicht rechtzeitig geladen.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lesen: %1 von %2</translation>
    </message>
    <message>
        <source>Running the script: %1 of %2</source>
        <translation>Skript ausführen: %1 von %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Prüfen: %1 von %2</translation>
    </message>
    <message>
        <source>Copying the data: %1 of %2</source>
        <translation>Daten kopieren: %1 von %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Schreiben: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was written: every item has to fit first.</source>
        <translation>Es wurde nichts geschrieben: Zuerst muss jeder Eintrag passen.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was written. --apply writes it.</source>
        <translation>Es wurde nichts geschrieben. --apply schreibt es.</translation>
    </message>
    <message>
        <source>Written. The data as it was before is in %1.</source>
        <translation>Geschrieben. Die Daten, wie sie vorher waren, sind in %1.</translation>
    </message>
    <message>
        <source>There is nothing to migrate: the storage of %1 keeps nothing.</source>
        <translation>Es gibt nichts zu migrieren: Der Speicher von %1 bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>unknown, stays: %1</source>
        <translation>unbekannt, bleibt: %1</translation>
    </message>
    <message>
        <source>Cannot be migrated:</source>
        <translation>Kann nicht migriert werden:</translation>
    </message>
    <message>
        <source>No collection is stored in %1; it stays as it is.</source>
        <translation>In %1 ist keine Sammlung gespeichert; der Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.</source>
        <translation>Einträge: %1, geändert: %2, gelöscht: %3, nicht migrierbar: %4.</translation>
    </message>
    <message>
        <source>Only data in one folder of YAML files can be migrated. Copy it into one with &quot;backdesk copy&quot;, migrate it there, and copy it back.</source>
        <translation>Nur Daten in einem einzigen Ordner mit YAML-Dateien können migriert werden. Kopieren Sie sie mit „backdesk copy“ in einen solchen, migrieren Sie sie dort, und kopieren Sie sie zurück.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Without any log-in only this machine is served, not %1.</source>
        <translation>Ohne Anmeldung wird nur dieser Rechner bedient, nicht %1.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lesen: %1 von %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>Vergleichen: %1 von %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>Kopieren: %1 von %2</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 bytes</source>
        <translation>Datei prüfen: %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Checking the backup: %1 of %2</source>
        <translation>Sicherung prüfen: %1 von %2</translation>
    </message>
    <message>
        <source>Looking for what is to be removed: %1 of %2</source>
        <translation>Suchen, was zu entfernen ist: %1 von %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Gegenprüfen: %1 von %2</translation>
    </message>
    <message>
        <source>The storage of %1 keeps nothing.</source>
        <translation>Der Speicher von %1 bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>The content of a file is missing: %1</source>
        <translation>Der Inhalt einer Datei fehlt: %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Items: %1, wrong: %2, mended: %3, notes: %4.</source>
        <translation>Einträge: %1, Fehler: %2, behoben: %3, Hinweise: %4.</translation>
    </message>
</context>
<context>
    <name>backdesk::Desktop</name>
    <message>
        <source>The wanted port is in use. The REST API is at %1 instead.</source>
        <translation>Der gewünschte Port ist belegt. Die REST-API ist stattdessen unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>The REST API is not served: %1</source>
        <translation>Die REST-API ist nicht erreichbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · %Ln Eintrag</numerusform>
            <numerusform>%1 · %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::EmbeddedBackend</name>
    <message>
        <source>The description of the application has mistakes now.</source>
        <translation>Die Beschreibung der Anwendung enthält jetzt Fehler.</translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message>
        <source>Backdesk cannot open this application</source>
        <translation>Backdesk kann diese Anwendung nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>Die Beschreibung %1 hat %Ln Fehler.</numerusform>
            <numerusform>Die Beschreibung %1 hat %Ln Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AccountBlock</name>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
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
        <translation>%1 …</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionDialog</name>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>„%1“ wurde nicht ausgeführt: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Mit %Ln Eintrag</numerusform>
            <numerusform>Mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>„%1“ ausführen?</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>Das geschieht mit %Ln Eintrag.</numerusform>
            <numerusform>Das geschieht mit %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>„%1“ wurde nicht ausgeführt: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>„%1“ wurde mit %Ln Eintrag ausgeführt.</numerusform>
            <numerusform>„%1“ wurde mit %Ln Einträgen ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>„%1“ wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was carried out with %n entries, and not with %2.</source>
        <extracomment>An action&apos;s title, how many items it was done with, and how many were left.</extracomment>
        <translation>
            <numerusform>„%1“ wurde angehalten: mit %Ln Eintrag ausgeführt, mit %2 nicht.</numerusform>
            <numerusform>„%1“ wurde angehalten: mit %Ln Einträgen ausgeführt, mit %2 nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 Das war zu viel, um es rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionSource</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Funktionen können hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The search gave no list of entries.</source>
        <translation>Die Suche hat keine Liste von Einträgen ergeben.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddView</name>
    <message>
        <source>New entry in %1</source>
        <translation>Neuer Eintrag in %1</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Sie dürfen in „%1“ nichts anlegen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message>
        <source>Enter an address such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>Geben Sie eine Adresse ein, zum Beispiel 192.0.2.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>Enter a network such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Geben Sie ein Netz ein, zum Beispiel 192.0.2.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The network of this address is %1.</source>
        <translation>Das Netz dieser Adresse ist %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of addresses</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n addresses</source>
        <translation>
            <numerusform>%1 bis %2: %Ln Adresse</numerusform>
            <numerusform>%1 bis %2: %Ln Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AdminConnector</name>
    <message>
        <source>You are not logged in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AnswerKind</name>
    <message>
        <source>The function has to give a text (%1)</source>
        <translation>Die Funktion muss einen Text geben (%1)</translation>
    </message>
    <message>
        <source>The function has to give true or false (%1)</source>
        <translation>Die Funktion muss true oder false geben (%1)</translation>
    </message>
    <message>
        <source>The function has to give an object (%1)</source>
        <translation>Die Funktion muss ein Objekt geben (%1)</translation>
    </message>
    <message>
        <source>The function has to give a list of items (%1)</source>
        <translation>Die Funktion muss eine Liste von Einträgen liefern (%1)</translation>
    </message>
    <message>
        <source>Each item that the function gives has to have an _id (%1)</source>
        <translation>Jeder Eintrag, den die Funktion liefert, muss eine _id haben (%1)</translation>
    </message>
    <message>
        <source>“%1” has to be true or false (%2)</source>
        <translation>„%1“ muss wahr oder falsch sein (%2)</translation>
    </message>
    <message>
        <source>“%1” has to be a text (%2)</source>
        <translation>„%1“ muss ein Text sein (%2)</translation>
    </message>
    <message>
        <source>The function has to give an item (%1)</source>
        <translation>Die Funktion muss einen Eintrag liefern (%1)</translation>
    </message>
    <message>
        <source>The function has to give the saved item, or nothing (%1)</source>
        <translation>Die Funktion muss den gespeicherten Eintrag oder nichts liefern (%1)</translation>
    </message>
    <message>
        <source>The function has to give the new item, or its id (%1)</source>
        <translation>Die Funktion muss den neuen Eintrag oder seine ID liefern (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Background</name>
    <message>
        <source>Continue in background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Work on meanwhile; the status bar shows how far it is, and stops it</source>
        <translation>Inzwischen weiterarbeiten; die Statusleiste zeigt den Stand und hält es an</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
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
            <numerusform>Das gilt für die ersten %1; %Ln weiterer wurde nicht geprüft.</numerusform>
            <numerusform>Das gilt für die ersten %1; %Ln weitere wurden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>%Ln Eintrag löschen?</numerusform>
            <numerusform>%Ln Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with everything in it.</source>
        <translation>Der Eintrag wird mit seinem gesamten Inhalt gelöscht.</translation>
    </message>
    <message>
        <source>They go with everything in them.</source>
        <translation>Die Einträge werden mit ihrem gesamten Inhalt gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Looking at what goes with them</source>
        <translation>Es wird nachgesehen, was damit verbunden ist</translation>
    </message>
    <message>
        <source>What several of them have in common may be counted more than once.</source>
        <translation>Was mehrere gemeinsam haben, kann mehrfach gezählt sein.</translation>
    </message>
    <message>
        <source>Others cannot be deleted for other reasons.</source>
        <translation>Andere können aus anderen Gründen nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be deleted (%1): %2</source>
        <extracomment>How many, some of their names, why.</extracomment>
        <translation>
            <numerusform>%Ln kann nicht gelöscht werden (%1): %2</numerusform>
            <numerusform>%Ln können nicht gelöscht werden (%1): %2</numerusform>
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
        <translation>Was mit ihnen gelöscht wird, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>„%1“ kann nicht gelöscht werden</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries can be deleted</source>
        <translation>
            <numerusform>Der %Ln Eintrag kann nicht gelöscht werden</numerusform>
            <numerusform>Keiner der %Ln Einträge kann gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of %1 entries?</source>
        <extracomment>How many are to be deleted, of how many.</extracomment>
        <translation>
            <numerusform>%Ln von %1 Einträgen löschen?</numerusform>
            <numerusform>%Ln von %1 Einträgen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the other %n</source>
        <translation>
            <numerusform>Den anderen löschen (%Ln)</numerusform>
            <numerusform>Die anderen %Ln löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkFailures</name>
    <message numerus="yes">
        <source>It was done with %n others.</source>
        <translation>
            <numerusform>Bei %Ln anderen Eintrag wurde es ausgeführt.</numerusform>
            <numerusform>Bei %Ln anderen Einträgen wurde es ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>Bei %Ln Eintrag wurde es nicht versucht.</numerusform>
            <numerusform>Bei %Ln Einträgen wurde es nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Diese erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>„%1“ ist bei %Ln Eintrag fehlgeschlagen</numerusform>
            <numerusform>„%1“ ist bei %Ln Einträgen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An item and why something failed with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>That was too much to be undone.</source>
        <translation>Das war zu viel, um es rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkScript</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Mit %Ln Eintrag</numerusform>
            <numerusform>Mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was done with %n entries.</source>
        <translation>
            <numerusform>„%1“ wurde mit %Ln Eintrag ausgeführt.</numerusform>
            <numerusform>„%1“ wurde mit %Ln Einträgen ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>„%1“ wurde nicht ausgeführt: %2</translation>
    </message>
    <message>
        <source>“%1” was only partly done: %2</source>
        <translation>„%1“ wurde nur teilweise ausgeführt: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkSet</name>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>Bei %Ln Eintrag</numerusform>
            <numerusform>Bei %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
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
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Load from a file, or drop one here</source>
        <translation>Aus einer Datei laden oder eine hier ablegen</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Show as figures</source>
        <translation>Als Ziffern anzeigen</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ziffern ausblenden</translation>
    </message>
    <message>
        <source>%1, as figures</source>
        <extracomment>A field and one way to write it.</extracomment>
        <translation>%1, als Ziffern</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesText</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Enter pairs of the figures 0 to 9 and a to f.</source>
        <translation>Geben Sie Paare aus den Ziffern 0 bis 9 und a bis f ein.</translation>
    </message>
    <message>
        <source>Enter whole base64.</source>
        <translation>Geben Sie vollständigen base64-Text ein.</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChangeView</name>
    <message>
        <source>The id was copied.</source>
        <translation>Die ID wurde kopiert.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Diesen Eintrag gibt es nicht. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>The entry could not be loaded.</source>
        <translation>Der Eintrag konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Reload “%1”?</source>
        <translation>„%1“ neu laden?</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>Ihre Eingaben hier gehen verloren.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. What you entered is still here.</source>
        <translation>Dieser Eintrag wurde anderswo geändert. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>You are not allowed to see this entry.</source>
        <translation>Sie dürfen diesen Eintrag nicht sehen.</translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>„%1“ ausführen?</translation>
    </message>
    <message>
        <source>It works on the entry as it is stored, without the changes you have not saved yet.</source>
        <translation>Verwendet wird der Eintrag, wie er gespeichert ist, ohne Ihre noch nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Carry out without saving</source>
        <translation>Ohne Speichern ausführen</translation>
    </message>
    <message>
        <source>Save and carry out</source>
        <translation>Speichern und ausführen</translation>
    </message>
    <message>
        <source>“%1” was saved, together with what somebody else changed: %2.</source>
        <extracomment>An entry, and the titles of fields that somebody else had changed at the same time.</extracomment>
        <translation>„%1“ wurde gespeichert, zusammen mit den Änderungen von jemand anderem: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>It was changed once more meanwhile. Look at it again.</source>
        <translation>Der Eintrag wurde inzwischen noch einmal geändert. Sehen Sie ihn erneut durch.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Ihre Änderungen wurden verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
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
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tag hinzufügen …</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceField</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Zum Suchen tippen …</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Where nothing is chosen, it is “%1”.</source>
        <translation>Wenn nichts gewählt ist, gilt „%1“.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %Ln anzeigen</numerusform>
            <numerusform>Alle %Ln anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceSource</name>
    <message>
        <source>Type to search.</source>
        <translation>Zum Suchen tippen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoicesField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Zum Suchen tippen …</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>None of the choices: %1</source>
        <translation>Steht nicht zur Auswahl: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ClientCheck</name>
    <message>
        <source>This is required.</source>
        <translation>Das ist ein Pflichtfeld.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColorField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe auswählen …</translation>
    </message>
    <message>
        <source>Enter a colour such as #2f5fd0.</source>
        <translation>Geben Sie eine Farbe ein, zum Beispiel #2f5fd0.</translation>
    </message>
    <message>
        <source>Contrast: %1 to white, %2 to black. Text needs 4.5.</source>
        <translation>Kontrast: %1 zu Weiß, %2 zu Schwarz. Text braucht 4,5.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag to order, or Alt with the arrow keys.</source>
        <translation>Zum Anordnen ziehen oder Alt mit den Pfeiltasten drücken.</translation>
    </message>
    <message>
        <source>The columns, order and widths of the application</source>
        <translation>Spalten, Reihenfolge und Breiten der Anwendung</translation>
    </message>
    <message>
        <source>It names the entries and is always shown.</source>
        <translation>Diese Spalte benennt die Einträge und wird immer angezeigt.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnControl</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>Nicht nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Then sort by this</source>
        <translation>Dann nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen …</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
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
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Places, entries, commands</source>
        <translation>Ansichten, Einträge, Befehle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>Einträge werden gesucht …</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>Geben Sie ein, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ComplexField</name>
    <message>
        <source>%1, real part</source>
        <translation>%1, Realteil</translation>
    </message>
    <message>
        <source>%1, imaginary part</source>
        <translation>%1, Imaginärteil</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CountCard</name>
    <message>
        <source>Add to %1</source>
        <comment>a collection</comment>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>+%1 this week</source>
        <comment>how many were added</comment>
        <translation>+%1 diese Woche</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New entry in %1</source>
        <translation>Neuer Eintrag in %1</translation>
    </message>
    <message>
        <source>The entry could not be created: %1</source>
        <translation>Der Eintrag konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Discard the new entry?</source>
        <translation>Den neuen Eintrag verwerfen?</translation>
    </message>
    <message>
        <source>The new entry cannot be chosen here, because the function did not tell its id (%1)</source>
        <translation>Der neue Eintrag kann hier nicht gewählt werden, weil die Funktion seine Kennung nicht nannte (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateRight</name>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Sie dürfen in „%1“ nichts anlegen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DashboardCards</name>
    <message>
        <source>%1 by month (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 nach Monat (%2)</translation>
    </message>
    <message>
        <source>%1 by day (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 nach Tag (%2)</translation>
    </message>
    <message>
        <source>%1 by week (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 nach Woche (%2)</translation>
    </message>
    <message>
        <source>%1 by year (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 nach Jahr (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DateFilterEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the later one.</source>
        <translation>Von %1 bis %2 gibt es nichts: Das erste ist das spätere.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatetimeField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Geben Sie ein Datum ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DayEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag auswählen (Alt+Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeleteFlow</name>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>„%1“ konnte nicht gelöscht werden: %2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>„%1“ kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it changed meanwhile. Look at it again first.</source>
        <translation>„%1“ wurde nicht gelöscht, weil der Eintrag sich inzwischen geändert hat. Sehen Sie ihn zuerst noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile</source>
        <translation>„%1“ wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>It was not deleted. Somebody else changed it since you saw it.</source>
        <translation>Der Eintrag wurde nicht gelöscht. Jemand anderes hat ihn geändert, seit Sie ihn gesehen haben.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>Der Eintrag wird für alle gelöscht.</translation>
    </message>
    <message>
        <source>Looking at what goes with %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>Es wird geprüft, was mit %1 gelöscht wird</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletedItem</name>
    <message>
        <source>This entry was deleted meanwhile. What you entered is still here.</source>
        <translation>Dieser Eintrag wurde inzwischen gelöscht. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Als neuen Eintrag behalten</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>Meine Eingaben verwerfen</translation>
    </message>
    <message>
        <source>“%1” was deleted while you were editing</source>
        <translation>„%1“ wurde gelöscht, während Sie daran gearbeitet haben</translation>
    </message>
    <message>
        <source>It can be stored once more, as a new entry with what stands in the form. Links that other entries had to it are gone.</source>
        <translation>Er kann noch einmal gespeichert werden, als neuer Eintrag mit dem, was im Formular steht. Verweise anderer Einträge auf ihn sind verloren.</translation>
    </message>
    <message>
        <source>You are not allowed to store it once more.</source>
        <translation>Sie dürfen ihn nicht noch einmal speichern.</translation>
    </message>
    <message>
        <source>“%1” was kept as a new entry.</source>
        <translation>„%1“ wurde als neuer Eintrag behalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
            <numerusform>%1: %2 und %Ln weiterer</numerusform>
            <numerusform>%1: %2 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>Löscht auch %Ln Eintrag (%1).</numerusform>
            <numerusform>Löscht auch %Ln Einträge (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Löst die Verknüpfung mit %Ln Eintrag (%1).</numerusform>
            <numerusform>Löst die Verknüpfung mit %Ln Einträgen (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EditDialog</name>
    <message>
        <source>Edit entry in %1</source>
        <translation>Eintrag in %1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The entry could not be saved: %1</source>
        <translation>Der Eintrag konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EmailField</name>
    <message>
        <source>Enter a mail address such as name@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportColumnList</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
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
        <translation>Als UTF-8 kennzeichnen (Byte Order Mark, für ältere Tabellenprogramme)</translation>
    </message>
    <message>
        <source>Keep texts that look like formulas from being run</source>
        <translation>Verhindern, dass formelähnliche Texte ausgeführt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>The title of a list: Export &quot;Books&quot;.</extracomment>
        <translation>„%1“ exportieren</translation>
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
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that begin with =, +, - or @.</source>
        <translation>Texten, die mit =, +, - oder @ beginnen, wird ein Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>Choose a file and write the rows to it</source>
        <translation>Datei auswählen und die Zeilen hineinschreiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows and how many they are: &quot;Filtered (213)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Names instead of ids; dates and numbers as they are written here, where the format has none of its own.</source>
        <translation>Namen statt IDs; Datumsangaben und Zahlen in der hiesigen Schreibweise, wo das Format keine eigene hat.</translation>
    </message>
    <message>
        <source>Ids of references, ISO dates, decimal points: for programs, and to be imported again.</source>
        <translation>IDs von Verweisen, ISO-Datumsangaben, Dezimalpunkte: für Programme und zum erneuten Importieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The former file is as it was.</source>
        <translation>Die bisherige Datei ist unverändert.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 This was after %2 rows. %3</source>
        <translation>%1 Das war nach %2 Zeilen. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Zeilen wurden nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and are cut.</source>
        <translation>
            <numerusform>%Ln Text war zu lang für eine Zelle und ist gekürzt.</numerusform>
            <numerusform>%Ln Texte waren zu lang für eine Zelle und sind gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <extracomment>The title of a list.</extracomment>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Some cells are empty, because they could not be worked out: %1</source>
        <translation>Einige Zellen sind leer, weil sie nicht berechnet werden konnten: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
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
            <numerusform>%Ln Zeichen zu viel.</numerusform>
            <numerusform>%Ln Zeichen zu viel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldOptions</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Funktionen können hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, Pflichtfeld</translation>
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
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
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
        <translation>Warten Sie, bis die Datei gelesen ist.</translation>
    </message>
    <message>
        <source>Choose another file, or discard this one.</source>
        <translation>Wählen Sie eine andere Datei aus, oder verwerfen Sie diese.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Wird gelesen … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <extracomment>1: a list of types of files, 2: a size</extracomment>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1; at most %2.</source>
        <translation>Erlaubt: %1; höchstens %2.</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>The name of a picture that was pasted.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Wait until the file is taken.</source>
        <translation>Warten Sie, bis die Datei übernommen ist.</translation>
    </message>
    <message>
        <source>There is no program here that opens it.</source>
        <translation>Hier gibt es kein Programm, das sie öffnet.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileFacts</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileField</name>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s type and size: &quot;PNG image · 12 kB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>a file&apos;s type and size, and that it is not stored yet</comment>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>Die Datei konnte nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Funktionen können hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>“%1” is too large to be taken as a list of bytes.</source>
        <translation>„%1“ ist zu groß für eine Liste von Bytes.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen …</translation>
    </message>
    <message>
        <source>Upload failed: %1</source>
        <translation>Hochladen fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>The file could not be removed: %1</source>
        <translation>Die Datei konnte nicht entfernt werden: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste one (Ctrl+V)</source>
        <translation>Datei auswählen, hier ablegen oder einfügen (Strg+V)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileReader</name>
    <message>
        <source>“%1” is too large: %2, at most %3 are allowed.</source>
        <translation>„%1“ ist zu groß: %2, erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2. Allowed are: %3.</source>
        <extracomment>1: a file&apos;s name, 2: what it is, 3: a list of types.</extracomment>
        <translation>„%1“ ist vom Typ %2. Erlaubt sind: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterField</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Filter schließen</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Keep filters, order and columns under a name</source>
        <translation>Filter, Reihenfolge und Spalten unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Only where “%1” is empty</source>
        <translation>Nur wo „%1“ leer ist</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterRules</name>
    <message>
        <source>These filters change each other without end, so they were left as they are: %1</source>
        <translation>Diese Filter ändern einander ohne Ende, darum bleiben sie, wie sie sind: %1</translation>
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
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A filter, after the field&apos;s name: Books: some / none.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>some</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passt auf %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>The choice of an empty text.</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range: 1940 to 2020.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A text that a list holds.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>with one of %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with one of &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>mit einem von %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags without &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>mit %1</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und neu anlegen</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Speichern und weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln hinzuzufügen</numerusform>
            <numerusform>%Ln hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
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
        <translation>Diese Felder ändern sich endlos gegenseitig und wurden deshalb belassen, wie sie sind: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot hold what the function gave (%2)</source>
        <translation>„%1“ kann nicht aufnehmen, was die Funktion lieferte (%2)</translation>
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
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeDictField</name>
    <message>
        <source>Enter an object: it begins with { and ends with }.</source>
        <translation>Geben Sie ein Objekt ein: Es beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>Enter a list: it begins with [ and ends with ].</source>
        <translation>Geben Sie eine Liste ein: Sie beginnt mit [ und endet mit ].</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeField</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, shown as</source>
        <extracomment>A field that can be shown as a tree or as text: &quot;Details, shown as&quot;.</extracomment>
        <translation>%1, Ansicht</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FunctionSession</name>
    <message>
        <source>The function has to give {info, requestHeaders} (%1)</source>
        <translation>Die Funktion muss {info, requestHeaders} liefern (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::GoToButton</name>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Finds places, entries and commands.</source>
        <translation>Findet Ansichten, Einträge und Befehle.</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Zu Ansichten, Einträgen und Befehlen gehen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>Diese Anwendung hat keine Sammlungen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>Von mir geändert</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Stored data that cannot be used</source>
        <translation>Gespeicherte Daten, die nicht verwendet werden können</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportCheckPage</name>
    <message>
        <source>Leave wrong rows out and import the others</source>
        <translation>Fehlerhafte Zeilen auslassen und die anderen importieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Copy the list of mistakes, for a spreadsheet</source>
        <translation>Liste der Fehler für ein Tabellenprogramm kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The rows could not be checked: %1</source>
        <translation>Die Zeilen konnten nicht geprüft werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added.</source>
        <translation>
            <numerusform>%Ln Zeile wird hinzugefügt.</numerusform>
            <numerusform>%Ln Zeilen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be updated.</source>
        <translation>
            <numerusform>%Ln Eintrag wird aktualisiert.</numerusform>
            <numerusform>%Ln Einträge werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are wrong.</source>
        <translation>
            <numerusform>%Ln Zeile ist fehlerhaft.</numerusform>
            <numerusform>%Ln Zeilen sind fehlerhaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows…</source>
        <translation>Falsche Zeilen speichern …</translation>
    </message>
    <message>
        <source>Write all wrong rows and what is wrong with them to a CSV file, to be mended there</source>
        <translation>Alle falschen Zeilen und was an ihnen falsch ist in eine CSV-Datei schreiben, um sie dort zu berichtigen</translation>
    </message>
    <message>
        <source>wrong rows.csv</source>
        <translation>falsche Zeilen.csv</translation>
    </message>
    <message>
        <source>There is nothing to change: all entries are like their rows already.</source>
        <translation>Es gibt nichts zu ändern: alle Einträge sind schon wie ihre Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are like their rows already.</source>
        <translation>
            <numerusform>%Ln Eintrag ist schon wie seine Zeile.</numerusform>
            <numerusform>%Ln Einträge sind schon wie ihre Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 mistakes are shown; the saved rows have all %2.</source>
        <translation>Die ersten %1 Fehler werden gezeigt; die gespeicherten Zeilen haben alle %2.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportColumnRow</name>
    <message>
        <source>Value of all rows</source>
        <translation>Wert aller Zeilen</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>Diesen festen Wert entfernen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Feld für die Spalte „%1“</translation>
    </message>
    <message>
        <source>Field of the fixed value</source>
        <translation>Feld des festen Werts</translation>
    </message>
    <message>
        <source>What names the entry</source>
        <translation>Was den Eintrag benennt</translation>
    </message>
    <message>
        <source>Sign between the entries of the list</source>
        <translation>Zeichen zwischen den Einträgen der Liste</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>How a cell names what it refers to: by its field &quot;Name&quot;.</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>nach ID</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <extracomment>The title of a collection: Import into &quot;Books&quot;.</extracomment>
        <translation>In „%1“ importieren</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde angelegt.</numerusform>
            <numerusform>%Ln Einträge wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were updated.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde aktualisiert.</numerusform>
            <numerusform>%Ln Einträge wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong rows were left out.</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are stored already.</source>
        <translation>
            <numerusform>%Ln Zeile ist schon gespeichert.</numerusform>
            <numerusform>%Ln Zeilen sind schon gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what was kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>What is being done, and how far it is: &quot;Checking… 500 of 1,204&quot;.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>3 References</source>
        <translation>3 Verweise</translation>
    </message>
    <message>
        <source>4 Check</source>
        <translation>4 Prüfen</translation>
    </message>
    <message>
        <source>The references could not be looked up: %1</source>
        <translation>Die Verweise konnten nicht nachgeschlagen werden: %1</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Import in %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportItems</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Mehrere Einträge heißen „%1“.</translation>
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
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Looking references up…</source>
        <translation>Verweise werden gesucht …</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>What is stored already cannot be taken back.</source>
        <translation>Was schon gespeichert ist, kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Looking for similar ones…</source>
        <translation>Ähnliche werden gesucht …</translation>
    </message>
    <message>
        <source>Sending the rows…</source>
        <translation>Zeilen werden gesendet …</translation>
    </message>
    <message>
        <source>Rows are refused that were good when they were checked.</source>
        <translation>Zeilen werden abgelehnt, die bei der Prüfung noch gut waren.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappingPage</name>
    <message>
        <source>Empty cells empty the field</source>
        <translation>Leere Zellen leeren das Feld</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <translation>Festen Wert hinzufügen</translation>
    </message>
    <message>
        <source>How the first rows are understood</source>
        <translation>Wie die ersten Zeilen verstanden werden</translation>
    </message>
    <message>
        <source>Add every row as a new entry</source>
        <translation>Jede Zeile als neuen Eintrag anlegen</translation>
    </message>
    <message>
        <source>Update entries with the same %1, add the others</source>
        <extracomment>What rows do: entries are found by the value of a field.</extracomment>
        <translation>Einträge mit gleichem Wert in „%1“ aktualisieren, die anderen anlegen</translation>
    </message>
    <message>
        <source>As here (%1, %2)</source>
        <translation>Wie hier (%1, %2)</translation>
    </message>
    <message>
        <source>As in English (%1, %2)</source>
        <translation>Wie im Englischen (%1, %2)</translation>
    </message>
    <message>
        <source>As in German (%1, %2)</source>
        <translation>Wie im Deutschen (%1, %2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datumsangaben</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-31 are always understood.</source>
        <translation>Datumsangaben wie 2026-12-31 werden immer verstanden.</translation>
    </message>
    <message>
        <source>Else empty cells leave the fields of existing entries as they are.</source>
        <translation>Sonst lassen leere Zellen die Felder vorhandener Einträge, wie sie sind.</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Spalten und ihre Felder</translation>
    </message>
    <message>
        <source>As in British English (%1, %2)</source>
        <translation>Wie im britischen Englisch (%1, %2)</translation>
    </message>
    <message>
        <source>As in French (%1, %2)</source>
        <translation>Wie im Französischen (%1, %2)</translation>
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
        <translation>„%1“ wird zweimal gefüllt.</translation>
    </message>
    <message>
        <source>No column is assigned to a field yet.</source>
        <translation>Noch ist keine Spalte einem Feld zugeordnet.</translation>
    </message>
    <message>
        <source>“%1” is required, and no column gives it.</source>
        <translation>„%1“ ist ein Pflichtfeld, aber keine Spalte liefert es.</translation>
    </message>
    <message>
        <source>Entries are to be found by “%1”, and no column gives it.</source>
        <translation>Einträge sollen nach „%1“ gefunden werden, aber keine Spalte liefert es.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>You may not add entries here, only update those that are there.</source>
        <translation>Sie dürfen hier keine Einträge hinzufügen, nur vorhandene ändern.</translation>
    </message>
    <message>
        <source>You may not change the entries that are there, only add others.</source>
        <translation>Sie dürfen vorhandene Einträge nicht ändern, nur andere hinzufügen.</translation>
    </message>
    <message>
        <source>You may not change “%1”. Leave it out.</source>
        <translation>Sie dürfen „%1“ nicht ändern. Lassen Sie es aus.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportOperations</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Mehrere Einträge heißen „%1“.</translation>
    </message>
    <message>
        <source>It refers to row %1, which is wrong or refers back to this one.</source>
        <translation>Sie verweist auf Zeile %1, die falsch ist oder auf diese zurückverweist.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Es gibt keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: %2</source>
        <translation>„%1“ kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>“%1”, which it refers to, cannot be added.</source>
        <translation>„%1“, worauf sie verweist, kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is wrong.</source>
        <translation>Zeile %1, auf die sie verweist, ist falsch.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReader</name>
    <message>
        <source>It has characters that are not %1. Choose another encoding.</source>
        <translation>Es kommen Zeichen vor, die nicht %1 sind. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed: rows may be missing.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen: Es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>These are more than %1 rows; import them in several files.</source>
        <translation>Das sind mehr als %1 Zeilen; importieren Sie sie in mehreren Dateien.</translation>
    </message>
    <message>
        <source>These are more than %1 columns.</source>
        <translation>Das sind mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This is not a list of JSON objects.</source>
        <translation>Das ist keine Liste von JSON-Objekten.</translation>
    </message>
    <message>
        <source>A row is too large.</source>
        <translation>Eine Zeile ist zu groß.</translation>
    </message>
    <message>
        <source>Entry %1 is not JSON: %2</source>
        <translation>Eintrag %1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>It ends too early: rows may be missing.</source>
        <translation>Das Ende kommt zu früh: Es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (.xlsx).</source>
        <translation>Das ist keine Tabellendatei (.xlsx).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Es gibt kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>There is too much text in it; use CSV.</source>
        <translation>Es ist zu viel Text darin; verwenden Sie CSV.</translation>
    </message>
    <message>
        <source>The sheet cannot be found in the file.</source>
        <translation>Das Blatt ist in der Datei nicht zu finden.</translation>
    </message>
    <message>
        <source>The sheet is damaged: %1</source>
        <translation>Das Blatt ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Line %1 has an alias (“*…”), which is not taken.</source>
        <translation>Zeile %1 hat einen Alias („*…“), der nicht angenommen wird.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Die Verschachtelung ist zu tief.</translation>
    </message>
    <message>
        <source>This is not a list of mappings.</source>
        <translation>Das ist keine Liste von Zuordnungen.</translation>
    </message>
    <message>
        <source>The file is too large for YAML; use JSON Lines or CSV.</source>
        <translation>Die Datei ist zu groß für YAML; verwenden Sie JSON Lines oder CSV.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML: %2</source>
        <translation>Zeile %1 ist kein YAML: %2</translation>
    </message>
    <message>
        <source>This is no text: it has zero bytes. Choose another encoding, or another file.</source>
        <translation>Das ist kein Text: er enthält Nullbytes. Wählen Sie eine andere Kodierung oder Datei.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 letters; perhaps a quote is opened and not closed.</source>
        <translation>Eine Zelle ist länger als %1 Zeichen; vielleicht wurde ein Anführungszeichen geöffnet und nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReferencesPage</name>
    <message>
        <source>What was not found</source>
        <translation>Was nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Use the similar ones</source>
        <translation>Ähnliche nehmen</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Zeilen auslassen</translation>
    </message>
    <message>
        <source>Select some and say what they mean. Rows with what is not decided are wrong.</source>
        <translation>Wählen Sie einige aus und sagen Sie, was sie bedeuten. Zeilen mit Unentschiedenem sind falsch.</translation>
    </message>
    <message>
        <source>Means an existing entry…</source>
        <translation>Meint einen vorhandenen Eintrag …</translation>
    </message>
    <message>
        <source>The entry that the selected ones mean</source>
        <translation>Der Eintrag, den die ausgewählten meinen</translation>
    </message>
    <message>
        <source>Search for the entry that is meant; Down shows all</source>
        <translation>Den gemeinten Eintrag suchen; Pfeil ab zeigt alle</translation>
    </message>
    <message>
        <source>Take the entries that are called almost like the selected ones</source>
        <translation>Die Einträge nehmen, die fast so heißen wie die ausgewählten</translation>
    </message>
    <message>
        <source>Add new entries that are called like this</source>
        <translation>Neue Einträge hinzufügen, die so heißen</translation>
    </message>
    <message>
        <source>Import the rows without the reference</source>
        <translation>Die Zeilen ohne den Verweis importieren</translation>
    </message>
    <message>
        <source>Do not import the rows that refer to these</source>
        <translation>Die Zeilen, die darauf verweisen, nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n values refer to nothing.</source>
        <translation>
            <numerusform>%Ln Wert verweist auf nichts.</numerusform>
            <numerusform>%Ln Werte verweisen auf nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided what all of them mean.</source>
        <translation>Für alle ist entschieden, was sie bedeuten.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportSourcePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), JSON, JSON Lines or YAML</source>
        <translation>CSV, Excel (.xlsx), JSON, JSON Lines oder YAML</translation>
    </message>
    <message>
        <source>Take the rows that were copied elsewhere</source>
        <translation>Anderswo kopierte Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, or paste rows from a spreadsheet.</source>
        <translation>Wählen Sie eine Datei aus, legen Sie eine hier ab, oder fügen Sie Zeilen aus einem Tabellenprogramm ein.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Senkrechter Strich ( | )</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
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
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InField</name>
    <message>
        <source>%1, type of the value</source>
        <translation>%1, Typ des Werts</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Typ des Werts</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineCard</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>An eine andere Stelle ziehen</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Nicht löschen</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>Is deleted when you save</source>
        <translation>Wird beim Speichern gelöscht</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>As things stand it cannot be deleted: %1</source>
        <translation>So, wie es steht, kann es nicht gelöscht werden: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile, so it was not deleted. Look at it again.</source>
        <translation>Jemand anders hat diesen Eintrag inzwischen geändert, darum wurde er nicht gelöscht. Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>This entry was deleted or moved elsewhere meanwhile. What you entered is still here.</source>
        <translation>Dieser Eintrag wurde inzwischen anderswo gelöscht oder verschoben. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Als neuen Eintrag behalten</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Save this entry alone</source>
        <translation>Nur diesen Eintrag speichern</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Delete it without saving the rest</source>
        <translation>Löschen, ohne das Übrige zu speichern</translation>
    </message>
    <message>
        <source>Save “%1” alone</source>
        <translation>Nur „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete “%1” now</source>
        <translation>„%1“ jetzt löschen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineList</name>
    <message>
        <source>These entries could not be loaded: %1</source>
        <translation>Diese Einträge konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Mehr zeigen (%1 von %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is no longer here: it was deleted or moved.</source>
        <translation>„%1“ ist nicht mehr hier: es wurde gelöscht oder verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer here: they were deleted or moved.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht mehr hier: er wurde gelöscht oder verschoben.</numerusform>
            <numerusform>%Ln Einträge sind nicht mehr hier: sie wurden gelöscht oder verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>„%1“ jetzt löschen?</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>Der Eintrag wird für alle gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineTabs</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3</source>
        <extracomment>The title of an entry, that of the tab where it is, and what is the matter with it.</extracomment>
        <translation>„%1“ in „%2“: %3</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were.</source>
        <translation>Er wurde nicht gespeichert, andere Änderungen schon.</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were: %1</source>
        <translation>Er wurde nicht gespeichert, andere Änderungen schon: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
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
        <translation>Internes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <translation>Angelegt von %1, %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>geändert von %1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Aufsteigend nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Absteigend nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>In the order of creation</source>
        <translation>In der Reihenfolge des Anlegens</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (%Ln Eintrag)</numerusform>
            <numerusform>%1 (%Ln Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy column</source>
        <translation>Spalte kopieren</translation>
    </message>
    <message>
        <source>Then sort by “%1”</source>
        <translation>Dann nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Ausgewählte Zeilen exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries…</source>
        <translation>
            <numerusform>%Ln Eintrag löschen …</numerusform>
            <numerusform>%Ln Einträge löschen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemView</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Ihre Änderungen wurden verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It could not be saved: %1
What you entered is still here.</source>
        <translation>Das Speichern ist fehlgeschlagen: %1
Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Sie dürfen in „%1“ nichts anlegen.</translation>
    </message>
    <message>
        <source>You are not allowed to save this: %1
What you entered is still here.</source>
        <translation>Sie dürfen das nicht speichern: %1
Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>You are not allowed to change this entry.</source>
        <translation>Sie dürfen diesen Eintrag nicht ändern.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It cannot be saved at present: %1
What you entered is still here. Try again in a moment.</source>
        <translation>Das Speichern ist zurzeit nicht möglich: %1
Ihre Eingaben sind noch da. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left to save it: %1
What you entered is still here. Make room, then try again.</source>
        <translation>Zum Speichern ist kein Platz mehr: %1
Ihre Eingaben sind noch da. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>%1
What you entered is still here.</source>
        <translation>%1
Ihre Eingaben sind noch da.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>Nicht nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by it as well</source>
        <translation>Klicken zum Sortieren, Umschalt+Klick, um zusätzlich danach zu sortieren</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsTable</name>
    <message>
        <source>All loaded rows</source>
        <translation>Alle geladenen Zeilen</translation>
    </message>
    <message>
        <source>Choose the loaded rows, or none</source>
        <translation>Geladene Zeilen auswählen oder Auswahl aufheben</translation>
    </message>
    <message>
        <source>Corner without a function</source>
        <translation>Ecke ohne Funktion</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>“%1” stands twice in its group.</source>
        <translation>„%1“ steht zweimal in seiner Gruppe.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation>%1 hat mehr Stellen, als behalten werden können.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this entry.</source>
        <translation>„%1“ kann nicht der Name dieses Eintrags sein.</translation>
    </message>
    <message>
        <source>What was pasted is no JSON. %1</source>
        <translation>Das Eingefügte ist kein JSON. %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>In allen Texten suchen</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>In „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBulk</name>
    <message>
        <source>Set field…</source>
        <translation>Feld setzen …</translation>
    </message>
    <message>
        <source>Give all chosen entries the same value</source>
        <translation>Allen ausgewählten Einträgen denselben Wert geben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen entries</source>
        <translation>Die ausgewählten Einträge löschen</translation>
    </message>
    <message>
        <source>The entries could not be had: %1</source>
        <translation>Die Einträge konnten nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the chosen entries to a file</source>
        <translation>Die ausgewählten Einträge in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was done with %n entries, and not with %2.</source>
        <extracomment>What was done, with how many entries, and how many were left.</extracomment>
        <translation>
            <numerusform>„%1“ wurde angehalten: mit %Ln Eintrag erledigt, mit %2 nicht.</numerusform>
            <numerusform>„%1“ wurde angehalten: mit %Ln Einträgen erledigt, mit %2 nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 Das war zu viel, um es rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde gelöscht.</numerusform>
            <numerusform>%Ln Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde geändert.</numerusform>
            <numerusform>%Ln Einträge wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was set in %n entries.</source>
        <extracomment>The title of a field.</extracomment>
        <translation>
            <numerusform>%1 wurde in %Ln Eintrag gesetzt.</numerusform>
            <numerusform>%1 wurde in %Ln Einträgen gesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListCard</name>
    <message>
        <source>There are none. Show the list</source>
        <translation>Keine vorhanden. Liste anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListClipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied; the others are not loaded.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert; die anderen sind nicht geladen.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert; die anderen sind nicht geladen.</numerusform>
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
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListEntry</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Kopie hinzufügen</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>An eine andere Stelle ziehen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Correct the entries that cannot be read.</source>
        <translation>Korrigieren Sie die Einträge, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>%1 to %2 entries.</source>
        <translation>%1 bis %2 Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Mindestens %Ln Eintrag.</numerusform>
            <numerusform>Mindestens %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Höchstens %Ln Eintrag.</numerusform>
            <numerusform>Höchstens %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Choose files, or drop some here</source>
        <translation>Dateien wählen oder hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: there is no more room.</source>
        <translation>
            <numerusform>%Ln Datei wurde ausgelassen: es ist kein Platz mehr.</numerusform>
            <numerusform>%Ln Dateien wurden ausgelassen: es ist kein Platz mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 more of %2 entries</source>
        <translation>%1 weitere von %2 Einträgen zeigen</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message>
        <source>Previous rows</source>
        <translation>Vorige Zeilen</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Nächste Zeilen</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>The rows that are seen, and how many there are: &quot;1–50 of 213&quot;.</extracomment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Also those that are not loaded</source>
        <translation>Auch die nicht geladenen</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListNews</name>
    <message numerus="yes">
        <source>%Ln new rows – show</source>
        <extracomment>Rows that others added, elsewhere in the list than where the person is; the button leads to them.</extracomment>
        <translation>
            <numerusform>%Ln neue Zeile – zeigen</numerusform>
            <numerusform>%Ln neue Zeilen – zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Zu den Zeilen, die inzwischen dazugekommen sind</translation>
    </message>
    <message>
        <source>They are gone again.</source>
        <translation>Sie sind schon wieder fort.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListRows</name>
    <message>
        <source>You are not allowed to delete this entry.</source>
        <translation>Sie dürfen diesen Eintrag nicht löschen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListStates</name>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>„%1“ konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Some rows could not be loaded: %1</source>
        <translation>Einige Zeilen konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>You are not allowed to see “%1”.</source>
        <translation>Sie dürfen „%1“ nicht sehen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListTransfer</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add or update entries from a file</source>
        <translation>Einträge aus einer Datei anlegen oder aktualisieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write this list to a file</source>
        <translation>Diese Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>You may neither add nor change entries here.</source>
        <translation>Sie dürfen hier Einträge weder hinzufügen noch ändern.</translation>
    </message>
    <message>
        <source>You may not see these entries.</source>
        <translation>Sie dürfen diese Einträge nicht sehen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListView</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Neu in „%1“</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches.</source>
        <translation>Keine Treffer in „%1“.</translation>
    </message>
    <message>
        <source>Other words or fewer filters find more.</source>
        <translation>Andere Wörter oder weniger Filter finden mehr.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>„%1“ ist noch leer.</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>Ersten Eintrag anlegen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items match, of all there are: &quot;213 of 1,204&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing belongs to “%1” now.</source>
        <translation>Zu „%1“ gehört zurzeit nichts.</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>Alles in „%1“ anzeigen</translation>
    </message>
    <message>
        <source>A column could not be worked out: %1</source>
        <translation>Eine Spalte konnte nicht berechnet werden: %1</translation>
    </message>
    <message>
        <source>The new rows could not be found: %1</source>
        <translation>Die neuen Zeilen konnten nicht gefunden werden: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LoadingCard</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LocalConnector</name>
    <message>
        <source>The file is too large, or cannot be read.</source>
        <translation>Die Datei ist zu groß oder kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LogInDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
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
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%Ln gespeicherter Eintrag kann nicht verwendet werden.</numerusform>
            <numerusform>%Ln gespeicherte Einträge können nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save or discard what you are editing first.</source>
        <translation>Speichern oder verwerfen Sie zuerst, was Sie gerade bearbeiten.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ManyFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Eins davon</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>%1: one of them or all</source>
        <translation>%1: eins davon oder alle</translation>
    </message>
    <message>
        <source>Nothing chosen: whether there are any at all</source>
        <translation>Nichts gewählt: ob es überhaupt welche gibt</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MarkdownField</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a link</comment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Menu</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
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
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message>
        <source>“%1” was changed while you were editing</source>
        <translation>„%1“ wurde geändert, während Sie daran gearbeitet haben</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Shows what is stored now, without what you entered</source>
        <translation>Zeigt, was jetzt gespeichert ist, ohne Ihre Eingaben</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>%Ln Feld hat sich nicht überschnitten und ist schon zusammengeführt.</numerusform>
            <numerusform>%Ln Felder haben sich nicht überschnitten und sind schon zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>Bei %Ln müssen Sie sich entscheiden.</numerusform>
            <numerusform>Bei %Ln müssen Sie sich entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your choice any more.</source>
        <translation>Sie müssen nichts mehr entscheiden.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who changed it, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>%Ln Entscheidung ist noch offen.</numerusform>
            <numerusform>%Ln Entscheidungen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeRow</name>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>Enter something else for “%1”</source>
        <translation>Für „%1“ etwas anderes eingeben</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>As entered here:</source>
        <translation>Wie hier eingegeben:</translation>
    </message>
    <message>
        <source>What is to be saved instead of either version</source>
        <translation>Was anstelle beider Fassungen gespeichert werden soll</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>%1 vorher: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message>
        <source>Merged by themselves</source>
        <translation>Von selbst zusammengeführt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was, and what it will be.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
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
            <numerusform>%Ln frühere Meldung</numerusform>
            <numerusform>%Ln frühere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>There were none yet.</source>
        <translation>Bisher gab es keine.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Speichern und weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und neu anlegen</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Speichern und zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{title} was successfully created.</source>
        <translation>{title} wurde erfolgreich angelegt.</translation>
    </message>
    <message>
        <source>The form is not valid. Correct the mistakes and try again.</source>
        <translation>Das Formular ist nicht gültig. Korrigieren Sie die Fehler, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Are you sure you want to leave?</source>
        <translation>Sie haben nicht gespeicherte Änderungen. Möchten Sie die Seite wirklich verlassen?</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Are you sure you want to delete {item}?</source>
        <translation>Möchten Sie {item} wirklich löschen?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>{item} was successfully deleted.</source>
        <translation>{item} wurde erfolgreich gelöscht.</translation>
    </message>
    <message>
        <source>{item} was successfully saved.</source>
        <translation>{item} wurde erfolgreich gespeichert.</translation>
    </message>
    <message>
        <source>{item} could not be deleted.</source>
        <translation>{item} konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>{item} was successfully created.</source>
        <translation>{item} wurde erfolgreich angelegt.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You have been logged out.</source>
        <translation>Sie wurden abgemeldet.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>You are not allowed to view this.</source>
        <translation>Sie dürfen das nicht sehen.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this.</source>
        <translation>Sie dürfen das nicht löschen.</translation>
    </message>
    <message>
        <source>You are not allowed to add anything here.</source>
        <translation>Sie dürfen hier nichts anlegen.</translation>
    </message>
    <message>
        <source>You are not allowed to save this.</source>
        <translation>Sie dürfen das nicht speichern.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Unter „{path}“ gibt es nichts.</translation>
    </message>
    <message>
        <source>It may have been deleted, or the address is misspelt.</source>
        <translation>Vielleicht wurde es gelöscht, oder die Adresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>What was asked for could not be found.</source>
        <translation>Das Gewünschte wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The upload failed: {reason}</source>
        <translation>Das Hochladen ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Gefiltert nach</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in total</source>
        <translation>
            <numerusform>%Ln insgesamt</numerusform>
            <numerusform>%Ln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Keine Treffer für die Filter.</translation>
    </message>
    <message>
        <source>The list could not be loaded: {reason}</source>
        <translation>Die Liste konnte nicht geladen werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are you sure you want to delete %n entry(s)?</source>
        <translation>
            <numerusform>Möchten Sie %Ln Eintrag wirklich löschen?</numerusform>
            <numerusform>Möchten Sie %Ln Einträge wirklich löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully deleted.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde erfolgreich gelöscht.</numerusform>
            <numerusform>%Ln Einträge wurden erfolgreich gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully changed.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde erfolgreich geändert.</numerusform>
            <numerusform>%Ln Einträge wurden erfolgreich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: done for %n entry(s).</source>
        <translation>
            <numerusform>{action}: mit %Ln Eintrag ausgeführt.</numerusform>
            <numerusform>{action}: mit %Ln Einträgen ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n entry(s) could not be processed.</source>
        <translation>
            <numerusform>{failed} von %Ln Eintrag konnte nicht verarbeitet werden.</numerusform>
            <numerusform>{failed} von %Ln Einträgen konnten nicht verarbeitet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Es wurde nichts geändert: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported from {file}.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde aus {file} importiert.</numerusform>
            <numerusform>%Ln Einträge wurden aus {file} importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n row(s) of {file} could not be imported.</source>
        <translation>
            <numerusform>{failed} von %Ln Zeile aus {file} konnte nicht importiert werden.</numerusform>
            <numerusform>{failed} von %Ln Zeilen aus {file} konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}</source>
        <translation>{file} konnte nicht importiert werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde nach {file} exportiert.</numerusform>
            <numerusform>%Ln Einträge wurden nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederhergestellt: {change}</translation>
    </message>
    <message>
        <source>It cannot be taken back: {reason}</source>
        <translation>Das kann nicht rückgängig gemacht werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be taken back: {reason}</source>
        <translation>Das konnte nicht rückgängig gemacht werden: {reason}</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MissingModel</name>
    <message>
        <source>Not decided</source>
        <extracomment>An entry is called almost like a text that was not found.</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Not decided. “%1”?</source>
        <translation>Nicht entschieden. „%1“?</translation>
    </message>
    <message>
        <source>The field stays empty</source>
        <translation>Das Feld bleibt leer</translation>
    </message>
    <message>
        <source>Is added as a new entry</source>
        <translation>Wird als neuer Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>The rows are left out</source>
        <translation>Die Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>Means “%1”</source>
        <extracomment>A text stands for an entry with another name.</extracomment>
        <translation>Meint „%1“</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MistakesModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
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
        <translation>Geben Sie einen Wert nicht nach %1 ein.</translation>
    </message>
    <message>
        <source>Enter one not before %1.</source>
        <translation>Geben Sie einen Wert nicht vor %1 ein.</translation>
    </message>
    <message>
        <source>Enter one from %1 to %2.</source>
        <comment>a range of dates or times</comment>
        <translation>Geben Sie einen Wert von %1 bis %2 ein.</translation>
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
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the unit of its number: &quot;Weight, kg&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimals.</source>
        <translation>
            <numerusform>Auf %Ln Nachkommastelle gerundet.</numerusform>
            <numerusform>Auf %Ln Nachkommastellen gerundet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberFilterEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the greater one.</source>
        <translation>Von %1 bis %2 gibt es nichts: Die erste Zahl ist die größere.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OpeningState</name>
    <message>
        <source>Reading data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The data cannot be read.</source>
        <translation>Die Daten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Daten werden geöffnet …</translation>
    </message>
    <message>
        <source>Reading data… %1 %</source>
        <extracomment>%1 is a number: &quot;34 %&quot;.</extracomment>
        <translation>Daten werden gelesen … %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PageBar</name>
    <message>
        <source>How many rows a page has</source>
        <translation>Wie viele Zeilen eine Seite hat</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gehe zu Seite</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Palette</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved view of a list: &quot;Books: Overdue&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, noch einmal</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>Passwort vorschlagen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <comment>a password</comment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>a password</comment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>a password</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>a password</comment>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Permissions</name>
    <message>
        <source>Permissions were delivered for &quot;%1&quot;, which is no view.</source>
        <translation>Es wurden Berechtigungen für „%1“ geliefert, was keine Ansicht ist.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message>
        <source>Stored data that cannot be used as they are. Click to see which.</source>
        <translation>Gespeicherte Daten, die so nicht verwendet werden können. Klicken Sie, um zu sehen, welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Problems with stored data</source>
        <translation>Probleme mit gespeicherten Daten</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>Es gibt keine mehr.</translation>
    </message>
    <message>
        <source>These data are left alone as they are and not shown in lists. Everything else works as usual. Once they are mended, they appear by themselves.</source>
        <translation>Diese Daten bleiben unverändert, wie sie sind, und erscheinen nicht in Listen. Alles andere funktioniert wie gewohnt. Sobald sie in Ordnung gebracht sind, erscheinen sie von selbst.</translation>
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
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
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
        <translation>Aus anderen Feldern berechnet</translation>
    </message>
    <message>
        <source>You are not allowed to change this field</source>
        <translation>Sie dürfen dieses Feld nicht ändern</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>Dieses Feld kann nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Create a new entry</source>
        <translation>Neuen Eintrag anlegen</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Type to search %1, or add one.</source>
        <translation>Tippen, um in %1 zu suchen, oder neu anlegen.</translation>
    </message>
    <message>
        <source>Type to search %1.</source>
        <translation>Tippen, um in %1 zu suchen.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2), or add one.</source>
        <translation>Tippen, um in %1 (%2) zu suchen, oder neu anlegen.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2).</source>
        <translation>Tippen, um in %1 (%2) zu suchen.</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>The entry it refers to is gone.</source>
        <translation>Den Eintrag, auf den verwiesen wird, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPicker</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Create a new entry…</source>
        <translation>Neuen Eintrag anlegen …</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>„%1“ anlegen …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPopup</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Es gibt noch nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Keine Treffer für „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 – type more to narrow down.</source>
        <translation>%1 von %2 – zum Eingrenzen weitertippen.</translation>
    </message>
    <message>
        <source>%1 of %2 – scroll for more, or type to narrow down.</source>
        <translation>%1 von %2 – für mehr weiterblättern oder tippen, um einzugrenzen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReferenceLookup</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Type to add from %1</source>
        <translation>Tippen, um aus %1 hinzuzufügen</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste, oder leeren Sie das Feld.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>%Ln Eintrag anzeigen</numerusform>
            <numerusform>Alle %Ln Einträge anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReplacedBatch</name>
    <message>
        <source>It was not tried, because another one failed before.</source>
        <translation>Nicht versucht, weil vorher etwas anderes misslang.</translation>
    </message>
    <message>
        <source>What it refers to could not be stored.</source>
        <translation>Worauf es verweist, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It was not stored, because another one failed.</source>
        <translation>Nicht gespeichert, weil ein anderer fehlschlug.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowBoxes</name>
    <message>
        <source>Chosen rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowFetch</name>
    <message>
        <source>Looking for the entries</source>
        <translation>Einträge werden gesucht</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ScriptRunner</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The module %1 cannot be prepared: %2</source>
        <translation>Das Modul %1 kann nicht vorbereitet werden: %2</translation>
    </message>
    <message>
        <source>The module %1 cannot be used: %2 (line %3)</source>
        <translation>Das Modul %1 kann nicht verwendet werden: %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>A function was stopped, it ran longer than %1 ms. (%2)</source>
        <translation>Eine Funktion wurde abgebrochen, sie lief länger als %1 ms. (%2)</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2)</source>
        <translation>Das ist keine Funktion: %1 (%2)</translation>
    </message>
    <message>
        <source>This is no function. (%1)</source>
        <translation>Das ist keine Funktion. (%1)</translation>
    </message>
    <message>
        <source>The function&apos;s promise is never settled. (%1)</source>
        <translation>Das Promise der Funktion wird nie erfüllt oder abgelehnt. (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SegmentFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ServerSession</name>
    <message>
        <source>Nobody needs to log in here.</source>
        <translation>Hier muss sich niemand anmelden.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SettingsDialog</name>
    <message>
        <source>Open the windows of last time</source>
        <translation>Die Fenster vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Also by %1 and %2, in all windows.</source>
        <translation>Auch mit %1 und %2, in allen Fenstern.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>Of lists with numbered pages, when they are opened next.</source>
        <translation>Für Listen mit nummerierten Seiten, wenn sie wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>This application always starts with its home page.</source>
        <translation>Diese Anwendung beginnt immer mit ihrer Startseite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Wie beschrieben</translation>
    </message>
    <message>
        <source>Where something is being edited, it changes once that is saved.</source>
        <translation>Wo gerade etwas bearbeitet wird, wechselt sie, sobald es gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Shortcuts</name>
    <message>
        <source>Moving around</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Eintrag anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close what is open, or leave</source>
        <translation>Geöffnetes schließen oder verlassen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Zu Ansichten, Einträgen und Befehlen gehen</translation>
    </message>
    <message>
        <source>First to ninth entry of the menu</source>
        <translation>Erster bis neunter Eintrag des Menüs</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Open this place in another window</source>
        <translation>Diese Ansicht in einem anderen Fenster öffnen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>Hell oder dunkel wie im System</translation>
    </message>
    <message>
        <source>Former messages</source>
        <translation>Frühere Meldungen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Settings: colours, text, language, windows</source>
        <translation>Einstellungen: Farben, Text, Sprache, Fenster</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Choose the row, or no more; with Shift and arrows several</source>
        <translation>Die Zeile wählen oder abwählen; mit Umschalt und Pfeilen mehrere</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Alle passenden wählen</translation>
    </message>
    <message>
        <source>Delete the row, or the chosen ones</source>
        <translation>Die Zeile oder die gewählten löschen</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the cell</source>
        <translation>Gewählte Zeilen oder die Zelle kopieren</translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Zu den Zeilen, die inzwischen dazugekommen sind</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Import into the list</source>
        <translation>In die Liste importieren</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Sidebar</name>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Filter the menu</source>
        <translation>Menü filtern</translation>
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
Hinzufügen: mit dem Plus oder Einfg</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::StatusBar</name>
    <message>
        <source>Not serving</source>
        <translation>Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Dienst läuft: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TabStrip</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1, mit Fehlern</translation>
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
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>Was im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>a task</comment>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksGuard</name>
    <message>
        <source>Stop what is running?</source>
        <translation>Anhalten, was noch läuft?</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the window closes.</source>
        <translation>„%1“ läuft noch und wird angehalten, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the window closes:</source>
        <translation>Dies läuft noch und wird angehalten, wenn das Fenster geschlossen wird:</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the program ends.</source>
        <translation>„%1“ läuft noch und wird angehalten, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the program ends:</source>
        <translation>Dies läuft noch und wird angehalten, wenn das Programm endet:</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when you log out.</source>
        <translation>„%1“ läuft noch und wird angehalten, wenn Sie sich abmelden.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when you log out:</source>
        <translation>Dies läuft noch und wird angehalten, wenn Sie sich abmelden:</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Anhalten und abmelden</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 enthält</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextHeight</name>
    <message>
        <source>Height of the text</source>
        <translation>Höhe des Textes</translation>
    </message>
    <message>
        <source>Drag to make the text higher (%1) or lower (%2); a double click makes it as high as usual</source>
        <extracomment>Of a text of several lines; %1 and %2 are keys.</extracomment>
        <translation>Ziehen macht den Text höher (%1) oder niedriger (%2); ein Doppelklick so hoch wie üblich</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TheirChange</name>
    <message>
        <source>Both of you changed: %1</source>
        <extracomment>Titles of fields.</extracomment>
        <translation>Sie beide haben geändert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>Jemand anderes hat diesen Eintrag inzwischen geändert. Es wurde noch nichts gespeichert, und Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Andere laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
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
        <translation>Geben Sie eine Uhrzeit ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeList</name>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimePopup</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Take the present time</source>
        <translation>Die jetzige Uhrzeit nehmen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How often the same message came, as in ×3</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%Ln-mal)</numerusform>
            <numerusform>%1 (%Ln-mal)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TreeField</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to the chosen group</source>
        <translation>Zur ausgewählten Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Den ausgewählten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make another kind of the chosen entry</source>
        <translation>Die Art des ausgewählten Eintrags ändern</translation>
    </message>
    <message>
        <source>The value is no group: %1</source>
        <translation>Der Wert ist keine Gruppe: %1</translation>
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
        <translation>Korrigieren Sie die Werte, die nicht gelesen werden können.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TypeText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tuple</source>
        <translation>Tupel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>One of several types</source>
        <translation>Einer von mehreren Typen</translation>
    </message>
    <message>
        <source>Complex number</source>
        <translation>Komplexe Zahl</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>IP-Netz</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>Freies Objekt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoControl</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoHistory</name>
    <message>
        <source>Doing again: %1</source>
        <extracomment>What had been done: &quot;Saving “Moby-Dick”&quot;.</extracomment>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UnsavedGuard</name>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UrlField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org.</source>
        <translation>Geben Sie eine vollständige Adresse ein, zum Beispiel https://example.org.</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened from here.</source>
        <translation>Adressen dieser Art werden von hier aus nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ValueReading</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>yes y true on x 1</source>
        <extracomment>What stands for yes in a file, in small letters, parted by blanks.</extracomment>
        <translation>ja j wahr an x 1</translation>
    </message>
    <message>
        <source>no n false off 0 -</source>
        <extracomment>What stands for no in a file, in small letters, parted by blanks.</extracomment>
        <translation>nein n falsch aus 0 -</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>This must be written as JSON.</source>
        <translation>Das muss als JSON geschrieben sein.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ViewControl</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View “%1”, changed</source>
        <translation>Ansicht „%1“, geändert</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>“%1” was changed since it was saved</source>
        <translation>„%1“ wurde seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Keep what the list shows, and come back to it</source>
        <translation>Festhalten, was die Liste zeigt, und darauf zurückkommen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A view that the list begins with.</extracomment>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Do not begin with this view</source>
        <translation>Nicht mit dieser Ansicht beginnen</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Mit dieser Ansicht beginnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Ansicht löschen …</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>The entries it shows stay.</source>
        <translation>Die Einträge, die sie zeigt, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WebLink</name>
    <message>
        <source>Only addresses of the web and of mail are opened, not “%1”.</source>
        <translation>Geöffnet werden nur Adressen des Webs und von E-Mails, nicht „%1“.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>an address</comment>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>There is no program that opens “%1”.</source>
        <translation>Es gibt kein Programm, das „%1“ öffnet.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WindowActions</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The request needs a JSON body.</source>
        <translation>Die Anfrage braucht einen JSON-Inhalt.</translation>
    </message>
    <message>
        <source>Send an object with &quot;item&quot; and &quot;path&quot;.</source>
        <translation>Senden Sie ein Objekt mit &quot;item&quot; und &quot;path&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>Somebody has changed this item since you read it.</source>
        <translation>Jemand hat diesen Eintrag geändert, seit Sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2.</source>
        <translation>In %2 gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>_page may be at most %1; 0 asks for everything.</source>
        <translation>_page darf höchstens %1 sein; 0 fordert alles an.</translation>
    </message>
    <message>
        <source>Send an item as a JSON object.</source>
        <translation>Senden Sie einen Eintrag als JSON-Objekt.</translation>
    </message>
    <message>
        <source>Send JSON with Content-Type: application/json.</source>
        <translation>Senden Sie JSON mit Content-Type: application/json.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>The query cannot be decoded as UTF-8 text.</source>
        <translation>Die Abfrage lässt sich nicht als UTF-8-Text lesen.</translation>
    </message>
    <message>
        <source>must be made of letters, digits, _ and -, not %1</source>
        <translation>muss aus Buchstaben, Ziffern, _ und - bestehen, nicht %1</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR, not %1</source>
        <translation>muss eine Sprache wie en oder pt_BR sein, nicht %1</translation>
    </message>
    <message>
        <source>must name a folder</source>
        <translation>muss einen Ordner nennen</translation>
    </message>
    <message>
        <source>without authentication the server listens to this machine only: 127.0.0.1, ::1 or localhost, not %1</source>
        <translation>ohne Anmeldung bedient der Server nur diesen Rechner: 127.0.0.1, ::1 oder localhost, nicht %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the collection %2</source>
        <translation>in der Sammlung %2 gibt es kein Feld „%1“</translation>
    </message>
    <message>
        <source>a field of type %1 cannot name an item</source>
        <translation>ein Feld vom Typ %1 kann einen Eintrag nicht benennen</translation>
    </message>
    <message>
        <source>must hold at least one collection</source>
        <translation>muss mindestens eine Sammlung enthalten</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, _ and -, and does not begin with _</source>
        <translation>ein Name besteht aus Buchstaben, Ziffern, _ und - und beginnt nicht mit _</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the file is too large for a description</source>
        <translation>die Datei ist zu groß für eine Beschreibung</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>(allowed: %1)</source>
        <translation>(erlaubt: %1)</translation>
    </message>
    <message>
        <source>must be text, not %1</source>
        <translation>muss Text sein, nicht %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>muss true oder false sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>must be one of the allowed names, not %1</source>
        <translation>muss einer der erlaubten Namen sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>muss eine Liste sein, nicht %1</translation>
    </message>
    <message>
        <source>is below the minimum, %1</source>
        <translation>liegt unter dem Minimum, %1</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>ist kein regulärer Ausdruck: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>must name a field such as $.users, not %1</source>
        <translation>muss ein Feld wie $.users nennen, nicht %1</translation>
    </message>
    <message>
        <source>must hold at least one field</source>
        <translation>muss mindestens ein Feld enthalten</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>es gibt keinen Typ „%1“</translation>
    </message>
    <message>
        <source>must hold at least one value</source>
        <translation>muss mindestens einen Wert enthalten</translation>
    </message>
    <message>
        <source>must be a value of type %1, not %2</source>
        <translation>muss ein Wert vom Typ %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>a Dict has no default; give its fields theirs</source>
        <translation>ein Dict hat keinen Vorgabewert; geben Sie ihn bei seinen Feldern an</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values, not %1</source>
        <translation>muss eine Zuordnung von Schlüsseln zu Werten sein, nicht %1</translation>
    </message>
    <message>
        <source>means the same as &quot;%1&quot;, which is given too</source>
        <translation>bedeutet dasselbe wie „%1“, das ebenfalls angegeben ist</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 is of type %3, not Ref or RefsList</source>
        <translation>das Feld „%1“ der Sammlung %2 ist vom Typ %3, nicht Ref oder RefsList</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 must refer back with coll: %3 and field: %4</source>
        <translation>das Feld „%1“ der Sammlung %2 muss mit coll: %3 und field: %4 zurückverweisen</translation>
    </message>
    <message>
        <source>there is no collection &quot;%1&quot;</source>
        <translation>es gibt keine Sammlung „%1“</translation>
    </message>
    <message>
        <source>this version does not support %1 yet</source>
        <translation>diese Version unterstützt %1 noch nicht</translation>
    </message>
    <message>
        <source>The item&apos;s present state does not allow this.</source>
        <translation>Der jetzige Zustand des Eintrags lässt das nicht zu.</translation>
    </message>
    <message>
        <source>The item %1 was changed meanwhile.</source>
        <translation>Der Eintrag %1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Kann nicht geändert werden</translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be without its field %3.</source>
        <translation>„%1“ in %2 kann nicht ohne sein Feld %3 sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: its field %2 still holds “%3”.</source>
        <translation>„%1“ kann nicht gelöscht werden: Sein Feld %2 enthält noch „%3“.</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>Must be a date and time such as 2020-12-31T23:59:00</source>
        <translation>Muss Datum und Uhrzeit sein, zum Beispiel 2020-12-31T23:59:00</translation>
    </message>
    <message>
        <source>Must not be before %1</source>
        <translation>Darf nicht vor %1 liegen</translation>
    </message>
    <message>
        <source>Must not be after %1</source>
        <translation>Darf nicht nach %1 liegen</translation>
    </message>
    <message>
        <source>Must be an object</source>
        <translation>Muss ein Objekt sein</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>The operator %1 does not exist.</source>
        <translation>Den Operator %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1</source>
        <translation>Das ist kein gültiger regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>Muss eine Zahl sein</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>Is too large a number</source>
        <translation>Ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>Must be a whole number</source>
        <translation>Muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>Too few entries: at least %1</source>
        <translation>Zu wenige Einträge: mindestens %1</translation>
    </message>
    <message>
        <source>Too many entries: at most %1</source>
        <translation>Zu viele Einträge: höchstens %1</translation>
    </message>
    <message>
        <source>Holds the same entry twice</source>
        <translation>Enthält denselben Eintrag zweimal</translation>
    </message>
    <message>
        <source>Must be a list</source>
        <translation>Muss eine Liste sein</translation>
    </message>
    <message>
        <source>A patch operation must be an object.</source>
        <translation>Eine Patch-Operation muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A patch operation has no member %1.</source>
        <translation>Einer Patch-Operation fehlt %1.</translation>
    </message>
    <message>
        <source>The patch operation “%1” does not exist.</source>
        <translation>Die Patch-Operation „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a value.</source>
        <translation>Die Patch-Operation „%1“ braucht einen Wert (value).</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a path.</source>
        <translation>Die Patch-Operation „%1“ braucht einen Pfad (path).</translation>
    </message>
    <message>
        <source>Only a list can be added to, and %1 is none.</source>
        <translation>Nur einer Liste kann etwas hinzugefügt werden, und %1 ist keine.</translation>
    </message>
    <message>
        <source>Is not the value that was tested for</source>
        <translation>Ist nicht der geprüfte Wert</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>Darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 is not a path such as $.address.street</source>
        <translation>%1 ist kein Pfad wie $.address.street</translation>
    </message>
    <message>
        <source>There is no field %1 to sort by.</source>
        <translation>Es gibt kein Feld %1, nach dem sortiert werden kann.</translation>
    </message>
    <message>
        <source>Must be a string</source>
        <translation>Muss ein Text sein</translation>
    </message>
    <message>
        <source>Holds characters that are not text</source>
        <translation>Enthält Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <source>Must match the pattern %1</source>
        <translation>Muss dem Muster %1 entsprechen</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>Files of the same change could not be put back: %1.</source>
        <translation>Dateien derselben Änderung konnten nicht zurückgesetzt werden: %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Zum Schreiben von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says that the _id is %1.</source>
        <translation>Dem Dateinamen nach ist die _id %1.</translation>
    </message>
    <message>
        <source>There is already an item %1.</source>
        <translation>Einen Eintrag %1 gibt es schon.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>Der Ordner %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no _id.</source>
        <translation>Der Dateiname ist keine _id.</translation>
    </message>
    <message>
        <source>%1 cannot be an _id.</source>
        <translation>%1 kann keine _id sein.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>Das ist kein gültiges JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>the file is not valid UTF-8</source>
        <translation>die Datei ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the file holds a control character (%1)</source>
        <translation>die Datei enthält ein Steuerzeichen (%1)</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>die Datei enthält mehr als ein Dokument</translation>
    </message>
    <message>
        <source>is not valid YAML: %1</source>
        <translation>ist kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>a name must be text: put it in quotes</source>
        <translation>ein Name muss Text sein: Setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist kein base64</translation>
    </message>
    <message>
        <source>the tag %1 is not known</source>
        <translation>das Tag %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the alias stands within what it refers to</source>
        <translation>der Alias steht in dem, worauf er verweist</translation>
    </message>
    <message>
        <source>a name must be text, not an alias</source>
        <translation>ein Name muss Text sein, kein Alias</translation>
    </message>
    <message>
        <source>aliases make the document too large</source>
        <translation>Aliase machen das Dokument zu groß</translation>
    </message>
    <message>
        <source>is nested too deeply: at most %1 levels</source>
        <translation>ist zu tief verschachtelt: höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a mapping</source>
        <translation>ein Name muss Text sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>stands here a second time</source>
        <translation>steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>Unter %1 gibt es keine Datei.</translation>
    </message>
    <message>
        <source>The part _json must be an object.</source>
        <translation>Der Teil _json muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The part %1 is not named after a field.</source>
        <translation>Der Teil %1 ist nicht nach einem Feld benannt.</translation>
    </message>
    <message>
        <source>A part of the form has too many header fields.</source>
        <translation>Ein Teil des Formulars hat zu viele Header-Felder.</translation>
    </message>
    <message>
        <source>A part of the form has no name.</source>
        <translation>Ein Teil des Formulars hat keinen Namen.</translation>
    </message>
    <message>
        <source>A header field within the form is malformed.</source>
        <translation>Ein Header-Feld im Formular ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Content-Disposition within the form is malformed.</source>
        <translation>Die Content-Disposition im Formular ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The name of a file within the form is malformed.</source>
        <translation>Der Name einer Datei im Formular ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Parts of a form cannot have a transfer encoding.</source>
        <translation>Teile eines Formulars dürfen keine Übertragungskodierung haben.</translation>
    </message>
    <message>
        <source>The form has too many parts.</source>
        <translation>Das Formular hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The form does not begin with its boundary.</source>
        <translation>Das Formular beginnt nicht mit seiner Trennzeile (boundary).</translation>
    </message>
    <message>
        <source>A boundary of the form is malformed.</source>
        <translation>Eine Trennzeile (boundary) des Formulars ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The form ends without its boundary.</source>
        <translation>Das Formular endet ohne seine Trennzeile (boundary).</translation>
    </message>
    <message>
        <source>A part of the form has no end of its header.</source>
        <translation>In einem Teil des Formulars endet der Header nicht.</translation>
    </message>
    <message>
        <source>The header of a part of the form is too large.</source>
        <translation>Der Header eines Teils des Formulars ist zu groß.</translation>
    </message>
    <message>
        <source>The content type is not multipart/form-data with a boundary.</source>
        <translation>Der Inhaltstyp ist nicht multipart/form-data mit einer boundary.</translation>
    </message>
    <message>
        <source>%1 has no selection %2.</source>
        <translation>%1 hat keine Auswahl %2.</translation>
    </message>
    <message>
        <source>You are not allowed to see this list.</source>
        <translation>Sie dürfen diese Liste nicht sehen.</translation>
    </message>
    <message>
        <source>Send the conditions as a JSON object.</source>
        <translation>Senden Sie die Bedingungen als JSON-Objekt.</translation>
    </message>
    <message>
        <source>must be an address such as 0.0.0.0, not %1</source>
        <translation>muss eine Adresse wie 0.0.0.0 sein, nicht %1</translation>
    </message>
    <message>
        <source>must be the name of a header field such as X-User-Id, not %1</source>
        <translation>muss der Name eines Header-Felds wie X-User-Id sein, nicht %1</translation>
    </message>
    <message>
        <source>must hold at least one address</source>
        <translation>muss mindestens eine Adresse enthalten</translation>
    </message>
    <message>
        <source>must be an address or a network such as 127.0.0.1 or 10.0.0.0/8, not %1</source>
        <translation>muss eine Adresse oder ein Netz wie 127.0.0.1 oder 10.0.0.0/8 sein, nicht %1</translation>
    </message>
    <message>
        <source>cannot be a function (!js) here</source>
        <translation>kann hier keine Funktion (!js) sein</translation>
    </message>
    <message>
        <source>must be a type of content such as image/png or image/*, not %1</source>
        <translation>muss ein Inhaltstyp wie image/png oder image/* sein, nicht %1</translation>
    </message>
    <message>
        <source>must hold at least one type</source>
        <translation>muss mindestens einen Typ enthalten</translation>
    </message>
    <message>
        <source>a reference within a List, a Tuple, an In or an action has no reverse field</source>
        <translation>ein Verweis in einer List, einem Tuple, einem In oder einer Aktion hat kein Gegenfeld</translation>
    </message>
    <message>
        <source>must name a view such as short or !save, not %1</source>
        <translation>muss eine Ansicht wie short oder !save nennen, nicht %1</translation>
    </message>
    <message>
        <source>the content of a file cannot be chosen from a list</source>
        <translation>der Inhalt einer Datei kann nicht aus einer Liste gewählt werden</translation>
    </message>
    <message>
        <source>a file has no default</source>
        <translation>eine Datei hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>must name an event such as before_save, not %1</source>
        <translation>muss ein Ereignis wie before_save nennen, nicht %1</translation>
    </message>
    <message>
        <source>must be a function (!js), not %1</source>
        <translation>muss eine Funktion (!js) sein, nicht %1</translation>
    </message>
    <message>
        <source>must be true, false or a function (!js), not %1</source>
        <translation>muss true, false oder eine Funktion (!js) sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a list of event, function and maybe the field to listen to, not %1</source>
        <translation>muss eine Liste aus Ereignis, Funktion und eventuell dem beobachteten Feld sein, nicht %1</translation>
    </message>
    <message>
        <source>must name a file</source>
        <translation>muss eine Datei nennen</translation>
    </message>
    <message>
        <source>Cannot be computed: its value never settles</source>
        <translation>Kann nicht berechnet werden: Der Wert pendelt sich nie ein</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>%1 kann nicht kopiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: it is neither a file nor a folder.</source>
        <translation>%1 kann nicht kopiert werden: Es ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>A migration of %1 was interrupted, so that it holds old and new items. Everything as it was before is in %2: put that in its place, then migrate again.</source>
        <translation>Eine Migration von %1 wurde unterbrochen, sodass dort alte und neue Einträge liegen. Alles, wie es vorher war, ist in %2: Setzen Sie das an seine Stelle, und migrieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written as long as an item does not fit.</source>
        <translation>Solange ein Eintrag nicht passt, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was written.</source>
        <translation>%1 wurde inzwischen geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything was written, but %1 has to be removed by hand: %2.</source>
        <translation>Alles wurde geschrieben, aber %1 muss von Hand entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 exports the function %2, but there is no collection of that name.</source>
        <translation>%1 exportiert die Funktion %2, aber eine Sammlung dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The function %1 threw: %2</source>
        <translation>Die Funktion %1 hat einen Fehler ausgelöst: %2</translation>
    </message>
    <message>
        <source>The function %1 gave nothing back: it must give the item, or null to delete it.</source>
        <translation>Die Funktion %1 hat nichts zurückgegeben: Sie muss den Eintrag zurückgeben, oder null, um ihn zu löschen.</translation>
    </message>
    <message>
        <source>The function %1 gave something that is no item.</source>
        <translation>Die Funktion %1 hat etwas zurückgegeben, das kein Eintrag ist.</translation>
    </message>
    <message>
        <source>The function %1 must leave the _id as it is.</source>
        <translation>Die Funktion %1 muss die _id so lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>A migration function can only change the item it is given.</source>
        <translation>Eine Migrationsfunktion kann nur den Eintrag ändern, den sie bekommt.</translation>
    </message>
    <message>
        <source>In a migration a filter can only name values, such as {name: &quot;moon&quot;}.</source>
        <translation>In einer Migration kann ein Filter nur Werte nennen, zum Beispiel {name: &quot;moon&quot;}.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>Es gibt keine Sammlung %1.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>%1 hat keine Aktion %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a new item in %2.</source>
        <translation>%1 kann nicht die ID eines neuen Eintrags in %2 sein.</translation>
    </message>
    <message>
        <source>You are not allowed to read in %1.</source>
        <translation>Sie dürfen in %1 nichts lesen.</translation>
    </message>
    <message>
        <source>You are not allowed to create in %1.</source>
        <translation>Sie dürfen in %1 nichts anlegen.</translation>
    </message>
    <message>
        <source>You are not allowed to change this in %1.</source>
        <translation>Sie dürfen das in %1 nicht ändern.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this in %1.</source>
        <translation>Sie dürfen das in %1 nicht löschen.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in %1.</source>
        <translation>Sie dürfen das in %1 nicht tun.</translation>
    </message>
    <message>
        <source>Nothing can be changed while data is only read.</source>
        <translation>Solange Daten nur gelesen werden, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Handlers of %1 change items without end.</source>
        <translation>Handler von %1 ändern ohne Ende Einträge.</translation>
    </message>
    <message>
        <source>Must be base64 text</source>
        <translation>Muss base64-Text sein</translation>
    </message>
    <message>
        <source>The content of the file is missing</source>
        <translation>Der Inhalt der Datei fehlt</translation>
    </message>
    <message>
        <source>Must be a file: text, or an object with filename and content</source>
        <translation>Muss eine Datei sein: Text oder ein Objekt mit filename und content</translation>
    </message>
    <message>
        <source>Must be base64 text after “base64:”</source>
        <translation>Muss nach „base64:“ base64-Text sein</translation>
    </message>
    <message>
        <source>File too big: at most %1 bytes</source>
        <translation>Datei zu groß: höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>The content type %1 is not allowed, only: %2</source>
        <translation>Der Inhaltstyp %1 ist nicht erlaubt, nur: %2</translation>
    </message>
    <message>
        <source>The filter is too large or nested too deeply.</source>
        <translation>Der Filter ist zu groß oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A filter must be an object.</source>
        <translation>Ein Filter muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>$not needs an object.</source>
        <translation>$not braucht ein Objekt.</translation>
    </message>
    <message>
        <source>$and and $or need a list.</source>
        <translation>$and und $or brauchen eine Liste.</translation>
    </message>
    <message>
        <source>An operator needs a field.</source>
        <translation>Ein Operator braucht ein Feld.</translation>
    </message>
    <message>
        <source>A regular expression must be a text.</source>
        <translation>Ein regulärer Ausdruck muss ein Text sein.</translation>
    </message>
    <message>
        <source>$exists needs true or false.</source>
        <translation>$exists braucht true oder false.</translation>
    </message>
    <message>
        <source>Is nested too deeply: at most %1 levels</source>
        <translation>Ist zu tief verschachtelt: höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>Must be a finite number</source>
        <translation>Muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>Must be of one of these types: %1</source>
        <translation>Muss einen dieser Typen haben: %1</translation>
    </message>
    <message>
        <source>Must be an IP address such as 192.168.0.1 or 2001:db8::1</source>
        <translation>Muss eine IP-Adresse sein, zum Beispiel 192.168.0.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>Must not have bits beyond its prefix</source>
        <translation>Darf keine Bits hinter dem Präfix haben</translation>
    </message>
    <message>
        <source>Must be a network such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Muss ein Netz sein, zum Beispiel 10.0.0.0/8 oder 2001:db8::/32</translation>
    </message>
    <message>
        <source>%1 has a fixed number of entries.</source>
        <translation>%1 hat eine feste Zahl von Einträgen.</translation>
    </message>
    <message>
        <source>The patch writes too much.</source>
        <translation>Der Patch schreibt zu viel.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>%1 kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs the path “from”.</source>
        <translation>Die Patch-Operation „%1“ braucht den Pfad „from“.</translation>
    </message>
    <message>
        <source>A patch may have at most %1 operations.</source>
        <translation>Ein Patch darf höchstens %1 Operationen haben.</translation>
    </message>
    <message>
        <source>A list is sorted by at most %1 fields.</source>
        <translation>Eine Liste wird nach höchstens %1 Feldern sortiert.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave neither a text nor a list of texts.</source>
        <translation>Die Funktion von „pattern“ hat weder einen Text noch eine Liste von Texten geliefert.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave %1, which is not a regular expression: %2.</source>
        <translation>Die Funktion von „pattern“ hat %1 geliefert, und das ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>Must be a list with this many entries: %1</source>
        <translation>Muss eine Liste mit so vielen Einträgen sein: %1</translation>
    </message>
    <message>
        <source>The function of “in” gave no list.</source>
        <translation>Die Funktion von „in“ hat keine Liste geliefert.</translation>
    </message>
    <message>
        <source>Is not allowed here</source>
        <translation>Ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Must be an address such as https://example.org/page</source>
        <translation>Muss eine Adresse sein, zum Beispiel https://example.org/page</translation>
    </message>
    <message>
        <source>The function of “%1” gave no value of type %2.</source>
        <translation>Die Funktion von „%1“ hat keinen Wert vom Typ %2 geliefert.</translation>
    </message>
    <message>
        <source>Does not exist here</source>
        <translation>Gibt es hier nicht</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that name is taken.</source>
        <translation>Ein Modul kann nicht „%1“ heißen: Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>The module cannot be used: %1 (%2, line %3)</source>
        <translation>Das Modul kann nicht verwendet werden: %1 (%2, Zeile %3)</translation>
    </message>
    <message>
        <source>The module has no function &quot;%1&quot;. It has: %2</source>
        <translation>Das Modul hat keine Funktion „%1“. Es hat: %2</translation>
    </message>
    <message>
        <source>This is no function: &quot;%1&quot;</source>
        <translation>Das ist keine Funktion: „%1“</translation>
    </message>
    <message>
        <source>%1:%2: %3 (%4)</source>
        <translation>%1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function gave no value: %3 (%4)</source>
        <translation>%1:%2: Die Funktion hat keinen Wert geliefert: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function was stopped, it ran longer than %3 ms. (%4)</source>
        <translation>%1:%2: Die Funktion wurde abgebrochen, sie lief länger als %3 ms. (%4)</translation>
    </message>
    <message>
        <source>%1:%2: Functions that change items call each other endlessly. (%3)</source>
        <translation>%1:%2: Funktionen, die Einträge ändern, rufen einander endlos auf. (%3)</translation>
    </message>
    <message>
        <source>This is no function: %1</source>
        <translation>Das ist keine Funktion: %1</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2, line %3)</source>
        <translation>Das ist keine Funktion: %1 (%2, Zeile %3)</translation>
    </message>
    <message>
        <source>Items cannot be reached here.</source>
        <translation>Einträge sind hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>An item is created from an object with its members.</source>
        <translation>Ein Eintrag wird aus einem Objekt mit seinen Feldern angelegt.</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that is no JavaScript name.</source>
        <translation>Ein Modul kann nicht „%1“ heißen: Das ist kein JavaScript-Name.</translation>
    </message>
    <message>
        <source>The module cannot be read: %1</source>
        <translation>Das Modul kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>A function was given where a value is needed.</source>
        <translation>Wo ein Wert gebraucht wird, wurde eine Funktion angegeben.</translation>
    </message>
    <message>
        <source>Something was given that is no value.</source>
        <translation>Es wurde etwas angegeben, das kein Wert ist.</translation>
    </message>
    <message>
        <source>The calculation gave no number.</source>
        <translation>Die Berechnung hat keine Zahl ergeben.</translation>
    </message>
    <message>
        <source>The calculation gave no date.</source>
        <translation>Die Berechnung hat kein Datum ergeben.</translation>
    </message>
    <message>
        <source>An object was given that holds itself.</source>
        <translation>Ein Objekt wurde angegeben, das sich selbst enthält.</translation>
    </message>
    <message>
        <source>An object was given that is nested too deeply.</source>
        <translation>Ein Objekt wurde angegeben, das zu tief verschachtelt ist.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2.</source>
        <translation>Die Protokolldatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Other changes always came first. Try again.</source>
        <translation>Andere Änderungen kamen immer zuvor. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data is being opened.</source>
        <translation>Die Daten werden gerade geöffnet.</translation>
    </message>
    <message>
        <source>Reading data: %1 of %2 (%3 %)</source>
        <translation>Daten werden gelesen: %1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>must be an address such as postgres://user@host:5432/database</source>
        <translation>muss eine Adresse wie postgres://user@host:5432/database sein</translation>
    </message>
    <message>
        <source>%1 is the path of another storage, which has another type</source>
        <translation>%1 ist der Pfad eines anderen Speichers, der einen anderen Typ hat</translation>
    </message>
    <message>
        <source>The storage cannot take over the contents of files.</source>
        <translation>Der Speicher kann Inhalte von Dateien nicht übernehmen.</translation>
    </message>
    <message>
        <source>%1 is no storage: yaml:DIR, sqlite:FILE or postgres://...</source>
        <translation>%1 ist kein Speicher: yaml:DIR, sqlite:FILE oder postgres://...</translation>
    </message>
    <message>
        <source>%1 does not tell where.</source>
        <translation>%1 nennt keinen Ort.</translation>
    </message>
    <message>
        <source>A change over several storages was written here only, and could not be taken back: %1</source>
        <translation>Eine Änderung über mehrere Speicher wurde nur hier geschrieben und konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file&apos;s content.</source>
        <translation>%1 kann nicht die ID eines Dateiinhalts sein.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read. It looks like this: %1</source>
        <translation>Die Adresse der Datenbank kann nicht gelesen werden. Sie sieht so aus: %1</translation>
    </message>
    <message>
        <source>The disk of the database is full: %1</source>
        <translation>Der Datenträger der Datenbank ist voll: %1</translation>
    </message>
    <message>
        <source>Another change was made at the same time. Try it again.</source>
        <translation>Gleichzeitig wurde etwas anderes geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database does not answer: %1</source>
        <translation>Die Datenbank antwortet nicht: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file.</source>
        <translation>%1 kann nicht die ID einer Datei sein.</translation>
    </message>
    <message>
        <source>The column “exact” of the row %1 cannot be read.</source>
        <translation>Die Spalte „exact“ der Zeile %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tables in the schema %1 were made by another version of this program.</source>
        <translation>Die Tabellen im Schema %1 wurden von einer anderen Version dieses Programms angelegt.</translation>
    </message>
    <message>
        <source>The row was left out when the description changed.</source>
        <translation>Die Zeile wurde ausgelassen, als sich die Beschreibung geändert hat.</translation>
    </message>
    <message>
        <source>The connection to the database was lost before it answered; the change may have been made or not: %1</source>
        <translation>Die Verbindung zur Datenbank ging verloren, bevor sie geantwortet hat; die Änderung kann erfolgt sein oder auch nicht: %1</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted.</source>
        <translation>Die Datenbank %1 wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 is no sqlite database.</source>
        <translation>%1 ist keine sqlite-Datenbank.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>Die Datenbank %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Die Datenbank %1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>There is no space left for the database %1.</source>
        <translation>Für die Datenbank %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>A stored item of %1 cannot be read: %2</source>
        <translation>Ein gespeicherter Eintrag von %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is the database of another program.</source>
        <translation>%1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The database %1 is to be opened for writing first, because the description has changed.</source>
        <translation>Die Datenbank %1 muss zuerst zum Schreiben geöffnet werden, weil sich die Beschreibung geändert hat.</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version.</source>
        <translation>Die Datenbank %1 wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>The database %1 is only read.</source>
        <translation>Die Datenbank %1 wird nur gelesen.</translation>
    </message>
    <message>
        <source>A change that this one was made after could not be stored.</source>
        <translation>Eine frühere Änderung, auf der diese aufbaut, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The folder is in use by the process %1 (%2).</source>
        <translation>Der Ordner wird vom Prozess %1 (%2) benutzt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched: %2. What others change in it is seen at the next start.</source>
        <translation>Der Ordner %1 kann nicht beobachtet werden: %2. Was andere darin ändern, wird beim nächsten Start bemerkt.</translation>
    </message>
    <message>
        <source>This is what somebody else wrote of an item while it was changed here too. Take over what is needed and delete the file.</source>
        <translation>So hat jemand anderes einen Eintrag geschrieben, während er auch hier geändert wurde. Übernehmen Sie daraus, was gebraucht wird, und löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>The files of items cannot be written: %1. Nothing is lost, and it is tried again.</source>
        <translation>Die Dateien von Einträgen können nicht geschrieben werden: %1. Es ist nichts verloren, und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>Das Journal %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The journal %1 is of another version of this program.</source>
        <translation>Das Journal %1 stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read.</source>
        <translation>Ein Teil des Journals kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The journal lacks the records from %1 to %2.</source>
        <translation>Im Journal fehlen die Datensätze von %1 bis %2.</translation>
    </message>
    <message>
        <source>The record %1 of the journal cannot be read.</source>
        <translation>Der Datensatz %1 des Journals kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 is open for reading only.</source>
        <translation>Der Ordner %1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Die Sicherung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no backup that this version can read.</source>
        <translation>%1 ist keine Sicherung, die diese Version lesen kann.</translation>
    </message>
    <message>
        <source>The target holds %1, which the source does not have. Nothing was copied.</source>
        <translation>Das Ziel enthält %1, was es in der Quelle nicht gibt. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>%1 is not the same in source and target. Nothing was copied.</source>
        <translation>%1 ist in Quelle und Ziel nicht gleich. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The target is not the same as the source: %1 items and %2 files with the hash %3, instead of %4 items and %5 files with %6.</source>
        <translation>Das Ziel ist nicht gleich der Quelle: %1 Einträge und %2 Dateien mit dem Hash %3 statt %4 Einträge und %5 Dateien mit %6.</translation>
    </message>
    <message>
        <source>The content %1 of a file is not there.</source>
        <translation>Der Inhalt %1 einer Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The description does not know it.</source>
        <translation>Die Beschreibung kennt es nicht.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once.</source>
        <translation>%1 steht mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>What stood in the list twice stands in it once.</source>
        <translation>Was zweimal in der Liste stand, steht jetzt einmal darin.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Es gibt keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>The reference to %1, which does not exist, was removed.</source>
        <translation>Der Verweis auf %1, das es nicht gibt, wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is in the list but does not refer back by %2.</source>
        <translation>%1 steht in der Liste, verweist aber nicht über %2 zurück.</translation>
    </message>
    <message>
        <source>%1 was taken out of the list: it does not refer back by %2.</source>
        <translation>%1 wurde aus der Liste genommen: Es verweist nicht über %2 zurück.</translation>
    </message>
    <message>
        <source>%1 does not refer back by %2.</source>
        <translation>%1 verweist nicht über %2 zurück.</translation>
    </message>
    <message>
        <source>Refers back to %1 now.</source>
        <translation>Verweist jetzt auf %1 zurück.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says it holds.</source>
        <translation>Die Sicherung enthält nicht, was sie zu enthalten angibt.</translation>
    </message>
    <message>
        <source>The backup holds %1 twice.</source>
        <translation>Die Sicherung enthält %1 zweimal.</translation>
    </message>
    <message>
        <source>The backup holds items of %1, a collection that the description does not have.</source>
        <translation>Die Sicherung enthält Einträge von %1, einer Sammlung, die es in der Beschreibung nicht gibt.</translation>
    </message>
    <message>
        <source>%1 in the backup does not fit the description: %2: %3</source>
        <translation>%1 in der Sicherung passt nicht zur Beschreibung: %2: %3</translation>
    </message>
    <message>
        <source>The storage is not the same as the backup: %1 items with the hash %2, instead of %3 items with %4.</source>
        <translation>Der Speicher ist nicht gleich der Sicherung: %1 Einträge mit dem Hash %2 statt %3 Einträge mit %4.</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>Der Vorgang wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Is not known here</source>
        <translation>Ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Must have at most %1 entries</source>
        <translation>Darf höchstens %1 Einträge haben</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Wird gebraucht</translation>
    </message>
    <message>
        <source>Must be create, update, delete, act or upsert</source>
        <translation>Muss create, update, delete, act oder upsert sein</translation>
    </message>
    <message>
        <source>An earlier operation has this name</source>
        <translation>Eine frühere Operation hat diesen Namen</translation>
    </message>
    <message>
        <source>Must name at least one field</source>
        <translation>Muss mindestens ein Feld nennen</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>Dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>Must be a text</source>
        <translation>Muss ein Text sein</translation>
    </message>
    <message>
        <source>No earlier operation is named %1</source>
        <translation>Keine frühere Operation heißt %1</translation>
    </message>
    <message>
        <source>Several items in %1 have the same %2.</source>
        <translation>Mehrere Einträge in %1 haben dieselben Werte in %2.</translation>
    </message>
    <message>
        <source>The operation named %1, whose item is meant, failed.</source>
        <translation>Die Operation mit dem Namen %1, deren Eintrag gemeint ist, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been changed since.</source>
        <translation>„%1“ in %2 wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been deleted since.</source>
        <translation>„%1“ in %2 wurde seitdem gelöscht.</translation>
    </message>
    <message>
        <source>“%1” in %2 is there again.</source>
        <translation>„%1“ in %2 ist wieder da.</translation>
    </message>
    <message>
        <source>“%1” in %2 refers to something that has been deleted since.</source>
        <translation>„%1“ in %2 verweist auf etwas, das seitdem gelöscht wurde.</translation>
    </message>
    <message>
        <source>“%1” in %2 is referred to by something that was changed since.</source>
        <translation>Auf „%1“ in %2 verweist etwas, das seitdem geändert wurde.</translation>
    </message>
    <message>
        <source>Something that you may not see has been changed since.</source>
        <translation>Etwas, das Sie nicht sehen dürfen, wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>belongs into what the function &quot;props&quot; gives</source>
        <translation>gehört in das, was die Funktion „props“ liefert</translation>
    </message>
    <message>
        <source>needs a &quot;name&quot;</source>
        <translation>braucht „name“</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in this form</source>
        <translation>in diesem Formular gibt es kein Feld „%1“</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot;</source>
        <translation>braucht „fields“</translation>
    </message>
    <message>
        <source>needs &quot;in&quot;: the fields that it watches</source>
        <translation>braucht „in“: die Felder, die beobachtet werden</translation>
    </message>
    <message>
        <source>only one of fields and fieldsets can be given</source>
        <translation>fields und fieldsets können nicht zugleich angegeben werden</translation>
    </message>
    <message>
        <source>needs fields or fieldsets</source>
        <translation>braucht fields oder fieldsets</translation>
    </message>
    <message>
        <source>needs &quot;field&quot;, a RefsList, or &quot;collection&quot; and &quot;reverse&quot;</source>
        <translation>braucht „field“, eine RefsList, oder „collection“ und „reverse“</translation>
    </message>
    <message>
        <source>must be a field of type RefsList, not %1</source>
        <translation>muss ein Feld vom Typ RefsList sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a field of type Int or Float, not %1</source>
        <translation>muss ein Feld vom Typ Int oder Float sein, nicht %1</translation>
    </message>
    <message>
        <source>needs &quot;actions&quot; with &quot;login&quot;</source>
        <translation>braucht „actions“ mit „login“</translation>
    </message>
    <message>
        <source>needs &quot;login&quot;</source>
        <translation>braucht „login“</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>muss eine Zahl sein, nicht %1</translation>
    </message>
    <message>
        <source>only one of run and action can be given</source>
        <translation>run und action können nicht zugleich angegeben werden</translation>
    </message>
    <message>
        <source>needs &quot;action&quot;, a function, or &quot;run&quot;</source>
        <translation>braucht „action“, eine Funktion, oder „run“</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>es gibt keine Ansicht „%1“</translation>
    </message>
    <message>
        <source>only one of view and path can be given</source>
        <translation>view und path können nicht zugleich angegeben werden</translation>
    </message>
    <message>
        <source>needs &quot;view&quot; or &quot;path&quot;</source>
        <translation>braucht „view“ oder „path“</translation>
    </message>
    <message>
        <source>needs a &quot;collection&quot;</source>
        <translation>braucht „collection“</translation>
    </message>
    <message>
        <source>needs a &quot;field&quot; of type Datetime</source>
        <translation>braucht „field“ vom Typ Datetime</translation>
    </message>
    <message>
        <source>must be a field of type Datetime, not %1</source>
        <translation>muss ein Feld vom Typ Datetime sein, nicht %1</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot;</source>
        <translation>braucht „text“</translation>
    </message>
    <message>
        <source>needs &quot;links&quot;</source>
        <translation>braucht „links“</translation>
    </message>
    <message>
        <source>needs a &quot;type&quot;</source>
        <translation>braucht „type“</translation>
    </message>
    <message>
        <source>there is no message with this id</source>
        <translation>es gibt keine Meldung mit dieser ID</translation>
    </message>
    <message>
        <source>is given beside &quot;custom&quot;, too</source>
        <translation>ist auch neben „custom“ angegeben</translation>
    </message>
    <message>
        <source>imports &quot;%1&quot;, which the window does not get: modules here import each other only as &quot;./name.js&quot; with the names in admin.scripts</source>
        <translation>importiert „%1“, was das Fenster nicht bekommt: Module importieren einander hier nur als „./name.js“ mit den Namen aus admin.scripts</translation>
    </message>
    <message>
        <source>functions of &quot;admin&quot; run in the window, which does not get the server&apos;s module &quot;%1&quot;; list a file in admin.scripts</source>
        <translation>Funktionen von „admin“ laufen im Fenster, und das bekommt das Modul „%1“ des Servers nicht; führen Sie eine Datei in admin.scripts auf</translation>
    </message>
    <message>
        <source>the component %1 cannot show a value of type %2</source>
        <translation>die Komponente %1 kann keinen Wert vom Typ %2 anzeigen</translation>
    </message>
    <message>
        <source>there is no component &quot;%1&quot;</source>
        <translation>es gibt keine Komponente „%1“</translation>
    </message>
    <message>
        <source>Must have a value to find the item by</source>
        <translation>Muss einen Wert haben, über den der Eintrag gefunden wird</translation>
    </message>
    <message>
        <source>This batch is being worked on already.</source>
        <translation>An diesem Stapel wird schon gearbeitet.</translation>
    </message>
    <message>
        <source>A batch may have at most %1 operations and %2 MB.</source>
        <translation>Ein Stapel darf höchstens %1 Vorgänge und %2 MB haben.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Der Stapel wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no such batch; it may have been too long unused.</source>
        <translation>Diesen Stapel gibt es nicht; vielleicht war er zu lange unbenutzt.</translation>
    </message>
    <message>
        <source>Send an object with &quot;without&quot;, a list of whole numbers.</source>
        <translation>Senden Sie ein Objekt mit &quot;without&quot;, einer Liste ganzer Zahlen.</translation>
    </message>
    <message>
        <source>is not needed: the other item stands beside the form, and what is saved is taken. Leave it out; &quot;fields&quot; says what the form shows</source>
        <translation>wird nicht gebraucht: der andere Eintrag steht neben dem Formular, und was gespeichert ist, wird übernommen. Lassen Sie es weg; &quot;fields&quot; sagt, was das Formular zeigt</translation>
    </message>
    <message>
        <source>a pager is chosen by its name; one of your own is registered by a program</source>
        <translation>ein Blätterer wird mit seinem Namen gewählt; einen eigenen meldet ein Programm an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the pagination &quot;%2&quot;</source>
        <translation>&quot;%1&quot; passt nicht zur Seiteneinteilung &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no icon &quot;%1&quot;</source>
        <translation>es gibt kein Symbol &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address &quot;%1&quot; is that of %2 already</source>
        <translation>die Adresse &quot;%1&quot; gehört schon zu %2</translation>
    </message>
    <message>
        <source>is no address: it is empty</source>
        <translation>ist keine Adresse: sie ist leer</translation>
    </message>
    <message>
        <source>has no parameters such as &quot;:id&quot; here</source>
        <translation>hat hier keine Parameter wie &quot;:id&quot;</translation>
    </message>
    <message>
        <source>needs one parameter, such as &quot;:id&quot;, for the item&apos;s id</source>
        <translation>braucht einen Parameter wie &quot;:id&quot; für die Kennung des Eintrags</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is that of %2 already</source>
        <translation>die Kennung &quot;%1&quot; gehört schon zu %2</translation>
    </message>
    <message>
        <source>is not needed: the collections are where the data is. Leave it out; where a view is to ask for something else, give it &quot;actions&quot;</source>
        <translation>wird nicht gebraucht: die Daten sind in den Sammlungen. Lassen Sie es weg; soll eine Ansicht etwas anderes abfragen, geben Sie ihr &quot;actions&quot;</translation>
    </message>
    <message>
        <source>has a &quot;}&quot; without its &quot;{&quot;</source>
        <translation>hat ein &quot;}&quot; ohne &quot;{&quot;</translation>
    </message>
    <message>
        <source>has a &quot;{&quot; without its &quot;}&quot;</source>
        <translation>hat ein &quot;{&quot; ohne &quot;}&quot;</translation>
    </message>
    <message>
        <source>there is no placeholder {%1} in this message</source>
        <translation>diese Meldung hat keinen Platzhalter {%1}</translation>
    </message>
    <message>
        <source>{%1} cannot be shown as &quot;%2&quot;</source>
        <translation>{%1} kann nicht als &quot;%2&quot; gezeigt werden</translation>
    </message>
    <message>
        <source>the choices of {%1} must be words with texts in braces: one {...} other {...}</source>
        <translation>die Varianten von {%1} müssen Wörter mit Texten in Klammern sein: one {...} other {...}</translation>
    </message>
    <message>
        <source>the choices of {%1} lack &quot;other&quot;</source>
        <translation>den Varianten von {%1} fehlt &quot;other&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} have &quot;%2&quot; twice</source>
        <translation>die Varianten von {%1} haben &quot;%2&quot; zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plural; give &quot;=1&quot; for a number</source>
        <translation>&quot;%1&quot; ist keine Pluralform; für eine Zahl &quot;=1&quot; angeben</translation>
    </message>
    <message>
        <source>$in, $nin, $any, $all and $none need a list.</source>
        <translation>$in, $nin, $any, $all und $none brauchen eine Liste.</translation>
    </message>
    <message>
        <source>There is no room for it in the folder %1.</source>
        <translation>Im Ordner %1 ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: %1</source>
        <translation>Was gesendet wurde, kann nicht mehr gelesen werden: %1</translation>
    </message>
    <message>
        <source>is for references, not for a field of type %1</source>
        <translation>ist für Verweise, nicht für ein Feld des Typs %1</translation>
    </message>
    <message>
        <source>is for components that look for values, such as Autocomplete</source>
        <translation>ist für Komponenten, die Werte suchen, wie Autocomplete</translation>
    </message>
    <message>
        <source>%1 is no value of type %2</source>
        <translation>%1 ist kein Wert des Typs %2</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is there already</source>
        <translation>das Feld „%1“ ist schon da</translation>
    </message>
    <message>
        <source>must name a field</source>
        <translation>muss ein Feld nennen</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;: what changes then</source>
        <translation>braucht „setProps“: was sich dann ändert</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;, &quot;setValue&quot; or &quot;setInitialValue&quot;: what changes then</source>
        <translation>braucht „setProps“, „setValue“ oder „setInitialValue“: was sich dann ändert</translation>
    </message>
    <message>
        <source>is not asked where something new is made: there is nothing to normalize. Fields begin with their &quot;initialValue&quot;</source>
        <translation>wird nicht gefragt, wo etwas Neues entsteht: Es gibt nichts zu normalisieren. Felder beginnen mit ihrem „initialValue“</translation>
    </message>
    <message>
        <source>must be a Ref to the collection %1: the rows belong to its items</source>
        <translation>muss ein Ref auf die Sammlung %1 sein: Die Zeilen gehören zu deren Einträgen</translation>
    </message>
    <message>
        <source>another column is the main one already</source>
        <translation>eine andere Spalte ist schon die Hauptspalte</translation>
    </message>
    <message>
        <source>names that begin with _ mean something else in the address of a list</source>
        <translation>Namen, die mit _ beginnen, bedeuten in der Adresse einer Liste etwas anderes</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot; or &quot;before&quot;: what is to be set</source>
        <translation>braucht „fields“ oder „before“: was gesetzt werden soll</translation>
    </message>
    <message>
        <source>components have no such property</source>
        <translation>Komponenten haben keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>must be a name or a mapping of keys to values, not %1</source>
        <translation>muss ein Name oder eine Zuordnung von Schlüsseln zu Werten sein, nicht %1</translation>
    </message>
    <message>
        <source>must be an origin such as https://desk.example.org, in small letters and without a path, not %1</source>
        <translation>muss ein Ursprung wie https://desk.example.org sein, in Kleinbuchstaben und ohne Pfad, nicht %1</translation>
    </message>
    <message>
        <source>cannot stand in the address of the list that the card opens: each condition there is about one field, and all of them hold</source>
        <translation>kann nicht in der Adresse der Liste stehen, die die Karte öffnet: Dort betrifft jede Bedingung ein Feld, und alle gelten</translation>
    </message>
    <message>
        <source>%1 is no value of type %2, so that nothing is found</source>
        <translation>%1 ist kein Wert des Typs %2, sodass nichts gefunden wird</translation>
    </message>
    <message>
        <source>%1 is none of the field&apos;s choices, so that nothing is found</source>
        <translation>%1 ist keine der Möglichkeiten des Feldes, sodass nichts gefunden wird</translation>
    </message>
    <message>
        <source>More was given than a value may hold.</source>
        <translation>Es wurde mehr geliefert, als ein Wert enthalten darf.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is a correct description.</source>
        <translation>%1 ist eine korrekte Beschreibung.</translation>
    </message>
    <message>
        <source>Wrote %1. Open it with: backdesk %1</source>
        <translation>%1 wurde geschrieben. Öffnen mit: backdesk %1</translation>
    </message>
</context>
</TS>
