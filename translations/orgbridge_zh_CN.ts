<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>关于 Orgbridge</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>第三方声明</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>第三方声明(&amp;T)</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>在桌面上管理 Datadog 组织连接。许可证：Apache-2.0。“Datadog”是 Datadog, Inc. 的商标，该公司既未开发也未认可 Orgbridge。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>没有任何条目时，%1 中角色允许的所有人都可以查看和编辑此连接。一旦有了条目，就只有列出者可以。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审阅(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>编辑访问权限</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>访问限制</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>允许的操作</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>%1 的 ID</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>无法读取谁可以使用此连接。</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>该账户的凭据不可用。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>编辑访问权限…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>恢复完全访问…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>连接尚未加载，因此未知。</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>正在读取谁可以使用此连接…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Datadog 没有关于它的访问限制记录 (404)。</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>据目前所知，此账户的用户不在可编辑者之列。</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>尚不清楚谁可以使用此连接。</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>团队</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>可编辑</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>可查看</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>组织中角色允许的所有人都可以查看和编辑此连接。</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>%1 中角色允许的所有人都可以查看和编辑此连接。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>新增可编辑：%1。</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>新增可查看：%1。</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>新增为 %1：%2。</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>不再可编辑：%1。</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>不再可查看：%1。</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>不再为 %1：%2。</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>新连接将采用这些访问限制。%1。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>从现在起，只有列出者可以使用此连接。%1。</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog 未说明此账户的身份，因此它可能不在可编辑者之列：%1。</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>%1 不在可编辑者之列（%2）：此账户届时既无法更改或删除该连接，也无法重新授予自己访问权限。</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>此账户的用户</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>该用户是否属于列出的某个团队尚不清楚。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between &quot;May edit: list of people&quot; and the like</comment>
        <translation>；</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>只读模式的账户不会发送任何会造成更改的请求。要更改此设置，请在“账户…”中编辑该账户。</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账户(&amp;O)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln 个只读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>组织尚不清楚</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>自定义名称</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>只读账户(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>绝不会用它更改任何内容。</translation>
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
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>请选择站点。</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>请输入标签。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>账户未保存。</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>已有使用此 ID 的账户。</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>该账户已不在列表中。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>无法读取设置文件 %1；其中的账户不会显示。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>设置文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>设置文件 %1 由更新版本的 Orgbridge 写入。</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 该文件已保留为 %2，账户列表从空白开始。</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 该文件无法重命名，因此保持原样，且无法存储任何账户。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>设置文件中有 %Ln 个账户无法读取，已在文件中原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>账户需要标签。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>“%1”不是站点。</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>无法写入设置文件 %1。</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>第 %1 行不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>这不是由 Orgbridge 导出的账户列表：“format”必须为 %1，“accounts”必须为列表。</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>其格式版本为 %1，而此版本的 Orgbridge 只能读取版本 %2。</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>缺少“label”</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>其“site”为“%1”，既不是 Datadog 的站点，也不是 --api-url 的地址</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>列表中的账户 %1 已略过：%2。</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>其中的列表为空。</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>从此计算机移除：</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• %2 上的账户 %1</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• 它在密钥环中的凭据</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• 它的凭据，保存于：%1</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>Datadog 上不会有任何变化：密钥或令牌在那里被撤销之前一直有效。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>移除账户(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>保留账户</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>将凭据留在密钥环中？</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 除非您先解锁密钥环，否则该账户的凭据会留在其中，直到您自行移除。</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>移除但保留凭据(&amp;M)</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1 已移除，但其凭据未移除。</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1 已移除，但不确定其凭据是否也已移除。</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 如果密钥环中有这些凭据，它们位于条目 %2 中。</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>其凭据仅在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
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
        <translation>%1（不是站点）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>保存于：%1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>只读：无论此账户有何权限，都不会用它发送任何会造成更改的请求。</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>在权限允许的范围内发送更改。</translation>
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
        <translation>服务器未说明。</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>导入账户的凭据仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>导出账户列表</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>账户列表 (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>账户列表未导出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 个账户导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>文件包含标签、站点以及账户的身份，不含任何密钥。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>并未显示所有账户。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>账户是一个名称，代表某站点上一个组织的凭据。其密钥存入密钥环，绝不写入文件。</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>正在等待您回应密钥环的提示…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>密钥环未解锁。</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>密钥环中可能仍有此账户的旧凭据。</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>账户已保存，但其凭据仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>解锁密钥环后即可使用已存储的凭据。</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>导出账户列表(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>在环境变量和 Datadog 旧版工具的文件中查找密钥</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>将标签、站点和账户身份写入文件，不含密钥</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>没有可导出的已存储账户</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>停止验证</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>全部验证</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>向服务器查询每个账户的凭据属于谁</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>已验证 %1/%2</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>只读模式</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>保存于：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>此账户来自启动 Orgbridge 时的环境变量。要更改或移除它，请修改这些变量并重新启动 Orgbridge。</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>此账户仅属于 Orgbridge 的本次运行，与演示中的账户一样。它无法更改，并随程序结束而消失。</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>请先选择账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>更改标签、站点或凭据</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>移除账户及其凭据</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>取消加载(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>复制为(&amp;Y)…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>审阅更改(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>矩阵(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>显示的账户(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>关于 Orgbridge(&amp;A)</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>审阅 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>用此账户重新创建(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>某个连接没有 ID</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>连接 %1 的 connection_types 不是文本列表</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>列表缺少“data”</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>响应缺少“data”</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>该连接缺少 connection_types</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>当前用户没有 ID</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>限制策略缺少“bindings”</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>限制策略的“bindings”不是列表</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>限制策略的绑定 %1 缺少“relation”或“principals”</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>响应未说明密钥有效</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>响应不是 JSON：%1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>响应是 JSON，但不是对象</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>服务器返回的内容</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>应用 %Ln 项更改(&amp;A)</numerusform>
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
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 将获得 %3 的%2。</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 将重新获得 %3 的%2。</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>该连接有新的 ID 和新的创建者。</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>该连接有新的 ID，其创建者为 %1。</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>在重新创建该连接之前，%1 将失去对 %3 的%2的访问权限。其 ID 和创建者将永久丢失。</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1 将失去对 %3 的%2的访问权限；那里使用这些数据的仪表板和监控器将停止工作。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>正在读取当前状态</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>冲突：等待您的回应</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>速率限制：%1 秒</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>速率限制 %1：%2 秒</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>响应丢失：正在核实实际状态</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>无需操作：已是如此</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>该连接现已不存在：它已被删除，但再次创建失败。</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>连接未创建。</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>连接未更改。</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>连接未删除。</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>新连接已建立，但其组织中的所有人都可以使用：访问限制未恢复。</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>访问权限未更改。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>该更改的结果未知。</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>更改未执行。准备好后请重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项已应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项已是如此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项保持现状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项未尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项进行中</numerusform>
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
        <translation>，</translation>
    </message>
    <message>
        <source>Sent, outcome unknown: checking</source>
        <translation>已发送，结果未知：正在核实</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未应用</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>未发送任何内容：不清楚届时的可编辑者中是否有此账户自身的用户，且未就此得到确认。</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>访问限制在此期间已被他人更改，因此未删除任何内容。请重新计划，以便一并带上新的限制。</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>无法再次读取访问限制，因此未删除任何内容。</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>未收到有效响应，读取连接也失败了。下次启动时将核实更改是否已应用。</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>未收到有效响应；经读取确认，更改已应用。</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>未收到有效响应；经读取确认，没有任何更改。</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>未收到有效响应，而当前状态既非原状，也非所需状态：其他人更改了该连接。请审阅后再重试。</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>等待速率限制期间有人更改了它，因此未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>验证(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>取消验证(&amp;H)</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge 可以将这些凭据依次发送到其他站点，以查明它们属于哪里。</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>尝试其他站点(&amp;Y)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>向服务器查询这些凭据属于谁</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>正在查询 %1（%2/%3）…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>无法读取已存储的凭据。</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>有效，但服务器未说明这些凭据属于谁。</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>根据其 API 密钥，该账户属于 ID 为 %1 的组织。</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>它们可能仅限于某些作用域。</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1 未接受这些凭据。</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>无法在 %1 上验证凭据。</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1 接受这些凭据。</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>请切换到该站点，并在那里保存账户。</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>切换到 %1(&amp;W)</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>凭据可能输入有误、已过期或已撤销。新密钥可能会在几秒内被拒绝，此时重新验证即可。</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>无法查询以下站点：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>没有其他站点接受这些凭据。</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>其中包括：%1。</translation>
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
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（移除）</translation>
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
        <translation>环境变量：
  DD_API_KEY, DD_APP_KEY   两者都设置时，会有一个“环境”账户，它绝不会被存储。
  DD_BEARER_TOKEN          同上，但使用令牌。
  DD_SITE                  其站点，未设置时为 datadoghq.com。
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>桌面上的 Datadog 组织连接。</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>打开内置沙盒和示例组织；无需密钥。</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>以此站点启动，例如 datadoghq.eu。</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>以此 API 地址代替站点的地址启动：https，或本机上的 http。</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>记录每个请求的方法、路径、状态、毫秒数和 ID。</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>输出错误报告应包含的信息并退出。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>输出版本并退出。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>输出此帮助并退出。</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge 除选项外不接受任何参数：%1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>没有站点“%1”。可用站点：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>“%1”不能用作 API 地址：只接受 https，或本机上的 http，须含主机，不含路径或用户。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>显示连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>比较连接</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>筛选更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>关于此文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%Ln 处差异中的 %1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>没有包含“%1”的差异</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>连接与以下相比没有变化：%1。</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>无法读取此快照</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 已损坏。请选择其他快照或文件。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>每当刷新显示新内容时，Orgbridge 都会保留快照。也可以使用先前导出的 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>导出差异</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>差异未导出</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>此期间有人更改了谁可以使用此连接</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>此期间有人更改了此连接</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>此期间有人删除了此连接</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>此连接已存在</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>不发送任何内容。连接保持现状。</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>仍然删除(&amp;E)</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>叠加我的更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>采用对方的(&amp;H)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>不发送任何内容。连接保持现状，您的编辑到此结束。</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>不发送任何内容。访问权限保持现状，您的编辑到此结束。</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>任一侧为完全访问时，没有可叠加的内容，而且将无人可用。</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>这会把您自己的账户锁在外面。请改为重新编辑访问权限。</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>不发送任何内容，因为访问权限已正是如此：%1。</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>重新创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>保持删除(&amp;L)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>不发送任何内容。连接保持删除状态，您的编辑到此结束。</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>打开现有连接(&amp;X)</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>不发送任何内容，并显示现有的连接。</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>加入我的类型(&amp;A)</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>这样将没有任何数据类型，而连接至少需要一个。</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>将 %1 作为新连接发送：具有新的 ID、新的创建者，且不带访问限制。</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>不发送任何内容，因为连接已正是这些数据类型：%1。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>您看到时</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>您想要的</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>稍后决定(&amp;D)</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>发送此访问权限：%1。</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>发送：%1。</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>用此账户重新创建…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>连接 ID</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>源组织 ID</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>目标组织 ID</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>创建者 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>可见账户</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>连接 ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>源 ID</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>目标 ID</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>创建者 ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>待接受邀请</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>未选择连接</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>选择一个连接，查看并更改其共享的内容。</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>在 Datadog 中打开</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>正在发送更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>勾选或取消勾选某个类型，会编辑其中您可以更改的所有连接。</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>“保存”只发送一个连接。要发送多个，请使用“审阅更改…”。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 以及另外 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1，已编辑</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>可见账户</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>自上次访问以来</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1 已被禁用。连接会随其创建者的账户一起被删除。</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1（已编辑，未保存）</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1，已禁用</translation>
    </message>
</context>
<context>
    <name>ConnectionTypes</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>指标</translation>
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
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>已复制为 %1。</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>此代码中没有密钥。</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>它从环境变量读取：%1。</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>未设置 %1 时，它会调用 %2。</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>它会调用 %1。</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog 会拒绝没有数据类型的更新。</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>仅本次会话</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>凭据不完整。</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>未存储此账户的凭据。请输入。</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>已存储的凭据是另一种类型。请输入所有部分。</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>API 密钥和应用密钥(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Bearer 令牌(&amp;B)</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>API 密钥(&amp;I)</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>应用密钥(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>个人或服务访问令牌，或 OAuth 访问令牌。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>请输入令牌。</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>请输入应用密钥。</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>请输入 API 密钥和应用密钥。</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>请输入 API 密钥。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>第一行没有列名。其中必须包含 connection_types、source_org_id 或 source_org_name，以及 sink_org_id 或 sink_org_name。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>列“%1”未被使用。</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>第一行是列名，但没有名为 %1 的列。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> 或 </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>此行有 %Ln 个单元格，第一行有 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>结束单元格的引号后面还有内容。单元格内的引号要写两次。</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>此单元格开头的引号没有配对的引号。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>引号位于不以引号开头的单元格内。请将该单元格放入引号中，并将此引号写两次。</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1（服务账户）</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>删除此连接？</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>删除这 %Ln 个连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>删除连接(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>删除 %Ln 个连接(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>目标会立即失去对这些数据的访问权限；那里使用这些数据的仪表板和监控器将停止工作。</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>撤销会建立新连接：具有新的 ID、新的创建者，且不带访问限制。</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>源：</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>目标：</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>数据类型：</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>创建者：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>要删除的连接</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>无法启动演示：此计算机上没有空闲端口。</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>文件中没有连接。</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>文件属于站点 %1，而当前选择的是 %2。</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>请先选择文件所属的站点。</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>缺少源组织。请提供其 ID 或名称。</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>缺少目标组织。请提供其 ID 或名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>“%1”不是组织 ID。ID 的格式为 00000000-0000-0000-0000-000000000000。</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>文件将此组织称为“%1”，这里称为“%2”。以 ID 为准。</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>这里没有名为“%1”的已知组织。请提供其 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>有 %Ln 个组织名为“%1”。请提供 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>没有数据类型。连接至少要共享一种；若不想共享任何数据，请在文件中去掉该连接并将其删除。</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>数据类型的名称为空。</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>数据类型“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>源和目标是同一个组织：%1。</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>从 %1 到 %2 的连接已在第 %3 行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>“%1”不是连接 ID。</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>这是从 %1 到 %2 的连接的 ID。</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>此 ID 已在第 %1 行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>“%1”不是 Orgbridge 已知的数据类型。它将原样发送。</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>或其 ID(&amp;I)：</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>正在加载组织</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>目标组织</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>正在加载组织…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>没有其他可连接的组织。请输入未列出的组织的 ID。</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>没有名称或 ID 包含此内容的组织。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%Ln 个组织</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>这不是组织 ID。组织 ID 有 36 个字符：数字、字母 a 到 f 和四个连字符。</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>这就是源本身。</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>源已与此组织共享。</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>第 %1 行既不是节，也不是带值的键。</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>第 %1 行重复了第 %2 行的键；使用第 %2 行。</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>其中有 apikey，但没有 appkey。账户需要两者。</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>其中有 appkey，但没有 apikey。账户需要两者。</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>其 [Connection] 节中既没有 apikey，也没有 appkey。</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>它不是文本文件。</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>其中没有应包含密钥的 [Connection] 节。</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>第 %1 行的 api_host 不是 Datadog 站点的地址。为避免密钥发送到别处，不提供这些密钥。如果使用自己的网关，请用 --api-url 启动 Orgbridge。</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>您的草稿无法存储在 %1 中：%2。它们会保留在此窗口中，直到窗口关闭。</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>无法识别其内容</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>无法读取 %1 中您先前的草稿：%2。</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>无法读取 %1 中您先前的草稿：%2。该文件已保留为 %3。</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>由更新版本的 Orgbridge 写入</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>比较对象(&amp;W)：</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>%1 的快照</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>%1 的快照，%2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>连接 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>环境变量 DD_SITE 的值为“%1”，不是 Datadog 站点。有效值：%2。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>连接 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>HTTP status: what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>detail</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>A new key can be refused for some seconds: then just retry.</source>
        <translation>新密钥可能会在几秒内被拒绝，此时重试即可。</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>您的编辑已保留。</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>更改是否已执行尚不清楚。Orgbridge 会先核实再重复：请刷新以查看当前状态。</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>服务器未接受该查询。</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>请检查账户的站点。如果站点正确，则可能是 Orgbridge 的错误。</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>服务器拒绝了这对组织或其数据类型。其说明可能有误导性：仅数据类型无效时，它也会这样回应。</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>两个组织必须不同，且属于同一个 Datadog 账户。非 Enterprise 方案下，一个组织最多可与其他五个组织共享。</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>服务器未接受这些访问限制。没有任何更改。</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>ID 可能输入有误或属于其他组织。要把自己锁在外面，需要 user_access_manage 权限。</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>服务器未接受该更改。没有任何更改。</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>连接至少需要一种数据类型，且每种只能出现一次。请刷新，然后检查该更改。</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1 不认识这些凭据。</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>最常见的原因是站点错误：密钥和令牌只在一个站点上有效。否则就是输入有误、已过期或已撤销。</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>此账户无权查看组织连接。它缺少 %1 权限，或其凭据属于其他站点。</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>请先检查站点，再检查用户的角色和密钥的作用域。</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>此账户无权查看谁可以使用该连接。</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>这取决于用户的角色、密钥的作用域以及限制本身。</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>此账户无权更改谁可以使用该连接。</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>这需要 %1 权限，并且在现行限制中属于可编辑者。</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>此账户无权更改连接。它缺少 %1 权限。默认只有 Datadog Admin Role 拥有该权限，而带作用域的密钥或令牌的权限可能少于其用户。</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>请使用角色和密钥都具有该权限的源组织账户。对这一个连接的访问权限也可能受限。</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1 拒绝这些凭据。</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>最常见的原因是站点错误：密钥和令牌只在一个站点上有效。否则就是输入有误、已撤销或缺少作用域。</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>该连接或其某个组织已不存在。它在此期间被人删除，或此账户无法看到它。</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>请刷新以查看当前状态。</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1 不提供 Orgbridge 所请求的内容。</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>请检查账户的站点；如果账户有自己的地址，请检查该地址。</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>这两个组织在此方向上已经连接。只能有一个连接。</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>请显示现有连接并更改其数据类型。</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>短时间内请求过多。该限制名为 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>服务器或其前面的网关发生故障。问题不在您的账户。</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>这通常会自行恢复。如果持续存在，请查看 Datadog 的状态页面。</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>这不是 Datadog 的 API 在此处会给出的响应。</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>请检查账户的站点，以及中间是否有代理或网关。</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1 指向另一个地址。Orgbridge 不会跟随，以免您的密钥落入他人之手。</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>请检查账户的站点或地址。网络的登录页面也可能导致这种情况。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>请检查网络、VPN 和代理，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>与 %1 的连接在响应完成之前中断。</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>网络或服务器速度较慢。请稍后重试。</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>服务器无法证明自己是 %1，因此未发送凭据。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>请检查此计算机的日期。如果公司代理会解密流量，则须在系统中安装其证书。Orgbridge 绝不会跳过此检查。</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge 无法读取 %1 的响应。</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>请重试。如果持续存在，请检查账户的地址和中间的代理。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>%1 的响应大于 Datadog 的 API 可能返回的响应。Orgbridge 已停止读取。</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>请检查账户的地址和中间的代理。</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>该地址对凭据不安全，因此未发送任何内容。Orgbridge 使用 https；普通 http 仅用于本机。</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>请更正账户的地址。</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>在收到响应之前已取消。</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>准备好后请重试。</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>此计算机与 %1 之间的代理要求登录。</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>请在系统中设置代理，或询问网络管理员。</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>收到的是网页而不是 API 响应。回应的是代理、网关或网络的登录页面，而不是 Datadog 的 API。</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>请检查代理和网络登录，然后重试。同时检查账户的站点或地址。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>编辑账户…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>解锁密钥环…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>显示账户…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>完成重新创建…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1 不是 Datadog 的主机。其运营者可以读取并使用这些凭据。未发送任何内容。</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>请仅将凭据发送到您了解的网关。Orgbridge 对每个主机只询问一次。</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>发送凭据</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>导出连接</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>全部显示的内容：%Ln 个连接(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>所选内容：%Ln 个连接(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>已略过 %Ln 个连接：其组织或数据类型未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>连接另存为</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>连接未导出</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>%Ln 行中的前 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>这是服务器上的内容。</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>不包括草稿。</translation>
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
        <translation>完整。可以重新导入。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>用于电子表格。可以重新导入。</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>用于接管这些连接的配置。其中不含密钥；开头几行说明如何填写。</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
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
        <translation>文本为 UTF-16。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>文本从此处起不是 UTF-8。请将文件保存为 UTF-8（在电子表格中为“CSV UTF-8”）。</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>无法读取文件 %1：%2。该文件已保留为 %3。</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>无法读取：它不是文件。</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>文件过大，不可能是此类文件。</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1 已设置，但 %2 未设置。账户需要两者。</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>来自环境变量</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>, </source>
        <comment>between the parts of who somebody is</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未验证。</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>上次验证：%1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>自 Orgbridge 启动以来尚未验证。此处的信息截至 %1。</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>截至 %1 有效。</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>未说明它们属于谁。</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>服务器未说明这些凭据的权限。</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>可以查看和更改连接。</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>可以查看但不能更改连接：缺少 %1 权限，默认只有 Datadog Admin Role 拥有该权限。</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>无法查看连接：缺少 %1 权限，默认每个角色都拥有该权限。</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>无法查看连接：缺少 %1 权限（默认每个角色都拥有）和 %2 权限（默认只有 Datadog Admin Role 拥有）。</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>无法查看连接（缺少 %1 和 %2）</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>无法查看连接（缺少 %1）</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>只读（缺少 %1）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>正在查询服务器。</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>没有凭据</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>未存储此账户的凭据。请编辑账户以输入。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>截至 %1 被拒绝。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>截至 %1 无响应：无法验证凭据。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>该账户无权更改连接：缺少 org_connections_write 权限。</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>该账户在 Orgbridge 中设为只读。</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>只有源组织可以执行此操作。需要 %1 的账户。</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>只有源或目标可以执行此操作。需要 %1 或 %2 的账户。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>关于此文件</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>在您更改文件后，再次读取同一文件</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>无法导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>%Ln 个错误。没有任何更改。请更正文件并重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>同时删除文件中没有的 %Ln 个连接(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>审阅 %Ln 项更改(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>文件中有 %Ln 个连接在服务器上已符合文件要求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>%Ln 个待创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%Ln 个待更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>%Ln 个待删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>%Ln 个无法写入，见下文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>%Ln 个已符合文件要求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1。在您审阅之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file is larger than %1. Divide it into several files.</source>
        <translation>文件大于 %1。请将其拆分为多个文件。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>文件中的连接超过 %1 个。请将其拆分为多个文件。</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>没有凭据，稍后由您输入</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>API 密钥 %1，应用密钥 %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>Bearer 令牌 %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>只读模式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>发现于：%1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>已作为“%1”存在</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>凭据已存入密钥环。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>%Ln 个账户仍需要凭据。请编辑账户以输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>打开账户列表…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>请选择要在此成为账户的内容。密钥会存入密钥环；其来源保持不变。不会向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>演示不会查找您的密钥。您可以打开由 Orgbridge 导出的列表。</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>没有可导入的内容：环境变量中既没有 DD_API_KEY 和 DD_APP_KEY，也没有 DD_BEARER_TOKEN，并且没有 Datadog 旧版工具的文件（应为 %1）。</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>要导入的账户</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>由 Orgbridge 在此计算机或其他计算机上导出的列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>无法判断其中每个账户是否都已存在：%1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>找到的内容中有些存在问题。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>正在与现有账户比较…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>请先勾选账户。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>导入 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>打开账户列表</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>账户列表 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account: why not</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>%1 中的操作记录已损坏。它已保留为 %2，并新建了一份。</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>无法写入 %1 中的操作记录：%2。更改仍会发送，但只记录到此窗口关闭为止。</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>未能打开</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>由更新版本的 Orgbridge 写入</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>所需：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>生成与所选更改相反的更改，供审阅</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>将显示的行以 CSV 或 JSON 写入文件</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>筛选操作记录</translation>
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
            <numerusform>%Ln 行中的 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚无任何更改</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Orgbridge 发送的每项更改都记录在此：何时、使用哪个账户、更改前后的状态以及结果。</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>没有包含“%1”的行</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>磁盘上的操作记录不完整</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>导出操作记录</translation>
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
        <translation>操作记录未导出</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>连接文件是以 { 开头的 JSON 对象。</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>缺少版本。此版本的 Orgbridge 读取版本 %1。</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>缺少连接列表。</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>此处必须是对象：{ … }。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>字段“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>字段“%1”未被使用。</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>此处必须是列表：[ … ]。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>此处必须是引号中的文本。</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>这是另一种文件：“%1”。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此处必须是整数。</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>文件版本为 %1。此版本的 Orgbridge 读取版本 %2。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>文件不是 JSON：%1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>文件从此处起不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>密钥环中此账户的条目不含可用的凭据。</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>密钥环报告已存储凭据，但回读未能确认。</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>密钥环报告已移除凭据，但它们可能仍在其中。</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>默认密钥环</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 已解锁。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 已锁定。</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1 尚无默认密钥环。</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>此桌面上没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>没有会话总线，因此无法访问密钥环。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>密钥环未解锁：其提示已关闭或无法显示。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>密钥环未解锁：其提示未及时得到回应。</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>密钥环仍在处理先前的请求。没有任何更改。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环未及时响应。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>密钥环未及时响应。它稍后仍可能执行该更改。</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>正在查找密钥环…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>正在等待您回应密钥环的提示…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>此处没有密钥环：仅在本次会话中保留。%1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>设置(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>在 %1 中设置密钥环</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1 已锁定。解锁之前，凭据仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 在有密钥环之前，凭据仅在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>语言(&amp;A) (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>目前有 %Ln 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>此站点尚无账户</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>组织连接让一个 Datadog 组织可以看到另一个组织的选定数据。添加账户即可查看其组织的连接。演示显示示例组织，无需密钥。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>正在加载连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>此账户无权列出组织连接。它需要 org_connections_read 权限（每个默认角色都拥有）和此站点的密钥。</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>编辑账户…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>此账户没有密钥</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>密钥环中没有此账户的凭据。请重新输入。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>解锁后，Orgbridge 会读取此账户的凭据。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>连接未加载</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>此组织既未与其他组织共享数据，也看不到其他组织的数据。</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>没有连接符合您的搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>将凭据发送到 %1？</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>放弃访问权限</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>这会把您自己的账户锁在外面。</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>只有届时的可编辑者，或 Datadog 允许管理访问权限的人，才能撤销此更改。</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>保留访问权限(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>放弃访问权限(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>操作记录(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>无法启动演示。</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>请从终端启动：orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%Ln 项已应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%Ln 项未应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>%Ln 项仍未知</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>已核实您上次会话的更改：%1。</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>操作记录中列出了每一项。</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>主工具栏</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>您上次会话中有 %Ln 项更改的结果未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>Orgbridge 结束时正在发送 %Ln 项更改。现在正在读取连接以了解实际状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>正在等待您回应密钥环的提示…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>无法解锁密钥环。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>未知组织</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>已编辑，未保存</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>组织连接</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>内存不足，无法生成图像。SVG 文件需要的内存较少。</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>已选择：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>已选择 %Ln 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>以方框和箭头绘制的组织及其之间的连接。</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>“列表”选项卡以表格显示相同的连接。</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接的源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接的目标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
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
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>实际大小(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>整个地图(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>取消布局</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>没有可绘制的连接</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>组织及其之间的连接会显示在这里。</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>无法布局地图</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>负责布局的 Graphviz 返回：%1
请检查其布局插件是否已安装。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>地图尚未布局</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>布局地图</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>导出地图</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>地图未导出</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>导出地图(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1：%Ln 个连接的源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1：%Ln 个连接的目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1 到 %2：自您上次访问以来已删除</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1：同一组织</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1 到 %2：没有连接</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>已被筛选排除。</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>按 Enter 新建连接。</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>连接矩阵</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>新建从 %1 到 %2 的连接…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>空列(&amp;M)</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>源排序依据</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>目标排序依据</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>同时显示尚不是目标的组织，以便新建到它们的连接。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>连接最多</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>源排序依据(&amp;R)</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>目标排序依据(&amp;D)</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1（账户 %2）</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>显示连接(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>创建连接(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>目标(&amp;D)：</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>数据类型(&amp;T)：</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>无法加载组织：此账户的凭据不可用。请选择已知的组织，或输入 ID。</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>无法加载组织。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>列出组织需要 org_management 或 org_connections_write 权限。</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>请选择已知的组织，或输入 ID。</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>请选择目标。</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>请至少选择一种数据类型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1 已与 %Ln 个组织共享。非 Enterprise 方案下，Datadog 最多允许 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>此账户属于个人，而创建者被禁用时连接会被删除。Datadog 建议使用服务账户创建连接。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>无法读取“%1”的凭据。</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>无法加载“%1”的连接。</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>未存储此账户的凭据。</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>%1 个账户中有 %Ln 个无法加载：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>其他账户的连接已显示。</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge 无法使用其全部自有文件。</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>连接不是最新的。</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>连接正在加载，此处显示的内容可能会变化。</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>请先刷新连接：此处显示的内容可能已不属实。</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>环境变量中的账户未被采用。</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>您的草稿都无法用所选账户发送。</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>正在发送更改。请在其完成后新建连接。</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>无需操作，已是如此：%1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>保持现状：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>为重新创建而删除，此后一直不存在：%1。</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>创建时未带访问限制：%1。</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>有一次重新创建未完成。</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge 知道其数据类型和访问限制。</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1 会再次获得新的 ID 和新的创建者。</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1 会再次获得新的 ID，其创建者为 %2。</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>撤销无法恢复的内容</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>显示连接(&amp;S)</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>回应(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>审阅更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>编辑恢复为已保存的状态，该行从计划中移除</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>再次审阅未应用的更改，不含已应用的</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>计划进度</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>%Ln 项更改，均未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>写入之前会再次读取每个连接。取消勾选可略过某一行。</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>写入之前会再次读取每个连接。取消勾选可略过某一行：其草稿会保留。</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>正在应用其他更改。请等待其完成。</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>没有可应用的更改了。</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>正在应用更改：已完成 %1/%2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>未应用的更改会保留为草稿。</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>服务器已符合您的要求</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>并非所有更改都已应用</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>正在取消。会先完成正在写入的更改，其余不再尝试。</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>服务器暂时不再接受写入。%1。</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>已暂停。在您继续之前不会再发送任何内容。</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>正在暂停。会先完成正在写入的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln 个冲突正在等待您的回应。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>您可以在两项更改之间暂停或取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>还有 %Ln 项更改待应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of change, the connection</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanRunner</name>
    <message>
        <source>The account &quot;%1&quot; is switched to read-only in Orgbridge, so nothing was sent. Edit it under Accounts… to change that.</source>
        <translation>账户“%1”在 Orgbridge 中设为只读，因此未发送任何内容。要更改此设置，请在“账户…”中编辑该账户。</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>账户“%1”的凭据不可用。</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>它依赖于此计划之外的更改。</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>按 ID 指定角色</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>按 ID 指定团队</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>按 ID 指定用户或服务账户</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>按 ID 指定组织</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>对象(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>这不是 ID。ID 的格式为 01234567-89ab-cdef-0123-456789abcdef。</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>列表中已有此项。</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>允许(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1（源）</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1（目标）</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>该连接缺少 connection_types</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>重启后通过读取连接得知。</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>连接与之前相同；重启后得知。</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>连接既非原状，也非所需状态；重启后得知。</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>%1 的用户</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1（服务账户）</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1（个人）</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>重新创建 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog 无法更改连接的创建者。Orgbridge 会删除该连接，以相同的数据类型重新创建，并恢复其访问限制。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>新创建者也可以编辑新连接(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>放弃无法读取的访问限制(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审阅(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>用此账户重新创建</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>已略过另外 %Ln 个连接：未显示任何可写入的源账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>正在读取访问限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>%1 的账户</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>%1 的账户：</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>正在读取访问限制。</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>请先决定如何处理访问限制。</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>新创建者：%1。</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>创建者被禁用时，连接会终止。Datadog 建议使用服务账户；只要其账户已显示，就可以在此选择。</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>正在读取访问限制：已完成 %1/%2。</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>无法读取访问限制。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>无法读取 %Ln 个连接的访问限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>该账户的凭据不可用。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>访问限制不会丢失：它们会一并带上。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>该账户的用户</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>其 ID：引用它的脚本、Terraform 及其他内容都必须更改。</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>其创建者。此后它将依赖于 %1 的用户账户。</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>其创建者 %1。此后它将依赖于 %2 的用户账户。</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>短暂的访问中断：在删除与创建之间，%1 看不到 %2 的任何数据。</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>其无法读取的访问限制：%1 中角色允许的所有人都可以使用新连接。</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>它们的 ID：引用它们的脚本、Terraform 及其他内容都必须更改。</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>它们的创建者。此后它们将依赖于 %1 的用户账户。</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>短暂的访问中断：在删除与创建之间，目标看不到任何数据。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>%Ln 个连接的无法读取的访问限制：角色允许的所有人都可以使用新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>其数据类型：%1。</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>其访问权限，未受限制。</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>其访问限制：%1。</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>它们的数据类型。</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>%Ln 个连接的访问限制。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>连接是否已删除尚不清楚，因此未再次创建。</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>连接未删除，因此未再次创建。</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>连接是否已创建尚不清楚，因此未限制其访问权限。</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>未创建连接，因此没有可限制访问权限的对象。</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>它所依赖的更改未执行。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1，从 %2 到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>%Ln 个源组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>%Ln 个目标组织</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>谁与谁共享什么</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>站点 %1，由 %2 于 %3 所见。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>均无风险。</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>有风险：%1。</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>连接地图</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>由 Orgbridge %1 生成。不包括未发送的编辑。</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>组织连接</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>报告未保存。</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>报告未打印。</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>打印机不接受该报告。请将其保存为 PDF 文档，然后打印该文档。</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%Ln 个有风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>%Ln 个连接有风险</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>任意风险（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>显示所有连接</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>有风险：%1。选择其中一项可查看其含义。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a risk: its meaning, and what fixes it</comment>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Creator disabled</source>
        <translation>创建者已禁用</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>创建者待定</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>由个人创建</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>未知数据类型</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>五个或更多目标</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>双向数据相同</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>此用户已被禁用。Datadog 会将连接与其创建者的账户一起删除。</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>此用户尚未接受邀请，而该连接依赖于此用户的账户。</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>此人的账户被禁用时，连接会终止。</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>它共享了此版本的 Orgbridge 不认识的数据类型。这些类型会原样保留。</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>其源组织与五个或更多组织共享。未使用 Datadog Enterprise 方案的组织最多可与五个组织共享。</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>这两个组织在两个方向上共享相同的数据类型。</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>请按照 Datadog 的建议，用服务账户重新创建该连接。</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>请在 Datadog 中查看它们是什么，并取消勾选不应共享的类型。</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>在添加其他连接之前，请删除无人需要的连接。</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>如果一个方向已足够，请取消勾选另一方向的类型。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SaveObstacle</name>
    <message>
        <source>This connection was deleted since your last visit.</source>
        <translation>此连接自您上次访问以来已被删除。</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>此账户无权更改连接：缺少 org_connections_write 权限，默认只有 Datadog Admin Role 拥有该权限。</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>此账户在 Orgbridge 中设为只读，因此无法用它发送任何内容。要更改此设置，请在“账户…”中编辑该账户。</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>只有源组织可以更改此项。需要 %1 的账户。</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>连接至少要共享一种数据类型。若不想共享任何数据，请删除该连接。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>只有源组织可以创建连接。需要 %1 的账户。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
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
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>显示的账户</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>显示的账户</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>已加载 %L1/%L2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>失败：%1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>未存储凭据</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>只可读取</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>列表、地图和矩阵</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>在空单元格中新建连接</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>下一区域、上一区域</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>关闭而不执行任何操作</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>该方向上的下一个连接</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>美国政府</translation>
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
        <translation>站点</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>选择站点</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>已重新创建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>正在加载连接</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>服务器未正常响应。%Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>速率限制 %1：%Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>截至您上次访问：%1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln 个处于只读模式</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>只读模式</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>只可读取</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>权限未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>%Ln 个账户中已加载 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1，%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>不是 Datadog 的主机</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>其他程序正在写入</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>无法识别其内容，也无法另行保留</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>无法识别其内容</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>由更新版本的 Orgbridge 写入</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（移除）</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
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
        <translation>无法从 %1 读取窗口外观。</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>%1 中的窗口外观已损坏。该文件将原样保留。</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>%1 中的窗口外观已损坏。该文件已保留为 %2。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>%1 由更新版本的 Orgbridge 写入。该文件将原样保留。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>%1 由更新版本的 Orgbridge 写入。该文件已保留为 %2。</translation>
    </message>
</context>
</TS>
