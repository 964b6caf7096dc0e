<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountChooser</name>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln read-only</numerusform>
            <numerusform>%Ln read-only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>%Ln account in the settings file could not be read and is left there as it is.</numerusform>
            <numerusform>%Ln accounts in the settings file could not be read and are left there as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%Ln account imported</numerusform>
            <numerusform>%Ln accounts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>%Ln account exported to %1</numerusform>
            <numerusform>%Ln accounts exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln Change</numerusform>
            <numerusform>&amp;Apply %Ln Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln applied</numerusform>
            <numerusform>%Ln applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln already so</numerusform>
            <numerusform>%Ln already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln left as it is now</numerusform>
            <numerusform>%Ln left as it is now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln with unknown outcome</numerusform>
            <numerusform>%Ln with unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 of %Ln difference</numerusform>
            <numerusform>%1 of %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%Ln connection selected</numerusform>
            <numerusform>%Ln connections selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>This line has %Ln cell, the first line has %1.</numerusform>
            <numerusform>This line has %Ln cells, the first line has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>Delete these %Ln connection?</numerusform>
            <numerusform>Delete these %Ln connections?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln Connection</numerusform>
            <numerusform>&amp;Delete %Ln Connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>%Ln organization is called &quot;%1&quot;. Give the id.</numerusform>
            <numerusform>%Ln organizations are called &quot;%1&quot;. Give the id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>Retry in %Ln second.</numerusform>
            <numerusform>Retry in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>A&amp;ll that are shown: %Ln connection</numerusform>
            <numerusform>A&amp;ll that are shown: %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>The &amp;selection: %Ln connection</numerusform>
            <numerusform>The &amp;selection: %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>%Ln connection is left out: an organization or the data types are not known.</numerusform>
            <numerusform>%Ln connections are left out: an organization or the data types are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %Ln connection</numerusform>
            <numerusform>%1 of %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>The first %1 of %Ln line.</numerusform>
            <numerusform>The first %1 of %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln error. Nothing was changed. Correct the file and read it again.</numerusform>
            <numerusform>%Ln errors. Nothing was changed. Correct the file and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%Ln connection in %1</numerusform>
            <numerusform>%Ln connections in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>Also &amp;delete the %Ln connection that the file does not name</numerusform>
            <numerusform>Also &amp;delete the %Ln connections that the file does not name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>&amp;Review %Ln Change…</numerusform>
            <numerusform>&amp;Review %Ln Changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>%Ln connection of the file is on the server as the file wants it.</numerusform>
            <numerusform>%Ln connections of the file are on the server as the file wants them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%Ln that cannot be written, see below</numerusform>
            <numerusform>%Ln that cannot be written, see below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%Ln as the file wants it already</numerusform>
            <numerusform>%Ln as the file wants them already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln account still needs credentials. Edit it to enter them.</numerusform>
            <numerusform>%Ln accounts still need credentials. Edit them to enter these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>Import %Ln Account</numerusform>
            <numerusform>Import %Ln Accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>%Ln connection so far.</numerusform>
            <numerusform>%Ln connections so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>%Ln change of your last session: the outcome is unknown.</numerusform>
            <numerusform>%Ln changes of your last session: the outcome is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%Ln applied</numerusform>
            <numerusform>%Ln applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%Ln not applied</numerusform>
            <numerusform>%Ln not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%Ln still unknown</numerusform>
            <numerusform>%Ln still unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>%Ln change was being sent when Orgbridge ended. It is reading the connections to see what is true.</numerusform>
            <numerusform>%Ln changes were being sent when Orgbridge ended. It is reading the connections to see what is true.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>%Ln connection selected.</numerusform>
            <numerusform>%Ln connections selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>Source of %Ln connection</numerusform>
            <numerusform>Source of %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>Destination of %Ln connection</numerusform>
            <numerusform>Destination of %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1: source of %Ln connection</numerusform>
            <numerusform>%1: source of %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1: destination of %Ln connection</numerusform>
            <numerusform>%1: destination of %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 shares with %Ln organization already. Outside the Enterprise plan Datadog allows %2 at most.</numerusform>
            <numerusform>%1 shares with %Ln organizations already. Outside the Enterprise plan Datadog allows %2 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%Ln of %1 accounts could not be loaded: %2.</numerusform>
            <numerusform>%Ln of %1 accounts could not be loaded: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln change, none of them sent yet</numerusform>
            <numerusform>%Ln changes, none of them sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln conflict waits for your answer.</numerusform>
            <numerusform>%Ln conflicts wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>%Ln change left to apply</numerusform>
            <numerusform>%Ln changes left to apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>Recreate %Ln connection</numerusform>
            <numerusform>Recreate %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>%Ln other connection is left out: no account of the source is shown that may write.</numerusform>
            <numerusform>%Ln other connections are left out: no account of the source is shown that may write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>The access restrictions of %Ln connection could not be read.</numerusform>
            <numerusform>The access restrictions of %Ln connections could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>The access restrictions of %Ln connection, which could not be read: everyone whose role allows it may use the new one.</numerusform>
            <numerusform>The access restrictions of %Ln connections, which could not be read: everyone whose role allows it may use the new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>The access restrictions of %Ln connection.</numerusform>
            <numerusform>The access restrictions of %Ln connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln source organization</numerusform>
            <numerusform>%Ln source organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln destination organization</numerusform>
            <numerusform>%Ln destination organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%Ln at risk</numerusform>
            <numerusform>%Ln at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>%Ln connection at risk</numerusform>
            <numerusform>%Ln connections at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %Ln connection</numerusform>
            <numerusform>%1 of %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The server did not answer well. Trying again in %Ln second.</numerusform>
            <numerusform>The server did not answer well. Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>Rate limit %1: trying again in %Ln second.</numerusform>
            <numerusform>Rate limit %1: trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%1 of %Ln account loaded</numerusform>
            <numerusform>%1 of %Ln accounts loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1, %Ln failed</numerusform>
            <numerusform>%1, %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln in read-only mode</numerusform>
            <numerusform>%Ln in read-only mode</numerusform>
        </translation>
    </message>
</context>
</TS>
