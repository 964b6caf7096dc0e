<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountList</name>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>%n account in the settings file could not be read and is left there as it is.</numerusform>
            <numerusform>%n accounts in the settings file could not be read and are left there as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n Change</numerusform>
            <numerusform>&amp;Apply %n Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n left as it is now</numerusform>
            <numerusform>%n left as it is now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n with unknown outcome</numerusform>
            <numerusform>%n with unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 of %n difference</numerusform>
            <numerusform>%1 of %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%n connection selected</numerusform>
            <numerusform>%n connections selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>This line has %n cell, the first line has %1.</numerusform>
            <numerusform>This line has %n cells, the first line has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>Delete these %n connection?</numerusform>
            <numerusform>Delete these %n connections?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>&amp;Delete %n Connection</numerusform>
            <numerusform>&amp;Delete %n Connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>%n organization is called &quot;%1&quot;. Give the id.</numerusform>
            <numerusform>%n organizations are called &quot;%1&quot;. Give the id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Retry in %n second.</numerusform>
            <numerusform>Retry in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>A&amp;ll that are shown: %n connection</numerusform>
            <numerusform>A&amp;ll that are shown: %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>The &amp;selection: %n connection</numerusform>
            <numerusform>The &amp;selection: %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>%n connection is left out: an organization or the data types are not known.</numerusform>
            <numerusform>%n connections are left out: an organization or the data types are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%n error. Nothing was changed. Correct the file and read it again.</numerusform>
            <numerusform>%n errors. Nothing was changed. Correct the file and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%n connection in %1</numerusform>
            <numerusform>%n connections in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>Also &amp;delete the %n connection that the file does not name</numerusform>
            <numerusform>Also &amp;delete the %n connections that the file does not name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>&amp;Review %n Change…</numerusform>
            <numerusform>&amp;Review %n Changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>%n connection of the file is on the server as the file wants it.</numerusform>
            <numerusform>%n connections of the file are on the server as the file wants them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n to update</numerusform>
            <numerusform>%n to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%n to delete</numerusform>
            <numerusform>%n to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%n that cannot be written, see below</numerusform>
            <numerusform>%n that cannot be written, see below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%n as the file wants it already</numerusform>
            <numerusform>%n as the file wants them already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDock</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>%n connection so far.</numerusform>
            <numerusform>%n connections so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>%n change of your last session: the outcome is unknown.</numerusform>
            <numerusform>%n changes of your last session: the outcome is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n not applied</numerusform>
            <numerusform>%n not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%n still unknown</numerusform>
            <numerusform>%n still unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 shares with %n organization already. Outside the Enterprise plan Datadog allows %2 at most.</numerusform>
            <numerusform>%1 shares with %n organizations already. Outside the Enterprise plan Datadog allows %2 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%n change, none of them sent yet</numerusform>
            <numerusform>%n changes, none of them sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%n conflict waits for your answer.</numerusform>
            <numerusform>%n conflicts wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The server did not answer well. Trying again in %n second.</numerusform>
            <numerusform>The server did not answer well. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>Rate limit %1: trying again in %n second.</numerusform>
            <numerusform>Rate limit %1: trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
