// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an InlineCard is stored, and meets what others stored.
#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Reply.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormSubmit.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/TheirChange.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/meta/ItemPath.h"

#include <QPushButton>

#include <utility>

namespace backdesk::ui
{

namespace
{

QJsonObject ownMembers(QJsonObject item)
{
    item.remove(QLatin1String("_id"));
    item.remove(QLatin1String("_meta"));
    return item;
}

} // namespace

void InlineCard::operation(const QJsonValue &parent, const std::function<void(const QJsonObject &)> &made)
{
    m_refused = false;
    m_failure.clear();
    if (m_removed)
        return made(operationFor(QStringLiteral("delete"), parent));
    const QJsonObject operation =
        operationFor(isNew() ? QStringLiteral("create") : QStringLiteral("update"), parent);
    const auto complete = [this, made, operation, parent](const QJsonObject &outgoing) {
        QJsonObject item = isNew() ? createdItem(outgoing) : outgoing;
        if (m_position >= 0)
            insertAt(item, m_tab.about.position, m_position);
        if (isNew())
            item.insert(m_tab.reverse, parent);
        QJsonObject whole = operation;
        whole.insert(QStringLiteral("item"), item);
        made(whole);
    };
    // Functions get all there is, the server what changed.
    const bool isWhole = !isNew() && isReplaced(QStringLiteral("save"));
    if (!m_form)
        return complete(isWhole ? ownMembers(m_item) : QJsonObject());
    m_sent = m_form->changes();
    m_form->clearFailure();
    FormSubmit::start(*m_form, [this, complete, made, isWhole](const Outgoing &outgoing) {
        if (outgoing.ok)
            return complete(isWhole ? outgoing.all : outgoing.item);
        if (!outgoing.failure.isEmpty()) {
            m_refused = true;
            m_failure = outgoing.failure;
            m_form->banner()->show(Banner::Kind::Error, outgoing.failure);
        }
        made({});
    });
}

/// Without what is stored. Where a function does it, that sees this item and the parent, which may be a new
/// one.
QJsonObject InlineCard::operationFor(const QString &op, const QJsonValue &parent) const
{
    QJsonObject operation{{QStringLiteral("op"), op}, {QStringLiteral("collection"), m_tab.collection.name}};
    if (!isNew())
        operation.insert(QStringLiteral("id"), m_id);
    const QString action = op == QLatin1String("create")   ? QStringLiteral("add")
                           : op == QLatin1String("update") ? QStringLiteral("save")
                                                           : op;
    if (!isReplaced(action)) {
        if (!m_etag.isEmpty())
            operation.insert(QStringLiteral("etag"), QString::fromLatin1(m_etag));
        return operation;
    }
    ScriptScope scope{m_tab.about.id, seen(), place()};
    QJsonObject around = scope.context.value(QLatin1String("parent")).toObject();
    around.insert(QStringLiteral("id"), parent);
    around.insert(QStringLiteral("_id"), parent);
    scope.context.insert(QStringLiteral("parent"), around);
    scope.path.insert(QStringLiteral("id"), parent);
    operation.insert(QStringLiteral("asker"), scope.toJson());
    if (op == QLatin1String("delete"))
        operation.insert(QStringLiteral("item"), m_form ? m_form->values() : m_item);
    return operation;
}

/// Of a new one, besides its form.
QJsonObject InlineCard::given() const
{
    QJsonObject item = m_kept;
    if (!m_parent.isEmpty())
        item.insert(m_tab.reverse, m_parent);
    return item;
}

QJsonObject InlineCard::createdItem(const QJsonObject &outgoing) const
{
    QJsonObject item = m_kept;
    for (auto it = outgoing.begin(); it != outgoing.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

void InlineCard::stored(const QJsonObject &result)
{
    const QJsonObject item = result.value(QLatin1String("item")).toObject();
    if (item.isEmpty())
        return;
    m_position = -1;
    m_item = item;
    m_listed = item;
    m_etag = result.value(QLatin1String("etag")).toString().toLatin1();
    if (isNew()) {
        m_id = item.value(QLatin1String("_id")).toString();
        m_context.itemId = m_id;
        m_label = m_form ? m_form->title() : QString();
        m_kept = {};
        // It is another kind of form from now on.
        delete std::exchange(m_form, nullptr);
        if (!isCollapsed())
            makeForm();
        showButtons();
    } else if (m_form) {
        m_form->setSaved(item, m_sent);
        m_form->banner()->hide();
    }
    showTitle();
}

bool InlineCard::refused(const QJsonObject &result)
{
    constexpr int stale = 412;
    constexpr int gone = 404;
    Reply reply;
    reply.status = result.value(QLatin1String("status")).toInt();
    reply.json = result;
    if (reply.status == gone && takeGone()) {
        m_refused = true;
        return false;
    }
    const QJsonObject theirs = result.value(QLatin1String("item")).toObject();
    if (reply.status == stale && !theirs.isEmpty()) {
        const QByteArray etag = result.value(QLatin1String("etag")).toString().toLatin1();
        // Nobody deletes what he has not seen.
        const bool wasRemoved = m_removed;
        if (m_removed)
            setRemoved(false);
        if (!wasRemoved && takeState(theirs, etag))
            return true;
        if (wasRemoved) {
            setCollapsed(false);
            takeState(theirs, etag);
            m_form->banner()->show(
                Banner::Kind::Warn,
                tr("Somebody else changed this entry meanwhile, so it was not deleted. Look "
                   "at it again."));
        }
        m_refused = true;
        return false;
    }
    showRefusal(reply);
    return false;
}

void InlineCard::showRefusal(const Reply &reply)
{
    m_refused = true;
    m_failure = reply.errors().isEmpty() ? reply.detail() : QString();
    if (m_removed) {
        const QString failure =
            messageText(QStringLiteral("inlinesView.deleteFailure"), {{QStringLiteral("item"), title()}});
        return showNotice(failure + u' ' + reply.detail(), Color::Error);
    }
    setCollapsed(false);
    if (reply.errors().isEmpty()) {
        m_form->banner()->show(Banner::Kind::Error, reply.detail());
        return;
    }
    m_form->touchAll();
    m_form->setErrors(reply.errors());
}

/// False: it overlaps with what was edited here, and the card asks.
bool InlineCard::takeState(const QJsonObject &theirs, const QByteArray &etag)
{
    if (!m_etag.isEmpty() && m_etag == etag)
        return true;
    if (m_form && m_form->isDirty()) {
        const ThreeWayMerge merge(m_tab.collection.fields, m_item, m_form->changes(), theirs);
        if (merge.hasConflicts()) {
            setCollapsed(false);
            m_refused = true;
            offerTheirs(*m_form, merge, theirs, this, [this, theirs, etag] {
                m_item = theirs;
                m_etag = etag;
                m_refused = false;
            });
            Q_EMIT changed();
            return false;
        }
    }
    const bool same = m_item == theirs;
    m_item = theirs;
    m_etag = etag;
    if (m_form && (!same || m_form->isDirty()))
        m_form->rebase(theirs);
    showTitle();
    return true;
}

void InlineCard::takeStored(const QJsonObject &item, const QString &label)
{
    m_label = label;
    if (std::exchange(m_listed, item) == item)
        return showTitle();
    // What is to be deleted is what was seen; the server tells that it is another one by now.
    if (m_removed)
        return;
    if (m_form && isReplaced(QStringLiteral("list"))) {
        takeState(item, {});
        return askEtag();
    }
    if (m_form)
        return load();
    m_item = item;
    m_etag.clear();
    showTitle();
}

bool InlineCard::takeGone()
{
    if (isNew() || m_gone)
        return true;
    if (m_removed || !m_form || !m_form->isDirty())
        return false;
    m_gone = true;
    m_refused = true;
    setCollapsed(false);
    Banner *banner = m_form->banner();
    banner->show(Banner::Kind::Warn,
                 tr("This entry was deleted or moved elsewhere meanwhile. What you entered "
                    "is still here."));
    // Their buttons go with the form.
    connect(banner->addAction(tr("Keep as a new entry")), &QPushButton::clicked, this, &InlineCard::keepAsNew,
            Qt::QueuedConnection);
    connect(banner->addAction(tr("Give it up")), &QPushButton::clicked, this, &InlineCard::givenUp,
            Qt::QueuedConnection);
    showButtons();
    showTitle();
    Q_EMIT changed();
    return true;
}

void InlineCard::keepAsNew()
{
    const QJsonObject draft = m_form->draft();
    m_kept = m_item;
    for (const FieldMeta &field : m_tab.collection.fields) {
        if (field.readOnly)
            m_kept.remove(field.name);
    }
    m_kept = ownMembers(m_kept);
    m_id.clear();
    m_context.itemId.clear();
    m_item = {};
    m_listed = {};
    m_etag.clear();
    m_gone = false;
    m_refused = false;
    delete std::exchange(m_form, nullptr);
    makeForm();
    m_form->begin(draft);
    m_form->focusFirst();
    showButtons();
    showTitle();
    Q_EMIT changed();
}

InlineDraft InlineCard::keep() const
{
    return {m_id, m_form ? m_form->keep() : FormDraft(), m_position, m_removed, !isCollapsed()};
}

void InlineCard::restore(const InlineDraft &draft)
{
    if (isNew() || !draft.form.values.isEmpty() || !draft.form.texts.isEmpty()) {
        makeForm();
        m_form->restore(draft.form);
    }
    m_position = draft.position;
    if (draft.removed)
        setRemoved(true);
    setCollapsed(!draft.open);
    showTitle();
    Q_EMIT changed();
}

void InlineCard::reset()
{
    m_position = -1;
    const bool wasRefused = std::exchange(m_refused, false);
    if (m_removed)
        setRemoved(false);
    if (m_form) {
        m_form->reset();
        m_form->banner()->hide();
        // Perhaps since it is another one by now.
        if (wasRefused && !isNew())
            load();
    }
    showTitle();
}

} // namespace backdesk::ui
