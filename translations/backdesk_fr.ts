<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message>
        <source>Wrote %1. Items: %2, files: %3, hash: %4.</source>
        <translation>%1 a été écrit. Éléments&#xa0;: %2, fichiers&#xa0;: %3, empreinte&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Data that cannot be read is not in the backup.</source>
        <translation>Les données illisibles ne figurent pas dans la sauvegarde.</translation>
    </message>
    <message>
        <source>The data as it was before is in %1.</source>
        <translation>Les données d’avant se trouvent dans %1.</translation>
    </message>
    <message>
        <source>Nothing was restored: the storage holds data that cannot be read.</source>
        <translation>Rien n’a été restauré&#xa0;: le stockage contient des données illisibles.</translation>
    </message>
    <message>
        <source>There is data already. --replace puts the backup in its place.</source>
        <translation>Il y a déjà des données. --replace met la sauvegarde à leur place.</translation>
    </message>
    <message>
        <source>Restored. Items: %1, hash: %2.</source>
        <translation>Restauration terminée. Éléments&#xa0;: %1, empreinte&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>--size attend LARGEURxHAUTEUR, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>--port attend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Address to serve at.</source>
        <translation>Adresse à laquelle servir.</translation>
    </message>
    <message>
        <source>Port to serve at; 0 takes a free one.</source>
        <translation>Port sur lequel servir&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Folder for all stored data.</source>
        <translation>Dossier de toutes les données enregistrées.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Langue de la fenêtre, par exemple fr.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Writes a picture of one view and exits.</source>
        <translation>Écrit une image d’une vue, puis quitte.</translation>
    </message>
    <message>
        <source>View to open, such as users or users/new.</source>
        <translation>Vue à ouvrir, par exemple users ou users/new.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>The description.</source>
        <translation>La description.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme vaut light ou dark.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>Trop d’arguments&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which description? Give a FILE, or see backdesk --help.</source>
        <translation>Quelle description&#xa0;? Indiquez FILE, ou consultez backdesk --help.</translation>
    </message>
    <message>
        <source>Opening a remote backend is not supported yet: %1</source>
        <translation>L’ouverture d’un backend distant n’est pas encore prise en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.</source>
        <translation>--log attend LOGGER=LEVEL, par exemple storage=debug. Les journaux sont %1.</translation>
    </message>
    <message>
        <source>Least level to log: debug, info, warning or error.</source>
        <translation>Niveau minimal à journaliser&#xa0;: debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>Level of one logger, such as storage=debug; repeatable.</source>
        <translation>Niveau d’un journal, par exemple storage=debug&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>File to log to, instead of standard error.</source>
        <translation>Fichier du journal, au lieu de la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Form of the log: text or json.</source>
        <translation>Format du journal&#xa0;: text ou json.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level vaut debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>--log-format is text or json.</source>
        <translation>--log-format vaut text ou json.</translation>
    </message>
    <message>
        <source>--log-file wants the path of a file.</source>
        <translation>--log-file attend le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>JavaScript module with a function for each collection to migrate.</source>
        <translation>Module JavaScript avec une fonction pour chaque collection à migrer.</translation>
    </message>
    <message>
        <source>Writes what a migration changes, after a backup.</source>
        <translation>Écrit les modifications d’une migration, après une sauvegarde.</translation>
    </message>
    <message>
        <source>A migration removes members that the description does not know.</source>
        <translation>Une migration retire les champs inconnus de la description.</translation>
    </message>
    <message>
        <source>Tells the report of a migration as JSON.</source>
        <translation>Donne le rapport d’une migration en JSON.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk migrate.</source>
        <translation>--%1 va avec backdesk migrate.</translation>
    </message>
    <message>
        <source>--script wants the path of a JavaScript module.</source>
        <translation>--script attend le chemin d’un module JavaScript.</translation>
    </message>
    <message>
        <source>Copy where? Give FROM and TO, see backdesk --help.</source>
        <translation>Copier où&#xa0;? Indiquez FROM et TO, voir backdesk --help.</translation>
    </message>
    <message>
        <source>Which backup? Give FILE and the file of the backup, see backdesk --help.</source>
        <translation>Quelle sauvegarde&#xa0;? Indiquez FILE et le fichier de la sauvegarde, voir backdesk --help.</translation>
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
        <translation>Backdesk crée une fenêtre de bureau et une API REST à partir d’une description YAML.

  backdesk [FILE]        ouvre la fenêtre
  backdesk serve FILE    ne sert que l’API REST
  backdesk check FILE    signale les erreurs d’une description
  backdesk migrate FILE  adapte les éléments enregistrés à une description modifiée
  backdesk copy FROM TO  copie toutes les données dans un autre stockage
  backdesk backup FILE OUT   écrit toutes les données dans un seul fichier
  backdesk restore FILE IN   rétablit les données d’une sauvegarde
  backdesk verify FILE   vérifie toutes les données
  backdesk new DIR       écrit une description de départ</translation>
    </message>
    <message>
        <source>A copy may go where other items are; equal ids are replaced.</source>
        <translation>Une copie peut aller là où il y a d’autres éléments&#xa0;; les ID identiques sont remplacés.</translation>
    </message>
    <message>
        <source>A restore replaces what is there, after a backup of it.</source>
        <translation>Une restauration remplace ce qui existe, après l’avoir sauvegardé.</translation>
    </message>
    <message>
        <source>Mends what has one right answer.</source>
        <translation>Répare ce qui n’a qu’une seule bonne solution.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk %2.</source>
        <translation>--%1 va avec backdesk %2.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>One of FROM and TO has to be a description, which tells what the items are.</source>
        <translation>FROM ou TO doit être une description, qui indique ce que sont les éléments.</translation>
    </message>
    <message>
        <source>FROM and TO are the same storage.</source>
        <translation>FROM et TO sont le même stockage.</translation>
    </message>
    <message>
        <source>TO does not have the collection %1.</source>
        <translation>TO n’a pas la collection %1.</translation>
    </message>
    <message>
        <source>Items: %1, written now: %2, files written: %3. Source and target have the hash %4.</source>
        <translation>Éléments&#xa0;: %1, écrits maintenant&#xa0;: %2, fichiers écrits&#xa0;: %3. La source et la cible ont l’empreinte %4.</translation>
    </message>
    <message>
        <source>Nothing was copied: FROM holds data that cannot be read.</source>
        <translation>Rien n’a été copié&#xa0;: FROM contient des données illisibles.</translation>
    </message>
    <message>
        <source>The same command goes on where this one has ended.</source>
        <translation>La même commande reprend là où celle-ci s’est arrêtée.</translation>
    </message>
