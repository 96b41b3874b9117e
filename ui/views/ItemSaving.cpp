// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an ItemView saves.
#include "ui/admin/MessageTexts.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormSubmit.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineTabs.h"
#include "ui/views/ItemView.h"
#include "ui/widgets/TabStrip.h"

#include <QPushButton>
#include <QStackedWidget>

namespace backdesk::ui
{

void ItemView::saveAnd(After after)
{
    start(after, {});
}

void ItemView::saveThen(std::function<void(bool saved)> done)
{
    start(After::Nothing, std::move(done));
}

void ItemView::start(After after, std::function<void(bool)> done)
{
    const auto tell = [done](bool saved) {
        if (done)
            done(saved);
    };
    if (m_saving || m_stack->currentWidget() != m_pages)
        return tell(false);
    // The keys work without the buttons.
    if (!maySave()) {
        Q_EMIT message(
            Message::info(messageText(path().isAdd() ? QStringLiteral("permissions.addNotPermitted")
                                                     : QStringLiteral("permissions.saveNotPermitted"))));
        return tell(false);
    }
    setSaving(true);
    m_banner->hide();
    FormSubmit::start(*m_form,
                      [this, after, tell](const Outgoing &outgoing) { send(outgoing, after, tell); });
}

void ItemView::setSaving(bool saving, const QString &what)
{
    m_saving = saving;
    m_footer->setBusy(saving);
    //: What the entry is called.
    m_task = saving ? std::make_unique<RunningTask>(tr("Saving %1").arg(what.isEmpty() ? title() : what))
                    : nullptr;
}

void ItemView::send(const Outgoing &outgoing, After after, const std::function<void(bool)> &done)
{
    if (!outgoing.ok) {
        setSaving(false);
        aboutToShowMistakes();
        if (outgoing.failure.isEmpty()) {
            focusMistake();
            tellInvalid();
        } else {
            m_banner->show(Banner::Kind::Error, outgoing.failure);
        }
        return done(false);
    }
    if (m_parent)
        return storeRest(outgoing.item, after, done);
    const bool replaced = isReplacedAction(path().isAdd() ? "add" : "save");
    if (m_tabs->isDirty() && !replaced)
        return storeAll(outgoing.item, after, done);
    // Functions get all the form has: they may store it where nothing is merged.
    const QJsonObject item = replaced && !outgoing.item.isEmpty() ? outgoing.all : outgoing.item;
    if (m_tabs->isDirty())
        return storeThenTabs(item, after, done);
    const PendingReply pending = store(item);
    if (!pending.isValid()) {
        setSaving(false);
        leave(after, {});
        return done(true);
    }
    pending.then(this, [this, after, done](const Reply &reply) { finish(reply, after, done); });
}

void ItemView::storeAll(const QJsonObject &outgoing, After after, const std::function<void(bool)> &done)
{
    const QJsonValue id = path().isAdd() ? QJsonValue(InlineTabs::newParent()) : QJsonValue(path().id());
    m_tabs->store(operation(outgoing), id, unchanged(),
                  [this, after, done](const std::optional<Reply> &reply) {
                      if (reply)
                          return finish(*reply, after, done);
                      setSaving(false);
                      done(false);
                  });
}

/// What a function stores is no part of a batch: the related items follow it. It does not begin while
/// something is wrong with them.
void ItemView::storeThenTabs(const QJsonObject &item, After after, const std::function<void(bool)> &done)
{
    const QJsonValue id = path().isAdd() ? QJsonValue(InlineTabs::newParent()) : QJsonValue(path().id());
    m_tabs->check(id, [this, item, after, done](bool fine) {
        if (!fine) {
            setSaving(false);
            return done(false);
        }
        const PendingReply pending = store(item);
        if (!pending.isValid())
            return storeTabs(unchanged(), after, done);
        pending.then(this, [this, after, done](const Reply &reply) {
            if (!reply.ok())
                return finish(reply, after, done);
            stored(reply);
            storeTabs(reply, after, done);
        });
    });
}

/// A new one that was stored when its related items were refused is not made twice: it is changed.
void ItemView::storeRest(const QJsonObject &outgoing, After after, const std::function<void(bool)> &done)
{
    const Reply parent = *m_parent;
    const QString id = parent.json.value(QLatin1String("_id")).toString();
    QJsonObject item;
    for (auto it = outgoing.begin(); it != outgoing.end(); ++it) {
        if (parent.json.value(it.key()) != it.value())
            item.insert(it.key(), it.value());
    }
    // What is empty is no part of a new one: here it was stored, and was emptied since.
    const QJsonObject changes = m_form->changes();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull() && !outgoing.contains(it.key()))
            item.insert(it.key(), QJsonValue::Null);
    }
    QJsonObject change;
    if (!item.isEmpty()) {
        change = {{QStringLiteral("op"), QStringLiteral("update")},
                  {QStringLiteral("collection"), m_collection.name},
                  {QStringLiteral("id"), id},
                  {QStringLiteral("item"), item}};
    }
    if (change.isEmpty() && !m_tabs->isDirty()) {
        m_parent.reset();
        return finish(parent, after, done);
    }
    m_tabs->store(change, id, parent, [this, after, done](const std::optional<Reply> &reply) {
        if (reply && reply->ok())
            m_parent.reset();
        if (reply)
            return finish(*reply, after, done);
        setSaving(false);
        done(false);
    });
}

