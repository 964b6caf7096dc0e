<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>Über Orgbridge</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Drittanbieterhinweise</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>&amp;Drittanbieterhinweise</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>Org-Verbindungen von Datadog auf dem Desktop. Lizenz: Apache-2.0. „Datadog“ ist eine Marke von Datadog, Inc. Orgbridge stammt nicht von diesem Unternehmen und wird von ihm nicht empfohlen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
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
        <translation>Ohne einen Eintrag dürfen alle in %1, deren Rolle es zulässt, diese Verbindung ansehen und bearbeiten. Sobald es einen Eintrag gibt, dürfen es nur die Genannten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Prü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>Zugriff bearbeiten</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>Zugriffsbeschränkungen</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was erlaubt ist</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>ID von „%1“</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>Wer diese Verbindung verwenden darf, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Die Zugangsdaten des Kontos sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>Zugriff bearbeiten…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>Vollen Zugriff herstellen…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>Nicht bekannt, solange die Verbindungen nicht geladen sind.</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>Es wird gelesen, wer diese Verbindung verwenden darf…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Bei Datadog sind für sie keine Zugriffsbeschränkungen hinterlegt (404).</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>Soweit bekannt, gehört der Benutzer dieses Kontos nicht zu denen, die bearbeiten dürfen.</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>Wer diese Verbindung verwenden darf, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>Bearbeiten erlaubt</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>Ansehen erlaubt</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>Alle in der Organisation, deren Rolle es zulässt, dürfen diese Verbindung ansehen und bearbeiten.</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>Alle in %1, deren Rolle es zulässt, dürfen diese Verbindung ansehen und bearbeiten.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>Bearbeiten neu erlaubt: %1.</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>Ansehen neu erlaubt: %1.</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Neu als %1: %2.</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>Bearbeiten nicht mehr erlaubt: %1.</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>Ansehen nicht mehr erlaubt: %1.</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Nicht mehr %1: %2.</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>Die neue Verbindung erhält diese Zugriffsbeschränkungen. %1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>Von jetzt an dürfen nur die Genannten die Verbindung verwenden. %1.</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog teilt nicht mit, wem dieses Konto gehört. Es ist daher vielleicht nicht unter denen, die bearbeiten dürfen: %1.</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>%1 ist nicht unter denen, die bearbeiten dürfen (%2): Dieses Konto könnte die Verbindung dann weder ändern noch löschen und sich auch den Zugriff nicht wieder geben.</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>Der Benutzer dieses Kontos</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>Ob er zu einem genannten Team gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between &quot;May edit: list of people&quot; and the like</comment>
        <translation>; </translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>Mit einem Konto im Nur-Lese-Modus wird nichts gesendet, was etwas ändert. Unter „Konten…“ können Sie das umstellen.</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln nur lesend</numerusform>
            <numerusform>%Ln nur lesend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>Organisation noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>Ein Name nach Wahl</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>Konto nur zum &amp;Lesen</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>Mit ihm wird nie etwas geändert.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speicher&amp;n</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>Wählen Sie eine Site.</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>Geben Sie eine Bezeichnung ein.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>Das Konto wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>Es gibt bereits ein Konto mit dieser ID.</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>Das Konto ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden; die Konten darin werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>Die Einstellungsdatei %1 wurde von einer neueren Version von Orgbridge geschrieben.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 Sie wird als %2 aufbewahrt, und die Kontenliste beginnt leer.</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 Sie konnte nicht umbenannt werden. Deshalb bleibt sie, wie sie ist, und es kann kein Konto gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>%Ln Konto in der Einstellungsdatei konnte nicht gelesen werden und bleibt dort unverändert.</numerusform>
            <numerusform>%Ln Konten in der Einstellungsdatei konnten nicht gelesen werden und bleiben dort unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>Ein Konto braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>„%1“ ist keine Site.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>Die Einstellungsdatei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>Zeile %1 ist kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>Das ist keine von Orgbridge exportierte Kontenliste: „format“ muss %1 sein und „accounts“ eine Liste.</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>Sie hat die Formatversion %1. Dieses Orgbridge liest nur Version %2.</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>„label“ fehlt</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>„site“ ist „%1“, also weder eine Site von Datadog noch die Adresse aus --api-url</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>Konto %1 der Liste wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>Die Liste darin ist leer.</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>Von diesem Computer wird entfernt:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• das Konto %1 auf %2</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• seine Zugangsdaten im Schlüsselbund</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• seine Zugangsdaten, gespeichert in: %1</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>Bei Datadog ändert sich nichts: Die Schlüssel oder das Token bleiben gültig, bis sie dort widerrufen werden.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Konto e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>Zugangsdaten im Schlüsselbund lassen?</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 Die Zugangsdaten des Kontos bleiben dort, bis Sie sie selbst entfernen, sofern Sie ihn nicht vorher entsperren.</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>Oh&amp;ne sie entfernen</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1 wurde entfernt, die Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1 wurde entfernt. Ob auch die Zugangsdaten entfernt sind, ist nicht sicher.</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 Falls ein Schlüsselbund sie enthält, stehen sie in seinem Eintrag %2.</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>Seine Zugangsdaten werden nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
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
        <translation>%1 (keine gültige Site)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>Gespeichert in: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>Nur lesen: Mit diesem Konto wird nichts gesendet, was etwas ändert, unabhängig von seinen Berechtigungen.</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>Änderungen werden gesendet, soweit die Berechtigungen es erlauben.</translation>
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
        <translation>Der Server gibt das nicht an.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%Ln Konto importiert</numerusform>
            <numerusform>%Ln Konten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>Die Zugangsdaten importierter Konten werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>Kontenliste exportieren</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Kontenlisten (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>Die Kontenliste wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Konto exportiert nach %1</numerusform>
            <numerusform>%Ln Konten exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>Die Datei enthält Bezeichnungen, Sites und wem die Konten gehören. Sie enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>Nicht alle Konten werden angezeigt.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>Ein Konto ist ein Name für die Zugangsdaten einer Organisation auf einer Site. Die Schlüssel kommen in den Schlüsselbund, nie in eine Datei.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>Konten importieren…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Warten auf Ihre Antwort an den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>Sie wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>Ältere Zugangsdaten dieses Kontos sind vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>Das Konto ist gespeichert, aber seine Zugangsdaten werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>Gespeicherte Zugangsdaten sind nutzbar, sobald er entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>Konten importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>Kontenliste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>Sucht Schlüssel in der Umgebung und in der Datei der älteren Werkzeuge von Datadog</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>Schreibt Bezeichnungen, Sites und wem die Konten gehören in eine Datei, ohne Schlüssel</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>Es gibt kein gespeichertes Konto zum Exportieren</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>Fragt für jedes Konto den Server, wem die Zugangsdaten gehören</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 getestet</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>Nur-Lese-Modus</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>gespeichert in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>Dieses Konto stammt aus den Umgebungsvariablen, mit denen Orgbridge gestartet wurde. Um es zu ändern oder zu entfernen, ändern Sie diese und starten Sie Orgbridge neu.</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>Dieses Konto gehört nur zu dieser Sitzung von Orgbridge, wie die Konten der Demo. Es kann nicht geändert werden und endet mit dem Programm.</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>Wählen Sie zuerst ein Konto aus</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>Bezeichnung, Site oder Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Das Konto und seine Zugangsdaten entfernen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>&amp;Laden abbrechen</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>&amp;Kopieren als…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>Änderungen prü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>Angeze&amp;igte Konten…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>Ü&amp;ber Orgbridge</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>&amp;Mit diesem Konto neu erstellen…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkombinationen…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>eine Verbindung ohne ID</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>connection_types der Verbindung %1 ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>der Liste fehlt „data“</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>der Antwort fehlt „data“</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>der Verbindung fehlt connection_types</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>der aktuelle Benutzer hat keine ID</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>der Zugriffsrichtlinie fehlt „bindings“</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>„bindings“ der Zugriffsrichtlinie ist keine Liste</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>dem Eintrag %1 in „bindings“ der Zugriffsrichtlinie fehlt „relation“ oder „principals“</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>die Antwort besagt nicht, dass die Schlüssel gültig sind</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>die Antwort ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>die Antwort ist JSON, aber kein Objekt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>%Ln Änderung a&amp;nwenden</numerusform>
            <numerusform>%Ln Änderungen a&amp;nwenden</numerusform>
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
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 erhält künftig %2 von %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 erhält wieder %2 von %3.</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>Die Verbindung hat eine neue ID und einen neuen Ersteller.</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>Die Verbindung hat eine neue ID, und ihr Ersteller ist %1.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 verliert den Zugriff auf %2 von %3, bis die Verbindung erneut erstellt ist. Ihre ID und ihr Ersteller sind endgültig verloren.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 verliert den Zugriff auf %2 von %3; Dashboards und Monitore, die diese Daten dort verwenden, funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>Aktueller Stand wird gelesen</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>Konflikt: wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>Ratenlimit: %1 s</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>Ratenlimit %1: %2 s</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>Antwort verloren: Stand wird geprüft</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>Nichts zu tun: bereits so</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>Die Verbindung gibt es nicht mehr: Sie wurde gelöscht, und das erneute Erstellen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>Die Verbindung wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>Die Verbindung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>Die Verbindung wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>Die neue Verbindung ist da, aber alle in ihrer Organisation dürfen sie verwenden: Ihre Zugriffsbeschränkungen wurden nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>Der Zugriff wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>Was aus der Änderung geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>Die Änderung wurde nicht vorgenommen. Wiederholen Sie sie, wenn Sie so weit sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln angewendet</numerusform>
            <numerusform>%Ln angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln bereits so</numerusform>
            <numerusform>%Ln bereits so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln unverändert gelassen</numerusform>
            <numerusform>%Ln unverändert gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln mit unbekanntem Ergebnis</numerusform>
            <numerusform>%Ln mit unbekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
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
        <translation>Gesendet, Ergebnis unbekannt: wird geprüft</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>Nichts wurde gesendet: Von denen, die dann bearbeiten könnten, ist niemand als der eigene Benutzer dieses Kontos bekannt, und das wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>Jemand hat inzwischen die Zugriffsbeschränkungen geändert, deshalb wurde nichts gelöscht. Planen Sie es noch einmal, um die neuen zu übernehmen.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>Die Zugriffsbeschränkungen konnten nicht noch einmal gelesen werden, deshalb wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>Es kam keine brauchbare Antwort, und auch das Lesen der Verbindung ist fehlgeschlagen. Ob die Änderung angewendet wurde, wird beim nächsten Start geprüft.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>Es kam keine brauchbare Antwort; das Lesen hat gezeigt, dass die Änderung angewendet wurde.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>Es kam keine brauchbare Antwort; das Lesen hat gezeigt, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>Es kam keine brauchbare Antwort, und der Stand entspricht weder dem vorherigen noch dem gewünschten: Jemand anderes hat die Verbindung geändert. Prüfen Sie das, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>Jemand hat es geändert, während auf ein Ratenlimit gewartet wurde; deshalb wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>Test abbre&amp;chen</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge kann diese Zugangsdaten nacheinander an die anderen Sites senden, um herauszufinden, wohin sie gehören.</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>An&amp;dere Sites versuchen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>Den Server fragen, wem diese Zugangsdaten gehören</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>%1 wird gefragt (%2 von %3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>Die gespeicherten Zugangsdaten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>Gültig: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>Gültig, aber der Server gibt nicht an, wem diese Zugangsdaten gehören.</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>Laut API-Schlüssel gehört das Konto zur Organisation mit der ID %1.</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>Sie können auf bestimmte Scopes beschränkt sein.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1 hat die Zugangsdaten nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>Die Zugangsdaten konnten auf %1 nicht getestet werden.</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1 akzeptiert diese Zugangsdaten.</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>Wechseln Sie dorthin und speichern Sie das Konto dort.</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>Zu %1 &amp;wechseln</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>Sie sind falsch eingegeben, abgelaufen oder widerrufen. Ein neuer Schlüssel kann einige Sekunden lang abgelehnt werden: Testen Sie dann einfach noch einmal.</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>Diese konnten nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>Keine andere Site akzeptiert diese Zugangsdaten.</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>Dazu gehören auch: %1.</translation>
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
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
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
        <translation>Umgebung:
  DD_API_KEY, DD_APP_KEY   Sind beide gesetzt, gibt es ein Konto „Umgebung“, das nie gespeichert wird.
  DD_BEARER_TOKEN          Dasselbe mit einem Token.
  DD_SITE                  Dessen Site, ohne Angabe datadoghq.com.
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>Org-Verbindungen von Datadog auf dem Desktop.</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>Mit der eingebauten Sandbox und Beispielorganisationen öffnen; braucht keine Schlüssel.</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>Mit dieser Site starten, zum Beispiel datadoghq.eu.</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>Mit dieser API-Adresse statt der einer Site starten: https, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>Verb, Pfad, Status, Millisekunden und eine ID jeder Anfrage protokollieren.</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>Ausgeben, was in einen Fehlerbericht gehört, und beenden.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge nimmt außer seinen Optionen keine Argumente an: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>Es gibt keine Site „%1“. Die Sites sind: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>„%1“ ist als API-Adresse nicht verwendbar: Erlaubt ist https, oder http auf diesem Computer, mit einem Host und ohne Pfad oder Benutzer.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>Verbindung an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>Verbindungen vergleichen</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Zu dieser Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 von %Ln Unterschied</numerusform>
            <numerusform>%1 von %Ln Unterschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>Kein Unterschied enthält „%1“</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>Die Verbindungen sind noch wie im Vergleichsstand: %1.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>Dieser Snapshot kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 ist beschädigt. Wählen Sie einen anderen oder eine Datei.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>Orgbridge behält einen Snapshot, wenn eine Aktualisierung etwas Neues zeigt. Auch ein früherer JSON- oder CSV-Export ist geeignet.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>Die Unterschiede wurden nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>Jemand hat inzwischen geändert, wer diese Verbindung verwenden darf</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>Jemand hat diese Verbindung inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>Jemand hat diese Verbindung inzwischen gelöscht</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>Diese Verbindung gibt es bereits</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>Sendet nichts. Die Verbindung bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>Trotzdem &amp;löschen</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>Meine zusätzlich an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Übers&amp;chreiben</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>Andere &amp;Version übernehmen</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>Sendet nichts. Die Verbindung bleibt, wie sie jetzt ist, und Ihre Bearbeitung endet.</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>Sendet nichts. Der Zugriff bleibt, wie er jetzt ist, und Ihre Bearbeitung endet.</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>Bei vollem Zugriff auf einer der Seiten gibt es nichts zusätzlich anzuwenden, und es bliebe niemand übrig.</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>Das würde Ihr eigenes Konto aussperren. Bearbeiten Sie stattdessen den Zugriff neu.</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>Sendet nichts, denn der Zugriff ist genau so: %1.</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>&amp;Erneut erstellen</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>&amp;Gelöscht lassen</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>Sendet nichts. Die Verbindung bleibt gelöscht, und Ihre Bearbeitung endet.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>V&amp;orhandene öffnen</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>Sendet nichts und zeigt die vorhandene Verbindung an.</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>&amp;Meine Typen hinzufügen</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>Es bliebe kein Datentyp übrig, und eine Verbindung braucht mindestens einen.</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>Sendet %1 als neue Verbindung: mit neuer ID, neuem Ersteller und ohne ihre Zugriffsbeschränkungen.</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>Sendet nichts, denn die Verbindung hat genau diese Datentypen: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Wie Sie sie gesehen haben</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>Wie Sie sie möchten</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>Später entsche&amp;iden</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>Sendet diesen Zugriff: %1.</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>Sendet: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>Mit diesem Konto neu erstellen…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>ID der Quellorganisation</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>ID der Zielorganisation</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>ID des Erstellers</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quell-ID</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>Ziel-ID</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>Ersteller-ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>eingeladen</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Keine Verbindung ausgewählt</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>Wählen Sie eine Verbindung aus, um zu sehen und zu ändern, was sie freigibt.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>In Datadog öffnen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Eine Änderung wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%Ln Verbindung ausgewählt</numerusform>
            <numerusform>%Ln Verbindungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>Wenn Sie einen Typ an- oder abwählen, gilt das für alle davon, die Sie ändern dürfen.</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>„Speichern“ sendet eine Verbindung. Mit „Änderungen prüfen…“ senden Sie mehrere.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Seit letztem Besuch</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1 ist deaktiviert. Eine Verbindung wird mit dem Konto ihres Erstellers gelöscht.</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1 (bearbeitet, nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1, deaktiviert</translation>
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
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>Met</translation>
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
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Kopiert als %1.</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>Dieser Code enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>Er liest aus der Umgebung: %1.</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>Wo %1 nicht gesetzt ist, ruft er %2 auf.</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>Er ruft %1 auf.</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog lehnt eine Änderung ohne Datentyp ab.</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>Die Zugangsdaten sind nicht vollständig.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>Für dieses Konto sind keine Zugangsdaten gespeichert. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>Die gespeicherten Zugangsdaten sind von der anderen Art. Geben Sie alle Teile ein.</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>A&amp;PI-Schlüssel und Anwendungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Bearer-To&amp;ken</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>Anwend&amp;ungsschlüssel</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>Ein persönliches Zugriffstoken, ein Dienstzugriffstoken oder ein OAuth-Zugriffstoken.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>Geben Sie den Anwendungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>Geben Sie den API-Schlüssel und den Anwendungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>Die erste Zeile nennt die Spalten nicht. Sie muss connection_types, source_org_id oder source_org_name und sink_org_id oder sink_org_name enthalten.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>Die Spalte „%1“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>Die erste Zeile nennt die Spalten, und keine heißt %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>Diese Zeile hat %Ln Zelle, die erste Zeile hat %1.</numerusform>
            <numerusform>Diese Zeile hat %Ln Zellen, die erste Zeile hat %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>Nach dem Anführungszeichen, mit dem die Zelle endet, folgt noch etwas. Ein Anführungszeichen in einer Zelle wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>Das Anführungszeichen, mit dem diese Zelle beginnt, hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>Ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt. Setzen Sie die Zelle in Anführungszeichen und schreiben Sie dieses doppelt.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (Dienstkonto)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>Diese Verbindung löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>Diese %Ln Verbindung löschen?</numerusform>
            <numerusform>Diese %Ln Verbindungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>Verbindung &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung &amp;löschen</numerusform>
            <numerusform>%Ln Verbindungen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>Verbindungen löschen</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>Die Ziele verlieren sofort den Zugriff auf diese Daten; Dashboards und Monitore, die sie dort verwenden, funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>Rückgängigmachen würde eine neue Verbindung erstellen: mit neuer ID, neuem Ersteller und ohne ihre Zugriffsbeschränkungen.</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Ziel:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>Datentypen:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>Ersteller:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>Zu löschende Verbindungen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>Die Demo kann nicht starten: Auf diesem Rechner ist kein Port frei.</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>Die Datei nennt keine Verbindung.</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>Die Datei gehört zur Site %1, gewählt ist %2.</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>Wählen Sie zuerst die Site der Datei.</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>Die Quellorganisation fehlt. Geben Sie ihre ID oder ihren Namen an.</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>Die Zielorganisation fehlt. Geben Sie ihre ID oder ihren Namen an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>„%1“ ist keine ID einer Organisation. Eine ID sieht so aus: 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>Die Datei nennt diese Organisation „%1“, hier heißt sie „%2“. Die ID zählt.</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>Hier ist keine Organisation namens „%1“ bekannt. Geben Sie ihre ID an.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>%Ln Organisation heißt „%1“. Geben Sie die ID an.</numerusform>
            <numerusform>%Ln Organisationen heißen „%1“. Geben Sie die ID an.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>Es gibt keine Datentypen. Eine Verbindung gibt mindestens einen frei; um nichts freizugeben, lassen Sie die Verbindung weg und sie löschen.</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>Der Name eines Datentyps ist leer.</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>Der Datentyp „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>Quelle und Ziel sind dieselbe Organisation: %1.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>Die Verbindung von %1 nach %2 steht bereits in Zeile %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>„%1“ ist keine ID einer Verbindung.</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>Das ist die ID der Verbindung von %1 nach %2.</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>Diese ID steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>„%1“ ist kein Datentyp, den Orgbridge kennt. Er würde unverändert gesendet.</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>Organisation suchen</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>Oder ihre &amp;ID:</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>Organisationen werden geladen</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>Zielorganisationen</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Organisationen werden geladen…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>Es ist keine Organisation übrig, zu der eine Verbindung möglich ist. Geben Sie die ID einer Organisation ein, die nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>Keine Organisation enthält das in Name oder ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>Das ist keine Organisations-ID. Sie hat 36 Zeichen: Ziffern, Buchstaben von a bis f und vier Bindestriche.</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>Das ist die Quelle selbst.</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>Die Quelle gibt für diese Organisation bereits Daten frei.</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>Zeile %1 ist weder ein Abschnitt noch ein Schlüssel mit einem Wert.</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>Zeile %1 wiederholt den Schlüssel aus Zeile %2; Zeile %2 wird verwendet.</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>Sie enthält einen apikey, aber keinen appkey. Ein Konto braucht beide.</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>Sie enthält einen appkey, aber keinen apikey. Ein Konto braucht beide.</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>Ihr Abschnitt [Connection] enthält weder einen apikey noch einen appkey.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Sie ist keine Textdatei.</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>Sie hat keinen Abschnitt [Connection], in dem die Schlüssel stehen würden.</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>Der api_host in Zeile %1 ist nicht die Adresse einer Datadog-Site. Die Schlüssel werden nicht angeboten, damit sie an keine andere Stelle gelangen. Für ein eigenes Gateway starten Sie Orgbridge mit --api-url.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>Ihre Entwürfe konnten nicht in %1 gespeichert werden: %2. Sie bleiben in diesem Fenster, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>sie sind nicht lesbar</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>Ihre früheren Entwürfe in %1 konnten nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>Ihre früheren Entwürfe in %1 konnten nicht gelesen werden: %2. Die Datei wurde als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>sie wurden von einer neueren Version von Orgbridge geschrieben</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Vergleichen &amp;mit:</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>Snapshot vom %1</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>Snapshot von %1, %2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>Mit Datei vergleichen</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Verbindungen (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>Die Umgebungsvariable DD_SITE enthält „%1“, und das ist keine Datadog-Site. Gültige Werte: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Verbindungen (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>HTTP status: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>detail</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>A new key can be refused for some seconds: then just retry.</source>
        <translation>Ein neuer Schlüssel kann einige Sekunden lang abgelehnt werden: Wiederholen Sie es dann einfach.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>Ihre Bearbeitung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>Ob die Änderung vorgenommen wurde, ist nicht bekannt. Orgbridge sieht nach, bevor es sie wiederholt: Aktualisieren Sie, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>Der Server hat die Abfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>Prüfen Sie die Site des Kontos. Ist sie richtig, kann das ein Fehler von Orgbridge sein.</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>Der Server hat dieses Paar von Organisationen oder dessen Datentypen abgelehnt. Sein Wortlaut kann täuschen: Er antwortet auch so, wenn nur die Datentypen ungültig sind.</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>Die beiden Organisationen müssen verschieden sein und zu einem Datadog-Konto gehören. Außerhalb des Enterprise-Tarifs kann eine Organisation für höchstens fünf andere Daten freigeben.</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>Der Server hat diese Zugriffsbeschränkungen nicht akzeptiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>Eine ID kann falsch eingegeben sein oder zu einer anderen Organisation gehören. Sich selbst auszusperren erfordert die Berechtigung user_access_manage.</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>Der Server hat die Änderung nicht akzeptiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>Eine Verbindung braucht mindestens einen Datentyp, und jeden nur einmal. Aktualisieren Sie und prüfen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1 kennt diese Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>Der häufigste Grund ist die falsche Site: Schlüssel und Token gelten nur auf einer Site. Sonst sind sie falsch eingegeben, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>Dieses Konto darf Org-Verbindungen nicht sehen. Ihm fehlt die Berechtigung %1, oder seine Zugangsdaten gehören zu einer anderen Site.</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>Prüfen Sie zuerst die Site. Prüfen Sie dann die Rolle des Benutzers und die Scopes des Schlüssels.</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>Dieses Konto darf nicht sehen, wer die Verbindung verwenden darf.</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>Darüber entscheiden die Rollen des Benutzers, die Scopes des Schlüssels und die Beschränkungen selbst.</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>Dieses Konto darf nicht ändern, wer die Verbindung verwenden darf.</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>Das erfordert die Berechtigung %1 und ein Bearbeitungsrecht in den geltenden Beschränkungen.</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>Dieses Konto darf Verbindungen nicht ändern. Ihm fehlt die Berechtigung %1. Standardmäßig hat sie nur die „Datadog Admin Role“, und ein Schlüssel oder Token mit Scopes kann weniger dürfen als sein Benutzer.</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>Verwenden Sie ein Konto der Quellorganisation, dessen Rolle und Schlüssel sie beide haben. Auch der Zugriff auf diese eine Verbindung kann beschränkt sein.</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1 lehnt diese Zugangsdaten ab.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>Der häufigste Grund ist die falsche Site: Schlüssel und Token gelten nur auf einer Site. Sonst sind sie falsch eingegeben, widerrufen, oder ihnen fehlt ein Scope.</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>Die Verbindung oder eine ihrer Organisationen gibt es nicht mehr. Jemand hat sie inzwischen gelöscht, oder dieses Konto kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1 bietet nicht an, was Orgbridge abgefragt hat.</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>Prüfen Sie die Site des Kontos, oder die Adresse, falls es eine eigene hat.</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>Diese beiden Organisationen sind in dieser Richtung bereits verbunden. Es kann nur eine Verbindung geben.</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>Zeigen Sie die vorhandene Verbindung an und ändern Sie ihre Datentypen.</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>Zu viele Anfragen in kurzer Zeit. Das Limit heißt %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>Warten Sie eine Minute und wiederholen Sie es dann.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>In %Ln Sekunde wiederholen.</numerusform>
            <numerusform>In %Ln Sekunden wiederholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>Der Server oder ein Gateway davor ist ausgefallen. Der Fehler liegt nicht an Ihrem Konto.</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>Das geht oft vorüber. Bleibt es so, sehen Sie auf der Statusseite von Datadog nach.</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>Das ist keine Antwort, die Datadogs API hier gibt.</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>Prüfen Sie die Site des Kontos und ob ein Proxy oder Gateway dazwischen liegt.</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1 verweist auf eine andere Adresse. Orgbridge folgt nicht, damit Ihre Schlüssel an niemand anderen gelangen.</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>Prüfen Sie die Site oder die Adresse des Kontos. Auch die Anmeldeseite eines Netzwerks kann dies verursachen.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es besteht keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Proxy und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>Prüfen Sie das Netzwerk und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>Das Netzwerk oder der Server ist langsam. Wiederholen Sie es in Kürze.</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>Der Server konnte nicht nachweisen, dass er %1 ist. Deshalb wurden keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Wo ein Firmenproxy mitliest, muss dessen Zertifikat im System installiert sein. Orgbridge überspringt diese Prüfung nie.</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge kann die Antwort von %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>Wiederholen Sie es. Bleibt es so, prüfen Sie die Adresse des Kontos und mögliche Proxys dazwischen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>Die Antwort von %1 ist größer, als eine Antwort von Datadogs API sein kann. Orgbridge hat das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>Prüfen Sie die Adresse des Kontos und mögliche Proxys dazwischen.</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>Die Adresse ist für Zugangsdaten nicht sicher, deshalb wurde nichts gesendet. Orgbridge verwendet https; einfaches http nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>Korrigieren Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>Wiederholen Sie es, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>Ein Proxy zwischen diesem Computer und %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>Richten Sie den Proxy im System ein oder fragen Sie, wer das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>Statt einer Antwort kam eine Webseite. Ein Proxy, ein Gateway oder die Anmeldeseite eines Netzwerks hat geantwortet, nicht Datadogs API.</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>Prüfen Sie den Proxy und die Netzwerkanmeldung und wiederholen Sie es dann. Prüfen Sie auch die Site oder Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>Verbindung anzeigen</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>Konten anzeigen…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>Neuerstellung abschließen…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1 ist kein Host von Datadog. Wer ihn betreibt, kann die Zugangsdaten lesen und verwenden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>Senden Sie sie nur an ein Gateway, das Sie kennen. Orgbridge fragt für jeden Host einmal.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Zugangsdaten senden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>A&amp;lle angezeigten: %Ln Verbindung</numerusform>
            <numerusform>A&amp;lle angezeigten: %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>Die &amp;Auswahl: %Ln Verbindung</numerusform>
            <numerusform>Die &amp;Auswahl: %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Verbindungen:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>%Ln Verbindung ist ausgelassen: Eine Organisation oder die Datentypen sind nicht bekannt.</numerusform>
            <numerusform>%Ln Verbindungen sind ausgelassen: Eine Organisation oder die Datentypen sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %Ln Verbindung</numerusform>
            <numerusform>%1 von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>Verbindungen speichern unter</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>Die Verbindungen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Zeile.</numerusform>
            <numerusform>Die ersten %1 von %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>Das ist der Stand auf dem Server.</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>Entwürfe gehören nicht dazu.</translation>
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
        <translation>Vollständig. Kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>Für Tabellenprogramme. Kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>Eine Konfiguration, die die Verbindungen übernimmt. Sie enthält keine Schlüssel; ihre ersten Zeilen sagen, wie Sie sie eintragen.</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Die Datei insgesamt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>Der Text ist UTF-16. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>Der Text ist ab hier nicht UTF-8. Speichern Sie die Datei als UTF-8 (in einem Tabellenprogramm: „CSV UTF-8“).</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2. Sie wurde als %3 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>Nicht lesbar: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>Zu groß für eine solche Datei.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1 ist gesetzt, %2 aber nicht. Ein Konto braucht beide.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
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
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>zuletzt getestet: %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>Seit dem Start von Orgbridge nicht getestet. Die Angaben hier sind vom %1.</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>Gültig, Stand: %1.</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>Wem sie gehören, geht daraus nicht hervor.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>kann nicht sehen</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>kann schreiben</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>Der Server gibt nicht an, was diese Zugangsdaten dürfen.</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>Kann Verbindungen sehen und ändern.</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>Kann Verbindungen sehen, aber nicht ändern: Es fehlt die Berechtigung %1, die standardmäßig nur die „Datadog Admin Role“ hat.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>Kann Verbindungen nicht sehen: Es fehlt die Berechtigung %1, die standardmäßig jede Rolle hat.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>Kann Verbindungen nicht sehen: Es fehlen die Berechtigungen %1, die standardmäßig jede Rolle hat, und %2, die standardmäßig nur die „Datadog Admin Role“ hat.</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>kann Verbindungen nicht sehen (es fehlen %1 und %2)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>kann Verbindungen nicht sehen (es fehlt %1)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>nur lesen (es fehlt %1)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>Schlüsselbundfehler</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>Für dieses Konto sind keine Zugangsdaten gespeichert. Bearbeiten Sie es, um sie einzugeben.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>Abgelehnt, Stand: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>Keine Antwort, Stand: %1. Die Zugangsdaten konnten nicht getestet werden.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>Das Konto darf Verbindungen nicht ändern: Ihm fehlt die Berechtigung org_connections_write.</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>Das Konto ist in Orgbridge auf „Nur lesen“ gestellt.</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>Nur die Quellorganisation darf das tun. Erforderlich ist ein Konto von %1.</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>Nur Quelle oder Ziel dürfen das tun. Erforderlich ist ein Konto von %1 oder %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Zu dieser Datei</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>Liest dieselbe Datei noch einmal, nachdem Sie sie geändert haben</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln Fehler. Nichts wurde geändert. Korrigieren Sie die Datei und lesen Sie sie erneut.</numerusform>
            <numerusform>%Ln Fehler. Nichts wurde geändert. Korrigieren Sie die Datei und lesen Sie sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%Ln Verbindung in %1</numerusform>
            <numerusform>%Ln Verbindungen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>Auch die %Ln Verbindung &amp;löschen, die die Datei nicht nennt</numerusform>
            <numerusform>Auch die %Ln Verbindungen &amp;löschen, die die Datei nicht nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung prü&amp;fen…</numerusform>
            <numerusform>%Ln Änderungen prü&amp;fen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>%Ln Verbindung der Datei ist auf dem Server so, wie die Datei sie vorsieht.</numerusform>
            <numerusform>%Ln Verbindungen der Datei sind auf dem Server so, wie die Datei sie vorsieht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%Ln zu erstellen</numerusform>
            <numerusform>%Ln zu erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%Ln zu ändern</numerusform>
            <numerusform>%Ln zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%Ln nicht schreibbar, siehe unten</numerusform>
            <numerusform>%Ln nicht schreibbar, siehe unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%Ln bereits wie in der Datei</numerusform>
            <numerusform>%Ln bereits wie in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1. Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
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
        <translation>Die Datei ist größer als %1. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>Die Datei enthält mehr als %1 Verbindungen. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>ohne Zugangsdaten, die Sie später eingeben</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>API-Schlüssel %1, Anwendungsschlüssel %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>Bearer-Token %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>Nur-Lese-Modus</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>Gefunden in: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>Bereits vorhanden als „%1“</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln Konto braucht noch Zugangsdaten. Bearbeiten Sie es, um sie einzugeben.</numerusform>
            <numerusform>%Ln Konten brauchen noch Zugangsdaten. Bearbeiten Sie sie, um diese einzugeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>Kontenliste öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>Wählen Sie aus, was hier zum Konto wird. Die Schlüssel kommen in den Schlüsselbund; die Orte, von denen sie stammen, bleiben unverändert. Es wird nichts an irgendjemanden gesendet.</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>Die Demo sucht nicht nach Ihren Schlüsseln. Sie können eine Liste öffnen, die Orgbridge exportiert hat.</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>Es gibt nichts zu importieren: weder DD_API_KEY mit DD_APP_KEY noch DD_BEARER_TOKEN in der Umgebung, und keine Datei der älteren Werkzeuge von Datadog; das wäre %1.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Zu importierende Konten</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>Eine Liste, die Orgbridge auf diesem oder einem anderen Computer exportiert hat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>Ob ein Konto bereits vorhanden ist, lässt sich nicht für alle feststellen: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>Etwas von dem, was gefunden wurde, ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>Vergleich mit den vorhandenen Konten…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>Wählen Sie zuerst ein Konto an.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>%Ln Konto importieren</numerusform>
            <numerusform>%Ln Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>Kontenliste öffnen</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Kontenlisten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account: why not</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>Das Journal in %1 ist beschädigt. Es wurde als %2 aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>Das Journal in %1 kann nicht geschrieben werden: %2. Änderungen werden weiterhin gesendet, aber nur festgehalten, bis dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>es wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>es wurde von einer neueren Version von Orgbridge geschrieben</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
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
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>Erzeugt das Gegenteil der ausgewählten Änderungen, zur Prüfung</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>Schreibt die angezeigten Zeilen als CSV oder JSON in eine Datei</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Jede Änderung, die Orgbridge sendet, wird hier festgehalten: wann, mit welchem Konto, was vorher und nachher galt und wie sie ausging.</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>Keine Zeile enthält „%1“</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>Das Journal auf dem Datenträger ist nicht vollständig</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Journal exportieren</translation>
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
        <translation>Das Journal wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>Eine Datei mit Verbindungen ist ein JSON-Objekt, das mit { beginnt.</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>Die Version fehlt. Dieses Orgbridge liest Version %1.</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>Die Liste der Verbindungen fehlt.</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Das muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>Das Feld „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>Das Feld „%1“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Das muss eine Liste sein: [ … ].</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Das muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>Das ist eine Datei anderer Art: „%1“.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>Die Datei hat Version %1. Dieses Orgbridge liest Version %2.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>Die Datei ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>Die Datei ist ab hier kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>Der Eintrag des Schlüsselbunds für dieses Konto enthält keine brauchbaren Zugangsdaten.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass er die Zugangsdaten gespeichert hat, aber ein erneutes Lesen hat das nicht bestätigt.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass er die Zugangsdaten entfernt hat, aber sie sind vielleicht noch da.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Standard-Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1 hat noch keinen Standard-Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>Es gibt keinen Sitzungsbus, deshalb ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt: Seine Abfrage wurde geschlossen oder konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt: Seine Abfrage wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>Der Schlüsselbund ist noch mit einer früheren Anfrage beschäftigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht führt er die Änderung später noch aus.</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Der Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Warten auf Ihre Antwort an den Schlüsselbund…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>Hier gibt es keinen Schlüsselbund: nur für diese Sitzung behalten. %1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Entspe&amp;rren…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>Einen Schlüsselbund in %1 einrichten</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1 ist gesperrt. Bis zum Entsperren werden Zugangsdaten nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 Bis es einen gibt, werden Zugangsdaten nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>Bisher %Ln Verbindung.</numerusform>
            <numerusform>Bisher %Ln Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>Diese Site hat noch kein Konto</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>Eine Org-Verbindung lässt eine Datadog-Organisation ausgewählte Daten einer anderen sehen. Fügen Sie ein Konto hinzu, um die Verbindungen seiner Organisation zu sehen. Die Demo zeigt Beispielorganisationen und braucht keine Schlüssel.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>Verbindungen werden geladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>Dieses Konto darf Org-Verbindungen nicht auflisten. Es braucht die Berechtigung org_connections_read, die jede Standardrolle hat, und Schlüssel dieser Site.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>Keine Schlüssel für dieses Konto</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>Der Schlüsselbund enthält keine Zugangsdaten für dieses Konto. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>Entsperren Sie ihn, dann liest Orgbridge die Zugangsdaten dieses Kontos.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>Die Verbindungen sind nicht geladen</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>Diese Organisation gibt weder Daten für eine andere frei, noch sieht sie Daten einer anderen.</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>Keine Verbindung entspricht Ihrer Suche und Ihrem Filter.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>Zugangsdaten an %1 senden?</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>Zugriff aufgeben</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>Das würde Ihr eigenes Konto aussperren.</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>Rückgängig machen kann es nur, wer dann bearbeiten darf oder von Datadog den Zugriff verwalten darf.</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>Zugriff &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>Zugriff &amp;aufgeben</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>Starten Sie sie in einem Terminal: orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%Ln angewendet</numerusform>
            <numerusform>%Ln angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%Ln nicht angewendet</numerusform>
            <numerusform>%Ln nicht angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%Ln weiterhin unbekannt</numerusform>
            <numerusform>%Ln weiterhin unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>Die Änderungen Ihrer letzten Sitzung sind geprüft: %1.</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>Das Journal zeigt jede davon.</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>Hauptleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>%Ln Änderung Ihrer letzten Sitzung: Das Ergebnis ist unbekannt.</numerusform>
            <numerusform>%Ln Änderungen Ihrer letzten Sitzung: Das Ergebnis ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>%Ln Änderung wurde gerade gesendet, als Orgbridge endete. Orgbridge liest die Verbindungen, um den wahren Stand zu sehen.</numerusform>
            <numerusform>%Ln Änderungen wurden gerade gesendet, als Orgbridge endete. Orgbridge liest die Verbindungen, um den wahren Stand zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Warten auf Ihre Antwort an den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>Der Schlüsselbund konnte nicht entsperrt werden.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>Unbekannte Organisation</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Org-Verbindungen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>Der Speicher reicht nicht für ein Bild. Eine SVG-Datei braucht weniger.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>%Ln Verbindung ausgewählt.</numerusform>
            <numerusform>%Ln Verbindungen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>Organisationen und die Verbindungen zwischen ihnen, als Kästen und Pfeile gezeichnet.</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>Der Tab „Liste“ zeigt dieselben Verbindungen als Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>Quelle von %Ln Verbindung</numerusform>
            <numerusform>Quelle von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>Ziel von %Ln Verbindung</numerusform>
            <numerusform>Ziel von %Ln Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
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
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>&amp;Ganze Karte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird angeordnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>Anordnen abbrechen</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>Keine Verbindungen zu zeichnen</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>Hier erscheinen Organisationen mit den Verbindungen zwischen ihnen.</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>Die Karte konnte nicht angeordnet werden</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>Graphviz, das sie anordnet, meldete: %1
Prüfen Sie, ob seine Layout-Plugins installiert sind.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>Die Karte ist nicht angeordnet</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>Karte anordnen</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>Die Karte wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>Karte e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1: Quelle von %Ln Verbindung</numerusform>
            <numerusform>%1: Quelle von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1: Ziel von %Ln Verbindung</numerusform>
            <numerusform>%1: Ziel von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1 nach %2: seit Ihrem letzten Besuch gelöscht</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1: dieselbe Organisation</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1 nach %2: keine Verbindung</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>Der Filter blendet sie aus.</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>Drücken Sie die Eingabetaste für eine neue Verbindung.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>Matrix der Verbindungen</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>Neue Verbindung von %1 nach %2…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>&amp;Leere Spalten</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>Quellen sortieren nach</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>Ziele sortieren nach</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>Auch Organisationen zeigen, die noch kein Ziel sind, für neue Verbindungen zu ihnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Meiste Verbindungen</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>&amp;Quellen sortieren nach</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>&amp;Ziele sortieren nach</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (Konto %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>Verbin&amp;dung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>Verbindung e&amp;rstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>Que&amp;lle:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>Daten&amp;typen:</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>Die Organisationen konnten nicht geladen werden: Die Zugangsdaten dieses Kontos sind nicht verfügbar. Wählen Sie eine bekannte oder geben Sie eine ID ein.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>Die Organisationen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>Das Auflisten erfordert die Berechtigung org_management oder org_connections_write.</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>Wählen Sie eine bekannte oder geben Sie eine ID ein.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Wählen Sie ein Ziel.</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>Wählen Sie mindestens einen Datentyp.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 gibt bereits für %Ln Organisation Daten frei. Außerhalb des Enterprise-Tarifs erlaubt Datadog höchstens %2.</numerusform>
            <numerusform>%1 gibt bereits für %Ln Organisationen Daten frei. Außerhalb des Enterprise-Tarifs erlaubt Datadog höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>Dieses Konto gehört einer Person, und eine Verbindung wird gelöscht, wenn ihr Ersteller deaktiviert wird. Datadog empfiehlt ein Dienstkonto zum Erstellen von Verbindungen.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>Die Zugangsdaten von „%1“ konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>Die Verbindungen von „%1“ konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>Für dieses Konto sind keine Zugangsdaten gespeichert.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%Ln von %1 Konten konnte nicht geladen werden: %2.</numerusform>
            <numerusform>%Ln von %1 Konten konnten nicht geladen werden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>Die Verbindungen der übrigen werden angezeigt.</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge konnte nicht alle eigenen Dateien verwenden.</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>Die Verbindungen sind nicht aktuell.</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>Sie werden gerade geladen, und die Anzeige hier kann sich ändern.</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>Aktualisieren Sie sie zuerst: Was hier angezeigt wird, stimmt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>Das Konto aus der Umgebung bleibt weg.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>Keiner Ihrer Entwürfe kann mit dem gewählten Konto gesendet werden.</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>Eine Änderung wird gesendet. Erstellen Sie die neue Verbindung danach.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Angewendet: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>Nichts zu tun, es war bereits so: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>Unverändert gelassen: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>Gelöscht, um neu erstellt zu werden, und seitdem nicht mehr vorhanden: %1.</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>Ohne die Zugriffsbeschränkungen erstellt: %1.</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>Eine Neuerstellung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge kennt die Datentypen und die Zugriffsbeschränkungen.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1 erhält noch einmal eine neue ID und einen neuen Ersteller.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1 erhält noch einmal eine neue ID, und der Ersteller ist %2.</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>Was sich nicht rückgängig machen lässt</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>Verbindung an&amp;zeigen</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>Beant&amp;worten…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>Die Bearbeitung wird auf den gespeicherten Stand zurückgesetzt, und die Zeile verlässt den Plan</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>Prüft noch einmal, was nicht angewendet wurde, ohne das Angewendete</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln Änderung, noch nicht gesendet</numerusform>
            <numerusform>%Ln Änderungen, noch keine davon gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>Jede Verbindung wird vor dem Schreiben noch einmal gelesen. Nehmen Sie ein Häkchen weg, um eine Zeile auszulassen.</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>Jede Verbindung wird vor dem Schreiben noch einmal gelesen. Nehmen Sie ein Häkchen weg, um eine Zeile auszulassen: Ihr Entwurf bleibt.</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>Andere Änderungen werden gerade angewendet. Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>Es ist nichts mehr anzuwenden.</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>Änderungen werden angewendet: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>Was nicht angewendet wurde, bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>Der Server ist so, wie Sie es wollten</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>Nicht alle Änderungen wurden angewendet</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>Wird abgebrochen. Was gerade geschrieben wird, wird noch beendet; der Rest wird nicht versucht.</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>Der Server nimmt vorerst keine weiteren Änderungen an. %1.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>Angehalten. Es wird nichts mehr gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>Wird angehalten. Was gerade geschrieben wird, wird noch beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln Konflikt wartet auf Ihre Antwort.</numerusform>
            <numerusform>%Ln Konflikte warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>Zwischen zwei Änderungen können Sie anhalten oder abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>%Ln Änderung noch anzuwenden</numerusform>
            <numerusform>%Ln Änderungen noch anzuwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of change, the connection</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanRunner</name>
    <message>
        <source>The account &quot;%1&quot; is switched to read-only in Orgbridge, so nothing was sent. Edit it under Accounts… to change that.</source>
        <translation>Das Konto „%1“ ist in Orgbridge auf „Nur lesen“ gestellt, deshalb wurde nichts gesendet. Unter „Konten…“ können Sie das umstellen.</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>Die Zugangsdaten des Kontos „%1“ sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>Sie hängt von einer Änderung ab, die nicht in diesem Plan ist.</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>Rolle nach ID</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>Team nach ID</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>Benutzer oder Dienstkonto nach ID</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>Organisation nach ID</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>&amp;Wen:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>Das ist keine ID. Sie sieht so aus: 01234567-89ab-cdef-0123-456789abcdef.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Das ist bereits in der Liste.</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>&amp;Darf:</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1 (Quelle)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1 (Ziel)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>der Verbindung fehlt connection_types</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>Nach einem Neustart durch Lesen der Verbindung festgestellt.</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>Die Verbindung ist wie zuvor; nach einem Neustart festgestellt.</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>Die Verbindung ist weder wie zuvor noch wie gewünscht; nach einem Neustart festgestellt.</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>der Benutzer von %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (Dienstkonto)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1 (Person)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung neu erstellen</numerusform>
            <numerusform>%Ln Verbindungen neu erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog kann den Ersteller einer Verbindung nicht ändern. Orgbridge löscht sie, erstellt sie mit denselben Datentypen erneut und stellt ihre Zugriffsbeschränkungen wieder her.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten bleibt</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>Der neue Ersteller darf die neue Verbindung ebenfalls &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>Auf die Zugriffsbeschränkungen &amp;verzichten, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Prü&amp;fen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>Mit diesem Konto neu erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>%Ln andere Verbindung ist ausgelassen: Kein schreibberechtigtes Konto der Quelle wird angezeigt.</numerusform>
            <numerusform>%Ln andere Verbindungen sind ausgelassen: Kein schreibberechtigtes Konto der Quelle wird angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>Zugriffsbeschränkungen werden gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>Konto von %1:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>Die Zugriffsbeschränkungen werden gelesen.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>Entscheiden Sie zuerst, was aus den Zugriffsbeschränkungen wird.</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>Neuer Ersteller: %1.</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>Eine Verbindung endet, wenn ihr Ersteller deaktiviert wird. Datadog empfiehlt ein Dienstkonto; Sie können hier eines wählen, solange sein Konto angezeigt wird.</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>Zugriffsbeschränkungen werden gelesen: %1 von %2 fertig.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>Die Zugriffsbeschränkungen konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindung konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindungen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Die Zugangsdaten des Kontos sind nicht verfügbar.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>Nicht die Zugriffsbeschränkungen: Sie werden übernommen.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>der Benutzer des Kontos</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>Ihre ID: Skripte, Terraform und alles andere, was darauf verweist, müssen geändert werden.</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>Ihr Ersteller. Sie hängt dann stattdessen vom Benutzerkonto von %1 ab.</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>Ihr Ersteller, %1. Sie hängt dann stattdessen vom Benutzerkonto von %2 ab.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>Der Zugriff für einen Augenblick: Zwischen Löschen und Erstellen sieht %1 nichts von %2.</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>Ihre Zugriffsbeschränkungen, die nicht gelesen werden konnten: Alle in %1, deren Rolle es zulässt, dürfen die neue Verbindung verwenden.</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>Ihre IDs: Skripte, Terraform und alles andere, was darauf verweist, müssen geändert werden.</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>Ihre Ersteller. Sie hängen dann stattdessen vom Benutzerkonto von %1 ab.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>Der Zugriff für einen Augenblick: Zwischen Löschen und Erstellen sehen die Ziele nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindung, die nicht gelesen werden konnten: Alle, deren Rolle es zulässt, dürfen die neue verwenden.</numerusform>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindungen, die nicht gelesen werden konnten: Alle, deren Rolle es zulässt, dürfen die neuen verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>Ihre Datentypen: %1.</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>Ihr Zugriff, der nicht beschränkt ist.</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>Ihre Zugriffsbeschränkungen: %1.</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>Ihre Datentypen.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindung.</numerusform>
            <numerusform>Die Zugriffsbeschränkungen von %Ln Verbindungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>Ob die Verbindung gelöscht wurde, ist nicht bekannt. Deshalb wurde sie nicht erneut erstellt.</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>Die Verbindung wurde nicht gelöscht. Deshalb wurde sie nicht erneut erstellt.</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>Ob die Verbindung erstellt wurde, ist nicht bekannt. Deshalb wurde ihr Zugriff nicht beschränkt.</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>Es wurde keine Verbindung erstellt. Deshalb gibt es keine, deren Zugriff beschränkt werden könnte.</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>Die Änderung, von der sie abhängt, wurde nicht vorgenommen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1 von %2 zu %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln Quellorganisation</numerusform>
            <numerusform>%Ln Quellorganisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln Zielorganisation</numerusform>
            <numerusform>%Ln Zielorganisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>Wer gibt was für wen frei</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>Site %1, wie für %2 sichtbar am %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>Keine ist gefährdet.</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>Gefährdet: %1.</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>Karte der Verbindungen</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>Erstellt mit Orgbridge %1. Nicht gesendete Bearbeitungen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Org-Verbindungen</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Der Bericht wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>Der Drucker nimmt ihn nicht an. Speichern Sie ihn als PDF-Dokument und drucken Sie dieses.</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%Ln gefährdet</numerusform>
            <numerusform>%Ln gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>%Ln Verbindung gefährdet</numerusform>
            <numerusform>%Ln Verbindungen gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>Irgendein Risiko (%1)</translation>
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
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Alle Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>Gefährdet: %1. Wählen Sie eine Angabe, um zu sehen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a risk: its meaning, and what fixes it</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Creator disabled</source>
        <translation>Ersteller deaktiviert</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>Ersteller ausstehend</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>Von Person erstellt</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>Unbekannte Datentypen</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>Fünf oder mehr Ziele</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>Gleiche Daten beiderseits</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>Dieser Benutzer ist deaktiviert. Datadog löscht eine Verbindung zusammen mit dem Konto ihres Erstellers.</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>Dieser Benutzer hat die Einladung noch nicht angenommen, und die Verbindung hängt von seinem Konto ab.</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>Die Verbindung endet, wenn das Konto dieser Person deaktiviert wird.</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>Sie gibt Datentypen frei, die diese Version von Orgbridge nicht kennt. Diese bleiben unverändert.</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>Ihre Quellorganisation gibt Daten für fünf oder mehr Organisationen frei. Ohne den Enterprise-Tarif von Datadog sind höchstens fünf erlaubt.</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>Die beiden Organisationen geben dieselben Datentypen in beiden Richtungen frei.</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>Erstellen Sie die Verbindung mit einem Dienstkonto neu, wie Datadog empfiehlt.</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>Sehen Sie in Datadog nach, was sie sind, und wählen Sie ab, was nicht freigegeben werden soll.</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>Löschen Sie Verbindungen, die niemand braucht, bevor Sie eine weitere hinzufügen.</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>Wo eine Richtung genügt, wählen Sie die Typen in der anderen ab.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SaveObstacle</name>
    <message>
        <source>This connection was deleted since your last visit.</source>
        <translation>Diese Verbindung wurde seit Ihrem letzten Besuch gelöscht.</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>Dieses Konto darf Verbindungen nicht ändern: Ihm fehlt die Berechtigung org_connections_write, die standardmäßig nur die „Datadog Admin Role“ hat.</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>Dieses Konto ist in Orgbridge auf „Nur lesen“ gestellt, deshalb kann nichts damit gesendet werden. Unter „Konten…“ können Sie das umstellen.</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>Nur die Quellorganisation darf das ändern. Erforderlich ist ein Konto von %1.</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>Eine Verbindung gibt mindestens einen Datentyp frei. Um nichts freizugeben, löschen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>Nur die Quellorganisation darf eine Verbindung erstellen. Erforderlich ist ein Konto von %1.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
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
        <translation>Erneut &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>Angezeigte Konten</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Angezeigte Konten</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L1 von %L2 geladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>Fehlgeschlagen: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>Keine Zugangsdaten gespeichert</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>Schlüsselbundfehler</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>kann schreiben</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>darf nur lesen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkombinationen filtern</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>Liste, Karte und Matrix</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>Neue Verbindung in einer leeren Zelle</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>An- oder abwählen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>Nächstes Element, voriges Element</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Schließen, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>Nächste Verbindung in dieser Richtung</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>US-Behörden</translation>
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
        <translation>Site wählen</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Neu erstellt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>Verbindungen werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %Ln Verbindung</numerusform>
            <numerusform>%1 von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Der Server hat nicht richtig geantwortet. Neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Der Server hat nicht richtig geantwortet. Neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>Ratenlimit %1: neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Ratenlimit %1: neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>Stand Ihres letzten Besuchs: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln im Nur-Lese-Modus</numerusform>
            <numerusform>%Ln im Nur-Lese-Modus</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>Nur-Lese-Modus</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>kann schreiben</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>Berechtigungen nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%1 von %Ln Konto geladen</numerusform>
            <numerusform>%1 von %Ln Konten geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>kein Host von Datadog</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>ein anderes Programm schreibt gerade in die Datei</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>der Inhalt der Datei ist nicht lesbar und konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>der Inhalt ist nicht lesbar</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>sie wurde von einer neueren Version von Orgbridge geschrieben</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
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
        <translation>Die Darstellung des Fensters kann nicht aus %1 gelesen werden.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>Die in %1 gespeicherte Darstellung des Fensters ist beschädigt. Die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>Die in %1 gespeicherte Darstellung des Fensters ist beschädigt. Die Datei wird als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>Die Datei %1 wurde von einer neueren Version von Orgbridge geschrieben. Sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>Die Datei %1 wurde von einer neueren Version von Orgbridge geschrieben. Sie wird als %2 aufbewahrt.</translation>
    </message>
</context>
</TS>
