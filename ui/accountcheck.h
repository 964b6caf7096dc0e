// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/credentialsinput.h"

#include <QList>
#include <QObject>

#include <optional>
#include <stop_token>

#include "app/accounts/checkcredentials.h"
#include "app/datadog/site.h"

class Clients;

/// Asks a server whether credentials are valid, and other servers only when told to.
///
/// One question at a time; a new one drops the one before. Store and clients outlive it. GUI thread.
class AccountCheck : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Asking, ///< site() is being asked.
        Answered, ///< See answer() and keychainError().
        AskingOthers, ///< site() is being asked, as asked() of total().
        FoundElsewhere, ///< site() accepts the credentials.
        FoundNowhere, ///< See silentSites().
    };

    AccountCheck(CredentialStore& credentials, const Clients& clients, QObject* parent = nullptr);
    ~AccountCheck() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isAsking() const { return m_stage == Stage::Asking || m_stage == Stage::AskingOthers; }
    [[nodiscard]] const Site& site() const { return m_site; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const std::optional<Result<CheckedCredentials>>& answer() const { return m_answer; }
    /// Why the stored credentials could not be had; nothing was asked then.
    [[nodiscard]] const std::optional<KeychainError>& keychainError() const { return m_keychainError; }
    /// Other sites that gave no clear answer.
    [[nodiscard]] const QList<Site>& silentSites() const { return m_silent; }

    /// True where the server refused the credentials: they may belong to another site.
    [[nodiscard]] bool isRefused() const;

    /// Asks this site.
    void ask(const Site& site, const CredentialsInput& input);
    /// Asks these sites one after the other, until one accepts.
    void askOthers(const QList<Site>& sites, const CredentialsInput& input);
    /// Ends what is under way, and forgets every answer.
    void clear();

signals:
    void changed();

private:
    QCoro::Task<void> runAsk(CredentialsInput input);
    QCoro::Task<void> runAskOthers(QList<Site> sites, CredentialsInput input);
    std::stop_token restart(Stage stage);
    void enter(Stage stage);

    CredentialStore& m_credentials;
    const Clients& m_clients;
    Stage m_stage = Stage::Idle;
    Site m_site;
    int m_asked = 0;
    int m_total = 0;
    std::optional<Result<CheckedCredentials>> m_answer;
    std::optional<KeychainError> m_keychainError;
    QList<Site> m_silent;
    std::stop_source m_stop;
};
