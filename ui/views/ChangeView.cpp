// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ChangeView.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormState.h"
#include "ui/forms/InternalCard.h"
#include "ui/theme/Controls.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ActionFlow.h"
#include "ui/views/DeleteFlow.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/ViewHeader.h"

#include <QPushButton>
#include <QTimer>

namespace backdesk::ui
{

ChangeView::ChangeView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent)
    : ItemView(connector, app, path, Form::Mode::Change, parent),
      m_delete(new DeleteFlow(connector, app, this)),
      m_actions(new ActionBar(collection().actions, header()->actions())),
      m_flow(new ActionFlow(context(), this)),
      m_internal(new InternalCard(form()))
{
    form()->addCard(m_internal);
    connect(footer()->deleteButton(), &QPushButton::clicked, this, &ChangeView::remove);
    connect(m_actions, &ActionBar::triggered, this, &ChangeView::runAction);
    connect(m_flow, &ActionFlow::message, this, &View::message);
    connect(m_flow, &ActionFlow::runningChanged, m_actions, &ActionBar::setBusy);
    connect(m_flow, &ActionFlow::finished, this, [this] {
        form()->state()->askNow();
        lookAgain();
    });
    connect(this, &ItemView::rightsChanged, this, [this] { m_actions->setStates(rights().actions); });
    connect(m_delete, &DeleteFlow::message, this, &View::message);
    connect(m_delete, &DeleteFlow::deleted, this, [this] {
        m_loaded = false;
        ++m_generation;
        form()->reset();
        Q_EMIT replace(Path::list(collection().name));
    });
    connect(m_internal, &InternalCard::copied, this,
            [this] { Q_EMIT message(Message::info(tr("The id was copied."))); });
    connect(&connector, &Connector::changed, this, &ChangeView::collectionsChanged);
    connect(labels(), &ReferenceLabels::arrived, this, [this](const QString &changed) {
        if (changed == collection().name)
            updateState();
    });
    connect(labels(), &ReferenceLabels::idle, this, [this] {
        if (m_loaded && form()->state()->isKnown())
            announceOnce();
    });
    showSkeleton();
    load();
}

QString ChangeView::nameless() const
{
    // Where no field is the label, the server knows what the item is called.
    return m_loaded ? labels()->label(collection().name, path().id()) : collection().title;
}

Path ChangeView::storedPath(const Reply &) const
{
    return path();
}

void ChangeView::load()
{
    const int generation = ++m_generation;
    connector().read(collection().name, path().id()).then(this, [this, generation](const Reply &reply) {
        if (generation == m_generation)
            showLoaded(reply);
    });
}

void ChangeView::showLoaded(const Reply &reply)
{
    if (reply.ok()) {
        const bool first = !m_loaded;
        m_loaded = true;
        take(reply);
        banner()->hide();
        whenKnown([this, first] { showItem(first); });
        return;
    }
    showRefusal(reply);
    announceOnce();
}

void ChangeView::showItem(bool first)
{
    showForm();
    m_actions->setStates(rights().actions);
    // Whoever came by the keyboard goes on with it.
    if (first && isVisible())
        form()->focusFirst();
    if (form()->title().isEmpty())
        labels()->want(collection().name, {path().id()});
    // The names of what it refers to are being asked for now.
    QTimer::singleShot(0, this, [this] {
        if (labels()->isIdle())
            announceOnce();
    });
}

void ChangeView::showRefusal(const Reply &reply)
{
    m_actions->setStates({});
    if (reply.status == 404 || reply.status == 403) {
        const bool gone = reply.status == 404;
        auto *block = new EmptyState(gone ? QStringLiteral("file") : QStringLiteral("lock"),
                                     gone ? tr("There is no such entry. It may have been deleted.")
                                          : tr("You are not allowed to see this entry."));
        block->setAction(tr("Show %1").arg(collection().title));
        connect(block, &EmptyState::actionTriggered, this,
                [this] { Q_EMIT replace(Path::list(collection().name)); });
        showState(block);
    } else {
        auto *block = new ErrorState(tr("The entry could not be loaded."), reply.detail());
        connect(block, &ErrorState::retry, this, [this] {
            showSkeleton();
            load();
        });
        showState(block);
    }
}

void ChangeView::take(const Reply &reply)
{
    m_item = reply.json;
    m_etag = reply.etag;
    form()->setItem(m_item);
    m_internal->setItem(m_item);
}

PendingReply ChangeView::store()
{
    m_sent = form()->changes();
    if (m_sent.isEmpty())
        return {};
    ++m_generation;
    return connector().update(collection().name, path().id(), m_sent, m_etag);
}

void ChangeView::stored(const Reply &reply)
{
    m_item = reply.json;
    m_etag = reply.etag;
    form()->setSaved(m_item, m_sent);
    m_internal->setItem(m_item);
}

