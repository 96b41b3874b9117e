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
    <message>
        <source>--text-size is a number from 80 to 200.</source>
        <translation>--text-size est un nombre de 80 à 200.</translation>
    </message>
    <message>
        <source>Size of the text in percent, 80 to 200.</source>
        <translation>Taille du texte en pour cent, de 80 à 200.</translation>
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
            <numerusform>%1 · %Ln élément</numerusform>
            <numerusform>%1 · %Ln éléments</numerusform>
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
            <numerusform>La description %1 contient %Ln erreur.</numerusform>
            <numerusform>La description %1 contient %Ln erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AccountBlock</name>
    <message>
        <source>Logged in</source>
        <translation>Connecté</translation>
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
            <numerusform>Sur %Ln élément</numerusform>
            <numerusform>Sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>Exécuter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>L’action portera sur %Ln élément.</numerusform>
            <numerusform>L’action portera sur %Ln éléments.</numerusform>
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
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %Ln élément.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>«&#xa0;%1&#xa0;» a été exécuté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was carried out with %n entries, and not with %2.</source>
        <extracomment>An action&apos;s title, how many items it was done with, and how many were left.</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été arrêté&#xa0;: exécuté pour %Ln élément, et pas pour %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été arrêté&#xa0;: exécuté pour %Ln éléments, et pas pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 C’était trop pour pouvoir être annulé.</translation>
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
    <name>backdesk::ui::ActionSource</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Les fonctions ne peuvent pas être exécutées ici.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>The search gave no list of entries.</source>
        <translation>La recherche n’a pas donné de liste d’éléments.</translation>
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
    <message>
        <source>%1 to %2</source>
        <comment>a range of addresses</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n addresses</source>
        <translation>
            <numerusform>%1 à %2&#xa0;: %Ln adresse</numerusform>
            <numerusform>%1 à %2&#xa0;: %Ln adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AdminConnector</name>
    <message>
        <source>You are not logged in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AnswerKind</name>
    <message>
        <source>The function has to give a text (%1)</source>
        <translation>La fonction doit donner un texte (%1)</translation>
    </message>
    <message>
        <source>The function has to give true or false (%1)</source>
        <translation>La fonction doit donner true ou false (%1)</translation>
    </message>
    <message>
        <source>The function has to give an object (%1)</source>
        <translation>La fonction doit donner un objet (%1)</translation>
    </message>
    <message>
        <source>The function has to give a list of items (%1)</source>
        <translation>La fonction doit donner une liste d’éléments (%1)</translation>
    </message>
    <message>
        <source>Each item that the function gives has to have an _id (%1)</source>
        <translation>Chaque élément que donne la fonction doit avoir un _id (%1)</translation>
    </message>
    <message>
        <source>“%1” has to be true or false (%2)</source>
        <translation>«&#xa0;%1&#xa0;» doit être vrai ou faux (%2)</translation>
    </message>
    <message>
        <source>“%1” has to be a text (%2)</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte (%2)</translation>
    </message>
    <message>
        <source>The function has to give an item (%1)</source>
        <translation>La fonction doit donner un élément (%1)</translation>
    </message>
    <message>
        <source>The function has to give the saved item, or nothing (%1)</source>
        <translation>La fonction doit donner l’élément enregistré ou rien (%1)</translation>
    </message>
    <message>
        <source>The function has to give the new item, or its id (%1)</source>
        <translation>La fonction doit donner le nouvel élément ou son identifiant (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Background</name>
    <message>
        <source>Continue in background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Work on meanwhile; the status bar shows how far it is, and stops it</source>
        <translation>Continuer à travailler&#xa0;; la barre d’état montre l’avancement et permet d’arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart: its time and its value.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkDelete</name>
    <message numerus="yes">
        <source>That holds for the first %1; %n more were not looked at.</source>
        <translation>
            <numerusform>Cela vaut pour les %1 premiers&#xa0;; %Ln autre n’a pas été examiné.</numerusform>
            <numerusform>Cela vaut pour les %1 premiers&#xa0;; %Ln autres n’ont pas été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Supprimer %Ln élément&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with everything in it.</source>
        <translation>L’élément sera supprimé avec tout son contenu.</translation>
    </message>
    <message>
        <source>They go with everything in them.</source>
        <translation>Les éléments seront supprimés avec tout leur contenu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Looking at what goes with them</source>
        <translation>Recherche de ce qui y est lié</translation>
    </message>
    <message>
        <source>What several of them have in common may be counted more than once.</source>
        <translation>Ce que plusieurs ont en commun peut être compté plusieurs fois.</translation>
    </message>
    <message>
        <source>Others cannot be deleted for other reasons.</source>
        <translation>D’autres ne peuvent pas être supprimés pour d’autres raisons.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be deleted (%1): %2</source>
        <extracomment>How many, some of their names, why.</extracomment>
        <translation>
            <numerusform>%Ln ne peut pas être supprimé (%1)&#xa0;: %2</numerusform>
            <numerusform>%Ln ne peuvent pas être supprimés (%1)&#xa0;: %2</numerusform>
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
        <translation>Ce qui part avec eux n’a pas été examiné.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries can be deleted</source>
        <translation>
            <numerusform>Le %Ln élément ne peut pas être supprimé</numerusform>
            <numerusform>Aucun des %Ln éléments ne peut être supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of %1 entries?</source>
        <extracomment>How many are to be deleted, of how many.</extracomment>
        <translation>
            <numerusform>Supprimer %Ln élément sur %1&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln éléments sur %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the other %n</source>
        <translation>
            <numerusform>Supprimer l’autre (%Ln)</numerusform>
            <numerusform>Supprimer les %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkFailures</name>
    <message numerus="yes">
        <source>It was done with %n others.</source>
        <translation>
            <numerusform>L’action a réussi sur %Ln autre élément.</numerusform>
            <numerusform>L’action a réussi sur %Ln autres éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>L’action n’a pas été tentée sur %Ln élément.</numerusform>
            <numerusform>L’action n’a pas été tentée sur %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Réessayer ceux-ci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a échoué sur %Ln élément</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a échoué sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An item and why something failed with it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>That was too much to be undone.</source>
        <translation>C’était trop pour pouvoir être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkScript</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>Sur %Ln élément</numerusform>
            <numerusform>Sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was done with %n entries.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %Ln élément.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été exécuté sur %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was only partly done: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a été fait qu’en partie&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkSet</name>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>Sur %Ln élément</numerusform>
            <numerusform>Sur %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
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
    <message>
        <source>Show as figures</source>
        <translation>Afficher en chiffres</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>%1, as figures</source>
        <extracomment>A field and one way to write it.</extracomment>
        <translation>%1, en chiffres</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesText</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Enter pairs of the figures 0 to 9 and a to f.</source>
        <translation>Saisissez des paires de chiffres de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>Enter whole base64.</source>
        <translation>Saisissez du texte base64 complet.</translation>
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
    <name>backdesk::ui::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
    <name>backdesk::ui::ChartCard</name>
    <message>
        <source>Week of %1</source>
        <comment>a date</comment>
        <translation>Semaine du %1</translation>
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
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceField</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>Rien à choisir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Saisissez pour chercher…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Choisissez un élément de la liste ou videz le champ.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Where nothing is chosen, it is “%1”.</source>
        <translation>Si rien n’est choisi, c’est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%Ln)</numerusform>
            <numerusform>Tout afficher (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceSource</name>
    <message>
        <source>Type to search.</source>
        <translation>Saisissez pour chercher.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoicesField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Saisissez pour chercher…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>Choisissez un élément de la liste ou videz le champ.</translation>
    </message>
    <message>
        <source>None of the choices: %1</source>
        <translation>Ne fait pas partie des choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ClientCheck</name>
    <message>
        <source>This is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColorField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>Enter a colour such as #2f5fd0.</source>
        <translation>Saisissez une couleur, par exemple #2f5fd0.</translation>
    </message>
    <message>
        <source>Contrast: %1 to white, %2 to black. Text needs 4.5.</source>
        <translation>Contraste&#xa0;: %1 avec le blanc, %2 avec le noir. Un texte demande 4,5.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag to order, or Alt with the arrow keys.</source>
        <translation>Faites glisser pour ordonner, ou utilisez Alt et les touches fléchées.</translation>
    </message>
    <message>
        <source>The columns, order and widths of the application</source>
        <translation>Colonnes, ordre et largeurs prévus par l’application</translation>
    </message>
    <message>
        <source>It names the entries and is always shown.</source>
        <translation>Elle nomme les éléments et reste toujours affichée.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnControl</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>Ne pas trier par cette colonne</translation>
    </message>
    <message>
        <source>Then sort by this</source>
        <translation>Trier ensuite par cette colonne</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
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
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Places, entries, commands</source>
        <translation>Vues, éléments, commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>Recherche d’éléments…</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>Saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
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
    <message>
        <source>+%1 this week</source>
        <comment>how many were added</comment>
        <translation>+%1 cette semaine</translation>
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
        <source>The new entry cannot be chosen here, because the function did not tell its id (%1)</source>
        <translation>Le nouvel élément ne peut pas être choisi ici, car la fonction n’a pas donné son identifiant (%1)</translation>
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
    <name>backdesk::ui::DashboardCards</name>
    <message>
        <source>%1 by month (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 par mois (%2)</translation>
    </message>
    <message>
        <source>%1 by day (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 par jour (%2)</translation>
    </message>
    <message>
        <source>%1 by week (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 par semaine (%2)</translation>
    </message>
    <message>
        <source>%1 by year (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 par année (%2)</translation>
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
    <message>
        <source>“%1” is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the later one.</source>
        <translation>Rien ne va du %1 au %2&#xa0;: le premier est postérieur au second.</translation>
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
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
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
    <message>
        <source>It is deleted for everybody.</source>
        <translation>L’élément sera supprimé pour tout le monde.</translation>
    </message>
    <message>
        <source>Looking at what goes with %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>Examen de ce qui part avec %1</translation>
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
            <numerusform>%1&#xa0;: %2 et %Ln autre</numerusform>
            <numerusform>%1&#xa0;: %2 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>Supprime aussi %Ln élément (%1).</numerusform>
            <numerusform>Supprime aussi %Ln éléments (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Dissocie %Ln élément (%1).</numerusform>
            <numerusform>Dissocie %Ln éléments (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EditDialog</name>
    <message>
        <source>Edit entry in %1</source>
        <translation>Modifier une entrée de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The entry could not be saved: %1</source>
        <translation>L’entrée n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EmailField</name>
    <message>
        <source>Enter a mail address such as name@example.org.</source>
        <translation>Saisissez une adresse e-mail, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
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
    <name>backdesk::ui::ExportColumnList</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
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
        <translation>Marquer comme UTF-8 (marque d’ordre des octets, pour d’anciens tableurs)</translation>
    </message>
    <message>
        <source>Keep texts that look like formulas from being run</source>
        <translation>Empêcher l’exécution des textes qui ressemblent à des formules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>The title of a list: Export &quot;Books&quot;.</extracomment>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
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
        <translation>Comme affiché</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valeurs brutes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgule ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Point-virgule (&#xa0;; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that begin with =, +, - or @.</source>
        <translation>Une apostrophe est placée devant les textes qui commencent par =, +, - ou @.</translation>
    </message>
    <message>
        <source>Choose a file and write the rows to it</source>
        <translation>Choisir un fichier et y écrire les lignes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows and how many they are: &quot;Filtered (213)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrées</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnées</translation>
    </message>
    <message>
        <source>Names instead of ids; dates and numbers as they are written here, where the format has none of its own.</source>
        <translation>Des noms au lieu des ID&#xa0;; dates et nombres comme on les écrit ici, lorsque le format n’a pas sa propre notation.</translation>
    </message>
    <message>
        <source>Ids of references, ISO dates, decimal points: for programs, and to be imported again.</source>
        <translation>ID des références, dates ISO, points décimaux&#xa0;: pour des programmes et pour une nouvelle importation.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The former file is as it was.</source>
        <translation>Le fichier précédent est inchangé.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 This was after %2 rows. %3</source>
        <translation>%1 C’était après %2 lignes. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln ligne a été exportée vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln lignes ont été exportées vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and are cut.</source>
        <translation>
            <numerusform>%Ln texte était trop long pour une cellule et a été tronqué.</numerusform>
            <numerusform>%Ln textes étaient trop longs pour une cellule et ont été tronqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <extracomment>The title of a list.</extracomment>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>Some cells are empty, because they could not be worked out: %1</source>
        <translation>Certaines cellules sont vides, car elles n’ont pas pu être calculées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
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
            <numerusform>%Ln caractère de trop.</numerusform>
            <numerusform>%Ln caractères de trop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldOptions</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Les fonctions ne peuvent pas être exécutées ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
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
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <extracomment>1: a list of types of files, 2: a size</extracomment>
        <translation>Autorisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1; at most %2.</source>
        <translation>Autorisé&#xa0;: %1&#xa0;; au plus %2.</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>The name of a picture that was pasted.</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>Wait until the file is taken.</source>
        <translation>Attendez que le fichier soit pris en compte.</translation>
    </message>
    <message>
        <source>There is no program here that opens it.</source>
        <translation>Aucun programme ici ne l’ouvre.</translation>
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
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>films</source>
        <translation>vidéos</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
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
    <message>
        <source>Functions cannot be run here.</source>
        <translation>Les fonctions ne peuvent pas être exécutées ici.</translation>
    </message>
    <message>
        <source>“%1” is too large to be taken as a list of bytes.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour une liste d’octets.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Upload failed: %1</source>
        <translation>Échec de l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The file could not be removed: %1</source>
        <translation>Le fichier n’a pas pu être retiré&#xa0;: %1</translation>
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
        <source>Drop the file here</source>
        <translation>Déposer le fichier ici</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste one (Ctrl+V)</source>
        <translation>Choisir un fichier, en déposer un ici ou en coller un (Ctrl+V)</translation>
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
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
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
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
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
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Keep filters, order and columns under a name</source>
        <translation>Garder les filtres, l’ordre et les colonnes sous un nom</translation>
    </message>
    <message>
        <source>Only where “%1” is empty</source>
        <translation>Seulement là où «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterRules</name>
    <message>
        <source>These filters change each other without end, so they were left as they are: %1</source>
        <translation>Ces filtres se modifient sans fin l’un l’autre&#xa0;; ils restent donc tels quels&#xa0;: %1</translation>
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
        <translation>contient «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>“%1”</source>
        <extracomment>A text that a list holds.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with one of %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with one of &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>avec l’un de %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags without &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>avec %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln erreur à corriger</numerusform>
            <numerusform>%Ln erreurs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
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
            <numerusform>%Ln erreur à corriger</numerusform>
            <numerusform>%Ln erreurs à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%Ln champ modifié</numerusform>
            <numerusform>%Ln champs modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln à supprimer</numerusform>
            <numerusform>%Ln à supprimer</numerusform>
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
        <translation>Ces champs se modifient mutuellement sans fin et ont donc été laissés tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” cannot hold what the function gave (%2)</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir ce que la fonction a donné (%2)</translation>
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
        <source>Enter a list: it begins with [ and ends with ].</source>
        <translation>Saisissez une liste&#xa0;: elle commence par [ et se termine par ].</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeField</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1, shown as</source>
        <extracomment>A field that can be shown as a tree or as text: &quot;Details, shown as&quot;.</extracomment>
        <translation>%1, affiché comme</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FunctionSession</name>
    <message>
        <source>The function has to give {info, requestHeaders} (%1)</source>
        <translation>La fonction doit donner {info, requestHeaders} (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::GoToButton</name>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Finds places, entries and commands.</source>
        <translation>Trouve des vues, des éléments et des commandes.</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Aller aux vues, éléments et commandes</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>Cette application n’a aucune collection.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>Modifiés par moi</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Stored data that cannot be used</source>
        <translation>Données enregistrées qui ne peuvent pas être utilisées</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportCheckPage</name>
    <message>
        <source>Leave wrong rows out and import the others</source>
        <translation>Ignorer les lignes erronées et importer les autres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Lignes erronées</translation>
    </message>
    <message>
        <source>Copy the list of mistakes, for a spreadsheet</source>
        <translation>Copier la liste des erreurs pour un tableur</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The rows could not be checked: %1</source>
        <translation>Les lignes n’ont pas pu être vérifiées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added.</source>
        <translation>
            <numerusform>%Ln ligne sera ajoutée.</numerusform>
            <numerusform>%Ln lignes seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be updated.</source>
        <translation>
            <numerusform>%Ln élément sera mis à jour.</numerusform>
            <numerusform>%Ln éléments seront mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are wrong.</source>
        <translation>
            <numerusform>%Ln ligne est erronée.</numerusform>
            <numerusform>%Ln lignes sont erronées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows…</source>
        <translation>Enregistrer les lignes fautives…</translation>
    </message>
    <message>
        <source>Write all wrong rows and what is wrong with them to a CSV file, to be mended there</source>
        <translation>Écrire toutes les lignes fautives et leurs erreurs dans un fichier CSV, pour les y corriger</translation>
    </message>
    <message>
        <source>wrong rows.csv</source>
        <translation>lignes fautives.csv</translation>
    </message>
    <message>
        <source>There is nothing to change: all entries are like their rows already.</source>
        <translation>Il n’y a rien à modifier&#xa0;: tous les éléments sont déjà comme leurs lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are like their rows already.</source>
        <translation>
            <numerusform>%Ln élément est déjà comme sa ligne.</numerusform>
            <numerusform>%Ln éléments sont déjà comme leurs lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%Ln ligne est laissée de côté.</numerusform>
            <numerusform>%Ln lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 mistakes are shown; the saved rows have all %2.</source>
        <translation>Les %1 premières erreurs sont affichées&#xa0;; les lignes enregistrées les ont toutes (%2).</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportColumnRow</name>
    <message>
        <source>Value of all rows</source>
        <translation>Valeur de toutes les lignes</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>Retirer cette valeur fixe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Champ pour la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Field of the fixed value</source>
        <translation>Champ de la valeur fixe</translation>
    </message>
    <message>
        <source>What names the entry</source>
        <translation>Ce qui désigne l’élément</translation>
    </message>
    <message>
        <source>Sign between the entries of the list</source>
        <translation>Signe entre les éléments de la liste</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>How a cell names what it refers to: by its field &quot;Name&quot;.</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>par ID</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <extracomment>The title of a collection: Import into &quot;Books&quot;.</extracomment>
        <translation>Importer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 Source</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>À l’étape précédente</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>%Ln élément a été ajouté.</numerusform>
            <numerusform>%Ln éléments ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were updated.</source>
        <translation>
            <numerusform>%Ln élément a été mis à jour.</numerusform>
            <numerusform>%Ln éléments ont été mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong rows were left out.</source>
        <translation>
            <numerusform>%Ln ligne erronée a été ignorée.</numerusform>
            <numerusform>%Ln lignes erronées ont été ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are stored already.</source>
        <translation>
            <numerusform>%Ln ligne est déjà enregistrée.</numerusform>
            <numerusform>%Ln lignes sont déjà enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what was kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>What is being done, and how far it is: &quot;Checking… 500 of 1,204&quot;.</extracomment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>3 References</source>
        <translation>3 Références</translation>
    </message>
    <message>
        <source>4 Check</source>
        <translation>4 Vérifier</translation>
    </message>
    <message>
        <source>The references could not be looked up: %1</source>
        <translation>Les références n’ont pas pu être recherchées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Importation dans %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportItems</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>Looking references up…</source>
        <translation>Recherche des références…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What is stored already cannot be taken back.</source>
        <translation>Ce qui est déjà enregistré ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Looking for similar ones…</source>
        <translation>Recherche de valeurs semblables…</translation>
    </message>
    <message>
        <source>Sending the rows…</source>
        <translation>Envoi des lignes…</translation>
    </message>
    <message>
        <source>Rows are refused that were good when they were checked.</source>
        <translation>Des lignes sont refusées alors qu’elles étaient bonnes lors de la vérification.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappingPage</name>
    <message>
        <source>Empty cells empty the field</source>
        <translation>Les cellules vides vident le champ</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <translation>Ajouter une valeur fixe</translation>
    </message>
    <message>
        <source>How the first rows are understood</source>
        <translation>Comment les premières lignes sont comprises</translation>
    </message>
    <message>
        <source>Add every row as a new entry</source>
        <translation>Ajouter chaque ligne comme nouvel élément</translation>
    </message>
    <message>
        <source>Update entries with the same %1, add the others</source>
        <extracomment>What rows do: entries are found by the value of a field.</extracomment>
        <translation>Mettre à jour les éléments ayant la même valeur dans «&#xa0;%1&#xa0;», ajouter les autres</translation>
    </message>
    <message>
        <source>As here (%1, %2)</source>
        <translation>Comme ici (%1, %2)</translation>
    </message>
    <message>
        <source>As in English (%1, %2)</source>
        <translation>Comme en anglais (%1, %2)</translation>
    </message>
    <message>
        <source>As in German (%1, %2)</source>
        <translation>Comme en allemand (%1, %2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-31 are always understood.</source>
        <translation>Les dates telles que 2026-12-31 sont toujours comprises.</translation>
    </message>
    <message>
        <source>Else empty cells leave the fields of existing entries as they are.</source>
        <translation>Sinon, les cellules vides laissent tels quels les champs des éléments existants.</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Colonnes et leurs champs</translation>
    </message>
    <message>
        <source>As in British English (%1, %2)</source>
        <translation>Comme en anglais britannique (%1, %2)</translation>
    </message>
    <message>
        <source>As in French (%1, %2)</source>
        <translation>Comme en français (%1, %2)</translation>
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
        <translation>«&#xa0;%1&#xa0;» est rempli deux fois.</translation>
    </message>
    <message>
        <source>No column is assigned to a field yet.</source>
        <translation>Aucune colonne n’est encore associée à un champ.</translation>
    </message>
    <message>
        <source>“%1” is required, and no column gives it.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire, mais aucune colonne ne le fournit.</translation>
    </message>
    <message>
        <source>Entries are to be found by “%1”, and no column gives it.</source>
        <translation>Les éléments doivent être trouvés par «&#xa0;%1&#xa0;», mais aucune colonne ne le fournit.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>You may not add entries here, only update those that are there.</source>
        <translation>Vous ne pouvez pas ajouter d’éléments ici, seulement modifier ceux qui existent.</translation>
    </message>
    <message>
        <source>You may not change the entries that are there, only add others.</source>
        <translation>Vous ne pouvez pas modifier les éléments existants, seulement en ajouter.</translation>
    </message>
    <message>
        <source>You may not change “%1”. Leave it out.</source>
        <translation>Vous ne pouvez pas modifier «&#xa0;%1&#xa0;». Laissez-le de côté.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportOperations</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It refers to row %1, which is wrong or refers back to this one.</source>
        <translation>Elle renvoie à la ligne %1, qui est fautive ou renvoie à celle-ci.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Il n’y a pas d’élément «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be added: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”, which it refers to, cannot be added.</source>
        <translation>«&#xa0;%1&#xa0;», à quoi elle renvoie, ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is wrong.</source>
        <translation>La ligne %1, à laquelle elle renvoie, est fautive.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReader</name>
    <message>
        <source>It has characters that are not %1. Choose another encoding.</source>
        <translation>Il contient des caractères qui ne sont pas %1. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed: rows may be missing.</source>
        <translation>Un guillemet est ouvert et n’est pas fermé&#xa0;: il manque peut-être des lignes.</translation>
    </message>
    <message>
        <source>These are more than %1 rows; import them in several files.</source>
        <translation>Il y a plus de %1 lignes&#xa0;; importez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>These are more than %1 columns.</source>
        <translation>Il y a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Il n’y a aucune ligne.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is not a list of JSON objects.</source>
        <translation>Ce n’est pas une liste d’objets JSON.</translation>
    </message>
    <message>
        <source>A row is too large.</source>
        <translation>Une ligne est trop grande.</translation>
    </message>
    <message>
        <source>Entry %1 is not JSON: %2</source>
        <translation>L’élément %1 n’est pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>It ends too early: rows may be missing.</source>
        <translation>La fin arrive trop tôt&#xa0;: il manque peut-être des lignes.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (.xlsx).</source>
        <translation>Ce n’est pas un fichier de tableur (.xlsx).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Il n’y a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is too much text in it; use CSV.</source>
        <translation>Il y a trop de texte&#xa0;; utilisez CSV.</translation>
    </message>
    <message>
        <source>The sheet cannot be found in the file.</source>
        <translation>La feuille est introuvable dans le fichier.</translation>
    </message>
    <message>
        <source>The sheet is damaged: %1</source>
        <translation>La feuille est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1 has an alias (“*…”), which is not taken.</source>
        <translation>La ligne %1 contient un alias («&#xa0;*…&#xa0;»), qui n’est pas accepté.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This is not a list of mappings.</source>
        <translation>Ce n’est pas une liste d’associations.</translation>
    </message>
    <message>
        <source>The file is too large for YAML; use JSON Lines or CSV.</source>
        <translation>Le fichier est trop gros pour YAML&#xa0;; utilisez JSON Lines ou CSV.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML: %2</source>
        <translation>La ligne %1 n’est pas du YAML&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no text: it has zero bytes. Choose another encoding, or another file.</source>
        <translation>Ce n’est pas du texte&#xa0;: il contient des octets nuls. Choisissez un autre encodage ou un autre fichier.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 letters; perhaps a quote is opened and not closed.</source>
        <translation>Une cellule dépasse %1 caractères&#xa0;; un guillemet ouvert n’est peut-être pas fermé.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReferencesPage</name>
    <message>
        <source>What was not found</source>
        <translation>Ce qui n’a pas été trouvé</translation>
    </message>
    <message>
        <source>Use the similar ones</source>
        <translation>Prendre les semblables</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>Omettre les lignes</translation>
    </message>
    <message>
        <source>Select some and say what they mean. Rows with what is not decided are wrong.</source>
        <translation>Sélectionnez-en et dites ce qu’elles signifient. Les lignes dont une valeur reste indécise sont fautives.</translation>
    </message>
    <message>
        <source>Means an existing entry…</source>
        <translation>Désigne un élément existant…</translation>
    </message>
    <message>
        <source>The entry that the selected ones mean</source>
        <translation>L’élément que désignent les valeurs choisies</translation>
    </message>
    <message>
        <source>Search for the entry that is meant; Down shows all</source>
        <translation>Chercher l’élément désigné&#xa0;; Bas les montre tous</translation>
    </message>
    <message>
        <source>Take the entries that are called almost like the selected ones</source>
        <translation>Prendre les éléments dont le nom est presque le même</translation>
    </message>
    <message>
        <source>Add new entries that are called like this</source>
        <translation>Ajouter de nouveaux éléments de ce nom</translation>
    </message>
    <message>
        <source>Import the rows without the reference</source>
        <translation>Importer les lignes sans la référence</translation>
    </message>
    <message>
        <source>Do not import the rows that refer to these</source>
        <translation>Ne pas importer les lignes qui y renvoient</translation>
    </message>
    <message numerus="yes">
        <source>%n values refer to nothing.</source>
        <translation>
            <numerusform>%Ln valeur ne renvoie à rien.</numerusform>
            <numerusform>%Ln valeurs ne renvoient à rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided what all of them mean.</source>
        <translation>La signification de toutes est décidée.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportSourcePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), JSON, JSON Lines or YAML</source>
        <translation>CSV, Excel (.xlsx), JSON, JSON Lines ou YAML</translation>
    </message>
    <message>
        <source>Take the rows that were copied elsewhere</source>
        <translation>Reprendre les lignes copiées ailleurs</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, or paste rows from a spreadsheet.</source>
        <translation>Choisissez un fichier ou déposez-en un ici, ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Virgule ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Point-virgule (&#xa0;; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>Barre verticale ( | )</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a file: &quot;1,204 rows, 3 columns&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
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
    <name>backdesk::ui::InlineCard</name>
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
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Faire glisser vers un autre endroit</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Ne pas supprimer</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>Supprimé ailleurs</translation>
    </message>
    <message>
        <source>Is deleted when you save</source>
        <translation>Sera supprimé à l’enregistrement</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As things stand it cannot be deleted: %1</source>
        <translation>En l’état, il ne peut pas être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile, so it was not deleted. Look at it again.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps&#xa0;; il n’a donc pas été supprimé. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>This entry was deleted or moved elsewhere meanwhile. What you entered is still here.</source>
        <translation>Cet élément a été supprimé ou déplacé ailleurs entre-temps. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>Garder comme nouvel élément</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save this entry alone</source>
        <translation>Enregistrer cet élément seul</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Delete it without saving the rest</source>
        <translation>Le supprimer sans enregistrer le reste</translation>
    </message>
    <message>
        <source>Save “%1” alone</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;» seul</translation>
    </message>
    <message>
        <source>Delete “%1” now</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» maintenant</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineList</name>
    <message>
        <source>These entries could not be loaded: %1</source>
        <translation>Ces éléments n’ont pas pu être chargés&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>Afficher plus (%1 sur %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“%1” is no longer here: it was deleted or moved.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus ici&#xa0;: il a été supprimé ou déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer here: they were deleted or moved.</source>
        <translation>
            <numerusform>%Ln élément n’est plus ici&#xa0;: il a été supprimé ou déplacé.</numerusform>
            <numerusform>%Ln éléments ne sont plus ici&#xa0;: ils ont été supprimés ou déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>L’élément sera supprimé pour tout le monde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineTabs</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3</source>
        <extracomment>The title of an entry, that of the tab where it is, and what is the matter with it.</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were.</source>
        <translation>Il n’a pas été enregistré, mais d’autres modifications l’ont été.</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were: %1</source>
        <translation>Il n’a pas été enregistré, mais d’autres modifications l’ont été&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré&#xa0;: %1</translation>
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
            <numerusform>%1 (%Ln élément)</numerusform>
            <numerusform>%1 (%Ln éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy column</source>
        <translation>Copier la colonne</translation>
    </message>
    <message>
        <source>Then sort by “%1”</source>
        <translation>Trier ensuite par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Exporter les lignes choisies…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries…</source>
        <translation>
            <numerusform>Supprimer %Ln élément…</numerusform>
            <numerusform>Supprimer %Ln éléments…</numerusform>
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
    <message>
        <source>Saving %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>%1
What you entered is still here.</source>
        <translation>%1
Votre saisie est conservée.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>Ne pas trier par cette colonne</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by it as well</source>
        <translation>Cliquez pour trier, Maj+clic pour trier aussi par cette colonne</translation>
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
    <name>backdesk::ui::ItemsTable</name>
    <message>
        <source>All loaded rows</source>
        <translation>Toutes les lignes chargées</translation>
    </message>
    <message>
        <source>Choose the loaded rows, or none</source>
        <translation>Sélectionner les lignes chargées, ou aucune</translation>
    </message>
    <message>
        <source>Corner without a function</source>
        <translation>Coin sans fonction</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” stands twice in its group.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans son groupe.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation>%1 a plus de chiffres qu’on ne peut en garder.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
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
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>nom %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this entry.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom de cet élément.</translation>
    </message>
    <message>
        <source>What was pasted is no JSON. %1</source>
        <translation>Le contenu collé n’est pas du JSON. %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>Chercher dans tous les textes</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Chercher dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBulk</name>
    <message>
        <source>Set field…</source>
        <translation>Définir un champ…</translation>
    </message>
    <message>
        <source>Give all chosen entries the same value</source>
        <translation>Donner la même valeur à tous les éléments sélectionnés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen entries</source>
        <translation>Supprimer les éléments sélectionnés</translation>
    </message>
    <message>
        <source>The entries could not be had: %1</source>
        <translation>Les éléments n’ont pas pu être obtenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>The title of a field.</extracomment>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the chosen entries to a file</source>
        <translation>Écrire les éléments choisis dans un fichier</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was done with %n entries, and not with %2.</source>
        <extracomment>What was done, with how many entries, and how many were left.</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été arrêté&#xa0;: fait pour %Ln élément, et pas pour %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été arrêté&#xa0;: fait pour %Ln éléments, et pas pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 C’était trop pour pouvoir être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%Ln élément a été supprimé.</numerusform>
            <numerusform>%Ln éléments ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>%Ln élément a été modifié.</numerusform>
            <numerusform>%Ln éléments ont été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was set in %n entries.</source>
        <extracomment>The title of a field.</extracomment>
        <translation>
            <numerusform>%1 a été défini dans %Ln élément.</numerusform>
            <numerusform>%1 a été défini dans %Ln éléments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListCard</name>
    <message>
        <source>There are none. Show the list</source>
        <translation>Aucun élément. Afficher la liste</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListClipboard</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%Ln ligne a été copiée.</numerusform>
            <numerusform>%Ln lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied; the others are not loaded.</source>
        <translation>
            <numerusform>%Ln ligne a été copiée&#xa0;; les autres ne sont pas chargées.</numerusform>
            <numerusform>%Ln lignes ont été copiées&#xa0;; les autres ne sont pas chargées.</numerusform>
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
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
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
    <message>
        <source>Add a copy</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Faire glisser vers un autre endroit</translation>
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
    <message>
        <source>%1 to %2 entries.</source>
        <translation>De %1 à %2 éléments.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Au moins %Ln élément.</numerusform>
            <numerusform>Au moins %Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Au plus %Ln élément.</numerusform>
            <numerusform>Au plus %Ln éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose files, or drop some here</source>
        <translation>Choisissez des fichiers ou déposez-les ici</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: there is no more room.</source>
        <translation>
            <numerusform>%Ln fichier a été laissé de côté&#xa0;: il n’y a plus de place.</numerusform>
            <numerusform>%Ln fichiers ont été laissés de côté&#xa0;: il n’y a plus de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 more of %2 entries</source>
        <translation>Montrer %1 de plus sur %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1&#xa0;: %2</translation>
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
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Also those that are not loaded</source>
        <translation>Y compris ceux qui ne sont pas chargés</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListNews</name>
    <message numerus="yes">
        <source>%Ln new rows – show</source>
        <extracomment>Rows that others added, elsewhere in the list than where the person is; the button leads to them.</extracomment>
        <translation>
            <numerusform>%Ln nouvelle ligne – afficher</numerusform>
            <numerusform>%Ln nouvelles lignes – afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Aller aux lignes arrivées entre-temps</translation>
    </message>
    <message>
        <source>They are gone again.</source>
        <translation>Ils ont de nouveau disparu.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListRows</name>
    <message>
        <source>You are not allowed to delete this entry.</source>
        <translation>Vous n’êtes pas autorisé à supprimer cet élément.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListStates</name>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être chargé.</translation>
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
        <source>You are not allowed to see “%1”.</source>
        <translation>Vous n’êtes pas autorisé à voir «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListTransfer</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add or update entries from a file</source>
        <translation>Ajouter ou mettre à jour des éléments depuis un fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write this list to a file</source>
        <translation>Écrire cette liste dans un fichier</translation>
    </message>
    <message>
        <source>You may neither add nor change entries here.</source>
        <translation>Vous ne pouvez ni ajouter ni modifier d’éléments ici.</translation>
    </message>
    <message>
        <source>You may not see these entries.</source>
        <translation>Vous n’avez pas le droit de voir ces éléments.</translation>
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
        <source>Nothing belongs to “%1” now.</source>
        <translation>Rien ne fait partie de «&#xa0;%1&#xa0;» pour le moment.</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>Afficher tout «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A column could not be worked out: %1</source>
        <translation>Une colonne n’a pas pu être calculée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The new rows could not be found: %1</source>
        <translation>Les nouvelles lignes n’ont pas pu être trouvées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LoadingCard</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
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
    <name>backdesk::ui::LogInDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>Se connecter à %1</translation>
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
        <translation>%1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%Ln élément enregistré ne peut pas être utilisé.</numerusform>
            <numerusform>%Ln éléments enregistrés ne peuvent pas être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save or discard what you are editing first.</source>
        <translation>Enregistrez ou abandonnez d’abord la saisie en cours.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ManyFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>L’un d’eux</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: one of them or all</source>
        <translation>%1&#xa0;: l’un d’eux ou tous</translation>
    </message>
    <message>
        <source>Nothing chosen: whether there are any at all</source>
        <translation>Rien de choisi&#xa0;: s’il y en a ou non</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MarkdownField</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Menu</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
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
            <numerusform>%Ln champ ne se recoupait pas et est déjà fusionné.</numerusform>
            <numerusform>%Ln champs ne se recoupaient pas et sont déjà fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>%Ln demande votre choix.</numerusform>
            <numerusform>%Ln demandent votre choix.</numerusform>
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
            <numerusform>Il reste %Ln choix à faire.</numerusform>
            <numerusform>Il reste %Ln choix à faire.</numerusform>
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
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
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
    <name>backdesk::ui::MessageArea</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%Ln message précédent</numerusform>
            <numerusform>%Ln messages précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>There were none yet.</source>
        <translation>Il n’y en a pas encore eu.</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et ajouter</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Enregistrer et revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{title} was successfully created.</source>
        <translation>{title} a bien été créé.</translation>
    </message>
    <message>
        <source>The form is not valid. Correct the mistakes and try again.</source>
        <translation>Le formulaire n’est pas valide. Corrigez les erreurs, puis réessayez.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Are you sure you want to leave?</source>
        <translation>Vous avez des modifications non enregistrées. Voulez-vous vraiment quitter la page&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Are you sure you want to delete {item}?</source>
        <translation>Voulez-vous vraiment supprimer {item}&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>Oui, supprimer</translation>
    </message>
    <message>
        <source>{item} was successfully deleted.</source>
        <translation>{item} a bien été supprimé.</translation>
    </message>
    <message>
        <source>{item} was successfully saved.</source>
        <translation>{item} a bien été enregistré.</translation>
    </message>
    <message>
        <source>{item} could not be deleted.</source>
        <translation>{item} n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>{item} was successfully created.</source>
        <translation>{item} a bien été créé.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>You have been logged out.</source>
        <translation>Vous avez été déconnecté.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Page introuvable</translation>
    </message>
    <message>
        <source>You are not allowed to view this.</source>
        <translation>Vous n’avez pas le droit de voir ceci.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this.</source>
        <translation>Vous n’avez pas le droit de supprimer ceci.</translation>
    </message>
    <message>
        <source>You are not allowed to add anything here.</source>
        <translation>Vous n’avez pas le droit d’ajouter quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>You are not allowed to save this.</source>
        <translation>Vous n’avez pas le droit d’enregistrer ceci.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Il n’y a rien à «&#xa0;{path}&#xa0;».</translation>
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
        <source>You are not allowed to do that.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>What was asked for could not be found.</source>
        <translation>Ce qui a été demandé est introuvable.</translation>
    </message>
    <message>
        <source>The upload failed: {reason}</source>
        <translation>L’envoi du fichier a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bonsoir, {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déployer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Ajouter {title}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Filtré par</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in total</source>
        <translation>
            <numerusform>%Ln au total</numerusform>
            <numerusform>%Ln au total</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Aucun résultat pour ces filtres.</translation>
    </message>
    <message>
        <source>The list could not be loaded: {reason}</source>
        <translation>La liste n’a pas pu être chargée&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are you sure you want to delete %n entry(s)?</source>
        <translation>
            <numerusform>Voulez-vous vraiment supprimer %Ln élément&#xa0;?</numerusform>
            <numerusform>Voulez-vous vraiment supprimer %Ln éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Supprimer %Ln élément</numerusform>
            <numerusform>Supprimer %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully deleted.</source>
        <translation>
            <numerusform>%Ln élément a bien été supprimé.</numerusform>
            <numerusform>%Ln éléments ont bien été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully changed.</source>
        <translation>
            <numerusform>%Ln élément a bien été modifié.</numerusform>
            <numerusform>%Ln éléments ont bien été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: done for %n entry(s).</source>
        <translation>
            <numerusform>{action}&#xa0;: exécuté sur %Ln élément.</numerusform>
            <numerusform>{action}&#xa0;: exécuté sur %Ln éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n entry(s) could not be processed.</source>
        <translation>
            <numerusform>{failed} élément sur %Ln n’a pas pu être traité.</numerusform>
            <numerusform>{failed} sur %Ln éléments n’ont pas pu être traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Rien n’a été modifié&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported from {file}.</source>
        <translation>
            <numerusform>%Ln élément importé depuis {file}.</numerusform>
            <numerusform>%Ln éléments importés depuis {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n row(s) of {file} could not be imported.</source>
        <translation>
            <numerusform>{failed} ligne sur %Ln de {file} n’a pas pu être importée.</numerusform>
            <numerusform>{failed} sur %Ln lignes de {file} n’ont pas pu être importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}</source>
        <translation>{file} n’a pas pu être importé&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln élément exporté vers {file}.</numerusform>
            <numerusform>%Ln éléments exportés vers {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Annulé&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rétabli&#xa0;: {change}</translation>
    </message>
    <message>
        <source>It cannot be taken back: {reason}</source>
        <translation>Impossible de l’annuler&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be taken back: {reason}</source>
        <translation>L’annulation a échoué&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MissingModel</name>
    <message>
        <source>Not decided</source>
        <extracomment>An entry is called almost like a text that was not found.</extracomment>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Not decided. “%1”?</source>
        <translation>Non décidé. «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The field stays empty</source>
        <translation>Le champ reste vide</translation>
    </message>
    <message>
        <source>Is added as a new entry</source>
        <translation>Est ajouté comme nouvel élément</translation>
    </message>
    <message>
        <source>The rows are left out</source>
        <translation>Les lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>Means “%1”</source>
        <extracomment>A text stands for an entry with another name.</extracomment>
        <translation>Désigne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MistakesModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MomentRange</name>
    <message>
        <source>Enter one not after %1.</source>
        <translation>Saisissez une valeur au plus tard %1.</translation>
    </message>
    <message>
        <source>Enter one not before %1.</source>
        <translation>Saisissez une valeur au plus tôt %1.</translation>
    </message>
    <message>
        <source>Enter one from %1 to %2.</source>
        <comment>a range of dates or times</comment>
        <translation>Saisissez une valeur de %1 à %2.</translation>
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
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the unit of its number: &quot;Weight, kg&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimals.</source>
        <translation>
            <numerusform>Arrondi à %Ln décimale.</numerusform>
            <numerusform>Arrondi à %Ln décimales.</numerusform>
        </translation>
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
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the greater one.</source>
        <translation>Rien ne va de %1 à %2&#xa0;: le premier est plus grand que le second.</translation>
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
    <name>backdesk::ui::PageBar</name>
    <message>
        <source>How many rows a page has</source>
        <translation>Nombre de lignes par page</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Palette</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved view of a list: &quot;Books: Overdue&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même saisie encore une fois</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <translation>Les deux mots de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, encore une fois</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>Proposer un mot de passe</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <comment>a password</comment>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>a password</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>a password</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>a password</comment>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Permissions</name>
    <message>
        <source>Permissions were delivered for &quot;%1&quot;, which is no view.</source>
        <translation>Des autorisations ont été fournies pour «&#xa0;%1&#xa0;», qui n’est pas une vue.</translation>
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
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
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
    <name>backdesk::ui::RadioField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Rien à choisir</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and one of its choices: &quot;Status: Draft&quot;.</extracomment>
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
    <message>
        <source>Edit here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>The entry it refers to is gone.</source>
        <translation>L’élément auquel il renvoie n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
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
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
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
    <message>
        <source>%1 of %2 – scroll for more, or type to narrow down.</source>
        <translation>%1 sur %2 – faites défiler pour la suite, ou tapez pour affiner.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReferenceLookup</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
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
            <numerusform>Afficher %Ln élément</numerusform>
            <numerusform>Afficher les %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReplacedBatch</name>
    <message>
        <source>It was not tried, because another one failed before.</source>
        <translation>Non tenté, car un autre a échoué avant.</translation>
    </message>
    <message>
        <source>What it refers to could not be stored.</source>
        <translation>Ce à quoi il renvoie n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>It was not stored, because another one failed.</source>
        <translation>Non enregistré, car un autre a échoué.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowBoxes</name>
    <message>
        <source>Chosen rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowFetch</name>
    <message>
        <source>Looking for the entries</source>
        <translation>Recherche des éléments</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ScriptRunner</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The module %1 cannot be prepared: %2</source>
        <translation>Le module %1 ne peut pas être préparé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The module %1 cannot be used: %2 (line %3)</source>
        <translation>Le module %1 ne peut pas être utilisé&#xa0;: %2 (ligne %3)</translation>
    </message>
    <message>
        <source>A function was stopped, it ran longer than %1 ms. (%2)</source>
        <translation>Une fonction a été interrompue, elle durait plus de %1 ms. (%2)</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2)</source>
        <translation>Ce n’est pas une fonction&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This is no function. (%1)</source>
        <translation>Ce n’est pas une fonction. (%1)</translation>
    </message>
    <message>
        <source>The function&apos;s promise is never settled. (%1)</source>
        <translation>La promesse de la fonction n’est jamais résolue ni rejetée. (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
    <name>backdesk::ui::ServerSession</name>
    <message>
        <source>Nobody needs to log in here.</source>
        <translation>Personne n’a besoin de se connecter ici.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SettingsDialog</name>
    <message>
        <source>Open the windows of last time</source>
        <translation>Rouvrir les fenêtres de la dernière fois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also by %1 and %2, in all windows.</source>
        <translation>Aussi par %1 et %2, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>Of lists with numbered pages, when they are opened next.</source>
        <translation>Pour les listes à pages numérotées, à leur prochaine ouverture.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>This application always starts with its home page.</source>
        <translation>Cette application démarre toujours par sa page d’accueil.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Selon la description</translation>
    </message>
    <message>
        <source>Where something is being edited, it changes once that is saved.</source>
        <translation>Là où une saisie est en cours, elle change après l’enregistrement.</translation>
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
    <message>
        <source>Go to places, entries and commands</source>
        <translation>Aller aux vues, éléments et commandes</translation>
    </message>
    <message>
        <source>First to ninth entry of the menu</source>
        <translation>Première à neuvième entrée du menu</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Open this place in another window</source>
        <translation>Ouvrir cette vue dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Former messages</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Settings: colours, text, language, windows</source>
        <translation>Réglages&#xa0;: couleurs, texte, langue, fenêtres</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Choose the row, or no more; with Shift and arrows several</source>
        <translation>Choisir la ligne ou non&#xa0;; plusieurs avec Maj et les flèches</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Choisir tout ce qui correspond</translation>
    </message>
    <message>
        <source>Delete the row, or the chosen ones</source>
        <translation>Supprimer la ligne ou celles choisies</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the cell</source>
        <translation>Copier les lignes choisies ou la cellule</translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>Aller aux lignes arrivées entre-temps</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Import into the list</source>
        <translation>Importer dans la liste</translation>
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
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidePanel</name>
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
    <message>
        <source>Filter the menu</source>
        <translation>Filtrer le menu</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidebarButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a collection and its count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
To add: the plus, or Insert</source>
        <comment>a menu entry with its keys</comment>
        <translation>%1
Pour ajouter&#xa0;: le plus, ou Inser</translation>
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
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TabStrip</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Parties de l’élément</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1, avec des erreurs</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>Ce qui s’exécute en arrière-plan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>a task</comment>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksGuard</name>
    <message>
        <source>Stop what is running?</source>
        <translation>Arrêter ce qui est en cours&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the window closes.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours et s’arrête quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the window closes:</source>
        <translation>Ceci est encore en cours et s’arrête quand la fenêtre se ferme&#xa0;:</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the program ends.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours et s’arrête avec le programme.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the program ends:</source>
        <translation>Ceci est encore en cours et s’arrête avec le programme&#xa0;:</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when you log out.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours et s’arrête à la déconnexion.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when you log out:</source>
        <translation>Ceci est encore en cours et s’arrête à la déconnexion&#xa0;:</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Arrêter et se déconnecter</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any text</source>
        <translation>Texte quelconque</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 contient</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextHeight</name>
    <message>
        <source>Height of the text</source>
        <translation>Hauteur du texte</translation>
    </message>
    <message>
        <source>Drag to make the text higher (%1) or lower (%2); a double click makes it as high as usual</source>
        <extracomment>Of a text of several lines; %1 and %2 are keys.</extracomment>
        <translation>Glisser pour agrandir (%1) ou réduire (%2) le texte&#xa0;; un double clic rend la hauteur habituelle</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TheirChange</name>
    <message>
        <source>Both of you changed: %1</source>
        <extracomment>Titles of fields.</extracomment>
        <translation>Vous avez tous deux modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps. Rien n’a encore été enregistré, et votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
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
        <translation>Saisissez une heure, par exemple %1.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeList</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimePopup</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Take the present time</source>
        <translation>Prendre l’heure actuelle</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How often the same message came, as in ×3</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%Ln fois)</numerusform>
            <numerusform>%1 (%Ln fois)</numerusform>
        </translation>
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
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TreeField</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add to the chosen group</source>
        <translation>Ajouter au groupe sélectionné</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Retirer l’élément sélectionné</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make another kind of the chosen entry</source>
        <translation>Changer le type de l’élément sélectionné</translation>
    </message>
    <message>
        <source>The value is no group: %1</source>
        <translation>La valeur n’est pas un groupe&#xa0;: %1</translation>
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
    <name>backdesk::ui::UndoControl</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>une modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoHistory</name>
    <message>
        <source>Doing again: %1</source>
        <extracomment>What had been done: &quot;Saving “Moby-Dick”&quot;.</extracomment>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
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
    <message>
        <source>Addresses of this kind are not opened from here.</source>
        <translation>Les adresses de ce genre ne s’ouvrent pas d’ici.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ValueReading</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>yes y true on x 1</source>
        <extracomment>What stands for yes in a file, in small letters, parted by blanks.</extracomment>
        <translation>oui o vrai x 1</translation>
    </message>
    <message>
        <source>no n false off 0 -</source>
        <extracomment>What stands for no in a file, in small letters, parted by blanks.</extracomment>
        <translation>non n faux 0 -</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>This must be written as JSON.</source>
        <translation>Cela doit être écrit en JSON.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ViewControl</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View “%1”, changed</source>
        <translation>Vue «&#xa0;%1&#xa0;», modifiée</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was changed since it was saved</source>
        <translation>«&#xa0;%1&#xa0;» a été modifiée depuis son enregistrement</translation>
    </message>
    <message>
        <source>Keep what the list shows, and come back to it</source>
        <translation>Garder ce que montre la liste, pour y revenir</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A view that the list begins with.</extracomment>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Revenir à l’état enregistré</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Do not begin with this view</source>
        <translation>Ne pas commencer par cette vue</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Commencer par cette vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Supprimer la vue…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Enregistrer comme nouvelle vue</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The entries it shows stay.</source>
        <translation>Les éléments qu’elle affiche sont conservés.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WebLink</name>
    <message>
        <source>Only addresses of the web and of mail are opened, not “%1”.</source>
        <translation>Seules les adresses du web et du courriel s’ouvrent, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>an address</comment>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>There is no program that opens “%1”.</source>
        <translation>Aucun programme n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WindowActions</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
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
    <message>
        <source>Is not known here</source>
        <translation>N’est pas connu ici</translation>
    </message>
    <message>
        <source>Must have at most %1 entries</source>
        <translation>Doit compter au plus %1 éléments</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Est nécessaire</translation>
    </message>
    <message>
        <source>Must be create, update, delete, act or upsert</source>
        <translation>Doit être create, update, delete, act ou upsert</translation>
    </message>
    <message>
        <source>An earlier operation has this name</source>
        <translation>Une opération précédente porte ce nom</translation>
    </message>
    <message>
        <source>Must name at least one field</source>
        <translation>Doit indiquer au moins un champ</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>Ce champ n’existe pas</translation>
    </message>
    <message>
        <source>Must be a text</source>
        <translation>Doit être un texte</translation>
    </message>
    <message>
        <source>No earlier operation is named %1</source>
        <translation>Aucune opération précédente ne s’appelle %1</translation>
    </message>
    <message>
        <source>Several items in %1 have the same %2.</source>
        <translation>Plusieurs éléments de %1 ont la même valeur pour %2.</translation>
    </message>
    <message>
        <source>The operation named %1, whose item is meant, failed.</source>
        <translation>L’opération nommée %1, dont l’élément est visé, a échoué.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been changed since.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 a été modifié depuis.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been deleted since.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 a été supprimé depuis.</translation>
    </message>
    <message>
        <source>“%1” in %2 is there again.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 existe à nouveau.</translation>
    </message>
    <message>
        <source>“%1” in %2 refers to something that has been deleted since.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 renvoie à quelque chose qui a été supprimé depuis.</translation>
    </message>
    <message>
        <source>“%1” in %2 is referred to by something that was changed since.</source>
        <translation>Quelque chose qui a été modifié depuis renvoie à «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Something that you may not see has been changed since.</source>
        <translation>Quelque chose que vous n’avez pas le droit de voir a été modifié depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Cette action ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>belongs into what the function &quot;props&quot; gives</source>
        <translation>doit figurer dans ce que donne la fonction «&#xa0;props&#xa0;»</translation>
    </message>
    <message>
        <source>needs a &quot;name&quot;</source>
        <translation>a besoin de «&#xa0;name&#xa0;»</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in this form</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;» dans ce formulaire</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot;</source>
        <translation>a besoin de «&#xa0;fields&#xa0;»</translation>
    </message>
    <message>
        <source>needs &quot;in&quot;: the fields that it watches</source>
        <translation>a besoin de «&#xa0;in&#xa0;»&#xa0;: les champs à surveiller</translation>
    </message>
    <message>
        <source>only one of fields and fieldsets can be given</source>
        <translation>fields et fieldsets ne peuvent pas être indiqués ensemble</translation>
    </message>
    <message>
        <source>needs fields or fieldsets</source>
        <translation>a besoin de fields ou de fieldsets</translation>
    </message>
    <message>
        <source>needs &quot;field&quot;, a RefsList, or &quot;collection&quot; and &quot;reverse&quot;</source>
        <translation>a besoin de «&#xa0;field&#xa0;», une RefsList, ou de «&#xa0;collection&#xa0;» et «&#xa0;reverse&#xa0;»</translation>
    </message>
    <message>
        <source>must be a field of type RefsList, not %1</source>
        <translation>doit être un champ de type RefsList, pas %1</translation>
    </message>
    <message>
        <source>must be a field of type Int or Float, not %1</source>
        <translation>doit être un champ de type Int ou Float, pas %1</translation>
    </message>
    <message>
        <source>needs &quot;actions&quot; with &quot;login&quot;</source>
        <translation>a besoin de «&#xa0;actions&#xa0;» avec «&#xa0;login&#xa0;»</translation>
    </message>
    <message>
        <source>needs &quot;login&quot;</source>
        <translation>a besoin de «&#xa0;login&#xa0;»</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>doit être un nombre, pas %1</translation>
    </message>
    <message>
        <source>only one of run and action can be given</source>
        <translation>run et action ne peuvent pas être indiqués ensemble</translation>
    </message>
    <message>
        <source>needs &quot;action&quot;, a function, or &quot;run&quot;</source>
        <translation>a besoin de «&#xa0;action&#xa0;», une fonction, ou de «&#xa0;run&#xa0;»</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>il n’y a pas de vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only one of view and path can be given</source>
        <translation>view et path ne peuvent pas être indiqués ensemble</translation>
    </message>
    <message>
        <source>needs &quot;view&quot; or &quot;path&quot;</source>
        <translation>a besoin de «&#xa0;view&#xa0;» ou de «&#xa0;path&#xa0;»</translation>
    </message>
    <message>
        <source>needs a &quot;collection&quot;</source>
        <translation>a besoin de «&#xa0;collection&#xa0;»</translation>
    </message>
    <message>
        <source>needs a &quot;field&quot; of type Datetime</source>
        <translation>a besoin de «&#xa0;field&#xa0;» de type Datetime</translation>
    </message>
    <message>
        <source>must be a field of type Datetime, not %1</source>
        <translation>doit être un champ de type Datetime, pas %1</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot;</source>
        <translation>a besoin de «&#xa0;text&#xa0;»</translation>
    </message>
    <message>
        <source>needs &quot;links&quot;</source>
        <translation>a besoin de «&#xa0;links&#xa0;»</translation>
    </message>
    <message>
        <source>needs a &quot;type&quot;</source>
        <translation>a besoin de «&#xa0;type&#xa0;»</translation>
    </message>
    <message>
        <source>there is no message with this id</source>
        <translation>il n’y a pas de message avec cet ID</translation>
    </message>
    <message>
        <source>is given beside &quot;custom&quot;, too</source>
        <translation>est aussi indiqué à côté de «&#xa0;custom&#xa0;»</translation>
    </message>
    <message>
        <source>imports &quot;%1&quot;, which the window does not get: modules here import each other only as &quot;./name.js&quot; with the names in admin.scripts</source>
        <translation>importe «&#xa0;%1&#xa0;», que la fenêtre ne reçoit pas&#xa0;: ici, les modules s’importent entre eux uniquement sous la forme «&#xa0;./name.js&#xa0;», avec les noms de admin.scripts</translation>
    </message>
    <message>
        <source>functions of &quot;admin&quot; run in the window, which does not get the server&apos;s module &quot;%1&quot;; list a file in admin.scripts</source>
        <translation>les fonctions de «&#xa0;admin&#xa0;» s’exécutent dans la fenêtre, qui ne reçoit pas le module «&#xa0;%1&#xa0;» du serveur&#xa0;; indiquez un fichier dans admin.scripts</translation>
    </message>
    <message>
        <source>the component %1 cannot show a value of type %2</source>
        <translation>le composant %1 ne peut pas afficher une valeur de type %2</translation>
    </message>
    <message>
        <source>there is no component &quot;%1&quot;</source>
        <translation>il n’y a pas de composant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Must have a value to find the item by</source>
        <translation>Doit avoir une valeur permettant de trouver l’élément</translation>
    </message>
    <message>
        <source>This batch is being worked on already.</source>
        <translation>Ce lot est déjà en cours de traitement.</translation>
    </message>
    <message>
        <source>A batch may have at most %1 operations and %2 MB.</source>
        <translation>Un lot peut avoir au plus %1 opérations et %2 Mo.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>Le lot a été arrêté.</translation>
    </message>
    <message>
        <source>There is no such batch; it may have been too long unused.</source>
        <translation>Ce lot n’existe pas&#xa0;; il est peut-être resté trop longtemps inutilisé.</translation>
    </message>
    <message>
        <source>Send an object with &quot;without&quot;, a list of whole numbers.</source>
        <translation>Envoyez un objet avec &quot;without&quot;, une liste de nombres entiers.</translation>
    </message>
    <message>
        <source>is not needed: the other item stands beside the form, and what is saved is taken. Leave it out; &quot;fields&quot; says what the form shows</source>
        <translation>est inutile&#xa0;: l’autre élément se trouve à côté du formulaire, et ce qui est enregistré est repris. Omettez-le&#xa0;; &quot;fields&quot; dit ce que montre le formulaire</translation>
    </message>
    <message>
        <source>a pager is chosen by its name; one of your own is registered by a program</source>
        <translation>un sélecteur de page se choisit par son nom&#xa0;; un programme enregistre le sien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the pagination &quot;%2&quot;</source>
        <translation>&quot;%1&quot; ne va pas avec la pagination &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no icon &quot;%1&quot;</source>
        <translation>il n’y a pas d’icône &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address &quot;%1&quot; is that of %2 already</source>
        <translation>l’adresse &quot;%1&quot; est déjà celle de %2</translation>
    </message>
    <message>
        <source>is no address: it is empty</source>
        <translation>n’est pas une adresse&#xa0;: elle est vide</translation>
    </message>
    <message>
        <source>has no parameters such as &quot;:id&quot; here</source>
        <translation>n’a pas de paramètres tels que &quot;:id&quot; ici</translation>
    </message>
    <message>
        <source>needs one parameter, such as &quot;:id&quot;, for the item&apos;s id</source>
        <translation>demande un paramètre, tel que &quot;:id&quot;, pour l’identifiant de l’élément</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is that of %2 already</source>
        <translation>l’identifiant &quot;%1&quot; est déjà celui de %2</translation>
    </message>
    <message>
        <source>is not needed: the collections are where the data is. Leave it out; where a view is to ask for something else, give it &quot;actions&quot;</source>
        <translation>est inutile&#xa0;: les données sont dans les collections. Omettez-le&#xa0;; si une vue doit demander autre chose, donnez-lui des &quot;actions&quot;</translation>
    </message>
    <message>
        <source>has a &quot;}&quot; without its &quot;{&quot;</source>
        <translation>a un &quot;}&quot; sans son &quot;{&quot;</translation>
    </message>
    <message>
        <source>has a &quot;{&quot; without its &quot;}&quot;</source>
        <translation>a un &quot;{&quot; sans son &quot;}&quot;</translation>
    </message>
    <message>
        <source>there is no placeholder {%1} in this message</source>
        <translation>ce message n’a pas d’emplacement {%1}</translation>
    </message>
    <message>
        <source>{%1} cannot be shown as &quot;%2&quot;</source>
        <translation>{%1} ne peut pas être affiché comme &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} must be words with texts in braces: one {...} other {...}</source>
        <translation>les choix de {%1} doivent être des mots suivis de textes entre accolades&#xa0;: one {...} other {...}</translation>
    </message>
    <message>
        <source>the choices of {%1} lack &quot;other&quot;</source>
        <translation>il manque &quot;other&quot; aux choix de {%1}</translation>
    </message>
    <message>
        <source>the choices of {%1} have &quot;%2&quot; twice</source>
        <translation>les choix de {%1} ont &quot;%2&quot; deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plural; give &quot;=1&quot; for a number</source>
        <translation>&quot;%1&quot; n’est pas un pluriel&#xa0;; indiquez &quot;=1&quot; pour un nombre</translation>
    </message>
    <message>
        <source>$in, $nin, $any, $all and $none need a list.</source>
        <translation>$in, $nin, $any, $all et $none demandent une liste.</translation>
    </message>
    <message>
        <source>There is no room for it in the folder %1.</source>
        <translation>Il n’y a pas de place dans le dossier %1.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: %1</source>
        <translation>Ce qui a été envoyé ne peut plus être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is for references, not for a field of type %1</source>
        <translation>est pour les références, pas pour un champ de type %1</translation>
    </message>
    <message>
        <source>is for components that look for values, such as Autocomplete</source>
        <translation>est pour les composants qui cherchent des valeurs, comme Autocomplete</translation>
    </message>
    <message>
        <source>%1 is no value of type %2</source>
        <translation>%1 n’est pas une valeur de type %2</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is there already</source>
        <translation>le champ «&#xa0;%1&#xa0;» est déjà là</translation>
    </message>
    <message>
        <source>must name a field</source>
        <translation>doit nommer un champ</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;: what changes then</source>
        <translation>a besoin de «&#xa0;setProps&#xa0;»&#xa0;: ce qui change alors</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;, &quot;setValue&quot; or &quot;setInitialValue&quot;: what changes then</source>
        <translation>a besoin de «&#xa0;setProps&#xa0;», «&#xa0;setValue&#xa0;» ou «&#xa0;setInitialValue&#xa0;»&#xa0;: ce qui change alors</translation>
    </message>
    <message>
        <source>is not asked where something new is made: there is nothing to normalize. Fields begin with their &quot;initialValue&quot;</source>
        <translation>n’est pas appelé là où l’on crée&#xa0;: il n’y a rien à normaliser. Les champs commencent par leur «&#xa0;initialValue&#xa0;»</translation>
    </message>
    <message>
        <source>must be a Ref to the collection %1: the rows belong to its items</source>
        <translation>doit être un Ref vers la collection %1&#xa0;: les lignes appartiennent à ses éléments</translation>
    </message>
    <message>
        <source>another column is the main one already</source>
        <translation>une autre colonne est déjà la principale</translation>
    </message>
    <message>
        <source>names that begin with _ mean something else in the address of a list</source>
        <translation>les noms commençant par _ ont un autre sens dans l’adresse d’une liste</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot; or &quot;before&quot;: what is to be set</source>
        <translation>a besoin de «&#xa0;fields&#xa0;» ou «&#xa0;before&#xa0;»&#xa0;: ce qui doit être défini</translation>
    </message>
    <message>
        <source>components have no such property</source>
        <translation>les composants n’ont pas cette propriété</translation>
    </message>
    <message>
        <source>must be a name or a mapping of keys to values, not %1</source>
        <translation>doit être un nom ou une correspondance de clés et de valeurs, pas %1</translation>
    </message>
    <message>
        <source>must be an origin such as https://desk.example.org, in small letters and without a path, not %1</source>
        <translation>doit être une origine comme https://desk.example.org, en minuscules et sans chemin, pas %1</translation>
    </message>
    <message>
        <source>cannot stand in the address of the list that the card opens: each condition there is about one field, and all of them hold</source>
        <translation>ne peut pas figurer dans l’adresse de la liste que la carte ouvre&#xa0;: chaque condition y porte sur un champ, et toutes s’appliquent</translation>
    </message>
    <message>
        <source>%1 is no value of type %2, so that nothing is found</source>
        <translation>%1 n’est pas une valeur de type %2, si bien que rien n’est trouvé</translation>
    </message>
    <message>
        <source>%1 is none of the field&apos;s choices, so that nothing is found</source>
        <translation>%1 n’est aucun des choix du champ, si bien que rien n’est trouvé</translation>
    </message>
    <message>
        <source>More was given than a value may hold.</source>
        <translation>Plus a été donné qu’une valeur ne peut contenir.</translation>
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
