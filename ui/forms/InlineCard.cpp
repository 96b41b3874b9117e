// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineCard.h"

#include "ui/connectors/Connector.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormSubmit.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr auto UpKey = Qt::ALT | Qt::Key_Up;
constexpr auto DownKey = Qt::ALT | Qt::Key_Down;

/// "{url} ({title})" with the members of an item.
QString fromTemplate(QString text, const QJsonObject &item)
{
    static const QRegularExpression name(QStringLiteral("\\{([^{}]+)\\}"));
    QRegularExpressionMatch match;
    qsizetype from = 0;
    while ((from = text.indexOf(name, from, &match)) >= 0) {
        const QString value = jsonText(definedValue(valueAt(item, match.captured(1))));
        text.replace(from, match.capturedLength(), value);
        from += value.size();
    }
    return text.simplified();
}

} // namespace

InlineCard::InlineCard(const InlineTab &tab, const FieldContext &context, const QString &id,
                       const QJsonObject &item, const QString &label, QWidget *parent)
    : CollapsibleCard({}, parent),
      m_tab(tab),
      m_context(context),
      m_id(id),
      m_item(item),
      m_label(label),
      m_up(iconButton(QStringLiteral("arrow-up"), withKeys(tr("Move up"), UpKey), header())),
      m_down(iconButton(QStringLiteral("arrow-down"), withKeys(tr("Move down"), DownKey), header())),
      m_remove(iconButton(QStringLiteral("trash-2"), tr("Remove"), header())),
      m_keep(linkButton(tr("Keep"), header()))
{
    m_context.itemId = id;
    m_context.collection = tab.collection.name;
    auto *inner = new QVBoxLayout(content());
    inner->setContentsMargins({});
    auto *buttons = new QHBoxLayout(header());
    buttons->setContentsMargins(0, 0, themeSize(Size::Gap), 0);
    buttons->setSpacing(themeSize(Size::Tight));
    buttons->addStretch(1);
    for (QWidget *button : {static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_up),
                            static_cast<QWidget *>(m_down), static_cast<QWidget *>(m_remove)})
        buttons->addWidget(button);
    header()->setTrailingRoom(4 * themeSize(Size::FieldsetHeader));
    m_keep->hide();
    setMovable(false);
    setCollapsed(true);
    connect(this, &CollapsibleCard::collapsedChanged, this, [this](bool closed) {
        if (!closed)
            makeForm();
    });
    connect(m_remove, &QToolButton::clicked, this, &InlineCard::removeWanted);
    connect(m_keep, &QPushButton::clicked, this, [this] { setRemoved(false); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    // The header, a button, keeps arrow keys for itself.
    for (const auto &[keys, by] : {std::pair(UpKey, -1), std::pair(DownKey, 1)}) {
        auto *key = new QShortcut(QKeySequence(keys), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step = by] {
            if (!m_up->isHidden())
                Q_EMIT moveWanted(step);
        });
    }
    showTitle();
}

void InlineCard::makeForm()
{
    if (m_form)
        return;
    CollectionMeta shown = m_tab.collection;
    // The card says it.
    shown.title.clear();
    const auto mode = isNew() ? Form::Mode::Add : Form::Mode::Change;
    m_form = new Form(shown, m_tab.about, m_context, mode, {m_tab.reverse}, content());
    content()->layout()->addWidget(m_form);
    m_form->setReadOnly(!m_mayChange);
    connect(m_form, &Form::open, this, &InlineCard::open);
    if (!isNew()) {
        m_form->setItem(m_item);
        load();
    }
    connect(m_form, &Form::stateChanged, this, [this] {
        showTitle();
        Q_EMIT changed();
    });
    showTitle();
}

/// The list told what is in it; what it takes to change it safely is asked for now.
void InlineCard::load()
{
    m_context.connector->read(m_tab.collection.name, m_id).then(this, [this](const Reply &reply) {
        if (!reply.ok()) {
            m_form->banner()->show(Banner::Kind::Error, reply.detail());
            return;
        }
        m_item = reply.json;
        m_etag = reply.etag;
        m_form->rebase(m_item);
    });
}

QString InlineCard::title() const
{
    if (!m_givenTitle.isEmpty())
        return m_givenTitle;
    const QJsonObject item = m_form ? m_form->values() : m_item;
    if (const QString text = m_tab.about.itemTitle.text(); !text.isEmpty()) {
        const QString made = fromTemplate(text, item);
        if (!made.isEmpty())
            return made;
    }
    const QString own = m_form ? m_form->title() : m_label;
    if (!own.isEmpty())
        return own;
    return isNew() ? tr("New entry") : m_label;
}

void InlineCard::showTitle()
{
    setTitle(title());
    const bool changedHere = !isNew() && !m_removed && isDirty();
    setHint(m_removed     ? tr("Is removed when you save")
            : isNew()     ? tr("New")
            : changedHere ? tr("Changed")
                          : QString());
    header()->setStruck(m_removed);
    m_remove->setAccessibleName(tr("Remove “%1”").arg(title()));
    const AdminFunction &function =
        m_tab.about.getItemTitle.isGiven() ? m_tab.about.getItemTitle : m_tab.about.itemTitle.function;
    if (!function.isGiven() || !m_context.scripts)
        return;
    const QJsonObject item = m_form ? m_form->values() : m_item;
    const ScriptScope scope{m_tab.about.id, item, {{QStringLiteral("id"), m_id}}};
    m_context.scripts->call(function, {item}, scope, this, [this](const ScriptAnswer &answer) {
        if (!answer.ok)
            return m_context.scripts->report(answer.error);
        m_givenTitle = answer.value.toString();
        setTitle(title());
    });
}