/// What belongs to it was refused, but it is stored.
void ItemView::takeParent(const Reply &reply)
{
    if (path().isAdd())
        m_parent = reply;
    stored(reply);
}

void ItemView::storeTabs(const Reply &parent, After after, const std::function<void(bool)> &done)
{
    // A new one is not to be made twice when the others are refused.
    if (path().isAdd())
        m_parent = parent;
    const QString id = parent.json.value(QLatin1String("_id")).toString(path().id());
    m_tabs->store({}, id, parent, [this, after, done](const std::optional<Reply> &reply) {
        if (reply) {
            m_parent.reset();
            return finish(*reply, after, done);
        }
        setSaving(false);
        done(false);
    });
}

/// A related item alone; what else was entered stays as it is.
void ItemView::saveOne(const InlineCard *card)
{
    if (m_saving || path().isAdd())
        return;
    setSaving(true, card->title());
    m_tabs->storeOne(card, path().id(), unchanged(), [this](const std::optional<Reply> &reply) {
        setSaving(false);
        if (!reply)
            return;
        if (!reply->ok()) {
            m_banner->show(Banner::Kind::Error, failureText(*reply));
            return;
        }
        Message saved = Message::good(m_tabs->takeSavedText({}));
        saved.undo = {reply->undo};
        Q_EMIT message(saved);
    });
}

void ItemView::showMistakes(const FieldErrors &errors)
{
    aboutToShowMistakes();
    m_form->setErrors(errors);
    focusMistake();
    tellInvalid();
}

/// The footer counts the mistakes; a text of the description's own is told beside that.
void ItemView::tellInvalid()
{
    const QString id =
        path().isAdd() ? QStringLiteral("addView.add.failed") : QStringLiteral("changeView.validationError");
    if (isReplaced(id))
        Q_EMIT message(Message::warn(messageText(id, names())));
}

void ItemView::focusMistake()
{
    m_strip->setCurrentIndex(0);
    m_form->focusFirstMistake();
}

void ItemView::finish(const Reply &reply, After after, const std::function<void(bool)> &done)
{
    setSaving(false);
    if (reply.ok()) {
        m_banner->hide();
        stored(reply);
        Message saved = Message::good(m_tabs->takeSavedText(savedText()));
        saved.undo = {reply.undo};
        Q_EMIT message(saved);
        leave(after, reply);
        return done(true);
    }
    if (!reply.errors().isEmpty()) {
        showMistakes(reply.errors());
        return done(false);
    }
    switch (refused(reply, after)) {
    case Refusal::TryAgain:
        return start(after, done);
    case Refusal::Unknown:
        showFailure(reply, after);
        break;
    case Refusal::Told:
        break;
    }
    m_scroll->ensureWidgetVisible(m_banner);
    done(false);
}

/// As a function says, which need not mean the item itself. It may know where to go on; what was entered is
/// not lost without a question.
void ItemView::tellNotFound(const Reply &reply, After after)
{
    const QString place = reply.json.value(QLatin1String("redirectTo")).toString();
    showFailure(reply, after);
    if (place.isEmpty())
        return;
    Q_EMIT message(Message::error(reply.detail()));
    Q_EMIT navigate(Path::fromString(place));
}

QString ItemView::failureText(const Reply &reply)
{
    constexpr int Forbidden = 403;
    constexpr int Unavailable = 503;
    constexpr int StorageFull = 507;
    const QString detail = reply.detail().isEmpty() ? tr("No answer came.") : reply.detail();
    switch (reply.status) {
    case Forbidden:
        return isReplaced(QStringLiteral("error.notPermitted"))
                   ? tr("%1\nWhat you entered is still here.")
                         .arg(messageText(QStringLiteral("error.notPermitted")))
                   : tr("You are not allowed to save this: %1\nWhat you entered is still here.").arg(detail);
    case Unavailable:
        return tr("It cannot be saved at present: %1\nWhat you entered is still here. Try again in a moment.")
            .arg(detail);
    case StorageFull:
        return tr("There is no room left to save it: %1\nWhat you entered is still here. Make room, then try "
                  "again.")
            .arg(detail);
    default:
        return tr("It could not be saved: %1\nWhat you entered is still here.").arg(detail);
    }
}

QString ItemView::savedText()
{
    return messageText(QStringLiteral("changeView.saveSuccess"), names());
}

void ItemView::showFailure(const Reply &reply, After after)
{
    m_banner->show(Banner::Kind::Error, failureText(reply));
    // Trying again would not help whoever may not.
    if (reply.status == 403)
        return;
    QPushButton *retry = m_banner->addAction(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, [this, after] { saveAnd(after); });
}

ItemView::Refusal ItemView::refused(const Reply &reply, After after)
{
    constexpr int NotFound = 404;
    if (reply.status != NotFound || !isReplacedAction(path().isAdd() ? "add" : "save"))
        return Refusal::Unknown;
    tellNotFound(reply, after);
    return Refusal::Told;
}

void ItemView::leave(After after, const Reply &reply)
{
    switch (after) {
    case After::Nothing:
        break;
    case After::List:
        leaveFor(Path::list(m_collection.name));
        break;
    case After::AddAnother:
        addAnother();
        break;
    case After::Stay:
        if (const Path place = storedPath(reply); place != path())
            Q_EMIT replace(place);
        break;
    }
}

void ItemView::addAnother()
{
    Q_EMIT navigate(Path::add(m_collection.name));
}

} // namespace backdesk::ui