</context>
<context>
    <name>DesktopCommand</name>
    <message>
        <source>There is no display for a window: serving the REST API only.</source>
        <translation>Aucun écran pour une fenêtre&#xa0;: seule l’API REST est servie.</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The view did not load in time.</source>
        <translation>La vue ne s’est pas chargée à temps.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Running the script: %1 of %2</source>
        <translation>Exécution du script&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Vérification&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Copying the data: %1 of %2</source>
        <translation>Copie des données&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Écriture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was written: every item has to fit first.</source>
        <translation>Rien n’a été écrit&#xa0;: chaque élément doit d’abord convenir.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>Nothing was written. --apply writes it.</source>
        <translation>Rien n’a été écrit. --apply l’écrit.</translation>
    </message>
    <message>
        <source>Written. The data as it was before is in %1.</source>
        <translation>C’est écrit. Les données d’avant se trouvent dans %1.</translation>
    </message>
    <message>
        <source>There is nothing to migrate: the storage of %1 keeps nothing.</source>
        <translation>Il n’y a rien à migrer&#xa0;: le stockage de %1 ne conserve rien.</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>est supprimé</translation>
    </message>
    <message>
        <source>unknown, stays: %1</source>
        <translation>inconnu, reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be migrated:</source>
        <translation>Ne peut pas être migré&#xa0;:</translation>
    </message>
    <message>
        <source>No collection is stored in %1; it stays as it is.</source>
        <translation>Aucune collection n’est enregistrée dans %1&#xa0;; ce dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.</source>
        <translation>Éléments&#xa0;: %1, modifiés&#xa0;: %2, supprimés&#xa0;: %3, impossibles à migrer&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Only data in one folder of YAML files can be migrated. Copy it into one with &quot;backdesk copy&quot;, migrate it there, and copy it back.</source>
        <translation>Seules les données d’un dossier unique de fichiers YAML peuvent être migrées. Copiez-les dans un tel dossier avec «&#xa0;backdesk copy&#xa0;», migrez-les là, puis recopiez-les.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Without any log-in only this machine is served, not %1.</source>
        <translation>Sans connexion, seule cette machine est servie, pas %1.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>Comparaison&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>Copie&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 bytes</source>
        <translation>Vérification du fichier&#xa0;: %1 sur %2 octets</translation>
    </message>
    <message>
        <source>Checking the backup: %1 of %2</source>
        <translation>Vérification de la sauvegarde&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Looking for what is to be removed: %1 of %2</source>
        <translation>Recherche de ce qui est à retirer&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>Contrôle&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The storage of %1 keeps nothing.</source>
        <translation>Le stockage de %1 ne conserve rien.</translation>
    </message>
    <message>
        <source>The content of a file is missing: %1</source>
        <translation>Le contenu d’un fichier manque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>mended</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Items: %1, wrong: %2, mended: %3, notes: %4.</source>
        <translation>Éléments&#xa0;: %1, erreurs&#xa0;: %2, réparations&#xa0;: %3, remarques&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>backdesk::Desktop</name>
    <message>
        <source>The wanted port is in use. The REST API is at %1 instead.</source>
        <translation>Le port voulu est occupé. L’API REST se trouve à l’adresse %1.</translation>
    </message>
    <message>
        <source>The REST API is not served: %1</source>
        <translation>L’API REST n’est pas servie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · %n élément</numerusform>
            <numerusform>%1 · %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::EmbeddedBackend</name>
    <message>
        <source>The description of the application has mistakes now.</source>
        <translation>La description de l’application contient maintenant des erreurs.</translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message>
        <source>Backdesk cannot open this application</source>
        <translation>Backdesk ne peut pas ouvrir cette application</translation>
    </message>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>La description %1 contient %n erreur.</numerusform>
            <numerusform>La description %1 contient %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
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
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionDialog</name>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été exécuté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Sur %n élément</numerusform>
            <numerusform>Sur %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>Exécuter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>L’action portera sur %n élément.</numerusform>
            <numerusform>L’action portera sur %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été exécuté&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %n élément.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.
