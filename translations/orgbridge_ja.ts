<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>Orgbridge について</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三者に関する通知</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>第三者に関する通知(&amp;T)</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>Datadog の組織接続をデスクトップで管理します。ライセンス: Apache-2.0。「Datadog」は Datadog, Inc. の商標です。同社は Orgbridge を作成しておらず、推奨もしていません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>行が 1 つもない場合、%1 のロールで許可された全員がこの接続を表示、編集できます。1 行でもあると、そこに挙げた対象だけに限られます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>レビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>アクセスを編集</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されません。</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>許可される操作</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>%1 の ID</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>この接続を使用できる対象を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>このアカウントの認証情報を利用できません。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>アクセスを編集…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>フルアクセスに戻す…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>接続が読み込まれるまでは不明です。</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>この接続を使用できる対象を読み込んでいます…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Datadog にはこの接続のアクセス制限の記録がありません (404)。</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>わかっている限りでは、このアカウントのユーザーは編集できる対象に含まれていません。</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>この接続を使用できる対象はまだわかりません。</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>チーム</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>編集可</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>表示可</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>自分のロール</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>自分の組織</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>組織内のロールで許可された全員が、この接続を表示、編集できます。</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>%1 のロールで許可された全員が、この接続を表示、編集できます。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>新たに編集可: %1。</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>新たに表示可: %1。</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>新たに %1: %2。</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>編集不可になる対象: %1。</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>表示不可になる対象: %1。</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>%1 でなくなる対象: %2。</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>新しい接続には次のアクセス制限が設定されます。%1。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>今後は、ここに挙げた対象だけがこの接続を使用できます。%1。</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog からこのアカウントのユーザーが通知されないため、編集できる対象に含まれていない可能性があります: %1。</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>%1 は編集できる対象 (%2) に含まれていません。このアカウントでは接続の変更も削除も、自分のアクセスの回復もできなくなります。</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>このアカウントのユーザー</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>挙げられたチームに属しているかどうかはわかりません。</translation>
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
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>読み取り専用モードのアカウントでは、変更を伴う操作は一切送信されません。設定を変えるには [アカウント…] で編集してください。</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln 件が読み取り専用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>組織はまだ不明です</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>任意の名前</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>読み取り専用アカウント(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>このアカウントでは何も変更されません。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>サイトを選択してください。</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>ラベルを入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>アカウントは保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>この ID のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>アカウントはもう一覧にありません。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>設定ファイル %1 を読み込めません。その中のアカウントは表示されません。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>設定ファイル %1 は破損しています。</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>設定ファイル %1 は、より新しい Orgbridge で書き込まれたものです。</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 このファイルは %2 として残し、アカウントの一覧は空から始まります。</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 名前を変更できなかったためファイルはそのまま残し、アカウントは保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>設定ファイルの %Ln 件のアカウントを読み込めませんでした。ファイルにはそのまま残されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>アカウントにはラベルが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>「%1」はサイトではありません。</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>設定ファイル %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>%1 行目は有効な JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>Orgbridge でエクスポートしたアカウントの一覧ではありません。&quot;format&quot; は %1、&quot;accounts&quot; はリストである必要があります。</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>形式のバージョンは %1 ですが、この Orgbridge が読み込めるのはバージョン %2 だけです。</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>&quot;label&quot; がありません</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>&quot;site&quot; の「%1」は Datadog のサイトでも --api-url のアドレスでもありません</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>一覧のアカウント %1 は除外されます: %2。</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>中の一覧は空です。</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>このコンピューターから削除されるもの:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• %2 のアカウント %1</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• キーチェーン内の認証情報</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• 認証情報 (保存先: %1)</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>Datadog 側では何も変わりません。キーやトークンは、Datadog で失効させるまで有効です。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>アカウントを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>認証情報をキーチェーンに残しますか?</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 先にロックを解除しない限り、アカウントの認証情報は自分で削除するまでそこに残ります。</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>認証情報を残して削除(&amp;M)</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1 は削除されましたが、認証情報は削除されませんでした。</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1 は削除されました。認証情報が消えたかどうかは確実ではありません。</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 キーチェーンに残っている場合、項目名は %2 です。</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>その認証情報はこのセッションの間だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
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
        <translation>%1 (サイトではありません)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>読み取り専用: 権限にかかわらず、このアカウントでは変更を伴う操作は一切送信されません。</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>変更は権限の範囲で送信されます。</translation>
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
        <translation>サーバーからの情報がありません。</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%Ln 件のアカウントをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>インポートしたアカウントの認証情報は、このセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>アカウント一覧のエクスポート</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>アカウント一覧 (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>アカウント一覧はエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>%Ln 件のアカウントを %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>ファイルに含まれるのはラベル、サイト、アカウントのユーザーと組織です。キーは含まれません。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>一部のアカウントは表示されていません。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>アカウントとは、1 つのサイトにある 1 つの組織の認証情報に付ける名前です。キーはキーチェーンに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>アカウントをインポート…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>キーチェーンの確認画面への応答を待っています…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>キーチェーンのロックは解除されませんでした。</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>このアカウントの古い認証情報がキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>アカウントは保存されましたが、認証情報はこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>ロックを解除すると、保存済みの認証情報を使用できます。</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>アカウントをインポート…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>アカウント一覧をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>環境変数と Datadog の旧ツールのファイルからキーを探します</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>ラベル、サイト、アカウントのユーザーと組織をファイルに書き込みます。キーは含みません</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>エクスポートできる保存済みのアカウントがありません</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>確認を中止</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>すべてのアカウントについて、認証情報の所有者をサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1/%2 件を確認済み</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>読み取り専用モード</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>このアカウントは、Orgbridge の起動時の環境変数によるものです。変更または削除するには、環境変数を変えてから Orgbridge を起動し直してください。</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>このアカウントは、デモのアカウントと同様に今回の起動中だけのものです。変更はできず、Orgbridge を終了すると消えます。</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>先にアカウントを選択してください</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加します</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>ラベル、サイト、認証情報を変更します</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>アカウントと認証情報を削除します</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>読み込みをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>新しい接続(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>編集前に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>形式を選んでコピー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>変更をレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>マトリックス(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>表示するアカウント(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>Orgbridge について(&amp;A)</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>レビュー %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>このアカウントで再作成(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>接続に ID がありません</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>接続 %1 の connection_types がテキストのリストではありません</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>リストに &quot;data&quot; がありません</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>応答に &quot;data&quot; がありません</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>接続に connection_types がありません</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>現在のユーザーに ID がありません</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>制限ポリシーに bindings がありません</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>制限ポリシーの bindings がリストではありません</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>制限ポリシーの binding %1 に relation または principals がありません</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>応答からはキーが有効かどうかわかりません</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>応答が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>応答は JSON ですが、オブジェクトではありません</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更を適用(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several data types</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 は %3 の%2を新たに利用できるようになります。</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 は %3 の%2を再び利用できるようになります。</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>接続の ID と作成者は新しくなります。</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>接続の ID は新しくなり、作成者は %1 になります。</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>接続が再作成されるまで、%1 は %3 の%2にアクセスできなくなります。元の ID と作成者は失われ、取り戻せません。</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 は %3 の%2にアクセスできなくなります。それらを使用するダッシュボードとモニターは機能しなくなります。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>現在の状態を読み込み中</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>競合: 回答待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>レート制限: %1 秒</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>レート制限 %1: %2 秒</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>応答が失われたため、実際の状態を確認中</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>変更不要: すでに同じ状態</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>接続は現在存在しません。削除された後、再作成に失敗しました。</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>接続は作成されませんでした。</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>接続は変更されませんでした。</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>接続は削除されませんでした。</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>新しい接続はありますが、アクセス制限が復元されなかったため、組織の全員が使用できます。</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>アクセスは変更されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>変更がどうなったかはわかりません。</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>変更は行われませんでした。準備ができたら再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>適用 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>すでに同じ状態 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>現状のまま %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>結果不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>未実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>処理中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of the parts of a summary</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sent, outcome unknown: checking</source>
        <translation>送信済み、結果不明: 確認中</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未適用</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>何も送信されませんでした。変更後に編集できる対象の中に、このアカウントのユーザーと確認できるものがなく、その承認もありませんでした。</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>その間に他の誰かがアクセス制限を変更したため、何も削除されませんでした。新しい制限を引き継ぐには、もう一度計画してください。</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>アクセス制限を再度読み込めなかったため、何も削除されませんでした。</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>正常な応答がなく、接続の読み込みにも失敗しました。変更が適用されたかどうかは、次回の起動時に確認されます。</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>正常な応答がありませんでしたが、読み込みの結果、変更は適用されていました。</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>正常な応答がありませんでしたが、読み込みの結果、何も変更されていませんでした。</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>正常な応答がなく、現在の状態は変更前とも希望した状態とも異なります。他の誰かが変更しています。再試行する前にレビューしてください。</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>レート制限の待機中に他の誰かが変更したため、何も送信しませんでした。</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>確認をキャンセル(&amp;H)</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge は、この認証情報を他のサイトに順に送信して、どのサイトのものかを調べることができます。</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>他のサイトを試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進行状況</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>この認証情報の所有者をサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>%1 に問い合わせています (%2/%3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>保存済みの認証情報を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>有効: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>有効ですが、サーバーからは認証情報の所有者がわかりません。</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>API キーによると、このアカウントは ID %1 の組織に属しています。</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>特定のスコープに限定されている可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1 はこの認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>%1 で認証情報を確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1 はこの認証情報を受け付けます。</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>このサイトに切り替えて、アカウントを保存してください。</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>%1 に切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>入力の誤り、期限切れ、または失効です。新しいキーは数秒間拒否されることがあります。その場合はもう一度確認してください。</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>問い合わせできなかったサイト: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>この認証情報を受け付けるサイトは他にありません。</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>次のサイトも含まれます: %1。</translation>
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
        <translation>%1 (追加)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>、</translation>
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
        <translation>環境変数:
  DD_API_KEY, DD_APP_KEY   両方が設定されていると「環境」というアカウントが使えます。保存はされません。
  DD_BEARER_TOKEN          トークンで同じことをします。
  DD_SITE                  そのサイト。未設定の場合は datadoghq.com です。
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>デスクトップで Datadog の組織接続を管理します。</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>サンプル組織の入った内蔵サンドボックスで開きます。キーは不要です。</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>このサイトで開始します (例: datadoghq.eu)。</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>サイトのアドレスの代わりにこの API アドレスで開始します。https、またはこのコンピューター上の http を指定できます。</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>各リクエストの動詞、パス、ステータス、ミリ秒、ID を記録します。</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>バグ報告に必要な情報を表示して終了します。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge はオプション以外の引数を受け付けません: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>サイト「%1」はありません。利用できるサイト: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>「%1」は API アドレスとして使用できません。https、またはこのコンピューター上の http で、ホストを含み、パスとユーザーを含まないアドレスが必要です。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>接続を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>接続の比較</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>変更をフィルター</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>このファイルについて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln 件の相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件の相違</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>「%1」を含む相違はありません</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違はありません</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>接続は以前と同じです: %1。</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>このスナップショットを読み込めません</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 は破損しています。別のスナップショットまたはファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>更新で新しい内容が見つかるたびに、Orgbridge はスナップショットを保存します。以前にエクスポートした JSON や CSV も使えます。</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>相違のエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>相違はエクスポートされませんでした</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>この接続を使用できる対象が、その間に他の誰かに変更されました</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>この接続は、その間に他の誰かに変更されました</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>この接続は、その間に他の誰かに削除されました</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>この接続はすでに存在します</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>何も送信しません。接続は現状のままです。</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>それでも削除(&amp;E)</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>自分の変更を重ねる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>相手の変更を採用(&amp;H)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>何も送信しません。接続は現状のままで、自分の編集は終了します。</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>何も送信しません。アクセスは現状のままで、自分の編集は終了します。</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>どちらかがフルアクセスのため、重ねるものがなく、対象が誰もいなくなります。</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>自分のアカウントが締め出されます。代わりにアクセスを編集し直してください。</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>アクセスはすでに同じ内容のため、何も送信しません: %1。</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>再度作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>削除のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>何も送信しません。接続は削除されたままで、自分の編集は終了します。</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>既存の接続を開く(&amp;X)</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>何も送信せず、既存の接続を表示します。</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>自分のデータタイプを追加(&amp;A)</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>データタイプがなくなってしまいます。接続には少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>%1 を新しい接続として送信します。ID と作成者は新しくなり、アクセス制限はありません。</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>接続のデータタイプはすでに同じ内容のため、何も送信しません: %1。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>表示していた状態</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>希望する状態</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>後で決める(&amp;D)</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>送信するアクセス権: %1。</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>送信する内容: %1。</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>このアカウントで再作成…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>接続 ID</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>ソース組織 ID</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>宛先組織 ID</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>作成者 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>参照アカウント</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>接続 ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ソース ID</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>宛先 ID</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>作成者 ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>招待中</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>接続が選択されていません</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>接続を選択すると、共有している内容を確認、変更できます。</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>Datadog で開く</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>編集前に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>変更を送信しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>%Ln 件の接続を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>データタイプのチェックを切り替えると、変更できる接続すべてが編集されます。</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>[保存] は 1 件の接続を送信します。複数を送信するには [変更をレビュー…] を使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…他 %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1、編集済み</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>参照アカウント</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>前回の表示以降</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1 は無効化されています。接続は作成者のアカウントとともに削除されます。</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1 (編集済み、未保存)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1、無効化済み</translation>
    </message>
</context>
<context>
    <name>ConnectionTypes</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>メトリクス</translation>
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
        <translation>接続をフィルター</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 としてコピーしました。</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>このコードにキーは含まれていません。</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>環境変数から読み取ります: %1。</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>%1 が未設定の場合は %2 を呼び出します。</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>%1 を呼び出します。</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog はデータタイプのない更新を拒否します。</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>このセッションのみ</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>認証情報が不完全です。</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>このアカウントには認証情報が保存されていません。入力してください。</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>保存済みの認証情報は別の種類です。すべての項目を入力してください。</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>API キーとアプリケーションキー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>ベアラートークン(&amp;B)</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>API キー(&amp;I)</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>アプリケーションキー(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>パーソナルアクセストークン、サービスアクセストークン、または OAuth アクセストークン。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>アプリケーションキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>API キーとアプリケーションキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>API キーを入力してください。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>1 行目に列名がありません。connection_types と、source_org_id または source_org_name、sink_org_id または sink_org_name が必要です。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>列「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>列「%1」は使用されません。</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>1 行目の列名に「%1」がありません。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> または </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>この行のセルは %Ln 個ですが、1 行目は %1 個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>セルを閉じる引用符の後に文字があります。セル内の引用符は 2 つ続けて書きます。</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>このセルを開始する引用符に、対応する閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>引用符で始まらないセルの中に引用符があります。セル全体を引用符で囲み、この引用符は 2 つ続けて書いてください。</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (サービスアカウント)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>この接続を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>%Ln 件の接続を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>接続を削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続を削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>宛先は直ちにこれらのデータにアクセスできなくなります。それらを使用するダッシュボードとモニターは機能しなくなります。</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>元に戻すと新しい接続が作成されます。ID と作成者は新しくなり、アクセス制限はありません。</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>データタイプ:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>作成者:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>削除する接続</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>デモを開始できません。このマシンに空きポートがありません。</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>ファイルに接続が含まれていません。</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>ファイルはサイト %1 のものですが、選択中のサイトは %2 です。</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>先にファイルのサイトを選択してください。</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>ソース組織がありません。ID または名前を指定してください。</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>宛先組織がありません。ID または名前を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>「%1」は組織の ID ではありません。ID は 00000000-0000-0000-0000-000000000000 のような形式です。</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>ファイルではこの組織は「%1」ですが、ここでは「%2」です。ID が優先されます。</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>「%1」という組織はありません。ID を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>「%1」という組織が %Ln 件あります。ID を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>データタイプがありません。接続は少なくとも 1 つを共有します。何も共有しない場合は、接続をファイルに含めず、削除の対象にしてください。</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>データタイプの名前が空です。</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>データタイプ「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>ソースと宛先が同じ組織です: %1。</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>%1 から %2 への接続は、すでに %3 行目にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>「%1」は接続の ID ではありません。</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>これは %1 から %2 への接続の ID です。</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>この ID はすでに %1 行目にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>「%1」は Orgbridge が認識しないデータタイプです。そのまま送信されます。</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>または ID(&amp;I):</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>組織を読み込み中</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>宛先組織</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>組織を読み込んでいます…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>接続できる組織は残っていません。一覧にない組織は ID を入力してください。</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>名前または ID がこれに一致する組織はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln 件の組織</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>これは組織 ID ではありません。ID は 36 文字で、数字、a から f の文字、4 つのハイフンで構成されます。</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>これはソース自身です。</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>ソースはすでにこの組織と共有しています。</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>%1 行目はセクションでも、値のあるキーでもありません。</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>%1 行目は %2 行目と同じキーです。%2 行目が使用されます。</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>apikey はありますが、appkey がありません。アカウントには両方が必要です。</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>appkey はありますが、apikey がありません。アカウントには両方が必要です。</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>セクション [Connection] に apikey も appkey もありません。</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>キーを含むはずのセクション [Connection] がありません。</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>%1 行目の api_host は Datadog のサイトのアドレスではありません。キーが他に送信されないよう、候補に表示しません。独自のゲートウェイの場合は、--api-url を付けて Orgbridge を起動してください。</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>下書きを %1 に保存できませんでした: %2。このウィンドウを閉じるまでは保持されます。</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>内容を解釈できません</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>%1 の以前の下書きを読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>%1 の以前の下書きを読み込めませんでした: %2。ファイルは %3 として残しました。</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>より新しい Orgbridge で書き込まれたものです</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比較対象(&amp;W):</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>%1 のスナップショット</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>%1 のスナップショット、%2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>比較するファイル</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>接続 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>環境変数 DD_SITE の「%1」は Datadog のサイトではありません。有効な値: %2。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>接続 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
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
        <translation>新しいキーは数秒間拒否されることがあります。その場合は再試行してください。</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>編集内容は保持されています。</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>変更が行われたかどうかはわかりません。Orgbridge は繰り返す前に確認します。更新すると現在の状態がわかります。</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>サーバーが要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>アカウントのサイトを確認してください。正しい場合は、Orgbridge の不具合の可能性があります。</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>サーバーがこの組織の組み合わせ、またはデータタイプを拒否しました。サーバーの文言は正確とは限らず、データタイプだけが無効な場合も同じ応答になります。</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>2 つの組織は、同じ Datadog アカウントに属する異なる組織である必要があります。Enterprise プラン以外では、組織が共有できる相手は最大 5 つです。</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>サーバーがこのアクセス制限を受け付けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>ID の入力の誤り、または他の組織の ID の可能性があります。自分自身を締め出すには user_access_manage 権限が必要です。</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>サーバーが変更を受け付けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>接続には少なくとも 1 つのデータタイプが必要で、同じものは 1 回だけ指定できます。更新してから変更内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1 はこの認証情報を認識しません。</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>最も多い原因はサイトの間違いです。キーとトークンは 1 つのサイトでのみ有効です。それ以外の場合は、入力の誤り、期限切れ、または失効です。</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>このアカウントは組織接続を表示できません。%1 権限がないか、認証情報が別のサイトのものです。</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>まずサイトを、次にユーザーのロールとキーのスコープを確認してください。</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>このアカウントは、接続を使用できる対象を表示できません。</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>ユーザーのロール、キーのスコープ、アクセス制限自体によって決まります。</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>このアカウントは、接続を使用できる対象を変更できません。</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>%1 権限と、現在のアクセス制限で編集できることが必要です。</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>このアカウントは接続を変更できません。%1 権限がありません。デフォルトでこの権限を持つのは Datadog Admin ロールだけで、スコープ付きのキーやトークンの権限はユーザーより少ない場合があります。</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>ロールとキーの両方にこの権限がある、ソース組織のアカウントを使用してください。この接続だけアクセスが制限されている可能性もあります。</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1 はこの認証情報を拒否します。</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>最も多い原因はサイトの間違いです。キーとトークンは 1 つのサイトでのみ有効です。それ以外の場合は、入力の誤り、失効、またはスコープの不足です。</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>接続、またはその組織が存在しません。その間に誰かが削除したか、このアカウントでは表示できません。</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>更新すると現在の状態がわかります。</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1 は Orgbridge が要求した機能を提供していません。</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>アカウントのサイトを、独自のアドレスがある場合はそのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>この 2 つの組織は、すでにこの方向で接続されています。接続は 1 つだけ作成できます。</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>既存の接続を表示し、そのデータタイプを変更してください。</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>短時間の要求が多すぎます。</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>短時間の要求が多すぎます。制限の名前は %1 です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>1 分待ってから再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>%Ln 秒後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>サーバー、またはその手前のゲートウェイで障害が発生しました。アカウントの問題ではありません。</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>多くの場合、しばらくすると解消します。続く場合は Datadog のステータスページを確認してください。</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>これは、ここで Datadog の API が返す応答ではありません。</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>アカウントのサイトと、途中にプロキシやゲートウェイがないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1 が別のアドレスにリダイレクトしています。キーが他に渡らないよう、Orgbridge は従いません。</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>アカウントのサイトまたはアドレスを確認してください。ネットワークのログインページが原因の場合もあります。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>ネットワーク、VPN、プロキシを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>応答が完了する前に %1 との接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>ネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>ネットワークまたはサーバーの動作が遅くなっています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>サーバーが %1 であることを確認できなかったため、認証情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>このコンピューターの日付を確認してください。社内プロキシが通信を復号している場合は、その証明書をシステムにインストールする必要があります。Orgbridge がこの検証を省くことはありません。</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge は %1 の応答を読み取れません。</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>再試行してください。続く場合は、アカウントのアドレスと途中のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>%1 の応答が Datadog の API の応答としては大きすぎます。Orgbridge は読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>アカウントのアドレスと途中のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>認証情報を送るには安全でないアドレスのため、何も送信されませんでした。Orgbridge は https を使用します。暗号化されない http は、このコンピューター宛てに限られます。</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>アカウントのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>応答が届く前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>準備ができたら再試行してください。</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>このコンピューターと %1 の間のプロキシがログインを要求しています。</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>システムでプロキシを設定するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>応答の代わりに Web ページが返されました。Datadog の API ではなく、プロキシ、ゲートウェイ、またはネットワークのログインページが応答しています。</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>プロキシとネットワークのログインを確認してから再試行してください。アカウントのサイトまたはアドレスも確認してください。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>アカウントを編集…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>キーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>アカウントを表示…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>再作成を完了…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1 は Datadog のホストではありません。このホストの運用者は、認証情報を読み取って使用できます。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>認証情報は、信頼できるとわかっているゲートウェイにだけ送信してください。Orgbridge はホストごとに 1 回確認します。</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>認証情報を送信</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>接続のエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>表示中のすべて: %Ln 件の接続(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>選択範囲: %Ln 件の接続(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>接続:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>%Ln 件の接続は、組織またはデータタイプが不明なため除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>接続に名前を付けて保存</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>接続はエクスポートされませんでした</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>%Ln 行中の先頭 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>サーバー上の内容です。</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>下書きは含まれません。</translation>
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
        <translation>完全な形式です。再度インポートできます。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>スプレッドシート用です。再度インポートできます。</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>接続を引き継ぐための構成です。キーは含まれません。設定方法は先頭の行に書かれています。</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>テキストが UTF-16 です。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>ここから先のテキストは UTF-8 ではありません。ファイルを UTF-8 で保存してください (スプレッドシートの場合は &quot;CSV UTF-8&quot;)。</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>ファイル %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>ファイル %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>ファイル %1 を読み込めませんでした: %2。%3 として残しました。</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>ファイルではないため、読み込めませんでした。</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>このようなファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1 は設定されていますが、%2 は設定されていません。アカウントには両方が必要です。</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>環境変数から</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>, </source>
        <comment>between the parts of who somebody is</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>最終確認 %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>Orgbridge の起動後は確認されていません。%1 時点の情報です。</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>有効 (%1 時点)。</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>認証情報の所有者はわかりません。</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>表示不可</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>サーバーからは、この認証情報で許可された操作がわかりません。</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>接続を表示、変更できます。</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>接続を表示できますが、変更できません。%1 権限がありません。デフォルトでこの権限を持つのは Datadog Admin ロールだけです。</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>接続を表示できません。%1 権限がありません。デフォルトではすべてのロールがこの権限を持ちます。</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>接続を表示できません。デフォルトですべてのロールが持つ %1 権限と、デフォルトで Datadog Admin ロールだけが持つ %2 権限がありません。</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>接続を表示不可 (%1 と %2 がありません)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>接続を表示不可 (%1 がありません)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>読み取り専用 (%1 がありません)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>キーチェーンのエラー</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>このアカウントには認証情報が保存されていません。編集して入力してください。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>拒否 (%1 時点)。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>応答なし (%1 時点): 認証情報を確認できませんでした。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>このアカウントは接続を変更できません。org_connections_write 権限がありません。</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>このアカウントは Orgbridge で読み取り専用に設定されています。</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>これを行えるのはソース組織だけです。%1 のアカウントが必要です。</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>これを行えるのはソースまたは宛先だけです。%1 または %2 のアカウントが必要です。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>別のファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>このファイルについて</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>変更した後、同じファイルをもう一度読み込みます</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 をインポートできません</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln 件のエラー。何も変更されていません。ファイルを修正して、再度読み込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%1 に %Ln 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>ファイルに含まれない %Ln 件の接続も削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>%Ln 件の変更をレビュー(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>ファイルの %Ln 件の接続は、すでにサーバー上で同じ状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>作成 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>更新 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>削除 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>書き込めないもの %Ln 件 (下記参照)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>すでにファイルと同じ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1。レビューするまで何も送信されません。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file is larger than %1. Divide it into several files.</source>
        <translation>ファイルが %1 を超えています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>ファイルの接続が %1 件を超えています。複数のファイルに分割してください。</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>認証情報なし (後で入力)</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>API キー %1、アプリケーションキー %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>ベアラートークン %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>読み取り専用モード</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>検出元: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>「%1」としてすでに存在</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>認証情報はキーチェーンに保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln 件のアカウントにはまだ認証情報が必要です。編集して入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>インポートされませんでした: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>アカウント一覧を開く…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>アカウントにするものを選択してください。キーはキーチェーンに保存され、元の場所もそのまま残ります。どこにも送信されません。</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>デモではキーを探しません。Orgbridge でエクスポートした一覧を開くことはできます。</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>インポートできるものがありません。環境変数には DD_API_KEY と DD_APP_KEY の組も DD_BEARER_TOKEN もなく、Datadog の旧ツールのファイル %1 もありません。</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>インポートするアカウント</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>このコンピューターまたは別のコンピューターの Orgbridge でエクスポートした一覧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>すでに存在するかどうかを判断できないアカウントがあります: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>検出されたものの一部に問題があります。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>既存のアカウントと比較しています…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>先にアカウントにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウントをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>アカウント一覧を開く</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>アカウント一覧 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>%1 のジャーナルは破損しています。%2 として残し、新しいジャーナルを開始しました。</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>%1 のジャーナルに書き込めません: %2。変更は引き続き送信されますが、記録はこのウィンドウを閉じるまでしか残りません。</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>開かれていません</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>より新しいバージョンの Orgbridge で書き込まれたものです</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>希望: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>編集前に戻す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>選択した変更と逆の変更を作成し、レビューします</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>表示中の行を CSV または JSON のファイルに書き込みます</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>ジャーナルをフィルター</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%Ln 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Orgbridge が送信したすべての変更がここに残ります。日時、使用したアカウント、変更前と変更後、結果を確認できます。</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>「%1」を含む行はありません</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>ディスク上のジャーナルは不完全です</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>ジャーナルのエクスポート</translation>
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
        <translation>ジャーナルはエクスポートされませんでした</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>接続のファイルは、{ で始まる JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>バージョンがありません。この Orgbridge が読み込めるのはバージョン %1 です。</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>接続のリストがありません。</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>オブジェクトである必要があります: { … }。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>フィールド「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>フィールド「%1」は使用されません。</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>リストである必要があります: [ … ]。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>引用符で囲んだテキストである必要があります。</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>別の種類のファイルです: 「%1」。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数である必要があります。</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>ファイルのバージョンは %1 です。この Orgbridge が読み込めるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>ファイルが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>ここから先が JSON ではありません: %1。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>このアカウントのキーチェーン項目に、使用できる認証情報がありません。</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>キーチェーンは認証情報を保存したと報告しましたが、読み戻して確認できませんでした。</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>キーチェーンは認証情報を削除したと報告しましたが、まだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>デフォルトのキーリング</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 のロックは解除されています。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 はロックされています。</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1 にはデフォルトのキーリングがまだありません。</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>このデスクトップではキーチェーンサービスが動作していません。</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>セッションバスがないため、キーチェーンにアクセスできません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>キーチェーンのロックは解除されませんでした。確認画面が閉じられたか、表示できませんでした。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>キーチェーンのロックは解除されませんでした。時間内に確認画面への応答がありませんでした。</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>キーチェーンは以前の要求をまだ処理中です。何も変更されていません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>キーチェーンが時間内に応答しませんでした。変更は後で実行される可能性があります。</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>キーチェーンを探しています…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>キーチェーンの確認画面への応答を待っています…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>キーチェーンがないため、このセッションの間だけ保持します。%1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>設定(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロック解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>%1 にキーリングを設定します</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロックを解除します</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1 はロックされています。解除されるまで、認証情報はこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 それまでの間、認証情報はこのセッションの間だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>言語(&amp;A) (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>現在 %Ln 件の接続。</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>このサイトにはまだアカウントがありません</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>組織接続を使うと、ある Datadog 組織が別の組織の選択されたデータを利用できます。アカウントを追加すると、その組織の接続が表示されます。デモではサンプル組織を表示し、キーは不要です。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>接続を読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>このアカウントは組織接続を一覧表示できません。すべてのデフォルトロールが持つ org_connections_read 権限と、このサイトのキーが必要です。</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>アカウントを編集…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>このアカウントのキーがありません</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>このアカウントの認証情報はキーチェーンにありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>ロックを解除すると、Orgbridge がこのアカウントの認証情報を読み込みます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>接続が読み込まれていません</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>この組織は他の組織とデータを共有しておらず、他の組織のデータも利用していません。</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>検索とフィルターに一致する接続はありません。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>認証情報を %1 に送信しますか?</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>アクセスを放棄</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>自分のアカウントが締め出されます。</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>元に戻せるのは、その時点で編集できる対象、または Datadog でアクセス管理を許可された対象だけです。</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>アクセスを維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>アクセスを放棄(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ジャーナル(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>デモを開始できませんでした。</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>ターミナルから開始してください: orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>適用 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>未適用 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>結果不明のまま %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>前回のセッションの変更を確認しました: %1。</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>それぞれの結果はジャーナルに表示されます。</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>メイン</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>前回のセッションの %Ln 件の変更は結果が不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>Orgbridge の終了時に %Ln 件の変更を送信中でした。実際の状態を確認するため、接続を読み込んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>キーチェーンの確認画面への応答を待っています…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>キーチェーンのロックを解除できませんでした。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>不明な組織</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>編集済み、未保存</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>組織接続</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>画像を作成するためのメモリが足りません。SVG ファイルなら少なくて済みます。</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>選択中: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>%Ln 件の接続を選択中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>組織とその間の接続を、箱と矢印で描いたものです。</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>[リスト] タブには同じ接続が表で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続のソース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続の宛先</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a legend</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>実寸(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>マップ全体(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>レイアウト中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>レイアウトをキャンセル</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>描画する接続がありません</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>組織とその間の接続がここに表示されます。</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>マップをレイアウトできませんでした</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>レイアウトを行う Graphviz の出力: %1
レイアウト用プラグインがインストールされているか確認してください。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>マップはレイアウトされていません</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>マップをレイアウト</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>マップのエクスポート</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>マップはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>マップをエクスポート(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1: %Ln 件の接続のソース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1: %Ln 件の接続の宛先</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1 から %2: 前回の表示以降に削除</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 から %2: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1: 同じ組織</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1 から %2: 接続なし</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>フィルターで除外されています。</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>Enter を押すと新しい接続を作成できます。</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>接続のマトリックス</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>%1 から %2 への新しい接続…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>空の列(&amp;M)</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>ソースの並べ替え</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>宛先の並べ替え</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>まだ宛先でない組織も表示し、新しい接続を作成できるようにします。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>接続の多い順</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>ソースの並べ替え(&amp;R)</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>宛先の並べ替え(&amp;D)</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (アカウント %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>接続を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>接続を作成(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>ソース(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>宛先(&amp;D):</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>データタイプ(&amp;T):</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>組織を読み込めませんでした。このアカウントの認証情報を利用できません。既知の組織を選択するか、ID を入力してください。</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>組織を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>一覧の取得には org_management または org_connections_write 権限が必要です。</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>既知の組織を選択するか、ID を入力してください。</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>宛先を選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>データタイプを少なくとも 1 つ選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 はすでに %Ln 件の組織と共有しています。Enterprise プラン以外では、Datadog で許可されるのは最大 %2 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>これは個人のアカウントです。作成者が無効化されると接続も削除されます。Datadog は接続の作成にサービスアカウントを推奨しています。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>「%1」の認証情報を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>「%1」の接続を読み込めませんでした。</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>このアカウントには認証情報が保存されていません。</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%1 件中 %Ln 件のアカウントを読み込めませんでした: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>その他のアカウントの接続は表示されています。</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge は自身のファイルの一部を使用できませんでした。</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>接続は最新ではありません。</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>読み込み中のため、ここに表示されている内容は変わる可能性があります。</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>先に更新してください。ここに表示されている内容は、すでに正しくない可能性があります。</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>環境変数のアカウントは使用されません。</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>選択したアカウントで送信できる下書きがありません。</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>変更を送信しています。新しい接続はその後で作成してください。</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>適用しました: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>すでに同じ状態のため、変更は不要でした: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>現状のままにしました: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信されませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>再作成のために削除された後、存在しない接続: %1。</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>アクセス制限なしで作成された接続: %1。</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>完了していない再作成があります。</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge はデータタイプとアクセス制限を保持しています。</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1 の ID と作成者は再び新しくなります。</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1 の ID は再び新しくなり、作成者は %2 になります。</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>元に戻しても復元できないもの</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>接続を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>回答(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>変更のレビュー</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>編集は保存済みの状態に戻り、この行は計画から除かれます</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>適用済みの変更を除き、適用されなかった変更をもう一度レビューします</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>計画の進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln 件の変更 (すべて未送信)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>各接続は書き込む前に再度読み込まれます。行を除外するにはチェックを外してください。</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>各接続は書き込む前に再度読み込まれます。行を除外するにはチェックを外してください。下書きは残ります。</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>他の変更を適用しています。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>適用する変更は残っていません。</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>変更を適用しています: %1/%2 件完了</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>適用されなかった変更は下書きとして残ります。</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>サーバーは希望どおりの状態です</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>一部の変更は適用されませんでした</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>キャンセルしています。書き込み中の変更は完了させ、残りは実行しません。</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>サーバーは現在、これ以上の書き込みを受け付けません。%1。</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>一時停止中です。再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>一時停止しています。書き込み中の変更は先に完了させます。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln 件の競合が回答を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>変更と変更の間で一時停止またはキャンセルできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>残り %Ln 件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
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
        <translation>アカウント「%1」は Orgbridge で読み取り専用に設定されているため、何も送信されませんでした。設定を変えるには [アカウント…] で編集してください。</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>アカウント「%1」の認証情報を利用できません。</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>この計画にない変更に依存しています。</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>ロール (ID で指定)</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>チーム (ID で指定)</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>ユーザーまたはサービスアカウント (ID で指定)</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>組織 (ID で指定)</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>対象(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>これは ID ではありません。ID は 01234567-89ab-cdef-0123-456789abcdef のような形式です。</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>これはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>許可(&amp;M):</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1 (ソース)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1 (宛先)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>接続に connection_types がありません</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>再起動後に接続を読み込んで確認しました。</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>接続は変更前の状態です (再起動後に確認)。</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>接続は変更前とも希望した状態とも異なります (再起動後に確認)。</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>%1 のユーザー</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1 (サービスアカウント)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1 (個人)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続を再作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog では接続の作成者を変更できません。Orgbridge は接続を削除し、同じデータタイプで再作成して、アクセス制限を復元します。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保持されるもの</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>新しい作成者にも新しい接続の編集を許可する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>読み込めなかったアクセス制限を失ってもよい(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>レビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>このアカウントで再作成</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>他の %Ln 件の接続は除外されます。書き込み可能なソースのアカウントが表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>アクセス制限を読み込み中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>%1 のアカウント</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>%1 のアカウント:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>アクセス制限を読み込んでいます。</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>先に、アクセス制限をどうするかを決めてください。</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>新しい作成者: %1。</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>作成者が無効化されると接続も終了します。Datadog はサービスアカウントを推奨しています。そのアカウントを表示していれば、ここで選択できます。</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>アクセス制限を読み込んでいます: %1/%2 件完了。</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>アクセス制限を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 件の接続のアクセス制限を読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>このアカウントの認証情報を利用できません。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>アクセス制限は失われず、引き継がれます。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>アカウントのユーザー</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>ID: スクリプトや Terraform など、この ID を参照しているものはすべて変更が必要です。</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>作成者: 今後は %1 のユーザーアカウントに依存します。</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>作成者 (%1): 今後は %2 のユーザーアカウントに依存します。</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>一時的なアクセス: 削除から作成までの間、%1 は %2 のデータを一切利用できません。</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>アクセス制限 (読み込めませんでした): %1 のロールで許可された全員が新しい接続を使用できます。</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>ID: スクリプトや Terraform など、これらの ID を参照しているものはすべて変更が必要です。</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>作成者: 今後は %1 のユーザーアカウントに依存します。</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>一時的なアクセス: 削除から作成までの間、宛先はデータを一切利用できません。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>%Ln 件の接続のアクセス制限 (読み込めませんでした): ロールで許可された全員が新しい接続を使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>データタイプ: %1。</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>アクセス (制限なし)。</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>アクセス制限: %1。</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>データタイプ。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>%Ln 件の接続のアクセス制限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>接続が削除されたかどうかがわからないため、再作成されませんでした。</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>接続が削除されなかったため、再作成されませんでした。</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>接続が作成されたかどうかがわからないため、アクセスは制限されませんでした。</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>接続が作成されなかったため、アクセスを制限する対象がありません。</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>依存する変更が行われませんでした。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln 件のソース組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln 件の宛先組織</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>組織間のデータ共有状況</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>サイト %1 (%3 に %2 で確認)。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>リスクのある接続はありません。</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>リスクあり: %1。</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>接続のマップ</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>Orgbridge %1 で作成。未送信の編集は含まれません。</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>組織接続</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>レポートは保存されませんでした。</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>レポートは印刷されませんでした。</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>プリンターが受け付けません。PDF 文書として保存し、それを印刷してください。</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>リスク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>リスクのある接続 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>すべてのリスク (%1)</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>すべての接続を表示</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>リスクあり: %1。いずれかを選択すると意味が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a risk: its meaning, and what fixes it</comment>
        <translation>%1: %2%3</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Creator disabled</source>
        <translation>作成者が無効</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>作成者が承諾待ち</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>個人が作成</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>不明なデータタイプ</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>宛先が 5 つ以上</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>双方向で同じデータ</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>このユーザーは無効化されています。Datadog は作成者のアカウントとともに接続を削除します。</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>このユーザーはまだ招待を承諾しておらず、接続はこのユーザーのアカウントに依存しています。</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>この個人のアカウントが無効化されると、接続も終了します。</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>このバージョンの Orgbridge が認識しないデータタイプを共有しています。そのまま保持されます。</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>ソース組織が 5 つ以上の組織と共有しています。Datadog の Enterprise プラン以外の組織が共有できる相手は最大 5 つです。</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>2 つの組織が同じデータタイプを双方向で共有しています。</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>Datadog が推奨するとおり、サービスアカウントで接続を再作成してください。</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>Datadog で内容を確認し、共有するつもりのないもののチェックを外してください。</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>別の接続を追加する前に、不要な接続を削除してください。</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>一方向で十分な場合は、もう一方の接続でデータタイプのチェックを外してください。</translation>
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
        <translation>この接続は前回の表示以降に削除されました。</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>このアカウントは接続を変更できません。org_connections_write 権限がありません。デフォルトでこの権限を持つのは Datadog Admin ロールだけです。</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>このアカウントは Orgbridge で読み取り専用に設定されているため、何も送信できません。設定を変えるには [アカウント…] で編集してください。</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>これを変更できるのはソース組織だけです。%1 のアカウントが必要です。</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>接続は少なくとも 1 つのデータタイプを共有します。何も共有しない場合は、接続を削除してください。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されません。</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>接続を作成できるのはソース組織だけです。%1 のアカウントが必要です。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠します</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示します</translation>
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
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of an enumeration</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Load Again</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>表示するアカウント</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>表示するアカウント</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L2 件中 %L1 件を読み込み済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>失敗: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>保存済みの認証情報なし</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>キーチェーンのエラー</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>読み取りのみ可</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>ショートカットをフィルター</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>リスト、マップ、マトリックス</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>空のセルで新しい接続を作成</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>データタイプ</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>チェックを切り替え</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>次の領域、前の領域</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>何もせずに閉じる</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>その方向の次の接続</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>マップを移動</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>米国政府</translation>
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
        <translation>サイト</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>サイトを選択</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>接続を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>サーバーが正常に応答しませんでした。%Ln 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>レート制限 %1: %Ln 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>前回の表示時点 (%1)</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>最終更新 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln 件が読み取り専用モード</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>読み取り専用モード</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>読み取りのみ可</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>権限は不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のアカウントを読み込み済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1、失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>Datadog のホストではありません</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>内容を解釈できず、別名で残すこともできませんでした</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>内容を解釈できません</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>より新しい Orgbridge で書き込まれたものです</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (新規)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除)</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>メトリクス</translation>
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
        <translation>ウィンドウの表示状態を %1 から読み込めません。</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>%1 にあるウィンドウの表示状態が破損しています。ファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>%1 にあるウィンドウの表示状態が破損しています。ファイルは %2 として残します。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>%1 は、より新しい Orgbridge で書き込まれたものです。そのまま残します。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>%1 は、より新しい Orgbridge で書き込まれたものです。%2 として残します。</translation>
    </message>
</context>
</TS>
