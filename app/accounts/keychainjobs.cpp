// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/keychainjobs.h"

#include "app/accounts/busexit.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

/// The job deletes itself when it has ended.
QKeychain::Job* makeJob(const KeychainJobs::Request& request)
{
    const QString service = keychainService;
    QKeychain::Job* job = nullptr;
    switch (request.verb) {
    case KeychainJobs::Request::Verb::Read:
        job = new QKeychain::ReadPasswordJob(service);
        break;
    case KeychainJobs::Request::Verb::Write: {
        auto* write = new QKeychain::WritePasswordJob(service);
        write->setTextData(request.text);
        job = write;
        break;
    }
    case KeychainJobs::Request::Verb::Remove:
        job = new QKeychain::DeletePasswordJob(service);
        break;
    }
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(request.key);
    return job;
}

KeychainJobs::Answer failed(KeychainError::Kind kind, const QString& text)
{
    return tl::unexpected(KeychainError {.kind = kind, .text = text});
}

KeychainJobs::Answer answerOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        if (const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job))
            return std::optional(read->textData());
        return std::optional<QString>();
    case QKeychain::EntryNotFound:
        return std::optional<QString>();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failed(KeychainError::Kind::Denied, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failed(KeychainError::Kind::Unavailable, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return failed(KeychainError::Kind::Other, job.errorString());
    }
    Q_UNREACHABLE();
}

KeychainJobs::Answer timedOut(bool begun, KeychainJobs::Request::Verb verb)
{
    if (!begun)
        return failed(KeychainError::Kind::TimedOut,
            QCoreApplication::translate(
                "Keychain", "The keychain is still busy with an earlier request. Nothing was changed."));
    if (verb == KeychainJobs::Request::Verb::Read)
        return failed(KeychainError::Kind::TimedOut,
            QCoreApplication::translate("Keychain", "The keychain did not answer in time."));
    return failed(KeychainError::Kind::TimedOut,
        QCoreApplication::translate(
            "Keychain", "The keychain did not answer in time. It may still carry out the change later."));
}

} // namespace

KeychainJobs::KeychainJobs(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
{
}

KeychainJobs::~KeychainJobs()
{
    close();
}

Pending<KeychainJobs::Answer> KeychainJobs::run(const Request& request)
{
    Pending<Answer> answer;
    if (m_closed) {
        answer.complete(tl::unexpected(keychainCanceled()));
        return answer;
    }
    const auto begun = std::make_shared<bool>(false);
    m_queue.append({.request = request, .answer = answer, .begun = begun});
    QTimer::singleShot(
        m_limit, this, [answer, begun, verb = request.verb] { answer.complete(timedOut(*begun, verb)); });
    startNext();
    return answer;
}

void KeychainJobs::startNext()
{
    m_queue.removeIf([](const Waiting& waiting) { return waiting.answer.isComplete(); });
    if (m_busy || m_queue.isEmpty())
        return;
    const Waiting waiting = m_queue.takeFirst();
    *waiting.begun = true;
    m_busy = true;
    m_current = waiting.answer;
    QKeychain::Job* job = makeJob(waiting.request);
    connect(job, &QKeychain::Job::finished, this, [this, answer = waiting.answer](QKeychain::Job* done) {
        m_busy = false;
        surviveBusExit();
        startNext();
        answer.complete(answerOf(*done));
    });
    job->start();
}

void KeychainJobs::cancelAll()
{
    auto waiting = std::exchange(m_queue, {});
    if (m_current)
        m_current->complete(tl::unexpected(keychainCanceled()));
    for (const Waiting& one : waiting)
        one.answer.complete(tl::unexpected(keychainCanceled()));
}

void KeychainJobs::close()
{
    m_closed = true;
    cancelAll();
}
