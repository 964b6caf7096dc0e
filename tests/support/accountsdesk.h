// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <functional>
#include <memory>

#include "app/workspace.h"
#include "tests/support/answerof.h"
#include "ui/accountsdialog.h"

/// The accounts dialog with everything behind it for real, and hands for its widgets.
class AccountsDesk {
public:
    /// @param imports where accounts can be imported from, made with the folder and the sandbox's site
    explicit AccountsDesk(const SandboxWorld& world = sampleWorld(), const QList<Site>& more = {},
        const std::function<ImportPlaces(const QString& folder, const Site& site)>& imports = {})
        : m_server(world)
        , m_more(more)
    {
        if (!m_server.start())
            qFatal("no port for the sandbox");
        m_site = *siteFromApiUrl(m_server.url());
        m_places = Places::below(m_directory.path());
        if (imports)
            m_places.imports = imports(m_directory.path(), m_site);
        begin();
    }

    /// Ends the program and starts it anew on the same files.
    void restart()
    {
        m_dialog.reset();
        m_workspace.reset();
        begin();
    }

    /// Makes the dialog anew, as a change of the language does.
    void reopen()
    {
        m_dialog = std::make_unique<AccountsDialog>(*m_workspace, QList<Site> {site()} + m_more);
        open();
    }

    [[nodiscard]] AccountsDialog& dialog() { return *m_dialog; }
    [[nodiscard]] AccountsDialog& shown() const { return *m_dialog; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] AccountList& accounts() { return m_workspace->accounts; }
    [[nodiscard]] CredentialStore& credentials() { return m_workspace->credentials; }
    [[nodiscard]] QString folder() const { return m_directory.path(); }
    [[nodiscard]] QString settingsFile() const { return m_places.settingsFile; }
    [[nodiscard]] SandboxServer& server() { return m_server; }
    [[nodiscard]] Site site() const { return m_site; }
    void closeForGood() { m_dialog.reset(); }

    /// An account as an earlier visit has left it.
    Account stored(const QString& label, const Credentials& its)
    {
        const Account account {
            .id = AccountList::newId(), .label = label, .site = site().parameter, .readOnly = false};
        if (!accounts().add(account))
            qFatal("the account was not stored");
        if (answerOf(credentials().save(account.id, its)).place != StoreOutcome::Place::Keychain)
            qFatal("the keychain did not take the credentials");
        return account;
    }

    void open() const
    {
        m_dialog->open();
        if (!QTest::qWaitForWindowActive(m_dialog.get()))
            qFatal("the dialog did not open");
    }
    /// The form for a new account on the sandbox.
    void openForNew() const
    {
        open();
        click("addAccount");
        choose(site());
    }

    template<typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* widget = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    [[nodiscard]] bool isEnabled(const char* name) const { return button(name)->isEnabled(); }
    [[nodiscard]] QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    void click(const char* name) const
    {
        QAbstractButton* const one = button(name);
        if (!QTest::qWaitFor([&] { return one->isVisible() && one->isEnabled(); }))
            qFatal("%s cannot be clicked", name);
        QTest::mouseClick(one, Qt::LeftButton, {}, // A check box may be wider than its words.
            qobject_cast<QCheckBox*>(one) ? QPoint(one->height() / 2, one->height() / 2) : QPoint());
    }
    void type(const char* name, const QString& text) const
    {
        QLineEdit* const line = field(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void choose(const Site& site) const
    {
        auto* box = find<QComboBox>("accountSite");
        box->setCurrentIndex(box->findText(siteTitle(site)));
    }
    void typeKeyPair(const Credentials& credentialsToType) const
    {
        const auto& pair = std::get<KeyPair>(credentialsToType);
        type("apiKey", pair.apiKey);
        type("applicationKey", pair.applicationKey);
    }

    /// The whole answer of the check, title first; empty where none is shown.
    [[nodiscard]] QString answer() const { return bannerText("checkAnswer"); }
    [[nodiscard]] QString banner() const { return bannerText("accountsBanner"); }

    [[nodiscard]] QString problem() const { return bannerText("formProblem"); }

    [[nodiscard]] QStringList paths()
    {
        QStringList paths;
        for (const RecordedRequest& request : m_server.requests())
            paths.append(QString::fromLatin1(request.method + ' ' + request.target));
        return paths;
    }

private:
    void begin()
    {
        Patience patience;
        patience.retry = {.atMost = 0, .backOff = {}, .longestReset = {}};
        m_workspace = std::make_unique<Workspace>(m_places, patience);
        m_dialog = std::make_unique<AccountsDialog>(*m_workspace, QList<Site> {site()} + m_more);
    }

    [[nodiscard]] QString bannerText(const char* name) const
    {
        const auto* banner = find<QWidget>(name);
        return banner->isVisible()
            ? QString(banner->accessibleName() + QStringLiteral(" ") + banner->accessibleDescription())
            : QString();
    }

    QTemporaryDir m_directory;
    SandboxServer m_server;
    Site m_site; ///< The sandbox; also once it has stopped.
    QList<Site> m_more;
    Places m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AccountsDialog> m_dialog;
};

inline Credentials sampleCredentials(const char* label)
{
    return sampleWorld().account(QString::fromLatin1(label))->credentials;
}

/// What is in the keychain, asked by somebody who was not there when it was put in.
inline std::optional<Credentials> inKeychain(const QString& accountId)
{
    CredentialStore fresh;
    return answerOf(fresh.load(accountId)).value_or(std::nullopt);
}

/// Has everything but this machine end at a port on which nobody listens.
class NoWayOut : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (query.peerHostName() == QStringLiteral("127.0.0.1"))
            return {QNetworkProxy::NoProxy};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9)};
    }
};