ItemView::Refusal ChangeView::refused(const Reply &reply, After after)
{
    if (reply.status == 404) {
        banner()->show(Banner::Kind::Error,
                       tr("This entry was deleted meanwhile. What you entered is still here, "
                          "but it cannot be saved."));
        return Refusal::Told;
    }
    if (reply.status != 412)
        return Refusal::Unknown;
    const QJsonObject theirs = reply.json.value(QLatin1String("item")).toObject();
    if (!theirs.isEmpty() && !reply.etag.isEmpty() && !overlaps(theirs)) {
        rebase(theirs, reply.etag);
        return Refusal::TryAgain;
    }
    showConflict(reply, after);
    return Refusal::Told;
}

void ChangeView::showConflict(const Reply &reply, After after)
{
    banner()->show(Banner::Kind::Warn,
                   tr("Somebody else changed this entry meanwhile. Nothing was saved yet, and what "
                      "you entered is still here."));
    QPushButton *lose = banner()->addAction(tr("Show theirs and lose mine"));
    QPushButton *overwrite = banner()->addAction(tr("Save mine over theirs"));
    connect(lose, &QPushButton::clicked, this, &ChangeView::load);
    connect(overwrite, &QPushButton::clicked, this, [this, after, etag = reply.etag] {
        // Onto the state that the person was told about; a still newer one asks again.
        m_etag = etag;
        retrySave(after);
    });
}

void ChangeView::reload()
{
    if (!form()->isDirty())
        return load();
    ConfirmDialog::ask(this, tr("Reload “%1”?").arg(title()), tr("What you entered here is lost."),
                       tr("Reload"), [this] { load(); });
}

void ChangeView::remove()
{
    m_delete->start(collection().name, path().id(), title(), m_etag);
}

ConfirmDialog *ChangeView::saveQuestion() const
{
    return m_question;
}

void ChangeView::runAction(const QString &name)
{
    const ActionMeta *action = collection().action(name);
    if (!action || m_flow->isRunning() || isSaving() || m_question)
        return;
    if (form()->isDirty())
        askToSave(*action);
    else
        startAction(*action);
}

void ChangeView::askToSave(const ActionMeta &action)
{
    m_question = new ConfirmDialog(
        tr("Carry out “%1”?").arg(action.title),
        tr("It works on the entry as it is stored, without the changes you have not saved yet."),
        tr("Carry out without saving"), this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->addChoice(tr("Save and carry out"), [this, action] {
        saveThen([this, action](bool saved) {
            if (saved)
                startAction(action);
        });
    });
    setButtonRole(m_question->actionButton(), ButtonRole::Normal);
    connect(m_question, &QDialog::accepted, this, [this, action] { startAction(action); });
    m_question->open();
}

void ChangeView::startAction(const ActionMeta &action)
{
    m_flow->start(action, {{path().id(), title()}});
}

void ChangeView::collectionsChanged(const QStringList &collections)
{
    labels()->refresh(collections);
    if (m_loaded && collections.contains(collection().name))
        lookAgain();
}

void ChangeView::lookAgain()
{
    // While saving, the answer brings the new state anyway.
    if (isSaving())
        return;
    const int generation = ++m_generation;
    connector().read(collection().name, path().id()).then(this, [this, generation](const Reply &reply) {
        if (generation == m_generation && !isSaving())
            takeForeign(reply);
    });
}

bool ChangeView::overlaps(const QJsonObject &theirs) const
{
    const QJsonObject mine = form()->draft();
    for (const QString &name : form()->modifiedNames()) {
        // The same change on both sides is none to quarrel about.
        if (theirs.value(name) != m_item.value(name) && theirs.value(name) != mine.value(name))
            return true;
    }
    return false;
}

void ChangeView::takeForeign(const Reply &reply)
{
    if (reply.status == 404 && !m_delete->isRunning()) {
        if (!form()->isDirty())
            return showLoaded(reply);
        banner()->show(Banner::Kind::Warn,
                       tr("This entry was deleted elsewhere. What you entered is still here."));
        return;
    }
    if (!reply.ok() || reply.etag == m_etag)
        return;
    if (!form()->isDirty())
        return take(reply);
    if (overlaps(reply.json)) {
        banner()->show(Banner::Kind::Info,
                       tr("This entry was changed elsewhere. What you entered is still here."));
        connect(banner()->addAction(tr("Show theirs and lose mine")), &QPushButton::clicked, this,
                &ChangeView::load);
        return;
    }
    rebase(reply.json, reply.etag);
}

/// They changed other fields than the person here: both changes can stand.
void ChangeView::rebase(const QJsonObject &theirs, const QByteArray &etag)
{
    m_item = theirs;
    m_etag = etag;
    form()->rebase(m_item);
    m_internal->setItem(m_item);
}

} // namespace backdesk::ui