void InlineCard::setMovable(bool movable)
{
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void InlineCard::setAllowed(bool save, bool remove)
{
    m_mayChange = save;
    m_remove->setVisible((remove || isNew()) && !m_removed);
    if (m_form)
        m_form->setReadOnly(!save && !isNew());
}

void InlineCard::setRemoved(bool removed)
{
    m_removed = removed;
    m_keep->setVisible(removed);
    m_remove->setVisible(!removed);
    setCollapsed(true);
    // Its state is needed to remove just that.
    if (removed && m_etag.isEmpty()) {
        m_context.connector->read(m_tab.collection.name, m_id).then(this, [this](const Reply &reply) {
            if (reply.ok() && m_etag.isEmpty())
                m_etag = reply.etag;
        });
    }
    showTitle();
    Q_EMIT changed();
}

void InlineCard::setPosition(int position)
{
    m_position = position;
    Q_EMIT changed();
}

bool InlineCard::isDirty() const
{
    return isNew() || m_removed || m_position >= 0 || (m_form && m_form->isDirty());
}

int InlineCard::changedCount() const
{
    if (isNew() || m_removed)
        return 1;
    const int moved = m_position >= 0 ? 1 : 0;
    return moved + (m_form ? m_form->changedCount() : 0);
}

int InlineCard::mistakeCount() const
{
    return m_form && !m_removed ? m_form->mistakeCount() : 0;
}

void InlineCard::operation(const QJsonValue &parent, const std::function<void(const QJsonObject &)> &made)
{
    QJsonObject operation{{QStringLiteral("op"), QStringLiteral("update")},
                          {QStringLiteral("collection"), m_tab.collection.name}};
    if (!isNew())
        operation.insert(QStringLiteral("id"), m_id);
    if (!m_etag.isEmpty())
        operation.insert(QStringLiteral("etag"), QString::fromLatin1(m_etag));
    if (m_removed) {
        operation.insert(QStringLiteral("op"), QStringLiteral("delete"));
        return made(operation);
    }
    const auto complete = [this, made, operation, parent](const QJsonObject &outgoing) {
        QJsonObject item = outgoing;
        if (m_position >= 0)
            item.insert(m_tab.about.position, m_position);
        if (isNew())
            item.insert(m_tab.reverse, parent);
        QJsonObject whole = operation;
        if (isNew())
            whole.insert(QStringLiteral("op"), QStringLiteral("create"));
        whole.insert(QStringLiteral("item"), item);
        made(whole);
    };
    if (!m_form)
        return complete(QJsonObject());
    m_sent = m_form->changes();
    FormSubmit::start(*m_form, [this, complete, made](const Outgoing &outgoing) {
        if (outgoing.ok)
            return complete(outgoing.item);
        if (!outgoing.failure.isEmpty())
            m_form->banner()->show(Banner::Kind::Error, outgoing.failure);
        made({});
    });
}

void InlineCard::stored(const QJsonObject &result)
{
    const QJsonObject item = result.value(QLatin1String("item")).toObject();
    if (item.isEmpty())
        return;
    m_position = -1;
    m_item = item;
    m_etag = result.value(QLatin1String("etag")).toString().toLatin1();
    if (isNew()) {
        m_id = item.value(QLatin1String("_id")).toString();
        m_context.itemId = m_id;
        m_label = m_form ? m_form->title() : QString();
        // It is another kind of form from now on.
        delete std::exchange(m_form, nullptr);
        if (!isCollapsed())
            makeForm();
    } else if (m_form) {
        m_form->setSaved(item, m_sent);
        m_form->banner()->hide();
    }
    showTitle();
}

void InlineCard::refused(const QJsonObject &result)
{
    constexpr int stale = 412;
    if (result.value(QLatin1String("status")).toInt() == stale) {
        return tellOfConflict(result.value(QLatin1String("item")).toObject(),
                              result.value(QLatin1String("etag")).toString().toLatin1());
    }
    if (m_removed)
        setRemoved(false);
    setCollapsed(false);
    Reply reply;
    reply.json = result;
    if (reply.errors().isEmpty()) {
        m_form->banner()->show(Banner::Kind::Error, reply.detail());
        return;
    }
    m_form->touchAll();
    m_form->setErrors(reply.errors());
}

void InlineCard::tellOfConflict(const QJsonObject &theirs, const QByteArray &etag)
{
    if (m_removed)
        setRemoved(false);
    setCollapsed(false);
    Banner *banner = m_form->banner();
    banner->show(Banner::Kind::Warn,
                 tr("Somebody else changed this entry meanwhile. Nothing was saved yet, and "
                    "what you entered is still here."));
    if (theirs.isEmpty())
        return;
    connect(banner->addAction(tr("Load theirs")), &QPushButton::clicked, this, [this, theirs, etag] {
        m_item = theirs;
        m_etag = etag;
        m_form->banner()->hide();
        m_form->setItem(theirs);
    });
    connect(banner->addAction(tr("Keep mine")), &QPushButton::clicked, this, [this, theirs, etag] {
        m_item = theirs;
        m_etag = etag;
        m_form->banner()->hide();
        m_form->rebase(theirs);
    });
}

void InlineCard::reset()
{
    m_position = -1;
    if (m_removed)
        setRemoved(false);
    if (m_form)
        m_form->reset();
    showTitle();
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

void InlineCard::openWithFocus()
{
    setCollapsed(false);
    if (!m_form)
        return;
    if (m_form->mistakeCount() > 0)
        m_form->focusFirstMistake();
    else
        m_form->focusFirst();
}

} // namespace backdesk::ui
