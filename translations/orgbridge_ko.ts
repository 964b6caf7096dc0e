<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Public domain</source>
        <translation>퍼블릭 도메인</translation>
    </message>
    <message>
        <source>About Orgbridge</source>
        <translation>Orgbridge 정보</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>버전(&amp;V)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>라이선스(&amp;L)</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>타사 고지 사항</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>타사 고지 사항(&amp;T)</translation>
    </message>
    <message>
        <source>Orgbridge %1</source>
        <translation>Orgbridge %1</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop. Licence: Apache-2.0. &quot;Datadog&quot; is a trademark of Datadog, Inc., which neither made nor endorses Orgbridge.</source>
        <translation>데스크톱에서 Datadog 조직 연결을 관리합니다. 라이선스: Apache-2.0. &quot;Datadog&quot;은 Datadog, Inc.의 상표이며, 이 회사는 Orgbridge를 만들거나 보증하지 않았습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Without any line, everyone in %1 whose role allows it may view and edit this connection. As soon as there is one, only those who are named may.</source>
        <translation>행이 없으면 %1에서 역할이 허용하는 모든 사용자가 이 연결을 보고 편집할 수 있습니다. 행이 하나라도 있으면 지정된 대상만 가능합니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>검토(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Edit Access</source>
        <translation>액세스 편집</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>액세스 제한</translation>
    </message>
    <message>
        <source>Copy Ids</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>변경되는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Who</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>허용되는 작업</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>id of %1</source>
        <comment>a principal</comment>
        <translation>%1의 ID</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Who may use this connection could not be read.</source>
        <translation>이 연결을 사용할 수 있는 대상자를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>계정의 자격 증명을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Edit Access…</source>
        <translation>액세스 편집…</translation>
    </message>
    <message>
        <source>Restore Full Access…</source>
        <translation>전체 액세스 복원…</translation>
    </message>
    <message>
        <source>Not known while the connections are not loaded.</source>
        <translation>연결을 불러오기 전에는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading who may use this connection…</source>
        <translation>이 연결을 사용할 수 있는 대상자를 읽는 중…</translation>
    </message>
    <message>
        <source>Datadog has no access restrictions on record for it (404).</source>
        <translation>Datadog에 이 연결의 액세스 제한 기록이 없습니다(404).</translation>
    </message>
    <message>
        <source>As far as is known, the user of this account is not among those who may edit.</source>
        <translation>알려진 바로는 이 계정의 사용자가 편집 가능한 대상자에 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Who may use this connection is not known yet.</source>
        <translation>이 연결을 사용할 수 있는 대상자를 아직 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Role</source>
        <comment>a kind of principal</comment>
        <translation>역할</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a kind of principal</comment>
        <translation>팀</translation>
    </message>
    <message>
        <source>User</source>
        <comment>a kind of principal</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>a kind of principal</comment>
        <translation>조직</translation>
    </message>
    <message>
        <source>May edit</source>
        <comment>in front of a list of people</comment>
        <translation>편집 가능</translation>
    </message>
    <message>
        <source>May view</source>
        <comment>in front of a list of people</comment>
        <translation>보기 가능</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>내 역할</translation>
    </message>
    <message>
        <source>role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>you</source>
        <translation>나</translation>
    </message>
    <message>
        <source>user</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>your organization</source>
        <translation>내 조직</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Everyone in the organization whose role allows it may view and edit this connection.</source>
        <translation>조직에서 역할이 허용하는 모든 사용자가 이 연결을 보고 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>Everyone in %1 whose role allows it may view and edit this connection.</source>
        <translation>%1에서 역할이 허용하는 모든 사용자가 이 연결을 보고 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>May edit: list of people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모든 사용자</translation>
    </message>
    <message>
        <source>Newly allowed to edit: %1.</source>
        <translation>새로 편집 가능: %1.</translation>
    </message>
    <message>
        <source>Newly allowed to view: %1.</source>
        <translation>새로 보기 가능: %1.</translation>
    </message>
    <message>
        <source>New as %1: %2.</source>
        <comment>relation, people</comment>
        <translation>새로운 %1: %2.</translation>
    </message>
    <message>
        <source>No longer allowed to edit: %1.</source>
        <translation>더 이상 편집 불가: %1.</translation>
    </message>
    <message>
        <source>No longer allowed to view: %1.</source>
        <translation>더 이상 보기 불가: %1.</translation>
    </message>
    <message>
        <source>No longer %1: %2.</source>
        <comment>relation, people</comment>
        <translation>더 이상 %1 아님: %2.</translation>
    </message>
    <message>
        <source>The new connection gets these access restrictions. %1.</source>
        <translation>새 연결에 다음 액세스 제한이 적용됩니다. %1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Only those who are named may use the connection from now on. %1.</source>
        <translation>이제부터 지정된 대상자만 이 연결을 사용할 수 있습니다. %1.</translation>
    </message>
    <message>
        <source>Datadog does not tell who this account is, so it may not be among those who may edit: %1.</source>
        <translation>Datadog이 이 계정의 사용자를 알려 주지 않으므로 편집 가능한 대상자에 포함되지 않을 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>%1 is not among those who may edit (%2): this account could then neither change nor delete the connection, nor give itself access again.</source>
        <translation>편집 가능한 대상자(%2)에 포함되지 않음: %1. 그러면 이 계정으로는 연결을 변경하거나 삭제할 수 없고, 스스로 액세스를 되찾을 수도 없습니다.</translation>
    </message>
    <message>
        <source>The user of this account</source>
        <translation>이 계정의 사용자</translation>
    </message>
    <message>
        <source>Whether it belongs to a team that is named is not known.</source>
        <translation>지정된 팀에 속하는지는 알 수 없습니다.</translation>
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
        <translation>계정</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent with an account in read-only mode. Edit it under Accounts… to change that.</source>
        <translation>읽기 전용 모드의 계정으로는 변경을 일으키는 어떤 요청도 전송되지 않습니다. 설정을 바꾸려면 [계정…]에서 편집하세요.</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>사이트(&amp;S)</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>계정(&amp;O)</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>읽기 전용 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountDelegate</name>
    <message>
        <source>Organization not known yet</source>
        <translation>아직 알 수 없는 조직</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>A name of your choice</source>
        <translation>원하는 이름</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>레이블(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>사이트(&amp;S)</translation>
    </message>
    <message>
        <source>Rea&amp;d-only account</source>
        <translation>읽기 전용 계정(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is ever changed with it.</source>
        <translation>이 계정으로는 아무것도 변경되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>취소(&amp;N)</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>an account</comment>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Choose a site.</source>
        <translation>사이트를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter a label.</source>
        <translation>레이블을 입력하세요.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>계정이 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>There is an account with this id already.</source>
        <translation>이 ID의 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The account is not in the list any more.</source>
        <translation>계정이 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read; the accounts in it are not shown.</source>
        <translation>설정 파일 %1을(를) 읽을 수 없습니다. 파일에 있는 계정은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>설정 파일 %1이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer Orgbridge.</source>
        <translation>설정 파일 %1은(는) 더 새로운 Orgbridge에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>%1 It is kept as %2, and the list of accounts starts empty.</source>
        <translation>%1 이 파일은 %2(으)로 보존되며, 계정 목록은 빈 상태로 시작합니다.</translation>
    </message>
    <message>
        <source>%1 It could not be renamed, so it is left as it is and no account can be stored.</source>
        <translation>%1 이름을 바꿀 수 없어 파일을 그대로 두며, 계정을 저장할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in the settings file could not be read and are left there as they are.</source>
        <translation>
            <numerusform>설정 파일의 계정 %Ln개를 읽지 못해 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account needs a label.</source>
        <translation>계정에는 레이블이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a site.</source>
        <translation>&quot;%1&quot;은(는) 사이트가 아닙니다.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be written.</source>
        <translation>설정 파일 %1에 쓰지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>AccountListFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>%1행이 올바른 JSON이 아닙니다: %2.</translation>
    </message>
    <message>
        <source>It is not a list of accounts that Orgbridge has exported: &quot;format&quot; has to be %1, and &quot;accounts&quot; a list.</source>
        <translation>Orgbridge에서 내보낸 계정 목록이 아닙니다. &quot;format&quot;은 %1, &quot;accounts&quot;는 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this Orgbridge reads only version %2.</source>
        <translation>형식 버전은 %1이지만 이 Orgbridge는 버전 %2만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>it has no &quot;label&quot;</source>
        <translation>&quot;label&quot;이 없습니다</translation>
    </message>
    <message>
        <source>its &quot;site&quot; is &quot;%1&quot;, which is none of Datadog&apos;s and not the address of --api-url</source>
        <translation>&quot;site&quot; 값 &quot;%1&quot;은(는) Datadog 사이트가 아니며 --api-url의 주소도 아닙니다</translation>
    </message>
    <message>
        <source>Account %1 of the list is left out: %2.</source>
        <comment>a number; why</comment>
        <translation>목록의 %1번 계정이 제외됩니다: %2.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>파일의 목록이 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message>
        <source>Removed from this computer:</source>
        <translation>이 컴퓨터에서 제거되는 항목:</translation>
    </message>
    <message>
        <source>• the account %1 on %2</source>
        <comment>a label, a site</comment>
        <translation>• %2의 계정 %1</translation>
    </message>
    <message>
        <source>• its credentials in the keychain</source>
        <translation>• 키체인의 자격 증명</translation>
    </message>
    <message>
        <source>• its credentials, kept in: %1</source>
        <comment>a keychain</comment>
        <translation>• 자격 증명(보관 위치: %1)</translation>
    </message>
    <message>
        <source>At Datadog nothing changes: the keys or the token stay valid until they are revoked there.</source>
        <translation>Datadog에서는 아무것도 바뀌지 않습니다. 키나 토큰은 Datadog에서 폐기할 때까지 유효합니다.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>an account</comment>
        <translation>%1을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>계정 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>계정 유지</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain?</source>
        <translation>자격 증명을 키체인에 남겨 둘까요?</translation>
    </message>
    <message>
        <source>%1 The credentials of the account stay there until you remove them yourself, unless you unlock it first.</source>
        <comment>why</comment>
        <translation>%1 먼저 잠금을 해제하지 않으면 계정의 자격 증명은 직접 제거할 때까지 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Re&amp;move Without Them</source>
        <translation>자격 증명은 두고 제거(&amp;M)</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <comment>an account</comment>
        <translation>%1을(를) 제거하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 was removed, its credentials were not.</source>
        <comment>an account</comment>
        <translation>%1은(는) 제거되었지만 자격 증명은 제거되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was removed. Whether its credentials are gone is not certain.</source>
        <comment>an account</comment>
        <translation>%1이(가) 제거되었습니다. 자격 증명도 사라졌는지는 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 If a keychain holds them, they are in its entry %2.</source>
        <comment>why; a name</comment>
        <translation>%1 키체인에 남아 있다면 %2 항목에 있습니다.</translation>
    </message>
    <message>
        <source>Its credentials are kept for this session only.</source>
        <translation>해당 자격 증명은 이 세션 동안만 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>AccountSummary</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
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
        <translation>%1(사이트가 아님)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <comment>a keychain</comment>
        <translation>보관 위치: %1</translation>
    </message>
    <message>
        <source>Read-only: nothing that changes anything is sent with this account, whatever it may do.</source>
        <translation>읽기 전용: 권한과 관계없이 이 계정으로는 변경을 일으키는 어떤 요청도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Changes are sent as the permissions allow.</source>
        <translation>변경 사항은 권한이 허용하는 대로 전송됩니다.</translation>
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
        <translation>서버가 알려 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>계정 %Ln개를 가져왔습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The credentials of imported accounts are kept for this session only.</source>
        <translation>가져온 계정의 자격 증명은 이 세션 동안만 보관됩니다.</translation>
    </message>
    <message>
        <source>Export Account List</source>
        <translation>계정 목록 내보내기</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>계정 목록 (*.json)</translation>
    </message>
    <message>
        <source>The account list was not exported.</source>
        <translation>계정 목록을 내보내지 못했습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) exported to %1</source>
        <translation>
            <numerusform>계정 %Ln개를 %1에 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds labels, sites and who the accounts are. It holds no keys.</source>
        <translation>파일에는 레이블, 사이트, 계정의 사용자와 조직이 들어 있습니다. 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Not every account is shown.</source>
        <translation>일부 계정은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>아직 계정이 없습니다</translation>
    </message>
    <message>
        <source>An account is a name for the credentials of one organization on one site. Its keys go to the keychain, never into a file.</source>
        <translation>계정은 한 사이트에 있는 한 조직의 자격 증명에 붙이는 이름입니다. 키는 키체인에 저장되며 파일에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Import Accounts…</source>
        <translation>계정 가져오기…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>키체인 확인 창의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>키체인의 잠금이 해제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>입력한 내용을 버릴까요?</translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation>아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>계속 편집</translation>
    </message>
    <message>
        <source>Older credentials of this account may still be in the keychain.</source>
        <translation>이 계정의 이전 자격 증명이 키체인에 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The account is saved, but its credentials are kept for this session only.</source>
        <translation>계정은 저장되었지만 자격 증명은 이 세션 동안만 보관됩니다.</translation>
    </message>
    <message>
        <source>Stored credentials can be used once it is unlocked.</source>
        <translation>잠금을 해제하면 저장된 자격 증명을 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AccountsFooter</name>
    <message>
        <source>Import Accounts…</source>
        <translation>계정 가져오기…</translation>
    </message>
    <message>
        <source>E&amp;xport Account List…</source>
        <translation>계정 목록 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Looks for keys in the environment and in the file of Datadog&apos;s older tools</source>
        <translation>환경 변수와 Datadog 이전 도구의 파일에서 키를 찾습니다</translation>
    </message>
    <message>
        <source>Writes labels, sites and who the accounts are into a file, no keys</source>
        <translation>레이블, 사이트, 계정의 사용자와 조직을 파일에 씁니다. 키는 포함하지 않습니다</translation>
    </message>
    <message>
        <source>There is no stored account to export</source>
        <translation>내보낼 저장된 계정이 없습니다</translation>
    </message>
    <message>
        <source>Stop Checking</source>
        <translation>확인 중지</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Ask the server of every account who its credentials are</source>
        <translation>모든 계정의 서버에 자격 증명의 소유자를 묻습니다</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1/%2개 확인됨</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>read-only mode</source>
        <translation>읽기 전용 모드</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a keychain</comment>
        <translation>보관 위치: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is known of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This account comes from the environment variables with which Orgbridge was started. To change or remove it, change them and start Orgbridge again.</source>
        <translation>이 계정은 Orgbridge를 시작할 때의 환경 변수에서 가져온 것입니다. 변경하거나 제거하려면 환경 변수를 바꾼 뒤 Orgbridge를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This account belongs to this run of Orgbridge only, as those of the demo do. It cannot be changed, and it ends with the program.</source>
        <translation>이 계정은 데모 계정처럼 이번 Orgbridge 실행에만 속합니다. 변경할 수 없으며 프로그램을 종료하면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>먼저 계정을 선택하세요</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정을 추가합니다</translation>
    </message>
    <message>
        <source>Change the label, the site or the credentials</source>
        <translation>레이블, 사이트 또는 자격 증명을 변경합니다</translation>
    </message>
    <message>
        <source>Remove the account and its credentials</source>
        <translation>계정과 자격 증명을 제거합니다</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel Loading</source>
        <translation>불러오기 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>새 연결(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>되돌리기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Cop&amp;y As…</source>
        <translation>다른 형식으로 복사(&amp;Y)…</translation>
    </message>
    <message>
        <source>Revie&amp;w Changes…</source>
        <translation>변경 사항 검토(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>목록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>맵(&amp;M)</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>매트릭스(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>비교(&amp;M)…</translation>
    </message>
    <message>
        <source>Accounts S&amp;hown…</source>
        <translation>표시할 계정(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>보고서(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Orgbridge</source>
        <translation>Orgbridge 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>검토 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>&amp;Recreate with This Account…</source>
        <translation>이 계정으로 재생성(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>계정(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>a connection without an id</source>
        <translation>ID가 없는 연결이 있습니다</translation>
    </message>
    <message>
        <source>connection_types of connection %1 is not a list of texts</source>
        <translation>연결 %1의 connection_types가 텍스트 목록이 아닙니다</translation>
    </message>
    <message>
        <source>the list has no &quot;data&quot;</source>
        <translation>목록에 &quot;data&quot;가 없습니다</translation>
    </message>
    <message>
        <source>the answer has no &quot;data&quot;</source>
        <translation>응답에 &quot;data&quot;가 없습니다</translation>
    </message>
    <message>
        <source>the connection has no connection_types</source>
        <translation>연결에 connection_types가 없습니다</translation>
    </message>
    <message>
        <source>the current user has no id</source>
        <translation>현재 사용자에 ID가 없습니다</translation>
    </message>
    <message>
        <source>the restriction policy has no bindings</source>
        <translation>제한 정책에 bindings가 없습니다</translation>
    </message>
    <message>
        <source>the bindings of the restriction policy are no list</source>
        <translation>제한 정책의 bindings가 목록이 아닙니다</translation>
    </message>
    <message>
        <source>binding %1 of the restriction policy has no relation or no principals</source>
        <translation>제한 정책의 binding %1에 relation 또는 principals가 없습니다</translation>
    </message>
    <message>
        <source>the answer does not say that the keys are valid</source>
        <translation>응답만으로는 키가 유효한지 알 수 없습니다</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>응답이 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>응답이 JSON이지만 객체가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What the server said</source>
        <translation>서버 응답</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지를 닫습니다</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>변경 사항 %Ln개 적용(&amp;A)</numerusform>
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
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a kind of change</comment>
        <translation>생성</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>a kind of change</comment>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a kind of change</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>a kind of change</comment>
        <translation>액세스</translation>
    </message>
    <message>
        <source>%1 will gain %2 of %3.</source>
        <comment>destination, data types, source</comment>
        <translation>%1에서 %3의 %2 데이터를 새로 볼 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>%1 gets %2 of %3 again.</source>
        <comment>destination, data types, source</comment>
        <translation>%1에서 %3의 %2 데이터를 다시 볼 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>The connection has a new id and a new creator.</source>
        <translation>연결의 ID와 생성자가 새로 바뀝니다.</translation>
    </message>
    <message>
        <source>The connection has a new id, and its creator is %1.</source>
        <translation>연결의 ID가 새로 바뀌며, 생성자: %1.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3 until the connection is created again. Its id and its creator are lost for good.</source>
        <comment>destination, data types, source</comment>
        <translation>연결이 다시 생성될 때까지 %1에서 %3의 %2 데이터에 액세스할 수 없습니다. 연결의 ID와 생성자는 영구히 사라집니다.</translation>
    </message>
    <message>
        <source>%1 loses access to %2 of %3; dashboards and monitors there that use them stop working.</source>
        <comment>destination, data types, source</comment>
        <translation>%1에서 %3의 %2 데이터에 액세스할 수 없게 됩니다. 이 데이터를 사용하는 대시보드와 모니터가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Reading what is there now</source>
        <translation>현재 상태 읽는 중</translation>
    </message>
    <message>
        <source>Conflict: waits for your answer</source>
        <translation>충돌: 응답 대기 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Rate limit: %1 s</source>
        <translation>속도 제한: %1초</translation>
    </message>
    <message>
        <source>Rate limit %1: %2 s</source>
        <translation>속도 제한 %1: %2초</translation>
    </message>
    <message>
        <source>The answer was lost: looking what is true</source>
        <translation>응답이 유실되어 실제 상태 확인 중</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>Nothing to do: already so</source>
        <translation>할 일 없음: 이미 같은 상태</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>현재 상태로 둠</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>결과 알 수 없음</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>시도하지 않음</translation>
    </message>
    <message>
        <source>The connection is gone now: it was deleted, and creating it again failed.</source>
        <translation>연결이 이제 없습니다. 삭제된 뒤 다시 생성하지 못했습니다.</translation>
    </message>
    <message>
        <source>The connection was not created.</source>
        <translation>연결이 생성되지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>연결이 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection was not deleted.</source>
        <translation>연결이 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The new connection is there, but everyone in its organization may use it: its access restrictions were not restored.</source>
        <translation>새 연결이 있지만 액세스 제한이 복원되지 않아 조직의 모든 사용자가 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The access was not changed.</source>
        <translation>액세스가 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>What became of the change is not known.</source>
        <translation>변경 사항이 어떻게 되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The change was not made. Retry it when you are ready.</source>
        <translation>변경이 이루어지지 않았습니다. 준비되면 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>적용됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <comment>changes</comment>
        <translation>
            <numerusform>이미 같은 상태 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is now</source>
        <comment>changes</comment>
        <translation>
            <numerusform>현재 상태로 둠 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>실패 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown outcome</source>
        <comment>changes</comment>
        <translation>
            <numerusform>결과 알 수 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>시도하지 않음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>changes</comment>
        <translation>
            <numerusform>진행 중 %Ln개</numerusform>
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
        <translation>전송됨, 결과 알 수 없음: 확인 중</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>적용되지 않음</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>Nothing was sent: nobody of those who could edit then is known to be this account&apos;s own user, and that was not confirmed.</source>
        <translation>아무것도 전송되지 않았습니다. 변경 후 편집할 수 있는 대상자 중 이 계정의 사용자로 확인된 대상이 없으며, 이에 대한 승인도 없었습니다.</translation>
    </message>
    <message>
        <source>Somebody changed the access restrictions meanwhile, so nothing was deleted. Plan it once more to carry the new ones along.</source>
        <translation>그사이 다른 사람이 액세스 제한을 변경하여 아무것도 삭제되지 않았습니다. 새 제한을 이어받으려면 다시 계획하세요.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read once more, so nothing was deleted.</source>
        <translation>액세스 제한을 다시 읽지 못해 아무것도 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>No good answer came, and reading the connection failed as well. Whether the change was applied will be checked at the next start.</source>
        <translation>정상적인 응답이 없었고 연결을 읽는 것도 실패했습니다. 변경이 적용되었는지는 다음에 시작할 때 확인합니다.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that the change was applied.</source>
        <translation>정상적인 응답이 없었지만, 읽어 보니 변경이 적용되어 있었습니다.</translation>
    </message>
    <message>
        <source>No good answer came; reading showed that nothing was changed.</source>
        <translation>정상적인 응답이 없었고, 읽어 보니 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>No good answer came, and what is there is neither as it was nor as it was wanted: somebody else has changed it. Review it before you try again.</source>
        <translation>정상적인 응답이 없었으며, 현재 상태가 이전 상태와도 원하는 상태와도 다릅니다. 다른 사람이 변경했습니다. 다시 시도하기 전에 검토하세요.</translation>
    </message>
    <message>
        <source>Somebody changed it while a rate limit was waited for, so nothing was sent.</source>
        <translation>속도 제한을 기다리는 동안 다른 사람이 변경하여 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel C&amp;heck</source>
        <translation>확인 취소(&amp;H)</translation>
    </message>
    <message>
        <source>Orgbridge can send these credentials to the other sites, one after the other, to find out where they belong.</source>
        <translation>Orgbridge가 이 자격 증명을 다른 사이트에 차례로 보내 어느 사이트의 것인지 알아낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Tr&amp;y the Other Sites</source>
        <translation>다른 사이트 시도(&amp;Y)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>확인 진행률</translation>
    </message>
    <message>
        <source>Ask the server who these credentials are</source>
        <translation>서버에 이 자격 증명의 소유자를 묻습니다</translation>
    </message>
    <message>
        <source>Asking %1 (%2 of %3)…</source>
        <translation>%1에 묻는 중(%2/%3)…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 묻는 중…</translation>
    </message>
    <message>
        <source>The stored credentials could not be read.</source>
        <translation>저장된 자격 증명을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>who the credentials are</comment>
        <translation>유효함: %1</translation>
    </message>
    <message>
        <source>Valid, but the server does not say whose credentials these are.</source>
        <translation>유효하지만 서버가 자격 증명의 소유자를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>By its API key the account belongs to the organization with the id %1.</source>
        <translation>API 키에 따르면 이 계정은 ID가 %1인 조직에 속합니다.</translation>
    </message>
    <message>
        <source>They may be limited to certain scopes.</source>
        <translation>특정 범위로 제한되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 did not accept the credentials.</source>
        <comment>a site</comment>
        <translation>%1에서 이 자격 증명을 수락하지 않았습니다.</translation>
    </message>
    <message>
        <source>The credentials could not be checked on %1.</source>
        <comment>a site</comment>
        <translation>%1에서 자격 증명을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <comment>a site</comment>
        <translation>%1에서 이 자격 증명을 수락합니다.</translation>
    </message>
    <message>
        <source>Switch to it, and save the account there.</source>
        <translation>이 사이트로 전환하고 계정을 저장하세요.</translation>
    </message>
    <message>
        <source>S&amp;witch to %1</source>
        <comment>a site</comment>
        <translation>%1(으)로 전환(&amp;W)</translation>
    </message>
    <message>
        <source>They are mistyped, expired or revoked. A new key can be refused for some seconds: then just check again.</source>
        <translation>잘못 입력했거나, 만료되었거나, 폐기된 자격 증명입니다. 새 키는 몇 초 동안 거부될 수 있습니다. 그런 경우 다시 확인하세요.</translation>
    </message>
    <message>
        <source>These could not be asked: %1.</source>
        <comment>sites</comment>
        <translation>물어보지 못한 사이트: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sites</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No other site accepts these credentials.</source>
        <translation>이 자격 증명을 수락하는 다른 사이트가 없습니다.</translation>
    </message>
    <message>
        <source>These are among them: %1.</source>
        <comment>addresses</comment>
        <translation>다음 사이트도 포함됩니다: %1.</translation>
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
        <translation>%1(추가됨)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1(제거됨)</translation>
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
        <translation>환경 변수:
  DD_API_KEY, DD_APP_KEY   둘 다 설정되어 있으면 &quot;환경&quot; 계정을 사용하며, 이 계정은 저장되지 않습니다.
  DD_BEARER_TOKEN          토큰으로 같은 작업을 합니다.
  DD_SITE                  해당 사이트. 설정하지 않으면 datadoghq.com입니다.
</translation>
    </message>
    <message>
        <source>Datadog org connections on the desktop.</source>
        <translation>데스크톱에서 Datadog 조직 연결을 관리합니다.</translation>
    </message>
    <message>
        <source>Open on the built-in sandbox with sample organizations; needs no keys.</source>
        <translation>샘플 조직이 들어 있는 내장 샌드박스로 엽니다. 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Start with this site, such as datadoghq.eu.</source>
        <translation>이 사이트로 시작합니다(예: datadoghq.eu).</translation>
    </message>
    <message>
        <source>Start with this API address instead of a site&apos;s: https, or http on this machine.</source>
        <translation>사이트 주소 대신 이 API 주소로 시작합니다. https 또는 이 컴퓨터의 http를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Log verb, path, status, milliseconds and an id of each request.</source>
        <translation>요청마다 동사, 경로, 상태, 밀리초, ID를 기록합니다.</translation>
    </message>
    <message>
        <source>Print what a bug report should say, and exit.</source>
        <translation>버그 신고에 필요한 정보를 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>버전을 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>이 도움말을 출력하고 종료합니다.</translation>
    </message>
    <message>
        <source>Orgbridge takes no arguments besides its options: %1</source>
        <translation>Orgbridge는 옵션 외의 인수를 받지 않습니다: %1</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. The sites are: %2</source>
        <translation>&quot;%1&quot; 사이트가 없습니다. 사용 가능한 사이트: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used as an API address: it takes https, or http on this machine, with a host and without path or user.</source>
        <translation>&quot;%1&quot;은(는) API 주소로 사용할 수 없습니다. https 또는 이 컴퓨터의 http여야 하며, 호스트가 있고 경로와 사용자가 없어야 합니다.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Show Connection</source>
        <translation>연결 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare Connections</source>
        <translation>연결 비교</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>변경 사항 필터링</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>이 파일 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>차이점 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>차이점 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference has &quot;%1&quot; in it</source>
        <translation>&quot;%1&quot;이(가) 포함된 차이점이 없습니다</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>차이점 없음</translation>
    </message>
    <message>
        <source>The connections are as they were: %1.</source>
        <comment>what is compared with</comment>
        <translation>연결이 이전과 같습니다: %1.</translation>
    </message>
    <message>
        <source>This snapshot cannot be read</source>
        <translation>이 스냅샷을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another one, or a file.</source>
        <translation>%1이(가) 손상되었습니다. 다른 스냅샷이나 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>아직 비교할 대상이 없습니다</translation>
    </message>
    <message>
        <source>Orgbridge keeps a snapshot whenever a refresh shows something new. An earlier export, JSON or CSV, will do as well.</source>
        <translation>새로 고침에서 새로운 내용이 나타날 때마다 Orgbridge가 스냅샷을 보관합니다. 이전에 내보낸 JSON이나 CSV도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>차이점 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The differences were not exported</source>
        <translation>차이점을 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓰지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed who may use this connection meanwhile</source>
        <translation>그사이 다른 사람이 이 연결을 사용할 수 있는 대상자를 변경했습니다</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile</source>
        <translation>그사이 다른 사람이 이 연결을 변경했습니다</translation>
    </message>
    <message>
        <source>Somebody deleted this connection meanwhile</source>
        <translation>그사이 다른 사람이 이 연결을 삭제했습니다</translation>
    </message>
    <message>
        <source>This connection exists already</source>
        <translation>이 연결이 이미 있습니다</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now.</source>
        <translation>아무것도 전송하지 않습니다. 연결은 현재 상태로 유지됩니다.</translation>
    </message>
    <message>
        <source>D&amp;elete Anyway</source>
        <translation>그래도 삭제(&amp;E)</translation>
    </message>
    <message>
        <source>Apply Mine on &amp;Top</source>
        <translation>내 변경 사항 덧붙이기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>덮어쓰기(&amp;O)</translation>
    </message>
    <message>
        <source>Take T&amp;heirs</source>
        <translation>상대 변경 사항 사용(&amp;H)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays as it is now, and your edit ends.</source>
        <translation>아무것도 전송하지 않습니다. 연결은 현재 상태로 유지되고 내 편집은 종료됩니다.</translation>
    </message>
    <message>
        <source>Sends nothing. The access stays as it is now, and your edit ends.</source>
        <translation>아무것도 전송하지 않습니다. 액세스는 현재 상태로 유지되고 내 편집은 종료됩니다.</translation>
    </message>
    <message>
        <source>With full access on either side there is nothing to put on top, and nobody would be left.</source>
        <translation>한쪽이 전체 액세스이므로 덧붙일 것이 없으며, 대상자가 아무도 남지 않습니다.</translation>
    </message>
    <message>
        <source>It would lock out your own account. Edit the access anew instead.</source>
        <translation>내 계정의 액세스가 차단됩니다. 대신 액세스를 새로 편집하세요.</translation>
    </message>
    <message>
        <source>Sends nothing, since the access is exactly so: %1.</source>
        <translation>액세스가 이미 같은 상태이므로 아무것도 전송하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>&amp;Create It Again</source>
        <translation>다시 생성(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>삭제된 상태로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>Sends nothing. The connection stays deleted, and your edit ends.</source>
        <translation>아무것도 전송하지 않습니다. 연결은 삭제된 상태로 유지되고 내 편집은 종료됩니다.</translation>
    </message>
    <message>
        <source>Open E&amp;xisting</source>
        <translation>기존 연결 열기(&amp;X)</translation>
    </message>
    <message>
        <source>Sends nothing, and shows the connection that is there.</source>
        <translation>아무것도 전송하지 않고 기존 연결을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Add My Types to It</source>
        <translation>내 데이터 유형 추가(&amp;A)</translation>
    </message>
    <message>
        <source>It would leave no data type, and a connection needs at least one.</source>
        <translation>데이터 유형이 남지 않습니다. 연결에는 하나 이상의 데이터 유형이 필요합니다.</translation>
    </message>
    <message>
        <source>Sends %1 as a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>다음 내용을 새 연결로 전송합니다: %1. ID와 생성자가 새로 바뀌며 액세스 제한은 없습니다.</translation>
    </message>
    <message>
        <source>Sends nothing, since the connection has exactly these data types: %1.</source>
        <translation>연결의 데이터 유형이 이미 같으므로 아무것도 전송하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>추가됨: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>제거됨: %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>보았던 상태</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>As you want it</source>
        <translation>원하는 상태</translation>
    </message>
    <message>
        <source>&amp;Decide Later</source>
        <translation>나중에 결정(&amp;D)</translation>
    </message>
    <message>
        <source>Sends this access: %1.</source>
        <translation>전송할 액세스: %1.</translation>
    </message>
    <message>
        <source>Sends %1.</source>
        <comment>data types</comment>
        <translation>전송 내용: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>service account</source>
        <translation>서비스 계정</translation>
    </message>
    <message>
        <source>person</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Recreate with This Account…</source>
        <translation>이 계정으로 재생성…</translation>
    </message>
    <message>
        <source>connection id</source>
        <translation>연결 ID</translation>
    </message>
    <message>
        <source>source organization id</source>
        <translation>소스 조직 ID</translation>
    </message>
    <message>
        <source>destination organization id</source>
        <translation>대상 조직 ID</translation>
    </message>
    <message>
        <source>creator id</source>
        <translation>생성자 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>생성자</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>조회 계정</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>연결 ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>소스 ID</translation>
    </message>
    <message>
        <source>Destination id</source>
        <translation>대상 ID</translation>
    </message>
    <message>
        <source>Creator id</source>
        <translation>생성자 ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a user</comment>
        <translation>활성</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a user</comment>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a user, invited</comment>
        <translation>초대됨</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>No connection selected</source>
        <translation>선택한 연결 없음</translation>
    </message>
    <message>
        <source>Select a connection to see what it shares, and to change that.</source>
        <translation>연결을 선택하면 공유하는 내용을 보고 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <translation>계정 추가…</translation>
    </message>
    <message>
        <source>Open in Datadog</source>
        <translation>Datadog에서 열기</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>A change is being sent.</source>
        <translation>변경 사항을 전송하는 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected</source>
        <translation>
            <numerusform>연결 %Ln개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticking or unticking a type edits all of them that you may change.</source>
        <translation>유형을 선택하거나 선택 해제하면 변경할 수 있는 모든 연결이 편집됩니다.</translation>
    </message>
    <message>
        <source>Save sends one connection. Use Review Changes… to send several.</source>
        <translation>[저장]은 연결 하나를 전송합니다. 여러 개를 전송하려면 [변경 사항 검토…]를 사용하세요.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>A connection that somebody has deleted since the last visit.</extracomment>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, 편집됨</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>생성자</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>조회 계정</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>지난 방문 이후</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is disabled. A connection is deleted with its creator&apos;s account.</source>
        <translation>%1 계정이 비활성화되었습니다. 연결은 생성자의 계정과 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>%1 (edited, not saved)</source>
        <translation>%1(편집됨, 저장 안 됨)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>the creator of a connection</comment>
        <translation>%1, 비활성화됨</translation>
    </message>
</context>
<context>
    <name>ConnectionTypes</name>
    <message>
        <source>Logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>메트릭</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Audit Trail</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>&quot;Metrics&quot;, as short as can be understood beside others.</extracomment>
        <translation>메트릭</translation>
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
        <translation>연결 필터링</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy As</source>
        <translation>다른 형식으로 복사</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 형식으로 복사했습니다.</translation>
    </message>
    <message>
        <source>There is no key in this code.</source>
        <translation>이 코드에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>It reads from the environment: %1.</source>
        <translation>환경 변수에서 읽는 값: %1.</translation>
    </message>
    <message>
        <source>Where %1 is not set it calls %2.</source>
        <translation>%1이(가) 설정되지 않은 경우 %2을(를) 호출합니다.</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>%1을(를) 호출합니다.</translation>
    </message>
    <message>
        <source>Datadog refuses an update without a data type.</source>
        <translation>Datadog은 데이터 유형이 없는 업데이트를 거부합니다.</translation>
    </message>
</context>
<context>
    <name>CopyableId</name>
    <message>
        <source>Copy %1</source>
        <comment>the id of something</comment>
        <translation>%1 복사</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>this session only</source>
        <translation>이 세션 동안만</translation>
    </message>
</context>
<context>
    <name>CredentialsInput</name>
    <message>
        <source>The credentials are not complete.</source>
        <translation>자격 증명이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Enter them.</source>
        <translation>이 계정에 저장된 자격 증명이 없습니다. 입력하세요.</translation>
    </message>
    <message>
        <source>The stored credentials are of the other kind. Enter all parts.</source>
        <translation>저장된 자격 증명은 다른 종류입니다. 모든 항목을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>CredentialsRows</name>
    <message>
        <source>API key and a&amp;pplication key</source>
        <translation>API 키와 애플리케이션 키(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>Bearer 토큰(&amp;B)</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>API 키(&amp;I)</translation>
    </message>
    <message>
        <source>Applica&amp;tion key</source>
        <translation>애플리케이션 키(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>토큰(&amp;O)</translation>
    </message>
    <message>
        <source>A personal or service access token, or an OAuth access token.</source>
        <translation>개인 또는 서비스 액세스 토큰이나 OAuth 액세스 토큰입니다.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the application key.</source>
        <translation>애플리케이션 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the API key and the application key.</source>
        <translation>API 키와 애플리케이션 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>API 키를 입력하세요.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The first line does not name the columns. It has to hold connection_types, source_org_id or source_org_name, and sink_org_id or sink_org_name.</source>
        <translation>첫 행에 열 이름이 없습니다. connection_types, source_org_id 또는 source_org_name, sink_org_id 또는 sink_org_name이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; 열이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not used.</source>
        <translation>&quot;%1&quot; 열은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>The first line names the columns, and there is none called %1.</source>
        <translation>첫 행의 열 이름에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of columns</comment>
        <translation> 또는 </translation>
    </message>
    <message numerus="yes">
        <source>This line has %n cell(s), the first line has %1.</source>
        <translation>
            <numerusform>이 행의 셀은 %Ln개이고 첫 행의 셀은 %1개입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>Something follows the quotation mark that ends the cell. A quotation mark inside a cell is written twice.</source>
        <translation>셀을 닫는 따옴표 뒤에 문자가 있습니다. 셀 안의 따옴표는 두 번 씁니다.</translation>
    </message>
    <message>
        <source>The quotation mark that begins this cell has no counterpart.</source>
        <translation>이 셀을 여는 따옴표에 짝이 되는 닫는 따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the cell in quotation marks, and write this one twice.</source>
        <translation>따옴표로 시작하지 않는 셀 안에 따옴표가 있습니다. 셀을 따옴표로 감싸고 이 따옴표는 두 번 쓰세요.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 (service account)</source>
        <translation>%1(서비스 계정)</translation>
    </message>
    <message>
        <source>Delete this connection?</source>
        <translation>이 연결을 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n connection(s)?</source>
        <translation>
            <numerusform>연결 %Ln개를 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete Connection</source>
        <translation>연결 삭제(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개 삭제(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Delete Connection</source>
        <translation>연결 삭제</translation>
    </message>
    <message>
        <source>Delete Connections</source>
        <translation>연결 삭제</translation>
    </message>
    <message>
        <source>The destinations lose access to these data at once; dashboards and monitors there that use them stop working.</source>
        <translation>대상에서 즉시 이 데이터에 액세스할 수 없게 됩니다. 이 데이터를 사용하는 대시보드와 모니터가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Undo would make a new connection: with a new id, a new creator, and without its access restrictions.</source>
        <translation>실행 취소하면 새 연결이 생성됩니다. ID와 생성자가 새로 바뀌며 액세스 제한은 없습니다.</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>소스:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>대상:</translation>
    </message>
    <message>
        <source>Data types:</source>
        <translation>데이터 유형:</translation>
    </message>
    <message>
        <source>Creator:</source>
        <translation>생성자:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>생성자</translation>
    </message>
    <message>
        <source>Connections to delete</source>
        <translation>삭제할 연결</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo cannot start: no port of this machine is free.</source>
        <translation>데모를 시작할 수 없습니다. 이 컴퓨터에 빈 포트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DesiredState</name>
    <message>
        <source>The file names no connection.</source>
        <translation>파일에 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The file is of the site %1, and %2 is chosen.</source>
        <translation>파일은 %1 사이트의 것이지만 %2 사이트가 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>Choose the site of the file first.</source>
        <translation>먼저 파일의 사이트를 선택하세요.</translation>
    </message>
    <message>
        <source>The source organization is missing. Give its id or its name.</source>
        <translation>소스 조직이 없습니다. ID 또는 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>The destination organization is missing. Give its id or its name.</source>
        <translation>대상 조직이 없습니다. ID 또는 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization. An id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>&quot;%1&quot;은(는) 조직 ID가 아닙니다. ID는 00000000-0000-0000-0000-000000000000과 같은 형식입니다.</translation>
    </message>
    <message>
        <source>The file calls this organization &quot;%1&quot;, here it is called &quot;%2&quot;. The id counts.</source>
        <translation>파일에서는 이 조직이 &quot;%1&quot;이지만 여기서는 &quot;%2&quot;입니다. ID를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>No organization is known here that is called &quot;%1&quot;. Give its id.</source>
        <translation>&quot;%1&quot;이라는 조직을 찾을 수 없습니다. ID를 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are called &quot;%1&quot;. Give the id.</source>
        <translation>
            <numerusform>&quot;%1&quot;이라는 조직이 %Ln개 있습니다. ID를 지정하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data types. A connection shares at least one; to share nothing, leave the connection out and have it deleted.</source>
        <translation>데이터 유형이 없습니다. 연결은 하나 이상을 공유합니다. 아무것도 공유하지 않으려면 연결을 파일에서 빼고 삭제되게 하세요.</translation>
    </message>
    <message>
        <source>The name of a data type is empty.</source>
        <translation>데이터 유형의 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The data type &quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; 데이터 유형이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Source and destination are the same organization: %1.</source>
        <translation>소스와 대상이 같은 조직입니다: %1.</translation>
    </message>
    <message>
        <source>The connection from %1 to %2 is in line %3 already.</source>
        <translation>%1에서 %2(으)로의 연결이 이미 %3행에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a connection.</source>
        <translation>&quot;%1&quot;은(는) 연결 ID가 아닙니다.</translation>
    </message>
    <message>
        <source>This is the id of the connection from %1 to %2.</source>
        <translation>%1에서 %2(으)로의 연결 ID입니다.</translation>
    </message>
    <message>
        <source>This id is in line %1 already.</source>
        <translation>이 ID는 이미 %1행에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data type that Orgbridge knows. It would be sent as it is.</source>
        <translation>&quot;%1&quot;은(는) Orgbridge가 모르는 데이터 유형입니다. 그대로 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>DestinationPicker</name>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Find organization</source>
        <translation>조직 찾기</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>조직 ID</translation>
    </message>
    <message>
        <source>Or its &amp;id:</source>
        <translation>또는 ID(&amp;I):</translation>
    </message>
    <message>
        <source>Loading organizations</source>
        <translation>조직 불러오는 중</translation>
    </message>
    <message>
        <source>Destination organizations</source>
        <translation>대상 조직</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>조직을 불러오는 중…</translation>
    </message>
    <message>
        <source>There is no organization left to connect to. Type the id of one that is not listed.</source>
        <translation>연결할 수 있는 조직이 더 없습니다. 목록에 없는 조직은 ID를 입력하세요.</translation>
    </message>
    <message>
        <source>No organization has this in its name or id.</source>
        <translation>이름이나 ID가 일치하는 조직이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>조직 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no organization id. One has 36 characters: digits, letters from a to f, and four hyphens.</source>
        <translation>조직 ID가 아닙니다. ID는 숫자, a에서 f까지의 문자, 하이픈 네 개로 이루어진 36자입니다.</translation>
    </message>
    <message>
        <source>This is the source itself.</source>
        <translation>소스 자신입니다.</translation>
    </message>
    <message>
        <source>The source shares with this organization already.</source>
        <translation>소스가 이미 이 조직과 공유하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Dogrc</name>
    <message>
        <source>Line %1 is neither a section nor a key with a value.</source>
        <translation>%1행은 섹션도, 값이 있는 키도 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 repeats the key of line %2; line %2 is used.</source>
        <translation>%1행의 키가 %2행과 중복됩니다. %2행을 사용합니다.</translation>
    </message>
    <message>
        <source>It has an apikey, but no appkey. An account needs both.</source>
        <translation>apikey는 있지만 appkey가 없습니다. 계정에는 둘 다 필요합니다.</translation>
    </message>
    <message>
        <source>It has an appkey, but no apikey. An account needs both.</source>
        <translation>appkey는 있지만 apikey가 없습니다. 계정에는 둘 다 필요합니다.</translation>
    </message>
    <message>
        <source>Its section [Connection] has neither an apikey nor an appkey.</source>
        <translation>[Connection] 섹션에 apikey도 appkey도 없습니다.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It has no section [Connection], in which the keys would be.</source>
        <translation>키가 들어 있어야 할 [Connection] 섹션이 없습니다.</translation>
    </message>
    <message>
        <source>The api_host in line %1 is not the address of a Datadog site. The keys are not offered, so that they go nowhere else. For a gateway of your own, start Orgbridge with --api-url.</source>
        <translation>%1행의 api_host는 Datadog 사이트의 주소가 아닙니다. 키가 다른 곳으로 가지 않도록 제시하지 않습니다. 자체 게이트웨이인 경우 --api-url로 Orgbridge를 시작하세요.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>%1에서 가져옴</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your drafts could not be stored in %1: %2. They are kept in this window until it closes.</source>
        <translation>초안을 %1에 저장하지 못했습니다: %2. 이 창을 닫을 때까지는 보관됩니다.</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>내용을 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2.</source>
        <translation>%1의 이전 초안을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Your earlier drafts in %1 could not be read: %2. The file was kept as %3.</source>
        <translation>%1의 이전 초안을 읽지 못했습니다: %2. 파일은 %3(으)로 보존했습니다.</translation>
    </message>
    <message>
        <source>they were written by a newer Orgbridge</source>
        <translation>더 새로운 Orgbridge에서 작성되었습니다</translation>
    </message>
</context>
<context>
    <name>EarlierChooser</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>비교 대상(&amp;W):</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a time</comment>
        <translation>%1 스냅샷</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <comment>account, time</comment>
        <translation>%1 스냅샷, %2</translation>
    </message>
    <message>
        <source>Compare With File</source>
        <translation>비교할 파일</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>연결 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>The environment variable DD_SITE holds &quot;%1&quot;, which is not a Datadog site. Valid values: %2.</source>
        <translation>환경 변수 DD_SITE의 값 &quot;%1&quot;은(는) Datadog 사이트가 아닙니다. 사용 가능한 값: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>연결 가져오기</translation>
    </message>
    <message>
        <source>Connections (*.json *.csv)</source>
        <translation>연결 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1에 내보냈습니다</translation>
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
        <translation>새 키는 몇 초 동안 거부될 수 있습니다. 그런 경우 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your edit is kept.</source>
        <translation>편집한 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known. Orgbridge looks before it repeats it: refresh to see what is there now.</source>
        <translation>변경이 이루어졌는지 알 수 없습니다. Orgbridge는 반복하기 전에 확인합니다. 새로 고침하면 현재 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>the server did not accept the question.</source>
        <translation>서버가 요청을 수락하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the site of the account. If it is right, this may be a fault of Orgbridge.</source>
        <translation>계정의 사이트를 확인하세요. 사이트가 맞다면 Orgbridge의 결함일 수 있습니다.</translation>
    </message>
    <message>
        <source>the server refused this pair of organizations or its data types. Its words can mislead: it also answers so where only the data types are not valid.</source>
        <translation>서버가 이 조직 조합 또는 데이터 유형을 거부했습니다. 서버의 설명이 정확하지 않을 수 있습니다. 데이터 유형만 잘못된 경우에도 같은 응답을 보냅니다.</translation>
    </message>
    <message>
        <source>The two organizations have to differ and to belong to one Datadog account. Outside the Enterprise plan an organization can share with at most five others.</source>
        <translation>두 조직은 같은 Datadog 계정에 속한 서로 다른 조직이어야 합니다. Enterprise 플랜이 아니면 한 조직이 최대 다섯 조직과 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>the server did not accept these access restrictions. Nothing was changed.</source>
        <translation>서버가 이 액세스 제한을 수락하지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>An id can be mistyped or of another organization. Locking oneself out takes the permission user_access_manage.</source>
        <translation>ID를 잘못 입력했거나 다른 조직의 ID일 수 있습니다. 자신의 액세스를 차단하려면 user_access_manage 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>the server did not accept the change. Nothing was changed.</source>
        <translation>서버가 변경을 수락하지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A connection needs at least one data type, and each only once. Refresh, then check the change.</source>
        <translation>연결에는 하나 이상의 데이터 유형이 필요하며 각 유형은 한 번만 지정할 수 있습니다. 새로 고침한 뒤 변경 사항을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials.</source>
        <translation>%1에서 이 자격 증명을 알지 못합니다.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, expired or revoked.</source>
        <translation>가장 흔한 원인은 잘못된 사이트입니다. 키와 토큰은 한 사이트에서만 유효합니다. 그 밖에는 잘못 입력했거나, 만료되었거나, 폐기된 경우입니다.</translation>
    </message>
    <message>
        <source>this account may not see org connections. It lacks the permission %1, or its credentials belong to another site.</source>
        <translation>이 계정은 조직 연결을 볼 수 없습니다. %1 권한이 없거나 자격 증명이 다른 사이트의 것입니다.</translation>
    </message>
    <message>
        <source>Check the site first. Then check the role of the user and the scopes of the key.</source>
        <translation>먼저 사이트를 확인하고, 그다음 사용자의 역할과 키의 범위를 확인하세요.</translation>
    </message>
    <message>
        <source>this account may not see who may use the connection.</source>
        <translation>이 계정은 연결을 사용할 수 있는 대상자를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The user&apos;s roles, the scopes of the key and the restrictions themselves decide that.</source>
        <translation>사용자의 역할, 키의 범위, 제한 자체에 따라 결정됩니다.</translation>
    </message>
    <message>
        <source>this account may not change who may use the connection.</source>
        <translation>이 계정은 연결을 사용할 수 있는 대상자를 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>That takes the permission %1, and being an editor in the restrictions that are in force.</source>
        <translation>%1 권한이 필요하며, 현재 적용 중인 제한에서 편집할 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>this account may not change connections. It lacks the permission %1. By default only the Datadog Admin Role has it, and a scoped key or token can hold less than its user.</source>
        <translation>이 계정은 연결을 변경할 수 없습니다. %1 권한이 없습니다. 기본적으로 Datadog Admin 역할에만 이 권한이 있으며, 범위가 지정된 키나 토큰은 사용자보다 권한이 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Use an account of the source organization whose role and key both have it. Access to this one connection can also be restricted.</source>
        <translation>역할과 키 모두에 이 권한이 있는 소스 조직의 계정을 사용하세요. 이 연결의 액세스만 제한되어 있을 수도 있습니다.</translation>
    </message>
    <message>
        <source>%1 refuses these credentials.</source>
        <translation>%1에서 이 자격 증명을 거부합니다.</translation>
    </message>
    <message>
        <source>The commonest reason is the wrong site: keys and tokens are valid on one site only. Otherwise they are mistyped, revoked, or lack a scope.</source>
        <translation>가장 흔한 원인은 잘못된 사이트입니다. 키와 토큰은 한 사이트에서만 유효합니다. 그 밖에는 잘못 입력했거나, 폐기되었거나, 범위가 부족한 경우입니다.</translation>
    </message>
    <message>
        <source>the connection or an organization of it is gone. Someone deleted it meanwhile, or this account cannot see it.</source>
        <translation>연결 또는 해당 조직이 없습니다. 그사이 누군가 삭제했거나 이 계정에서 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>새로 고침하면 현재 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not offer what Orgbridge asked for.</source>
        <translation>%1에서 Orgbridge가 요청한 기능을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the site of the account, or the address where it has one of its own.</source>
        <translation>계정의 사이트를 확인하세요. 계정에 자체 주소가 있으면 그 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>these two organizations are already connected in this direction. There can be one connection only.</source>
        <translation>두 조직은 이미 이 방향으로 연결되어 있습니다. 연결은 하나만 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Show the existing connection and change its data types.</source>
        <translation>기존 연결을 표시하고 데이터 유형을 변경하세요.</translation>
    </message>
    <message>
        <source>too many requests in a short time.</source>
        <translation>짧은 시간에 요청이 너무 많습니다.</translation>
    </message>
    <message>
        <source>too many requests in a short time. The limit is called %1.</source>
        <translation>짧은 시간에 요청이 너무 많습니다. 제한 이름: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>1분 기다린 뒤 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>%Ln초 후에 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>the server, or a gateway in front of it, failed. The fault is not in your account.</source>
        <translation>서버 또는 그 앞의 게이트웨이에서 오류가 발생했습니다. 계정의 문제가 아닙니다.</translation>
    </message>
    <message>
        <source>This often passes. If it stays, see Datadog&apos;s status page.</source>
        <translation>대개 곧 해결됩니다. 계속되면 Datadog 상태 페이지를 확인하세요.</translation>
    </message>
    <message>
        <source>this is not an answer that Datadog&apos;s API gives here.</source>
        <translation>여기서 Datadog API가 보내는 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the site of the account, and whether a proxy or gateway stands in between.</source>
        <translation>계정의 사이트와, 중간에 프록시나 게이트웨이가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 points to another address. Orgbridge does not follow, so that your keys reach nobody else.</source>
        <translation>%1에서 다른 주소로 보내려고 합니다. 키가 다른 곳에 전달되지 않도록 Orgbridge는 따르지 않습니다.</translation>
    </message>
    <message>
        <source>Check the site or the address of the account. The login page of a network can also do this.</source>
        <translation>계정의 사이트 또는 주소를 확인하세요. 네트워크의 로그인 페이지가 원인일 수도 있습니다.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then retry.</source>
        <translation>네트워크, VPN, 프록시를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer was complete.</source>
        <translation>응답이 끝나기 전에 %1과(와)의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>네트워크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1에서 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The network or the server is slow. Retry in a moment.</source>
        <translation>네트워크 또는 서버가 느립니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server could not prove that it is %1, so no credentials were sent.</source>
        <translation>서버가 %1임을 증명하지 못해 자격 증명을 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one reason in a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy reads along, its certificate has to be installed in the system. Orgbridge never skips this check.</source>
        <translation>이 컴퓨터의 날짜를 확인하세요. 회사 프록시가 통신을 복호화한다면 그 인증서를 시스템에 설치해야 합니다. Orgbridge는 이 확인을 건너뛰지 않습니다.</translation>
    </message>
    <message>
        <source>Orgbridge cannot read the answer of %1.</source>
        <translation>Orgbridge가 %1의 응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Retry. If it stays, check the address of the account and any proxy in between.</source>
        <translation>다시 시도하세요. 계속되면 계정의 주소와 중간에 있는 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than an answer of Datadog&apos;s API can be. Orgbridge stopped reading it.</source>
        <translation>%1의 응답이 Datadog API의 응답으로는 너무 큽니다. Orgbridge가 읽기를 중단했습니다.</translation>
    </message>
    <message>
        <source>Check the address of the account and any proxy in between.</source>
        <translation>계정의 주소와 중간에 있는 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain http only to this computer.</source>
        <translation>자격 증명을 보내기에 안전하지 않은 주소여서 아무것도 전송하지 않았습니다. Orgbridge는 https를 사용하며, 암호화되지 않은 http는 이 컴퓨터에만 사용합니다.</translation>
    </message>
    <message>
        <source>Correct the address of the account.</source>
        <translation>계정의 주소를 수정하세요.</translation>
    </message>
    <message>
        <source>It was canceled before the answer came.</source>
        <translation>응답이 오기 전에 취소되었습니다.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>준비되면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>a proxy between this computer and %1 wants a login.</source>
        <translation>이 컴퓨터와 %1 사이의 프록시가 로그인을 요구합니다.</translation>
    </message>
    <message>
        <source>Set up the proxy in the system, or ask who runs the network.</source>
        <translation>시스템에서 프록시를 설정하거나 네트워크 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>a web page came in place of an answer. A proxy, a gateway or the login page of a network answered, not Datadog&apos;s API.</source>
        <translation>응답 대신 웹 페이지가 왔습니다. Datadog API가 아니라 프록시, 게이트웨이 또는 네트워크의 로그인 페이지가 응답했습니다.</translation>
    </message>
    <message>
        <source>Check the proxy and the network login, then retry. Check the site or address of the account, too.</source>
        <translation>프록시와 네트워크 로그인을 확인한 뒤 다시 시도하세요. 계정의 사이트나 주소도 확인하세요.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>계정 편집…</translation>
    </message>
    <message>
        <source>Show Connection</source>
        <translation>연결 표시</translation>
    </message>
    <message>
        <source>Unlock Keychain…</source>
        <translation>키체인 잠금 해제…</translation>
    </message>
    <message>
        <source>Show Accounts…</source>
        <translation>계정 표시…</translation>
    </message>
    <message>
        <source>Finish Recreation…</source>
        <translation>재생성 완료…</translation>
    </message>
    <message>
        <source>%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing was sent.</source>
        <translation>%1은(는) Datadog의 호스트가 아닙니다. 이 호스트의 운영자는 자격 증명을 읽고 사용할 수 있습니다. 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Send them only to a gateway that you know. Orgbridge asks once for each host.</source>
        <translation>자격 증명은 알고 있는 게이트웨이에만 전송하세요. Orgbridge는 호스트마다 한 번씩 묻습니다.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>자격 증명 전송</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Connections</source>
        <translation>연결 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll that are shown: %n connection(s)</source>
        <translation>
            <numerusform>표시된 모든 항목: 연결 %Ln개(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection: %n connection(s)</source>
        <translation>
            <numerusform>선택 항목: 연결 %Ln개(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>연결:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are left out: an organization or the data types are not known.</source>
        <translation>
            <numerusform>연결 %Ln개는 조직 또는 데이터 유형을 알 수 없어 제외됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Connections As</source>
        <translation>연결을 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>The connections were not exported</source>
        <translation>연결을 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓰지 못했습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n line(s).</source>
        <translation>
            <numerusform>%Ln행 중 처음 %1행.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what is on the server.</source>
        <translation>서버에 있는 내용입니다.</translation>
    </message>
    <message>
        <source>Drafts are not part of it.</source>
        <translation>초안은 포함되지 않습니다.</translation>
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
        <translation>전체 내용입니다. 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For spreadsheets. Can be imported again.</source>
        <translation>스프레드시트용입니다. 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>A configuration that takes the connections over. It holds no keys; its first lines say how to fill them in.</source>
        <translation>연결을 인계받는 구성입니다. 키는 들어 있지 않으며, 채우는 방법은 첫 행들에 적혀 있습니다.</translation>
    </message>
</context>
<context>
    <name>FileNotes</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>FileNotesModel</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error, warning or note: place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1행, %2열</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A column: the line or the place in a file.</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column: what is to be said about a place in a file.</extracomment>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>텍스트가 UTF-16입니다. 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8 (in a spreadsheet: &quot;CSV UTF-8&quot;).</source>
        <translation>여기부터 텍스트가 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요(스프레드시트에서는 &quot;CSV UTF-8&quot;).</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>%1 파일에 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>%1 파일을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. It was kept as %3.</source>
        <translation>%1 파일을 읽지 못했습니다: %2. %3(으)로 보존했습니다.</translation>
    </message>
</context>
<context>
    <name>FoundAccounts</name>
    <message>
        <source>It could not be read: it is not a file.</source>
        <translation>파일이 아니어서 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>It is too large to be such a file.</source>
        <translation>이런 종류의 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. An account needs both.</source>
        <translation>%1은(는) 설정되었지만 %2은(는) 설정되지 않았습니다. 계정에는 둘 다 필요합니다.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>환경 변수에서 가져옴</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
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
        <translation>아직 확인 안 됨</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>아직 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <comment>a date</comment>
        <translation>마지막 확인 %1</translation>
    </message>
    <message>
        <source>Not checked since Orgbridge was started. What stands here is as of %1.</source>
        <comment>date and time</comment>
        <translation>Orgbridge를 시작한 뒤 확인되지 않았습니다. %1 기준 정보입니다.</translation>
    </message>
    <message>
        <source>Valid, as of %1.</source>
        <comment>date and time</comment>
        <translation>유효함(%1 기준).</translation>
    </message>
    <message>
        <source>It does not say whose they are.</source>
        <translation>자격 증명의 소유자는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>유효함</translation>
    </message>
    <message>
        <source>cannot see</source>
        <translation>보기 불가</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>쓰기 가능</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>The server does not say what these credentials may do.</source>
        <translation>서버가 이 자격 증명으로 할 수 있는 작업을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Can see and change connections.</source>
        <translation>연결을 보고 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Can see connections, but not change them: it lacks the permission %1, which by default only the Datadog Admin Role has.</source>
        <translation>연결을 볼 수 있지만 변경할 수 없습니다. %1 권한이 없습니다. 기본적으로 Datadog Admin 역할에만 이 권한이 있습니다.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permission %1, which by default every role has.</source>
        <translation>연결을 볼 수 없습니다. %1 권한이 없습니다. 기본적으로 모든 역할에 이 권한이 있습니다.</translation>
    </message>
    <message>
        <source>Cannot see connections: it lacks the permissions %1, which by default every role has, and %2, which by default only the Datadog Admin Role has.</source>
        <translation>연결을 볼 수 없습니다. 기본적으로 모든 역할에 있는 %1 권한과 기본적으로 Datadog Admin 역할에만 있는 %2 권한이 없습니다.</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>서비스 계정</translation>
    </message>
    <message>
        <source>person</source>
        <comment>not a service account</comment>
        <translation>개인</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>조직 %1</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1 and %2)</source>
        <translation>연결 보기 불가(%1 및 %2 없음)</translation>
    </message>
    <message>
        <source>cannot see connections (lacks %1)</source>
        <translation>연결 보기 불가(%1 없음)</translation>
    </message>
    <message>
        <source>read only (lacks %1)</source>
        <translation>읽기 전용(%1 없음)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who it is; what it may do</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>서버에 묻는 중입니다.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>키체인 잠김</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>키체인 오류</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>자격 증명 없음</translation>
    </message>
    <message>
        <source>No credentials are stored for this account. Edit it to enter them.</source>
        <translation>이 계정에 저장된 자격 증명이 없습니다. 편집하여 입력하세요.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Refused, as of %1.</source>
        <comment>date and time</comment>
        <translation>거부됨(%1 기준).</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>No answer, as of %1: the credentials could not be checked.</source>
        <comment>date and time</comment>
        <translation>응답 없음(%1 기준): 자격 증명을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>The account may not change connections: it lacks the permission org_connections_write.</source>
        <translation>계정이 연결을 변경할 수 없습니다. org_connections_write 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The account is switched to read-only in Orgbridge.</source>
        <translation>계정이 Orgbridge에서 읽기 전용으로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Only the source organization may do this. An account of %1 is needed.</source>
        <translation>소스 조직만 이 작업을 할 수 있습니다. %1의 계정이 필요합니다.</translation>
    </message>
    <message>
        <source>Only source or destination may do this. An account of %1 or %2 is needed.</source>
        <translation>소스 또는 대상만 이 작업을 할 수 있습니다. %1 또는 %2의 계정이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of change, organizations, why it cannot be written</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>다른 파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>다시 읽기(&amp;A)</translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>연결 가져오기</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>이 파일 정보</translation>
    </message>
    <message>
        <source>Reads the same file once more, after you have changed it</source>
        <translation>파일을 변경한 뒤 같은 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1을(를) 가져올 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). Nothing was changed. Correct the file and read it again.</source>
        <translation>
            <numerusform>오류 %Ln개. 변경된 것은 없습니다. 파일을 수정하고 다시 읽으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>변경할 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in %1</source>
        <translation>
            <numerusform>%1에 연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;delete the %n connection(s) that the file does not name</source>
        <translation>
            <numerusform>파일에 없는 연결 %Ln개도 삭제(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n Change(s)…</source>
        <translation>
            <numerusform>변경 사항 %Ln개 검토(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the file are on the server as the file wants them.</source>
        <translation>
            <numerusform>파일의 연결 %Ln개는 서버에서 이미 파일과 같은 상태입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <translation>
            <numerusform>생성 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>업데이트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <translation>
            <numerusform>삭제 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be written, see below</source>
        <translation>
            <numerusform>쓸 수 없는 항목 %Ln개(아래 참조)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as the file wants it already</source>
        <translation>
            <numerusform>이미 파일과 같음 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is sent before you have reviewed it.</source>
        <translation>%1. 검토하기 전에는 아무것도 전송되지 않습니다.</translation>
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
        <translation>파일이 %1보다 큽니다. 여러 파일로 나누세요.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections. Divide it into several files.</source>
        <translation>파일에 연결이 %1개보다 많습니다. 여러 파일로 나누세요.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>without credentials, which you enter later</source>
        <translation>자격 증명 없음(나중에 입력)</translation>
    </message>
    <message>
        <source>API key %1, application key %1</source>
        <comment>a masked secret</comment>
        <translation>API 키 %1, 애플리케이션 키 %1</translation>
    </message>
    <message>
        <source>bearer token %1</source>
        <comment>a masked secret</comment>
        <translation>Bearer 토큰 %1</translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>읽기 전용 모드</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <comment>a file</comment>
        <translation>발견 위치: %1</translation>
    </message>
    <message>
        <source>There already as &quot;%1&quot;</source>
        <comment>the label of an account</comment>
        <translation>&quot;%1&quot;(으)로 이미 있음</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The credentials are in the keychain.</source>
        <translation>자격 증명은 키체인에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) still need credentials. Edit them to enter these.</source>
        <translation>
            <numerusform>계정 %Ln개에 아직 자격 증명이 필요합니다. 편집하여 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>an account and why</comment>
        <translation>가져오지 않음: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>계정 가져오기</translation>
    </message>
    <message>
        <source>Open Account List…</source>
        <translation>계정 목록 열기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose what becomes an account here. The keys go to the keychain; the places they are from stay as they are. Nothing is sent to anybody.</source>
        <translation>계정으로 만들 항목을 선택하세요. 키는 키체인에 저장되고 원래 위치도 그대로 유지됩니다. 어디에도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The demo does not look for your keys. You can open a list that Orgbridge has exported.</source>
        <translation>데모에서는 키를 찾지 않습니다. Orgbridge에서 내보낸 목록은 열 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to import: neither DD_API_KEY with DD_APP_KEY nor DD_BEARER_TOKEN in the environment, and no file of Datadog&apos;s older tools, which would be %1.</source>
        <comment>a file</comment>
        <translation>가져올 것이 없습니다. 환경 변수에 DD_API_KEY와 DD_APP_KEY도, DD_BEARER_TOKEN도 없고, Datadog 이전 도구의 파일(%1)도 없습니다.</translation>
    </message>
    <message>
        <source>Accounts to import</source>
        <translation>가져올 계정</translation>
    </message>
    <message>
        <source>A list that Orgbridge has exported, on this computer or on another</source>
        <translation>이 컴퓨터나 다른 컴퓨터의 Orgbridge에서 내보낸 목록</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether an account is there already cannot be told for all of them: %1</source>
        <translation>이미 있는지 판단할 수 없는 계정이 있습니다: %1</translation>
    </message>
    <message>
        <source>Some of what was found is not in order.</source>
        <translation>발견된 항목 중 일부에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Comparing with the accounts that are there…</source>
        <translation>기존 계정과 비교하는 중…</translation>
    </message>
    <message>
        <source>Tick an account first.</source>
        <translation>먼저 계정을 선택하세요.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Account(s)</source>
        <translation>
            <numerusform>계정 %Ln개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Account List</source>
        <translation>계정 목록 열기</translation>
    </message>
    <message>
        <source>Account lists (*.json)</source>
        <translation>계정 목록 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
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
        <translation>진행률</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal in %1 is damaged. It was kept as %2 and a new one was begun.</source>
        <translation>%1의 저널이 손상되었습니다. %2(으)로 보존하고 새 저널을 시작했습니다.</translation>
    </message>
    <message>
        <source>The journal in %1 cannot be written: %2. Changes are still sent, but are remembered only until this window closes.</source>
        <translation>%1의 저널에 쓸 수 없습니다: %2. 변경 사항은 계속 전송되지만 이 창을 닫을 때까지만 기억됩니다.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>it was not opened</source>
        <translation>열리지 않았습니다</translation>
    </message>
    <message>
        <source>it was written by a newer version of Orgbridge</source>
        <translation>더 새로운 버전의 Orgbridge에서 작성되었습니다</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓰지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>원하는 상태: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>요청 ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>Makes the opposite of the selected changes, for review</source>
        <translation>선택한 변경과 반대되는 변경을 만들어 검토합니다</translation>
    </message>
    <message>
        <source>Writes the lines that are shown into a file, as CSV or JSON</source>
        <translation>표시된 행을 CSV 또는 JSON 파일에 씁니다</translation>
    </message>
    <message>
        <source>Filter journal</source>
        <translation>저널 필터링</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%Ln행 중 %1행</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>아직 변경된 것이 없습니다</translation>
    </message>
    <message>
        <source>Every change that Orgbridge sends is kept here: when, by which account, what it was before and after, and how it ended.</source>
        <translation>Orgbridge가 전송하는 모든 변경이 여기에 기록됩니다. 시간, 사용한 계정, 변경 전과 후, 결과를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No line has &quot;%1&quot; in it</source>
        <translation>&quot;%1&quot;이(가) 포함된 행이 없습니다</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>The journal is not complete on the disk</source>
        <translation>디스크의 저널이 완전하지 않습니다</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>저널 내보내기</translation>
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
        <translation>저널을 내보내지 못했습니다</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>A file of connections is a JSON object that begins with {.</source>
        <translation>연결 파일은 {로 시작하는 JSON 객체입니다.</translation>
    </message>
    <message>
        <source>The version is missing. This Orgbridge reads version %1.</source>
        <translation>버전이 없습니다. 이 Orgbridge는 버전 %1을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>The list of connections is missing.</source>
        <translation>연결 목록이 없습니다.</translation>
    </message>
    <message>
        <source>This must be an object: { … }.</source>
        <translation>객체여야 합니다: { … }.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; 필드가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not used.</source>
        <translation>&quot;%1&quot; 필드는 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>This must be a list: [ … ].</source>
        <translation>목록이어야 합니다: [ … ].</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>따옴표로 감싼 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>This is a file of another kind: &quot;%1&quot;.</source>
        <translation>다른 종류의 파일입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>정수여야 합니다.</translation>
    </message>
    <message>
        <source>The file is of version %1. This Orgbridge reads version %2.</source>
        <translation>파일의 버전은 %1입니다. 이 Orgbridge는 버전 %2을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>파일이 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1.</source>
        <translation>파일이 여기부터 JSON이 아닙니다: %1.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain&apos;s entry for this account holds no credentials that can be used.</source>
        <translation>이 계정의 키체인 항목에 사용할 수 있는 자격 증명이 없습니다.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the credentials, but reading them back did not confirm it.</source>
        <translation>키체인이 자격 증명을 저장했다고 알렸지만, 다시 읽어 보니 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the credentials, but they may still be there.</source>
        <translation>키체인이 자격 증명을 제거했다고 알렸지만 아직 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>기본 키링</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1의 잠금이 해제되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1이(가) 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no default keyring yet.</source>
        <translation>%1에 아직 기본 키링이 없습니다.</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop.</source>
        <translation>이 데스크톱에서 실행 중인 키체인 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keychain can be reached.</source>
        <translation>세션 버스가 없어 키체인에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1에서 응답이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, then what the system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was closed or could not be shown.</source>
        <translation>키체인의 잠금이 해제되지 않았습니다. 확인 창이 닫혔거나 표시되지 못했습니다.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was not answered in time.</source>
        <translation>키체인의 잠금이 해제되지 않았습니다. 제시간에 확인 창에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain is still busy with an earlier request. Nothing was changed.</source>
        <translation>키체인이 아직 이전 요청을 처리하고 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>키체인이 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may still carry out the change later.</source>
        <translation>키체인이 제시간에 응답하지 않았습니다. 변경이 나중에 수행될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>KeychainLine</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>키체인을 찾는 중…</translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>키체인 확인 창의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>No keychain here: kept for this session only. %1</source>
        <comment>why there is none</comment>
        <translation>키체인이 없어 이 세션 동안만 보관합니다. %1</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>설정(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>잠금 해제(&amp;U)…</translation>
    </message>
    <message>
        <source>Set up a keyring in %1</source>
        <translation>%1에 키링을 설정합니다</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1의 잠금을 해제합니다</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1에 보관됨</translation>
    </message>
    <message>
        <source>%1 is locked. Until it is unlocked, credentials are kept for this session only.</source>
        <translation>%1이(가) 잠겨 있습니다. 잠금을 해제할 때까지 자격 증명은 이 세션 동안만 보관됩니다.</translation>
    </message>
    <message>
        <source>%1 Until there is one, credentials are kept for this session only.</source>
        <comment>why</comment>
        <translation>%1 그때까지 자격 증명은 이 세션 동안만 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>Translate as &quot;your word (Language)&quot;, so that whoever cannot read your language finds the menu.</extracomment>
        <translation>언어(&amp;A) (Language)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>시스템 언어(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message numerus="yes">
        <source>%n connection(s) so far.</source>
        <translation>
            <numerusform>지금까지 연결 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>This site has no account yet</source>
        <translation>이 사이트에 아직 계정이 없습니다</translation>
    </message>
    <message>
        <source>An org connection lets one Datadog organization see chosen data of another. Add an account to see the connections of its organization. The demo shows sample organizations and needs no keys.</source>
        <translation>조직 연결을 사용하면 한 Datadog 조직이 다른 조직의 선택된 데이터를 볼 수 있습니다. 계정을 추가하면 해당 조직의 연결이 표시됩니다. 데모는 샘플 조직을 표시하며 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>계정 추가…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 사용해 보기</translation>
    </message>
    <message>
        <source>Loading connections</source>
        <translation>연결 불러오는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>This account may not list org connections. It needs the permission org_connections_read, which every default role has, and keys of this site.</source>
        <translation>이 계정은 조직 연결을 나열할 수 없습니다. 모든 기본 역할에 있는 org_connections_read 권한과 이 사이트의 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>계정 편집…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No keys for this account</source>
        <translation>이 계정의 키 없음</translation>
    </message>
    <message>
        <source>The keychain holds no credentials for this account. Enter them again.</source>
        <translation>키체인에 이 계정의 자격 증명이 없습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>키체인이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Unlock it, and Orgbridge reads the credentials of this account.</source>
        <translation>잠금을 해제하면 Orgbridge가 이 계정의 자격 증명을 읽습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>The connections are not loaded</source>
        <translation>연결을 불러오지 못했습니다</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>This organization neither shares data with another one nor sees another one&apos;s.</source>
        <translation>이 조직은 다른 조직과 데이터를 공유하지 않으며 다른 조직의 데이터도 보지 않습니다.</translation>
    </message>
    <message>
        <source>New Connection…</source>
        <translation>새 연결…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>일치 항목 없음</translation>
    </message>
    <message>
        <source>No connection matches your search and your filter.</source>
        <translation>검색과 필터에 일치하는 연결이 없습니다.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Send the credentials to %1?</source>
        <comment>a host</comment>
        <translation>자격 증명을 %1에 전송할까요?</translation>
    </message>
</context>
<context>
    <name>LockoutQuestion</name>
    <message>
        <source>Give Up Access</source>
        <translation>액세스 포기</translation>
    </message>
    <message>
        <source>This would lock out your own account.</source>
        <translation>내 계정의 액세스가 차단됩니다.</translation>
    </message>
    <message>
        <source>Only somebody who may edit then, or whom Datadog lets manage access, can undo it.</source>
        <translation>그때 편집할 수 있는 대상자 또는 Datadog에서 액세스 관리가 허용된 대상자만 이를 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep Access</source>
        <translation>액세스 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give Up Access</source>
        <translation>액세스 포기(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>저널(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>데모를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>Start it from a terminal: orgbridge --demo</source>
        <translation>터미널에서 시작하세요: orgbridge --demo</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>적용됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>적용되지 않음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <translation>
            <numerusform>아직 알 수 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes of your last session are checked: %1.</source>
        <translation>지난 세션의 변경 사항을 확인했습니다: %1.</translation>
    </message>
    <message>
        <source>The journal shows each of them.</source>
        <translation>저널에서 각각의 결과를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>The name of the only toolbar.</extracomment>
        <translation>기본</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your last session: the outcome is unknown.</source>
        <translation>
            <numerusform>지난 세션의 변경 사항 %Ln개는 결과를 알 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1에 내보냈습니다</translation>
    </message>
    <message>
        <source>%1 - Orgbridge</source>
        <translation>%1 - Orgbridge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were being sent when Orgbridge ended. It is reading the connections to see what is true.</source>
        <translation>
            <numerusform>Orgbridge가 종료될 때 변경 사항 %Ln개를 전송 중이었습니다. 실제 상태를 확인하기 위해 연결을 읽는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer to the prompt of the keychain…</source>
        <translation>키체인 확인 창의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked.</source>
        <translation>키체인의 잠금을 해제하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Unknown organization</source>
        <translation>알 수 없는 조직</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>편집됨, 저장 안 됨</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험 있음</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>조직 연결</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>There is not enough memory for an image. An SVG file needs less.</source>
        <translation>이미지를 만들 메모리가 부족합니다. SVG 파일은 메모리가 덜 필요합니다.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>선택됨: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) selected.</source>
        <translation>
            <numerusform>연결 %Ln개 선택됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations and the connections between them, drawn as boxes and arrows.</source>
        <translation>조직과 그 사이의 연결을 상자와 화살표로 그린 것입니다.</translation>
    </message>
    <message>
        <source>The List tab shows the same connections as a table.</source>
        <translation>[목록] 탭에서 같은 연결을 표로 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개의 소스</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destination of %n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개의 대상</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLegendRow</name>
    <message>
        <source>Legend: %1</source>
        <translation>범례: %1</translation>
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
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full Size</source>
        <translation>실제 크기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>전체 맵(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>배치하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel laying out</source>
        <translation>배치 취소</translation>
    </message>
    <message>
        <source>No connections to draw</source>
        <translation>그릴 연결이 없습니다</translation>
    </message>
    <message>
        <source>Organizations appear here with the connections between them.</source>
        <translation>조직과 그 사이의 연결이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The map could not be laid out</source>
        <translation>맵을 배치하지 못했습니다</translation>
    </message>
    <message>
        <source>Graphviz, which lays it out, said: %1
Check that its layout plugins are installed.</source>
        <translation>배치를 수행하는 Graphviz의 출력: %1
배치 플러그인이 설치되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The map is not laid out</source>
        <translation>맵이 배치되지 않았습니다</translation>
    </message>
    <message>
        <source>Lay Out Map</source>
        <translation>맵 배치</translation>
    </message>
    <message>
        <source>Export Map</source>
        <translation>맵 내보내기</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>맵을 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Ex&amp;port Map…</source>
        <translation>맵 내보내기(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MatrixCorner</name>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%1: source of %n connection(s)</source>
        <translation>
            <numerusform>%1: 연결 %Ln개의 소스</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: destination of %n connection(s)</source>
        <translation>
            <numerusform>%1: 연결 %Ln개의 대상</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: deleted since your last visit</source>
        <translation>%1에서 %2: 지난 방문 이후 삭제됨</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>source, destination, data types</comment>
        <translation>%1에서 %2: %3</translation>
    </message>
    <message>
        <source>%1: the same organization</source>
        <translation>%1: 같은 조직</translation>
    </message>
    <message>
        <source>%1 to %2: no connection</source>
        <translation>%1에서 %2: 연결 없음</translation>
    </message>
    <message>
        <source>The filter leaves it out.</source>
        <translation>필터로 제외되었습니다.</translation>
    </message>
    <message>
        <source>Press Enter for a new connection.</source>
        <translation>새 연결을 만들려면 Enter 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Matrix of connections</source>
        <translation>연결 매트릭스</translation>
    </message>
    <message>
        <source>New Connection from %1 to %2…</source>
        <translation>%1에서 %2(으)로 새 연결…</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>E&amp;mpty columns</source>
        <translation>빈 열(&amp;M)</translation>
    </message>
    <message>
        <source>Sort sources by</source>
        <translation>소스 정렬 기준</translation>
    </message>
    <message>
        <source>Sort destinations by</source>
        <translation>대상 정렬 기준</translation>
    </message>
    <message>
        <source>Also show organizations that are no destination yet, for new connections to them.</source>
        <translation>아직 대상이 아닌 조직도 표시하여 새 연결을 만들 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>연결 많은 순</translation>
    </message>
    <message>
        <source>Sort sou&amp;rces by</source>
        <translation>소스 정렬 기준(&amp;R)</translation>
    </message>
    <message>
        <source>Sort &amp;destinations by</source>
        <translation>대상 정렬 기준(&amp;D)</translation>
    </message>
</context>
<context>
    <name>NewConnectionDialog</name>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1(계정 %2)</translation>
    </message>
    <message>
        <source>S&amp;how Connection</source>
        <translation>연결 표시(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Create Connection</source>
        <translation>연결 생성(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>새 연결</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>소스(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>대상(&amp;D):</translation>
    </message>
    <message>
        <source>Data &amp;types:</source>
        <translation>데이터 유형(&amp;T):</translation>
    </message>
    <message>
        <source>The organizations could not be loaded: the credentials of this account are not available. Choose one that is known, or type an id.</source>
        <translation>조직을 불러오지 못했습니다. 이 계정의 자격 증명을 사용할 수 없습니다. 알려진 조직을 선택하거나 ID를 입력하세요.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>조직을 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
    <message>
        <source>Listing them needs the permission org_management or org_connections_write.</source>
        <translation>조직을 나열하려면 org_management 또는 org_connections_write 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose one that is known, or type an id.</source>
        <translation>알려진 조직을 선택하거나 ID를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>대상을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose at least one data type.</source>
        <translation>데이터 유형을 하나 이상 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows %2 at most.</source>
        <translation>
            <numerusform>%1에서 이미 조직 %Ln개와 공유하고 있습니다. Enterprise 플랜이 아니면 Datadog은 최대 %2개까지 허용합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is a person&apos;s, and a connection is deleted when its creator is disabled. Datadog recommends a service account for creating connections.</source>
        <translation>이 계정은 개인의 계정이며, 생성자가 비활성화되면 연결이 삭제됩니다. Datadog은 연결을 생성할 때 서비스 계정을 권장합니다.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The credentials of &quot;%1&quot; could not be read.</source>
        <translation>&quot;%1&quot;의 자격 증명을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The connections of &quot;%1&quot; could not be loaded.</source>
        <translation>&quot;%1&quot;의 연결을 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>No credentials are stored for this account.</source>
        <translation>이 계정에 저장된 자격 증명이 없습니다.</translation>
    </message>
    <message>
        <source>Loading was canceled.</source>
        <translation>불러오기가 취소되었습니다.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts could not be loaded: %2.</source>
        <translation>
            <numerusform>계정 %1개 중 %Ln개를 불러오지 못했습니다: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections of the others are shown.</source>
        <translation>다른 계정의 연결은 표시됩니다.</translation>
    </message>
    <message>
        <source>Orgbridge could not use all of its own files.</source>
        <translation>Orgbridge가 자체 파일 중 일부를 사용하지 못했습니다.</translation>
    </message>
    <message>
        <source>The connections are not up to date.</source>
        <translation>연결이 최신 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>They are being loaded, and what is shown here may change.</source>
        <translation>불러오는 중이므로 여기에 표시된 내용이 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>Refresh them first: what is shown here may not be true any more.</source>
        <translation>먼저 새로 고침하세요. 여기에 표시된 내용이 더 이상 맞지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The account of the environment is left out.</source>
        <translation>환경 변수의 계정은 제외됩니다.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>None of your drafts can be sent with the chosen account.</source>
        <translation>선택한 계정으로 보낼 수 있는 초안이 없습니다.</translation>
    </message>
    <message>
        <source>A change is being sent. Make the new connection after it.</source>
        <translation>변경 사항을 전송하는 중입니다. 그 후에 새 연결을 만드세요.</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>적용됨: %1</translation>
    </message>
    <message>
        <source>Nothing to do, it was so already: %1</source>
        <translation>이미 같은 상태여서 할 일 없음: %1</translation>
    </message>
    <message>
        <source>Left as it is now: %1</source>
        <translation>현재 상태로 둠: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>전송되지 않음: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organizations: what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>사라지는 항목</translation>
    </message>
    <message>
        <source>Deleted to be created again, and gone since: %1.</source>
        <translation>다시 생성하기 위해 삭제된 뒤 없어짐: %1.</translation>
    </message>
    <message>
        <source>Created without the access restrictions: %1.</source>
        <translation>액세스 제한 없이 생성됨: %1.</translation>
    </message>
    <message>
        <source>A recreation was not finished.</source>
        <translation>재생성이 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Orgbridge knows the data types and the access restrictions.</source>
        <translation>Orgbridge가 데이터 유형과 액세스 제한을 알고 있습니다.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and a new creator.</source>
        <translation>%1의 ID와 생성자가 다시 새로 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 gets a new id once more, and its creator is %2.</source>
        <translation>%1의 ID가 다시 새로 바뀌며, 생성자: %2.</translation>
    </message>
    <message>
        <source>What undo cannot bring back</source>
        <translation>실행 취소로 복원할 수 없는 항목</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>초안 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show Connection</source>
        <translation>연결 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>응답(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Review Changes</source>
        <translation>변경 사항 검토</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The edit goes back to what is saved, and the line leaves the plan</source>
        <translation>편집이 저장된 상태로 돌아가고 이 행은 계획에서 빠집니다</translation>
    </message>
    <message>
        <source>Reviews what was not applied once more, without what was</source>
        <translation>적용된 것은 빼고 적용되지 않은 변경 사항을 다시 검토합니다</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>계획 진행률</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), none of them sent yet</source>
        <translation>
            <numerusform>변경 사항 %Ln개(아직 전송되지 않음)</numerusform>
        </translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out.</source>
        <translation>각 연결은 쓰기 전에 다시 읽습니다. 행을 제외하려면 선택을 해제하세요.</translation>
    </message>
    <message>
        <source>Each connection is read again before it is written. Clear a check box to leave a line out: its draft stays.</source>
        <translation>각 연결은 쓰기 전에 다시 읽습니다. 행을 제외하려면 선택을 해제하세요. 초안은 유지됩니다.</translation>
    </message>
    <message>
        <source>Other changes are being applied. Wait until they are done.</source>
        <translation>다른 변경 사항을 적용하는 중입니다. 완료될 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>There is nothing left to apply.</source>
        <translation>적용할 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Applying changes: %1 of %2 done</source>
        <translation>변경 사항 적용 중: %1/%2개 완료</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>What was not applied stays as a draft.</source>
        <translation>적용되지 않은 항목은 초안으로 유지됩니다.</translation>
    </message>
    <message>
        <source>The server is as you wanted it</source>
        <translation>서버가 원하는 상태입니다</translation>
    </message>
    <message>
        <source>Not all changes were applied</source>
        <translation>일부 변경 사항이 적용되지 않았습니다</translation>
    </message>
    <message>
        <source>Canceling. What is being written is finished first; the rest is not tried.</source>
        <translation>취소하는 중입니다. 쓰고 있는 항목은 먼저 마치고 나머지는 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>The server takes no more writes for now. %1.</source>
        <translation>서버가 지금은 더 이상 쓰기를 받지 않습니다. %1.</translation>
    </message>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>일시 중지되었습니다. 재개할 때까지 아무것도 더 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Pausing. What is being written is finished first.</source>
        <translation>일시 중지하는 중입니다. 쓰고 있는 항목은 먼저 마칩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your answer.</source>
        <translation>
            <numerusform>충돌 %Ln개가 응답을 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or cancel between two changes.</source>
        <translation>변경 사항 사이에서 일시 중지하거나 취소할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left to apply</source>
        <translation>
            <numerusform>적용할 변경 사항 %Ln개 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReviewModel</name>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
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
        <translation>&quot;%1&quot; 계정이 Orgbridge에서 읽기 전용으로 설정되어 있어 아무것도 전송되지 않았습니다. 설정을 바꾸려면 [계정…]에서 편집하세요.</translation>
    </message>
    <message>
        <source>The credentials of the account &quot;%1&quot; are not available.</source>
        <translation>&quot;%1&quot; 계정의 자격 증명을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>It depends on a change that is not in this plan.</source>
        <translation>이 계획에 없는 변경 사항에 의존합니다.</translation>
    </message>
</context>
<context>
    <name>PrincipalPicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>허용되는 작업</translation>
    </message>
    <message>
        <source>Role by its id</source>
        <translation>역할(ID로 지정)</translation>
    </message>
    <message>
        <source>Team by its id</source>
        <translation>팀(ID로 지정)</translation>
    </message>
    <message>
        <source>User or service account by its id</source>
        <translation>사용자 또는 서비스 계정(ID로 지정)</translation>
    </message>
    <message>
        <source>Organization by its id</source>
        <translation>조직(ID로 지정)</translation>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <translation>대상자(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.</source>
        <translation>ID가 아닙니다. ID는 01234567-89ab-cdef-0123-456789abcdef와 같은 형식입니다.</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Acce&amp;ss:</source>
        <translation>허용(&amp;M):</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>%1 (source)</source>
        <comment>an account</comment>
        <translation>%1(소스)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <comment>an account</comment>
        <translation>%1(대상)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>the connection has no connection_types</source>
        <translation>연결에 connection_types가 없습니다</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Found out by reading the connection after a restart.</source>
        <translation>다시 시작한 뒤 연결을 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>The connection is as it was before; found out after a restart.</source>
        <translation>연결이 이전 상태와 같습니다(다시 시작한 뒤 확인됨).</translation>
    </message>
    <message>
        <source>The connection is neither as it was nor as it was wanted; found out after a restart.</source>
        <translation>연결이 이전 상태와도 원하는 상태와도 다릅니다(다시 시작한 뒤 확인됨).</translation>
    </message>
</context>
<context>
    <name>RecreateDialog</name>
    <message>
        <source>the user of %1</source>
        <comment>an account</comment>
        <translation>%1의 사용자</translation>
    </message>
    <message>
        <source>%1 (service account)</source>
        <translation>%1(서비스 계정)</translation>
    </message>
    <message>
        <source>%1 (person)</source>
        <translation>%1(개인)</translation>
    </message>
    <message numerus="yes">
        <source>Recreate %n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개 재생성</numerusform>
        </translation>
    </message>
    <message>
        <source>Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with the same data types, and restores its access restrictions.</source>
        <translation>Datadog에서는 연결의 생성자를 변경할 수 없습니다. Orgbridge는 연결을 삭제하고 같은 데이터 유형으로 다시 생성한 뒤 액세스 제한을 복원합니다.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>사라지는 항목</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>유지되는 항목</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>다시 읽기(&amp;A)</translation>
    </message>
    <message>
        <source>The new creator may &amp;edit the new connection as well</source>
        <translation>새 생성자도 새 연결을 편집할 수 있게 허용(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lose the access restrictions that could not be read</source>
        <translation>읽지 못한 액세스 제한 포기(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>검토(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Recreate with This Account</source>
        <translation>이 계정으로 재생성</translation>
    </message>
    <message numerus="yes">
        <source>%n other connection(s) are left out: no account of the source is shown that may write.</source>
        <translation>
            <numerusform>다른 연결 %Ln개는 제외됩니다. 쓸 수 있는 소스 계정이 표시되어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading access restrictions</source>
        <translation>액세스 제한 읽는 중</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, its user</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>%1의 계정</translation>
    </message>
    <message>
        <source>Account of %1:</source>
        <translation>%1의 계정:</translation>
    </message>
    <message>
        <source>The access restrictions are being read.</source>
        <translation>액세스 제한을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Decide first what becomes of the access restrictions.</source>
        <translation>먼저 액세스 제한을 어떻게 할지 결정하세요.</translation>
    </message>
    <message>
        <source>New creator: %1.</source>
        <translation>새 생성자: %1.</translation>
    </message>
    <message>
        <source>A connection ends when its creator is disabled. Datadog recommends a service account; one can be chosen here while its account is shown.</source>
        <translation>생성자가 비활성화되면 연결이 종료됩니다. Datadog은 서비스 계정을 권장합니다. 해당 계정이 표시되어 있으면 여기에서 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading access restrictions: %1 of %2 done.</source>
        <translation>액세스 제한 읽는 중: %1/%2개 완료.</translation>
    </message>
    <message>
        <source>The access restrictions could not be read.</source>
        <translation>액세스 제한을 읽지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s) could not be read.</source>
        <translation>
            <numerusform>연결 %Ln개의 액세스 제한을 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credentials of the account are not available.</source>
        <translation>계정의 자격 증명을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
</context>
<context>
    <name>RecreateWords</name>
    <message>
        <source>Not the access restrictions: they are carried along.</source>
        <translation>액세스 제한은 사라지지 않고 이어집니다.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>the user of the account</source>
        <translation>계정의 사용자</translation>
    </message>
    <message>
        <source>Its id: scripts, Terraform and whatever else refers to it must be changed.</source>
        <translation>ID: 스크립트, Terraform 등 이 ID를 참조하는 모든 것을 변경해야 합니다.</translation>
    </message>
    <message>
        <source>Its creator. It will depend on the user account of %1 instead.</source>
        <translation>생성자: 이제 %1의 사용자 계정에 의존합니다.</translation>
    </message>
    <message>
        <source>Its creator, %1. It will depend on the user account of %2 instead.</source>
        <translation>생성자(%1): 이제 %2의 사용자 계정에 의존합니다.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation %1 sees nothing of %2.</source>
        <translation>일시적인 액세스: 삭제와 생성 사이에 %1에서 %2의 데이터를 전혀 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Its access restrictions, which could not be read: everyone in %1 whose role allows it may use the new connection.</source>
        <translation>액세스 제한(읽지 못함): %1에서 역할이 허용하는 모든 사용자가 새 연결을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Their ids: scripts, Terraform and whatever else refers to them must be changed.</source>
        <translation>ID: 스크립트, Terraform 등 이 ID들을 참조하는 모든 것을 변경해야 합니다.</translation>
    </message>
    <message>
        <source>Their creators. They will depend on the user account of %1 instead.</source>
        <translation>생성자: 이제 %1의 사용자 계정에 의존합니다.</translation>
    </message>
    <message>
        <source>Access for a moment: between deletion and creation the destinations see nothing.</source>
        <translation>일시적인 액세스: 삭제와 생성 사이에 대상에서 데이터를 전혀 볼 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s), which could not be read: everyone whose role allows it may use the new ones.</source>
        <translation>
            <numerusform>연결 %Ln개의 액세스 제한(읽지 못함): 역할이 허용하는 모든 사용자가 새 연결을 사용할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data types: %1.</source>
        <translation>데이터 유형: %1.</translation>
    </message>
    <message>
        <source>Its access, which is not restricted.</source>
        <translation>액세스(제한 없음).</translation>
    </message>
    <message>
        <source>Its access restrictions: %1.</source>
        <translation>액세스 제한: %1.</translation>
    </message>
    <message>
        <source>Their data types.</source>
        <translation>데이터 유형.</translation>
    </message>
    <message numerus="yes">
        <source>The access restrictions of %n connection(s).</source>
        <translation>
            <numerusform>연결 %Ln개의 액세스 제한.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>Whether the connection was deleted is not known, so it was not created again.</source>
        <translation>연결이 삭제되었는지 알 수 없어 다시 생성하지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection was not deleted, so it was not created again.</source>
        <translation>연결이 삭제되지 않아 다시 생성하지 않았습니다.</translation>
    </message>
    <message>
        <source>Whether the connection was created is not known, so its access was not restricted.</source>
        <translation>연결이 생성되었는지 알 수 없어 액세스를 제한하지 않았습니다.</translation>
    </message>
    <message>
        <source>No connection was created, so there is none whose access could be restricted.</source>
        <translation>연결이 생성되지 않아 액세스를 제한할 대상이 없습니다.</translation>
    </message>
    <message>
        <source>The change that it depends on was not made.</source>
        <translation>의존하는 변경이 이루어지지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>생성자</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>위험 있음</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>connections, source and destination organizations</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source organization(s)</source>
        <translation>
            <numerusform>소스 조직 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination organization(s)</source>
        <translation>
            <numerusform>대상 조직 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Who shares what with whom</source>
        <translation>조직 간 데이터 공유 현황</translation>
    </message>
    <message>
        <source>Site %1, as seen by %2 on %3.</source>
        <translation>사이트 %1(%3에 %2에서 확인).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>None is at risk.</source>
        <translation>위험이 있는 연결이 없습니다.</translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>위험 있음: %1.</translation>
    </message>
    <message>
        <source>Map of the connections</source>
        <translation>연결 맵</translation>
    </message>
    <message>
        <source>Made by Orgbridge %1. Edits that are not sent are not part of it.</source>
        <translation>Orgbridge %1에서 작성. 전송되지 않은 편집은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Org connections</source>
        <translation>조직 연결</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>보고서 미리 보기</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>보고서가 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>보고서가 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>The printer does not take it. Save it as a PDF document, and print that.</source>
        <translation>프린터가 받지 않습니다. PDF 문서로 저장한 뒤 그 문서를 인쇄하세요.</translation>
    </message>
</context>
<context>
    <name>RiskButton</name>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>위험 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at risk</source>
        <translation>
            <numerusform>위험이 있는 연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>모든 연결</translation>
    </message>
    <message>
        <source>Any risk (%1)</source>
        <translation>모든 위험(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a risk, and how many connections have it</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Show All</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>모든 연결 표시</translation>
    </message>
    <message>
        <source>At risk: %1. Choose one of them to see what it means.</source>
        <translation>위험 있음: %1. 하나를 선택하면 의미를 볼 수 있습니다.</translation>
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
        <translation>생성자 비활성화됨</translation>
    </message>
    <message>
        <source>Creator pending</source>
        <translation>생성자 초대 수락 대기</translation>
    </message>
    <message>
        <source>Created by a person</source>
        <translation>개인이 생성함</translation>
    </message>
    <message>
        <source>Unknown data types</source>
        <translation>알 수 없는 데이터 유형</translation>
    </message>
    <message>
        <source>Five or more destinations</source>
        <translation>대상 5개 이상</translation>
    </message>
    <message>
        <source>Same data both ways</source>
        <translation>양방향 같은 데이터</translation>
    </message>
    <message>
        <source>This user is disabled. Datadog deletes a connection together with its creator&apos;s account.</source>
        <translation>이 사용자는 비활성화되었습니다. Datadog은 생성자의 계정과 함께 연결을 삭제합니다.</translation>
    </message>
    <message>
        <source>This user has not accepted the invitation yet, and the connection depends on this user&apos;s account.</source>
        <translation>이 사용자가 아직 초대를 수락하지 않았으며, 연결은 이 사용자의 계정에 의존합니다.</translation>
    </message>
    <message>
        <source>The connection ends when this person&apos;s account is disabled.</source>
        <translation>이 개인의 계정이 비활성화되면 연결이 종료됩니다.</translation>
    </message>
    <message>
        <source>It shares data types that this version of Orgbridge does not know. They are kept as they are.</source>
        <translation>이 버전의 Orgbridge가 모르는 데이터 유형을 공유합니다. 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Its source organization shares with five or more organizations. One that is not on Datadog&apos;s Enterprise plan may share with five at most.</source>
        <translation>소스 조직이 다섯 개 이상의 조직과 공유하고 있습니다. Datadog Enterprise 플랜이 아닌 조직은 최대 다섯 조직과 공유할 수 있습니다.</translation>
    </message>
    <message>
        <source>The two organizations share the same data types in both directions.</source>
        <translation>두 조직이 같은 데이터 유형을 양방향으로 공유합니다.</translation>
    </message>
    <message>
        <source>Recreate the connection with a service account, as Datadog recommends.</source>
        <translation>Datadog의 권장대로 서비스 계정으로 연결을 재생성하세요.</translation>
    </message>
    <message>
        <source>See in Datadog what they are, and untick what is not meant to be shared.</source>
        <translation>Datadog에서 내용을 확인하고, 공유하지 않을 유형은 선택을 해제하세요.</translation>
    </message>
    <message>
        <source>Delete connections that nobody needs before you add another one.</source>
        <translation>다른 연결을 추가하기 전에 필요 없는 연결을 삭제하세요.</translation>
    </message>
    <message>
        <source>Where one direction is enough, untick the types in the other.</source>
        <translation>한 방향으로 충분하면 다른 방향의 유형은 선택을 해제하세요.</translation>
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
        <translation>이 연결은 지난 방문 이후 삭제되었습니다.</translation>
    </message>
    <message>
        <source>This account may not change connections: it lacks the permission org_connections_write, which by default only the Datadog Admin Role has.</source>
        <translation>이 계정은 연결을 변경할 수 없습니다. org_connections_write 권한이 없습니다. 기본적으로 Datadog Admin 역할에만 이 권한이 있습니다.</translation>
    </message>
    <message>
        <source>This account is switched to read-only in Orgbridge, so nothing can be sent with it. Edit it under Accounts… to change that.</source>
        <translation>이 계정이 Orgbridge에서 읽기 전용으로 설정되어 있어 아무것도 전송할 수 없습니다. 설정을 바꾸려면 [계정…]에서 편집하세요.</translation>
    </message>
    <message>
        <source>Only the source organization may change this. An account of %1 is needed.</source>
        <translation>소스 조직만 변경할 수 있습니다. %1의 계정이 필요합니다.</translation>
    </message>
    <message>
        <source>A connection shares at least one data type. To share nothing, delete the connection.</source>
        <translation>연결은 데이터 유형을 하나 이상 공유합니다. 아무것도 공유하지 않으려면 연결을 삭제하세요.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>변경되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only the source organization may create a connection. An account of %1 is needed.</source>
        <translation>소스 조직만 연결을 생성할 수 있습니다. %1의 계정이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>입력한 내용을 숨깁니다</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>입력한 내용을 표시합니다</translation>
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
        <translation>다시 불러오기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>계정 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Accounts Shown</source>
        <translation>표시할 계정</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>표시할 계정</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>%L1 of %L2 loaded</source>
        <translation>%L2개 중 %L1개 불러옴</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Failed: %1 %2</source>
        <comment>status and the server&apos;s words</comment>
        <translation>실패: %1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No credentials stored</source>
        <translation>저장된 자격 증명 없음</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>키체인 잠김</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>키체인 오류</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>쓰기 가능</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>읽기만 가능</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>단축키 필터링</translation>
    </message>
    <message>
        <source>List, map and matrix</source>
        <translation>목록, 맵, 매트릭스</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>연결 편집</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>매트릭스</translation>
    </message>
    <message>
        <source>New connection in an empty cell</source>
        <translation>빈 셀에 새 연결 생성</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>선택 또는 선택 해제</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>모든 위치</translation>
    </message>
    <message>
        <source>Next part, previous part</source>
        <translation>다음 영역, 이전 영역</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>컨텍스트 메뉴</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>대화 상자</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>아무 작업 없이 닫기</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Next connection in that direction</source>
        <translation>해당 방향의 다음 연결</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>맵 이동</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>선택 해제</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>US</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>호주</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>미국 정부</translation>
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
        <translation>사이트</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>사이트 선택</translation>
    </message>
</context>
<context>
    <name>StateChangeModel</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Created again</source>
        <translation>다시 생성됨</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading connections</source>
        <translation>연결 불러오는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>연결 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>변경됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer well. Trying again in %n second(s).</source>
        <translation>
            <numerusform>서버가 정상적으로 응답하지 않았습니다. %Ln초 후에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate limit %1: trying again in %n second(s).</source>
        <translation>
            <numerusform>속도 제한 %1: %Ln초 후에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of your last visit, %1</source>
        <translation>지난 방문 기준(%1)</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>업데이트 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in read-only mode</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>읽기 전용 모드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only mode</source>
        <translation>읽기 전용 모드</translation>
    </message>
    <message>
        <source>can write</source>
        <translation>쓰기 가능</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>읽기만 가능</translation>
    </message>
    <message>
        <source>permissions not told</source>
        <translation>권한 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) loaded</source>
        <translation>
            <numerusform>계정 %Ln개 중 %1개 불러옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%1, 실패 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>not a host of Datadog</source>
        <translation>Datadog의 호스트가 아님</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>another program is writing it</source>
        <translation>다른 프로그램이 쓰고 있습니다</translation>
    </message>
    <message>
        <source>what is in it cannot be understood, and could not be put aside</source>
        <translation>내용을 해석할 수 없으며, 따로 보존하지도 못했습니다</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>내용을 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>it was written by a newer Orgbridge</source>
        <translation>더 새로운 Orgbridge에서 작성되었습니다</translation>
    </message>
</context>
<context>
    <name>TypeChecks</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1(신규)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1(제거됨)</translation>
    </message>
</context>
<context>
    <name>TypesInSentences</name>
    <message>
        <source>logs</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>메트릭</translation>
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
        <translation>%1에서 창의 표시 상태를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is left as it is.</source>
        <translation>%1에 있는 창의 표시 상태가 손상되었습니다. 파일은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>How the window looked is damaged in %1. It is kept as %2.</source>
        <translation>%1에 있는 창의 표시 상태가 손상되었습니다. 파일은 %2(으)로 보존됩니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is left as it is.</source>
        <translation>%1은(는) 더 새로운 Orgbridge에서 작성되었습니다. 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Orgbridge. It is kept as %2.</source>
        <translation>%1은(는) 더 새로운 Orgbridge에서 작성되었습니다. %2(으)로 보존됩니다.</translation>
    </message>
</context>
</TS>
