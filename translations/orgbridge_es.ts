<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>Acerca de Orgbridge</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceros</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>Avisos de &amp;terceros</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>Las conexiones entre organizaciones de Datadog en el escritorio. Licencia: Apache-2.0. «Datadog» es una marca comercial de Datadog, Inc., que no ha creado Orgbridge ni lo respalda.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>Sin ninguna línea, todas las personas de %1 cuyo rol lo permita pueden ver y editar esta conexión. En cuanto haya una, solo pueden las personas indicadas.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>Editar acceso</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>Restricciones de acceso</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>Copiar los ID</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>ID de «%1»</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>No se pudo leer quién puede usar esta conexión.</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Las credenciales de la cuenta no están disponibles.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>Editar acceso…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>Restaurar acceso completo…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>No se sabe mientras las conexiones no estén cargadas.</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>Leyendo quién puede usar esta conexión…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Datadog no tiene registrada ninguna restricción de acceso para esta conexión (404).</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>Por lo que se sabe, el usuario de esta cuenta no está entre quienes pueden editar.</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>Aún no se sabe quién puede usar esta conexión.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>Pueden editar</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>Pueden ver</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>su rol</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>su organización</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>Todas las personas de la organización cuyo rol lo permita pueden ver y editar esta conexión.</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>Todas las personas de %1 cuyo rol lo permita pueden ver y editar esta conexión.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>Ahora pueden editar: %1.</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>Ahora pueden ver: %1.</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Se añaden como %1: %2.</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>Ya no pueden editar: %1.</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>Ya no pueden ver: %1.</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>Dejan de ser %1: %2.</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>La nueva conexión recibe estas restricciones de acceso. %1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>A partir de ahora, solo las personas indicadas pueden usar la conexión. %1.</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog no indica de quién es esta cuenta, así que es posible que no esté entre quienes pueden editar: %1.</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>%1 no está entre quienes pueden editar (%2): esta cuenta no podría entonces cambiar ni eliminar la conexión, ni volver a darse acceso.</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>El usuario de esta cuenta</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>No se sabe si pertenece a un equipo indicado.</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>Con una cuenta en modo de solo lectura no se envía nada que cambie algo. Para modificarlo, edítela en «Cuentas…».</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Cue&amp;nta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln de solo lectura</numerusform>
            <numerusform>%Ln de solo lectura</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>Organización aún desconocida</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>Un nombre a su elección</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Et&amp;iqueta</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>Cuenta de so&amp;lo lectura</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>Nunca se cambia nada con ella.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>Elija un sitio.</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>Introduzca una etiqueta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>La cuenta no se guardó.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>Ya existe una cuenta con este ID.</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>La cuenta ya no está en la lista.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>No se puede leer el archivo de configuración %1; las cuentas que contiene no se muestran.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>El archivo de configuración %1 está dañado.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>El archivo de configuración %1 lo escribió una versión más reciente de Orgbridge.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 Se conserva como %2 y la lista de cuentas empieza vacía.</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 No se pudo cambiar su nombre, así que se deja como está y no se puede almacenar ninguna cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>%Ln cuenta del archivo de configuración no se pudo leer y se deja allí como está.</numerusform>
            <numerusform>%Ln cuentas del archivo de configuración no se pudieron leer y se dejan allí como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>Una cuenta necesita una etiqueta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>«%1» no es un sitio.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo de configuración %1.</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La línea %1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>No es una lista de cuentas exportada por Orgbridge: «format» debe ser %1 y «accounts», una lista.</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>Tiene la versión %1 del formato, y este Orgbridge solo lee la versión %2.</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>no tiene «label»</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>su «site» es «%1», que no es ninguno de los de Datadog ni la dirección de --api-url</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>Se omite la cuenta %1 de la lista: %2.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>La lista que contiene está vacía.</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>Se quita de este equipo:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• la cuenta %1 en %2</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• sus credenciales del llavero</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• sus credenciales, guardadas en: %1</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>En Datadog no cambia nada: las claves o el token siguen siendo válidos hasta que se revoquen allí.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Quitar c&amp;uenta</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>Mantener cuenta</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>¿Dejar las credenciales en el llavero?</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 Las credenciales de la cuenta permanecen allí hasta que usted las elimine, a menos que lo desbloquee antes.</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>Quitar &amp;solo la cuenta</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>No se pudo quitar %1.</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1: se quitó la cuenta, pero no sus credenciales.</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1: se quitó la cuenta. No es seguro que sus credenciales se hayan eliminado.</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 Si las contiene un llavero, están en su entrada %2.</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>Sus credenciales se conservan solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
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
        <translation>%1, que no es un sitio</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>Guardadas en: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>Solo lectura: con esta cuenta no se envía nada que cambie algo, sean cuales sean sus permisos.</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>Los cambios se envían según lo permitan los permisos.</translation>
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
        <translation>El servidor no lo indica.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%Ln cuenta importada</numerusform>
            <numerusform>%Ln cuentas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>Las credenciales de las cuentas importadas se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>Exportar lista de cuentas</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Listas de cuentas (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>La lista de cuentas no se exportó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>%Ln cuenta exportada a %1</numerusform>
            <numerusform>%Ln cuentas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>El archivo contiene las etiquetas, los sitios y de quién son las cuentas. No contiene claves.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>No se muestran todas las cuentas.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>Una cuenta es un nombre para las credenciales de una organización en un sitio. Sus claves van al llavero, nunca a un archivo.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Esperando su respuesta al aviso del llavero…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>El llavero no se desbloqueó.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>Es posible que aún haya credenciales anteriores de esta cuenta en el llavero.</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>La cuenta se guardó, pero sus credenciales se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>Las credenciales almacenadas podrán usarse cuando se desbloquee.</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>E&amp;xportar lista de cuentas…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>Busca claves en el entorno y en el archivo de las herramientas antiguas de Datadog</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>Escribe en un archivo las etiquetas, los sitios y de quién son las cuentas, sin claves</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>No hay ninguna cuenta almacenada que exportar</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>Detener comprobación</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>Preguntar al servidor de cada cuenta de quién son sus credenciales</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 de %2 comprobadas</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>modo de solo lectura</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>guardadas en: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>Esta cuenta procede de las variables de entorno con las que se inició Orgbridge. Para cambiarla o quitarla, cámbielas y vuelva a iniciar Orgbridge.</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>Esta cuenta pertenece solo a esta ejecución de Orgbridge, como las de la demo. No se puede cambiar y desaparece al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>Seleccione primero una cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>Cambiar la etiqueta, el sitio o las credenciales</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>Quitar la cuenta y sus credenciales</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>Ca&amp;ncelar la carga</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>Copiar c&amp;omo…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>&amp;Revisar cambios…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;z</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>Cuentas most&amp;radas…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>Acerca &amp;de Orgbridge</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>Recrear con esta &amp;cuenta…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>una conexión sin ID</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>el campo connection_types de la conexión %1 no es una lista de textos</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>la lista no tiene «data»</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>la respuesta no tiene «data»</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>la conexión no tiene connection_types</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>el usuario actual no tiene ID</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>la política de restricción no tiene vinculaciones</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>las vinculaciones de la política de restricción no son una lista</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>la vinculación %1 de la política de restricción no tiene relación o no tiene entidades</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>la respuesta no indica que las claves sean válidas</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>la respuesta no es JSON: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>la respuesta es JSON, pero no un objeto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %Ln cambio</numerusform>
            <numerusform>&amp;Aplicar %Ln cambios</numerusform>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 obtendrá acceso a estos datos de %3: %2.</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 recupera el acceso a estos datos de %3: %2.</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>La conexión tiene un nuevo ID y un nuevo creador.</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>La conexión tiene un nuevo ID y su creador es %1.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 pierde el acceso a estos datos de %3 hasta que se vuelva a crear la conexión: %2. Su ID y su creador se pierden definitivamente.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 pierde el acceso a estos datos de %3: %2. Los dashboards y monitores que los usan allí dejan de funcionar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>Leyendo el estado actual</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>Conflicto: espera su respuesta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>Límite de frecuencia: %1 s</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>Límite de frecuencia %1: %2 s</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>Respuesta perdida: comprobando el estado real</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>Nada que hacer: ya estaba así</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>La conexión ya no existe: se eliminó y no se pudo volver a crear.</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>La conexión no se creó.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>La conexión no se cambió.</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>La conexión no se eliminó.</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>La nueva conexión existe, pero todas las personas de su organización pueden usarla: no se restauraron sus restricciones de acceso.</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>El acceso no se cambió.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>No se sabe qué ocurrió con el cambio.</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>El cambio no se realizó. Reinténtelo cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln aplicado</numerusform>
            <numerusform>%Ln aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln ya estaba así</numerusform>
            <numerusform>%Ln ya estaban así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln se deja como está</numerusform>
            <numerusform>%Ln se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln con resultado desconocido</numerusform>
            <numerusform>%Ln con resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln no intentado</numerusform>
            <numerusform>%Ln no intentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
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
        <translation>Enviado, resultado desconocido: comprobando</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>No aplicado</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>No se envió nada: no se sabe si el usuario de esta cuenta estaría entre quienes podrían editar después, y eso no se confirmó.</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>Alguien cambió las restricciones de acceso mientras tanto, así que no se eliminó nada. Vuelva a planificarlo para incluir las nuevas.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>No se pudieron volver a leer las restricciones de acceso, así que no se eliminó nada.</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>No llegó ninguna respuesta válida y tampoco se pudo leer la conexión. En el próximo inicio se comprobará si el cambio se aplicó.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>No llegó ninguna respuesta válida; la lectura mostró que el cambio se aplicó.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>No llegó ninguna respuesta válida; la lectura mostró que no se cambió nada.</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>No llegó ninguna respuesta válida y el estado actual no es ni el anterior ni el deseado: otra persona lo ha cambiado. Revíselo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>Alguien lo cambió mientras se esperaba por un límite de frecuencia, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>Detener comp&amp;robación</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge puede enviar estas credenciales a los demás sitios, uno tras otro, para averiguar a cuál pertenecen.</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>Pro&amp;bar los demás sitios</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>Preguntar al servidor de quién son estas credenciales</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>Consultando %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>No se pudieron leer las credenciales almacenadas.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>Válidas: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>Válidas, pero el servidor no indica de quién son estas credenciales.</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>Según su clave de API, la cuenta pertenece a la organización con el ID %1.</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>Es posible que estén limitadas a ciertos ámbitos.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1 no aceptó las credenciales.</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>Las credenciales no se pudieron comprobar en %1.</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1 acepta estas credenciales.</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>Cambie a ese sitio y guarde allí la cuenta.</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>Están mal escritas, caducadas o revocadas. Una clave nueva puede rechazarse durante unos segundos: en ese caso, vuelva a comprobar.</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>No se pudo consultar: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>Ningún otro sitio acepta estas credenciales.</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>Entre ellos están: %1.</translation>
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
        <translation>%1 (añadido)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (quitado)</translation>
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
        <translation>Entorno:
  DD_API_KEY, DD_APP_KEY   Si ambas están definidas, hay una cuenta «Entorno», que nunca se almacena.
  DD_BEARER_TOKEN          Lo mismo con un token.
  DD_SITE                  Su sitio; datadoghq.com si no está definida.
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>Conexiones de organización de Datadog en el escritorio.</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>Abrir con el entorno de pruebas integrado y organizaciones de ejemplo; no necesita claves.</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>Iniciar con este sitio, por ejemplo, datadoghq.eu.</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>Iniciar con esta dirección de API en lugar de la de un sitio: https, o http en esta máquina.</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>Registrar el verbo, la ruta, el estado, los milisegundos y un ID de cada solicitud.</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>Mostrar lo que debe incluir un informe de error y salir.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge no admite argumentos aparte de sus opciones: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>No existe el sitio «%1». Los sitios son: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>«%1» no se puede usar como dirección de API: se admite https, o http en esta máquina, con un host y sin ruta ni usuario.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>&amp;Mostrar conexión</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>Comparar conexiones</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrar diferencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Acerca de este archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 de %Ln diferencia</numerusform>
            <numerusform>%1 de %Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>Ninguna diferencia contiene «%1»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>Las conexiones no han cambiado: %1.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>No se puede leer esta instantánea</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 está dañada. Elija otra, o un archivo.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún no hay nada con que comparar</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>Orgbridge conserva una instantánea cada vez que una actualización muestra algo nuevo. También sirve una exportación anterior, JSON o CSV.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Exportar diferencias</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>Las diferencias no se exportaron</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>Alguien cambió mientras tanto quién puede usar esta conexión</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>Alguien cambió esta conexión mientras tanto</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>Alguien eliminó esta conexión mientras tanto</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>Esta conexión ya existe</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>No envía nada. La conexión queda como está ahora.</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>&amp;Eliminar igualmente</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>&amp;Añadir mis cambios</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>Usar &amp;los suyos</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>No envía nada. La conexión queda como está ahora y su edición termina.</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>No envía nada. El acceso queda como está ahora y su edición termina.</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>Con acceso completo en uno de los dos lados no hay nada que añadir, y no quedaría nadie.</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>Dejaría sin acceso a su propia cuenta. En su lugar, vuelva a editar el acceso.</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>No envía nada, ya que el acceso es exactamente este: %1.</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>Volver a c&amp;rear</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>Dejar elimi&amp;nada</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>No envía nada. La conexión sigue eliminada y su edición termina.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>A&amp;brir la existente</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>No envía nada y muestra la conexión existente.</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>Añadir mis &amp;tipos</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>No quedaría ningún tipo de datos, y una conexión necesita al menos uno.</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>Envía %1 como una nueva conexión: con un nuevo ID, un nuevo creador y sin sus restricciones de acceso.</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>No envía nada, ya que la conexión tiene exactamente estos tipos de datos: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ninguna conexión</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Como usted lo vio</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>Como usted lo quiere</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>&amp;Decidir después</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>Envía este acceso: %1.</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>Envía: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>cuenta de servicio</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>Recrear con esta cuenta…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>ID de conexión</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>ID de organización de origen</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>ID de organización de destino</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>ID del creador</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vista por</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>ID de conexión</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID de origen</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>ID de destino</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>ID del creador</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>invitado</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>Ninguna conexión seleccionada</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>Seleccione una conexión para ver lo que comparte y cambiarlo.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>Abrir en Datadog</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>Se está enviando un cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%Ln conexión seleccionada</numerusform>
            <numerusform>%Ln conexiones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>Al marcar o desmarcar un tipo se editan todas las que usted puede cambiar.</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>«Guardar» envía una conexión. Use «Revisar cambios…» para enviar varias.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, editada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vista por</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1: cuenta desactivada. Una conexión se elimina con la cuenta de su creador.</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1 (editada, sin guardar)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1, cuenta desactivada</translation>
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
        <translation>Métricas</translation>
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
        <translation>Filtrar conexiones</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copiado como %1.</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>Este código no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>Lee del entorno: %1.</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>Si %1 no está definida, llama a %2.</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>Llama a %1.</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog rechaza una actualización sin ningún tipo de datos.</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>solo esta sesión</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>Las credenciales están incompletas.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>No hay credenciales almacenadas para esta cuenta. Introdúzcalas.</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>Las credenciales almacenadas son del otro tipo. Introduzca todas las partes.</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>Cla&amp;ve de API y clave de aplicación</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>To&amp;ken bearer</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>Clave &amp;de API</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>Clave de a&amp;plicación</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>Un token de acceso personal o de servicio, o un token de acceso OAuth.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Introduzca el token.</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>Introduzca la clave de aplicación.</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>Introduzca la clave de API y la clave de aplicación.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Introduzca la clave de API.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>La primera línea no indica las columnas. Debe contener connection_types, source_org_id o source_org_name, y sink_org_id o sink_org_name.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>La columna «%1» no se usa.</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>La primera línea indica las columnas, y ninguna se llama %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>Esta línea tiene %Ln celda; la primera tiene %1.</numerusform>
            <numerusform>Esta línea tiene %Ln celdas; la primera tiene %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>Hay algo después de las comillas que cierran la celda. Dentro de una celda, las comillas se escriben dos veces.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>Las comillas que abren esta celda no se cierran.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>Hay comillas dentro de una celda que no empieza con ellas. Ponga la celda entre comillas y escriba estas dos veces.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (cuenta de servicio)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>¿Eliminar esta conexión?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>¿Eliminar esta conexión?</numerusform>
            <numerusform>¿Eliminar estas %Ln conexiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>&amp;Eliminar conexión</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln conexión</numerusform>
            <numerusform>&amp;Eliminar %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>Eliminar conexiones</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>Los destinos pierden de inmediato el acceso a estos datos; los dashboards y monitores que los usan allí dejan de funcionar.</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>Deshacer crearía una nueva conexión: con un nuevo ID, un nuevo creador y sin sus restricciones de acceso.</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destino:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>Tipos de datos:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>Creador:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>Conexiones que se eliminarán</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>La demo no puede iniciarse: no hay ningún puerto libre en este equipo.</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>El archivo no indica ninguna conexión.</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>El archivo es del sitio %1 y está elegido %2.</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>Elija primero el sitio del archivo.</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>Falta la organización de origen. Indique su ID o su nombre.</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>Falta la organización de destino. Indique su ID o su nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>«%1» no es el ID de una organización. Un ID tiene este aspecto: 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>El archivo llama a esta organización «%1»; aquí se llama «%2». Lo que cuenta es el ID.</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>Aquí no se conoce ninguna organización llamada «%1». Indique su ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>%Ln organización se llama «%1». Indique el ID.</numerusform>
            <numerusform>%Ln organizaciones se llaman «%1». Indique el ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>No hay tipos de datos. Una conexión comparte al menos uno; para no compartir nada, omita la conexión y haga que se elimine.</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>El nombre de un tipo de datos está vacío.</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>El tipo de datos «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>El origen y el destino son la misma organización: %1.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>La conexión de %1 a %2 ya está en la línea %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>«%1» no es el ID de una conexión.</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>Este es el ID de la conexión de %1 a %2.</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>Este ID ya está en la línea %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>«%1» no es un tipo de datos que Orgbridge conozca. Se enviaría tal cual.</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>Buscar organización</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de organización</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>O su &amp;ID:</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>Cargando organizaciones</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>Organizaciones de destino</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Cargando organizaciones…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>No queda ninguna organización con la que conectar. Escriba el ID de una que no aparezca en la lista.</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>Ninguna organización contiene esto en su nombre o ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>Esto no es un ID de organización. Un ID tiene 36 caracteres: dígitos, letras de la a a la f y cuatro guiones.</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>Es el propio origen.</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>El origen ya comparte con esta organización.</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>La línea %1 no es ni una sección ni una clave con un valor.</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>La línea %1 repite la clave de la línea %2; se usa la línea %2.</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>Tiene un apikey, pero no un appkey. Una cuenta necesita ambos.</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>Tiene un appkey, pero no un apikey. Una cuenta necesita ambos.</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>Su sección [Connection] no tiene ni apikey ni appkey.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>No tiene la sección [Connection], en la que estarían las claves.</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>El api_host de la línea %1 no es la dirección de un sitio de Datadog. Las claves no se ofrecen, para que no lleguen a ningún otro lugar. Si tiene una puerta de enlace propia, inicie Orgbridge con --api-url.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>Los borradores no se pudieron almacenar en %1: %2. Se conservan en esta ventana hasta que se cierre.</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>no se pueden interpretar</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>Los borradores anteriores de %1 no se pudieron leer: %2.</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>Los borradores anteriores de %1 no se pudieron leer: %2. El archivo se conservó como %3.</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>los escribió una versión más reciente de Orgbridge</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Comparar c&amp;on:</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>Instantánea de %1</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>Instantánea de %1, %2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>Comparar con archivo</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Conexiones (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>La variable de entorno DD_SITE contiene «%1», que no es un sitio de Datadog. Valores válidos: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>Conexiones (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
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
        <translation>Una clave nueva puede rechazarse durante unos segundos: en ese caso, reinténtelo.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>Su edición se conserva.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>No se sabe si el cambio se realizó. Orgbridge lo comprueba antes de repetirlo: actualice para ver el estado actual.</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>el servidor no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>Compruebe el sitio de la cuenta. Si es correcto, puede ser un error de Orgbridge.</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>el servidor rechazó este par de organizaciones o sus tipos de datos. Sus palabras pueden inducir a error: también responde así cuando solo los tipos de datos no son válidos.</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>Las dos organizaciones deben ser distintas y pertenecer a una misma cuenta de Datadog. Fuera del plan Enterprise, una organización puede compartir con otras cinco como máximo.</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>el servidor no aceptó estas restricciones de acceso. No se cambió nada.</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>Un ID puede estar mal escrito o ser de otra organización. Para quitarse el acceso a uno mismo se necesita el permiso user_access_manage.</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>el servidor no aceptó el cambio. No se cambió nada.</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>Una conexión necesita al menos un tipo de datos, y cada uno una sola vez. Actualice y compruebe después el cambio.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1 no conoce estas credenciales.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>La causa más frecuente es un sitio equivocado: las claves y los tokens son válidos en un solo sitio. Si no, están mal escritos, caducados o revocados.</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>esta cuenta no puede ver las conexiones de organización. Le falta el permiso %1, o sus credenciales pertenecen a otro sitio.</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>Compruebe primero el sitio. Después, el rol del usuario y los ámbitos de la clave.</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>esta cuenta no puede ver quién puede usar la conexión.</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>Eso depende de los roles del usuario, de los ámbitos de la clave y de las propias restricciones.</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>esta cuenta no puede cambiar quién puede usar la conexión.</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>Para ello se necesita el permiso %1 y ser editor en las restricciones vigentes.</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>esta cuenta no puede cambiar conexiones. Le falta el permiso %1. De forma predeterminada solo lo tiene el Datadog Admin Role, y una clave o un token con ámbito limitado puede tener menos permisos que su usuario.</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>Use una cuenta de la organización de origen cuyo rol y cuya clave lo tengan. El acceso a esta conexión en concreto también puede estar restringido.</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1 rechaza estas credenciales.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>La causa más frecuente es un sitio equivocado: las claves y los tokens son válidos en un solo sitio. Si no, están mal escritos, revocados o les falta un ámbito.</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>la conexión o una de sus organizaciones ya no existe. Alguien la eliminó mientras tanto, o esta cuenta no puede verla.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualice para ver el estado actual.</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1 no ofrece lo que Orgbridge ha solicitado.</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>Compruebe el sitio de la cuenta, o su dirección si tiene una propia.</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>estas dos organizaciones ya están conectadas en este sentido. Solo puede haber una conexión.</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>Muestre la conexión existente y cambie sus tipos de datos.</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>demasiadas solicitudes en poco tiempo. El límite se llama %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>Espere un minuto y reinténtelo.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Reinténtelo en %Ln segundo.</numerusform>
            <numerusform>Reinténtelo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>el servidor, o una puerta de enlace delante de él, ha fallado. El problema no está en su cuenta.</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>Suele resolverse solo. Si persiste, consulte la página de estado de Datadog.</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>esta no es una respuesta que la API de Datadog dé aquí.</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>Compruebe el sitio de la cuenta y si hay un proxy o una puerta de enlace por medio.</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1 remite a otra dirección. Orgbridge no la sigue, para que sus claves no lleguen a nadie más.</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>Compruebe el sitio o la dirección de la cuenta. También puede deberse a la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>Compruebe la red, la VPN y el proxy, y reinténtelo.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>La conexión con %1 terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>Compruebe la red y reinténtelo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>La red o el servidor va lento. Reinténtelo en un momento.</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>El servidor no pudo demostrar que es %1, así que no se enviaron credenciales.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>Compruebe la fecha de este equipo. Si un proxy de la empresa inspecciona el tráfico, su certificado debe estar instalado en el sistema. Orgbridge nunca omite esta comprobación.</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge no puede leer la respuesta de %1.</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>Reinténtelo. Si persiste, compruebe la dirección de la cuenta y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>La respuesta de %1 es más grande de lo que puede ser una respuesta de la API de Datadog. Orgbridge dejó de leerla.</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>Compruebe la dirección de la cuenta y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>La dirección no es segura para las credenciales, así que no se envió nada. Orgbridge usa https; http sin cifrar, solo hacia este equipo.</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>Corrija la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>Se canceló antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>Reinténtelo cuando quiera.</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>un proxy entre este equipo y %1 exige iniciar sesión.</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>Configure el proxy en el sistema o consulte a quien administra la red.</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>llegó una página web en lugar de una respuesta. Respondió un proxy, una puerta de enlace o la página de inicio de sesión de una red, no la API de Datadog.</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>Compruebe el proxy y el inicio de sesión en la red, y reinténtelo. Compruebe también el sitio o la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>Mostrar conexión</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>Desbloquear llavero…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>Mostrar cuentas…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>Terminar la recreación…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1 no es un host de Datadog. Quien lo administre puede leer las credenciales y usarlas. No se envió nada.</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>Envíelas solo a una puerta de enlace que conozca. Orgbridge pregunta una vez por cada host.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>Enviar credenciales</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>&amp;Todas las mostradas: %Ln conexión</numerusform>
            <numerusform>&amp;Todas las mostradas: %Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>La &amp;selección: %Ln conexión</numerusform>
            <numerusform>La &amp;selección: %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Conexiones:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>Se omite %Ln conexión: no se conoce una organización o los tipos de datos.</numerusform>
            <numerusform>Se omiten %Ln conexiones: no se conoce una organización o los tipos de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %Ln conexión</numerusform>
            <numerusform>%1 de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>Guardar conexiones como</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>Las conexiones no se exportaron</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>Las primeras %1 de %Ln línea.</numerusform>
            <numerusform>Las primeras %1 de %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>Esto es lo que hay en el servidor.</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>Los borradores no se incluyen.</translation>
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
        <translation>Completo. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>Para hojas de cálculo. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>Una configuración que asume las conexiones. No contiene claves; sus primeras líneas indican cómo introducirlas.</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>El archivo en su conjunto</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>El texto está en UTF-16. Guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>A partir de aquí, el texto no está en UTF-8. Guarde el archivo en UTF-8 (en una hoja de cálculo: «CSV UTF-8»).</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>No se pudo escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>No se pudo leer el archivo %1: %2. Se conservó como %3.</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>No se pudo leer: no es un archivo.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>Es demasiado grande para ser un archivo de este tipo.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1 está definida, pero %2 no. Una cuenta necesita ambas.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variables de entorno</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
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
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>última comprobación: %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>Sin comprobar desde que se inició Orgbridge. Lo que aparece aquí es del %1.</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>Válidas, a fecha de %1.</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>El servidor no indica de quién son.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válidas</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>no puede ver</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>puede escribir</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>El servidor no indica qué permiten estas credenciales.</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>Puede ver y cambiar conexiones.</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>Puede ver conexiones, pero no cambiarlas: falta el permiso %1, que de forma predeterminada solo tiene el Datadog Admin Role.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>No puede ver conexiones: falta el permiso %1, que de forma predeterminada tienen todos los roles.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>No puede ver conexiones: faltan los permisos %1, que de forma predeterminada tienen todos los roles, y %2, que de forma predeterminada solo tiene el Datadog Admin Role.</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>cuenta de servicio</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>organización %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>no puede ver conexiones (faltan %1 y %2)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>no puede ver conexiones (falta %1)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>solo lectura (falta %1)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Se está consultando al servidor.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>error del llavero</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>No hay credenciales almacenadas para esta cuenta. Edítela para introducirlas.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>Rechazadas, a fecha de %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>Sin respuesta, a fecha de %1: las credenciales no se pudieron comprobar.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>La cuenta no puede cambiar conexiones: le falta el permiso org_connections_write.</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>La cuenta está en modo de solo lectura en Orgbridge.</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>Solo la organización de origen puede hacer esto. Se necesita una cuenta de %1.</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>Solo el origen o el destino pueden hacer esto. Se necesita una cuenta de %1 o de %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Acerca de este archivo</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>Vuelve a leer el mismo archivo después de que usted lo haya cambiado</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>No se puede importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln error. No se cambió nada. Corrija el archivo y vuelva a leerlo.</numerusform>
            <numerusform>%Ln errores. No se cambió nada. Corrija el archivo y vuelva a leerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%Ln conexión en %1</numerusform>
            <numerusform>%Ln conexiones en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>Eliminar &amp;también la conexión que el archivo no indica (%Ln)</numerusform>
            <numerusform>Eliminar &amp;también las %Ln conexiones que el archivo no indica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>&amp;Revisar %Ln cambio…</numerusform>
            <numerusform>&amp;Revisar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>%Ln conexión del archivo está en el servidor tal como la quiere el archivo.</numerusform>
            <numerusform>%Ln conexiones del archivo están en el servidor tal como las quiere el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%Ln por crear</numerusform>
            <numerusform>%Ln por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%Ln por actualizar</numerusform>
            <numerusform>%Ln por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%Ln que no se puede escribir (ver abajo)</numerusform>
            <numerusform>%Ln que no se pueden escribir (ver abajo)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%Ln ya como quiere el archivo</numerusform>
            <numerusform>%Ln ya como quiere el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1. No se envía nada antes de que usted lo haya revisado.</translation>
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
        <translation>El archivo supera %1. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>El archivo tiene más de %1 conexiones. Divídalo en varios archivos.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>sin credenciales; se introducen más tarde</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>clave de API %1, clave de aplicación %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>token bearer %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>modo de solo lectura</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>Encontrado en: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>Ya existe como «%1»</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>Las credenciales están en el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln cuenta aún necesita credenciales. Edítela para introducirlas.</numerusform>
            <numerusform>%Ln cuentas aún necesitan credenciales. Edítelas para introducirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>No importado: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>Abrir lista de cuentas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>Elija qué se convierte aquí en una cuenta. Las claves van al llavero; los lugares de los que proceden quedan como están. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>La demo no busca sus claves. Puede abrir una lista exportada por Orgbridge.</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>No hay nada que importar: ni DD_API_KEY con DD_APP_KEY ni DD_BEARER_TOKEN en el entorno, ni un archivo de las herramientas antiguas de Datadog, que sería %1.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>Cuentas que se importarán</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>Una lista exportada por Orgbridge, en este equipo o en otro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>No se puede saber de todas las cuentas si ya existen: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>Parte de lo encontrado no está en orden.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>Comparando con las cuentas existentes…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>Marque primero una cuenta.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>Importar %Ln cuenta</numerusform>
            <numerusform>Importar %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>Abrir lista de cuentas</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>Listas de cuentas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>El historial de %1 está dañado. Se conservó como %2 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>El historial de %1 no se puede escribir: %2. Los cambios se siguen enviando, pero solo se recuerdan hasta que se cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>no se abrió</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>lo escribió una versión más reciente de Orgbridge</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>Deseado: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>Prepara lo contrario de los cambios seleccionados, para revisarlo</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>Escribe las líneas mostradas en un archivo, como CSV o JSON</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>Filtrar historial</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %Ln línea</numerusform>
            <numerusform>%1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Aquí se conserva cada cambio que envía Orgbridge: cuándo, con qué cuenta, cómo estaba antes y después, y cómo terminó.</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>Ninguna línea contiene «%1»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>El historial no está completo en el disco</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Exportar historial</translation>
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
        <translation>El historial no se exportó</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>Un archivo de conexiones es un objeto JSON que empieza por {.</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>Falta la versión. Este Orgbridge lee la versión %1.</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>Falta la lista de conexiones.</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>Debe ser un objeto: { … }.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>El campo «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>El campo «%1» no se usa.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>Debe ser una lista: [ … ].</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>Es un archivo de otro tipo: «%1».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>El archivo es de la versión %1. Este Orgbridge lee la versión %2.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>El archivo no es JSON: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>A partir de aquí, el archivo no es JSON: %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>La entrada del llavero para esta cuenta no contiene credenciales que se puedan usar.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>El llavero comunicó que almacenó las credenciales, pero al volver a leerlas no se confirmó.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>El llavero comunicó que eliminó las credenciales, pero es posible que sigan allí.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Llavero predeterminado</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 está desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1 aún no tiene un llavero predeterminado.</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>En este escritorio no se ejecuta ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>No hay bus de sesión, así que no se puede acceder a ningún llavero.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>El llavero no se desbloqueó: su aviso se cerró o no se pudo mostrar.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>El llavero no se desbloqueó: no se respondió a tiempo a su aviso.</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>El llavero sigue ocupado con una solicitud anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>El llavero no respondió a tiempo. Es posible que realice el cambio más tarde.</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Esperando su respuesta al aviso del llavero…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>No hay llavero aquí: se conservan solo durante esta sesión. %1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>Configurar un llavero en %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardadas en %1</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1 está bloqueado. Hasta que se desbloquee, las credenciales se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 Hasta que haya uno, las credenciales se conservan solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>Idiom&amp;a (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>%Ln conexión por ahora.</numerusform>
            <numerusform>%Ln conexiones por ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>Este sitio aún no tiene ninguna cuenta</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>Una conexión de organización permite que una organización de Datadog vea determinados datos de otra. Añada una cuenta para ver las conexiones de su organización. La demo muestra organizaciones de ejemplo y no necesita claves.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>Cargando conexiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>Esta cuenta no puede listar las conexiones de organización. Necesita el permiso org_connections_read, que de forma predeterminada tienen todos los roles, y claves de este sitio.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar cuenta…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>No hay claves para esta cuenta</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>El llavero no contiene credenciales para esta cuenta. Vuelva a introducirlas.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>Desbloquéelo para que Orgbridge lea las credenciales de esta cuenta.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>Las conexiones no están cargadas</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>No hay conexiones</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>Esta organización no comparte datos con otra ni ve los de otra.</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>Ninguna conexión coincide con su búsqueda y su filtro.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>¿Enviar las credenciales a %1?</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>Renunciar al acceso</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>Esto dejaría sin acceso a su propia cuenta.</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>Solo podrá deshacerlo alguien que pueda editar entonces o a quien Datadog permita gestionar el acceso.</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>&amp;Conservar acceso</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>&amp;Renunciar al acceso</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>No se pudo iniciar la demo.</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>Iníciela desde un terminal: orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%Ln aplicado</numerusform>
            <numerusform>%Ln aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%Ln no aplicado</numerusform>
            <numerusform>%Ln no aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%Ln aún desconocido</numerusform>
            <numerusform>%Ln aún desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>Se comprobaron los cambios de su última sesión: %1.</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>El historial muestra cada uno de ellos.</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>Principal</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>%Ln cambio de su última sesión: se desconoce el resultado.</numerusform>
            <numerusform>%Ln cambios de su última sesión: se desconoce el resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>El envío de %Ln cambio estaba en curso cuando se cerró Orgbridge. Se están leyendo las conexiones para conocer el estado real.</numerusform>
            <numerusform>El envío de %Ln cambios estaba en curso cuando se cerró Orgbridge. Se están leyendo las conexiones para conocer el estado real.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>Esperando su respuesta al aviso del llavero…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>No se pudo desbloquear el llavero.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>Organización desconocida</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Editada, sin guardar</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Conexiones de organización</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>No hay memoria suficiente para una imagen. Un archivo SVG necesita menos.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Selección: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>%Ln conexión seleccionada.</numerusform>
            <numerusform>%Ln conexiones seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>Las organizaciones y las conexiones entre ellas, dibujadas como cuadros y flechas.</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>La pestaña Lista muestra las mismas conexiones en forma de tabla.</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>Origen de %Ln conexión</numerusform>
            <numerusform>Origen de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>Destino de %Ln conexión</numerusform>
            <numerusform>Destino de %Ln conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
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
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>Ma&amp;pa completo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Trazando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>Cancelar el trazado</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>No hay conexiones que dibujar</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>Aquí aparecen las organizaciones con las conexiones entre ellas.</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>No se pudo trazar el mapa</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>Graphviz, que lo traza, indicó: %1
Compruebe que sus complementos de trazado estén instalados.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>El mapa no está trazado</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>Trazar mapa</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>El mapa no se exportó</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>E&amp;xportar mapa…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1: origen de %Ln conexión</numerusform>
            <numerusform>%1: origen de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1: destino de %Ln conexión</numerusform>
            <numerusform>%1: destino de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1 a %2: eliminada desde su última visita</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1: la misma organización</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1 a %2: ninguna conexión</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>El filtro la oculta.</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>Pulse Intro para crear una conexión.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>Matriz de conexiones</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>Nueva conexión de %1 a %2…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>Co&amp;lumnas vacías</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>Ordenar orígenes por</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>Ordenar destinos por</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>Mostrar también las organizaciones que aún no son destino, para crear conexiones hacia ellas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Más conexiones</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>O&amp;rdenar orígenes por</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>Ordenar &amp;destinos por</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (cuenta %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>&amp;Mostrar conexión</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>&amp;Crear conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Origen:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>&amp;Tipos de datos:</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>No se pudieron cargar las organizaciones: las credenciales de esta cuenta no están disponibles. Elija una conocida o escriba un ID.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>No se pudieron cargar las organizaciones.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>Para listarlas se necesita el permiso org_management u org_connections_write.</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>Elija una conocida o escriba un ID.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Elija un destino.</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>Elija al menos un tipo de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 ya comparte con %Ln organización. Fuera del plan Enterprise, Datadog permite %2 como máximo.</numerusform>
            <numerusform>%1 ya comparte con %Ln organizaciones. Fuera del plan Enterprise, Datadog permite %2 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>Esta cuenta es de una persona, y una conexión se elimina cuando se desactiva su creador. Datadog recomienda una cuenta de servicio para crear conexiones.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>No se pudieron leer las credenciales de «%1».</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>No se pudieron cargar las conexiones de «%1».</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>No hay credenciales almacenadas para esta cuenta.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>Se canceló la carga.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%Ln de %1 cuentas no se pudo cargar: %2.</numerusform>
            <numerusform>%Ln de %1 cuentas no se pudieron cargar: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>Se muestran las conexiones de las demás.</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge no pudo usar todos sus propios archivos.</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>Las conexiones no están actualizadas.</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>Se están cargando, y lo que se muestra aquí puede cambiar.</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>Actualícelas primero: es posible que lo que se muestra aquí ya no sea cierto.</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>La cuenta del entorno se omite.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>Ninguno de sus borradores se puede enviar con la cuenta elegida.</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>Se está enviando un cambio. Cree la nueva conexión después.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Aplicado: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>Nada que hacer, ya estaba así: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>Se deja como está: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>Eliminadas para volver a crearlas, y desde entonces inexistentes: %1.</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>Creadas sin las restricciones de acceso: %1.</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>Una recreación no se terminó.</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge conoce los tipos de datos y las restricciones de acceso.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1 recibe otra vez un nuevo ID y un nuevo creador.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1 recibe otra vez un nuevo ID, y su creador es %2.</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>Lo que no se puede recuperar al deshacer</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>&amp;Mostrar conexión</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>Resp&amp;onder…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>La edición vuelve a lo guardado y la línea sale del plan</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>Vuelve a revisar lo que no se aplicó, sin lo que sí se aplicó</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progreso del plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln cambio, aún sin enviar</numerusform>
            <numerusform>%Ln cambios, ninguno enviado aún</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>Cada conexión se vuelve a leer antes de escribirla. Desmarque una casilla para excluir una línea.</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>Cada conexión se vuelve a leer antes de escribirla. Desmarque una casilla para excluir una línea: su borrador se conserva.</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>Se están aplicando otros cambios. Espere a que terminen.</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>No queda nada que aplicar.</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>Aplicando cambios: %1 de %2 terminados</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>Lo que no se aplicó permanece como borrador.</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>El servidor está como usted quería</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>No se aplicaron todos los cambios</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>Cancelando. Primero se termina lo que se está escribiendo; lo demás no se intenta.</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>Por ahora, el servidor no admite más escrituras. %1.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>En pausa. No se envía nada más hasta que se reanude.</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>Pausando. Primero se termina lo que se está escribiendo.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln conflicto espera su respuesta.</numerusform>
            <numerusform>%Ln conflictos esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>Puede pausar o cancelar entre dos cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>%Ln cambio por aplicar</numerusform>
            <numerusform>%Ln cambios por aplicar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
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
        <translation>La cuenta «%1» está en modo de solo lectura en Orgbridge, así que no se envió nada. Para modificarlo, edítela en «Cuentas…».</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>Las credenciales de la cuenta «%1» no están disponibles.</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>Depende de un cambio que no está en este plan.</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>Rol por su ID</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>Equipo por su ID</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>Usuario o cuenta de servicio por su ID</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>Organización por su ID</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>A q&amp;uién:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>Esto no es un ID. Tiene este aspecto: 01234567-89ab-cdef-0123-456789abcdef.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>Acc&amp;eso:</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1 (origen)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1 (destino)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>la conexión no tiene connection_types</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>Averiguado al leer la conexión después de un reinicio.</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>La conexión está como antes; averiguado después de un reinicio.</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>La conexión no está ni como antes ni como se quería; averiguado después de un reinicio.</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>el usuario de %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (cuenta de servicio)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1 (persona)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>Recrear %Ln conexión</numerusform>
            <numerusform>Recrear %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog no puede cambiar el creador de una conexión. Orgbridge la elimina, la vuelve a crear con los mismos tipos de datos y restaura sus restricciones de acceso.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>El nuevo creador también puede &amp;editar la nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>&amp;Perder las restricciones de acceso que no se pudieron leer</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>Recrear con esta cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>Se omite %Ln conexión más: no se muestra ninguna cuenta del origen que pueda escribir.</numerusform>
            <numerusform>Se omiten %Ln conexiones más: no se muestra ninguna cuenta del origen que pueda escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>Lectura de las restricciones de acceso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>Cuenta de %1:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>Se están leyendo las restricciones de acceso.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>Decida primero qué se hace con las restricciones de acceso.</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>Nuevo creador: %1.</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>Una conexión termina cuando se desactiva su creador. Datadog recomienda una cuenta de servicio; se puede elegir una aquí mientras se muestre su cuenta.</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>Leyendo las restricciones de acceso: %1 de %2 terminadas.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>No se pudieron leer las restricciones de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>No se pudieron leer las restricciones de acceso de %Ln conexión.</numerusform>
            <numerusform>No se pudieron leer las restricciones de acceso de %Ln conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>Las credenciales de la cuenta no están disponibles.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>Las restricciones de acceso no: se conservan.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>el usuario de la cuenta</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>Su ID: hay que cambiar los scripts, Terraform y todo lo demás que haga referencia a él.</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>Su creador. En su lugar, dependerá de la cuenta de usuario de %1.</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>Su creador, %1. En su lugar, dependerá de la cuenta de usuario de %2.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>El acceso por un momento: entre la eliminación y la creación, %1 no ve nada de %2.</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>Sus restricciones de acceso, que no se pudieron leer: todas las personas de %1 cuyo rol lo permita pueden usar la nueva conexión.</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>Sus ID: hay que cambiar los scripts, Terraform y todo lo demás que haga referencia a ellos.</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>Sus creadores. En su lugar, dependerán de la cuenta de usuario de %1.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>El acceso por un momento: entre la eliminación y la creación, los destinos no ven nada.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>Las restricciones de acceso de %Ln conexión, que no se pudieron leer: cualquiera cuyo rol lo permita puede usar la nueva.</numerusform>
            <numerusform>Las restricciones de acceso de %Ln conexiones, que no se pudieron leer: cualquiera cuyo rol lo permita puede usar las nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>Sus tipos de datos: %1.</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>Su acceso, que no está restringido.</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>Sus restricciones de acceso: %1.</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>Sus tipos de datos.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>Las restricciones de acceso de %Ln conexión.</numerusform>
            <numerusform>Las restricciones de acceso de %Ln conexiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>No se sabe si la conexión se eliminó, así que no se volvió a crear.</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>La conexión no se eliminó, así que no se volvió a crear.</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>No se sabe si la conexión se creó, así que no se restringió su acceso.</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>No se creó ninguna conexión, así que no hay ninguna cuyo acceso se pueda restringir.</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>El cambio del que depende no se realizó.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln organización de origen</numerusform>
            <numerusform>%Ln organizaciones de origen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln organización de destino</numerusform>
            <numerusform>%Ln organizaciones de destino</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>Quién comparte qué con quién</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>Sitio %1, visto por %2 el %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>Ninguna está en riesgo.</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>En riesgo: %1.</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>Mapa de las conexiones</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>Creado por Orgbridge %1. Las ediciones sin enviar no se incluyen.</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>Conexiones de organización</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>El informe no se imprimió.</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>La impresora no lo admite. Guárdelo como documento PDF e imprímalo.</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%Ln en riesgo</numerusform>
            <numerusform>%Ln en riesgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>%Ln conexión en riesgo</numerusform>
            <numerusform>%Ln conexiones en riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>Cualquier riesgo (%1)</translation>
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
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Mostrar todas las conexiones</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>En riesgo: %1. Elija uno de ellos para ver qué significa.</translation>
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
        <translation>Creador desactivado</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>Creador pendiente</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>Creada por una persona</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>Tipos de datos desconocidos</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>Cinco destinos o más</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>Mismos datos en ambos sentidos</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>Este usuario está desactivado. Datadog elimina una conexión junto con la cuenta de su creador.</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>Este usuario aún no ha aceptado la invitación, y la conexión depende de su cuenta.</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>La conexión termina cuando se desactiva la cuenta de esta persona.</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>Comparte tipos de datos que esta versión de Orgbridge no conoce. Se conservan como están.</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>Su organización de origen comparte con cinco organizaciones o más. Una que no esté en el plan Enterprise de Datadog puede compartir con cinco como máximo.</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>Las dos organizaciones comparten los mismos tipos de datos en ambos sentidos.</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>Recree la conexión con una cuenta de servicio, como recomienda Datadog.</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>Consulte en Datadog qué son y desmarque lo que no se deba compartir.</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>Elimine las conexiones que nadie necesite antes de añadir otra.</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>Si basta con un sentido, desmarque los tipos en el otro.</translation>
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
        <translation>Esta conexión se eliminó desde su última visita.</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>Esta cuenta no puede cambiar conexiones: le falta el permiso org_connections_write, que de forma predeterminada solo tiene el Datadog Admin Role.</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>Esta cuenta está en modo de solo lectura en Orgbridge, así que no se puede enviar nada con ella. Para modificarlo, edítela en «Cuentas…».</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>Solo la organización de origen puede cambiar esto. Se necesita una cuenta de %1.</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>Una conexión comparte al menos un tipo de datos. Para no compartir nada, elimine la conexión.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>Solo la organización de origen puede crear una conexión. Se necesita una cuenta de %1.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
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
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>Cuentas mostradas</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Cuentas mostradas</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L1 de %L2 cargadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>Error: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>Sin credenciales almacenadas</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>Error del llavero</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>puede escribir</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>solo puede leer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atajos</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>Lista, mapa y matriz</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>Nueva conexión en una celda vacía</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>Parte siguiente, parte anterior</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Cuadros de diálogo</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Cerrar sin hacer nada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>Siguiente conexión en esa dirección</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gobierno de EE. UU.</translation>
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
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Elegir un sitio</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>Creada de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>Cargando conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %Ln conexión</numerusform>
            <numerusform>%1 de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>El servidor no respondió correctamente. Nuevo intento en %Ln segundo.</numerusform>
            <numerusform>El servidor no respondió correctamente. Nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>Límite de frecuencia %1: nuevo intento en %Ln segundo.</numerusform>
            <numerusform>Límite de frecuencia %1: nuevo intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>De su última visita, %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln en modo de solo lectura</numerusform>
            <numerusform>%Ln en modo de solo lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>modo de solo lectura</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>puede escribir</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>permisos no indicados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%1 de %Ln cuenta cargada</numerusform>
            <numerusform>%1 de %Ln cuentas cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1, %Ln con error</numerusform>
            <numerusform>%1, %Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>no es un host de Datadog</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>otro programa lo está escribiendo</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>su contenido no se puede interpretar y no se pudo apartar</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>no se puede interpretar</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>lo escribió una versión más reciente de Orgbridge</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (quitado)</translation>
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
        <translation>métricas</translation>
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
        <translation>No se puede leer de %1 el aspecto de la ventana.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>El aspecto de la ventana guardado en %1 está dañado. El archivo se deja como está.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>El aspecto de la ventana guardado en %1 está dañado. El archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>El archivo %1 lo escribió una versión más reciente de Orgbridge. Se deja como está.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>El archivo %1 lo escribió una versión más reciente de Orgbridge. Se conserva como %2.</translation>
    </message>
</context>
</TS>
