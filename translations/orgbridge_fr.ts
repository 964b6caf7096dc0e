<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>Domaine public</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>À propos d&apos;Orgbridge</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avis de tiers</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>Avis de &amp;tiers</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>Les connexions d&apos;organisation Datadog sur votre bureau. Licence&#xa0;: Apache-2.0. «&#xa0;Datadog&#xa0;» est une marque de Datadog, Inc., qui n&apos;a ni créé ni approuvé Orgbridge.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>Sans aucune ligne, toutes les personnes de %1 dont le rôle le permet peuvent voir et modifier cette connexion. Dès qu&apos;il y en a une, seules les personnes nommées le peuvent.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>Modifier l&apos;accès</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>Restrictions d&apos;accès</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>Copier les ID</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>ID de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>Impossible de lire qui peut utiliser cette connexion.</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Les identifiants du compte ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>Modifier l&apos;accès…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>Rétablir l&apos;accès complet…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>Inconnu tant que les connexions ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>Lecture des personnes autorisées à utiliser cette connexion…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Datadog n&apos;a enregistré aucune restriction d&apos;accès pour cette connexion (404).</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>D&apos;après ce qui est connu, l&apos;utilisateur de ce compte ne fait pas partie des personnes autorisées à modifier.</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>On ne sait pas encore qui peut utiliser cette connexion.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>votre rôle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>votre organisation</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>Toutes les personnes de l&apos;organisation dont le rôle le permet peuvent voir et modifier cette connexion.</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>Toutes les personnes de %1 dont le rôle le permet peuvent voir et modifier cette connexion.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>Peuvent désormais modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>Peuvent désormais voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Ajout en tant que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>Ne peuvent plus modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>Ne peuvent plus voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Retrait en tant que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>La nouvelle connexion reçoit ces restrictions d&apos;accès. %1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>Désormais, seules les personnes nommées peuvent utiliser la connexion. %1.</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog n&apos;indique pas à qui appartient ce compte&#xa0;; il ne fait donc peut-être pas partie de ceux qui peuvent modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>%1 ne fait pas partie de ceux qui peuvent modifier (%2)&#xa0;: ce compte ne pourrait alors ni modifier ni supprimer la connexion, ni se redonner l&apos;accès.</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>L&apos;utilisateur de ce compte</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>On ne sait pas s&apos;il appartient à une équipe nommée.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between &quot;May edit: list of people&quot; and the like</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of principal, its id</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>Rien de ce qui modifie quoi que ce soit n&apos;est envoyé avec un compte en mode lecture seule. Pour changer cela, modifiez-le sous «&#xa0;Comptes…&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln en lecture seule</numerusform>
            <numerusform>%Ln en lecture seule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>Organisation pas encore connue</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>Un nom de votre choix</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>Compte en lec&amp;ture seule</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>Rien n&apos;est jamais modifié avec lui.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>Choisissez un site.</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>Saisissez un libellé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>Le compte n&apos;a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>Il existe déjà un compte avec cet ID.</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>Le compte ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>Impossible de lire le fichier de paramètres %1&#xa0;; les comptes qu&apos;il contient ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Le fichier de paramètres %1 est endommagé.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>Le fichier de paramètres %1 a été écrit par une version plus récente d&apos;Orgbridge.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 Il est conservé sous %2 et la liste des comptes commence vide.</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 Il n&apos;a pas pu être renommé&#xa0;; il est donc laissé tel quel et aucun compte ne peut être stocké.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>%Ln compte du fichier de paramètres n&apos;a pas pu être lu et y est laissé tel quel.</numerusform>
            <numerusform>%Ln comptes du fichier de paramètres n&apos;ont pas pu être lus et y sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>Un compte a besoin d&apos;un libellé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un site.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>Impossible d&apos;écrire le fichier de paramètres %1.</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La ligne %1 n&apos;est pas du JSON valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>Ce n&apos;est pas une liste de comptes exportée par Orgbridge&#xa0;: «&#xa0;format&#xa0;» doit être %1 et «&#xa0;accounts&#xa0;» une liste.</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>La version du format est %1, alors que cet Orgbridge ne lit que la version %2.</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>il n&apos;a pas de «&#xa0;label&#xa0;»</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>son «&#xa0;site&#xa0;» est «&#xa0;%1&#xa0;», qui n&apos;est ni un site de Datadog ni l&apos;adresse de --api-url</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>Le compte %1 de la liste est ignoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>La liste qu&apos;il contient est vide.</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>Retirés de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• le compte %1 sur %2</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• ses identifiants dans le trousseau</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• ses identifiants, conservés dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>Rien ne change chez Datadog&#xa0;: les clés ou le token y restent valides jusqu&apos;à leur révocation.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Retirer le &amp;compte</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>Laisser les identifiants dans le trousseau&#xa0;?</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 Les identifiants du compte y restent jusqu&apos;à ce que vous les supprimiez vous-même, sauf si vous le déverrouillez d&apos;abord.</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>Retirer le compte &amp;seul</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>Impossible de retirer %1.</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1&#xa0;: compte retiré, mais pas ses identifiants.</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1&#xa0;: compte retiré. Il n&apos;est pas certain que ses identifiants aient été supprimés.</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 Si un trousseau les contient, ils se trouvent dans son entrée %2.</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>Ses identifiants ne sont conservés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>site, then its address</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, which is not a site</source>
        <comment>an unknown name</comment>
        <translation>%1, qui n&apos;est pas un site</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>Conservés dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>Lecture seule&#xa0;: rien de ce qui modifie quoi que ce soit n&apos;est envoyé avec ce compte, quels que soient ses droits.</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>Les modifications sont envoyées dans la limite des autorisations.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name of an organization, its id</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Le serveur ne l&apos;indique pas.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%Ln compte importé</numerusform>
            <numerusform>%Ln comptes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>Les identifiants des comptes importés ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>Exporter la liste de comptes</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Listes de comptes (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>La liste de comptes n&apos;a pas été exportée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>%Ln compte exporté vers %1</numerusform>
            <numerusform>%Ln comptes exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>Le fichier contient les libellés, les sites et à qui appartiennent les comptes. Il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>Certains comptes ne sont pas affichés.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour le moment</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>Un compte est un nom donné aux identifiants d&apos;une organisation sur un site. Ses clés vont dans le trousseau, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>En attente de votre réponse à l&apos;invite du trousseau…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Le trousseau n&apos;a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Elle n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>D&apos;anciens identifiants de ce compte se trouvent peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>Le compte est enregistré, mais ses identifiants ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>Les identifiants stockés pourront être utilisés une fois le trousseau déverrouillé.</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>E&amp;xporter la liste de comptes…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>Recherche des clés dans l&apos;environnement et dans le fichier des anciens outils de Datadog</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>Écrit dans un fichier les libellés, les sites et à qui appartiennent les comptes, sans les clés</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>Aucun compte stocké à exporter</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>Demander au serveur de chaque compte à qui appartiennent ses identifiants</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>mode lecture seule</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>conservés dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>Ce compte provient des variables d&apos;environnement avec lesquelles Orgbridge a été démarré. Pour le modifier ou le retirer, modifiez-les et redémarrez Orgbridge.</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>Ce compte n&apos;existe que pour cette exécution d&apos;Orgbridge, comme ceux de la démo. Il ne peut pas être modifié et disparaît à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>Ajou&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>Sélectionnez d&apos;abord un compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>Modifier le libellé, le site ou les identifiants</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Retirer le compte et ses identifiants</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>A&amp;nnuler le chargement</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>Copier c&amp;omme…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>E&amp;xaminer les modifications…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>C&amp;omparer…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>Comptes a&amp;ffichés…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Qui&amp;tter</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>À &amp;propos d&apos;Orgbridge</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>Recréer avec &amp;ce compte…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Co&amp;mptes…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>une connexion sans ID</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>le champ connection_types de la connexion %1 n&apos;est pas une liste de textes</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>la liste n&apos;a pas de «&#xa0;data&#xa0;»</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>la réponse n&apos;a pas de «&#xa0;data&#xa0;»</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>la connexion n&apos;a pas de connection_types</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>l&apos;utilisateur actuel n&apos;a pas d&apos;ID</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>la stratégie de restriction n&apos;a pas de liaisons</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>les liaisons de la stratégie de restriction ne forment pas une liste</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>la liaison %1 de la stratégie de restriction n&apos;a pas de relation ou pas de principaux</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>la réponse n&apos;indique pas que les clés sont valides</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>la réponse n&apos;est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>la réponse est du JSON, mais pas un objet</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>App&amp;liquer %Ln modification</numerusform>
            <numerusform>App&amp;liquer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several data types</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 obtiendra l&apos;accès aux données suivantes de %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 retrouve l&apos;accès aux données suivantes de %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>La connexion a un nouvel ID et un nouveau créateur.</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>La connexion a un nouvel ID, et son créateur est %1.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 perd l&apos;accès aux données suivantes de %3 jusqu&apos;à ce que la connexion soit recréée&#xa0;: %2. Son ID et son créateur sont définitivement perdus.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 perd l&apos;accès aux données suivantes de %3&#xa0;: %2. Les dashboards et monitors qui les y utilisent cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>Lecture de l&apos;état actuel</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>Conflit&#xa0;: attend votre réponse</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>Limite de débit&#xa0;: %1 s</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>Limite de débit %1&#xa0;: %2 s</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>Réponse perdue&#xa0;: vérification de l&apos;état réel</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>Rien à faire&#xa0;: déjà en place</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissée telle quelle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tentée</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>La connexion n&apos;existe plus&#xa0;: elle a été supprimée, et sa recréation a échoué.</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>La connexion n&apos;a pas été créée.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>La connexion n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>La connexion n&apos;a pas été supprimée.</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>La nouvelle connexion existe, mais tous les membres de son organisation peuvent l&apos;utiliser&#xa0;: ses restrictions d&apos;accès n&apos;ont pas été rétablies.</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>L&apos;accès n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>On ne sait pas ce qu&apos;est devenue la modification.</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>La modification n&apos;a pas été effectuée. Réessayez quand vous le souhaitez.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln appliquée</numerusform>
            <numerusform>%Ln appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln déjà en place</numerusform>
            <numerusform>%Ln déjà en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln laissée en l&apos;état</numerusform>
            <numerusform>%Ln laissées en l&apos;état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln de résultat inconnu</numerusform>
            <numerusform>%Ln de résultat inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln non tentée</numerusform>
            <numerusform>%Ln non tentées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of the parts of a summary</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Sent, outcome unknown: checking</source>
        <translation>Envoyée, résultat inconnu&#xa0;: vérification</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Non appliquée</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: on ne sait pas si l&apos;utilisateur de ce compte ferait partie de ceux qui pourraient encore modifier, et cela n&apos;a pas été confirmé.</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>Quelqu&apos;un a modifié les restrictions d&apos;accès entre-temps&#xa0;; rien n&apos;a donc été supprimé. Planifiez de nouveau l&apos;opération pour reprendre les nouvelles.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>Impossible de relire les restrictions d&apos;accès&#xa0;; rien n&apos;a donc été supprimé.</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>Aucune réponse exploitable n&apos;est arrivée, et la lecture de la connexion a échoué elle aussi. L&apos;application de la modification sera vérifiée au prochain démarrage.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>Aucune réponse exploitable n&apos;est arrivée&#xa0;; la lecture a montré que la modification a été appliquée.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>Aucune réponse exploitable n&apos;est arrivée&#xa0;; la lecture a montré que rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>Aucune réponse exploitable n&apos;est arrivée, et l&apos;état actuel ne correspond ni à l&apos;état d&apos;avant ni à l&apos;état voulu&#xa0;: quelqu&apos;un d&apos;autre l&apos;a modifié. Examinez-le avant de réessayer.</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>Quelqu&apos;un l&apos;a modifié pendant l&apos;attente d&apos;une limite de débit ; rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>Arrêter la vérificatio&amp;n</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge peut envoyer ces identifiants aux autres sites, l&apos;un après l&apos;autre, pour trouver celui auquel ils appartiennent.</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>Essa&amp;yer les autres sites</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>Demander au serveur à qui appartiennent ces identifiants</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>Interrogation de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>Impossible de lire les identifiants stockés.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>Valides&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>Valides, mais le serveur n&apos;indique pas à qui appartiennent ces identifiants.</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>D&apos;après sa clé d&apos;API, le compte appartient à l&apos;organisation dont l&apos;ID est %1.</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>Ils sont peut-être limités à certaines portées.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1 n&apos;a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>Les identifiants n&apos;ont pas pu être vérifiés sur %1.</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1 accepte ces identifiants.</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>Passez à ce site et enregistrez-y le compte.</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>&amp;Passer à %1</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>Ils sont mal saisis, expirés ou révoqués. Une nouvelle clé peut être refusée pendant quelques secondes&#xa0;: dans ce cas, vérifiez simplement de nouveau.</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>Sites qui n&apos;ont pas pu être interrogés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>Aucun autre site n&apos;accepte ces identifiants.</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>En font partie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>+%1</source>
        <comment>so many more data types</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (ajouté)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Environment:
  DD_API_KEY, DD_APP_KEY   With both set there is an account &quot;Environment&quot;, which is never stored.
  DD_BEARER_TOKEN          The same with a token.
  DD_SITE                  Its site, datadoghq.com if not set.
</source>
        <translation>Environnement&#xa0;:
  DD_API_KEY, DD_APP_KEY   Si les deux sont définies, il existe un compte «&#xa0;Environnement&#xa0;», jamais stocké.
  DD_BEARER_TOKEN          De même avec un token.
  DD_SITE                  Son site, datadoghq.com si elle n&apos;est pas définie.
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>Les connexions d&apos;organisation Datadog sur votre bureau.</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>Ouvrir sur le bac à sable intégré avec des exemples d&apos;organisations&#xa0;; aucune clé nécessaire.</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>Démarrer avec ce site, par exemple datadoghq.eu.</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>Démarrer avec cette adresse d&apos;API au lieu de celle d&apos;un site&#xa0;: https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>Journaliser le verbe, le chemin, le statut, la durée en millisecondes et un ID pour chaque requête.</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>Afficher ce qu&apos;un rapport de bug doit indiquer, puis quitter.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Afficher la version, puis quitter.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Afficher cette aide, puis quitter.</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge n&apos;accepte aucun argument en dehors de ses options&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>Il n&apos;existe pas de site «&#xa0;%1&#xa0;». Les sites sont&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d&apos;adresse d&apos;API&#xa0;: il faut https, ou http sur cette machine, avec un hôte et sans chemin ni utilisateur.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>Afficher la co&amp;nnexion</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>Comparer les connexions</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrer les différences</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 sur %Ln différence</numerusform>
            <numerusform>%1 sur %Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>Aucune différence ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>Les connexions sont inchangées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>Cet instantané ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 est endommagé. Choisissez-en un autre, ou un fichier.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour le moment</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>Orgbridge conserve un instantané chaque fois qu&apos;une actualisation apporte du nouveau. Un export antérieur, JSON ou CSV, convient aussi.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Exporter les différences</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>Les différences n&apos;ont pas été exportées</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>Quelqu&apos;un a modifié entre-temps qui peut utiliser cette connexion</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>Quelqu&apos;un a modifié cette connexion entre-temps</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>Quelqu&apos;un a supprimé cette connexion entre-temps</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>Cette connexion existe déjà</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>N&apos;envoie rien. La connexion reste telle qu&apos;elle est.</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>&amp;Supprimer quand même</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>&amp;Ajouter mes modifications</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Éc&amp;raser</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>Prendre &amp;les leurs</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>N&apos;envoie rien. La connexion reste telle qu&apos;elle est, et votre modification est abandonnée.</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>N&apos;envoie rien. L&apos;accès reste tel qu&apos;il est, et votre modification est abandonnée.</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>Avec un accès complet d&apos;un côté ou de l&apos;autre, il n&apos;y a rien à ajouter, et il ne resterait personne.</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>Votre propre compte perdrait l&apos;accès. Modifiez plutôt l&apos;accès de nouveau.</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>N&apos;envoie rien, car l&apos;accès est exactement celui-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>R&amp;ecréer</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>Laisser s&amp;upprimée</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>N&apos;envoie rien. La connexion reste supprimée, et votre modification est abandonnée.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>Ouvrir l&apos;e&amp;xistante</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>N&apos;envoie rien et affiche la connexion existante.</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>Ajouter mes &amp;types</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>Il ne resterait aucun type de données, alors qu&apos;une connexion en exige au moins un.</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>Envoie %1 comme nouvelle connexion&#xa0;: avec un nouvel ID, un nouveau créateur et sans ses restrictions d&apos;accès.</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>N&apos;envoie rien, car la connexion a exactement ces types de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>L&apos;état que vous avez vu</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>L&apos;état actuel</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>L&apos;état que vous voulez</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>Envoie cet accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>Envoie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne physique</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>Recréer avec ce compte…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>ID d&apos;organisation source</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>ID d&apos;organisation de destination</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>ID du créateur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vue par</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>ID de connexion</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID de source</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>ID de destination</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>ID du créateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>invité</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Aucune connexion sélectionnée</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>Sélectionnez une connexion pour voir ce qu&apos;elle partage et le modifier.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>Ouvrir dans Datadog</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Une modification est en cours d&apos;envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%Ln connexion sélectionnée</numerusform>
            <numerusform>%Ln connexions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>Cocher ou décocher un type modifie toutes celles que vous avez le droit de modifier.</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>«&#xa0;Enregistrer&#xa0;» envoie une seule connexion. Utilisez «&#xa0;Examiner les modifications…&#xa0;» pour en envoyer plusieurs.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %Ln autre.</numerusform>
            <numerusform>… et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vue par</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1&#xa0;: compte désactivé. Une connexion est supprimée avec le compte de son créateur.</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1 (modifiée, non enregistrée)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1, compte désactivé</translation>
    </message>
</context>
<context>
    <name>ConnectionTypes</name>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>Mét</translation>
    </message>
    <message>
        <source>Aud</source>
        <extracomment>&quot;Audit Trail&quot;, as short as can be understood beside others.</extracomment>
        <translation>Aud</translation>
    </message>
</context>
<context>
    <name>ConnectionViews</name>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copié comme %1.</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>Ce code ne contient aucune clé.</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>Il lit dans l&apos;environnement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>Si %1 n&apos;est pas définie, il appelle %2.</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>Il appelle %1.</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog refuse une mise à jour sans type de données.</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>cette session uniquement</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>Les identifiants sont incomplets.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>Aucun identifiant n&apos;est stocké pour ce compte. Saisissez-les.</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>Les identifiants stockés sont de l&apos;autre type. Saisissez toutes les parties.</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>&amp;Clé d&apos;API et clé d&apos;application</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Token &amp;bearer</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Clé d&apos;AP&amp;I</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>Clé &amp;d&apos;application</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>Un token d&apos;accès personnel ou de service, ou un token d&apos;accès OAuth.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Saisissez le token.</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>Saisissez la clé d&apos;application.</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>Saisissez la clé d&apos;API et la clé d&apos;application.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Saisissez la clé d&apos;API.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>La première ligne ne nomme pas les colonnes. Elle doit contenir connection_types, source_org_id ou source_org_name, et sink_org_id ou sink_org_name.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>La première ligne nomme les colonnes, et aucune ne s&apos;appelle %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>Cette ligne contient %Ln cellule, la première en contient %1.</numerusform>
            <numerusform>Cette ligne contient %Ln cellules, la première en contient %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>Quelque chose suit le guillemet qui termine la cellule. Un guillemet à l&apos;intérieur d&apos;une cellule s&apos;écrit deux fois.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>Le guillemet qui ouvre cette cellule n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>Un guillemet se trouve dans une cellule qui ne commence pas par un guillemet. Mettez la cellule entre guillemets et doublez celui-ci.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (compte de service)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>Supprimer cette connexion&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>Supprimer cette connexion&#xa0;?</numerusform>
            <numerusform>Supprimer ces %Ln connexions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>&amp;Supprimer la connexion</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln connexion</numerusform>
            <numerusform>&amp;Supprimer %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>Supprimer les connexions</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>Les destinations perdent immédiatement l&apos;accès à ces données&#xa0;; les dashboards et monitors qui les y utilisent cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>L&apos;annulation créerait une nouvelle connexion&#xa0;: avec un nouvel ID, un nouveau créateur et sans ses restrictions d&apos;accès.</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destination&#xa0;:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>Types de données&#xa0;:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>Créateur&#xa0;:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>Connexions à supprimer</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>La démo ne peut pas démarrer : aucun port de cette machine n&apos;est libre.</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>Le fichier ne nomme aucune connexion.</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>Le fichier concerne le site %1, alors que %2 est sélectionné.</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>Choisissez d&apos;abord le site du fichier.</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>L&apos;organisation source manque. Indiquez son ID ou son nom.</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>L&apos;organisation de destination manque. Indiquez son ID ou son nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;ID d&apos;une organisation. Un ID ressemble à 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>Le fichier appelle cette organisation «&#xa0;%1&#xa0;», ici elle s&apos;appelle «&#xa0;%2&#xa0;». C&apos;est l&apos;ID qui compte.</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>Aucune organisation connue ici ne s&apos;appelle «&#xa0;%1&#xa0;». Indiquez son ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>%Ln organisation s&apos;appelle «&#xa0;%1&#xa0;». Indiquez l&apos;ID.</numerusform>
            <numerusform>%Ln organisations s&apos;appellent «&#xa0;%1&#xa0;». Indiquez l&apos;ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>Il n&apos;y a aucun type de données. Une connexion en partage au moins un&#xa0;; pour ne rien partager, omettez la connexion et faites-la supprimer.</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>Le nom d&apos;un type de données est vide.</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>Le type de données «&#xa0;%1&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>La source et la destination sont la même organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>La connexion de %1 vers %2 figure déjà à la ligne %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;ID d&apos;une connexion.</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>C&apos;est l&apos;ID de la connexion de %1 vers %2.</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>Cet ID figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de données connu d&apos;Orgbridge. Il serait envoyé tel quel.</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>Rechercher une organisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID d&apos;organisation</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>Ou son &amp;ID&#xa0;:</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>Chargement des organisations</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>Organisations de destination</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Chargement des organisations…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>Il ne reste aucune organisation à connecter. Saisissez l&apos;ID d&apos;une organisation qui ne figure pas dans la liste.</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>Aucune organisation ne contient cela dans son nom ou son ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>Ce n&apos;est pas un ID d&apos;organisation. Un ID comporte 36 caractères&#xa0;: chiffres, lettres de a à f et quatre traits d&apos;union.</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>C&apos;est la source elle-même.</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>La source partage déjà avec cette organisation.</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>La ligne %1 n&apos;est ni une section ni une clé avec une valeur.</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>La ligne %1 répète la clé de la ligne %2&#xa0;; la ligne %2 est utilisée.</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>Il contient un apikey, mais pas d&apos;appkey. Un compte a besoin des deux.</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>Il contient un appkey, mais pas d&apos;apikey. Un compte a besoin des deux.</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>Sa section [Connection] ne contient ni apikey ni appkey.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Ce n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>Il n&apos;a pas de section [Connection], où se trouveraient les clés.</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>L&apos;api_host de la ligne %1 n&apos;est pas l&apos;adresse d&apos;un site Datadog. Les clés ne sont pas proposées, afin qu&apos;elles n&apos;aillent nulle part ailleurs. Pour une passerelle à vous, démarrez Orgbridge avec --api-url.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>Depuis %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>Vos brouillons n&apos;ont pas pu être stockés dans %1&#xa0;: %2. Ils sont conservés dans cette fenêtre jusqu&apos;à sa fermeture.</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>ils sont incompréhensibles</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>Vos brouillons antérieurs dans %1 n&apos;ont pas pu être lus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>Vos brouillons antérieurs dans %1 n&apos;ont pas pu être lus&#xa0;: %2. Le fichier a été conservé sous %3.</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>ils ont été écrits par une version plus récente d&apos;Orgbridge</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Comparer a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>Instantané de %1, %2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Connexions (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>La variable d&apos;environnement DD_SITE contient «&#xa0;%1&#xa0;», qui n&apos;est pas un site Datadog. Valeurs valides&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Connexions (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>HTTP status: what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>detail</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>A new key can be refused for some seconds: then just retry.</source>
        <translation>Une nouvelle clé peut être refusée pendant quelques secondes&#xa0;: dans ce cas, réessayez simplement.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>Votre modification est conservée.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>On ne sait pas si la modification a été effectuée. Orgbridge vérifie avant de la répéter&#xa0;: actualisez pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>le serveur n&apos;a pas accepté la demande.</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>Vérifiez le site du compte. S&apos;il est correct, il s&apos;agit peut-être d&apos;une erreur d&apos;Orgbridge.</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>le serveur a refusé cette paire d&apos;organisations ou ses types de données. Ses termes peuvent induire en erreur&#xa0;: il répond aussi de cette façon quand seuls les types de données ne sont pas valides.</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>Les deux organisations doivent être différentes et appartenir au même compte Datadog. En dehors de l&apos;offre Enterprise, une organisation peut partager avec cinq autres au maximum.</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>le serveur n&apos;a pas accepté ces restrictions d&apos;accès. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>Un ID peut être mal saisi ou appartenir à une autre organisation. Pour se retirer soi-même l&apos;accès, il faut l&apos;autorisation user_access_manage.</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>le serveur n&apos;a pas accepté la modification. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>Une connexion exige au moins un type de données, et chacun une seule fois. Actualisez, puis vérifiez la modification.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1 ne connaît pas ces identifiants.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>La cause la plus fréquente est un mauvais site&#xa0;: les clés et les tokens ne sont valides que sur un seul site. Sinon, ils sont mal saisis, expirés ou révoqués.</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>ce compte ne peut pas voir les connexions d&apos;organisation. Il lui manque l&apos;autorisation %1, ou ses identifiants appartiennent à un autre site.</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>Vérifiez d&apos;abord le site, puis le rôle de l&apos;utilisateur et les portées de la clé.</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>ce compte ne peut pas voir qui peut utiliser la connexion.</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>Cela dépend des rôles de l&apos;utilisateur, des portées de la clé et des restrictions elles-mêmes.</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>ce compte ne peut pas modifier qui peut utiliser la connexion.</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>Cela exige l&apos;autorisation %1 et de figurer comme éditeur dans les restrictions en vigueur.</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>ce compte ne peut pas modifier les connexions. Il lui manque l&apos;autorisation %1. Par défaut, seul le Datadog Admin Role la possède, et une clé ou un token à portée limitée peut avoir moins de droits que son utilisateur.</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>Utilisez un compte de l&apos;organisation source dont le rôle et la clé la possèdent tous deux. L&apos;accès à cette connexion en particulier peut aussi être restreint.</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1 refuse ces identifiants.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>La cause la plus fréquente est un mauvais site&#xa0;: les clés et les tokens ne sont valides que sur un seul site. Sinon, ils sont mal saisis, révoqués ou il leur manque une portée.</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>la connexion ou l&apos;une de ses organisations n&apos;existe plus. Quelqu&apos;un l&apos;a supprimée entre-temps, ou ce compte ne peut pas la voir.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualisez pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1 ne propose pas ce qu&apos;Orgbridge a demandé.</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>Vérifiez le site du compte, ou son adresse s&apos;il en a une propre.</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>ces deux organisations sont déjà connectées dans ce sens. Il ne peut y avoir qu&apos;une connexion.</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>Affichez la connexion existante et modifiez ses types de données.</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>trop de requêtes en peu de temps. La limite s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>le serveur, ou une passerelle placée devant lui, a échoué. Votre compte n&apos;est pas en cause.</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>Cela passe souvent tout seul. Si le problème persiste, consultez la page de statut de Datadog.</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>ce n&apos;est pas une réponse que l&apos;API de Datadog donne ici.</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>Vérifiez le site du compte, et si un proxy ou une passerelle se trouve entre les deux.</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1 renvoie vers une autre adresse. Orgbridge ne la suit pas, afin que vos clés ne parviennent à personne d&apos;autre.</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>Vérifiez le site ou l&apos;adresse du compte. La page de connexion d&apos;un réseau peut aussi en être la cause.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Aucune connexion avec %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>Vérifiez le réseau, le VPN et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>La connexion avec %1 s&apos;est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>Le réseau ou le serveur est lent. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>Le serveur n&apos;a pas pu prouver qu&apos;il est %1&#xa0;; aucun identifiant n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>Vérifiez la date de cet ordinateur. Si un proxy d&apos;entreprise inspecte le trafic, son certificat doit être installé dans le système. Orgbridge n&apos;omet jamais cette vérification.</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge ne peut pas lire la réponse de %1.</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>Réessayez. Si le problème persiste, vérifiez l&apos;adresse du compte et tout proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>La réponse de %1 est plus volumineuse qu&apos;une réponse de l&apos;API de Datadog ne peut l&apos;être. Orgbridge a arrêté de la lire.</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>Vérifiez l&apos;adresse du compte et tout proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>L&apos;adresse n&apos;est pas sûre pour des identifiants&#xa0;; rien n&apos;a donc été envoyé. Orgbridge utilise https&#xa0;; http simple uniquement vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>Corrigez l&apos;adresse du compte.</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>L&apos;opération a été annulée avant l&apos;arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>Réessayez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>un proxy entre cet ordinateur et %1 exige une authentification.</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>Configurez le proxy dans le système, ou adressez-vous à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>une page web est arrivée à la place d&apos;une réponse. Un proxy, une passerelle ou la page de connexion d&apos;un réseau a répondu, et non l&apos;API de Datadog.</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>Vérifiez le proxy et l&apos;authentification réseau, puis réessayez. Vérifiez aussi le site ou l&apos;adresse du compte.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>Déverrouiller le trousseau…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>Afficher les comptes…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>Terminer la recréation…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1 n&apos;est pas un hôte de Datadog. Quiconque le gère peut lire les identifiants et les utiliser. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>Ne les envoyez qu&apos;à une passerelle que vous connaissez. Orgbridge pose la question une fois pour chaque hôte.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Envoyer les identifiants</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>Exporter des connexions</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>&amp;Toutes celles affichées&#xa0;: %Ln connexion</numerusform>
            <numerusform>&amp;Toutes celles affichées&#xa0;: %Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>La &amp;sélection&#xa0;: %Ln connexion</numerusform>
            <numerusform>La &amp;sélection&#xa0;: %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Connexions&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>%Ln connexion est omise&#xa0;: une organisation ou les types de données sont inconnus.</numerusform>
            <numerusform>%Ln connexions sont omises&#xa0;: une organisation ou les types de données sont inconnus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %Ln connexion</numerusform>
            <numerusform>%1 sur %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>Enregistrer les connexions sous</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>Les connexions n&apos;ont pas été exportées</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>Les %1 premières lignes sur %Ln.</numerusform>
            <numerusform>Les %1 premières lignes sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>Voici ce qui se trouve sur le serveur.</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>Les brouillons n&apos;en font pas partie.</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Complete. Can be imported again.</source>
        <translation>Complet. Peut être réimporté.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>Pour les tableurs. Peut être réimporté.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>Une configuration qui reprend les connexions. Elle ne contient aucune clé&#xa0;; ses premières lignes indiquent comment les renseigner.</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Le fichier dans son ensemble</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>Le texte est en UTF-16. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>À partir d&apos;ici, le texte n&apos;est pas en UTF-8. Enregistrez le fichier en UTF-8 (dans un tableur&#xa0;: «&#xa0;CSV UTF-8&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n&apos;a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Le fichier %1 n&apos;a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>Le fichier %1 n&apos;a pas pu être lu&#xa0;: %2. Il a été conservé sous %3.</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>Lecture impossible&#xa0;: ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>Il est trop volumineux pour être un tel fichier.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1 est définie, mais pas %2. Un compte a besoin des deux.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variables d&apos;environnement</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Depuis l&apos;environnement</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>, </source>
        <comment>between the parts of who somebody is</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifiés.</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>Pas vérifiés depuis le démarrage d&apos;Orgbridge. Les informations affichées datent du %1.</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>Valides, état du %1.</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>Le serveur n&apos;indique pas à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valides</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>ne peut pas voir</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>Le serveur n&apos;indique pas ce que ces identifiants permettent.</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>Peut voir et modifier les connexions.</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>Peut voir les connexions, mais pas les modifier&#xa0;: il manque l&apos;autorisation %1, que seul le Datadog Admin Role possède par défaut.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>Ne peut pas voir les connexions&#xa0;: il manque l&apos;autorisation %1, que tous les rôles possèdent par défaut.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>Ne peut pas voir les connexions&#xa0;: il manque les autorisations %1, que tous les rôles possèdent par défaut, et %2, que seul le Datadog Admin Role possède par défaut.</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>personne physique</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>organisation %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>ne peut pas voir les connexions (%1 et %2 manquent)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>ne peut pas voir les connexions (%1 manque)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>lecture seule (%1 manque)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Le serveur est en cours d&apos;interrogation.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>échec du trousseau</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>aucun identifiant</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>Aucun identifiant n&apos;est stocké pour ce compte. Modifiez-le pour les saisir.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>Refusés, état du %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>Aucune réponse, état du %1&#xa0;: les identifiants n&apos;ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>Le compte ne peut pas modifier les connexions&#xa0;: il lui manque l&apos;autorisation org_connections_write.</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>Le compte est en lecture seule dans Orgbridge.</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>Seule l&apos;organisation source peut le faire. Il faut un compte de %1.</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>Seule la source ou la destination peut le faire. Il faut un compte de %1 ou de %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>Relit le même fichier après que vous l&apos;avez modifié</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>Impossible d&apos;importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln erreur. Rien n&apos;a été modifié. Corrigez le fichier et relisez-le.</numerusform>
            <numerusform>%Ln erreurs. Rien n&apos;a été modifié. Corrigez le fichier et relisez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%Ln connexion dans %1</numerusform>
            <numerusform>%Ln connexions dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>&amp;Supprimer aussi la connexion que le fichier ne nomme pas (%Ln)</numerusform>
            <numerusform>&amp;Supprimer aussi les %Ln connexions que le fichier ne nomme pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>E&amp;xaminer %Ln modification…</numerusform>
            <numerusform>E&amp;xaminer %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>%Ln connexion du fichier est déjà sur le serveur telle que le fichier la veut.</numerusform>
            <numerusform>%Ln connexions du fichier sont déjà sur le serveur telles que le fichier les veut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%Ln à créer</numerusform>
            <numerusform>%Ln à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%Ln à mettre à jour</numerusform>
            <numerusform>%Ln à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%Ln à supprimer</numerusform>
            <numerusform>%Ln à supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%Ln impossible à écrire, voir ci-dessous</numerusform>
            <numerusform>%Ln impossibles à écrire, voir ci-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%Ln déjà conforme au fichier</numerusform>
            <numerusform>%Ln déjà conformes au fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1. Rien n&apos;est envoyé avant que vous ne l&apos;ayez examiné.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file is larger than %1. Divide it into several files.</source>
        <translation>Le fichier dépasse %1. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>Le fichier contient plus de %1 connexions. Divisez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>sans identifiants, à saisir plus tard</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>clé d&apos;API %1, clé d&apos;application %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>token bearer %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>mode lecture seule</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>Trouvé dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>Existe déjà sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>Les identifiants sont dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln compte n&apos;a pas encore d&apos;identifiants. Modifiez-le pour les saisir.</numerusform>
            <numerusform>%Ln comptes n&apos;ont pas encore d&apos;identifiants. Modifiez-les pour les saisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>Ouvrir une liste de comptes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>Choisissez ce qui devient un compte ici. Les clés vont dans le trousseau&#xa0;; leurs emplacements d&apos;origine restent tels quels. Rien n&apos;est envoyé à qui que ce soit.</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>La démo ne recherche pas vos clés. Vous pouvez ouvrir une liste exportée par Orgbridge.</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>Il n&apos;y a rien à importer&#xa0;: ni DD_API_KEY avec DD_APP_KEY, ni DD_BEARER_TOKEN dans l&apos;environnement, et aucun fichier des anciens outils de Datadog, qui serait %1.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Comptes à importer</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>Une liste exportée par Orgbridge, sur cet ordinateur ou sur un autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>On ne peut pas déterminer pour tous les comptes s&apos;ils existent déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>Certains éléments trouvés posent problème.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>Comparaison avec les comptes existants…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>Cochez d&apos;abord un compte.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>Importer %Ln compte</numerusform>
            <numerusform>Importer %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>Ouvrir une liste de comptes</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Listes de comptes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account: why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>Le journal dans %1 est endommagé. Il a été conservé sous %2 et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>Le journal dans %1 ne peut pas être écrit&#xa0;: %2. Les modifications sont toujours envoyées, mais ne sont mémorisées que jusqu&apos;à la fermeture de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>il n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>il a été écrit par une version plus récente d&apos;Orgbridge</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Voulu&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>Prépare l&apos;inverse des modifications sélectionnées, pour examen</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>Écrit les lignes affichées dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n&apos;a encore été modifié</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Chaque modification envoyée par Orgbridge est conservée ici&#xa0;: quand, par quel compte, l&apos;état avant et après, et son résultat.</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>Le journal n&apos;est pas complet sur le disque</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The journal was not exported</source>
        <translation>Le journal n&apos;a pas été exporté</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>Un fichier de connexions est un objet JSON qui commence par {.</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>La version manque. Cet Orgbridge lit la version %1.</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>La liste des connexions manque.</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Ce doit être un objet&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Ce doit être une liste&#xa0;: [ … ].</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Ce doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>C&apos;est un fichier d&apos;un autre type&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>Le fichier est de la version %1. Cet Orgbridge lit la version %2.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>Le fichier n&apos;est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>À partir d&apos;ici, le fichier n&apos;est pas du JSON&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>L&apos;entrée du trousseau pour ce compte ne contient aucun identifiant utilisable.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>Le trousseau a indiqué avoir stocké les identifiants, mais leur relecture ne l&apos;a pas confirmé.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>Le trousseau a indiqué avoir supprimé les identifiants, mais ils s&apos;y trouvent peut-être encore.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Trousseau par défaut</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 est déverrouillé.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 est verrouillé.</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1 n&apos;a pas encore de trousseau par défaut.</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>Aucun service de trousseau ne fonctionne sur ce bureau.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>Il n&apos;y a pas de bus de session&#xa0;; aucun trousseau n&apos;est donc accessible.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>Le trousseau n&apos;a pas été déverrouillé&#xa0;: son invite a été fermée ou n&apos;a pas pu être affichée.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>Le trousseau n&apos;a pas été déverrouillé&#xa0;: personne n&apos;a répondu à temps à son invite.</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>Le trousseau est encore occupé par une demande antérieure. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps. Il peut encore effectuer la modification plus tard.</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Recherche du trousseau…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>En attente de votre réponse à l&apos;invite du trousseau…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>Aucun trousseau ici&#xa0;: conservés pour cette session uniquement. %1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Config&amp;urer…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Déverr&amp;ouiller…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>Configurer un trousseau dans %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservés dans %1</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1 est verrouillé. Jusqu&apos;à son déverrouillage, les identifiants ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 D&apos;ici là, les identifiants ne sont conservés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>Lan&amp;gue (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>%Ln connexion pour l&apos;instant.</numerusform>
            <numerusform>%Ln connexions pour l&apos;instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>Ce site n&apos;a pas encore de compte</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>Une connexion d&apos;organisation permet à une organisation Datadog de voir certaines données d&apos;une autre. Ajoutez un compte pour voir les connexions de son organisation. La démo montre des exemples d&apos;organisations et ne demande aucune clé.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>Chargement des connexions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>Ce compte ne peut pas lister les connexions d&apos;organisation. Il lui faut l&apos;autorisation org_connections_read, que tous les rôles possèdent par défaut, et des clés de ce site.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>Aucune clé pour ce compte</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>Le trousseau ne contient aucun identifiant pour ce compte. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>Déverrouillez-le pour qu&apos;Orgbridge lise les identifiants de ce compte.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>Les connexions ne sont pas chargées</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>Cette organisation ne partage pas de données avec une autre et ne voit celles d&apos;aucune autre.</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>Aucune connexion ne correspond à votre recherche et à votre filtre.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>Envoyer les identifiants à %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>Renoncer à l&apos;accès</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>Votre propre compte perdrait l&apos;accès.</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>Seule une personne qui pourra encore modifier, ou que Datadog autorise à gérer les accès, pourra revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>&amp;Conserver l&apos;accès</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>&amp;Renoncer à l&apos;accès</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>La démo n&apos;a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>Démarrez-la depuis un terminal&#xa0;: orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%Ln appliquée</numerusform>
            <numerusform>%Ln appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%Ln non appliquée</numerusform>
            <numerusform>%Ln non appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%Ln encore inconnue</numerusform>
            <numerusform>%Ln encore inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>Les modifications de votre dernière session ont été vérifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>Le journal les montre une par une.</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>Principale</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>%Ln modification de votre dernière session&#xa0;: le résultat est inconnu.</numerusform>
            <numerusform>%Ln modifications de votre dernière session&#xa0;: le résultat est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>L&apos;envoi de %Ln modification était en cours lorsqu&apos;Orgbridge s&apos;est fermé. Les connexions sont en cours de lecture pour déterminer l&apos;état réel.</numerusform>
            <numerusform>L&apos;envoi de %Ln modifications était en cours lorsqu&apos;Orgbridge s&apos;est fermé. Les connexions sont en cours de lecture pour déterminer l&apos;état réel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>En attente de votre réponse à l&apos;invite du trousseau…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>Le trousseau n&apos;a pas pu être déverrouillé.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>Organisation inconnue</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Connexions d&apos;organisation</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>La mémoire est insuffisante pour une image. Un fichier SVG en demande moins.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Sélection&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>%Ln connexion sélectionnée.</numerusform>
            <numerusform>%Ln connexions sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>Les organisations et les connexions entre elles, dessinées sous forme de cadres et de flèches.</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>L&apos;onglet Liste montre les mêmes connexions sous forme de tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>Source de %Ln connexion</numerusform>
            <numerusform>Source de %Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>Destination de %Ln connexion</numerusform>
            <numerusform>Destination de %Ln connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a legend</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>C&amp;arte entière</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>Annuler le tracé</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>Aucune connexion à dessiner</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>Les organisations apparaissent ici avec les connexions entre elles.</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>La carte n&apos;a pas pu être tracée</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>Graphviz, qui la trace, a indiqué&#xa0;: %1
Vérifiez que ses plugins de tracé sont installés.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>La carte n&apos;est pas tracée</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>Tracer la carte</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>La carte n&apos;a pas été exportée</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>E&amp;xporter la carte…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1&#xa0;: source de %Ln connexion</numerusform>
            <numerusform>%1&#xa0;: source de %Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1&#xa0;: destination de %Ln connexion</numerusform>
            <numerusform>%1&#xa0;: destination de %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1 vers %2&#xa0;: supprimée depuis votre dernière visite</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1&#xa0;: la même organisation</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1 vers %2&#xa0;: aucune connexion</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>Le filtre la masque.</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>Appuyez sur Entrée pour une nouvelle connexion.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>Matrice des connexions</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>Nouvelle connexion de %1 vers %2…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>Colo&amp;nnes vides</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>Trier les sources par</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>Trier les destinations par</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>Afficher aussi les organisations qui ne sont pas encore des destinations, pour y créer des connexions.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Nombre de connexions</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>T&amp;rier les sources par</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>Trier les des&amp;tinations par</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (compte %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>&amp;Afficher la connexion</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>&amp;Créer la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destination&#xa0;:</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>&amp;Types de données&#xa0;:</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>Les organisations n&apos;ont pas pu être chargées&#xa0;: les identifiants de ce compte ne sont pas disponibles. Choisissez une organisation connue ou saisissez un ID.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>Les organisations n&apos;ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>Pour les lister, il faut l&apos;autorisation org_management ou org_connections_write.</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>Choisissez une organisation connue ou saisissez un ID.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Choisissez une destination.</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>Choisissez au moins un type de données.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 partage déjà avec %Ln organisation. En dehors de l&apos;offre Enterprise, Datadog en autorise %2 au maximum.</numerusform>
            <numerusform>%1 partage déjà avec %Ln organisations. En dehors de l&apos;offre Enterprise, Datadog en autorise %2 au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>Ce compte est celui d&apos;une personne physique, et une connexion est supprimée lorsque son créateur est désactivé. Datadog recommande de créer les connexions avec un compte de service.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>Les identifiants de «&#xa0;%1&#xa0;» n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>Les connexions de «&#xa0;%1&#xa0;» n&apos;ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>Aucun identifiant n&apos;est stocké pour ce compte.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%Ln compte sur %1 n&apos;a pas pu être chargé&#xa0;: %2.</numerusform>
            <numerusform>%Ln comptes sur %1 n&apos;ont pas pu être chargés&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>Les connexions des autres comptes sont affichées.</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge n&apos;a pas pu utiliser tous ses propres fichiers.</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>Les connexions ne sont pas à jour.</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>Elles sont en cours de chargement, et ce qui est affiché ici peut changer.</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>Actualisez-les d&apos;abord&#xa0;: ce qui est affiché ici n&apos;est peut-être plus exact.</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>Le compte de l&apos;environnement est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>Aucun de vos brouillons ne peut être envoyé avec le compte choisi.</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>Une modification est en cours d&apos;envoi. Créez la nouvelle connexion ensuite.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Appliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>Rien à faire, c&apos;était déjà en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>Laissé en l&apos;état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>Supprimées pour être recréées, et absentes depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>Créées sans les restrictions d&apos;accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>Une recréation n&apos;a pas été terminée.</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge connaît les types de données et les restrictions d&apos;accès.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1 reçoit encore un nouvel ID et un nouveau créateur.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1 reçoit encore un nouvel ID, et son créateur est %2.</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>Ce que l&apos;annulation ne peut pas rétablir</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>Abandonner le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>Afficher la co&amp;nnexion</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>Rép&amp;ondre…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Examiner les modifications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>La modification revient à l&apos;état enregistré et la ligne quitte le plan</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>Examine de nouveau ce qui n&apos;a pas été appliqué, sans ce qui l&apos;a été</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progression du plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln modification, pas encore envoyée</numerusform>
            <numerusform>%Ln modifications, aucune encore envoyée</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>Chaque connexion est relue avant d&apos;être écrite. Décochez une case pour exclure une ligne.</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>Chaque connexion est relue avant d&apos;être écrite. Décochez une case pour exclure une ligne&#xa0;: son brouillon est conservé.</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>D&apos;autres modifications sont en cours d&apos;application. Attendez qu&apos;elles soient terminées.</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>Il ne reste rien à appliquer.</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>Application des modifications&#xa0;: %1 sur %2 effectuées</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>S&amp;uspendre</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>Ce qui n&apos;a pas été appliqué reste un brouillon.</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>Le serveur est dans l&apos;état que vous vouliez</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>Certaines modifications n&apos;ont pas été appliquées</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>Interruption. L&apos;écriture en cours est d&apos;abord terminée&#xa0;; le reste n&apos;est pas tenté.</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>Le serveur n&apos;accepte plus d&apos;écritures pour l&apos;instant. %1.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>Suspendu. Rien d&apos;autre n&apos;est envoyé jusqu&apos;à la reprise.</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>Suspension. L&apos;écriture en cours est d&apos;abord terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln conflit attend votre réponse.</numerusform>
            <numerusform>%Ln conflits attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>Vous pouvez suspendre ou annuler entre deux modifications.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>%Ln modification restant à appliquer</numerusform>
            <numerusform>%Ln modifications restant à appliquer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of change, the connection</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlanRunner</name>
    <message>
        <source>The account &quot;%1&quot; is switched to read-only in Orgbridge, so nothing was sent. Edit it under Accounts… to change that.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est en lecture seule dans Orgbridge&#xa0;; rien n&apos;a donc été envoyé. Pour changer cela, modifiez-le sous «&#xa0;Comptes…&#xa0;».</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>Les identifiants du compte «&#xa0;%1&#xa0;» ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>Elle dépend d&apos;une modification qui ne figure pas dans ce plan.</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>Ajou&amp;ter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>Rôle par son ID</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>Équipe par son ID</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>Utilisateur ou compte de service par son ID</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>Organisation par son ID</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>&amp;Bénéficiaire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID&#xa0;:</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>Ce n&apos;est pas un ID. Il ressemble à 01234567-89ab-cdef-0123-456789abcdef.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>&amp;Droits&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1 (source)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1 (destination)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>la connexion n&apos;a pas de connection_types</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>Déterminé en lisant la connexion après un redémarrage.</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>La connexion est telle qu&apos;avant&#xa0;; constaté après un redémarrage.</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>La connexion n&apos;est ni telle qu&apos;avant ni telle que voulue&#xa0;; constaté après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>l&apos;utilisateur de %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (compte de service)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1 (personne physique)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>Recréer %Ln connexion</numerusform>
            <numerusform>Recréer %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog ne peut pas changer le créateur d&apos;une connexion. Orgbridge la supprime, la recrée avec les mêmes types de données et rétablit ses restrictions d&apos;accès.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>Le nouveau créateur peut aussi &amp;modifier la nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>Perdre &amp;les restrictions d&apos;accès qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>Recréer avec ce compte</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>%Ln autre connexion est omise&#xa0;: aucun compte de la source autorisé à écrire n&apos;est affiché.</numerusform>
            <numerusform>%Ln autres connexions sont omises&#xa0;: aucun compte de la source autorisé à écrire n&apos;est affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>Lecture des restrictions d&apos;accès</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>Compte de %1&#xa0;:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>Les restrictions d&apos;accès sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>Décidez d&apos;abord du sort des restrictions d&apos;accès.</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>Nouveau créateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>Une connexion prend fin lorsque son créateur est désactivé. Datadog recommande un compte de service&#xa0;; il peut être choisi ici tant que son compte est affiché.</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>Lecture des restrictions d&apos;accès&#xa0;: %1 sur %2 effectuées.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>Les restrictions d&apos;accès n&apos;ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>Les restrictions d&apos;accès de %Ln connexion n&apos;ont pas pu être lues.</numerusform>
            <numerusform>Les restrictions d&apos;accès de %Ln connexions n&apos;ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Les identifiants du compte ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>Pas les restrictions d&apos;accès&#xa0;: elles sont reprises.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>l&apos;utilisateur du compte</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>Son ID&#xa0;: les scripts, Terraform et tout ce qui y fait référence doivent être adaptés.</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>Son créateur. Elle dépendra à la place du compte utilisateur de %1.</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>Son créateur, %1. Elle dépendra à la place du compte utilisateur de %2.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>L&apos;accès pendant un instant&#xa0;: entre la suppression et la création, %1 ne voit rien de %2.</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>Ses restrictions d&apos;accès, qui n&apos;ont pas pu être lues&#xa0;: toutes les personnes de %1 dont le rôle le permet peuvent utiliser la nouvelle connexion.</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>Leurs ID&#xa0;: les scripts, Terraform et tout ce qui y fait référence doivent être adaptés.</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>Leurs créateurs. Elles dépendront à la place du compte utilisateur de %1.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>L&apos;accès pendant un instant&#xa0;: entre la suppression et la création, les destinations ne voient rien.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>Les restrictions d&apos;accès de %Ln connexion, qui n&apos;ont pas pu être lues&#xa0;: toute personne dont le rôle le permet peut utiliser la nouvelle.</numerusform>
            <numerusform>Les restrictions d&apos;accès de %Ln connexions, qui n&apos;ont pas pu être lues&#xa0;: toute personne dont le rôle le permet peut utiliser les nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>Ses types de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>Son accès, qui n&apos;est pas restreint.</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>Ses restrictions d&apos;accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>Leurs types de données.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>Les restrictions d&apos;accès de %Ln connexion.</numerusform>
            <numerusform>Les restrictions d&apos;accès de %Ln connexions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>On ne sait pas si la connexion a été supprimée&#xa0;; elle n&apos;a donc pas été recréée.</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>La connexion n&apos;a pas été supprimée&#xa0;; elle n&apos;a donc pas été recréée.</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>On ne sait pas si la connexion a été créée&#xa0;; son accès n&apos;a donc pas été restreint.</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>Aucune connexion n&apos;a été créée&#xa0;; il n&apos;y en a donc aucune dont l&apos;accès pourrait être restreint.</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>La modification dont elle dépend n&apos;a pas été effectuée.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1 de %2 vers %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln organisation source</numerusform>
            <numerusform>%Ln organisations sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln organisation de destination</numerusform>
            <numerusform>%Ln organisations de destination</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>Qui partage quoi avec qui</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>Site %1, vu par %2 le %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>Aucune n&apos;est à risque.</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>À risque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>Carte des connexions</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>Créé par Orgbridge %1. Les modifications non envoyées n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Connexions d&apos;organisation</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Le rapport n&apos;a pas été imprimé.</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>L&apos;imprimante ne l&apos;accepte pas. Enregistrez-le au format PDF et imprimez ce document.</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%Ln à risque</numerusform>
            <numerusform>%Ln à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>%Ln connexion à risque</numerusform>
            <numerusform>%Ln connexions à risque</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>Tous les risques (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Afficher toutes les connexions</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>À risque&#xa0;: %1. Choisissez-en un pour voir ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a risk: its meaning, and what fixes it</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Creator disabled</source>
        <translation>Créateur désactivé</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>Créateur en attente</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>Créée par une personne physique</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>Types de données inconnus</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>Cinq destinations ou plus</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>Mêmes données dans les deux sens</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>Cet utilisateur est désactivé. Datadog supprime une connexion en même temps que le compte de son créateur.</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>Cet utilisateur n&apos;a pas encore accepté l&apos;invitation, et la connexion dépend de son compte.</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>La connexion prend fin lorsque le compte de cette personne est désactivé.</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>Elle partage des types de données que cette version d&apos;Orgbridge ne connaît pas. Ils sont conservés tels quels.</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>Son organisation source partage avec cinq organisations ou plus. Une organisation qui n&apos;a pas l&apos;offre Enterprise de Datadog peut partager avec cinq au maximum.</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>Les deux organisations partagent les mêmes types de données dans les deux sens.</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>Recréez la connexion avec un compte de service, comme le recommande Datadog.</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>Voyez dans Datadog ce qu&apos;ils sont et décochez ce qui ne doit pas être partagé.</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>Supprimez les connexions dont personne n&apos;a besoin avant d&apos;en ajouter une autre.</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>Si un seul sens suffit, décochez les types dans l&apos;autre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SaveObstacle</name>
    <message>
        <source>This connection was deleted since your last visit.</source>
        <translation>Cette connexion a été supprimée depuis votre dernière visite.</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>Ce compte ne peut pas modifier les connexions&#xa0;: il lui manque l&apos;autorisation org_connections_write, que seul le Datadog Admin Role possède par défaut.</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>Ce compte est en lecture seule dans Orgbridge&#xa0;; rien ne peut donc être envoyé avec lui. Pour changer cela, modifiez-le sous «&#xa0;Comptes…&#xa0;».</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>Seule l&apos;organisation source peut modifier cela. Il faut un compte de %1.</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>Une connexion partage au moins un type de données. Pour ne rien partager, supprimez la connexion.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>Seule l&apos;organisation source peut créer une connexion. Il faut un compte de %1.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>LTR</source>
        <extracomment>Translate this to RTL where the language runs from right to left, and to LTR everywhere else.</extracomment>
        <translation>LTR</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. Leave out the space where the language has none there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of an enumeration</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>Comptes affichés</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Comptes affichés</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L1 sur %L2 chargées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>Échec&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>Aucun identifiant stocké</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>Échec du trousseau</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>peut seulement lire</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>Liste, carte et matrice</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>Nouvelle connexion dans une cellule vide</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Types de données</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>Élément suivant, élément précédent</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Boîtes de dialogue</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Fermer sans rien faire</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>Connexion suivante dans cette direction</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>site name - location</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>SiteBox</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choisir un site</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Recréée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>Chargement des connexions</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %Ln connexion</numerusform>
            <numerusform>%1 sur %Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur n&apos;a pas répondu correctement. Nouvelle tentative dans %Ln seconde.</numerusform>
            <numerusform>Le serveur n&apos;a pas répondu correctement. Nouvelle tentative dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>Limite de débit %1&#xa0;: nouvelle tentative dans %Ln seconde.</numerusform>
            <numerusform>Limite de débit %1&#xa0;: nouvelle tentative dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>État de votre dernière visite, %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln en mode lecture seule</numerusform>
            <numerusform>%Ln en mode lecture seule</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>mode lecture seule</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>peut seulement lire</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>autorisations non indiquées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%1 sur %Ln compte chargé</numerusform>
            <numerusform>%1 sur %Ln comptes chargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1, %Ln en échec</numerusform>
            <numerusform>%1, %Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>pas un hôte de Datadog</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>un autre programme est en train d&apos;écrire le fichier</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>le contenu du fichier est incompréhensible et n&apos;a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>le contenu est incompréhensible</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>il a été écrit par une version plus récente d&apos;Orgbridge</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>logs</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métriques</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>Audit Trail</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>How the window looked cannot be read from %1.</source>
        <translation>L&apos;apparence de la fenêtre ne peut pas être lue dans %1.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>L&apos;apparence de la fenêtre enregistrée dans %1 est endommagée. Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>L&apos;apparence de la fenêtre enregistrée dans %1 est endommagée. Le fichier est conservé sous %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente d&apos;Orgbridge. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente d&apos;Orgbridge. Il est conservé sous %2.</translation>
    </message>
</context>
</TS>