----------
An item and why something failed with it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>«&#xa0;%1&#xa0;» a été exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a échoué sur %n élément</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a échoué sur %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was carried out with %n others.</source>
        <translation>
            <numerusform>L’action a été exécutée sur %n autre.</numerusform>
            <numerusform>L’action a été exécutée sur %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddView</name>
    <message>
        <source>New entry in %1</source>
        <translation>Nouvel élément dans %1</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Vous n’avez pas le droit d’ajouter à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message>
        <source>Enter an address such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>Saisissez une adresse, par exemple 192.0.2.1 ou 2001:db8::1.</translation>
    </message>
    <message>
        <source>Enter a network such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Saisissez un réseau, par exemple 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The network of this address is %1.</source>
        <translation>Le réseau de cette adresse est %1.</translation>
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
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Load from a file, or drop one here</source>
        <translation>Charger depuis un fichier, ou en déposer un ici</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Aucun octet</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
    <name>backdesk::ui::ChangeView</name>
    <message>
        <source>The id was copied.</source>
        <translation>L’ID a été copié.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Cet élément n’existe pas. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>The entry could not be loaded.</source>
        <translation>L’élément n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps. Rien n’a encore été enregistré, et votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Reload “%1”?</source>
        <translation>Recharger «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>Votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. What you entered is still here.</source>
        <translation>Cet élément a été modifié ailleurs. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>You are not allowed to see this entry.</source>
        <translation>Vous n’avez pas le droit de voir cet élément.</translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>Exécuter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It works on the entry as it is stored, without the changes you have not saved yet.</source>
        <translation>L’action porte sur l’élément tel qu’il est enregistré, sans vos modifications non encore enregistrées.</translation>
    </message>
    <message>
        <source>Carry out without saving</source>
        <translation>Exécuter sans enregistrer</translation>
    </message>
    <message>
        <source>Save and carry out</source>
        <translation>Enregistrer et exécuter</translation>
    </message>
    <message>
        <source>“%1” was saved, together with what somebody else changed: %2.</source>
        <extracomment>An entry, and the titles of fields that somebody else had changed at the same time.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été enregistré, avec les modifications de quelqu’un d’autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>It was changed once more meanwhile. Look at it again.</source>
        <translation>L’élément a encore été modifié entre-temps. Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Vos modifications ont été abandonnées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what stood in it and what stands in it now.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChipsField</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ComplexField</name>
    <message>
        <source>%1, real part</source>
        <translation>%1, partie réelle</translation>
    </message>
    <message>
        <source>%1, imaginary part</source>
        <translation>%1, partie imaginaire</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CountCard</name>
    <message>
        <source>Add to %1</source>
        <comment>a collection</comment>
        <translation>Ajouter à %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New entry in %1</source>
        <translation>Nouvel élément dans %1</translation>
    </message>
    <message>
        <source>The entry could not be created: %1</source>
        <translation>L’élément n’a pas pu être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard the new entry?</source>
        <translation>Abandonner le nouvel élément&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateRight</name>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Vous n’avez pas le droit d’ajouter à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DateFilterEditor</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 au</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatetimeField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Saisissez une date, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DayEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeleteFlow</name>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it changed meanwhile. Look at it again first.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé, car il a changé entre-temps. Vérifiez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps</translation>
    </message>
    <message>
        <source>It was not deleted. Somebody else changed it since you saw it.</source>
        <translation>L’élément n’a pas été supprimé. Quelqu’un d’autre l’a modifié depuis que vous l’avez vu.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Supprimer quand même</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletedItem</name>
    <message>
        <source>This entry was deleted meanwhile. What you entered is still here.</source>
        <translation>Cet élément a été supprimé entre-temps. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Garder comme nouvel élément</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>Abandonner ma saisie</translation>
    </message>
    <message>
        <source>“%1” was deleted while you were editing</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé pendant que vous le modifiiez</translation>
    </message>
    <message>
        <source>It can be stored once more, as a new entry with what stands in the form. Links that other entries had to it are gone.</source>
        <translation>Il peut être enregistré à nouveau, comme nouvel élément, avec le contenu du formulaire. Les liens que d’autres éléments avaient vers lui sont perdus.</translation>
    </message>
    <message>
        <source>You are not allowed to store it once more.</source>
        <translation>Vous n’avez pas le droit de l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>“%1” was kept as a new entry.</source>
        <translation>«&#xa0;%1&#xa0;» a été gardé comme nouvel élément.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message>
        <source>%1: %2</source>
        <comment>collection: labels</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 et %n autre</numerusform>
            <numerusform>%1&#xa0;: %2 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>Supprime aussi %n élément (%1).</numerusform>
            <numerusform>Supprime aussi %n éléments (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Dissocie %n élément (%1).</numerusform>
            <numerusform>Dissocie %n éléments (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileDialogs</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what its button does: &quot;Photo: Choose…&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wait until the file is read.</source>
        <translation>Attendez que le fichier soit lu.</translation>
    </message>
    <message>
        <source>Choose another file, or discard this one.</source>
        <translation>Choisissez un autre fichier, ou abandonnez celui-ci.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileFacts</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileField</name>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s type and size: &quot;PNG image · 12 kB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>a file&apos;s type and size, and that it is not stored yet</comment>
        <translation>%1 · nouveau</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>Le fichier n’a pas pu être récupéré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Choisir un fichier, ou en déposer un ici</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Déposer le fichier ici</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileReader</name>
    <message>
        <source>“%1” is too large: %2, at most %3 are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros&#xa0;: %2, au plus %3 sont autorisés.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2. Allowed are: %3.</source>
        <extracomment>1: a file&apos;s name, 2: what it is, 3: a list of types.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est de type %2. Types autorisés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterChips</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterField</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Fermer les filtres</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contient</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterText</name>
    <message>
        <source>contains “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Title contains &quot;momo&quot;.</extracomment>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A filter, after the field&apos;s name: Books: some / none.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>some</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>différent de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>inférieur à %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>supérieur à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>The choice of an empty text.</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range: 1940 to 2020.</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Form</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%n erreur à corriger</numerusform>
            <numerusform>%n erreurs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et ajouter</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%n erreur à corriger</numerusform>
            <numerusform>%n erreurs à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
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
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>hier à %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeDictField</name>
    <message>
        <source>Enter an object: it begins with { and ends with }.</source>
        <translation>Saisissez un objet&#xa0;: il commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>Cette application n’a aucune collection.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InField</name>
    <message>
        <source>%1, type of the value</source>
        <translation>%1, type de la valeur</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Type de la valeur</translation>
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
        <translation>Interne</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <translation>Créé par %1, %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>modifié par %1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>Trier par «&#xa0;%1&#xa0;», croissant</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>Trier par «&#xa0;%1&#xa0;», décroissant</translation>
    </message>
    <message>
        <source>In the order of creation</source>
        <translation>Dans l’ordre de création</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (%n élément)</numerusform>
            <numerusform>%1 (%n éléments)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemView</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Vos modifications ont été abandonnées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>It could not be saved: %1
What you entered is still here.</source>
        <translation>L’enregistrement a échoué&#xa0;: %1
Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>Vous n’avez pas le droit d’ajouter à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You are not allowed to save this: %1
What you entered is still here.</source>
        <translation>Vous n’avez pas le droit d’enregistrer ceci&#xa0;: %1
Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>You are not allowed to change this entry.</source>
        <translation>Vous n’avez pas le droit de modifier cette entrée.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>It cannot be saved at present: %1
What you entered is still here. Try again in a moment.</source>
        <translation>L’enregistrement est impossible pour le moment&#xa0;: %1
Votre saisie est toujours là. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no room left to save it: %1
What you entered is still here. Make room, then try again.</source>
        <translation>Il n’y a plus de place pour l’enregistrer&#xa0;: %1
Votre saisie est toujours là. Libérez de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
</context>
<context>
    <name>backdesk::ui::ListEntry</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Correct the entries that cannot be read.</source>
        <translation>Corrigez les éléments illisibles.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, élément %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message>
        <source>Previous rows</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>The rows that are seen, and how many there are: &quot;1–50 of 213&quot;.</extracomment>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What can be done with the selected rows</source>
        <translation>Ce que l’on peut faire des lignes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Rechercher dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>Rechercher dans tous les textes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Some rows could not be loaded: %1</source>
        <translation>Certaines lignes n’ont pas pu être chargées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches.</source>
        <translation>Aucun résultat dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Other words or fewer filters find more.</source>
        <translation>D’autres mots ou moins de filtres donneront plus de résultats.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>«&#xa0;%1&#xa0;» est encore vide.</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>Ajouter le premier élément</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items match, of all there are: &quot;213 of 1,204&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>You are not allowed to see “%1”.</source>
        <translation>Vous n’avez pas le droit de voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing belongs to “%1” now.</source>
        <translation>Rien ne fait partie de «&#xa0;%1&#xa0;» pour le moment.</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>Afficher tout «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LocalConnector</name>
    <message>
        <source>The file is too large, or cannot be read.</source>
        <translation>Le fichier est trop gros ou ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a view&apos;s title and the application&apos;s</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%n élément enregistré ne peut pas être utilisé.</numerusform>
            <numerusform>%n éléments enregistrés ne peuvent pas être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeChoice</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field&apos;s title, whose value it is, and the value: &quot;Year, yours: 2014&quot;.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message>
        <source>“%1” was changed while you were editing</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié pendant que vous y travailliez</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Shows what is stored now, without what you entered</source>
        <translation>Affiche ce qui est enregistré maintenant, sans votre saisie</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>Enregistrer la fusion</translation>
    </message>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>%n champ ne se recoupait pas et est déjà fusionné.</numerusform>
            <numerusform>%n champs ne se recoupaient pas et sont déjà fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>%n demande votre choix.</numerusform>
            <numerusform>%n demandent votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your choice any more.</source>
        <translation>Plus rien ne demande votre choix.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who changed it, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>Il reste %n choix à faire.</numerusform>
            <numerusform>Il reste %n choix à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeRow</name>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Enter something else for “%1”</source>
        <translation>Saisir autre chose pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>As entered here:</source>
        <translation>Comme saisi ici&#xa0;:</translation>
    </message>
    <message>
        <source>What is to be saved instead of either version</source>
        <translation>Ce qui doit être enregistré à la place des deux versions</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>%1 avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message>
        <source>Merged by themselves</source>
        <translation>Fusionnés d’eux-mêmes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>Identique des deux côtés</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was, and what it will be.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre version</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NotFoundView</name>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>Il n’y a rien à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been deleted, or the address is misspelt.</source>
        <translation>L’élément a peut-être été supprimé, ou l’adresse est mal écrite.</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberField</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberFilterEditor</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 à partir de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 jusqu’à</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OpeningState</name>
    <message>
        <source>Reading data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The data cannot be read.</source>
        <translation>Les données ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Ouverture des données…</translation>
    </message>
    <message>
        <source>Reading data… %1 %</source>
        <extracomment>%1 is a number: &quot;34 %&quot;.</extracomment>
        <translation>Lecture des données… %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message>
        <source>Stored data that cannot be used as they are. Click to see which.</source>
        <translation>Des données enregistrées ne peuvent pas être utilisées telles quelles. Cliquez pour voir lesquelles.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Problems with stored data</source>
        <translation>Problèmes de données enregistrées</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>Il n’y en a plus.</translation>
    </message>
    <message>
        <source>These data are left alone as they are and not shown in lists. Everything else works as usual. Once they are mended, they appear by themselves.</source>
        <translation>Ces données restent telles quelles et n’apparaissent pas dans les listes. Tout le reste fonctionne comme d’habitude. Une fois corrigées, elles apparaissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReadOnlyReason</name>
    <message>
        <source>Computed from other fields</source>
        <translation>Calculé à partir d’autres champs</translation>
    </message>
    <message>
        <source>You are not allowed to change this field</source>
        <translation>Vous n’avez pas le droit de modifier ce champ</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>Ce champ ne peut pas être modifié</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefField</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Create a new entry</source>
        <translation>Créer un élément</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Choisissez un élément de la liste ou videz le champ.</translation>
    </message>
    <message>
        <source>Type to search %1, or add one.</source>
        <translation>Saisissez pour chercher dans %1, ou ajoutez un élément.</translation>
    </message>
    <message>
        <source>Type to search %1.</source>
        <translation>Saisissez pour chercher dans %1.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2), or add one.</source>
        <translation>Saisissez pour chercher dans %1 (%2), ou ajoutez un élément.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2).</source>
        <translation>Saisissez pour chercher dans %1 (%2).</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPicker</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Create a new entry…</source>
        <translation>Créer un élément…</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>Créer «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPopup</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 – type more to narrow down.</source>
        <translation>%1 sur %2 – continuez la saisie pour affiner.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message>
        <source>No entries yet</source>
        <translation>Aucun élément pour l’instant</translation>
    </message>
    <message>
        <source>Type to add from %1</source>
        <translation>Saisissez pour ajouter depuis %1</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Choisissez un élément de la liste ou videz le champ.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Afficher %n élément</numerusform>
            <numerusform>Afficher les %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SegmentFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SelectField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value chosen</comment>
        <translation>—</translation>
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
        <translation>Travail</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>First to ninth collection</source>
        <translation>Première à neuvième collection</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close what is open, or leave</source>
        <translation>Fermer ce qui est ouvert, ou quitter la vue</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Réduire la barre latérale</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Sidebar</name>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Réduire la barre latérale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Déployer la barre latérale</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidebarButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a collection and its count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::StatusBar</name>
    <message>
        <source>Not serving</source>
        <translation>Service inactif</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Service actif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any entry</source>
        <translation>Élément quelconque</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Texte quelconque</translation>
    </message>
    <message>
        <source>%1 with entry</source>
        <translation>%1 avec l’élément</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contient</translation>
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
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
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
        <translation>Corrigez les valeurs illisibles.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the title of one of its places: &quot;Position, 2.&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TypeText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Tuple</source>
        <translation>n-uplet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>One of several types</source>
        <translation>Un type parmi plusieurs</translation>
    </message>
    <message>
        <source>Complex number</source>
        <translation>Nombre complexe</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>Réseau IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>Objet libre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UnsavedGuard</name>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UrlField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org.</source>
        <translation>Saisissez une adresse complète, par exemple https://example.org.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The request needs a JSON body.</source>
        <translation>La requête doit avoir un corps JSON.</translation>
    </message>
    <message>
        <source>Send an object with &quot;item&quot; and &quot;path&quot;.</source>
        <translation>Envoyez un objet avec &quot;item&quot; et &quot;path&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à %1.</translation>
    </message>
    <message>
        <source>Somebody has changed this item since you read it.</source>
        <translation>Quelqu’un a modifié cet élément depuis que vous l’avez lu.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2.</source>
        <translation>Il n’y a pas d’élément %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>%1 doit être un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>_page may be at most %1; 0 asks for everything.</source>
        <translation>_page vaut au plus %1&#xa0;; 0 demande tout.</translation>
    </message>
    <message>
        <source>Send an item as a JSON object.</source>
        <translation>Envoyez un élément sous forme d’objet JSON.</translation>
    </message>
    <message>
        <source>Send JSON with Content-Type: application/json.</source>
        <translation>Envoyez du JSON avec Content-Type: application/json.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 n’est pas possible ici.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The query cannot be decoded as UTF-8 text.</source>
        <translation>La requête ne peut pas être décodée comme texte UTF-8.</translation>
    </message>
    <message>
        <source>must be made of letters, digits, _ and -, not %1</source>
        <translation>doit se composer de lettres, de chiffres, de _ et de -, pas %1</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR, not %1</source>
        <translation>doit être une langue comme en ou pt_BR, pas %1</translation>
    </message>
    <message>
        <source>must name a folder</source>
        <translation>doit indiquer un dossier</translation>
    </message>
    <message>
        <source>without authentication the server listens to this machine only: 127.0.0.1, ::1 or localhost, not %1</source>
        <translation>sans authentification, le serveur n’écoute que cette machine&#xa0;: 127.0.0.1,&#xa0;::1 ou localhost, pas %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the collection %2</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;» dans la collection %2</translation>
    </message>
    <message>
        <source>a field of type %1 cannot name an item</source>
        <translation>un champ de type %1 ne peut pas nommer un élément</translation>
    </message>
    <message>
        <source>must hold at least one collection</source>
        <translation>doit contenir au moins une collection</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, _ and -, and does not begin with _</source>
        <translation>un nom se compose de lettres, de chiffres, de _ et de -, et ne commence pas par _</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is too large for a description</source>
        <translation>le fichier est trop gros pour une description</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>(allowed: %1)</source>
        <translation>(autorisés&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be text, not %1</source>
        <translation>doit être du texte, pas %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>doit être true ou false, pas %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>doit être un nombre entier de %1 à %2, pas %3</translation>
    </message>
    <message>
        <source>must be one of the allowed names, not %1</source>
        <translation>doit être l’un des noms autorisés, pas %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>doit être une liste, pas %1</translation>
    </message>
    <message>
        <source>is below the minimum, %1</source>
        <translation>est inférieur au minimum, %1</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>n’est pas une expression régulière&#xa0;: %1 au caractère %2</translation>
    </message>
    <message>
        <source>must name a field such as $.users, not %1</source>
        <translation>doit indiquer un champ comme $.users, pas %1</translation>
    </message>
    <message>
        <source>must hold at least one field</source>
        <translation>doit contenir au moins un champ</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>il n’y a pas de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this version has no other component for %1 than the usual one</source>
        <translation>cette version n’a pas d’autre composant pour %1 que le composant habituel</translation>
    </message>
    <message>
        <source>must hold at least one value</source>
        <translation>doit contenir au moins une valeur</translation>
    </message>
    <message>
        <source>must be a value of type %1, not %2</source>
        <translation>doit être une valeur de type %1, pas %2</translation>
    </message>
    <message>
        <source>a Dict has no default; give its fields theirs</source>
        <translation>un Dict n’a pas de valeur par défaut&#xa0;; donnez-la à ses champs</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values, not %1</source>
        <translation>doit associer des clés à des valeurs, pas %1</translation>
    </message>
    <message>
        <source>means the same as &quot;%1&quot;, which is given too</source>
        <translation>signifie la même chose que «&#xa0;%1&#xa0;», qui est aussi indiqué</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Le fichier %1 existe déjà.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 is of type %3, not Ref or RefsList</source>
        <translation>le champ «&#xa0;%1&#xa0;» de la collection %2 est de type %3, pas Ref ni RefsList</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 must refer back with coll: %3 and field: %4</source>
        <translation>le champ «&#xa0;%1&#xa0;» de la collection %2 doit renvoyer en retour avec coll: %3 et field: %4</translation>
    </message>
    <message>
        <source>there is no collection &quot;%1&quot;</source>
        <translation>il n’y a pas de collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this version does not support %1 yet</source>
        <translation>cette version ne prend pas encore en charge %1</translation>
    </message>
    <message>
        <source>The item&apos;s present state does not allow this.</source>
        <translation>L’état actuel de l’élément ne le permet pas.</translation>
    </message>
    <message>
        <source>The item %1 was changed meanwhile.</source>
        <translation>L’élément %1 a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Ne peut pas être modifié</translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be without its field %3.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 ne peut pas se passer de son champ %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: its field %2 still holds “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: son champ %2 contient encore «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Doit être vrai ou faux</translation>
    </message>
    <message>
        <source>Must be a date and time such as 2020-12-31T23:59:00</source>
        <translation>Doit être une date et une heure, par exemple 2020-12-31T23:59:00</translation>
    </message>
    <message>
        <source>Must not be before %1</source>
        <translation>Ne doit pas précéder %1</translation>
    </message>
    <message>
        <source>Must not be after %1</source>
        <translation>Ne doit pas dépasser %1</translation>
    </message>
    <message>
        <source>Must be an object</source>
        <translation>Doit être un objet</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>The operator %1 does not exist.</source>
        <translation>L’opérateur %1 n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1</source>
        <translation>Cette expression régulière n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>Doit être un nombre</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>Doit être au moins %1</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>Doit être au plus %1</translation>
    </message>
    <message>
        <source>Is too large a number</source>
        <translation>Est un nombre trop grand</translation>
    </message>
    <message>
        <source>Must be a whole number</source>
        <translation>Doit être un nombre entier</translation>
    </message>
    <message>
        <source>Too few entries: at least %1</source>
        <translation>Trop peu d’éléments&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>Too many entries: at most %1</source>
        <translation>Trop d’éléments&#xa0;: au plus %1</translation>
    </message>
    <message>
        <source>Holds the same entry twice</source>
        <translation>Contient deux fois le même élément</translation>
    </message>
    <message>
        <source>Must be a list</source>
        <translation>Doit être une liste</translation>
    </message>
    <message>
        <source>A patch operation must be an object.</source>
        <translation>Une opération de patch doit être un objet.</translation>
    </message>
    <message>
        <source>A patch operation has no member %1.</source>
        <translation>Il manque %1 à une opération de patch.</translation>
    </message>
    <message>
        <source>The patch operation “%1” does not exist.</source>
        <translation>L’opération de patch «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a value.</source>
        <translation>L’opération de patch «&#xa0;%1&#xa0;» a besoin d’une valeur (value).</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a path.</source>
        <translation>L’opération de patch «&#xa0;%1&#xa0;» a besoin d’un chemin (path).</translation>
    </message>
    <message>
        <source>Only a list can be added to, and %1 is none.</source>
        <translation>On ne peut ajouter qu’à une liste, et %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>Is not the value that was tested for</source>
        <translation>N’est pas la valeur attendue par le test</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>Ne peut pas être vide</translation>
    </message>
    <message>
        <source>%1 is not a path such as $.address.street</source>
        <translation>%1 n’est pas un chemin comme $.address.street</translation>
    </message>
    <message>
        <source>There is no field %1 to sort by.</source>
        <translation>Il n’y a pas de champ %1 pour trier.</translation>
    </message>
    <message>
        <source>Must be a string</source>
        <translation>Doit être un texte</translation>
    </message>
    <message>
        <source>Holds characters that are not text</source>
        <translation>Contient des caractères qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>Must match the pattern %1</source>
        <translation>Doit correspondre au motif %1</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files of the same change could not be put back: %1.</source>
        <translation>Des fichiers de la même modification n’ont pas pu être rétablis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Il n’y a plus de place pour écrire %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says that the _id is %1.</source>
        <translation>D’après le nom du fichier, l’_id est %1.</translation>
    </message>
    <message>
        <source>There is already an item %1.</source>
        <translation>Il y a déjà un élément %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>Le dossier %1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no _id.</source>
        <translation>Le nom du fichier n’est pas un _id.</translation>
    </message>
    <message>
        <source>%1 cannot be an _id.</source>
        <translation>%1 ne peut pas être un _id.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Le JSON est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>the file is not valid UTF-8</source>
        <translation>le fichier n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the file holds a control character (%1)</source>
        <translation>le fichier contient un caractère de contrôle (%1)</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>le fichier contient plus d’un document</translation>
    </message>
    <message>
        <source>is not valid YAML: %1</source>
        <translation>n’est pas du YAML valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a name must be text: put it in quotes</source>
        <translation>un nom doit être du texte&#xa0;: mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>n’est pas du base64</translation>
    </message>
    <message>
        <source>the tag %1 is not known</source>
        <translation>l’étiquette %1 est inconnue</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>the alias stands within what it refers to</source>
        <translation>l’alias se trouve dans ce qu’il désigne</translation>
    </message>
    <message>
        <source>a name must be text, not an alias</source>
        <translation>un nom doit être du texte, pas un alias</translation>
    </message>
    <message>
        <source>aliases make the document too large</source>
        <translation>les alias rendent le document trop gros</translation>
    </message>
    <message>
        <source>is nested too deeply: at most %1 levels</source>
        <translation>est trop profondément imbriqué&#xa0;: au plus %1 niveaux</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a mapping</source>
        <translation>un nom doit être du texte, pas une liste ni une association</translation>
    </message>
    <message>
        <source>stands here a second time</source>
        <translation>figure ici une deuxième fois</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>Il n’y a pas de fichier à %1.</translation>
    </message>
    <message>
        <source>The part _json must be an object.</source>
        <translation>La partie _json doit être un objet.</translation>
    </message>
    <message>
        <source>The part %1 is not named after a field.</source>
        <translation>La partie %1 ne porte pas le nom d’un champ.</translation>
    </message>
    <message>
        <source>A part of the form has too many header fields.</source>
        <translation>Une partie du formulaire a trop de champs d’en-tête.</translation>
    </message>
    <message>
        <source>A part of the form has no name.</source>
        <translation>Une partie du formulaire n’a pas de nom.</translation>
    </message>
    <message>
        <source>A header field within the form is malformed.</source>
        <translation>Un champ d’en-tête du formulaire est mal formé.</translation>
    </message>
    <message>
        <source>The Content-Disposition within the form is malformed.</source>
        <translation>Le champ Content-Disposition du formulaire est mal formé.</translation>
    </message>
    <message>
        <source>The name of a file within the form is malformed.</source>
        <translation>Le nom d’un fichier du formulaire est mal formé.</translation>
    </message>
    <message>
        <source>Parts of a form cannot have a transfer encoding.</source>
        <translation>Les parties d’un formulaire ne peuvent pas avoir d’encodage de transfert.</translation>
    </message>
    <message>
        <source>The form has too many parts.</source>
        <translation>Le formulaire a trop de parties.</translation>
    </message>
    <message>
        <source>The form does not begin with its boundary.</source>
        <translation>Le formulaire ne commence pas par son séparateur (boundary).</translation>
    </message>
    <message>
        <source>A boundary of the form is malformed.</source>
        <translation>Un séparateur (boundary) du formulaire est mal formé.</translation>
    </message>
    <message>
        <source>The form ends without its boundary.</source>
        <translation>Le formulaire se termine sans son séparateur (boundary).</translation>
    </message>
    <message>
        <source>A part of the form has no end of its header.</source>
        <translation>L’en-tête d’une partie du formulaire n’a pas de fin.</translation>
    </message>
    <message>
        <source>The header of a part of the form is too large.</source>
        <translation>L’en-tête d’une partie du formulaire est trop gros.</translation>
    </message>
    <message>
        <source>The content type is not multipart/form-data with a boundary.</source>
        <translation>Le type de contenu n’est pas multipart/form-data avec un boundary.</translation>
    </message>
    <message>
        <source>%1 has no selection %2.</source>
        <translation>%1 n’a pas de sélection %2.</translation>
    </message>
    <message>
        <source>You are not allowed to see this list.</source>
        <translation>Vous n’avez pas le droit de voir cette liste.</translation>
    </message>
    <message>
        <source>Send the conditions as a JSON object.</source>
        <translation>Envoyez les conditions sous forme d’objet JSON.</translation>
    </message>
    <message>
        <source>must be an address such as 0.0.0.0, not %1</source>
        <translation>doit être une adresse comme 0.0.0.0, pas %1</translation>
    </message>
    <message>
        <source>must be the name of a header field such as X-User-Id, not %1</source>
        <translation>doit être le nom d’un champ d’en-tête comme X-User-Id, pas %1</translation>
    </message>
    <message>
        <source>must hold at least one address</source>
        <translation>doit contenir au moins une adresse</translation>
    </message>
    <message>
        <source>must be an address or a network such as 127.0.0.1 or 10.0.0.0/8, not %1</source>
        <translation>doit être une adresse ou un réseau comme 127.0.0.1 ou 10.0.0.0/8, pas %1</translation>
    </message>
    <message>
        <source>cannot be a function (!js) here</source>
        <translation>ne peut pas être une fonction (!js) ici</translation>
    </message>
    <message>
        <source>must be a type of content such as image/png or image/*, not %1</source>
        <translation>doit être un type de contenu comme image/png ou image/*, pas %1</translation>
    </message>
    <message>
        <source>must hold at least one type</source>
        <translation>doit contenir au moins un type</translation>
    </message>
    <message>
        <source>a reference within a List, a Tuple, an In or an action has no reverse field</source>
        <translation>une référence dans une List, un Tuple, un In ou une action n’a pas de champ inverse</translation>
    </message>
    <message>
        <source>must name a view such as short or !save, not %1</source>
        <translation>doit indiquer une vue comme short ou&#xa0;!save, pas %1</translation>
    </message>
    <message>
        <source>the content of a file cannot be chosen from a list</source>
        <translation>le contenu d’un fichier ne peut pas être choisi dans une liste</translation>
    </message>
    <message>
        <source>a file has no default</source>
        <translation>un fichier n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>must name an event such as before_save, not %1</source>
        <translation>doit indiquer un événement comme before_save, pas %1</translation>
    </message>
    <message>
        <source>must be a function (!js), not %1</source>
        <translation>doit être une fonction (!js), pas %1</translation>
    </message>
    <message>
        <source>must be true, false or a function (!js), not %1</source>
        <translation>doit être true, false ou une fonction (!js), pas %1</translation>
    </message>
    <message>
        <source>must be a list of event, function and maybe the field to listen to, not %1</source>
        <translation>doit être une liste formée de l’événement, de la fonction et éventuellement du champ à écouter, pas %1</translation>
    </message>
    <message>
        <source>must name a file</source>
        <translation>doit indiquer un fichier</translation>
    </message>
    <message>
        <source>Cannot be computed: its value never settles</source>
        <translation>Ne peut pas être calculé&#xa0;: sa valeur ne se stabilise jamais</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>%1 ne peut pas être copié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: it is neither a file nor a folder.</source>
        <translation>%1 ne peut pas être copié&#xa0;: ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>A migration of %1 was interrupted, so that it holds old and new items. Everything as it was before is in %2: put that in its place, then migrate again.</source>
        <translation>Une migration de %1 a été interrompue, si bien qu’il contient des éléments anciens et nouveaux. Tout l’état antérieur se trouve dans %2&#xa0;: mettez-le à sa place, puis relancez la migration.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is written as long as an item does not fit.</source>
        <translation>Rien n’est écrit tant qu’un élément ne convient pas.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was written.</source>
        <translation>%1 a été modifié entre-temps. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Everything was written, but %1 has to be removed by hand: %2.</source>
        <translation>Tout a été écrit, mais %1 doit être supprimé à la main&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 exports the function %2, but there is no collection of that name.</source>
        <translation>%1 exporte la fonction %2, mais il n’y a pas de collection de ce nom.</translation>
    </message>
    <message>
        <source>The function %1 threw: %2</source>
        <translation>La fonction %1 a levé une erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The function %1 gave nothing back: it must give the item, or null to delete it.</source>
        <translation>La fonction %1 n’a rien renvoyé&#xa0;: elle doit renvoyer l’élément, ou null pour le supprimer.</translation>
    </message>
    <message>
        <source>The function %1 gave something that is no item.</source>
        <translation>La fonction %1 a renvoyé quelque chose qui n’est pas un élément.</translation>
    </message>
    <message>
        <source>The function %1 must leave the _id as it is.</source>
        <translation>La fonction %1 doit laisser l’_id tel quel.</translation>
    </message>
    <message>
        <source>A migration function can only change the item it is given.</source>
        <translation>Une fonction de migration ne peut modifier que l’élément qu’elle reçoit.</translation>
    </message>
    <message>
        <source>In a migration a filter can only name values, such as {name: &quot;moon&quot;}.</source>
        <translation>Dans une migration, un filtre ne peut indiquer que des valeurs, par exemple {name: &quot;moon&quot;}.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Le dossier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>Il n’y a pas de collection %1.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>%1 n’a pas d’action %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a new item in %2.</source>
        <translation>%1 ne peut pas être l’ID d’un nouvel élément dans %2.</translation>
    </message>
    <message>
        <source>You are not allowed to read in %1.</source>
        <translation>Vous n’avez pas le droit de lire dans %1.</translation>
    </message>
    <message>
        <source>You are not allowed to create in %1.</source>
        <translation>Vous n’avez pas le droit de créer dans %1.</translation>
    </message>
    <message>
        <source>You are not allowed to change this in %1.</source>
        <translation>Vous n’avez pas le droit de modifier ceci dans %1.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this in %1.</source>
        <translation>Vous n’avez pas le droit de supprimer ceci dans %1.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in %1.</source>
        <translation>Vous n’avez pas le droit de faire ceci dans %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed while data is only read.</source>
        <translation>Rien ne peut être modifié tant que les données sont seulement lues.</translation>
    </message>
    <message>
        <source>Handlers of %1 change items without end.</source>
        <translation>Des gestionnaires de %1 modifient des éléments sans fin.</translation>
    </message>
    <message>
        <source>Must be base64 text</source>
        <translation>Doit être du texte base64</translation>
    </message>
    <message>
        <source>The content of the file is missing</source>
        <translation>Le contenu du fichier manque</translation>
    </message>
    <message>
        <source>Must be a file: text, or an object with filename and content</source>
        <translation>Doit être un fichier&#xa0;: du texte, ou un objet avec filename et content</translation>
    </message>
    <message>
        <source>Must be base64 text after “base64:”</source>
        <translation>Doit être du texte base64 après «&#xa0;base64:&#xa0;»</translation>
    </message>
    <message>
        <source>File too big: at most %1 bytes</source>
        <translation>Fichier trop gros&#xa0;: au plus %1 octets</translation>
    </message>
    <message>
        <source>The content type %1 is not allowed, only: %2</source>
        <translation>Le type de contenu %1 n’est pas autorisé, seulement&#xa0;: %2</translation>
    </message>
    <message>
        <source>The filter is too large or nested too deeply.</source>
        <translation>Le filtre est trop gros ou trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>A filter must be an object.</source>
        <translation>Un filtre doit être un objet.</translation>
    </message>
    <message>
        <source>$not needs an object.</source>
        <translation>$not a besoin d’un objet.</translation>
    </message>
    <message>
        <source>$and and $or need a list.</source>
        <translation>$and et $or ont besoin d’une liste.</translation>
    </message>
    <message>
        <source>An operator needs a field.</source>
        <translation>Un opérateur a besoin d’un champ.</translation>
    </message>
    <message>
        <source>A regular expression must be a text.</source>
        <translation>Une expression régulière doit être un texte.</translation>
    </message>
    <message>
        <source>$exists needs true or false.</source>
        <translation>$exists a besoin de true ou de false.</translation>
    </message>
    <message>
        <source>$in and $nin need a list.</source>
        <translation>$in et $nin ont besoin d’une liste.</translation>
    </message>
    <message>
        <source>Is nested too deeply: at most %1 levels</source>
        <translation>Est trop profondément imbriqué&#xa0;: au plus %1 niveaux</translation>
    </message>
    <message>
        <source>Must be a finite number</source>
        <translation>Doit être un nombre fini</translation>
    </message>
    <message>
        <source>Must be of one of these types: %1</source>
        <translation>Doit être de l’un de ces types&#xa0;: %1</translation>
    </message>
    <message>
        <source>Must be an IP address such as 192.168.0.1 or 2001:db8::1</source>
        <translation>Doit être une adresse IP, par exemple 192.168.0.1 ou 2001:db8::1</translation>
    </message>
    <message>
        <source>Must not have bits beyond its prefix</source>
        <translation>Ne doit pas avoir de bits au-delà de son préfixe</translation>
    </message>
    <message>
        <source>Must be a network such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Doit être un réseau, par exemple 10.0.0.0/8 ou 2001:db8::/32</translation>
    </message>
    <message>
        <source>%1 has a fixed number of entries.</source>
        <translation>%1 a un nombre fixe d’éléments.</translation>
    </message>
    <message>
        <source>The patch writes too much.</source>
        <translation>Le patch écrit trop de choses.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>%1 ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs the path “from”.</source>
        <translation>L’opération de patch «&#xa0;%1&#xa0;» a besoin du chemin «&#xa0;from&#xa0;».</translation>
    </message>
    <message>
        <source>A patch may have at most %1 operations.</source>
        <translation>Un patch compte au plus %1 opérations.</translation>
    </message>
    <message>
        <source>A list is sorted by at most %1 fields.</source>
        <translation>Une liste se trie selon au plus %1 champs.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave neither a text nor a list of texts.</source>
        <translation>La fonction de «&#xa0;pattern&#xa0;» n’a donné ni un texte ni une liste de textes.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave %1, which is not a regular expression: %2.</source>
        <translation>La fonction de «&#xa0;pattern&#xa0;» a donné %1, qui n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Must be a list with this many entries: %1</source>
        <translation>Doit être une liste avec ce nombre d’éléments&#xa0;: %1</translation>
    </message>
    <message>
        <source>The function of “in” gave no list.</source>
        <translation>La fonction de «&#xa0;in&#xa0;» n’a pas donné de liste.</translation>
    </message>
    <message>
        <source>Is not allowed here</source>
        <translation>N’est pas autorisé ici</translation>
    </message>
    <message>
        <source>Must be an address such as https://example.org/page</source>
        <translation>Doit être une adresse, par exemple https://example.org/page</translation>
    </message>
    <message>
        <source>The function of “%1” gave no value of type %2.</source>
        <translation>La fonction de «&#xa0;%1&#xa0;» n’a pas donné de valeur de type %2.</translation>
    </message>
    <message>
        <source>Does not exist here</source>
        <translation>N’existe pas ici</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ne peut pas être lu</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that name is taken.</source>
        <translation>Un module ne peut pas s’appeler «&#xa0;%1&#xa0;»&#xa0;: ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>The module cannot be used: %1 (%2, line %3)</source>
        <translation>Le module ne peut pas être utilisé&#xa0;: %1 (%2, ligne %3)</translation>
    </message>
    <message>
        <source>The module has no function &quot;%1&quot;. It has: %2</source>
        <translation>Le module n’a pas de fonction «&#xa0;%1&#xa0;». Il contient&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no function: &quot;%1&quot;</source>
        <translation>Ce n’est pas une fonction&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1:%2: %3 (%4)</source>
        <translation>%1:%2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function gave no value: %3 (%4)</source>
        <translation>%1:%2&#xa0;: la fonction n’a pas donné de valeur&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function was stopped, it ran longer than %3 ms. (%4)</source>
        <translation>%1:%2&#xa0;: la fonction a été interrompue, elle durait plus de %3 ms. (%4)</translation>
    </message>
    <message>
        <source>%1:%2: Functions that change items call each other endlessly. (%3)</source>
        <translation>%1:%2&#xa0;: des fonctions qui modifient des éléments s’appellent sans fin les unes les autres. (%3)</translation>
    </message>
    <message>
        <source>This is no function: %1</source>
        <translation>Ce n’est pas une fonction&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2, line %3)</source>
        <translation>Ce n’est pas une fonction&#xa0;: %1 (%2, ligne %3)</translation>
    </message>
    <message>
        <source>Items cannot be reached here.</source>
        <translation>Les éléments ne sont pas accessibles ici.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Il n’y a pas de collection «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An item is created from an object with its members.</source>
        <translation>Un élément se crée à partir d’un objet contenant ses champs.</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that is no JavaScript name.</source>
        <translation>Un module ne peut pas s’appeler «&#xa0;%1&#xa0;»&#xa0;: ce n’est pas un nom JavaScript.</translation>
    </message>
    <message>
        <source>The module cannot be read: %1</source>
        <translation>Le module ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A function was given where a value is needed.</source>
        <translation>Une fonction a été donnée là où il faut une valeur.</translation>
    </message>
    <message>
        <source>Something was given that is no value.</source>
        <translation>Quelque chose qui n’est pas une valeur a été donné.</translation>
    </message>
    <message>
        <source>The calculation gave no number.</source>
        <translation>Le calcul n’a pas donné de nombre.</translation>
    </message>
    <message>
        <source>The calculation gave no date.</source>
        <translation>Le calcul n’a pas donné de date.</translation>
    </message>
    <message>
        <source>An object was given that holds itself.</source>
        <translation>Un objet qui se contient lui-même a été donné.</translation>
    </message>
    <message>
        <source>An object was given that is nested too deeply.</source>
        <translation>Un objet trop profondément imbriqué a été donné.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2.</source>
        <translation>Le fichier journal %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Other changes always came first. Try again.</source>
        <translation>D’autres modifications sont toujours passées avant. Réessayez.</translation>
    </message>
    <message>
        <source>The data is being opened.</source>
        <translation>Les données sont en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Reading data: %1 of %2 (%3 %)</source>
        <translation>Lecture des données&#xa0;: %1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>must be an address such as postgres://user@host:5432/database</source>
        <translation>doit être une adresse comme postgres://user@host:5432/database</translation>
    </message>
    <message>
        <source>%1 is the path of another storage, which has another type</source>
        <translation>%1 est le chemin d’un autre stockage, qui est d’un autre type</translation>
    </message>
    <message>
        <source>The storage cannot take over the contents of files.</source>
        <translation>Le stockage ne peut pas reprendre le contenu des fichiers.</translation>
    </message>
    <message>
        <source>%1 is no storage: yaml:DIR, sqlite:FILE or postgres://...</source>
        <translation>%1 n’est pas un stockage&#xa0;: yaml:DIR, sqlite:FILE ou postgres://...</translation>
    </message>
    <message>
        <source>%1 does not tell where.</source>
        <translation>%1 n’indique pas d’emplacement.</translation>
    </message>
    <message>
        <source>A change over several storages was written here only, and could not be taken back: %1</source>
        <translation>Une modification portant sur plusieurs stockages n’a été écrite qu’ici et n’a pas pu être annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file&apos;s content.</source>
        <translation>%1 ne peut pas être l’ID du contenu d’un fichier.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read. It looks like this: %1</source>
        <translation>L’adresse de la base de données ne peut pas être lue. Elle se présente ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk of the database is full: %1</source>
        <translation>Le disque de la base de données est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another change was made at the same time. Try it again.</source>
        <translation>Une autre modification a été faite en même temps. Réessayez.</translation>
    </message>
    <message>
        <source>The database does not answer: %1</source>
        <translation>La base de données ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file.</source>
        <translation>%1 ne peut pas être l’ID d’un fichier.</translation>
    </message>
    <message>
        <source>The column “exact” of the row %1 cannot be read.</source>
        <translation>La colonne «&#xa0;exact&#xa0;» de la ligne %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The tables in the schema %1 were made by another version of this program.</source>
        <translation>Les tables du schéma %1 ont été créées par une autre version de ce programme.</translation>
    </message>
    <message>
        <source>The row was left out when the description changed.</source>
        <translation>La ligne a été laissée de côté lorsque la description a changé.</translation>
    </message>
    <message>
        <source>The connection to the database was lost before it answered; the change may have been made or not: %1</source>
        <translation>La connexion à la base de données a été perdue avant sa réponse&#xa0;; la modification a peut-être été faite, ou non&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted.</source>
        <translation>La base de données %1 a été déplacée ou supprimée.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>La base de données %1 est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>%1 is no sqlite database.</source>
        <translation>%1 n’est pas une base de données sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>La base de données %1 est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>La base de données %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>La base de données %1 ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no space left for the database %1.</source>
        <translation>Il n’y a plus de place pour la base de données %1.</translation>
    </message>
    <message>
        <source>A stored item of %1 cannot be read: %2</source>
        <translation>Un élément enregistré de %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the database of another program.</source>
        <translation>%1 est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>The database %1 is to be opened for writing first, because the description has changed.</source>
        <translation>La base de données %1 doit d’abord être ouverte en écriture, car la description a changé.</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version.</source>
        <translation>La base de données %1 a été écrite par une version plus récente.</translation>
    </message>
    <message>
        <source>The database %1 is only read.</source>
        <translation>La base de données %1 est seulement lue.</translation>
    </message>
    <message>
        <source>A change that this one was made after could not be stored.</source>
        <translation>Une modification antérieure, sur laquelle celle-ci s’appuie, n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The folder is in use by the process %1 (%2).</source>
        <translation>Le dossier est utilisé par le processus %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched: %2. What others change in it is seen at the next start.</source>
        <translation>Le dossier %1 ne peut pas être surveillé&#xa0;: %2. Ce que d’autres y modifient sera vu au prochain démarrage.</translation>
    </message>
    <message>
        <source>This is what somebody else wrote of an item while it was changed here too. Take over what is needed and delete the file.</source>
        <translation>Voici ce que quelqu’un d’autre a écrit d’un élément pendant qu’il était aussi modifié ici. Reprenez-en le nécessaire et supprimez le fichier.</translation>
    </message>
    <message>
        <source>The files of items cannot be written: %1. Nothing is lost, and it is tried again.</source>
        <translation>Les fichiers des éléments ne peuvent pas être écrits&#xa0;: %1. Rien n’est perdu, et une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>Le journal des modifications %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The journal %1 is of another version of this program.</source>
        <translation>Le journal des modifications %1 provient d’une autre version de ce programme.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read.</source>
        <translation>Une partie du journal des modifications ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The journal lacks the records from %1 to %2.</source>
        <translation>Il manque au journal des modifications les enregistrements de %1 à %2.</translation>
    </message>
    <message>
        <source>The record %1 of the journal cannot be read.</source>
        <translation>L’enregistrement %1 du journal des modifications ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder %1 is open for reading only.</source>
        <translation>Le dossier %1 n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>La sauvegarde %1 est endommagée.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no backup that this version can read.</source>
        <translation>%1 n’est pas une sauvegarde que cette version peut lire.</translation>
    </message>
    <message>
        <source>The target holds %1, which the source does not have. Nothing was copied.</source>
        <translation>La cible contient %1, que la source n’a pas. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>%1 is not the same in source and target. Nothing was copied.</source>
        <translation>%1 n’est pas identique dans la source et la cible. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The target is not the same as the source: %1 items and %2 files with the hash %3, instead of %4 items and %5 files with %6.</source>
        <translation>La cible n’est pas identique à la source&#xa0;: %1 éléments et %2 fichiers avec l’empreinte %3, au lieu de %4 éléments et %5 fichiers avec %6.</translation>
    </message>
    <message>
        <source>The content %1 of a file is not there.</source>
        <translation>Le contenu %1 d’un fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The description does not know it.</source>
        <translation>La description ne le connaît pas.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once.</source>
        <translation>%1 figure plus d’une fois dans la liste.</translation>
    </message>
    <message>
        <source>What stood in the list twice stands in it once.</source>
        <translation>Ce qui figurait deux fois dans la liste n’y figure plus qu’une fois.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Il n’y a pas d’élément %1.</translation>
    </message>
    <message>
        <source>The reference to %1, which does not exist, was removed.</source>
        <translation>La référence à %1, qui n’existe pas, a été retirée.</translation>
    </message>
    <message>
        <source>%1 is in the list but does not refer back by %2.</source>
        <translation>%1 est dans la liste, mais ne renvoie pas en retour par %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of the list: it does not refer back by %2.</source>
        <translation>%1 a été retiré de la liste&#xa0;: il ne renvoie pas en retour par %2.</translation>
    </message>
    <message>
        <source>%1 does not refer back by %2.</source>
        <translation>%1 ne renvoie pas en retour par %2.</translation>
    </message>
    <message>
        <source>Refers back to %1 now.</source>
        <translation>Renvoie maintenant en retour à %1.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says it holds.</source>
        <translation>La sauvegarde ne contient pas ce qu’elle annonce.</translation>
    </message>
    <message>
        <source>The backup holds %1 twice.</source>
        <translation>La sauvegarde contient %1 deux fois.</translation>
    </message>
    <message>
        <source>The backup holds items of %1, a collection that the description does not have.</source>
        <translation>La sauvegarde contient des éléments de %1, une collection absente de la description.</translation>
    </message>
    <message>
        <source>%1 in the backup does not fit the description: %2: %3</source>
        <translation>%1 dans la sauvegarde ne correspond pas à la description&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The storage is not the same as the backup: %1 items with the hash %2, instead of %3 items with %4.</source>
        <translation>Le stockage n’est pas identique à la sauvegarde&#xa0;: %1 éléments avec l’empreinte %2, au lieu de %3 éléments avec %4.</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>L’opération a été interrompue.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is a correct description.</source>
        <translation>%1 est une description correcte.</translation>
    </message>
    <message>
        <source>Wrote %1. Open it with: backdesk %1</source>
        <translation>%1 a été écrit. Pour l’ouvrir&#xa0;: backdesk %1</translation>
    </message>
</context>
</TS>
