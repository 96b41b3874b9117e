// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ChangeView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormState.h"
#include "ui/forms/InlineTabs.h"
#include "ui/forms/InternalCard.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/theme/Controls.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ActionFlow.h"
#include "ui/views/DeletedItem.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/MergeDialog.h"
#include "ui/views/MergeText.h"
#include "ui/views/OpeningState.h"
#include "ui/views/TitleTag.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/ViewHeader.h"

#include <QPushButton>
#include <QTimer>

#include <utility>

namespace backdesk::ui
{

ChangeView::ChangeView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent,
                       ScriptRunner *scripts, Permissions *permissions)
    : ItemView(connector, app, path, Form::Mode::Change, parent, scripts, permissions),
      m_delete(new DeleteFlow(connector, app, this)),
      m_actions(new ActionBar(collection().actions, header()->actions())),
      m_flow(new ActionFlow(context(), this)),
      m_gone(new DeletedItem(connector, collection(), *this)),
      m_internal(new InternalCard(form())),
      m_tag(new TitleTag(app, collection(), scripts, this))
{
    form()->addCard(m_internal);
    connect(footer()->deleteButton(), &QPushButton::clicked, this, &ChangeView::remove);
    connect(m_actions, &ActionBar::triggered, this, &ChangeView::runAction);
    connect(m_flow, &ActionFlow::message, this, &View::message);
    connect(m_flow, &ActionFlow::linkFollowed, this, &View::navigate);
    connect(m_flow, &ActionFlow::runningChanged, m_actions, &ActionBar::setBusy);
    connect(m_flow, &ActionFlow::finished, this, [this] {
        form()->state()->askNow();
        lookAgain();
    });
    connect(this, &ItemView::rightsChanged, this, &ChangeView::followRights);
    connect(m_delete, &DeleteFlow::message, this, &View::message);
    const auto showList = [this] { leaveGone(Path::list(collection().name)); };
    connect(m_delete, &DeleteFlow::deleted, this, showList);
    connect(m_gone, &DeletedItem::message, this, &View::message);
    connect(m_gone, &DeletedItem::givenUp, this, showList);
    connect(m_gone, &DeletedItem::kept, this,
            [this](const QString &id) { leaveGone(Path::item(collection().name, id)); });
    connect(m_internal, &InternalCard::copied, this,
            [this] { Q_EMIT message(Message::info(tr("The id was copied."))); });
    connect(m_tag, &TitleTag::changed, this, [this] { setStateTag(m_tag->text(), m_tag->state()); });
    connect(&connector, &Connector::changed, this, &ChangeView::collectionsChanged);
    connect(labels(), &ReferenceLabels::arrived, this, [this](const QString &changed) {
        if (changed == collection().name)
            updateState();
    });
    connect(labels(), &ReferenceLabels::idle, this, [this] {
        if (m_loaded && form()->state()->isKnown())
            announceOnce();
    });
    if (connector.health().isOpen())
        showSkeleton();
    else
        showState(new OpeningState(connector));
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
    m_forbidden = !permits("get");
    if (m_forbidden)
        return showForbidden();
    const int generation = ++m_generation;
    connector().read(collection().name, path().id()).then(this, [this, generation](const Reply &reply) {
        if (generation == m_generation)
            showLoaded(reply);
    });
}

void ChangeView::followRights()
{
    m_actions->setStates(rights().actions);
    if (permits("get") && m_forbidden) {
        showSkeleton();
        load();
    } else if (!permits("get")) {
        m_forbidden = true;
        showForbidden();
    }
}

