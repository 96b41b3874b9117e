// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/transfer/ImportJob.h"
#include "ui/widgets/Message.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace backdesk::ui
{

class Background;
class ImportCheckPage;
class ImportMappingPage;
class ImportReferencesPage;
class ImportSourcePage;

/// Brings rows of a file into a collection, in steps: where they come from, what goes where, what references
/// to nothing mean, checking, storing.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum Step { Source, Mapping, References, Check };

    /// Opens one over the window of `parent`; it goes away by itself. `file` may be empty.
    static ImportDialog *open(QWidget *parent, Connector &connector, const AppMeta &app,
                              const QString &collection, const QString &file = {});
    /// Whether it is of a kind that can be imported, by its name.
    static bool canRead(const QString &file);

    ImportDialog(Connector &connector, const AppMeta &app, const QString &collection,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    Step step() const;
    ImportSourcePage *sourcePage() const { return m_source; }
    ImportMappingPage *mappingPage() const { return m_mapping; }
    ImportReferencesPage *referencesPage() const { return m_references; }
    ImportCheckPage *checkPage() const { return m_check; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *backgroundButton() const;
    QPushButton *cancelButton() const { return m_cancel; }
    QString status() const;
    bool isBusy() const { return m_job.isBusy(); }
    /// While something is under way: stops it, and stays open.
    void reject() override;

Q_SIGNALS:
    /// Rows are stored: what happened, and how to take it back. Where the dialog went to the background its
    /// window is told instead.
    void stored(const backdesk::ui::Message &message);

protected:
    using QDialog::open;

private:
    QWidget *makeHead();
    void next();
    void back();
    void goTo(Step step);
    void showMissing(const QList<MissingTexts> &missing, const QString &error);
    void startCheck();
    void showCheck(const ImportCheck &check);
    void startRun();
    void showResult(const ImportResult &result);
    QString doneText(const ImportResult &result, const QString &usual) const;
    QString fileName() const;
    void showProgress(const QString &what, qint64 done, qint64 total);
    void tellStored(const QString &text, const QStringList &undo);
    void showFailure(const QString &text);
    void updateState();
    qint64 rowsToStore() const;

    Connector &m_connector;
    CollectionMeta m_collection;
    ImportJob m_job;
    ImportCheck m_checked;
    std::unique_ptr<RunningTask> m_task; ///< while the job is busy
    bool m_anyMissing = false;
    bool m_otherRows = false; ///< since columns were assigned
    bool m_storing = false;
    ImportSourcePage *m_source;
    ImportMappingPage *m_mapping;
    ImportReferencesPage *m_references;
    ImportCheckPage *m_check;
    QStackedWidget *m_pages;
    QList<QLabel *> m_steps;
    QLabel *m_status;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    Background *m_background;
};

} // namespace backdesk::ui
