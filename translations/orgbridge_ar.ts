<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>حول Orgbridge</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>التر&amp;خيص</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات الجهات الخارجية</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>إشعارات ال&amp;جهات الخارجية</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>اتصالات مؤسسات Datadog على سطح المكتب. الترخيص: Apache-2.0. «Datadog» علامة تجارية لشركة Datadog, Inc.، وهي لم تطوّر Orgbridge ولا تؤيده.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>ما دامت القائمة خالية، يمكن لكل من في %1 ممن يسمح له دوره عرض هذا الاتصال وتحريره. وما إن يوجد فيها سطر واحد حتى يقتصر ذلك على المذكورين.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>م&amp;راجعة…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>تحرير الوصول</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>قيود الوصول</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا تغييرات.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>معرّف %1</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>تعذّرت قراءة من يمكنه استخدام هذا الاتصال.</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>بيانات اعتماد الحساب غير متاحة.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>تحرير الوصول…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>استعادة الوصول الكامل…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>غير معروف ما لم تُحمَّل الاتصالات.</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>تجري قراءة من يمكنه استخدام هذا الاتصال…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>لا توجد لدى Datadog قيود وصول مسجلة له (404).</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>بحسب المعروف، ليس مستخدم هذا الحساب ممن يمكنهم التحرير.</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>لا يُعرف بعد من يمكنه استخدام هذا الاتصال.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>دور</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>فريق</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>يمكنهم التحرير</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>يمكنهم العرض</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>user</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>يمكن لكل من في المؤسسة ممن يسمح له دوره عرض هذا الاتصال وتحريره.</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>يمكن لكل من في %1 ممن يسمح له دوره عرض هذا الاتصال وتحريره.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>يُسمح لهم بالتحرير من الآن: %1.</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>يُسمح لهم بالعرض من الآن: %1.</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>جديد بصفة %1: %2.</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>لم يعد يُسمح لهم بالتحرير: %1.</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>لم يعد يُسمح لهم بالعرض: %1.</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>لم يعد بصفة %1: %2.</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>سيحصل الاتصال الجديد على قيود الوصول هذه. %1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>من الآن لا يمكن استخدام الاتصال إلا للمذكورين. %1.</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>لا تذكر Datadog لمن هذا الحساب، لذا قد لا يكون ممن يمكنهم التحرير: %1.</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>ليس %1 ممن يمكنهم التحرير (%2): لن يستطيع هذا الحساب عندئذٍ تغيير الاتصال ولا حذفه ولا منح نفسه الوصول من جديد.</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>مستخدم هذا الحساب</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>لا يُعرف هل ينتمي إلى أحد الفرق المذكورة.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between &quot;May edit: list of people&quot; and the like</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of principal, its id</comment>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>لا يُرسل بحساب في وضع القراءة فقط أي شيء يُحدث تغييرًا. لتغيير ذلك، حرّر الحساب ضمن «الحسابات…».</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>المو&amp;قع</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>لا حسابات للقراءة فقط</numerusform>
            <numerusform>حساب واحد للقراءة فقط</numerusform>
            <numerusform>حسابان للقراءة فقط</numerusform>
            <numerusform>%Ln حسابات للقراءة فقط</numerusform>
            <numerusform>%Ln حسابًا للقراءة فقط</numerusform>
            <numerusform>%Ln حساب للقراءة فقط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>المؤسسة غير معروفة بعد</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>اسم من اختيارك</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>ال&amp;موقع</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>حساب للقراءة ف&amp;قط</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>لا يتغير أي شيء به أبدًا.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>اختر موقعًا.</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>أدخل تسمية.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>لم يُحفظ الحساب.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>يوجد حساب بهذا المعرّف بالفعل.</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>لم يعد الحساب في القائمة.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>لا يمكن قراءة ملف الإعدادات %1؛ الحسابات التي فيه غير معروضة.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>ملف الإعدادات %1 تالف.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>كُتب ملف الإعدادات %1 بإصدار أحدث من Orgbridge.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 حُفظ باسم %2، وتبدأ قائمة الحسابات فارغة.</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 تعذّرت إعادة تسميته، لذا تُرك كما هو ولا يمكن تخزين أي حساب.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي حساب في ملف الإعدادات.</numerusform>
            <numerusform>تعذّرت قراءة حساب واحد في ملف الإعدادات، وتُرك هناك كما هو.</numerusform>
            <numerusform>تعذّرت قراءة حسابين في ملف الإعدادات، وتُركا هناك كما هما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حسابات في ملف الإعدادات، وتُركت هناك كما هي.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حسابًا في ملف الإعدادات، وتُركت هناك كما هي.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حساب في ملف الإعدادات، وتُركت هناك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>يحتاج الحساب إلى تسمية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>«%1» ليس موقعًا.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>تعذّرت كتابة ملف الإعدادات %1.</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>السطر %1 ليس JSON صالحًا: %2.</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>ليست هذه قائمة حسابات صدّرها Orgbridge: يجب أن تكون قيمة «format» هي %1، وأن يكون «accounts» قائمة.</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>إصدار تنسيقه هو %1، وهذا الإصدار من Orgbridge لا يقرأ إلا الإصدار %2.</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>ليس فيه «label»</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>قيمة «site» فيه هي «%1»، وليست من مواقع Datadog ولا عنوان ‎--api-url</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>استُبعد الحساب %1 من القائمة: %2.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>القائمة التي فيه فارغة.</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>يُزال من هذا الحاسوب:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• الحساب %1 على %2</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• بيانات اعتماده في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• بيانات اعتماده، المحفوظة في: %1</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>لا يتغير شيء لدى Datadog: تبقى المفاتيح أو الرمز صالحة حتى تُبطَل هناك.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>إزالة الح&amp;ساب</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>هل تريد ترك بيانات الاعتماد في سلسلة المفاتيح؟</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 تبقى بيانات اعتماد الحساب هناك حتى تزيلها بنفسك، ما لم تلغِ القفل أولًا.</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>إزالة من دون&amp;ها</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>تعذّرت إزالة %1.</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>أُزيل الحساب %1، ولم تُزل بيانات اعتماده.</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>أُزيل الحساب %1. وليس مؤكدًا أن بيانات اعتماده قد أُزيلت.</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 إن كانت محفوظة في سلسلة مفاتيح، فهي في إدخالها %2.</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>بيانات اعتماده محفوظة لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
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
        <translation>‏%1، وهو ليس موقعًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>محفوظة في: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>للقراءة فقط: لا يُرسل بهذا الحساب أي شيء يُحدث تغييرًا، أيًا كانت أذوناته.</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>تُرسل التغييرات بحسب ما تسمح به الأذونات.</translation>
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
        <translation>لا يذكر الخادم ذلك.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي حساب</numerusform>
            <numerusform>استُورد حساب واحد</numerusform>
            <numerusform>استُورد حسابان</numerusform>
            <numerusform>استُوردت %Ln حسابات</numerusform>
            <numerusform>استُورد %Ln حسابًا</numerusform>
            <numerusform>استُورد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>تُحفظ بيانات اعتماد الحسابات المستوردة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>تصدير قائمة الحسابات</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>قوائم الحسابات (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>لم تُصدَّر قائمة الحسابات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>لم يُصدَّر أي حساب إلى %1</numerusform>
            <numerusform>صُدِّر حساب واحد إلى %1</numerusform>
            <numerusform>صُدِّر حسابان إلى %1</numerusform>
            <numerusform>صُدِّرت %Ln حسابات إلى %1</numerusform>
            <numerusform>صُدِّر %Ln حسابًا إلى %1</numerusform>
            <numerusform>صُدِّر %Ln حساب إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>يحتوي الملف على التسميات والمواقع وأصحاب الحسابات. ولا يحتوي على أي مفاتيح.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>ليست كل الحسابات معروضة.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>الحساب اسم لبيانات اعتماد مؤسسة واحدة على موقع واحد. تُحفظ مفاتيحه في سلسلة المفاتيح، ولا تُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>استيراد الحسابات…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>في انتظار ردك على مطالبة سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>لم يُلغَ قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>قد تكون بيانات اعتماد أقدم لهذا الحساب لا تزال في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>حُفظ الحساب، لكن بيانات اعتماده محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>يمكن استخدام بيانات الاعتماد المخزنة بعد إلغاء القفل.</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>استيراد الحسابات…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>ت&amp;صدير قائمة الحسابات…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>يبحث عن المفاتيح في البيئة وفي ملف أدوات Datadog الأقدم</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>يكتب التسميات والمواقع وأصحاب الحسابات في ملف، من دون مفاتيح</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>لا يوجد حساب مخزن لتصديره</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>سؤال خادم كل حساب عن صاحب بيانات اعتماده</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>جرى التحقق من %1 من أصل %2</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>وضع القراءة فقط</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>محفوظ في: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>يأتي هذا الحساب من متغيرات البيئة التي بدأ بها Orgbridge. لتغييره أو إزالته، غيّرها ثم ابدأ Orgbridge من جديد.</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>يخص هذا الحساب هذا التشغيل من Orgbridge فقط، كحسابات العرض التوضيحي. لا يمكن تغييره، وينتهي بانتهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحر&amp;ير</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>حدّد حسابًا أولًا</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>تغيير التسمية أو الموقع أو بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>إزالة الحساب وبيانات اعتماده</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>إل&amp;غاء التحميل</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>اتصال جدي&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;إرجاع</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>نس&amp;خ بصيغة…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>م&amp;راجعة التغييرات…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تصف&amp;ية</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>الخري&amp;طة</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>ال&amp;مصفوفة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>مق&amp;ارنة…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>الحسابات الم&amp;عروضة…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;تقرير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>حو&amp;ل Orgbridge</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>إعادة الإ&amp;نشاء بهذا الحساب…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>اتصال بلا معرّف</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>ليس connection_types في الاتصال %1 قائمة نصوص</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>ليس في القائمة «data»</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>ليس في الإجابة «data»</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>ليس في الاتصال connection_types</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>ليس للمستخدم الحالي معرّف</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>ليس في سياسة التقييد bindings</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>ليست bindings في سياسة التقييد قائمة</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>الربط %1 في سياسة التقييد بلا علاقة أو بلا جهات</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>لا تذكر الإجابة أن المفاتيح صالحة</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>ليست الإجابة JSON: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>الإجابة JSON، لكنها ليست كائنًا</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;تطبيق 0 تغيير</numerusform>
            <numerusform>&amp;تطبيق تغيير واحد</numerusform>
            <numerusform>&amp;تطبيق تغييرين</numerusform>
            <numerusform>&amp;تطبيق %Ln تغييرات</numerusform>
            <numerusform>&amp;تطبيق %Ln تغييرًا</numerusform>
            <numerusform>&amp;تطبيق %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several data types</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>ستحصل المؤسسة %1 على %2 من المؤسسة %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>ستحصل المؤسسة %1 على %2 من المؤسسة %3 من جديد.</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>للاتصال معرّف جديد ومنشئ جديد.</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>للاتصال معرّف جديد، ومنشئه هو %1.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>تفقد المؤسسة %1 الوصول إلى %2 من المؤسسة %3 حتى يُعاد إنشاء الاتصال. ويُفقد معرّفه ومنشئه نهائيًا.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>تفقد المؤسسة %1 الوصول إلى %2 من المؤسسة %3؛ وتتوقف عن العمل لوحات المعلومات وأدوات المراقبة التي تستخدمها هناك.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>تجري قراءة الوضع الحالي</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>تعارض: في انتظار ردك</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>حد المعدل: %1 ث</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>حد المعدل %1: %2 ث</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>فُقدت الإجابة: يجري التحقق من الواقع</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>طُبِّق</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>لا شيء يلزم: هو كذلك بالفعل</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>لم يعد الاتصال موجودًا: حُذف وفشلت إعادة إنشائه.</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>لم يُنشأ الاتصال.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>لم يُغيَّر الاتصال.</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>لم يُحذف الاتصال.</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>الاتصال الجديد موجود، لكن كل من في مؤسسته يمكنه استخدامه: لم تُستعد قيود الوصول.</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>لم يُغيَّر الوصول.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>لا يُعرف ما آل إليه التغيير.</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>لم يُجرَ التغيير. أعد المحاولة متى كنت مستعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
            <numerusform>كذلك بالفعل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>متروكة كما هي: %Ln</numerusform>
            <numerusform>متروكة كما هي: %Ln</numerusform>
            <numerusform>متروكة كما هي: %Ln</numerusform>
            <numerusform>متروكة كما هي: %Ln</numerusform>
            <numerusform>متروكة كما هي: %Ln</numerusform>
            <numerusform>متروكة كما هي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>فاشلة: %Ln</numerusform>
            <numerusform>فاشلة: %Ln</numerusform>
            <numerusform>فاشلة: %Ln</numerusform>
            <numerusform>فاشلة: %Ln</numerusform>
            <numerusform>فاشلة: %Ln</numerusform>
            <numerusform>فاشلة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
            <numerusform>مجهولة النتيجة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
            <numerusform>لم تُجرَّب: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
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
        <translation>، </translation>
    </message>
    <message>
        <source>Sent, outcome unknown: checking</source>
        <translation>أُرسل والنتيجة غير معروفة: يجري التحقق</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>لم يُطبَّق</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>لم يُرسل شيء: لا يُعرف أن أحدًا ممن كان سيمكنهم التحرير هو مستخدم هذا الحساب، ولم يُؤكَّد ذلك.</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>غيّر أحدهم قيود الوصول في الأثناء، لذا لم يُحذف شيء. خطّط لذلك مرة أخرى لنقل القيود الجديدة معه.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>تعذّرت إعادة قراءة قيود الوصول، لذا لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>لم تصل إجابة سليمة، وفشلت قراءة الاتصال أيضًا. سيجري التحقق عند البدء التالي مما إذا كان التغيير قد طُبِّق.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>لم تصل إجابة سليمة؛ وأظهرت القراءة أن التغيير طُبِّق.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>لم تصل إجابة سليمة؛ وأظهرت القراءة أن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>لم تصل إجابة سليمة، والوضع الحالي ليس كما كان ولا كما أُريد له: غيّره شخص آخر. راجعه قبل أن تحاول من جديد.</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>غيّره أحدهم أثناء انتظار حد المعدل، فلم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>الت&amp;حقق</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>إلغ&amp;اء التحقق</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>يمكن لـ Orgbridge إرسال بيانات الاعتماد هذه إلى المواقع الأخرى، واحدًا بعد الآخر، لمعرفة الموقع الذي تنتمي إليه.</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>تجربة المواقع الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم التحقق</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>سؤال الخادم عن صاحب بيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>يُسأل %1 (%2 من %3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يُسأل %1…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>تعذّرت قراءة بيانات الاعتماد المخزنة.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>صالحة: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>صالحة، لكن الخادم لا يذكر صاحب بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>بحسب مفتاح API، ينتمي الحساب إلى المؤسسة ذات المعرّف %1.</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>قد تكون محدودة بنطاقات معينة.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>لم يقبل %1 بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>تعذّر التحقق من بيانات الاعتماد على %1.</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>يقبل %1 بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>انتقل إليه واحفظ الحساب هناك.</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>الا&amp;نتقال إلى %1</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>بها خطأ كتابي، أو انتهت صلاحيتها، أو أُبطلت. قد يُرفض المفتاح الجديد لبضع ثوانٍ: عندها تحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>تعذّر سؤال هذه المواقع: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>لا يقبل أي موقع آخر بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>ومن بينها: %1.</translation>
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
        <translation>%1 (مضاف)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (مُزال)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>، </translation>
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
        <translation>البيئة:
  DD_API_KEY, DD_APP_KEY   عند ضبط كليهما يوجد حساب باسم «البيئة»، ولا يُخزَّن أبدًا.
  DD_BEARER_TOKEN          الأمر نفسه برمز.
  DD_SITE                  موقعه، وهو datadoghq.com إن لم يُضبط.
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>اتصالات مؤسسات Datadog على سطح المكتب.</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>الفتح على البيئة التجريبية المدمجة بمؤسسات نموذجية؛ لا يحتاج إلى مفاتيح.</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>البدء بهذا الموقع، مثل datadoghq.eu.</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>البدء بعنوان API هذا بدلًا من عنوان موقع: https، أو http على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>تسجيل الفعل والمسار والحالة والمدة بالمللي ثانية ومعرّف لكل طلب.</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>طباعة ما ينبغي أن يتضمنه تقرير الخطأ، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>طباعة الإصدار، ثم الخروج.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>طباعة هذه المساعدة، ثم الخروج.</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>لا يقبل Orgbridge وسائط سوى خياراته: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>لا يوجد موقع باسم «%1». المواقع هي: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>لا يمكن استخدام «%1» عنوانًا لـ API: يجب أن يكون https، أو http على هذا الجهاز، مع مضيف ومن دون مسار أو مستخدم.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>&amp;عرض الاتصال</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>مقارنة الاتصالات</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>تصفية التغييرات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>عن هذا الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 من أصل 0 اختلاف</numerusform>
            <numerusform>%1 من أصل اختلاف واحد</numerusform>
            <numerusform>%1 من أصل اختلافين</numerusform>
            <numerusform>%1 من أصل %Ln اختلافات</numerusform>
            <numerusform>%1 من أصل %Ln اختلافًا</numerusform>
            <numerusform>%1 من أصل %Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>لا يحتوي أي اختلاف على «%1»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>الاتصالات كما كانت: %1.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>لا يمكن قراءة هذه اللقطة</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1 تالف. اختر لقطة أخرى أو ملفًا.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>لا شيء للمقارنة معه بعد</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>يحتفظ Orgbridge بلقطة كلما أظهر التحديث شيئًا جديدًا. ويصلح أيضًا تصدير سابق، بصيغة JSON أو CSV.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>تصدير الاختلافات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>لم تُصدَّر الاختلافات</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>غيّر أحدهم في الأثناء من يمكنه استخدام هذا الاتصال</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>غيّر أحدهم هذا الاتصال في الأثناء</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>حذف أحدهم هذا الاتصال في الأثناء</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>هذا الاتصال موجود بالفعل</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>الإ&amp;بقاء عليه</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>لا يرسل شيئًا. يبقى الاتصال كما هو الآن.</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>&amp;حذف على أي حال</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>&amp;تطبيق تغييري فوقه</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>&amp;قبول تغييراتهم</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>لا يرسل شيئًا. يبقى الاتصال كما هو الآن، وينتهي تعديلك.</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>لا يرسل شيئًا. يبقى الوصول كما هو الآن، وينتهي تعديلك.</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>مع الوصول الكامل في أي من الجانبين لا يوجد ما يُطبَّق فوقه، ولن يبقى أحد.</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>سيمنع ذلك حسابك أنت من الوصول. حرّر الوصول من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>لا يرسل شيئًا، لأن الوصول كذلك تمامًا: %1.</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>إ&amp;عادة إنشائه</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>ت&amp;ركه محذوفًا</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>لا يرسل شيئًا. يبقى الاتصال محذوفًا، وينتهي تعديلك.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>&amp;فتح الموجود</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>لا يرسل شيئًا، ويعرض الاتصال الموجود.</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>إ&amp;ضافة أنواعي إليه</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>لن يبقى أي نوع بيانات، ويحتاج الاتصال إلى نوع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>يرسل %1 كاتصال جديد: بمعرّف جديد ومنشئ جديد، ومن دون قيود الوصول.</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>لا يرسل شيئًا، لأن للاتصال أنواع البيانات هذه تمامًا: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>مضاف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>مُزال: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>كما رأيته</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>كما تريده</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>تأ&amp;جيل القرار</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>يرسل هذا الوصول: %1.</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>يرسل %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>إعادة الإنشاء بهذا الحساب…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>معرّف الاتصال</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>معرّف المؤسسة المصدر</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>معرّف المؤسسة الوجهة</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>معرّف المنشئ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يراه</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>معرّف الاتصال</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>معرّف المصدر</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>معرّف الوجهة</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>معرّف المنشئ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>مدعو</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>لم يُحدَّد اتصال</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>حدّد اتصالًا لترى ما يشاركه ولتغيّر ذلك.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>الفتح في Datadog</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>يجري إرسال تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد اتصال</numerusform>
            <numerusform>اتصال واحد محدد</numerusform>
            <numerusform>اتصالان محددان</numerusform>
            <numerusform>%Ln اتصالات محددة</numerusform>
            <numerusform>%Ln اتصالًا محددًا</numerusform>
            <numerusform>%Ln اتصال محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>تحديد نوع أو إلغاء تحديده يعدّل كل ما يمكنك تغييره منها.</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>يرسل «حفظ» اتصالًا واحدًا. لإرسال عدة اتصالات، استخدم «مراجعة التغييرات…».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ولا شيء آخر.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>زال</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>‏%1، مُعدَّل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>يراه</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>منذ آخر زيارة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>‏%1 معطَّل. يُحذف الاتصال مع حساب منشئه.</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>‏%1 (مُعدَّل، غير محفوظ)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>‏%1، معطَّل</translation>
    </message>
</context>
<context>
    <name>ConnectionTypes</name>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>مقاييس</translation>
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
        <translation>تصفية الاتصالات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>نُسخ بصيغة %1.</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>لا يوجد مفتاح في هذه الشيفرة.</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>تقرأ من البيئة: %1.</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>إن لم يُضبط %1 فإنها تستدعي %2.</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>تستدعي %1.</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>ترفض Datadog أي تعديل بلا نوع بيانات.</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>بيانات الاعتماد غير مكتملة.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>لا توجد بيانات اعتماد مخزنة لهذا الحساب. أدخلها.</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>بيانات الاعتماد المخزنة من النوع الآخر. أدخل كل الأجزاء.</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>مفتاح API ومفتاح الت&amp;طبيق</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>رم&amp;ز Bearer</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>مفتاح التط&amp;بيق</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>رمز وصول شخصي أو رمز وصول لحساب خدمة، أو رمز وصول OAuth.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>أدخل الرمز.</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>أدخل مفتاح التطبيق.</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>أدخل مفتاح API ومفتاح التطبيق.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>أدخل مفتاح API.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>لا يسمّي السطر الأول الأعمدة. يجب أن يحتوي على connection_types، وعلى source_org_id أو source_org_name، وعلى sink_org_id أو sink_org_name.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>العمود «%1» مكرر.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>العمود «%1» غير مستخدم.</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>يسمّي السطر الأول الأعمدة، وليس بينها عمود باسم %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> أو </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>في هذا السطر لا خلايا، وفي السطر الأول %1.</numerusform>
            <numerusform>في هذا السطر خلية واحدة، وفي السطر الأول %1.</numerusform>
            <numerusform>في هذا السطر خليتان، وفي السطر الأول %1.</numerusform>
            <numerusform>في هذا السطر %Ln خلايا، وفي السطر الأول %1.</numerusform>
            <numerusform>في هذا السطر %Ln خلية، وفي السطر الأول %1.</numerusform>
            <numerusform>في هذا السطر %Ln خلية، وفي السطر الأول %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>يوجد شيء بعد علامة الاقتباس التي تنهي الخلية. تُكتب علامة الاقتباس داخل الخلية مرتين.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>علامة الاقتباس التي تبدأ بها هذه الخلية ليس لها ما يقابلها.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>توجد علامة اقتباس داخل خلية لا تبدأ بعلامة اقتباس. ضع الخلية بين علامتي اقتباس، واكتب هذه العلامة مرتين.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>‏%1 (حساب خدمة)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>هل تريد حذف هذا الاتصال؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>لا اتصالات لحذفها؟</numerusform>
            <numerusform>هل تريد حذف هذا الاتصال؟</numerusform>
            <numerusform>هل تريد حذف هذين الاتصالين؟</numerusform>
            <numerusform>هل تريد حذف هذه الاتصالات، وعددها %Ln؟</numerusform>
            <numerusform>هل تريد حذف هذه الاتصالات، وعددها %Ln؟</numerusform>
            <numerusform>هل تريد حذف هذه الاتصالات، وعددها %Ln؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>&amp;حذف الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>&amp;حذف 0 اتصال</numerusform>
            <numerusform>&amp;حذف اتصال واحد</numerusform>
            <numerusform>&amp;حذف اتصالين</numerusform>
            <numerusform>&amp;حذف %Ln اتصالات</numerusform>
            <numerusform>&amp;حذف %Ln اتصالًا</numerusform>
            <numerusform>&amp;حذف %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>حذف اتصال</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>حذف اتصالات</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>تفقد الوجهات الوصول إلى هذه البيانات فورًا؛ وتتوقف عن العمل لوحات المعلومات وأدوات المراقبة التي تستخدمها هناك.</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>سينشئ التراجع اتصالًا جديدًا: بمعرّف جديد ومنشئ جديد، ومن دون قيود الوصول.</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>الوجهة:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>أنواع البيانات:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>المنشئ:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>الاتصالات المراد حذفها</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>تعذّر بدء العرض التوضيحي: لا يوجد منفذ متاح على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>لا يذكر الملف أي اتصال.</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>الملف من الموقع %1، والموقع المختار %2.</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>اختر أولًا موقع الملف.</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>المؤسسة المصدر ناقصة. اذكر معرّفها أو اسمها.</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>المؤسسة الوجهة ناقصة. اذكر معرّفها أو اسمها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>«%1» ليس معرّف مؤسسة. يبدو المعرّف هكذا: ⁦00000000-0000-0000-0000-000000000000⁩.</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>اسم هذه المؤسسة في الملف «%1»، واسمها هنا «%2». يُعتمد المعرّف.</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>لا تُعرف هنا مؤسسة باسم «%1». اذكر معرّفها.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>لا توجد مؤسسات باسم «%1». اذكر المعرّف.</numerusform>
            <numerusform>توجد مؤسسة واحدة باسم «%1». اذكر المعرّف.</numerusform>
            <numerusform>توجد مؤسستان باسم «%1». اذكر المعرّف.</numerusform>
            <numerusform>توجد %Ln مؤسسات باسم «%1». اذكر المعرّف.</numerusform>
            <numerusform>توجد %Ln مؤسسة باسم «%1». اذكر المعرّف.</numerusform>
            <numerusform>توجد %Ln مؤسسة باسم «%1». اذكر المعرّف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>لا توجد أنواع بيانات. يشارك الاتصال نوعًا واحدًا على الأقل؛ لعدم مشاركة أي شيء، استبعد الاتصال من الملف ودعه يُحذف.</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>اسم أحد أنواع البيانات فارغ.</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>نوع البيانات «%1» مكرر.</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>المصدر والوجهة مؤسسة واحدة: %1.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>الاتصال من %1 إلى %2 موجود بالفعل في السطر %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>«%1» ليس معرّف اتصال.</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>هذا معرّف الاتصال من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>هذا المعرّف موجود بالفعل في السطر %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>«%1» ليس نوع بيانات يعرفه Orgbridge. سيُرسل كما هو.</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>البحث عن مؤسسة</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>أو &amp;معرّفها:</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>تحميل المؤسسات</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>المؤسسات الوجهة</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>يجري تحميل المؤسسات…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>لم تبقَ مؤسسة يمكن الاتصال بها. اكتب معرّف مؤسسة غير مدرجة.</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>لا مؤسسة يحتوي اسمها أو معرّفها على ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%Ln مؤسسات</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>ليس هذا معرّف مؤسسة. يتكون المعرّف من 36 حرفًا: أرقام، وأحرف من a إلى f، وأربع شرطات.</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>هذه هي المؤسسة المصدر نفسها.</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>يشارك المصدر مع هذه المؤسسة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>السطر %1 ليس قسمًا ولا مفتاحًا له قيمة.</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>يكرر السطر %1 مفتاح السطر %2؛ يُستخدم السطر %2.</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>فيه apikey من دون appkey. يحتاج الحساب إلى كليهما.</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>فيه appkey من دون apikey. يحتاج الحساب إلى كليهما.</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>ليس في قسمه [Connection]‎ لا apikey ولا appkey.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>ليس فيه القسم [Connection]‎ الذي تكون فيه المفاتيح.</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>ليس api_host في السطر %1 عنوان موقع من مواقع Datadog. لا تُعرض المفاتيح، حتى لا تصل إلى أي مكان آخر. لاستخدام بوابة خاصة بك، ابدأ Orgbridge مع ‎--api-url.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>تعذّر تخزين مسوداتك في %1: %2. تُحفظ في هذه النافذة حتى إغلاقها.</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>لا يمكن فهمها</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>تعذّرت قراءة مسوداتك السابقة في %1: %2.</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>تعذّرت قراءة مسوداتك السابقة في %1: %2. حُفظ الملف باسم %3.</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>كُتبت بإصدار أحدث من Orgbridge</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>الم&amp;قارنة مع:</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>لقطة %1</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>لقطة %1، %2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>المقارنة مع ملف</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>الاتصالات (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>قيمة متغير البيئة DD_SITE هي «%1»، وليست موقعًا من مواقع Datadog. القيم الصالحة: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>الاتصالات (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>تم التصدير إلى %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>HTTP status: what it means</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>detail</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>A new key can be refused for some seconds: then just retry.</source>
        <translation>قد يُرفض المفتاح الجديد لبضع ثوانٍ: عندها أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>تعديلك محفوظ.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>لا يُعرف هل أُجري التغيير. يتحقق Orgbridge قبل أن يكرره: حدّث لترى الوضع الحالي.</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>لم يقبل الخادم السؤال.</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>تحقق من موقع الحساب. إن كان صحيحًا، فقد يكون هذا خطأ في Orgbridge.</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>رفض الخادم هاتين المؤسستين معًا أو أنواع البيانات. قد تكون عبارته مضللة: فهو يجيب هكذا أيضًا حين تكون أنواع البيانات وحدها غير صالحة.</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>يجب أن تكون المؤسستان مختلفتين وأن تنتميا إلى حساب Datadog واحد. خارج خطة Enterprise يمكن للمؤسسة أن تشارك مع خمس مؤسسات أخرى على الأكثر.</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>لم يقبل الخادم قيود الوصول هذه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>قد يكون في أحد المعرّفات خطأ كتابي أو يخص مؤسسة أخرى. من يمنع نفسه من الوصول يحتاج إلى الإذن user_access_manage.</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>لم يقبل الخادم التغيير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>يحتاج الاتصال إلى نوع بيانات واحد على الأقل، وكل نوع مرة واحدة فقط. حدّث، ثم تحقق من التغيير.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>لا يعرف %1 بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>أكثر الأسباب شيوعًا هو الموقع الخطأ: المفاتيح والرموز صالحة على موقع واحد فقط. وإلا فبها خطأ كتابي، أو انتهت صلاحيتها، أو أُبطلت.</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>لا يمكن لهذا الحساب رؤية اتصالات المؤسسات. ينقصه الإذن %1، أو تنتمي بيانات اعتماده إلى موقع آخر.</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>تحقق أولًا من الموقع، ثم من دور المستخدم ونطاقات المفتاح.</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>لا يمكن لهذا الحساب رؤية من يمكنه استخدام الاتصال.</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>تحدد ذلك أدوار المستخدم ونطاقات المفتاح والقيود نفسها.</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>لا يمكن لهذا الحساب تغيير من يمكنه استخدام الاتصال.</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>يتطلب ذلك الإذن %1، وأن يكون محررًا في القيود السارية.</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>لا يمكن لهذا الحساب تغيير الاتصالات. ينقصه الإذن %1. افتراضيًا لا يملكه إلا الدور Datadog Admin Role، وقد يملك المفتاح أو الرمز المحدود النطاق أقل مما يملكه مستخدمه.</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>استخدم حسابًا للمؤسسة المصدر يملك دوره ومفتاحه هذا الإذن. وقد يكون الوصول إلى هذا الاتصال بالذات مقيدًا أيضًا.</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>يرفض %1 بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>أكثر الأسباب شيوعًا هو الموقع الخطأ: المفاتيح والرموز صالحة على موقع واحد فقط. وإلا فبها خطأ كتابي، أو أُبطلت، أو ينقصها نطاق.</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>لم يعد الاتصال أو إحدى مؤسستيه موجودًا. حذفه أحدهم في الأثناء، أو لا يمكن لهذا الحساب رؤيته.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>حدّث لترى الوضع الحالي.</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>لا يوفر %1 ما طلبه Orgbridge.</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>تحقق من موقع الحساب، أو من العنوان إن كان له عنوان خاص.</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>هاتان المؤسستان متصلتان بالفعل في هذا الاتجاه. لا يمكن أن يوجد إلا اتصال واحد.</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>اعرض الاتصال الموجود وغيّر أنواع بياناته.</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>طلبات كثيرة جدًا في وقت قصير.</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>طلبات كثيرة جدًا في وقت قصير. اسم الحد هو %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة بعد 0 ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>فشل الخادم أو بوابة أمامه. الخطأ ليس في حسابك.</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>غالبًا ما يزول ذلك. إن استمر، فانظر صفحة حالة Datadog.</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>ليست هذه إجابة تعطيها Datadog API هنا.</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>تحقق من موقع الحساب، ومما إذا كان بينهما وكيل أو بوابة.</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>يشير %1 إلى عنوان آخر. لا يتبعه Orgbridge، حتى لا تصل مفاتيحك إلى أحد آخر.</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>تحقق من موقع الحساب أو عنوانه. قد تسبب ذلك أيضًا صفحة تسجيل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>تعذّر الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>تحقق من الشبكة وVPN والوكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>انتهى الاتصال بـ %1 قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>الشبكة أو الخادم بطيء. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>لم يستطع الخادم إثبات أنه %1، لذا لم تُرسل أي بيانات اعتماد.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان وكيل الشركة يقرأ الاتصالات، فيجب تثبيت شهادته في النظام. لا يتجاوز Orgbridge هذا التحقق أبدًا.</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>لا يمكن لـ Orgbridge قراءة إجابة %1.</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>أعد المحاولة. إن استمر ذلك، فتحقق من عنوان الحساب ومن أي وكيل بينهما.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>إجابة %1 أكبر مما يمكن أن تكون عليه إجابة من Datadog API. توقف Orgbridge عن قراءتها.</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>تحقق من عنوان الحساب ومن أي وكيل بينهما.</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>العنوان غير آمن لبيانات الاعتماد، لذا لم يُرسل شيء. يستخدم Orgbridge ‏https، ولا يستخدم http غير المشفر إلا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>صحّح عنوان الحساب.</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>أُلغي ذلك قبل وصول الإجابة.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>أعد المحاولة متى كنت مستعدًا.</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>يطلب وكيل بين هذا الحاسوب و%1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>اضبط الوكيل في النظام، أو اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>وصلت صفحة ويب بدلًا من إجابة. أجاب وكيل أو بوابة أو صفحة تسجيل الدخول إلى شبكة، لا Datadog API.</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>تحقق من الوكيل ومن تسجيل الدخول إلى الشبكة، ثم أعد المحاولة. وتحقق أيضًا من موقع الحساب أو عنوانه.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>تحرير الحساب…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>عرض الاتصال</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>إلغاء قفل سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>عرض الحسابات…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>إتمام إعادة الإنشاء…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>ليس %1 من مضيفات Datadog. يمكن لمن يشغّله قراءة بيانات الاعتماد واستخدامها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>لا ترسلها إلا إلى بوابة تعرفها. يسأل Orgbridge مرة واحدة عن كل مضيف.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>إرسال بيانات الاعتماد</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>&amp;كل المعروض: لا اتصالات</numerusform>
            <numerusform>&amp;كل المعروض: اتصال واحد</numerusform>
            <numerusform>&amp;كل المعروض: اتصالان</numerusform>
            <numerusform>&amp;كل المعروض: %Ln اتصالات</numerusform>
            <numerusform>&amp;كل المعروض: %Ln اتصالًا</numerusform>
            <numerusform>&amp;كل المعروض: %Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>الت&amp;حديد: لا اتصالات</numerusform>
            <numerusform>الت&amp;حديد: اتصال واحد</numerusform>
            <numerusform>الت&amp;حديد: اتصالان</numerusform>
            <numerusform>الت&amp;حديد: %Ln اتصالات</numerusform>
            <numerusform>الت&amp;حديد: %Ln اتصالًا</numerusform>
            <numerusform>الت&amp;حديد: %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>الاتصالات:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;تنسيق:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>ح&amp;فظ باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>لم يُستبعد أي اتصال.</numerusform>
            <numerusform>استُبعد اتصال واحد: إحدى المؤسستين أو أنواع البيانات غير معروفة.</numerusform>
            <numerusform>استُبعد اتصالان: إحدى المؤسسات أو أنواع البيانات غير معروفة.</numerusform>
            <numerusform>استُبعدت %Ln اتصالات: إحدى المؤسسات أو أنواع البيانات غير معروفة.</numerusform>
            <numerusform>استُبعد %Ln اتصالًا: إحدى المؤسسات أو أنواع البيانات غير معروفة.</numerusform>
            <numerusform>استُبعد %Ln اتصال: إحدى المؤسسات أو أنواع البيانات غير معروفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 من أصل 0 اتصال</numerusform>
            <numerusform>%1 من أصل اتصال واحد</numerusform>
            <numerusform>%1 من أصل اتصالين</numerusform>
            <numerusform>%1 من أصل %Ln اتصالات</numerusform>
            <numerusform>%1 من أصل %Ln اتصالًا</numerusform>
            <numerusform>%1 من أصل %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>حفظ الاتصالات باسم</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>لم تُصدَّر الاتصالات</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>أول %1 من أصل 0 سطر.</numerusform>
            <numerusform>أول %1 من أصل سطر واحد.</numerusform>
            <numerusform>أول %1 من أصل سطرين.</numerusform>
            <numerusform>أول %1 من أصل %Ln سطور.</numerusform>
            <numerusform>أول %1 من أصل %Ln سطرًا.</numerusform>
            <numerusform>أول %1 من أصل %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>هذا ما على الخادم.</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>لا يشمل المسودات.</translation>
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
        <translation>كامل. يمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>لجداول البيانات. يمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>إعداد يتولى إدارة الاتصالات. لا يحتوي على مفاتيح؛ وتشرح سطوره الأولى كيف تُضاف.</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>الملف بأكمله</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>المسألة</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>النص بترميز UTF-16. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>النص ليس بترميز UTF-8 بدءًا من هنا. احفظ الملف بترميز UTF-8 (في برنامج الجداول: «CSV UTF-8»).</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>تعذّرت كتابة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>تعذّرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>تعذّرت قراءة الملف %1: %2. حُفظ باسم %3.</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>تعذّرت قراءته: ليس ملفًا.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>حجمه أكبر من أن يكون ملفًا كهذا.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>ضُبط %1، ولم يُضبط %2. يحتاج الحساب إلى كليهما.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>من البيئة</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>, </source>
        <comment>between the parts of who somebody is</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُتحقق منه بعد.</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>آخر تحقق %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>لم يُتحقق منه منذ بدء Orgbridge. ما يظهر هنا يعود إلى %1.</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>صالحة بحسب آخر تحقق: %1.</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>لا يذكر الخادم صاحبها.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>لا يرى</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>يمكنه الكتابة</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>لا يذكر الخادم ما تسمح به بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>يمكنه رؤية الاتصالات وتغييرها.</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>يمكنه رؤية الاتصالات ولا يمكنه تغييرها: ينقصه الإذن %1، ولا يملكه افتراضيًا إلا الدور Datadog Admin Role.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>لا يمكنه رؤية الاتصالات: ينقصه الإذن %1، ويملكه افتراضيًا كل دور.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>لا يمكنه رؤية الاتصالات: ينقصه الإذن %1، ويملكه افتراضيًا كل دور، والإذن %2، ولا يملكه افتراضيًا إلا الدور Datadog Admin Role.</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>المؤسسة %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>لا يمكنه رؤية الاتصالات (ينقصه %1 و%2)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>لا يمكنه رؤية الاتصالات (ينقصه %1)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>قراءة فقط (ينقصه %1)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>يُسأل الخادم الآن.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>فشلت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>لا بيانات اعتماد</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>لا توجد بيانات اعتماد مخزنة لهذا الحساب. حرّره لإدخالها.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>مرفوضة بحسب آخر تحقق: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>لا إجابة في آخر تحقق (%1): تعذّر التحقق من بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>لا يمكن للحساب تغيير الاتصالات: ينقصه الإذن org_connections_write.</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>الحساب مضبوط على القراءة فقط في Orgbridge.</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>لا يمكن إجراء ذلك إلا للمؤسسة المصدر. يلزم حساب للمؤسسة %1.</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>لا يمكن إجراء ذلك إلا للمصدر أو الوجهة. يلزم حساب للمؤسسة %1 أو %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>اختيار &amp;ملف آخر…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>عن هذا الملف</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>يقرأ الملف نفسه مرة أخرى بعد أن تغيّره</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>لا يمكن استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>لا أخطاء. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
            <numerusform>خطأ واحد. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
            <numerusform>خطآن. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
            <numerusform>%Ln أخطاء. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
            <numerusform>%Ln خطأً. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
            <numerusform>%Ln خطأ. لم يتغير شيء. صحّح الملف وأعد قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء للتغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>لا اتصالات في %1</numerusform>
            <numerusform>اتصال واحد في %1</numerusform>
            <numerusform>اتصالان في %1</numerusform>
            <numerusform>%Ln اتصالات في %1</numerusform>
            <numerusform>%Ln اتصالًا في %1</numerusform>
            <numerusform>%Ln اتصال في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>&amp;حذف الاتصالات التي لا يذكرها الملف أيضًا (0)</numerusform>
            <numerusform>&amp;حذف الاتصال الوحيد الذي لا يذكره الملف أيضًا</numerusform>
            <numerusform>&amp;حذف الاتصالين اللذين لا يذكرهما الملف أيضًا</numerusform>
            <numerusform>&amp;حذف الاتصالات التي لا يذكرها الملف أيضًا (%Ln)</numerusform>
            <numerusform>&amp;حذف الاتصالات التي لا يذكرها الملف أيضًا (%Ln)</numerusform>
            <numerusform>&amp;حذف الاتصالات التي لا يذكرها الملف أيضًا (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>م&amp;راجعة 0 تغيير…</numerusform>
            <numerusform>م&amp;راجعة تغيير واحد…</numerusform>
            <numerusform>م&amp;راجعة تغييرين…</numerusform>
            <numerusform>م&amp;راجعة %Ln تغييرات…</numerusform>
            <numerusform>م&amp;راجعة %Ln تغييرًا…</numerusform>
            <numerusform>م&amp;راجعة %Ln تغيير…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>لا اتصالات من الملف على الخادم كما يريدها الملف.</numerusform>
            <numerusform>اتصال واحد من الملف على الخادم كما يريده الملف.</numerusform>
            <numerusform>اتصالان من الملف على الخادم كما يريدهما الملف.</numerusform>
            <numerusform>%Ln اتصالات من الملف على الخادم كما يريدها الملف.</numerusform>
            <numerusform>%Ln اتصالًا من الملف على الخادم كما يريدها الملف.</numerusform>
            <numerusform>%Ln اتصال من الملف على الخادم كما يريدها الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>للإنشاء: %Ln</numerusform>
            <numerusform>للإنشاء: %Ln</numerusform>
            <numerusform>للإنشاء: %Ln</numerusform>
            <numerusform>للإنشاء: %Ln</numerusform>
            <numerusform>للإنشاء: %Ln</numerusform>
            <numerusform>للإنشاء: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>للتعديل: %Ln</numerusform>
            <numerusform>للتعديل: %Ln</numerusform>
            <numerusform>للتعديل: %Ln</numerusform>
            <numerusform>للتعديل: %Ln</numerusform>
            <numerusform>للتعديل: %Ln</numerusform>
            <numerusform>للتعديل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>للحذف: %Ln</numerusform>
            <numerusform>للحذف: %Ln</numerusform>
            <numerusform>للحذف: %Ln</numerusform>
            <numerusform>للحذف: %Ln</numerusform>
            <numerusform>للحذف: %Ln</numerusform>
            <numerusform>للحذف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
            <numerusform>لا يمكن كتابتها (انظر أدناه): %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
            <numerusform>كما يريدها الملف بالفعل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1. لا يُرسل شيء قبل أن تراجعه.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The file is larger than %1. Divide it into several files.</source>
        <translation>الملف أكبر من %1. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>الحد الأقصى لعدد الاتصالات في الملف هو %1، وقد تجاوزه. قسّمه إلى عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>بلا بيانات اعتماد، وتدخلها لاحقًا</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>مفتاح API ‏%1، مفتاح التطبيق %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>رمز Bearer ‏%1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>وضع القراءة فقط</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>وُجد في: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>موجود بالفعل باسم «%1»</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>بيانات الاعتماد في سلسلة المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>لا حسابات تنقصها بيانات الاعتماد.</numerusform>
            <numerusform>لا يزال حساب واحد يحتاج إلى بيانات اعتماد. حرّره لإدخالها.</numerusform>
            <numerusform>لا يزال حسابان يحتاجان إلى بيانات اعتماد. حرّرهما لإدخالها.</numerusform>
            <numerusform>لا تزال %Ln حسابات تحتاج إلى بيانات اعتماد. حرّرها لإدخالها.</numerusform>
            <numerusform>لا يزال %Ln حسابًا يحتاج إلى بيانات اعتماد. حرّرها لإدخالها.</numerusform>
            <numerusform>لا يزال %Ln حساب يحتاج إلى بيانات اعتماد. حرّرها لإدخالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>لم يُستورد: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>استيراد الحسابات</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>فتح قائمة حسابات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>اختر ما يصبح حسابًا هنا. تُحفظ المفاتيح في سلسلة المفاتيح؛ وتبقى الأماكن التي جاءت منها كما هي. لا يُرسل شيء إلى أحد.</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>لا يبحث العرض التوضيحي عن مفاتيحك. يمكنك فتح قائمة صدّرها Orgbridge.</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>لا شيء للاستيراد: لا DD_API_KEY مع DD_APP_KEY ولا DD_BEARER_TOKEN في البيئة، ولا ملف لأدوات Datadog الأقدم، وهو %1.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>الحسابات المراد استيرادها</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>قائمة صدّرها Orgbridge، على هذا الحاسوب أو على غيره</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>لا يمكن معرفة ما إذا كانت جميعها موجودة بالفعل: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>بعض ما وُجد غير سليم.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>تجري المقارنة مع الحسابات الموجودة…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>حدّد حسابًا أولًا.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>استيراد 0 حساب</numerusform>
            <numerusform>استيراد حساب واحد</numerusform>
            <numerusform>استيراد حسابين</numerusform>
            <numerusform>استيراد %Ln حسابات</numerusform>
            <numerusform>استيراد %Ln حسابًا</numerusform>
            <numerusform>استيراد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>فتح قائمة حسابات</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>قوائم الحسابات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account: why not</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>سجل التغييرات في %1 تالف. حُفظ باسم %2 وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>لا يمكن كتابة سجل التغييرات في %1: %2. لا تزال التغييرات تُرسل، لكنها لا تُحفظ إلا حتى إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>كُتب بإصدار أحدث من Orgbridge</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>ينشئ عكس التغييرات المحددة لمراجعته</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>يكتب السطور المعروضة في ملف بصيغة CSV أو JSON</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>تصفية سجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln سطور</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 من أصل 0 سطر</numerusform>
            <numerusform>%1 من أصل سطر واحد</numerusform>
            <numerusform>%1 من أصل سطرين</numerusform>
            <numerusform>%1 من أصل %Ln سطور</numerusform>
            <numerusform>%1 من أصل %Ln سطرًا</numerusform>
            <numerusform>%1 من أصل %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يُغيَّر شيء بعد</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>يُحفظ هنا كل تغيير يرسله Orgbridge: متى، وبأي حساب، وما كان عليه قبله وبعده، وكيف انتهى.</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>لا يحتوي أي سطر على «%1»</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>سجل التغييرات على القرص غير مكتمل</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>تصدير سجل التغييرات</translation>
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
        <translation>لم يُصدَّر سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>ملف الاتصالات كائن JSON يبدأ بالرمز {.</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>الإصدار ناقص. يقرأ هذا الإصدار من Orgbridge الإصدار %1.</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>قائمة الاتصالات ناقصة.</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>يجب أن يكون هذا كائنًا: { … }.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>الحقل «%1» مكرر.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>الحقل «%1» غير مستخدم.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>يجب أن تكون هذه قائمة: [ … ].</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>يجب أن يكون هذا نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>هذا ملف من نوع آخر: «%1».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>إصدار الملف %1. يقرأ هذا الإصدار من Orgbridge الإصدار %2.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>ليس الملف JSON: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>ليس الملف JSON بدءًا من هنا: %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>لا يحتوي إدخال هذا الحساب في سلسلة المفاتيح على بيانات اعتماد صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>أفادت سلسلة المفاتيح بأنها خزّنت بيانات الاعتماد، لكن إعادة قراءتها لم تؤكد ذلك.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>أفادت سلسلة المفاتيح بأنها أزالت بيانات الاعتماد، لكنها قد تكون لا تزال هناك.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>حلقة المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>لا قفل على %1.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>القفل مفعّل على %1.</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>لا توجد في %1 حلقة مفاتيح افتراضية بعد.</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>لا تعمل خدمة سلسلة مفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>لا يوجد ناقل جلسة، لذا لا يمكن الوصول إلى أي سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا إجابة من %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>لم يُلغَ قفل سلسلة المفاتيح: أُغلقت مطالبتها أو تعذّر عرضها.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>لم يُلغَ قفل سلسلة المفاتيح: لم يُرد على مطالبتها في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>لا تزال سلسلة المفاتيح مشغولة بطلب سابق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد. قد تنفّذ التغيير لاحقًا.</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>يجري البحث عن سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>في انتظار ردك على مطالبة سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>لا توجد سلسلة مفاتيح هنا: الحفظ لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>إ&amp;عداد…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>إلغاء ال&amp;قفل…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>إعداد حلقة مفاتيح في %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>إلغاء قفل %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>القفل مفعّل على %1. إلى أن يُلغى القفل، تُحفظ بيانات الاعتماد لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 إلى أن توجد حلقة مفاتيح، تُحفظ بيانات الاعتماد لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>اللغ&amp;ة (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>لا اتصالات حتى الآن.</numerusform>
            <numerusform>اتصال واحد حتى الآن.</numerusform>
            <numerusform>اتصالان حتى الآن.</numerusform>
            <numerusform>%Ln اتصالات حتى الآن.</numerusform>
            <numerusform>%Ln اتصالًا حتى الآن.</numerusform>
            <numerusform>%Ln اتصال حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>لا حساب لهذا الموقع بعد</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>يتيح اتصال المؤسسات لمؤسسة Datadog رؤية بيانات مختارة من مؤسسة أخرى. أضف حسابًا لترى اتصالات مؤسسته. يعرض العرض التوضيحي مؤسسات نموذجية ولا يحتاج إلى مفاتيح.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>تحميل الاتصالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>لا يمكن لهذا الحساب سرد اتصالات المؤسسات. يحتاج إلى الإذن org_connections_read، الذي يملكه كل دور افتراضي، وإلى مفاتيح هذا الموقع.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>تحرير الحساب…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>لا مفاتيح لهذا الحساب</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>لا تحتوي سلسلة المفاتيح على بيانات اعتماد لهذا الحساب. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>ألغِ قفلها ليقرأ Orgbridge بيانات اعتماد هذا الحساب.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>لم تُحمَّل الاتصالات</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>لا اتصالات</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>لا تشارك هذه المؤسسة بيانات مع مؤسسة أخرى ولا ترى بيانات مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>لا يطابق أي اتصال بحثك وتصفيتك.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>هل تريد إرسال بيانات الاعتماد إلى %1؟</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>التخلي عن الوصول</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>سيمنع ذلك حسابك أنت من الوصول.</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>لن يستطيع التراجع عن ذلك إلا من يمكنه التحرير عندئذٍ أو من تسمح له Datadog بإدارة الوصول.</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>الا&amp;حتفاظ بالوصول</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>الت&amp;خلي عن الوصول</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;اتصال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;سجل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>تعذّر بدء العرض التوضيحي.</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>ابدأه من الطرفية: ‎orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
            <numerusform>مطبَّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
            <numerusform>غير مطبَّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
            <numerusform>لا تزال مجهولة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>جرى التحقق من تغييرات جلستك الأخيرة (%1).</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>يعرض سجل التغييرات كلًا منها.</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>رئيسي</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>لا تغييرات مجهولة النتيجة من جلستك الأخيرة.</numerusform>
            <numerusform>تغيير واحد من جلستك الأخيرة: النتيجة غير معروفة.</numerusform>
            <numerusform>تغييران من جلستك الأخيرة: النتيجة غير معروفة.</numerusform>
            <numerusform>%Ln تغييرات من جلستك الأخيرة: النتيجة غير معروفة.</numerusform>
            <numerusform>%Ln تغييرًا من جلستك الأخيرة: النتيجة غير معروفة.</numerusform>
            <numerusform>%Ln تغيير من جلستك الأخيرة: النتيجة غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>تم التصدير إلى %1</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>لم يكن أي تغيير قيد الإرسال حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
            <numerusform>كان إرسال تغيير واحد جاريًا حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
            <numerusform>كان إرسال تغييرين جاريًا حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
            <numerusform>كان إرسال %Ln تغييرات جاريًا حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
            <numerusform>كان إرسال %Ln تغييرًا جاريًا حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
            <numerusform>كان إرسال %Ln تغيير جاريًا حين انتهى Orgbridge. وهو الآن يقرأ الاتصالات لمعرفة الواقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>في انتظار ردك على مطالبة سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>تعذّر إلغاء قفل سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>مؤسسة غير معروفة</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>‏%1 ‏←‏ %2: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>مُعدَّل، غير محفوظ</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>في خطر</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>اتصالات المؤسسات</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>لا توجد ذاكرة كافية لصورة. يحتاج ملف SVG إلى ذاكرة أقل.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>المحدد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>لم يُحدَّد اتصال.</numerusform>
            <numerusform>اتصال واحد محدد.</numerusform>
            <numerusform>اتصالان محددان.</numerusform>
            <numerusform>%Ln اتصالات محددة.</numerusform>
            <numerusform>%Ln اتصالًا محددًا.</numerusform>
            <numerusform>%Ln اتصال محدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>المؤسسات والاتصالات بينها، مرسومة كمربعات وأسهم.</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>تعرض علامة التبويب «القائمة» الاتصالات نفسها في جدول.</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>ليست مصدرًا لأي اتصال</numerusform>
            <numerusform>مصدر لاتصال واحد</numerusform>
            <numerusform>مصدر لاتصالين</numerusform>
            <numerusform>مصدر لعدد %Ln اتصالات</numerusform>
            <numerusform>مصدر لعدد %Ln اتصالًا</numerusform>
            <numerusform>مصدر لعدد %Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>ليست وجهة لأي اتصال</numerusform>
            <numerusform>وجهة لاتصال واحد</numerusform>
            <numerusform>وجهة لاتصالين</numerusform>
            <numerusform>وجهة لعدد %Ln اتصالات</numerusform>
            <numerusform>وجهة لعدد %Ln اتصالًا</numerusform>
            <numerusform>وجهة لعدد %Ln اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>وسيلة الإيضاح: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a legend</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>الحجم الكام&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>الخ&amp;ريطة كاملة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>يجري التخطيط…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>إلغاء التخطيط</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>لا اتصالات لرسمها</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>تظهر هنا المؤسسات والاتصالات بينها.</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>تعذّر تخطيط الخريطة</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>قال Graphviz، الذي يخطط الخريطة: %1
تحقق من تثبيت ملحقات التخطيط الخاصة به.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>لم تُخطَّط الخريطة</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>تخطيط الخريطة</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>لم تُصدَّر الخريطة</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>ت&amp;صدير الخريطة…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>‏%1: ليست مصدرًا لأي اتصال</numerusform>
            <numerusform>‏%1: مصدر لاتصال واحد</numerusform>
            <numerusform>‏%1: مصدر لاتصالين</numerusform>
            <numerusform>‏%1: مصدر لعدد %Ln اتصالات</numerusform>
            <numerusform>‏%1: مصدر لعدد %Ln اتصالًا</numerusform>
            <numerusform>‏%1: مصدر لعدد %Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>‏%1: ليست وجهة لأي اتصال</numerusform>
            <numerusform>‏%1: وجهة لاتصال واحد</numerusform>
            <numerusform>‏%1: وجهة لاتصالين</numerusform>
            <numerusform>‏%1: وجهة لعدد %Ln اتصالات</numerusform>
            <numerusform>‏%1: وجهة لعدد %Ln اتصالًا</numerusform>
            <numerusform>‏%1: وجهة لعدد %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>‏%1 إلى %2: حُذف منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>‏%1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>‏%1: المؤسسة نفسها</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>‏%1 إلى %2: لا اتصال</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>تستبعده التصفية.</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>اضغط Enter لإنشاء اتصال جديد.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>مصفوفة الاتصالات</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>اتصال جديد من %1 إلى %2…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>الأعمدة ال&amp;فارغة</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>ترتيب المصادر حسب</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>ترتيب الوجهات حسب</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>عرض المؤسسات التي ليست وجهة بعد أيضًا، لإنشاء اتصالات جديدة إليها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>الأكثر اتصالات</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>ترتيب المصاد&amp;ر حسب</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>ترتيب ال&amp;وجهات حسب</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>‏%1 (الحساب %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>عر&amp;ض الاتصال</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>إ&amp;نشاء الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>الم&amp;صدر:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>ال&amp;وجهة:</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>أنواع ال&amp;بيانات:</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>تعذّر تحميل المؤسسات: بيانات اعتماد هذا الحساب غير متاحة. اختر مؤسسة معروفة، أو اكتب معرّفًا.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>تعذّر تحميل المؤسسات.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>يتطلب سردها الإذن org_management أو org_connections_write.</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>اختر مؤسسة معروفة، أو اكتب معرّفًا.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>اختر وجهة.</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>اختر نوع بيانات واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>لا تشارك المؤسسة %1 مع أي مؤسسة بعد. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
            <numerusform>تشارك المؤسسة %1 مع مؤسسة واحدة بالفعل. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
            <numerusform>تشارك المؤسسة %1 مع مؤسستين بالفعل. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
            <numerusform>تشارك المؤسسة %1 مع %Ln مؤسسات بالفعل. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
            <numerusform>تشارك المؤسسة %1 مع %Ln مؤسسة بالفعل. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
            <numerusform>تشارك المؤسسة %1 مع %Ln مؤسسة بالفعل. خارج خطة Enterprise تسمح Datadog بعدد أقصاه %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>هذا حساب شخص، ويُحذف الاتصال عند تعطيل منشئه. توصي Datadog بحساب خدمة لإنشاء الاتصالات.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>تعذّرت قراءة بيانات اعتماد «%1».</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>تعذّر تحميل اتصالات «%1».</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>لا توجد بيانات اعتماد مخزنة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>أُلغي التحميل.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وحساب آخر</numerusform>
            <numerusform>‏%1 وحسابان آخران</numerusform>
            <numerusform>‏%1 و%Ln حسابات أخرى</numerusform>
            <numerusform>‏%1 و%Ln حسابًا آخر</numerusform>
            <numerusform>‏%1 و%Ln حساب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>لم يتعذّر تحميل أي من الحسابات (%1): %2.</numerusform>
            <numerusform>تعذّر تحميل حساب واحد من أصل %1: %2.</numerusform>
            <numerusform>تعذّر تحميل حسابين من أصل %1: %2.</numerusform>
            <numerusform>تعذّر تحميل %Ln حسابات من أصل %1: %2.</numerusform>
            <numerusform>تعذّر تحميل %Ln حسابًا من أصل %1: %2.</numerusform>
            <numerusform>تعذّر تحميل %Ln حساب من أصل %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>اتصالات الحسابات الأخرى معروضة.</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>تعذّر على Orgbridge استخدام كل ملفاته.</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>الاتصالات ليست محدّثة.</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>يجري تحميلها، وقد يتغير ما يُعرض هنا.</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>حدّثها أولًا: قد لا يكون ما يُعرض هنا صحيحًا بعد الآن.</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>استُبعد حساب البيئة.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>لا يمكن إرسال أي من مسوداتك بالحساب المختار.</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>يجري إرسال تغيير. أنشئ الاتصال الجديد بعده.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>طُبِّق: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>لا شيء يلزم، فهو كذلك بالفعل: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>تُرك كما هو الآن: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>حُذف لإعادة إنشائه ولم يعد موجودًا منذئذٍ: %1.</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>أُنشئ من دون قيود الوصول: %1.</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>لم تكتمل إحدى عمليات إعادة الإنشاء.</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>يعرف Orgbridge أنواع البيانات وقيود الوصول.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>سيحصل الاتصال %1 مرة أخرى على معرّف جديد، وعلى منشئ جديد.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>سيحصل الاتصال %1 مرة أخرى على معرّف جديد، ومنشئه هو %2.</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>ما لا يستطيع التراجع إعادته</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>ت&amp;جاهل المسودة</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>&amp;عرض الاتصال</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>ال&amp;رد…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>يعود التعديل إلى ما هو محفوظ، ويغادر السطر الخطة</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>يراجع ما لم يُطبَّق مرة أخرى، من دون ما طُبِّق</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>تقدّم الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>لا تغييرات لم تُرسل بعد</numerusform>
            <numerusform>تغيير واحد لم يُرسل بعد</numerusform>
            <numerusform>تغييران لم يُرسلا بعد</numerusform>
            <numerusform>%Ln تغييرات لم يُرسل أي منها بعد</numerusform>
            <numerusform>%Ln تغييرًا لم يُرسل أي منها بعد</numerusform>
            <numerusform>%Ln تغيير لم يُرسل أي منها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>يُقرأ كل اتصال من جديد قبل كتابته. ألغِ تحديد خانة الاختيار لاستبعاد سطر.</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>يُقرأ كل اتصال من جديد قبل كتابته. ألغِ تحديد خانة الاختيار لاستبعاد سطر: تبقى مسودته.</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>يجري تطبيق تغييرات أخرى. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>لم يبقَ شيء لتطبيقه.</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>تطبيق التغييرات: تم %1 من أصل %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>ما لم يُطبَّق يبقى مسودة.</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>الخادم الآن كما أردت</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>لم تُطبَّق كل التغييرات</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>يجري الإلغاء. يكتمل أولًا ما تجري كتابته؛ ولا يُجرَّب الباقي.</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>لا يقبل الخادم المزيد من عمليات الكتابة حاليًا. %1.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>متوقف مؤقتًا. لا يُرسل شيء آخر حتى تستأنف.</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>يجري الإيقاف المؤقت. يكتمل أولًا ما تجري كتابته.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>لا تعارضات تنتظر ردك.</numerusform>
            <numerusform>تعارض واحد ينتظر ردك.</numerusform>
            <numerusform>تعارضان ينتظران ردك.</numerusform>
            <numerusform>%Ln تعارضات تنتظر ردك.</numerusform>
            <numerusform>%Ln تعارضًا ينتظر ردك.</numerusform>
            <numerusform>%Ln تعارض ينتظر ردك.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>يمكنك الإيقاف المؤقت أو الإلغاء بين تغيير وآخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>لا تغييرات متبقية للتطبيق</numerusform>
            <numerusform>بقي تغيير واحد للتطبيق</numerusform>
            <numerusform>بقي تغييران للتطبيق</numerusform>
            <numerusform>بقيت %Ln تغييرات للتطبيق</numerusform>
            <numerusform>بقي %Ln تغييرًا للتطبيق</numerusform>
            <numerusform>بقي %Ln تغيير للتطبيق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of change, the connection</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanRunner</name>
    <message>
        <source>The account &quot;%1&quot; is switched to read-only in Orgbridge, so nothing was sent. Edit it under Accounts… to change that.</source>
        <translation>الحساب «%1» مضبوط على القراءة فقط في Orgbridge، لذا لم يُرسل شيء. لتغيير ذلك، حرّره ضمن «الحسابات…».</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>بيانات اعتماد الحساب «%1» غير متاحة.</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>يعتمد على تغيير ليس في هذه الخطة.</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>دور بمعرّفه</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>فريق بمعرّفه</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>مستخدم أو حساب خدمة بمعرّفه</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>مؤسسة بمعرّفها</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>ال&amp;جهة:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ال&amp;معرّف:</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>ليس هذا معرّفًا. يبدو المعرّف هكذا: 01234567-89ab-cdef-0123-456789abcdef.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>الو&amp;صول:</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>‏%1 (المصدر)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>‏%1 (الوجهة)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>ليس في الاتصال connection_types</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>تبيّن ذلك بقراءة الاتصال بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>الاتصال كما كان من قبل؛ تبيّن ذلك بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>ليس الاتصال كما كان ولا كما أُريد له؛ تبيّن ذلك بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>مستخدم الحساب %1</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>‏%1 (حساب خدمة)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>‏%1 (شخص)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>إعادة إنشاء 0 اتصال</numerusform>
            <numerusform>إعادة إنشاء اتصال واحد</numerusform>
            <numerusform>إعادة إنشاء اتصالين</numerusform>
            <numerusform>إعادة إنشاء %Ln اتصالات</numerusform>
            <numerusform>إعادة إنشاء %Ln اتصالًا</numerusform>
            <numerusform>إعادة إنشاء %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>لا تستطيع Datadog تغيير منشئ الاتصال. يحذف Orgbridge الاتصال، ويعيد إنشاءه بأنواع البيانات نفسها، ويستعيد قيود الوصول.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>إعادة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>يمكن للمنشئ الجديد أيضًا &amp;تحرير الاتصال الجديد</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>&amp;فقدان قيود الوصول التي تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>م&amp;راجعة…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>إعادة الإنشاء بهذا الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>لم يُستبعد أي اتصال آخر.</numerusform>
            <numerusform>استُبعد اتصال واحد آخر: لا يُعرض حساب للمصدر يمكنه الكتابة.</numerusform>
            <numerusform>استُبعد اتصالان آخران: لا يُعرض حساب للمصدر يمكنه الكتابة.</numerusform>
            <numerusform>استُبعدت %Ln اتصالات أخرى: لا يُعرض حساب للمصدر يمكنه الكتابة.</numerusform>
            <numerusform>استُبعد %Ln اتصالًا آخر: لا يُعرض حساب للمصدر يمكنه الكتابة.</numerusform>
            <numerusform>استُبعد %Ln اتصال آخر: لا يُعرض حساب للمصدر يمكنه الكتابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>قراءة قيود الوصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>حساب %1:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>تجري قراءة قيود الوصول.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>قرّر أولًا ما يحدث لقيود الوصول.</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>المنشئ الجديد: %1.</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>ينتهي الاتصال عند تعطيل منشئه. توصي Datadog بحساب خدمة؛ ويمكن اختياره هنا ما دام حسابه معروضًا.</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>قراءة قيود الوصول: تم %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>تعذّرت قراءة قيود الوصول.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة بـ 0 اتصال.</numerusform>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة باتصال واحد.</numerusform>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة بـ اتصالين.</numerusform>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة بـ %Ln اتصالات.</numerusform>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة بـ %Ln اتصالًا.</numerusform>
            <numerusform>تعذّرت قراءة قيود الوصول الخاصة بـ %Ln اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>بيانات اعتماد الحساب غير متاحة.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>لا تُفقد قيود الوصول: تُنقل معه.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>مستخدم الحساب</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>معرّفه: يجب تغيير النصوص البرمجية وTerraform وكل ما يشير إليه.</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>منشئه. سيعتمد بدلًا من ذلك على حساب مستخدم: %1.</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>منشئه، %1. سيعتمد بدلًا من ذلك على حساب مستخدم: %2.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>الوصول للحظة: بين الحذف والإنشاء لا ترى المؤسسة %1 شيئًا من المؤسسة %2.</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>قيود الوصول، التي تعذّرت قراءتها: يمكن لكل من في %1 ممن يسمح له دوره استخدام الاتصال الجديد.</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>معرّفاتها: يجب تغيير النصوص البرمجية وTerraform وكل ما يشير إليها.</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>منشئوها. ستعتمد بدلًا من ذلك على حساب مستخدم: %1.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>الوصول للحظة: بين الحذف والإنشاء لا ترى الوجهات شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>قيود الوصول الخاصة بـ 0 اتصال، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصالات الجديدة.</numerusform>
            <numerusform>قيود الوصول الخاصة باتصال واحد، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصال الجديد.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ اتصالين، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصالات الجديدة.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصالات، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصالات الجديدة.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصالًا، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصالات الجديدة.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصال، وقد تعذّرت قراءتها: يمكن لكل من يسمح له دوره استخدام الاتصالات الجديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>أنواع بياناته: %1.</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>الوصول إليه، وهو غير مقيّد.</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>قيود الوصول إليه: %1.</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>أنواع بياناتها.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>قيود الوصول الخاصة بـ 0 اتصال.</numerusform>
            <numerusform>قيود الوصول الخاصة باتصال واحد.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ اتصالين.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصالات.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصالًا.</numerusform>
            <numerusform>قيود الوصول الخاصة بـ %Ln اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>لا يُعرف هل حُذف الاتصال، لذا لم يُعَد إنشاؤه.</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>لم يُحذف الاتصال، لذا لم يُعَد إنشاؤه.</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>لا يُعرف هل أُنشئ الاتصال، لذا لم يُقيَّد الوصول إليه.</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>لم يُنشأ اتصال، لذا لا يوجد ما يمكن تقييد الوصول إليه.</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>لم يُجرَ التغيير الذي يعتمد عليه.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>في خطر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>‏%1 من %2 إلى %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>0 مؤسسة مصدر</numerusform>
            <numerusform>مؤسسة مصدر واحدة</numerusform>
            <numerusform>مؤسستين مصدرين</numerusform>
            <numerusform>%Ln مؤسسات مصدر</numerusform>
            <numerusform>%Ln مؤسسة مصدر</numerusform>
            <numerusform>%Ln مؤسسة مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>0 مؤسسة وجهة</numerusform>
            <numerusform>مؤسسة وجهة واحدة</numerusform>
            <numerusform>مؤسستين وجهتين</numerusform>
            <numerusform>%Ln مؤسسات وجهة</numerusform>
            <numerusform>%Ln مؤسسة وجهة</numerusform>
            <numerusform>%Ln مؤسسة وجهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>من يشارك ماذا مع من</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>الموقع %1، كما رآه %2 في %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>لا اتصال في خطر.</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>في خطر: %1.</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>خريطة الاتصالات</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>أعدّه Orgbridge %1. لا يشمل التعديلات التي لم تُرسل.</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>اتصالات المؤسسات</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>ح&amp;فظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>لم يُحفظ التقرير.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>لم يُطبع التقرير.</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>لا تقبله الطابعة. احفظه كمستند PDF واطبع ذلك المستند.</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>في خطر: %Ln</numerusform>
            <numerusform>في خطر: %Ln</numerusform>
            <numerusform>في خطر: %Ln</numerusform>
            <numerusform>في خطر: %Ln</numerusform>
            <numerusform>في خطر: %Ln</numerusform>
            <numerusform>في خطر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>لا اتصالات في خطر</numerusform>
            <numerusform>اتصال واحد في خطر</numerusform>
            <numerusform>اتصالان في خطر</numerusform>
            <numerusform>%Ln اتصالات في خطر</numerusform>
            <numerusform>%Ln اتصالًا في خطر</numerusform>
            <numerusform>%Ln اتصال في خطر</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>أي خطر (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>عرض كل الاتصالات</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>في خطر: %1. اختر أحدها لترى معناه.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a risk: its meaning, and what fixes it</comment>
        <translation>‏%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Creator disabled</source>
        <translation>منشئ معطَّل</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>منشئ معلَّق</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>أنشأه شخص</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>أنواع بيانات غير معروفة</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>خمس وجهات أو أكثر</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>البيانات نفسها في الاتجاهين</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>هذا المستخدم معطَّل. تحذف Datadog الاتصال مع حساب منشئه.</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>لم يقبل هذا المستخدم الدعوة بعد، ويعتمد الاتصال على حسابه.</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>ينتهي الاتصال عند تعطيل حساب هذا الشخص.</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>يشارك أنواع بيانات لا يعرفها هذا الإصدار من Orgbridge. تبقى كما هي.</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>تشارك مؤسسته المصدر مع خمس مؤسسات أو أكثر. لا يجوز لمؤسسة ليست على خطة Enterprise من Datadog أن تشارك إلا مع خمس على الأكثر.</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>تشارك المؤسستان أنواع البيانات نفسها في كلا الاتجاهين.</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>أعد إنشاء الاتصال بحساب خدمة، كما توصي Datadog.</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>انظر في Datadog ما هي، وألغِ تحديد ما لا يُراد مشاركته.</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>احذف الاتصالات التي لا يحتاج إليها أحد قبل إضافة اتصال آخر.</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>حيث يكفي اتجاه واحد، ألغِ تحديد الأنواع في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>SaveObstacle</name>
    <message>
        <source>This connection was deleted since your last visit.</source>
        <translation>حُذف هذا الاتصال منذ زيارتك الأخيرة.</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>لا يمكن لهذا الحساب تغيير الاتصالات: ينقصه الإذن org_connections_write، ولا يملكه افتراضيًا إلا الدور Datadog Admin Role.</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>هذا الحساب مضبوط على القراءة فقط في Orgbridge، لذا لا يمكن إرسال شيء به. لتغيير ذلك، حرّره ضمن «الحسابات…».</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>لا يمكن تغيير ذلك إلا للمؤسسة المصدر. يلزم حساب للمؤسسة %1.</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>يشارك الاتصال نوع بيانات واحدًا على الأقل. لعدم مشاركة أي شيء، احذف الاتصال.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا تغييرات.</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>لا يمكن إنشاء اتصال إلا للمؤسسة المصدر. يلزم حساب للمؤسسة %1.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>LTR</source>
        <extracomment>Translate this to RTL where the language runs from right to left, and to LTR everywhere else.</extracomment>
        <translation>RTL</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other. Leave out the space where the language has none there.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of an enumeration</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Load Again</source>
        <translation>إعادة الت&amp;حميل</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;تحرير الحساب…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>الحسابات المعروضة</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>الحسابات المعروضة</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>حُمِّل %L1 من أصل %L2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>فشل: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>لا بيانات اعتماد مخزنة</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>فشلت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>يمكنه الكتابة</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>يمكنه القراءة فقط</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>تصفية الاختصارات</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>القائمة والخريطة والمصفوفة</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>اتصال جديد في خلية فارغة</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>أنواع البيانات</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>تحديد أو إلغاء تحديد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>الجزء التالي، الجزء السابق</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>قائمة السياق</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>مربعات الحوار</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>إغلاق دون فعل شيء</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>الاتصال التالي في ذلك الاتجاه</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>تحريك الخريطة</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>حكومة الولايات المتحدة</translation>
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
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>اختر موقعًا</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>أُعيد إنشاؤه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>تحميل الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 من أصل 0 اتصال</numerusform>
            <numerusform>%1 من أصل اتصال واحد</numerusform>
            <numerusform>%1 من أصل اتصالين</numerusform>
            <numerusform>%1 من أصل %Ln اتصالات</numerusform>
            <numerusform>%1 من أصل %Ln اتصالًا</numerusform>
            <numerusform>%1 من أصل %Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>متغيّرة: %Ln</numerusform>
            <numerusform>متغيّرة: %Ln</numerusform>
            <numerusform>متغيّرة: %Ln</numerusform>
            <numerusform>متغيّرة: %Ln</numerusform>
            <numerusform>متغيّرة: %Ln</numerusform>
            <numerusform>متغيّرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد 0 ثانية.</numerusform>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>لم يُجب الخادم جيدًا. إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد 0 ثانية.</numerusform>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>حد المعدل %1: إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>كما في زيارتك الأخيرة، %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدِّث %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>لا حسابات في وضع القراءة فقط</numerusform>
            <numerusform>حساب واحد في وضع القراءة فقط</numerusform>
            <numerusform>حسابان في وضع القراءة فقط</numerusform>
            <numerusform>%Ln حسابات في وضع القراءة فقط</numerusform>
            <numerusform>%Ln حسابًا في وضع القراءة فقط</numerusform>
            <numerusform>%Ln حساب في وضع القراءة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>وضع القراءة فقط</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>يمكنه الكتابة</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>يمكنه القراءة فقط</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>الأذونات غير مذكورة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>حُمِّل %1 من أصل 0 حساب</numerusform>
            <numerusform>حُمِّل %1 من أصل حساب واحد</numerusform>
            <numerusform>حُمِّل %1 من أصل حسابين</numerusform>
            <numerusform>حُمِّل %1 من أصل %Ln حسابات</numerusform>
            <numerusform>حُمِّل %1 من أصل %Ln حسابًا</numerusform>
            <numerusform>حُمِّل %1 من أصل %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1، فاشلة: %Ln</numerusform>
            <numerusform>%1، فاشلة: %Ln</numerusform>
            <numerusform>%1، فاشلة: %Ln</numerusform>
            <numerusform>%1، فاشلة: %Ln</numerusform>
            <numerusform>%1، فاشلة: %Ln</numerusform>
            <numerusform>%1، فاشلة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>ليس من مضيفات Datadog</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>يكتبه برنامج آخر الآن</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>لا يمكن فهم محتواه، وتعذّر وضعه جانبًا</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>لا يمكن فهمه</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>كُتب بإصدار أحدث من Orgbridge</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (مُزال)</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>المقاييس</translation>
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
        <translation>لا يمكن قراءة مظهر النافذة من %1.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>مظهر النافذة المحفوظ في %1 تالف. تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>مظهر النافذة المحفوظ في %1 تالف. حُفظ الملف باسم %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>كُتب الملف %1 بإصدار أحدث من Orgbridge. تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>كُتب الملف %1 بإصدار أحدث من Orgbridge. حُفظ باسم %2.</translation>
    </message>
</context>
</TS>