void ChangeView::showForbidden()
{
    // A function is still to tell.
    if (!isPermissionKnown("get"))
        return;
    ++m_generation;
    m_actions->setStates({});
    showState(
        new EmptyState(QStringLiteral("lock"), messageText(QStringLiteral("permissions.viewNotPermitted"))));
    announceOnce();
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
    if (first)
        tabs()->load();
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

/// The description wants what is not there to be told at an address of its own.
void ChangeView::leaveForNotFound(const QString &text)
{
    Q_EMIT message(Message::error(text));
    Q_EMIT replace(Path::fromString(app().admin.notFoundPath));
}

/// What the view tells of the stored item beside its form.
void ChangeView::showStored()
{
    m_internal->setItem(m_item);
    m_tag->setItem(m_item);
}

void ChangeView::showRefusal(const Reply &reply)
{
    m_actions->setStates({});
    const QString place = reply.json.value(QLatin1String("redirectTo")).toString();
    if (reply.status == 404 && !place.isEmpty()) {
        Q_EMIT message(Message::error(reply.detail()));
        Q_EMIT replace(Path::fromString(place));
        return;
    }
    if (reply.status == 404 || reply.status == 403) {
        const bool gone = reply.status == 404;
        const QString text = gone ? replacedText(QStringLiteral("error.notFound"),
                                                 tr("There is no such entry. It may have been deleted."))
                                  : replacedText(QStringLiteral("error.notPermitted"),
                                                 tr("You are not allowed to see this entry."));
        if (gone && !app().admin.notFoundPath.isEmpty())
            return leaveForNotFound(isReplacedAction("get") && !reply.detail().isEmpty() ? reply.detail()
                                                                                         : text);
        auto *block = new EmptyState(gone ? QStringLiteral("file") : QStringLiteral("lock"), text);
        if (isReplacedAction("get") && !reply.detail().isEmpty())
            block->setDetail(reply.detail());
        block->setAction(tr("Show %1").arg(collection().title));
        connect(block, &EmptyState::actionTriggered, this,
                [this] { Q_EMIT replace(Path::list(collection().name)); });
        showState(block);
    } else if (!connector().health().isOpen()) {
        showState(new OpeningState(connector()));
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
    m_theirEtag.clear();
    form()->setItem(m_item);
    showStored();
}

/// What is to be sent; empty: nothing.
QJsonObject ChangeView::sending(const QJsonObject &outgoing)
{
    m_sent = form()->changes();
    const QJsonObject item = m_savingMerge ? m_merge->changes() : outgoing;
    if (m_savingMerge && item.isEmpty()) {
        // All of it is as they have it already.
        m_savingMerge = false;
        showTheirs();
    }
    if (!item.isEmpty())
        ++m_generation;
    return item;
}

PendingReply ChangeView::store(const QJsonObject &outgoing)
{
    const QJsonObject item = sending(outgoing);
    if (item.isEmpty())
        return {};
    return connector().update(collection().name, path().id(), item, m_savingMerge ? m_theirEtag : m_etag);
}

QJsonObject ChangeView::operation(const QJsonObject &outgoing)
{
    const QJsonObject item = sending(outgoing);
    if (item.isEmpty())
        return {};
    return {{QStringLiteral("op"), QStringLiteral("update")},
            {QStringLiteral("collection"), collection().name},
            {QStringLiteral("id"), path().id()},
            {QStringLiteral("item"), item},
            {QStringLiteral("etag"), QString::fromLatin1(m_savingMerge ? m_theirEtag : m_etag)}};
}

Reply ChangeView::unchanged() const
{
    constexpr int ok = 200;
    return {ok, m_item, m_etag, {}, {}};
}

void ChangeView::stored(const Reply &reply)
{
    m_item = reply.json;
    m_etag = reply.etag;
    if (std::exchange(m_savingMerge, false)) {
        closeMerge();
        form()->setItem(m_item);
    } else {
        form()->setSaved(m_item, m_sent);
    }
    m_theirEtag.clear();
    showStored();
    // Related items that were stored with it may have changed it once more.
    if (!tabs()->lists().isEmpty())
        QTimer::singleShot(0, this, &ChangeView::lookAgain);
}

QString ChangeView::savedText()
{
    const QStringList taken = std::exchange(m_taken, {});
    if (taken.isEmpty())
        return ItemView::savedText();
    //: An entry, and the titles of fields that somebody else had changed at the same time.
    return tr("“%1” was saved, together with what somebody else changed: %2.")
        .arg(title(), taken.join(tr(", ")));
}

/// The place is no more.
void ChangeView::leaveGone(const Path &place)
{
    m_loaded = false;
    ++m_generation;
    form()->reset();
    Q_EMIT replace(place);
}

void ChangeView::reload()
{
    if (!hasUnsavedChanges()) {
        tabs()->load();
        return load();
    }
    ConfirmDialog::ask(this, tr("Reload “%1”?").arg(title()), tr("What you entered here is lost."),
                       tr("Reload"), [this] {
                           tabs()->load();
                           load();
                       });
}

void ChangeView::remove()
{
    if (!mayRemove()) {
        Q_EMIT message(Message::info(messageText(QStringLiteral("permissions.deleteNotPermitted"))));
        return;
    }
    m_delete->start(
        collection().name, path().id(), title(), m_etag,
        [this](const QJsonObject &theirs) { return changesSince(theirs); }, form()->values());
}

/// Line by line: "Year: 2013 → 1999".
QStringList ChangeView::changesSince(const QJsonObject &theirs) const
{
    const MergeText text(context(), locale());
    QStringList lines;
    const ThreeWayMerge merge(collection().fields, m_item, {}, theirs);
    for (const MergeField &field : merge.fields()) {
        const auto shown = [&](const QJsonValue &value) {
            const QString line = text.text(field.field, value).simplified().left(80);
            return line.isEmpty() ? QStringLiteral("–") : line;
        };
        //: A field, what stood in it and what stands in it now.
        lines.append(tr("%1: %2 → %3").arg(field.title, shown(field.base), shown(field.theirs)));
    }
    return lines;
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

} // namespace backdesk::ui
