// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychainresult.h"
#include "app/datadog/pending.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

/// Texts into and out of the system's keychain, one after the other.
///
/// QtKeychain's jobs may never end, must not be deleted while they run, and hold up the next one. So each
/// request has a time limit of its own, what waits behind a silent job is never begun after its time, and
/// what was begun is abandoned, not deleted. One object per program; one thread only.
class KeychainJobs : public QObject {
    Q_OBJECT
public:
    struct Request {
        enum class Verb { Read, Write, Remove };
        Verb verb = Verb::Read;
        QString key;
        QString text; ///< Write: what to store. A secret.
    };
    /// Read: the text, empty where nothing is stored. Write and Remove: always empty.
    using Answer = KeychainResult<std::optional<QString>>;

    /// limit: from run() to the answer, waiting for others included.
    explicit KeychainJobs(std::chrono::milliseconds limit, QObject* parent = nullptr);
    /// Ends everything with Canceled.
    ~KeychainJobs() override;

    [[nodiscard]] Pending<Answer> run(const Request& request);

    /// Ends everything with Canceled.
    void cancelAll();
    /// cancelAll(), and whatever is asked from now on is canceled at once.
    void close();

private:
    struct Waiting {
        Request request;
        Pending<Answer> answer;
        std::shared_ptr<bool> begun; ///< Whether the keychain was told of it.
    };

    void startNext();

    std::chrono::milliseconds m_limit;
    QList<Waiting> m_queue;
    std::optional<Pending<Answer>> m_current;
    bool m_busy = false; ///< Until the current job ends, even where its answer was given before that.
    bool m_closed = false;
};
