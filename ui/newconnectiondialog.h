// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QSet>

#include "app/plan/planrunner.h"

#include <stop_token>

class DestinationPicker;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

/// An account that may create connections: its own organization is the source.
struct ConnectionSource {
    QString accountId;
    QString label; ///< The account's name.
    Org org;
    bool isPerson = false; ///< The credential is a person's, not a service account's.
    QSet<QString> connectedOrgIds; ///< Destinations that it shares with already.
};

/// "New Connection": source, destination and data types of a connection to be made. It sends nothing:
/// createRequested() is a change for a plan. The organizations that the account can see are read while the
/// dialog is open; those that are known already can be chosen at once. Open it with open().
class NewConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /// @param sources at least one; the first is chosen.
    /// @param known organizations of the connections that are shown, see orgsOf().
    NewConnectionDialog(const QList<ConnectionSource>& sources, const QList<Org>& known, ClientFor clientFor,
        QWidget* parent = nullptr);
    ~NewConnectionDialog() override;

    /// Chooses the destination in advance, so that the data types are what is left to say.
    void chooseDestination(const QString& orgId);

signals:
    void createRequested(const Change& change);
    /// The person typed the id of an organization that the source shares with already, and wants to see that.
    void showExistingRequested(const QString& sourceOrgId, const QString& sinkOrgId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFields();
    void buildLayout();
    [[nodiscard]] QWidget* buildTypes();
    QCoro::Task<void> loadOrgs();
    void noteOrgs(const Result<OrgList>& orgs);
    void sourceChanged();
    void showCandidates();
    void updateState();
    void updateNotes();
    void updateLooks();
    void goOn();
    void create();
    void showExisting();
    [[nodiscard]] const ConnectionSource& source() const;
    [[nodiscard]] ConnectionTypes types() const;
    [[nodiscard]] QString obstacle() const;

    const QList<ConnectionSource> m_sources;
    const QList<Org> m_known;
    const ClientFor m_clientFor;
    OrgList m_orgs; ///< Of the account that is chosen.
    std::stop_source m_loading;
    QComboBox* m_source;
    DestinationPicker* m_destination;
    QBoxLayout* m_column = nullptr; ///< Everything above the buttons.
    QList<QCheckBox*> m_types;
    QLabel* m_notesIcon;
    QLabel* m_notes;
    QLabel* m_status; ///< What the destination will gain, or what is missing.
    QPushButton* m_showExisting;
    QPushButton* m_create;
    QPushButton* m_cancel;
};
