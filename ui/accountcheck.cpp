// SPDX-License-Identifier: Apache-2.0
#include "ui/accountcheck.h"

#include "app/accounts/clients.h"

AccountCheck::AccountCheck(CredentialStore& credentials, const Clients& clients, QObject* parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_clients(clients)
{
}

AccountCheck::~AccountCheck()
{
    m_stop.request_stop();
}

bool AccountCheck::isRefused() const
{
    return m_stage == Stage::Answered && m_answer && !*m_answer && m_answer->error().isRefusal();
}

void AccountCheck::ask(const Site& site, const CredentialsInput& input)
{
    m_site = site;
    runAsk(input);
}

void AccountCheck::askOthers(const QList<Site>& sites, const CredentialsInput& input)
{
    runAskOthers(sites, input);
}

void AccountCheck::clear()
{
    m_stop.request_stop();
    if (m_stage == Stage::Idle)
        return;
    m_answer.reset();
    m_keychainError.reset();
    enter(Stage::Idle);
}

QCoro::Task<void> AccountCheck::runAsk(CredentialsInput input)
{
    const std::stop_token stop = restart(Stage::Asking);
    const KeychainResult<Credentials> credentials = co_await completeCredentials(m_credentials, input);
    if (stop.stop_requested())
        co_return;
    if (!credentials) {
        m_keychainError = credentials.error();
        enter(Stage::Answered);
        co_return;
    }
    const std::shared_ptr<ApiClient> client = m_clients.trial(m_site, *credentials);
    const Result<CheckedCredentials> answer = co_await checkCredentials(client, stop);
    if (stop.stop_requested())
        co_return;

    m_answer = answer;
    enter(Stage::Answered);
}

QCoro::Task<void> AccountCheck::runAskOthers(QList<Site> sites, CredentialsInput input)
{
    m_total = int(sites.size());
    const std::stop_token stop = restart(Stage::AskingOthers);
    const KeychainResult<Credentials> credentials = co_await completeCredentials(m_credentials, input);
    if (stop.stop_requested())
        co_return;
    if (!credentials) {
        m_keychainError = credentials.error();
        enter(Stage::Answered);
        co_return;
    }
    for (const Site& site : sites) {
        m_site = site;
        ++m_asked;
        emit changed();
        const std::shared_ptr<ApiClient> client = m_clients.trial(site, *credentials);
        const Result<void> alive = co_await client->validateKeys(stop);
        if (stop.stop_requested())
            co_return;
        if (alive) {
            enter(Stage::FoundElsewhere);
            co_return;
        }
        if (!alive.error().isRefusal())
            m_silent.append(site);
    }
    enter(Stage::FoundNowhere);
}

std::stop_token AccountCheck::restart(Stage stage)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_asked = 0;
    m_answer.reset();
    m_keychainError.reset();
    m_silent.clear();
    enter(stage);
    return m_stop.get_token();
}

void AccountCheck::enter(Stage stage)
{
    m_stage = stage;
    emit changed();
}
